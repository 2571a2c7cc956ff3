//! Days in a row with the same payer, share and weekly benefit, priced and explained.

use chrono::NaiveDate;
use fremdrift_rules::case::Course;
use fremdrift_rules::course::{Payer, Reason, Rulebook, Run};
use fremdrift_units::{Kroner, KronerError, Percent};

use crate::parts::Parts;

/// Days in a row with the same payer, share and weekly benefit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The first day.
    pub from: NaiveDate,
    /// The last day, included.
    pub to: NaiveDate,
    /// The number of days.
    pub days: u32,
    /// Who carries them.
    pub payer: Payer,
    /// The state's share; only on public lines.
    pub state: Option<Percent>,
    /// The municipality's share of what the unemployment fund's days cost, where it takes part.
    pub cofinancing: Option<Percent>,
    /// The benefit for a whole week.
    pub weekly_benefit: Kroner,
    /// Weekly benefit × days / 7, rounded half up: on an employer line the benefit-rate value of
    /// what the employer pays, on an unpaid line the benefit forgone.
    pub amount: Kroner,
    /// The amount by who carries it.
    pub parts: Parts,
    /// What the municipality co-finances of the fund's days; the amount stays the fund's.
    pub cofinanced: Kroner,
    /// The values of the law that decided the line, in the order of the days.
    pub reasons: Vec<Reason>,
}

/// The lines of a course; every day stands in one.
pub(crate) fn lines(book: &Rulebook, course: Course<'_>) -> Result<Vec<Line>, KronerError> {
    let given = course.weekly_oere().is_some();
    let mut lines: Vec<Line> = Vec::new();
    for run in book.runs(course) {
        let weekly_benefit = Kroner::from_oere(run.weekly_oere)?;
        let state = state_share(&run);
        let cofinancing = cofinancing(&run);
        let days = run.days.days();
        let same = lines.last_mut().filter(|line| {
            (line.payer, line.state, line.cofinancing, line.weekly_benefit)
                == (run.payer, state, cofinancing, weekly_benefit)
        });
        let line = match same {
            Some(line) => {
                line.to = run.days.to.date();
                line.days += days;
                line
            }
            None => {
                lines.push(Line {
                    from: run.days.from.date(),
                    to: run.days.to.date(),
                    days,
                    payer: run.payer,
                    state,
                    cofinancing,
                    weekly_benefit,
                    amount: Kroner::ZERO,
                    parts: Parts::default(),
                    cofinanced: Kroner::ZERO,
                    reasons: Vec::new(),
                });
                let Some(line) = lines.last_mut() else { continue };
                line
            }
        };
        book.reasons(&run, given, |reason| add_reason(&mut line.reasons, reason));
    }
    for line in &mut lines {
        line.parts = Parts::of_days(line.weekly_benefit, line.days, line.payer, line.state)?;
        line.amount = line.parts.sum()?;
        line.cofinanced = line.amount.share(line.cofinancing.unwrap_or_default());
    }
    Ok(lines)
}

pub(crate) fn state_share(run: &Run) -> Option<Percent> {
    run.public.map(|public| public.state)
}

/// The municipality's share of the fund's days.
pub(crate) fn cofinancing(run: &Run) -> Option<Percent> {
    run.cofinanced.map(|fund| fund.state.complement())
}

/// Adds a reason, or prolongs the one that said the same the day before.
fn add_reason(reasons: &mut Vec<Reason>, reason: Reason) {
    let mut earlier =
        reasons.iter_mut().rev().filter(|earlier| earlier.parameter == reason.parameter);
    if !earlier.next().is_some_and(|earlier| earlier.prolong(&reason)) {
        reasons.push(reason);
    }
}
