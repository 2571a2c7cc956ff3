//! Whose money it is: stages of a return, week by week, with the runs of who pays.

use chrono::NaiveDate;
use fremdrift_units::{Kroner, Percent};

use super::amount::days_of;
use super::steps::Stage;
use super::week::{PaidDays, week_within};
use crate::{Day, Span};

/// Days in a row that the same payer pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PayerRun<P> {
    /// The days.
    pub days: Span,
    /// Who pays.
    pub payer: P,
    /// The state's share of what is paid; none where it has none.
    pub state: Option<Percent>,
    /// How much of a stage's benefit is due.
    pub due: Due,
}

/// How much of the benefit a payer owes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Due {
    /// The benefit with the week's highest rate, as a municipality pays it.
    Benefit,
    /// What the jobs give, as employers pay it.
    OfJobs,
    /// What a business gets while only the insurance pays.
    FirstWeeks,
    /// Nothing.
    Nothing,
}

/// A calendar week, or the part of it with one stage and one payer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line<P> {
    /// The Monday of the week.
    pub monday: NaiveDate,
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// The stage, from 0.
    pub stage: usize,
    /// Who pays.
    pub payer: P,
    /// The state's share.
    pub state_share: Option<Percent>,
    /// The days that are paid.
    pub days: u32,
    /// The benefit for a whole week of it.
    pub weekly: Kroner,
    /// What is paid, rounded once.
    pub amount: Kroner,
    /// The state's part of it.
    pub state: Kroner,
    /// What is left to the payer.
    pub rest: Kroner,
}

/// What each payer pays, week by week, oldest first. A day on which several runs lie counts in each;
/// a day without a run, or without a paid day in its part of the week, has no line.
#[must_use]
pub fn by_payer<P: Clone>(
    stages: &[Stage],
    runs: &[PayerRun<P>],
    paid: &PaidDays<'_>,
) -> Vec<Line<P>> {
    let mut lines = Vec::new();
    for (place, stage) in stages.iter().enumerate() {
        let span = Span { from: stage.from.into(), to: stage.to.into() };
        for run in runs {
            let both = Span { from: span.from.max(run.days.from), to: span.to.min(run.days.to) };
            for week in weeks(both) {
                lines.extend(line(place, stage, run, week, paid));
            }
        }
    }
    lines.sort_by_key(|line| line.from);
    lines
}

fn line<P: Clone>(
    place: usize,
    stage: &Stage,
    run: &PayerRun<P>,
    week: Span,
    paid: &PaidDays<'_>,
) -> Option<Line<P>> {
    let days = paid.paid(week);
    if days == 0 {
        return None;
    }
    let benefit = &stage.benefit;
    let weekly = match run.due {
        Due::Benefit => benefit.weekly,
        Due::OfJobs => benefit.of_jobs(),
        Due::FirstWeeks => benefit.business.map_or(Kroner::ZERO, |business| business.first_weeks),
        Due::Nothing => Kroner::ZERO,
    };
    let amount = days_of(weekly, days, paid.week().count());
    let state = run.state.map_or(Kroner::ZERO, |share| amount.share(share));
    Some(Line {
        monday: week.from.monday().date(),
        from: week.from.date(),
        to: week.to.date(),
        stage: place,
        payer: run.payer.clone(),
        state_share: run.state,
        days,
        weekly,
        amount,
        state,
        // A share of an amount is never more than the amount.
        rest: amount.checked_sub(state).unwrap_or_default(),
    })
}

/// A span's calendar weeks, the first and the last cut where it begins and ends.
fn weeks(span: Span) -> impl Iterator<Item = Span> {
    let next = |day: Day| day.monday().plus_weeks(1);
    let starts = std::iter::successors(Some(span.from), move |day| Some(next(*day)));
    starts.take_while(move |day| *day <= span.to).map(move |day| week_within(day, span))
}
