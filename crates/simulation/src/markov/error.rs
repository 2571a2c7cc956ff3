//! What can be wrong with a model.

/// One thing that is wrong with a model. All are found at once.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{fault}")]
pub struct ModelError {
    /// Where.
    pub part: Part,
    /// What.
    pub fault: Fault,
}

/// A part of a model; numbers are places, from 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The states' names.
    States,
    /// The outcomes.
    Outcomes,
    /// One outcome's discount.
    Discount(usize),
    /// How many cycles.
    Cycles,
    /// How long a cycle is.
    CycleYears,
    /// Where the cohort begins.
    Start,
    /// The strategies.
    Strategies,
    /// A strategy's phases.
    Phases(usize),
    /// A strategy's phase: its first cycle.
    FromCycle(usize, usize),
    /// The rows of a strategy's phase.
    Matrix(usize, usize),
    /// One row: strategy, phase, state, time in the state.
    Row(usize, usize, usize, usize),
    /// A strategy's reward.
    Reward(usize, usize),
    /// A strategy's event.
    Event(usize, usize),
}

/// What is wrong with a part.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Nothing there.
    #[error("there must be at least one")]
    Empty,
    /// More than is run.
    #[error("there are at most {most}")]
    TooMany {
        /// The most.
        most: usize,
    },
    /// Not the number of entries that there are states.
    #[error("there must be one for each of the {states} states")]
    WrongLength {
        /// How many states there are.
        states: usize,
    },
    /// Not a number, or infinite.
    #[error("must be a finite number")]
    NotFinite,
    /// Less than it may be.
    #[error("must not be below zero")]
    Negative,
    /// Zero where something has to be.
    #[error("must be above zero")]
    NotPositive,
    /// Not probabilities of one whole.
    #[error("the probabilities must lie between 0 and 1 and sum to 1")]
    NotASimplex,
    /// The first phase begins late, or phases do not rise.
    #[error("phases begin with cycle 1 and rise")]
    WrongOrder,
    /// A state or outcome that does not exist.
    #[error("there is no such state or outcome")]
    NoSuchPlace,
    /// A move from a state to itself.
    #[error("a move leads to another state")]
    SamePlace,
}

impl Fault {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooMany { .. } => "too_many",
            Self::WrongLength { .. } => "wrong_length",
            Self::NotFinite => "not_finite",
            Self::Negative => "negative",
            Self::NotPositive => "not_positive",
            Self::NotASimplex => "not_a_simplex",
            Self::WrongOrder => "wrong_order",
            Self::NoSuchPlace => "no_such_place",
            Self::SamePlace => "same_place",
        }
    }
}
