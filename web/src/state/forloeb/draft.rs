//! What a visitor has typed, valid or not.

use chrono::NaiveDate;
use fremdrift_rules::case::{Insurance, List, Section56, Status};

use super::Field;
use crate::state::periods::{EarlierPeriods, Periods};
use crate::state::{DateParts, amount};

/// The grounds of a section 56 agreement, in the order of the form.
pub const SECTION_56: [Section56; 3] =
    [Section56::Chronic, Section56::PlannedTreatment, Section56::SameIllness];

/// Everything that can be typed or chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// Who reads: it decides words and order, never facts.
    pub reader: Reader,
    /// The first day of absence.
    pub first: DateParts,
    /// What the person was on the first day.
    pub status: Status,
    /// Employed without an employer period.
    pub no_employer_period: bool,
    /// The employer has the insurance of section 55.
    pub section_55: bool,
    /// A section 56 agreement covers the absence.
    pub section_56: Option<Section56>,
    /// Whether somebody who was employed still is.
    pub still_employed: Answer,
    /// The last day of the job; empty: none is known.
    pub employment_ends: DateParts,
    /// Hours a week in the job; empty: not told.
    pub hours: String,
    /// Pay for an hour of it; empty: not told.
    pub hourly_pay: String,
    /// The self-employed person's insurance.
    pub insurance: Option<Insurance>,
    /// What was before the absence.
    pub earlier: EarlierPeriods,
    /// Holidays within the absence.
    pub holidays: Periods,
    /// Age on the first day; empty: not given.
    pub age: String,
    /// Gets a pension, or is ill enough for one.
    pub section_25: bool,
    /// The day of the partial return; empty: none.
    pub partial_return: DateParts,
    /// Whether it is a work injury.
    pub work_injury: Answer,
    /// Whether it is because of covid-19.
    pub covid: bool,
    /// Whether fast track is wished for.
    pub fast_track: bool,
}

/// Who reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// The sick person.
    #[default]
    Citizen,
    /// Somebody who works with the case.
    Caseworker,
}

/// An answer that need not be given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Answer {
    /// Not answered, or not known.
    #[default]
    Unknown,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl Answer {
    /// All answers, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    pub(super) const fn known(self) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Yes => Some(true),
            Self::No => Some(false),
        }
    }
}

impl Draft {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            reader: Reader::Citizen,
            first: DateParts::default(),
            status: Status::Employed,
            no_employer_period: false,
            section_55: false,
            section_56: None,
            still_employed: Answer::Unknown,
            employment_ends: DateParts::default(),
            hours: String::new(),
            hourly_pay: String::new(),
            insurance: None,
            earlier: EarlierPeriods::default(),
            holidays: Periods::default(),
            age: String::new(),
            section_25: false,
            partial_return: DateParts::default(),
            work_injury: Answer::Unknown,
            covid: false,
            fast_track: false,
        }
    }

    /// The worked example the page opens with: employed, ill from 3 August 2026.
    #[must_use]
    pub fn example() -> Self {
        let first = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap_or_default();
        Self { first: first.into(), ..Self::empty() }
    }

    /// Every field that holds a date.
    pub(super) fn dates(&self) -> Vec<Field> {
        let of = |list| move |(at, end)| Field::Period(list, at, end);
        let earlier = self.earlier.dates().map(of(List::Earlier));
        let holidays = self.holidays.dates().map(of(List::Holidays));
        let single = [Field::FirstDay, Field::EmploymentEnds, Field::PartialReturn];
        single.into_iter().chain(earlier).chain(holidays).collect()
    }

    /// The day on which the example is looked at: it must not move with the calendar.
    #[must_use]
    pub fn example_today() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 9, 14).unwrap_or_default()
    }

    /// Whether it is the example, whoever reads it.
    #[must_use]
    pub fn is_example(&self) -> bool {
        *self == Self { reader: self.reader, ..Self::example() }
    }
}

/// What a box keeps of what is typed: no more than an amount needs.
pub(super) fn kept(typed: &str) -> String {
    const MOST: usize = 20;
    amount::kept(typed, MOST)
}
