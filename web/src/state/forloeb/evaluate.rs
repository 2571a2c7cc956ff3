//! From what is typed to the course's dates, or to everything that is wrong.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_evidence::{Chance, evidence};
use fremdrift_legislation::deadlines;
use fremdrift_rules::case::{CaseInput, List, Status};
use fremdrift_rules::course::{Duration, Provisional, Rulebook};
use fremdrift_rules::deadlines::{Timeline, timeline};

use super::gets::{Gets, gets, told};
use super::problem::place;
use super::{Draft, Field, Problem};
use crate::state::DateParts;
use crate::state::age::age;

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
    let first = input.as_ref().map(|input| input.first_day);
    // Told beside their fields whatever the first day is.
    let pay = told(draft, &mut problems);
    let seen = first.map_or(today, |first| today.max(first));
    let gets = first.and_then(|first| gets(book, pay, first, seen, &mut problems));
    match input.map(|input| book.case(input)) {
        Some(Ok(case)) if problems.is_empty() => {
            let timeline = Rc::new(timeline(book, &deadlines(), &case, today));
            Ok(Outcome {
                duration: book.duration(&case),
                gets,
                provisional: book.provisional(timeline.until.max(seen)),
                chance: chances(&timeline),
                timeline,
            })
        }
        Some(Err(found)) => {
            problems.extend(found.into_iter().filter_map(place));
            Err(problems)
        }
        Some(Ok(_)) | None => Err(problems),
    }
}

/// The case that somebody typed; none while there is no first day.
fn input(draft: &Draft, problems: &mut Vec<(Field, Problem)>) -> Option<CaseInput> {
    let first_day = date(&draft.first, Field::FirstDay, problems);
    let employed = draft.status == Status::Employed;
    let ends = Some(&draft.employment_ends).filter(|_| employed);
    let employment_ends = ends.and_then(|day| optional(day, Field::EmploymentEnds, problems));
    let earlier = draft.earlier.earlier(|at, end, none| {
        problems.push((Field::Period(List::Earlier, at, end), none.into()));
    });
    let holidays = draft.holidays.read(|at, end, none| {
        problems.push((Field::Period(List::Holidays, at, end), none.into()));
    });
    let age = age(&draft.age).unwrap_or_else(|_| wrong(problems, Field::Age, Problem::NotANumber));
    let partial_return = optional(&draft.partial_return, Field::PartialReturn, problems);
    let none = draft.no_employer_period;
    Some(CaseInput {
        no_employer_period: none && employed,
        section_55: draft.section_55 && employed && !none,
        section_56: draft.section_56.filter(|_| employed && !none),
        still_employed: draft.still_employed.known().filter(|_| employed),
        employment_ends,
        insurance: draft.insurance.filter(|_| draft.status == Status::SelfEmployed),
        earlier,
        holidays: holidays.into_iter().map(|(from, to, ())| (from, to)).collect(),
        age,
        section_25: draft.section_25,
        partial_return,
        work_injury: draft.work_injury.known(),
        covid: draft.covid,
        fast_track: draft.fast_track,
        ..CaseInput::new(first_day?, draft.status)
    })
}

/// A date that has to be there.
fn date(
    parts: &DateParts,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<NaiveDate> {
    parts.date().map_or_else(|none| wrong(problems, field, none.into()), Some)
}

/// A date that may be left out.
fn optional(
    parts: &DateParts,
    field: Field,
    problems: &mut Vec<(Field, Problem)>,
) -> Option<NaiveDate> {
    (*parts != DateParts::default()).then(|| date(parts, field, problems)).flatten()
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
