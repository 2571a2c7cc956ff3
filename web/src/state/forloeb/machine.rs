//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use fremdrift_rules::case::{EarlierKind, Insurance, List, Section56, Status};
use fremdrift_rules::course::Rulebook;

use super::draft::kept;
use super::evaluate::{Outcome, evaluate};
use super::{Answer, Draft, Field, Problem, Reader};
use crate::state::history::History;
use crate::state::periods::RowChange;
use crate::state::{DateParts, Machine, Part, age};

/// A box that can be typed in: a field, and of a date its part.
type Typed = (Field, Option<Part>);

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Type into one box of a date.
    Date(Field, Part, String),
    /// Put a whole date.
    WholeDate(Field, NaiveDate),
    /// Type the age.
    Age(String),
    /// Type the hours a week in the job.
    Hours(String),
    /// Type the pay for an hour of it.
    HourlyPay(String),
    /// Choose who reads.
    Reader(Reader),
    /// Choose what the person was.
    Status(Status),
    /// Say that there is no employer period, or is one.
    NoEmployerPeriod(bool),
    /// Say whether the employer has the insurance of section 55.
    Section55(bool),
    /// Say that a section 56 agreement covers the absence, and on which ground, or that none does.
    Section56(Option<Section56>),
    /// Say whether the person still has the job.
    StillEmployed(Answer),
    /// Choose the self-employed person's insurance, or none.
    Insurance(Option<Insurance>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
    /// Change the holidays within it.
    Holidays(RowChange<()>),
    /// Say whether it is about somebody with a pension, or ill enough for one.
    Section25(bool),
    /// Say whether it is because of covid-19.
    Covid(bool),
    /// Say whether it is a work injury.
    WorkInjury(Answer),
    /// Say whether fast track is wished for.
    FastTrack(bool),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
    /// The page came alive on this day.
    Today(NaiveDate),
    /// Take the last change back.
    Undo,
    /// Empty all fields.
    Clear,
    /// Show the worked example again.
    Example,
    /// Show a draft from a link, a file or the storage.
    Open(Box<Draft>),
}

impl Action {
    /// The box that is typed in.
    fn box_typed_in(&self) -> Option<Typed> {
        let in_list =
            |list| move |(index, end, part)| (Field::Period(list, index, end), Some(part));
        if let Self::Date(field, part, _) = self {
            Some((*field, Some(*part)))
        } else if let Self::Earlier(change) = self {
            change.box_typed_in().map(in_list(List::Earlier))
        } else if let Self::Holidays(change) = self {
            change.box_typed_in().map(in_list(List::Holidays))
        } else if matches!(self, Self::Hours(_)) {
            Some((Field::Hours, None))
        } else if matches!(self, Self::HourlyPay(_)) {
            Some((Field::HourlyPay, None))
        } else {
            matches!(self, Self::Age(_)).then_some((Field::Age, None))
        }
    }
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    book: Rc<Rulebook>,
    /// What is typed.
    pub draft: Draft,
    /// The visitor's date; none until the page is alive.
    pub today: Option<NaiveDate>,
    /// What is wrong with the draft.
    pub problems: Vec<(Field, Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<Outcome>>,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
    /// Whether it would change anything if the absence were because of covid-19.
    pub offers_covid: bool,
    past: History<Draft, Typed, Field>,
}

impl Machine for State {
    type Action = Action;

    fn apply(&mut self, action: Action) {
        let before = self.draft.clone();
        let typing = action.box_typed_in();
        match action {
            Action::Leave(field) => {
                self.past.leave(field);
                return;
            }
            Action::Today(today) => self.today = Some(today),
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft { reader: self.draft.reader, ..Draft::empty() };
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft { reader: self.draft.reader, ..Draft::example() };
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = self.draft.dates();
            }
            Action::Date(field, part, typed) => {
                if let Some(date) = self.date_mut(field) {
                    date.set(part, &typed);
                }
            }
            Action::WholeDate(field, day) => {
                if let Some(date) = self.date_mut(field) {
                    *date = day.into();
                }
            }
            Action::Age(typed) => self.draft.age = age::kept(&typed),
            Action::Hours(typed) => self.draft.hours = kept(&typed),
            Action::HourlyPay(typed) => self.draft.hourly_pay = kept(&typed),
            Action::Reader(reader) => self.draft.reader = reader,
            Action::Status(status) => self.draft.status = status,
            Action::NoEmployerPeriod(none) => self.draft.no_employer_period = none,
            Action::Section55(insured) => self.draft.section_55 = insured,
            Action::Section56(ground) => self.draft.section_56 = ground,
            Action::StillEmployed(answer) => self.draft.still_employed = answer,
            Action::Insurance(insurance) => self.draft.insurance = insurance,
            Action::Earlier(change) => {
                if self.leaves(List::Earlier, &change) {
                    return;
                }
                self.draft.earlier.change(change);
            }
            Action::Holidays(change) => {
                if self.leaves(List::Holidays, &change) {
                    return;
                }
                self.draft.holidays.change(change);
            }
            Action::Section25(holds) => self.draft.section_25 = holds,
            Action::Covid(is) => self.draft.covid = is,
            Action::WorkInjury(answer) => self.draft.work_injury = answer,
            Action::FastTrack(wished) => self.draft.fast_track = wished,
        }
        self.past.changed(before, &self.draft, typing);
        self.evaluate();
    }
}

impl State {
    /// The worked example.
    #[must_use]
    pub fn new(book: Rc<Rulebook>) -> Self {
        let mut state = Self {
            book,
            draft: Draft::example(),
            today: None,
            problems: Vec::new(),
            outcome: None,
            current: false,
            example: true,
            offers_covid: false,
            past: History::default(),
        };
        state.evaluate();
        state
    }

    /// The law the results follow.
    #[must_use]
    pub fn book(&self) -> &Rulebook {
        &self.book
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.past.is_empty()
    }

    /// The problems to tell: an unfinished date only once its field was left.
    #[must_use]
    pub fn told(&self) -> Vec<(Field, Problem)> {
        let told = |(field, problem): &&(Field, Problem)| {
            problem.is_told_at_once() || self.past.left.contains(field)
        };
        self.problems.iter().filter(told).copied().collect()
    }

    fn date_mut(&mut self, field: Field) -> Option<&mut DateParts> {
        match field {
            Field::FirstDay => Some(&mut self.draft.first),
            Field::EmploymentEnds => Some(&mut self.draft.employment_ends),
            Field::PartialReturn => Some(&mut self.draft.partial_return),
            Field::Hours | Field::HourlyPay | Field::Period(..) | Field::Age => None,
        }
    }

    /// What a change of a list does to the fields that were left: whether it only leaves one.
    fn leaves<Kind>(&mut self, list: List, change: &RowChange<Kind>) -> bool {
        match change {
            RowChange::Leave(index, end) => {
                self.past.leave(Field::Period(list, *index, *end));
                return true;
            }
            // The rows below it move up: they are told again once they are left again.
            RowChange::Remove(_) => {
                let of_list = |field: &Field| matches!(field, Field::Period(of, ..) if *of == list);
                self.past.left.retain(|field| !of_list(field));
            }
            RowChange::Add | RowChange::Kind(..) | RowChange::Date(..) | RowChange::Whole(..) => {}
        }
        false
    }

    fn evaluate(&mut self) {
        let example = self.draft.is_example();
        let today = self.today.filter(|_| !example).unwrap_or_else(Draft::example_today);
        self.offers_covid = self.draft.covid || covid_matters(&self.book, &self.draft);
        match evaluate(&self.book, &self.draft, today) {
            Ok(outcome) => {
                self.outcome = Some(Rc::new(outcome));
                self.problems.clear();
                self.current = true;
                self.example = example;
            }
            Err(mut problems) => {
                problems.sort_by_key(|(field, _)| field.place());
                self.problems = problems;
                self.current = false;
            }
        }
    }
}

/// Whether the first days of an absence meet a rule of covid-19.
fn covid_matters(book: &Rulebook, draft: &Draft) -> bool {
    let law = book.law();
    let (rules, front) = match draft.status {
        Status::Employed => (&law.covid_refund, &law.employer_period),
        Status::SelfEmployed => (&law.covid_self_employed, &law.self_employed_waiting_days),
        Status::Unemployed | Status::PartlyUnemployed => return false,
    };
    let Ok(first) = draft.first.date() else { return false };
    let days = front.on(first).map_or(0, |days| days.value.amount.0);
    let last = first.checked_add_days(Days::new(days.into())).unwrap_or(first);
    rules.law().any(|rule| rule.from <= last && rule.to.is_none_or(|to| first <= to))
}
