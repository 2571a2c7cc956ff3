//! Values and periods of the law in words.

use crate::components::prose::Marked;
use crate::say::Say;
use crate::state::regler::{Field, Problem};
use fremdrift_legislation::{
    Band, Choice, Clock, Entry, Postponement, Provision, RefundTable, Start, Subject, Value,
};

/// What a value says in one place of the law.
pub(super) struct Line {
    pub(super) text: Marked,
    /// What belongs to it.
    pub(super) note: Option<Marked>,
    pub(super) provision: Provision,
}

/// What a value says: one line, of a table one for each step, of a list one for each ground.
pub(super) fn lines(say: &Say, value: &Value<'_>) -> Vec<Line> {
    let t = &say.t;
    let (text, provision) = match value {
        Value::KronerPerWeek(rate) => {
            (t.regler_kroner_per_week(say.kroner(rate.amount)).to_string(), rate.provision)
        }
        Value::Days(days) => (t.regler_days(days.amount.0).to_string(), days.provision),
        Value::Weeks(weeks) => (t.regler_weeks(weeks.amount.0).to_string(), weeks.provision),
        Value::Months(months) => (duration(say, months.amount.0), months.provision),
        Value::Times(times) => (t.regler_times(times.amount.0).to_string(), times.provision),
        Value::Kroner(amount) => (say.kroner(amount.amount), amount.provision),
        Value::Hours(hours) => (t.regler_hours(hours.amount.0).to_string(), hours.provision),
        Value::Percent(part) => (say.share(part.amount), part.provision),
        Value::Fraction(part) => (part.amount.to_string(), part.provision),
        Value::Holidays(days) => {
            let names: Vec<&str> = days.amount.iter().map(|day| say.bare(day.text)).collect();
            (names.join(", "), days.provision)
        }
        Value::Postponements(list) => return list.iter().map(|one| later(say, one)).collect(),
        Value::Statement(words) => {
            let line = Line { text: say.own(words.amount), note: None, provision: words.provision };
            return vec![line];
        }
        Value::StatePercentByWeek(table) => return shares(say, table),
        Value::Options(choices) => return choices.iter().map(|one| ground(say, one)).collect(),
    };
    vec![Line { text: text.into(), note: None, provision }]
}

/// Months; from two years on, as an age is said.
fn duration(say: &Say, months: u32) -> String {
    let t = &say.t;
    let (years, rest) = (months.div_euclid(12), months.rem_euclid(12));
    match (years, rest) {
        (0 | 1, _) => t.regler_months(months).to_string(),
        (_, 0) => t.regler_years(years).to_string(),
        (_, _) => t.regler_years_months(years, rest).to_string(),
    }
}

fn shares(say: &Say, table: &RefundTable) -> Vec<Line> {
    let t = &say.t;
    let bands: &[Band] = &table.bands;
    let nexts = bands.iter().skip(1).map(|band| Some(band.from_week - 1)).chain([None]);
    let clock = match table.clock {
        Clock::DaysOfAbsence => t.regler_clock_days(),
        Clock::TouchedWeeks => t.regler_clock_touched(),
    };
    let mut lines = Vec::new();
    for (band, last) in bands.iter().zip(nexts) {
        let first = band.from_week;
        let share = say.share(band.passive.percent);
        let text = match last {
            Some(last) => t.regler_band(first, last, share),
            None => t.regler_band_open(first, share),
        };
        let note = lines.is_empty().then(|| clock.to_string().into());
        lines.push(Line { text: text.to_string().into(), note, provision: band.passive.provision });
        if let Some(active) = band.active {
            let share = say.share(active.percent);
            let text = match last {
                Some(last) => t.regler_band_active(first, last, share),
                None => t.regler_band_active_open(first, share),
            };
            lines.push(Line {
                text: text.to_string().into(),
                note: None,
                provision: active.provision,
            });
        }
    }
    lines
}

fn ground(say: &Say, choice: &Choice) -> Line {
    let most = choice.most.map(|weeks| say.t.regler_at_most(weeks.0).to_string());
    let note = choice.note.map(|note| say.bare(note).to_owned());
    let notes: Vec<String> = [most, note].into_iter().flatten().collect();
    Line {
        text: say.own(choice.text),
        note: (!notes.is_empty()).then(|| notes.join(" ").into()),
        provision: choice.provision,
    }
}

fn later(say: &Say, one: &Postponement) -> Line {
    let t = &say.t;
    let (from, to) = (say.date(one.limit_from), say.date(one.limit_to));
    let text = match (one.months, one.until) {
        (Some(months), _) => t.regler_postponed(months.0, from, to).to_string(),
        (None, Some(until)) => t.regler_postponed_until(from, to, say.date(until)).to_string(),
        (None, None) => String::new(),
    };
    Line { text: text.into(), note: None, provision: one.provision }
}

/// When a value is in force, without a full stop.
pub(super) fn period(say: &Say, entry: &Entry<'_>) -> String {
    let t = &say.t;
    let from = say.date(entry.from);
    let from = match (entry.from_is, entry.surely_from) {
        (Start::StartOfRule, Some(surely)) => t.regler_from_rough(from, say.date(surely)),
        (Start::StartOfRule, None) => t.regler_from(from),
        (Start::StartOfEncoding | Start::NotFound, _) => t.regler_from_shown(from),
        (Start::Announced, _) => t.regler_from_planned(from),
    };
    let to = match (entry.surely_to, entry.to) {
        (Some(surely), Some(to)) => t.regler_to_rough(say.date(surely), say.date(to)).to_string(),
        (_, Some(to)) => t.regler_to(say.date(to)).to_string(),
        (_, None) => return from.to_string(),
    };
    format!("{from} {to}")
}

/// What has to be known about a value's beginning and end.
pub(super) fn notes(say: &Say, entry: &Entry<'_>) -> String {
    let t = &say.t;
    let begun = match entry.from_is {
        Start::StartOfRule => None,
        Start::StartOfEncoding => Some(t.regler_older()),
        Start::NotFound => Some(t.regler_since_unknown()),
        Start::Announced => Some(t.regler_not_law()),
    };
    let seen = entry.last_confirmed.map(|seen| match entry.from_is {
        Start::Announced => t.regler_mentioned(say.date(seen)),
        Start::StartOfRule | Start::StartOfEncoding | Start::NotFound => {
            t.regler_no_end(say.date(seen))
        }
    });
    let notes: Vec<String> =
        [begun, seen].into_iter().flatten().map(|note| note.to_string()).collect();
    notes.join(" ")
}

pub(super) fn subject(say: &Say, subject: Subject) -> String {
    let t = &say.t;
    match subject {
        Subject::FirstPayer => t.regler_subject_first_payer(),
        Subject::Benefit => t.regler_subject_benefit(),
        Subject::Notice => t.regler_subject_notice(),
        Subject::Certificate => t.regler_subject_certificate(),
        Subject::FollowUp => t.regler_subject_follow_up(),
        Subject::Duration => t.regler_subject_duration(),
        Subject::WorkInjury => t.regler_subject_work_injury(),
        Subject::Refusion => t.regler_subject_refusion(),
    }
    .to_string()
}

pub(super) fn field(say: &Say, field: Field) -> String {
    match field {
        Field::Day => say.t.regler_day(),
        Field::Other => say.t.regler_other(),
    }
    .to_string()
}

pub(super) fn problem(say: &Say, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::DateMissing => t.regler_error_day_missing(),
        Problem::DateIncomplete => t.tool_error_date_incomplete(),
        Problem::DateImpossible => t.tool_error_date_impossible(),
        Problem::BeforeLaw(first) => t.tool_error_before_law(say.date(first)),
        Problem::AfterLaw(last) => t.tool_error_after_law(say.date(last)),
        Problem::SameDay => t.regler_error_same_day(),
    }
    .to_string()
}
