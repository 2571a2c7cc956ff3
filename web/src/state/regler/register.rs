//! What of the encoded law answers a question.

use chrono::NaiveDate;
use fremdrift_legislation::{
    Choice, Encoded, Entry, Gap, Postponement, RefundTable, Share, Start, Subject, Value,
    not_encoded,
};

use super::{Asked, Question};

/// A parameter with some of its values, oldest first.
pub type Rule<'a> = Vec<Entry<'a>>;

/// All parameters of a subject, or of all subjects in the order of a reader, with all their values.
#[must_use]
pub fn rules(law: &Encoded, subject: Option<Subject>) -> Vec<Rule<'_>> {
    let entries: Vec<Entry<'_>> = law.entries().collect();
    let subjects = Subject::ALL.into_iter().filter(|one| subject.is_none_or(|only| only == *one));
    subjects
        .flat_map(|subject| {
            // The values of a parameter follow one another.
            let of_subject: Rule<'_> =
                entries.iter().filter(|entry| entry.subject == subject).copied().collect();
            of_subject
                .chunk_by(|one, next| one.id == next.id)
                .map(<[_]>::to_vec)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// What was in force on a day, or possibly so.
#[must_use]
pub fn rules_on(law: &Encoded, subject: Option<Subject>, day: NaiveDate) -> Vec<Rule<'_>> {
    rules(law, subject)
        .into_iter()
        .map(|rule| on(&rule, day))
        .filter(|rule| !rule.is_empty())
        .collect()
}

fn on<'a>(rule: &Rule<'a>, day: NaiveDate) -> Rule<'a> {
    rule.iter().filter(|entry| entry.covers(day)).copied().collect()
}

/// Whether the sources leave no doubt that a value which covers the day was in force on it. Where
/// they do not say since when it holds, they show it on the day they were last seen to, and later.
#[must_use]
pub fn is_sure(entry: &Entry<'_>, day: NaiveDate) -> bool {
    let begun = match entry.from_is {
        Start::NotFound => entry.last_confirmed.is_some_and(|seen| seen <= day),
        Start::StartOfRule | Start::StartOfEncoding => {
            entry.surely_from.is_none_or(|from| from <= day)
        }
        Start::Announced => false,
    };
    begun && entry.surely_to.is_none_or(|to| day <= to)
}

/// What is encoded and was not in force on a day: of every parameter without a value on it the value
/// that comes next, or else the last one that has ended; and all that is only planned.
#[must_use]
pub fn absent(law: &Encoded, subject: Option<Subject>, day: NaiveDate) -> Rule<'_> {
    let mut found = Vec::new();
    for rule in rules(law, subject) {
        let (planned, law): (Rule<'_>, Rule<'_>) =
            rule.iter().partition(|entry| entry.from_is == Start::Announced);
        if on(&law, day).is_empty() {
            let next = law.iter().find(|entry| day < entry.from);
            found.extend(next.or(law.last()).copied());
        }
        found.extend(planned);
    }
    found
}

/// What became of a rule from one day to a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// It says something else.
    Changed,
    /// It is encoded for the later day only.
    New,
    /// It is encoded for the earlier day only.
    Gone,
    /// It says the same.
    Same,
}

impl Change {
    /// In the order of the page.
    pub const ALL: [Self; 4] = [Self::Changed, Self::New, Self::Gone, Self::Same];
}

/// A rule on two days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference<'a> {
    /// What became of it.
    pub change: Change,
    /// Its values on the earlier day.
    pub before: Rule<'a>,
    /// Its values on the later day.
    pub after: Rule<'a>,
}

impl<'a> Difference<'a> {
    /// Any of its values, for what they have in common.
    #[must_use]
    pub fn entry(&self) -> Option<&Entry<'a>> {
        self.before.first().or(self.after.first())
    }
}

/// Every rule that is encoded for one of two days.
#[must_use]
pub fn differences(
    law: &Encoded,
    subject: Option<Subject>,
    [early, late]: [NaiveDate; 2],
) -> Vec<Difference<'_>> {
    rules(law, subject).iter().filter_map(|rule| difference(rule, early, late)).collect()
}

fn difference<'a>(rule: &Rule<'a>, early: NaiveDate, late: NaiveDate) -> Option<Difference<'a>> {
    let (before, after) = (on(rule, early), on(rule, late));
    let change = match (before.is_empty(), after.is_empty()) {
        (true, true) => return None,
        (true, false) => Change::New,
        (false, true) => Change::Gone,
        (false, false) if says_the_same(&before, &after) => Change::Same,
        (false, false) => Change::Changed,
    };
    Some(Difference { change, before, after })
}

/// Whether both say the same, wherever it stands: another act with the same number is no change.
fn says_the_same(one: &Rule<'_>, other: &Rule<'_>) -> bool {
    one.len() == other.len()
        && one.iter().zip(other).all(|(one, other)| same_value(&one.value, &other.value))
}

fn same_value(one: &Value<'_>, other: &Value<'_>) -> bool {
    match (one, other) {
        (Value::KronerPerWeek(one), Value::KronerPerWeek(other)) => one.amount == other.amount,
        (Value::Days(one), Value::Days(other)) => one.amount == other.amount,
        (Value::Weeks(one), Value::Weeks(other)) => one.amount == other.amount,
        (Value::Months(one), Value::Months(other)) => one.amount == other.amount,
        (Value::Times(one), Value::Times(other)) => one.amount == other.amount,
        (Value::Kroner(one), Value::Kroner(other)) => one.amount == other.amount,
        (Value::Hours(one), Value::Hours(other)) => one.amount == other.amount,
        (Value::Percent(one), Value::Percent(other)) => one.amount == other.amount,
        (Value::Fraction(one), Value::Fraction(other)) => one.amount == other.amount,
        (Value::Holidays(one), Value::Holidays(other)) => one.amount == other.amount,
        (Value::Postponements(one), Value::Postponements(other)) => {
            let said = |list: &[Postponement]| {
                let one = |it: &Postponement| (it.limit_from, it.limit_to, it.months, it.until);
                list.iter().map(one).collect::<Vec<_>>()
            };
            said(one) == said(other)
        }
        (Value::Statement(one), Value::Statement(other)) => one.amount == other.amount,
        (Value::StatePercentByWeek(one), Value::StatePercentByWeek(other)) => {
            shares(one) == shares(other)
        }
        (Value::Options(one), Value::Options(other)) => {
            let said = |choices: &[Choice]| {
                choices.iter().map(|one| (one.text, one.note, one.most)).collect::<Vec<_>>()
            };
            said(one) == said(other)
        }
        // A parameter never changes what it counts.
        _ => false,
    }
}

/// What a refund table says, without where it stands.
fn shares(table: &RefundTable) -> impl PartialEq + use<> {
    let percent = |share: Share| share.percent;
    let bands = table.bands.iter();
    let bands: Vec<_> = bands
        .map(|band| (band.from_week, percent(band.passive), band.active.map(percent)))
        .collect();
    (table.clock, bands)
}

/// What the sources do not carry, of what is asked for, by subject.
pub fn gaps(question: Question) -> impl Iterator<Item = &'static Gap> {
    let Question { subject, asked } = question;
    let matters = move |gap: &Gap| match asked {
        Asked::Always => true,
        Asked::Day(day) => gap.touches(day, day),
        Asked::Between(early, late) => gap.touches(early, early) || gap.touches(late, late),
    };
    Subject::ALL.into_iter().filter(move |one| subject.is_none_or(|only| only == *one)).flat_map(
        move |one| not_encoded().iter().filter(move |gap| gap.subject == one && matters(gap)),
    )
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use fremdrift_legislation::everything;

    use super::*;

    fn day(year: i32, month: u32, day: u32) -> NaiveDate {
        NaiveDate::from_ymd_opt(year, month, day).unwrap()
    }

    fn ids<'a>(rules: &'a [Rule<'_>]) -> Vec<&'a str> {
        rules.iter().map(|rule| rule[0].id).collect()
    }

    #[test]
    fn every_parameter_stands_once_with_all_its_values() {
        let law = everything();
        let all = rules(&law, None);
        assert_eq!(all.iter().flatten().count(), law.entries().count());
        let ids = ids(&all);
        assert_eq!(ids.iter().collect::<HashSet<_>>().len(), ids.len());
        let by_subject: usize =
            Subject::ALL.into_iter().map(|subject| rules(&law, Some(subject)).len()).sum();
        assert_eq!(by_subject, ids.len());
    }

    #[test]
    fn a_day_shows_what_was_in_force_and_the_rest_stands_apart() {
        let law = everything();
        for day in [day(2013, 3, 14), day(2020, 1, 1), day(2026, 11, 22)] {
            let shown = rules_on(&law, None, day);
            assert!(shown.iter().flatten().all(|entry| entry.covers(day)));
            let absent = absent(&law, None, day);
            assert!(absent.iter().all(|entry| !entry.covers(day)));
            let planned = absent.iter().filter(|one| one.from_is == Start::Announced).count();
            assert_eq!(shown.len() + absent.len() - planned, rules(&law, None).len(), "{day}");
        }
        // From the acts: 52 weeks until 30 June 2014, no right to fast track before 2015.
        let march = day(2013, 3, 14);
        let shown = rules_on(&law, Some(Subject::Duration), march);
        let limit = shown.iter().find(|rule| rule[0].id == "duration_limit").unwrap();
        let [Entry { value: Value::Weeks(weeks), .. }] = limit.as_slice() else { panic!() };
        assert_eq!(weeks.amount.0, 52);
        let absent = absent(&law, None, march);
        let fast_track = absent.iter().find(|entry| entry.id == "fast_track_request_weeks");
        assert_eq!(fast_track.unwrap().from, day(2015, 1, 5));
    }

    #[test]
    fn what_the_sources_leave_open_is_not_sure() {
        let law = everything();
        let on_day = |id: &str, day| {
            let rules = rules_on(&law, None, day);
            let rule = rules.into_iter().find(|rule| rule[0].id == id).unwrap();
            rule.iter().map(|entry| is_sure(entry, day)).collect::<Vec<_>>()
        };
        assert_eq!(on_day("follow_up_talks", day(2026, 3, 1)), [true]);
        // Nobody says since when.
        let entries: Vec<Entry<'_>> = law.entries().collect();
        let older = entries.iter().find(|entry| entry.id == "retention_plan").unwrap();
        let unknown = Entry { from_is: Start::NotFound, ..*older };
        assert!(!is_sure(&unknown, day(2013, 3, 14)));
        assert!(is_sure(&unknown, older.last_confirmed.unwrap()));
        assert_eq!(on_day("retention_plan", day(2013, 3, 14)), [true]);
        assert_eq!(on_day("employer_period", day(2013, 3, 14)), [true]);
    }

    #[test]
    fn thirteen_years_apart() {
        let law = everything();
        let found = differences(&law, None, [day(2013, 3, 14), day(2026, 11, 22)]);
        let of = |change: Change| {
            let of = found.iter().filter(|difference| difference.change == change);
            of.map(|difference| difference.entry().unwrap().id).collect::<HashSet<_>>()
        };
        let changed = of(Change::Changed);
        for id in [
            "duration_limit",
            "duration_window_months",
            "extension_options",
            "maximum_weekly_benefit",
            "pension_age_months",
            "section_56",
            "state_share",
            "unemployment_fund_days",
            "weekday_holidays",
        ] {
            assert!(changed.contains(id), "{id}");
        }
        assert!(of(Change::New).contains("fast_track_request_weeks"));
        assert!(of(Change::Gone).contains("no_part_time_weeks"));
        assert!(of(Change::Same).contains("employer_period"));
        // Every fourth week became four talks, and those one.
        assert!(of(Change::Gone).contains("follow_up_interval_weeks"));
        assert!(of(Change::New).contains("follow_up_talks"));
    }

    #[test]
    fn every_value_says_the_same_as_itself() {
        let law = everything();
        for entry in law.entries() {
            assert!(same_value(&entry.value, &entry.value), "{}", entry.id);
        }
    }

    #[test]
    fn the_same_number_in_another_act_is_no_change() {
        let law = everything();
        let days = [day(2011, 6, 1), day(2012, 2, 1)];
        let found = differences(&law, Some(Subject::Notice), days);
        let claim = found.iter().find(|one| one.entry().unwrap().id == "wage_refund_claim_weeks");
        let claim = claim.unwrap();
        assert_eq!(claim.change, Change::Same);
        assert_ne!(claim.before, claim.after);
    }

    #[test]
    fn gaps_follow_the_question() {
        let of = |subject, asked| gaps(Question { subject, asked }).count();
        assert_eq!(of(None, Asked::Always), not_encoded().len());
        let (early, late) = (day(2014, 8, 1), day(2026, 11, 22));
        let [one, other] = [early, late].map(|day| of(None, Asked::Day(day)));
        let both = of(None, Asked::Between(early, late));
        assert!(both < not_encoded().len() && one.max(other) < both && both <= one + other);
        assert!(of(Some(Subject::Benefit), Asked::Day(late)) < other);
    }
}
