//! What a visitor has typed, valid or not.

use chrono::NaiveDate;
use fremdrift_rules::case::Status;

use crate::state::DateParts;

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
    /// Whether somebody who was employed still is.
    pub still_employed: Answer,
    /// Age on the first day; empty: not given.
    pub age: String,
    /// The day of the partial return; empty: none.
    pub partial_return: DateParts,
    /// Whether it is a work injury.
    pub work_injury: Answer,
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
            still_employed: Answer::Unknown,
            age: String::new(),
            partial_return: DateParts::default(),
            work_injury: Answer::Unknown,
            fast_track: false,
        }
    }

    /// The worked example the page opens with: employed, ill from 3 August 2026.
    #[must_use]
    pub fn example() -> Self {
        let first = NaiveDate::from_ymd_opt(2026, 8, 3).unwrap_or_default();
        Self { first: first.into(), ..Self::empty() }
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
