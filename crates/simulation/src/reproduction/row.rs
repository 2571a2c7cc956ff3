//! One published result and what the models give.

use fremdrift_evidence::Source;
use rust_decimal::Decimal;

use super::Interval;

/// A published result, what the models give for it, and why they agree or do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Stable name, the same as in the acceptance table.
    pub id: String,
    /// What the number is a number of.
    pub what: What,
    /// What the source says.
    pub published: Published,
    /// What the models give; several where the row covers several weeks.
    pub computed: Vec<Computed>,
    /// The unit of what is computed.
    pub unit: Unit,
    /// Where the computed value could lie, were each published figure anywhere in its rounding.
    pub span: Option<Interval>,
    /// How far the computed value may lie from the published one, in [`Row::unit`]; where nothing
    /// is published, how exactly the value is known.
    pub tolerance: Decimal,
    /// How the value is come by, and why it differs.
    pub why: Why,
    /// Where the published result stands.
    pub source: Source,
}

/// A number with its unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Quantity {
    /// The number.
    pub value: Decimal,
    /// What it counts.
    pub unit: Unit,
}

impl Quantity {
    pub(super) const fn new(value: Decimal, unit: Unit) -> Self {
        Self { value, unit }
    }
}

/// What a number counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Percent, 0 to 100 or a growth.
    Percent,
    /// Percentage points.
    Points,
    /// Danish kroner.
    Kroner,
    /// People.
    People,
    /// Weeks.
    Weeks,
    /// Years of one person's benefit.
    PersonYears,
    /// Work-injury cases.
    Injuries,
    /// Cases for each caseworker.
    CasesEach,
}

/// What a source says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Published {
    /// A number.
    Number(Quantity),
    /// "A little over" a number.
    JustOver(Quantity),
    /// No result; but another one, reached elsewhere, that can be set beside it.
    Elsewhere(Quantity),
    /// Nothing: the value is worked out from other published figures.
    Nothing,
}

/// One value that the models give.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Computed {
    /// Whose value it is.
    pub of: Of,
    /// The value, in the row's unit.
    pub value: Decimal,
}

/// Whose a computed value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Of {
    /// The whole row's.
    All,
    /// That of somebody on benefit in this week.
    Week(u32),
    /// That of those who leave benefit from one week to before another, or without end.
    Weeks(u32, Option<u32>),
}

/// Whether a published result is reproduced.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The model gives what was published.
    Holds,
    /// It does not, and the row says why.
    KnownDifference,
    /// Nothing was published to hold it against.
    Derived,
}

/// What a row's number is a number of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The share of those on benefit in a week who are not in work within a year.
    Exclusion {
        /// The week on benefit.
        week: u32,
    },
    /// The chance of leaving benefit within some weeks, for those on it since some weeks.
    Exit {
        /// Within how many weeks.
        within: u32,
        /// On benefit for at least so many weeks.
        first: u32,
        /// On benefit for at most so many weeks.
        last: u32,
    },
    /// Of those who leave benefit, the share that goes to work.
    ExitsToWork,
    /// What an effort saved in its first year.
    FirstYear,
    /// Its net gain.
    NetGain,
    /// What its supplier was paid.
    SupplierCost,
    /// Its net gain at half the price.
    HalfPrice,
    /// What is lost when the effect is so many percentage points lower.
    LessEffect {
        /// Percentage points.
        points: u32,
    },
    /// How far the effect may fall until half the price gains nothing.
    BreakEven,
    /// Years of benefit after a week that the second year's saving is.
    PersonYears {
        /// The week after which an absence is long.
        after: u32,
    },
    /// People who must be kept from passing a week for the second year's saving.
    PersonsNeeded {
        /// The same week.
        after: u32,
    },
    /// What the saved weeks are worth, did the municipality pay all of the benefit.
    WeekCeiling,
    /// The growth of municipal spending on benefit.
    SpendingGrowth,
    /// Spending in all.
    SpendingInAll,
    /// More people on health-related support.
    SupportGrowth,
    /// What health-related support and sick pay cost in a year.
    SupportCost,
    /// Work-injury cases of a year.
    InjuryCases,
    /// The share of courses extended because an injury case was pending.
    PendingInjury {
        /// The municipality.
        municipality: &'static str,
    },
    /// A caseload above the one that is recommended.
    Caseload {
        /// The municipality.
        municipality: &'static str,
    },
}

/// How a value is come by, and why it differs from the published one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// A share of two counts; the source rounds to a tenth.
    Counts,
    /// Read from the curve between two published weeks; the source has only words.
    Curve,
    /// The curve gives more: probably other people, or another way of counting.
    OtherPeople,
    /// Solved backwards from the last published week.
    SolvedBackwards,
    /// Our reconstruction; the source does not print its method.
    Reconstruction,
    /// The net-gain model, with its price and long courses set from other published figures.
    FittedGain,
    /// What is left between published figures.
    Remainder,
    /// The net-gain model, with the loss of a point set from this very figure.
    FittedEffect,
    /// No linear model of the published figures gives the published number.
    NotLinear,
    /// The published saving divided by a year of benefit.
    YearOfBenefit,
    /// The published saving divided by the weeks that the curve expects after week 52.
    WeeksAfterYear,
    /// More is claimed than the saved weeks are worth.
    AboveCeiling,
    /// The source itself rounds both ends.
    RoundedEnds,
    /// A published part and its share, turned round.
    TurnedRound,
    /// A sum or a difference of published figures.
    Sum,
    /// A share of two published numbers.
    Ratio,
}

impl Row {
    /// A row with one value, held against nothing yet and known exactly.
    pub(super) fn new(id: &str, (what, why): (What, Why), source: Source, value: Quantity) -> Self {
        Self {
            id: id.to_owned(),
            what,
            published: Published::Nothing,
            computed: vec![Computed { of: Of::All, value: value.value }],
            unit: value.unit,
            span: None,
            tolerance: Decimal::ZERO,
            why,
            source,
        }
    }

    pub(super) fn against(self, published: Published) -> Self {
        Self { published, ..self }
    }

    pub(super) fn within(self, tolerance: Decimal) -> Self {
        Self { tolerance, ..self }
    }

    pub(super) fn spanning(self, span: Interval) -> Self {
        Self { span: Some(span), ..self }
    }

    pub(super) fn with(self, computed: Vec<Computed>) -> Self {
        Self { computed, ..self }
    }

    /// How far each computed value lies above the published number, in [`Row::difference_unit`];
    /// none where no number was published.
    #[must_use]
    pub fn differences(&self) -> Vec<Decimal> {
        match self.published {
            Published::Number(published) | Published::JustOver(published) => self
                .computed
                .iter()
                .filter_map(|it| it.value.checked_sub(published.value))
                .collect(),
            Published::Elsewhere(_) | Published::Nothing => Vec::new(),
        }
    }

    /// What a difference counts: that of two percentages is percentage points.
    #[must_use]
    pub fn difference_unit(&self) -> Unit {
        if self.unit == Unit::Percent { Unit::Points } else { self.unit }
    }

    /// Whether every computed value is what was published.
    ///
    /// A number holds within the row's tolerance. "A little over" a number is read as at least the
    /// number and at most a tenth more.
    #[must_use]
    pub fn standing(&self) -> Standing {
        let most = match self.published {
            Published::Number(_) => self.tolerance,
            Published::JustOver(published) => published.value / Decimal::TEN,
            Published::Elsewhere(_) | Published::Nothing => return Standing::Derived,
        };
        let least = match self.published {
            Published::JustOver(_) => Decimal::ZERO,
            Published::Number(_) | Published::Elsewhere(_) | Published::Nothing => -most,
        };
        let holds = self.differences().into_iter().all(|it| least <= it && it <= most);
        if holds { Standing::Holds } else { Standing::KnownDifference }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(published: Published, computed: &[i64]) -> Row {
        let of = |value: &i64| Computed { of: Of::All, value: Decimal::from(*value) };
        let source = Source { document: "d", read_in: None, place: "p" };
        let nothing = Quantity::new(Decimal::ZERO, Unit::Percent);
        Row::new("a", (What::ExitsToWork, Why::Counts), source, nothing)
            .with(computed.iter().map(of).collect())
            .against(published)
            .within(Decimal::ONE)
    }

    #[test]
    fn a_number_holds_within_its_tolerance_on_both_sides() {
        let thirty = Quantity::new(Decimal::from(30), Unit::Percent);
        let standing = |computed: &[i64]| row(Published::Number(thirty), computed).standing();
        assert_eq!(standing(&[29]), Standing::Holds);
        assert_eq!(standing(&[31]), Standing::Holds);
        assert_eq!(standing(&[28]), Standing::KnownDifference);
        assert_eq!(standing(&[30, 32]), Standing::KnownDifference);
    }

    #[test]
    fn a_little_over_is_not_under_and_not_much_over() {
        let thirty = Quantity::new(Decimal::from(30), Unit::Percent);
        let standing = |computed| row(Published::JustOver(thirty), &[computed]).standing();
        assert_eq!(standing(29), Standing::KnownDifference);
        assert_eq!([standing(30), standing(33)], [Standing::Holds; 2]);
        assert_eq!(standing(34), Standing::KnownDifference);
    }

    #[test]
    fn what_nobody_published_is_derived_and_has_no_difference() {
        let thirty = Quantity::new(Decimal::from(30), Unit::Percent);
        for published in [Published::Nothing, Published::Elsewhere(thirty)] {
            let row = row(published, &[30]);
            assert_eq!((row.standing(), row.differences()), (Standing::Derived, Vec::new()));
        }
    }

    #[test]
    fn two_percentages_differ_by_points() {
        let row = row(Published::Nothing, &[1]);
        assert_eq!(row.difference_unit(), Unit::Points);
        assert_eq!(Row { unit: Unit::Kroner, ..row }.difference_unit(), Unit::Kroner);
    }
}
