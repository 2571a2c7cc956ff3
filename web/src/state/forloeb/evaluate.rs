//! From what is typed to the course's dates, or to everything that is wrong.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use fremdrift_evidence::{Chance, evidence};
use fremdrift_legislation::deadlines;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::{Duration, Provisional, Rulebook};
use fremdrift_rules::deadlines::{Timeline, timeline};

use super::gets::{Gets, gets, told};
use crate::state::case::{Asks, Draft, Field, Problem, placed, read};

/// A valid case with everything the page shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The dates.
    pub timeline: Rc<Timeline>,
    /// How long benefit is paid, and what that follows from.
    pub duration: Duration,
    /// What one gets for a week on the day it is seen from, or on a first day that is still to come.
    pub gets: Option<Gets>,
    /// From where on the dates, or what one gets, rest on the last known law.
    pub provisional: Option<Provisional>,
    /// The chance of being back at work within a year, for somebody who is still on benefit now.
    pub chance: Option<Chances>,
    /// Whether it would change anything if the absence were because of covid-19.
    pub offers_covid: bool,
}

/// Figure 7's chance in both readings of its weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Chances {
    /// The week counted from the first day of absence, and the chance.
    pub of_absence: (u32, Chance),
    /// The week counted from the first day that municipality and state pay; none before it.
    pub on_benefit: Option<(u32, Chance)>,
}

/// Works a draft out as seen from a day.
pub(in crate::state) fn evaluate(
    book: &Rulebook,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Outcome, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let input = read(draft, Asks::Dates, &mut problems);
    let first = input.as_ref().map(|input| input.first_day);
    // Told beside their fields whatever the first day is.
    let pay = told(draft, &mut problems);
    let seen = first.map_or(today, |first| today.max(first));
    let gets = first.and_then(|first| gets(book, pay, first, seen, &mut problems));
    let case = match input.map(|input| book.case(input)) {
        Some(Ok(case)) if problems.is_empty() => case,
        Some(Err(found)) => {
            problems.extend(placed(found));
            return Err(problems);
        }
        Some(Ok(_)) | None => return Err(problems),
    };
    let duration = book.duration(&case);
    let mut timeline = timeline(book, &deadlines(), &case, today);
    if let Some(none) = duration.no_right {
        timeline.runs = timeline.runs.iter().flat_map(|run| none.cut(*run)).collect();
    }
    let timeline = Rc::new(timeline);
    Ok(Outcome {
        duration,
        gets,
        provisional: book.provisional(timeline.until.max(seen)),
        chance: chances(&timeline),
        offers_covid: offers_covid(book, draft),
        timeline,
    })
}

fn chances(timeline: &Timeline) -> Option<Chances> {
    let figure = evidence().return_to_work;
    let read = |week: u32| figure.on(week).map(|chance| (week, chance));
    let position = timeline.position;
    let of_absence = position.week.and_then(read)?;
    Some(Chances { of_absence, on_benefit: position.benefit_week.and_then(read) })
}

/// Whether the form asks for covid-19.
fn offers_covid(book: &Rulebook, draft: &Draft) -> bool {
    draft.covid || covid_matters(book, draft)
}

/// Whether the first days of an absence meet a rule of covid-19.
fn covid_matters(book: &Rulebook, draft: &Draft) -> bool {
    let law = book.law();
    let (rules, front) = match draft.status() {
        Status::Employed => (&law.covid_refund, &law.employer_period),
        Status::SelfEmployed => (&law.covid_self_employed, &law.self_employed_waiting_days),
        Status::Unemployed | Status::PartlyUnemployed => return false,
    };
    let Ok(first) = draft.first.date() else { return false };
    let days = front.on(first).map_or(0, |days| days.value.amount.0);
    let last = first.checked_add_days(Days::new(days.into())).unwrap_or(first);
    rules.law().any(|rule| rule.from <= last && rule.to.is_none_or(|to| first <= to))
}
