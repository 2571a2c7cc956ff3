//! Conditions on answers and days, with three truths.

use super::model::Fact;

/// A condition. Questions and options are given by their places in the model.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Condition {
    /// True.
    Always,
    /// The answer is one of these options, as bits.
    Is(usize, u32),
    /// There is an answer that says something.
    Given(usize),
    /// The answer is that there is none, or that one does not know.
    Blank(usize),
    /// What other rules say.
    Fact(Fact),
    /// The opposite.
    Not(&'static Condition),
    /// All of them.
    All(&'static [Condition]),
    /// At least one of them.
    Any(&'static [Condition]),
    /// Days between two days.
    Days {
        /// The date question with the earlier day.
        from: usize,
        /// The later day.
        to: Moment,
        /// More days than these, or at most these.
        over: bool,
        /// Days.
        days: u16,
    },
    /// A limit is at most so many days away.
    Within {
        /// Which limit.
        limit: Limit,
        /// Days.
        days: u16,
    },
    /// A limit is over.
    Passed(Limit),
    /// A day lies at most so many days before benefit has to be extended.
    BeforeExtension {
        /// The date question.
        date: usize,
        /// Days.
        days: u16,
    },
}

/// A day to count to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moment {
    /// The day from which the case is looked at.
    Today,
    /// The day that answers a question.
    Date(usize),
}

/// A limit that follows from the case and the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Limit {
    /// The last day to report the injury.
    OneYear,
    /// The day on which it is decided whether benefit goes on.
    Extension,
}

/// What is known of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    True,
    /// It does not.
    False,
    /// An answer is missing.
    Unknown,
}

impl From<bool> for Truth {
    fn from(value: bool) -> Self {
        if value { Self::True } else { Self::False }
    }
}

impl std::ops::Not for Truth {
    type Output = Self;

    fn not(self) -> Self {
        match self {
            Self::True => Self::False,
            Self::False => Self::True,
            Self::Unknown => Self::Unknown,
        }
    }
}

impl Truth {
    /// True where all are, false where one is.
    pub(super) fn all(parts: impl Iterator<Item = Self>) -> Self {
        let mut truth = Self::True;
        for part in parts {
            match part {
                Self::False => return Self::False,
                Self::Unknown => truth = Self::Unknown,
                Self::True => {}
            }
        }
        truth
    }

    /// True where one is, false where all are.
    pub(super) fn any(parts: impl Iterator<Item = Self>) -> Self {
        !Self::all(parts.map(|part| !part))
    }
}
