//! From what is typed to the course's dates, or to everything that is wrong.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_evidence::{Chance, evidence};
use fremdrift_legislation::deadlines;
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::{Timeline, timeline};

use super::problem::place;
use super::{Draft, Field, Problem};
use crate::state::{DateParts, NoDate};

/// A valid case with everything the page shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The dates.
    pub timeline: Rc<Timeline>,
    /// The chance of being back at work within a year, for somebody who is still on benefit now.
    pub chance: Option<Chances>,
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
pub(super) fn evaluate(
    book: &Rulebook,
    draft: &Draft,
    today: NaiveDate,
) -> Result<Outcome, Vec<(Field, Problem)>> {
    let mut problems = Vec::new();
    let input = input(draft, &mut problems);
    let placed = |errors: Vec<_>| errors.into_iter().filter_map(place).collect::<Vec<_>>();
    match input.map(|input| book.case(input).map_err(placed)) {
        Some(Ok(case)) if problems.is_empty() => {
            let timeline = Rc::new(timeline(book, &deadlines(), &case, today));
            let chance = chances(&timeline);
            Ok(Outcome { timeline, chance })
        }
        Some(Err(found)) => Err([problems, found].concat()),
        Some(Ok(_)) | None => Err(problems),
    }
}

/// What can be read of the draft; none while there is no first day.
fn input(draft: &Draft, problems: &mut Vec<(Field, Problem)>) -> Option<CaseInput> {
    let first_day = match draft.first.date() {
        Ok(day) => Some(day),
        Err(NoDate::Missing) => wrong(problems, Field::FirstDay, Problem::DateMissing),
        Err(NoDate::Incomplete) => wrong(problems, Field::FirstDay, Problem::DateIncomplete),
        Err(NoDate::Impossible) => wrong(problems, Field::FirstDay, Problem::DateImpossible),
    };
    let age = match draft.age.trim() {
        "" => None,
        typed => match typed.parse() {
            Ok(age) => Some(age),
            Err(_) => wrong(problems, Field::Age, Problem::NotANumber),
        },
    };
    let partial_return = optional_date(&draft.partial_return, problems);
    let employed = draft.status == Status::Employed;
    Some(CaseInput {
        no_employer_period: draft.no_employer_period && employed,
        still_employed: draft.still_employed.known().filter(|_| employed),
        age,
        partial_return,
        work_injury: draft.work_injury.known(),
        fast_track: draft.fast_track,
        ..CaseInput::new(first_day?, draft.status)
    })
}

fn optional_date(parts: &DateParts, problems: &mut Vec<(Field, Problem)>) -> Option<NaiveDate> {
    match parts.date() {
        Ok(day) => Some(day),
        Err(NoDate::Missing) => None,
        Err(NoDate::Incomplete) => wrong(problems, Field::PartialReturn, Problem::DateIncomplete),
        Err(NoDate::Impossible) => wrong(problems, Field::PartialReturn, Problem::DateImpossible),
    }
}

fn wrong<T>(problems: &mut Vec<(Field, Problem)>, field: Field, problem: Problem) -> Option<T> {
    problems.push((field, problem));
    None
}

fn chances(timeline: &Timeline) -> Option<Chances> {
    let figure = evidence().return_to_work;
    let read = |week: u32| figure.on(week).map(|chance| (week, chance));
    let position = timeline.position;
    let of_absence = position.week.and_then(read)?;
    Some(Chances { of_absence, on_benefit: position.benefit_week.and_then(read) })
}
