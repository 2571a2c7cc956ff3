//! When what the municipality pays a week changes.

use chrono::NaiveDate;
use fremdrift_rules::Span;
use fremdrift_rules::case::Course;
use fremdrift_rules::course::{Payer, Rulebook, Run};
use fremdrift_units::{Kroner, KronerError, Percent};

use crate::line::state_share;
use crate::parts::{DAYS_IN_WEEK, Parts};

/// How many thresholds after the last day are told.
// not law: as many as a reader takes in
const NEXT: usize = 3;

/// A day on which the payer, the state's share or the municipality's cost changes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// The first day of the new.
    pub date: NaiveDate,
    /// The day's number in the absence, from 1.
    pub day: u32,
    /// The refund clock's week on that day; only on public days.
    pub week: Option<u32>,
    /// Why it changes; at least one.
    pub causes: Vec<Cause>,
    /// Who carried the day before.
    pub payer_before: Payer,
    /// Who carries the day.
    pub payer_after: Payer,
    /// The state's share the day before, on a public day.
    pub state_before: Option<Percent>,
    /// The state's share on the day, if public.
    pub state_after: Option<Percent>,
    /// What a whole week cost the municipality before.
    pub municipality_per_week_before: Kroner,
    /// What a whole week costs the municipality after.
    pub municipality_per_week_after: Kroner,
    /// It lies after the last day of absence: it comes if the absence goes on as it was.
    pub after_last_day: bool,
}

/// Why what is paid changes on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The employer period, the fund's days or the waiting period is over.
    FrontPeriodOver,
    /// The municipality begins to refund the employer, or to pay the self-employed, in such a period.
    RefundBegins,
    /// It no longer does.
    RefundEnds,
    /// A holiday within the absence begins.
    HolidayBegins,
    /// It is over.
    HolidayEnds,
    /// The clock reaches the next step of the table.
    NextStep,
    /// Another table is in force.
    NewTable,
    /// The change-over week begins.
    ChangeOverWeekBegins,
    /// The change-over week is over.
    ChangeOverWeekEnds,
    /// Activation or gradual return begins.
    ActivationBegins,
    /// Activation or gradual return is over.
    ActivationEnds,
    /// Another maximum is in force.
    NewMaximum,
}

/// The thresholds of a course, and the next ones if it went on after its last day as on that day.
pub(crate) fn thresholds(
    book: &Rulebook,
    course: Course<'_>,
) -> Result<Vec<Threshold>, KronerError> {
    let Span { from: first, to: last } = course.days();
    let end = book.coverage().to;
    let mut activation = course.activation().to_vec();
    if let Some(open) = activation.last_mut().filter(|period| period.to == last) {
        open.to = end;
    }

    let mut found = Vec::new();
    let mut after = 0;
    let mut earlier: Option<Run> = None;
    for run in book.runs(course.lasting(end, &activation)) {
        if let Some(before) = earlier.replace(run) {
            let [cost_before, cost_after] = [per_week(&before)?, per_week(&run)?];
            let changed = (before.payer, state_share(&before), cost_before)
                != (run.payer, state_share(&run), cost_after);
            if changed {
                let after_last_day = run.days.from > last;
                after += usize::from(after_last_day);
                found.push(Threshold {
                    date: run.days.from.date(),
                    day: u32::try_from(run.days.from.since(first)).unwrap_or_default() + 1,
                    week: run.public.map(|public| public.first_week),
                    causes: causes(&before, &run),
                    payer_before: before.payer,
                    payer_after: run.payer,
                    state_before: state_share(&before),
                    state_after: state_share(&run),
                    municipality_per_week_before: cost_before,
                    municipality_per_week_after: cost_after,
                    after_last_day,
                });
            }
        }
        if after == NEXT {
            break;
        }
    }
    Ok(found)
}

fn per_week(run: &Run) -> Result<Kroner, KronerError> {
    let weekly = Kroner::from_oere(run.weekly_oere)?;
    let week = Parts::of_days(weekly, DAYS_IN_WEEK.get(), run.payer, state_share(run))?;
    Ok(week.municipality)
}

fn causes(before: &Run, after: &Run) -> Vec<Cause> {
    let mut causes = Vec::new();
    let mut when = |condition: bool, cause| {
        if condition {
            causes.push(cause);
        }
    };
    when(before.holiday && !after.holiday, Cause::HolidayEnds);
    when(after.holiday && !before.holiday, Cause::HolidayBegins);
    let refunds = before.refund.is_none() && after.refund.is_some();
    when(refunds && !before.holiday, Cause::RefundBegins);
    let front = after.front.is_some() && after.payer != Payer::Public;
    when(before.refund.is_some() && front && !after.holiday, Cause::RefundEnds);
    let over = before.front.is_some() && after.front.is_none();
    when(over && before.payer != Payer::Public, Cause::FrontPeriodOver);
    if let (Some(old), Some(new)) = (before.public, after.public) {
        when(old.table != new.table, Cause::NewTable);
        when(old.table == new.table && old.step != new.step, Cause::NextStep);
        when(old.ahead.is_none() && new.ahead.is_some(), Cause::ChangeOverWeekBegins);
        when(old.ahead.is_some() && new.ahead.is_none(), Cause::ChangeOverWeekEnds);
        when(new.active_share && !old.active_share, Cause::ActivationBegins);
        when(old.active_share && !new.active_share, Cause::ActivationEnds);
    }
    when(before.weekly_oere != after.weekly_oere, Cause::NewMaximum);
    causes
}
