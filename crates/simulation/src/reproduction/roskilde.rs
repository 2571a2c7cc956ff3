//! What an effort in Roskilde was said to gain, and what the models give.

use fremdrift_costs::net_gain::{
    BreakEven, Item, NetGain, NetGainInput, Party, SavedShare, Scenario, Variable, break_even,
    roskilde,
};
use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::ReproductionError::{self, Arithmetic, NoLaw};
use super::inputs::{Input, input};
use super::{Interval, Published, Quantity, Row, Unit, What, Why};
use crate::sickness::Curve;

/// The weeks of a year.
const YEAR: u32 = 52;
/// The percentage points of the smaller effect that figure 10 shows.
const LESS: u32 = 10;

/// What the published saving would mean, in people and in weeks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Readings {
    /// People who must be kept from passing week 52 for the second year's saving.
    pub persons_needed: Decimal,
    /// Those of all who would pass week 52, by the curve.
    pub persons_expected: Decimal,
    /// The first of the second, in percent.
    pub share_needed: Decimal,
    /// The weeks that a person who passes week 52 has on benefit in the year after it.
    pub weeks_after: Decimal,
    /// The weeks saved for each citizen, did the second year's lie outside those published.
    pub weeks_in_all: Decimal,
}

/// What was printed of the effort, in kroner, people, weeks and points.
struct Printed {
    citizens: Input,
    weeks_at_start: Input,
    weeks_saved: Input,
    first_year: Input,
    second_year: Input,
    net_of_each: Input,
    net: Input,
    net_at_half_price: Input,
    net_with_less_effect: Input,
    loss: Input,
    break_even: Input,
}

impl Printed {
    fn of(evidence: &Evidence) -> Result<Self, ReproductionError> {
        let courses = |column| input(evidence, "roskilde_courses", "all", column);
        let gain = |column| input(evidence, "roskilde_net_gain", "all", column);
        let scenario = |row| input(evidence, "roskilde_scenarios", row, "net_gain");
        Ok(Self {
            citizens: courses("courses")?,
            weeks_at_start: courses("absent_at_start")?,
            weeks_saved: courses("shorter")?,
            first_year: gain("first_year")?,
            second_year: gain("second_year")?,
            net_of_each: gain("per_citizen")?,
            net: gain("total")?,
            net_at_half_price: scenario("half_price")?,
            net_with_less_effect: scenario("ten_points_lower")?,
            loss: input(evidence, "roskilde_lower_effect", "all", "less")?,
            break_even: input(evidence, "roskilde_break_even", "all", "points")?,
        })
    }

    /// The savings of both years.
    fn claimed(&self) -> Decimal {
        self.first_year.value + self.second_year.value
    }

    /// The net gain: that of each citizen was printed to the krone.
    fn net_span(&self) -> Option<Interval> {
        Interval::rounded(self.net_of_each.value, Decimal::ONE).times(self.citizens.value)
    }

    /// What the supplier was paid, were both years' savings anywhere in their rounding.
    fn supplier_span(&self) -> Option<Interval> {
        let claimed = millions(self.first_year).plus(millions(self.second_year))?;
        claimed.minus(self.net_span()?)
    }

    /// The break-even of any linear model, were every published figure anywhere in its rounding:
    /// half the supplier's pay, known in two ways, over the loss of a point, known in two ways.
    fn break_even_span(&self) -> Option<Interval> {
        let net = self.net_span()?;
        let half = self.supplier_span()?.over(Interval::exactly(Decimal::TWO))?;
        let half = half.and(millions(self.net_at_half_price).minus(net)?)?;
        let loss = net.minus(millions(self.net_with_less_effect))?.and(millions(self.loss))?;
        half.times(Decimal::from(LESS))?.over(loss)
    }
}

/// Every number that is printed as this one in millions with one decimal. One of them is printed
/// without ("9" beside "9.1"); it is read as if it had it.
fn millions(amount: Input) -> Interval {
    Interval::rounded(amount.value, Decimal::from(100_000))
}

/// The preset of the effort in the net-gain model, and what can be asked of it.
struct Model<'a> {
    law: &'a Legislation,
    preset: NetGainInput,
    scenario: Scenario,
}

impl<'a> Model<'a> {
    fn new(law: &'a Legislation) -> Result<Self, ReproductionError> {
        let preset = roskilde();
        let scenario = Scenario::new(law, &preset).map_err(|_| NoLaw)?;
        Ok(Self { law, preset, scenario })
    }

    fn weekly_rate(&self) -> Decimal {
        self.scenario.weekly_benefit().to_decimal()
    }

    fn worth(&self, input: &NetGainInput) -> Option<NetGain> {
        Scenario::new(self.law, input).ok()?.net_gain().ok()
    }

    /// The municipality's net gain.
    fn gain(&self, input: &NetGainInput) -> Option<Kroner> {
        self.worth(input).map(|worth| worth.gain(Party::Municipality))
    }

    /// The municipality's part of the saved weeks.
    fn saved_weeks(&self, input: &NetGainInput) -> Option<Decimal> {
        let worth = self.worth(input)?;
        let lines = worth.lines.iter();
        let own = lines
            .filter(|line| line.item == Item::SavedWeeks && line.party == Party::Municipality)
            .map(|line| line.amount.to_decimal());
        Some(own.sum())
    }

    fn half_price(&self) -> Option<NetGainInput> {
        let half = self.preset.price.part(1, std::num::NonZeroU32::new(2)?).ok()?;
        Some(NetGainInput { price: half, ..self.preset.clone() })
    }

    /// What the preset loses when the share fit for work is some points lower.
    fn loss(&self, points: u32) -> Option<Decimal> {
        let share = Variable::ShareFit.of(&self.preset)?.checked_sub(Decimal::from(points))?;
        let lower = Variable::ShareFit.set(&self.preset, share)?;
        let [before, after] = [self.gain(&self.preset)?, self.gain(&lower)?];
        Some(before.checked_sub(after).ok()?.to_decimal())
    }

    /// How many points the share fit for work may fall at half the price until nothing is gained.
    fn break_even(&self) -> Option<Decimal> {
        let half = Scenario::new(self.law, &self.half_price()?).ok()?;
        let target = self.gain(&self.preset)?;
        match break_even(&half, Variable::ShareFit, Party::Municipality, target) {
            BreakEven::Found { value, .. } => {
                Variable::ShareFit.of(&self.preset)?.checked_sub(value)
            }
            BreakEven::None { .. } | BreakEven::NotApplicable => None,
        }
    }

    /// The same weeks, did the municipality bear all of them.
    fn ceiling(&self) -> Option<Decimal> {
        let all = SavedShare::Constant(Percent::default().complement());
        self.saved_weeks(&NetGainInput { saved_share: all, ..self.preset.clone() })
    }
}

/// The rows of the effort in Roskilde.
pub(super) fn rows(evidence: &Evidence, law: &Legislation) -> Result<Vec<Row>, ReproductionError> {
    let printed = Printed::of(evidence)?;
    let model = Model::new(law)?;
    let mut rows = gains(&printed, &model).ok_or(Arithmetic)?;
    let readings = readings(evidence, law)?;
    let fewer = input(evidence, "aabenraa", "all", "over_52_weeks")?;
    rows.extend(long_courses(&printed, &model, &readings, fewer).ok_or(Arithmetic)?);
    Ok(rows)
}

/// The net gain under the published scenarios.
fn gains(printed: &Printed, model: &Model<'_>) -> Option<Vec<Row>> {
    let row = |id, how, published: Input, value| {
        Row::new(id, how, published.source, Quantity::new(value, published.unit))
            .against(published.published())
            .within(Decimal::from(50_000))
    };
    let first_year = model.saved_weeks(&model.preset)?;
    let net = model.gain(&model.preset)?.to_decimal();
    let half = model.gain(&model.half_price()?)?.to_decimal();
    let supplier = printed.claimed() - printed.citizens.value * printed.net_of_each.value;
    let supplier = Quantity::new(supplier, Unit::Kroner);
    let paid = (What::SupplierCost, Why::Remainder);
    let less = (What::LessEffect { points: LESS }, Why::FittedEffect);
    Some(vec![
        row(
            "roskilde.first_year",
            (What::FirstYear, Why::Reconstruction),
            printed.first_year,
            first_year,
        ),
        row("roskilde.total", (What::NetGain, Why::FittedGain), printed.net, net),
        Row::new("roskilde.supplier_cost", paid, printed.net.source, supplier)
            .spanning(printed.supplier_span()?),
        row(
            "roskilde.half_price",
            (What::HalfPrice, Why::FittedGain),
            printed.net_at_half_price,
            half,
        ),
        row("roskilde.minus10", less, printed.loss, model.loss(LESS)?),
        row(
            "roskilde.break_even",
            (What::BreakEven, Why::NotLinear),
            printed.break_even,
            model.break_even()?,
        )
        .within(Decimal::new(5, 2))
        .spanning(printed.break_even_span()?),
    ])
}

/// What the second year's saving would need, and what the saved weeks are worth at most.
fn long_courses(
    printed: &Printed,
    model: &Model<'_>,
    readings: &Readings,
    fewer: Input,
) -> Option<Vec<Row>> {
    let source = printed.second_year.source;
    let year = Decimal::from(YEAR).checked_mul(model.weekly_rate())?;
    let years = Quantity::new(printed.second_year.value.checked_div(year)?, Unit::PersonYears);
    let persons = Quantity::new(readings.persons_needed, Unit::People);
    let ceiling = Quantity::new(model.ceiling()?, Unit::Kroner);
    let claimed = Quantity::new(printed.claimed(), Unit::Kroner);
    let needed = (What::PersonsNeeded, Why::WeeksAfterYear);
    let most = (What::WeekCeiling, Why::AboveCeiling);
    Some(vec![
        Row::new("roskilde.person_years", (What::PersonYears, Why::YearOfBenefit), source, years)
            .within(Decimal::new(1, 2)),
        Row::new("roskilde.persons_needed", needed, source, persons)
            .against(Published::Elsewhere(Quantity::new(fewer.value, fewer.unit)))
            .within(Decimal::new(1, 1)),
        Row::new("roskilde.week_ceiling", most, source, ceiling)
            .against(Published::Number(claimed))
            .within(Decimal::ONE),
    ])
}

/// What the published saving would mean at the preset's rate and on the curve.
///
/// # Errors
/// [`ReproductionError`] without a curve, a published figure, or law on the preset's day.
pub fn readings(evidence: &Evidence, law: &Legislation) -> Result<Readings, ReproductionError> {
    let curve = Curve::new(&evidence.return_to_work)?;
    let printed = Printed::of(evidence)?;
    of_the_curve(&curve, &printed, &Model::new(law)?).ok_or(Arithmetic)
}

fn of_the_curve(curve: &Curve, printed: &Printed, model: &Model<'_>) -> Option<Readings> {
    let [citizens, saving] = [printed.citizens.value, printed.second_year.value];
    let weekly_rate = model.weekly_rate();
    let limit = model.preset.effect.long_from.to_f64()?;
    let weeks_after = Decimal::from_f64(curve.expected_weeks(limit, limit + f64::from(YEAR)))?;
    let start = printed.weeks_at_start.value.to_f64()?;
    let passes = Decimal::from_f64(curve.survival(start, limit))?;
    let persons_needed = saving.checked_div(weekly_rate.checked_mul(weeks_after)?)?;
    let persons_expected = citizens.checked_mul(passes)?;
    let share = persons_needed.checked_div(persons_expected)?;
    let more = saving.checked_div(citizens.checked_mul(weekly_rate)?)?;
    Some(Readings {
        persons_needed,
        persons_expected,
        share_needed: share.checked_mul(Decimal::ONE_HUNDRED)?,
        weeks_after,
        weeks_in_all: printed.weeks_saved.value.checked_add(more)?,
    })
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;
    use fremdrift_legislation::encoded;

    use super::*;

    fn near(value: Decimal, expected: &str, tolerance: &str) {
        let [expected, tolerance]: [Decimal; 2] =
            [expected, tolerance].map(|text| text.parse().unwrap());
        assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
    }

    #[test]
    fn the_second_year_needs_most_of_the_long_courses() {
        let readings = readings(&evidence(), &encoded()).unwrap();
        near(readings.persons_needed, "95.7", "0.05");
        near(readings.persons_expected, "157.7", "0.05");
        near(readings.share_needed, "61", "0.5");
        near(readings.weeks_after, "24.55", "0.005");
        near(readings.weeks_in_all, "12.3", "0.05");
    }

    #[test]
    fn rounding_does_not_explain_the_published_break_even() {
        let printed = Printed::of(&evidence()).unwrap();
        let span = printed.break_even_span().unwrap();
        near(span.low, "1.94", "0.005");
        near(span.high, "2.16", "0.005");
        let published = Interval::rounded(printed.break_even.value, Decimal::new(1, 1));
        assert_eq!(published.and(span), None);
        let supplier = printed.supplier_span().unwrap();
        near(supplier.low, "1726000", "500");
        near(supplier.high, "1926000", "500");
    }

    /// The preset is typed in the crate of costs, which knows neither the evidence nor the curve.
    #[test]
    fn the_preset_is_what_the_evidence_and_the_curve_say() {
        let (preset, law) = (roskilde(), encoded());
        let printed = Printed::of(&evidence()).unwrap();
        let readings = readings(&evidence(), &law).unwrap();
        assert_eq!(Decimal::from(preset.citizens), printed.citizens.value);
        assert_eq!(preset.weeks_before, printed.weeks_at_start.value);
        assert_eq!(preset.effect.weeks_saved, printed.weeks_saved.value);
        assert_eq!(preset.effect.cases_avoided, readings.persons_needed.round_dp(1));
        assert_eq!(preset.effect.weeks_each, readings.weeks_after.round_dp(2));
        let supplier = printed.claimed() - printed.citizens.value * printed.net_of_each.value;
        let price = preset.price.to_decimal();
        assert_eq!(price, (supplier / printed.citizens.value).round_dp(2));
        let shares = law.state_share.on(preset.law_date).unwrap();
        let weeks_9_to_52 = shares.value.bands.iter().find(|band| band.from_week == 9).unwrap();
        let municipality = weeks_9_to_52.passive.percent.complement();
        assert_eq!(preset.saved_share, SavedShare::Constant(municipality));
    }
}
