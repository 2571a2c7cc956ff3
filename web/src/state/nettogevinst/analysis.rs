//! What a result hangs on: the other reading, other law, other numbers.

use fremdrift_costs::net_gain::{
    Bar, BreakEven, Item, NetGain, NetGainInput, Overlap, Party, SavedShare, Variable, break_even,
    price_level, sensitivity,
};
use fremdrift_evidence::evidence;
use fremdrift_legislation::Legislation;
use fremdrift_simulation::sickness::Curve;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};
use rust_decimal::{Decimal, RoundingStrategy};

use super::draft::{Preset, half, later_year};
use super::evaluate::Worth;
use super::published::{Published, published};
use super::read::law_day;

/// The year whose law first has the refund ladder throughout.
const LADDER_YEAR: i32 = 2016;

/// What one result hangs on.
#[derive(Clone, Debug, PartialEq)]
pub struct Analysis {
    /// The result where the weeks of long cases are counted the other way; none without long cases.
    pub other_reading: Option<NetGain>,
    /// The result under other law, the result itself first; alone where no later law is encoded.
    pub laws: Vec<UnderLaw>,
    /// The numbers at which the municipality neither gains nor loses.
    pub break_evens: Vec<(Variable, BreakEven)>,
    /// How much less effect half the price would bear; none where nothing is paid or gained.
    pub half_price: Option<HalfPrice>,
    /// What happens when one number at a time is moved.
    pub bars: Vec<Bar>,
    /// The municipality's gain in another year's prices.
    pub in_prices_of: Option<(i32, Kroner)>,
    /// How many long cases were to be expected; none outside what the curve says.
    pub long_cases: Option<LongCases>,
    /// The published figures beside what they give; only for a preset.
    pub published: Vec<Published>,
}

/// Which law a result was worked out with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OtherLaw {
    /// The result itself.
    Itself,
    /// The same law week by week, where the result has the same share in every week.
    WeekByWeek,
    /// The refund ladder, at the benefit and the price of the result.
    Ladder,
    /// The newest law, benefit and price raised with its rates.
    Newest,
}

/// The same intervention under some law.
#[derive(Clone, Debug, PartialEq)]
pub struct UnderLaw {
    /// Which.
    pub law: OtherLaw,
    /// Its year.
    pub year: i32,
    /// What it is worth.
    pub worth: Worth,
    /// The municipality's share of each krone saved right after the course.
    pub early: Option<Percent>,
    /// Its share of each krone saved in long cases.
    pub late: Option<Percent>,
    /// The price at which it neither gains nor loses.
    pub highest_price: Kroner,
}

/// How much less effect half the price would bear.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct HalfPrice {
    /// What the municipality gains at half the price.
    pub gain: Kroner,
    /// The number that holds the effect.
    pub of: Variable,
    /// By how much it may fall; none where no fall eats the difference.
    pub drop: Option<Decimal>,
    /// Whether the result is at half the price already: it is then held against the published one.
    pub already: bool,
}

/// Long cases avoided, beside those that were to be expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LongCases {
    /// Expected without the intervention, to a tenth.
    pub expected: Decimal,
    /// The avoided ones of them, in whole percent.
    pub percent: Decimal,
}

impl Analysis {
    pub(super) fn new(law: &Legislation, worth: &Worth, price_year: Option<i32>) -> Self {
        let scenario = &worth.scenario;
        let input = worth.input();
        let has_long = !(input.effect.cases_avoided * input.effect.weeks_each).is_zero();
        let other_reading = has_long.then(|| {
            let overlap = match input.overlap {
                Overlap::Apart => Overlap::Within,
                Overlap::Within => Overlap::Apart,
            };
            Worth::new(law, &NetGainInput { overlap, ..input.clone() }).ok().map(|it| it.result)
        });
        let in_prices_of = price_year.and_then(|year| {
            let level = price_level(law, input.law_date, law_day(year)).ok()?;
            Some((year, Kroner::from_decimal(rounded(worth.gain().to_decimal() * level, 2)).ok()?))
        });
        let variables =
            [Variable::Price, Variable::ShareFit, Variable::WeeksSaved, Variable::WeeksBefore];
        Self {
            other_reading: other_reading.flatten(),
            laws: laws(law, worth),
            break_evens: variables
                .into_iter()
                .map(|of| (of, break_even(scenario, of, Party::Municipality, Kroner::ZERO)))
                .filter(|(_, found)| *found != BreakEven::NotApplicable)
                .collect(),
            half_price: half_price(law, worth),
            bars: sensitivity(scenario, Party::Municipality),
            in_prices_of,
            long_cases: long_cases(input),
            published: worth.preset.and_then(|_| published(law)).unwrap_or_default(),
        }
    }
}

/// The result itself and under the law of later days.
fn laws(law: &Legislation, worth: &Worth) -> Vec<UnderLaw> {
    use chrono::Datelike as _;
    let input = worth.input();
    let by_law = NetGainInput { saved_share: SavedShare::ByLaw, ..input.clone() };
    let year = input.law_date.year();
    let mut inputs = vec![(OtherLaw::Itself, year, Some(input.clone()))];
    if by_law != *input {
        inputs.push((OtherLaw::WeekByWeek, year, Some(by_law.clone())));
    }
    if year < LADDER_YEAR {
        let ladder = NetGainInput {
            law_date: law_day(LADDER_YEAR),
            weekly_benefit: Some(worth.scenario.weekly_benefit()),
            ..by_law
        };
        inputs.push((OtherLaw::Ladder, LADDER_YEAR, Some(ladder)));
    }
    if year < later_year() {
        let newest = input.under(law, law_day(later_year())).ok();
        inputs.push((OtherLaw::Newest, later_year(), newest));
    }
    let under = |(of, year, input): (OtherLaw, i32, Option<NetGainInput>)| {
        let worth = Worth::new(law, &input?).ok()?;
        let [early, late] =
            [Item::SavedWeeks, Item::LongCases].map(|item| share(&worth.result, item));
        let highest_price =
            worth.per_citizen().checked_add(worth.input().price).unwrap_or_default();
        Some(UnderLaw { law: of, year, worth, early, late, highest_price })
    };
    inputs.into_iter().filter_map(under).collect()
}

/// The municipality's share of the benefit that is saved, to a tenth of a percent.
fn share(result: &NetGain, item: Item) -> Option<Percent> {
    let sum = |of: fn(Party) -> bool| -> Decimal {
        let lines = result.lines.iter().filter(|line| line.item == item && of(line.party));
        lines.map(|line| line.nominal.to_decimal()).sum()
    };
    let municipality = sum(|party| party == Party::Municipality);
    let share = municipality.checked_div(sum(|_| true))? * Decimal::ONE_HUNDRED;
    Percent::from_decimal(rounded(share, 1)).ok()
}

pub(super) fn half_price(law: &Legislation, worth: &Worth) -> Option<HalfPrice> {
    if worth.preset == Some(Preset::HalfPrice) {
        let dearer = Worth::new(law, &Preset::Roskilde.input()).ok()?;
        return Some(HalfPrice { already: true, ..half_price(law, &dearer)? });
    }
    let input = worth.input();
    // Where the weeks saved are negative, less of the effect is more gain.
    let says_something = input.price > Kroner::ZERO
        && worth.gain() > Kroner::ZERO
        && input.effect.weeks_saved >= Decimal::ZERO;
    if !says_something {
        return None;
    }
    let cheaper =
        Worth::new(law, &NetGainInput { price: half(input.price), ..input.clone() }).ok()?;
    let of = match input.effect.share_fit {
        Some(_) => Variable::ShareFit,
        None => Variable::WeeksSaved,
    };
    let found = break_even(&cheaper.scenario, of, Party::Municipality, worth.gain());
    let drop = match found {
        BreakEven::Found { value, .. } => of.of(input).map(|now| now - value),
        BreakEven::None { .. } | BreakEven::NotApplicable => None,
    };
    let drop = drop.filter(|drop| *drop > Decimal::ZERO);
    Some(HalfPrice { gain: cheaper.gain(), of, drop, already: false })
}

/// Long cases that were to be expected by the published curve; none outside its weeks.
fn long_cases(input: &NetGainInput) -> Option<LongCases> {
    let effect = &input.effect;
    let table = evidence().return_to_work;
    let [first, last] =
        [table.weeks.first()?, table.weeks.last()?].map(|week| Decimal::from(week.week));
    let within = input.weeks_before >= first
        && effect.long_from > input.weeks_before
        && effect.long_from <= last;
    if !within || effect.cases_avoided <= Decimal::ZERO {
        return None;
    }
    let curve = Curve::new(&table).ok()?;
    let stay = curve.survival(input.weeks_before.to_f64()?, effect.long_from.to_f64()?);
    let expected = Decimal::from_f64(stay)? * Decimal::from(input.citizens);
    let percent = effect.cases_avoided.checked_div(expected)? * Decimal::ONE_HUNDRED;
    Some(LongCases { expected: rounded(expected, 1), percent: rounded(percent, 0) })
}

fn rounded(number: Decimal, decimals: u32) -> Decimal {
    number.round_dp_with_strategy(decimals, RoundingStrategy::MidpointAwayFromZero)
}

#[cfg(test)]
mod tests {
    use fremdrift_costs::net_gain::roskilde;
    use fremdrift_legislation::encoded;

    use super::*;

    fn analysis(input: &NetGainInput) -> Analysis {
        let law = encoded();
        Analysis::new(&law, &Worth::new(&law, input).unwrap(), Some(2012))
    }

    fn number(text: &str) -> Decimal {
        text.parse().unwrap()
    }

    #[test]
    fn nine_millions_need_61_percent_of_the_expected_long_cases() {
        let found = analysis(&roskilde()).long_cases.unwrap();
        assert_eq!((found.expected, found.percent), (number("157.7"), number("61")));
        let mut outside = roskilde();
        outside.effect.long_from = number("79");
        assert_eq!(analysis(&outside).long_cases, None);
    }

    #[test]
    fn half_the_price_bears_two_points_less() {
        let found = analysis(&roskilde()).half_price.unwrap();
        assert_eq!(found.of, Variable::ShareFit);
        let drop = found.drop.unwrap();
        assert!((drop - number("2.04")).abs() <= number("0.01"), "{drop}");
    }

    #[test]
    fn half_the_price_is_not_halved_again() {
        let found = analysis(&Preset::HalfPrice.input()).half_price.unwrap();
        assert!(found.already);
        assert_eq!(found.drop, analysis(&roskilde()).half_price.unwrap().drop);
        let loss = NetGainInput { price: Kroner::from_oere_u32(10_000_000), ..roskilde() };
        assert_eq!(analysis(&loss).half_price, None);
    }

    #[test]
    fn later_law_leaves_the_early_share_and_lowers_the_late_one() {
        let laws = analysis(&roskilde()).laws;
        let shares: Vec<_> = laws
            .iter()
            .map(|it| (it.law, it.early.unwrap().to_string(), it.late.unwrap().to_string()))
            .collect();
        // Of the 24.55 weeks after week 52 the first four are in the step of 70 percent:
        // (4 × 70 + 20.55 × 80) / 24.55.
        let text = str::to_owned;
        assert_eq!(
            shares,
            [
                (OtherLaw::Itself, text("70"), text("100")),
                (OtherLaw::WeekByWeek, text("70"), text("100")),
                (OtherLaw::Ladder, text("70"), text("78.4")),
                (OtherLaw::Newest, text("70"), text("78.4")),
            ]
        );
    }

    #[test]
    fn prices_of_another_year_follow_the_rates() {
        let (year, amount) = analysis(&roskilde()).in_prices_of.unwrap();
        // 16,292,680.65 × 3,940 / 3,830.
        assert_eq!((year, amount.to_string().as_str()), (2012, "16760616.65"));
    }
}
