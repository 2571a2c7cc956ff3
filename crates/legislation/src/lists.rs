//! The lines of the law's lists: grounds, postponements, holidays.

use chrono::NaiveDate;
use fremdrift_units::{Months, Weeks};

use crate::{Provision, Text};

/// A ground on which benefit is extended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Choice {
    /// Stable name.
    pub id: &'static str,
    /// What has to be the case, said to the sick person.
    pub text: Text,
    /// What has changed about it lately.
    pub note: Option<Text>,
    /// The most weeks it gives, counted from the reassessment.
    pub most: Option<Weeks>,
    /// Where it stands.
    pub provision: Provision,
}

/// Days of the duration limit within which it is put off. Several follow one another: each is looked
/// at once, in their order, and moves the limit on if that lies in its days by then.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Postponement {
    /// Stable name.
    pub id: &'static str,
    /// The first limit, the last day with benefit, that is put off.
    pub limit_from: NaiveDate,
    /// The last one.
    pub limit_to: NaiveDate,
    /// By so many calendar months, a month's end to a month's end.
    pub months: Option<Months>,
    /// Or until this day.
    pub until: Option<NaiveDate>,
    /// Where it stands.
    pub provision: Provision,
}

/// A holiday of every year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Holiday {
    /// Stable name.
    pub id: &'static str,
    /// Its name for people.
    pub text: Text,
    /// When it comes.
    pub falls: Falls,
}

/// When a holiday comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Falls {
    /// So many days after Easter Sunday, or before it.
    AfterEaster {
        /// Days; below nought before Easter Sunday.
        days: i32,
    },
    /// On the same day every year.
    EveryYear {
        /// The month.
        month: u32,
        /// The day of the month.
        day: u32,
    },
}
