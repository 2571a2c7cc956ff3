//! One state, one action enum, one transition.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::{EarlierKind, Insurance, List, Section56, Status};
use fremdrift_rules::course::Rulebook;

use super::Draft;
use super::draft::kept;
use super::evaluate::{Outcome, evaluate};
use super::problem::{Field, Problem};
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
    /// Type a benefit, a number of weeks or an age.
    Text(Field, String),
    /// Choose what the person was.
    Status(Status),
    /// Say that there is no employer period, or is one.
    NoEmployerPeriod(bool),
    /// Say whether the employer has the insurance of section 55.
    Section55(bool),
    /// Say on what ground there is a section 56 agreement.
    Section56(Option<Section56>),
    /// Say whether the employer pays wages.
    WagesPaid(bool),
    /// Say how a self-employed person is insured.
    Insurance(Option<Insurance>),
    /// Say whether the absence is because of covid-19.
    Covid(bool),
    /// Say whether it is about somebody with a pension, or ill enough for one.
    Section25(bool),
    /// Change activation or gradual return.
    Activation(RowChange<()>),
    /// Change the holidays.
    Holidays(RowChange<()>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
    /// Set the last day so many weeks after the first.
    Weeks(u32),
    /// Compare with another year's law: which of the two, and the year.
    LawYear(usize, i32),
    /// Leave a field: now it may be told what is missing.
    Leave(Field),
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
        let (list, row) = if let Self::Activation(change) | Self::Holidays(change) = self {
            let holidays = matches!(self, Self::Holidays(_));
            (if holidays { List::Holidays } else { List::Activation }, change.box_typed_in())
        } else if let Self::Earlier(change) = self {
            (List::Earlier, change.box_typed_in())
        } else if let Self::Date(field, part, _) = self {
            return Some((*field, Some(*part)));
        } else if let Self::Text(field, _) = self {
            return Some((*field, None));
        } else {
            return None;
        };
        row.map(|(index, end, part)| (Field::Row(list, index, end), Some(part)))
    }
}

/// Everything the page shows.
#[derive(Clone)]
pub struct State {
    book: Rc<Rulebook>,
    /// What is typed.
    pub draft: Draft,
    /// What is wrong with it.
    pub problems: Vec<(Field, Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<Outcome>>,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
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
            Action::Undo => {
                if let Some(draft) = self.past.back() {
                    self.draft = draft;
                    self.evaluate();
                }
                return;
            }
            Action::Clear => {
                self.draft = Draft { law_years: self.draft.law_years, ..Draft::empty() };
                self.past.left.clear();
            }
            Action::Example => {
                self.draft = Draft::example();
                self.past.left.clear();
            }
            Action::Open(draft) => {
                self.draft = *draft;
                // Nothing is being typed, so everything may be told.
                self.past.left = Field::dates(&self.draft);
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
            Action::Text(Field::PriorWeeks, typed) => self.draft.prior_weeks = kept(&typed),
            Action::Text(Field::Age, typed) => self.draft.age = age::kept(&typed),
            Action::Text(_, typed) => self.draft.benefit = kept(&typed),
            Action::Status(status) => self.draft.status = status,
            Action::NoEmployerPeriod(none) => self.draft.no_employer_period = none,
            Action::Weeks(weeks) => {
                let days = chrono::Days::new(u64::from(weeks.max(1)) * 7 - 1);
                let last = self.draft.first.date().ok().and_then(|day| day.checked_add_days(days));
                if let Some(last) = last {
                    self.draft.last = last.into();
                }
            }
            Action::Section55(insured) => self.draft.section_55 = insured,
            Action::Section56(ground) => self.draft.section_56 = ground,
            Action::WagesPaid(paid) => self.draft.wages_paid = paid,
            Action::Insurance(insurance) => self.draft.insurance = insurance,
            Action::Section25(holds) => self.draft.section_25 = holds,
            Action::Covid(covid) => self.draft.covid = covid,
            Action::Activation(change) => {
                if self.left_a_row(List::Activation, &change) {
                    return;
                }
                self.draft.activation.change(change);
            }
            Action::Holidays(change) => {
                if self.left_a_row(List::Holidays, &change) {
                    return;
                }
                self.draft.holidays.change(change);
            }
            Action::Earlier(change) => {
                if self.left_a_row(List::Earlier, &change) {
                    return;
                }
                self.draft.earlier.change(change);
            }
            Action::LawYear(which, year) => {
                if let Some(slot) = self.draft.law_years.get_mut(which) {
                    *slot = year;
                }
            }
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
            problems: Vec::new(),
            outcome: None,
            current: false,
            example: true,
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
            Field::LastDay => Some(&mut self.draft.last),
            Field::EmploymentEnds => Some(&mut self.draft.employment_ends),
            Field::NoPartTimeFrom => Some(&mut self.draft.no_part_time_from),
            Field::Benefit
            | Field::Section55
            | Field::Section56
            | Field::Row(..)
            | Field::PriorWeeks
            | Field::Age => None,
        }
    }

    /// Whether a row's date was left, which changes nothing. A row that goes takes with it what was
    /// left in its list.
    fn left_a_row<Kind>(&mut self, list: List, change: &RowChange<Kind>) -> bool {
        if let RowChange::Leave(index, end) = change {
            self.past.leave(Field::Row(list, *index, *end));
            return true;
        }
        if matches!(change, RowChange::Remove(_)) {
            self.past.left.retain(|field| !matches!(field, Field::Row(of, ..) if *of == list));
        }
        false
    }

    fn evaluate(&mut self) {
        match evaluate(&self.book, &self.draft) {
            Ok(outcome) => {
                self.outcome = Some(outcome);
                self.problems.clear();
                self.current = true;
                self.example = is_example(&self.draft);
            }
            Err(problems) => {
                self.problems = problems;
                self.current = false;
            }
        }
    }
}

/// The example stays the example, whichever laws it is held against.
fn is_example(draft: &Draft) -> bool {
    *draft == Draft { law_years: draft.law_years, ..Draft::example() }
}
