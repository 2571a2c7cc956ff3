//! Published figures that the models start from, each as it was printed.

use fremdrift_evidence::Source;
use rust_decimal::Decimal;

use super::Interval;

/// A number as it was printed.
#[derive(Clone, Copy)]
pub(super) struct Printed {
    pub(super) value: Decimal,
    /// What its last digit counts.
    step: Decimal,
}

impl Printed {
    /// A number with so many decimals.
    const fn new(digits: u32, decimals: u32) -> Self {
        let value = Decimal::from_parts(digits, 0, 0, false, decimals);
        Self { value, step: Decimal::from_parts(1, 0, 0, false, decimals) }
    }

    /// A number of hundred thousand kroner: what is printed as millions with one decimal.
    const fn tenths_of_millions(digits: u32) -> Self {
        let value = Decimal::from_parts(digits * 100_000, 0, 0, false, 0);
        Self { value, step: Decimal::from_parts(100_000, 0, 0, false, 0) }
    }

    /// Where the number lies.
    pub(super) fn rounding(self) -> Interval {
        Interval::rounded(self.value, self.step)
    }
}

const WHITE_PAPER: &str = "Quick Care: hvidbog, 2012";
const REPORT: &str = "SFI: Kommunal praksis på arbejdsskadeområdet, december 2014";

/// A place in the white paper.
pub(super) const fn white_paper(place: &'static str) -> Source {
    Source { document: WHITE_PAPER, read_in: None, place }
}

/// A place in the report on work injuries.
pub(super) const fn report(place: &'static str) -> Source {
    Source { document: REPORT, read_in: None, place }
}

/// A published chance of leaving benefit within a quarter.
pub(super) struct ExitChance {
    pub(super) id: &'static str,
    /// Weeks on benefit, from and to.
    pub(super) first: u32,
    pub(super) last: u32,
    pub(super) percent: u32,
    /// The source says "a little over".
    pub(super) just_over: bool,
}

pub(super) const EXIT_PLACE: &str = "afsnit 2.5";

pub(super) const EXITS: [ExitChance; 3] = [
    ExitChance { id: "fig7.exit13.weeks1-4", first: 1, last: 4, percent: 68, just_over: false },
    ExitChance { id: "fig7.exit13.weeks5-8", first: 5, last: 8, percent: 53, just_over: false },
    // The source speaks of more than 20 weeks; the curve's step from 26 to 52 lies within that.
    ExitChance { id: "fig7.exit13.long", first: 26, last: 52, percent: 30, just_over: true },
];

/// What was printed of the effort in Roskilde.
pub(super) struct Roskilde {
    pub(super) citizens: Printed,
    /// Weeks on benefit at the start, on average.
    pub(super) weeks_at_start: Printed,
    /// Weeks by which an absence was shorter, on average.
    pub(super) weeks_saved: Printed,
    pub(super) first_year: Printed,
    pub(super) second_year: Printed,
    pub(super) net_of_each: Printed,
    pub(super) net: Printed,
    pub(super) net_at_half_price: Printed,
    pub(super) net_with_less_effect: Printed,
    /// The percentage points of that smaller effect, and what it loses.
    pub(super) points: u32,
    pub(super) loss: Printed,
    pub(super) break_even_points: Printed,
}

pub(super) const ROSKILDE: Roskilde = Roskilde {
    citizens: Printed::new(466, 0),
    weeks_at_start: Printed::new(199, 1),
    weeks_saved: Printed::new(73, 1),
    first_year: Printed::tenths_of_millions(91),
    second_year: Printed::tenths_of_millions(90),
    net_of_each: Printed::new(34_923, 0),
    net: Printed::tenths_of_millions(163),
    net_at_half_price: Printed::tenths_of_millions(172),
    net_with_less_effect: Printed::tenths_of_millions(118),
    points: 10,
    loss: Printed::tenths_of_millions(45),
    break_even_points: Printed::new(18, 1),
};

/// By how many percent cases over 52 weeks fell in Aabenraa, without a control group.
pub(super) const AABENRAA_FEWER: Printed = Printed::new(24, 0);

/// Money and people of a whole country, in millions of kroner and in people.
pub(super) struct Society {
    pub(super) spending_2004: u32,
    pub(super) spending_2011: u32,
    pub(super) growth_percent: u32,
    /// A tenth fewer weeks for the tenth with most absence saves this, and this share.
    pub(super) concentration_saved: u32,
    pub(super) concentration_percent: u32,
    pub(super) supported_before: u32,
    pub(super) supported_now: u32,
    pub(super) supported_more: u32,
    pub(super) schemes: u32,
    pub(super) sick_pay: u32,
    pub(super) cost: u32,
    pub(super) accidents: u32,
    pub(super) diseases: u32,
    pub(super) injuries: u32,
}

pub(super) const SOCIETY: Society = Society {
    spending_2004: 5_500,
    spending_2011: 8_500,
    growth_percent: 55,
    concentration_saved: 876,
    concentration_percent: 6,
    supported_before: 280_000,
    supported_now: 445_000,
    supported_more: 165_000,
    schemes: 70_000,
    sick_pay: 40_000,
    cost: 110_000,
    accidents: 32_000,
    diseases: 25_000,
    injuries: 57_000,
};

/// Courses begun in a municipality in 2013, and those of them extended because an injury case was
/// pending.
pub(super) struct Municipality {
    pub(super) id: &'static str,
    pub(super) name: &'static str,
    pub(super) courses: u32,
    pub(super) extended: u32,
}

pub(super) const MUNICIPALITIES: [Municipality; 4] = [
    Municipality { id: "assens", name: "Assens", courses: 5_295, extended: 10 },
    Municipality { id: "greve", name: "Greve", courses: 4_870, extended: 12 },
    Municipality { id: "ikast-brande", name: "Ikast-Brande", courses: 5_339, extended: 11 },
    Municipality { id: "aarhus", name: "Aarhus", courses: 31_066, extended: 60 },
];

/// Cases for each caseworker: in Aarhus, the most that is recommended, and by how many over.
pub(super) const AARHUS_CASELOAD: u32 = 55;
pub(super) const CASELOAD_MOST: u32 = 50;
pub(super) const CASELOAD_OVER: u32 = 5;
