//! What is wrong with a draft, and where.

/// A field of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name of one's own municipality.
    Name,
    /// Courses begun in a year.
    Courses,
    /// Extensions on a pending injury case.
    Extensions,
    /// Caseworkers on sickness benefit.
    Caseworkers,
    /// Cases per caseworker.
    Cases,
    /// The name of a municipality of the cluster, by its place.
    RowName(usize),
    /// Its spending.
    RowSpending(usize),
    /// Its cases.
    RowCases(usize),
}

impl Field {
    /// The id of the field's element; errors link to it.
    #[must_use]
    pub fn id(self) -> String {
        match self {
            Self::Name => "own-name".to_owned(),
            Self::Courses => "own-courses".to_owned(),
            Self::Extensions => "own-extensions".to_owned(),
            Self::Caseworkers => "own-caseworkers".to_owned(),
            Self::Cases => "own-cases".to_owned(),
            Self::RowName(row) => format!("row-{row}-name"),
            Self::RowSpending(row) => format!("row-{row}-spending"),
            Self::RowCases(row) => format!("row-{row}-cases"),
        }
    }

    /// The place of the municipality in the cluster that the field belongs to.
    pub(super) const fn row(self) -> Option<usize> {
        match self {
            Self::RowName(row) | Self::RowSpending(row) | Self::RowCases(row) => Some(row),
            Self::Name | Self::Courses | Self::Extensions | Self::Caseworkers | Self::Cases => None,
        }
    }
}

/// What is wrong with a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Something that the rest needs is not there.
    Missing,
    /// Not a number.
    NotANumber,
    /// A number of things with decimals.
    NotWhole,
    /// A number with more than one decimal.
    TooPrecise,
    /// An amount with more than two decimals.
    PartOfOere,
    /// Zero or less.
    NotPositive,
    /// More than can be counted.
    TooLarge,
    /// More than there is anywhere: the most that is taken.
    AtMost(u32),
    /// So little spending that it can hardly be kroner.
    TooLittle,
    /// Neither a number nor a range of two.
    NoCaseload,
    /// More extensions than courses.
    MoreThanCourses,
    /// It could be a civil registration number.
    LooksLikeCpr,
}

impl Problem {
    /// Whether it is told while one types; the others wait until the field is left.
    #[must_use]
    pub const fn is_told_at_once(self) -> bool {
        !matches!(self, Self::Missing | Self::TooLittle | Self::NoCaseload | Self::MoreThanCourses)
    }
}
