//! An intervention that has been checked, with the law it is priced by.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::Legislation;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::{Decimal, RoundingStrategy};

use super::bounds::Bounds;
use super::error::{Field, NetGainError, Problem};
use super::input::{NetGainInput, SavedShare, Variable};
use super::schedule::{Stretch, YEAR, schedule};

/// A valid intervention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scenario {
    input: NetGainInput,
    /// Who pays each week of absence: passive, and in activation. Shared between the scenarios of a
    /// search, which differ in other numbers.
    pub(super) schedules: Rc<[Vec<Stretch>; 2]>,
}

impl Scenario {
    /// Checks an intervention.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn new(law: &Legislation, input: &NetGainInput) -> Result<Self, Vec<NetGainError>> {
        let mut errors = numbers(input);
        let book = match book(law, input.law_date) {
            Ok(book) => Some(book),
            Err(problem) => {
                errors.insert(0, NetGainError { field: Field::LawDate, problem });
                None
            }
        };
        let (Some(book), true) = (book, errors.is_empty()) else { return Err(errors) };
        let schedule = |active| {
            schedule(&book, input.status, input.weekly_benefit, active, input.horizon)
                .ok_or_else(too_large)
        };
        let schedules = Rc::new([schedule(false)?, schedule(true)?]);
        Ok(Self { input: input.clone(), schedules })
    }

    /// What it was made from.
    #[must_use]
    pub const fn input(&self) -> &NetGainInput {
        &self.input
    }

    /// The benefit for a whole week: the given one, at most the maximum.
    #[must_use]
    pub fn weekly_benefit(&self) -> Kroner {
        self.stretches().first().map_or(Kroner::ZERO, |stretch| stretch.weekly)
    }

    /// The weeks of absence under the law of this scenario, by who pays them.
    #[must_use]
    pub fn stretches(&self) -> &[Stretch] {
        let [passive, active] = self.schedules.as_ref();
        if self.input.active { active } else { passive }
    }

    /// The year of absence in which it begins, from 1.
    pub(super) fn first_year(&self) -> u32 {
        year_of(self.input.weeks_before)
    }

    /// The same with another number; none where that is not valid. The law is not read again, so
    /// this is much faster than [`Scenario::new`], except for the benefit itself.
    pub(super) fn with(&self, variable: Variable, value: Decimal) -> Option<Self> {
        let input = variable.set(&self.input, value)?;
        if !numbers(&input).is_empty() {
            return None;
        }
        let mut schedules = Rc::clone(&self.schedules);
        if variable == Variable::WeeklyBenefit {
            let given = input.weekly_benefit?;
            for stretch in Rc::make_mut(&mut schedules).iter_mut().flatten() {
                stretch.weekly = given;
            }
        }
        Some(Self { input, schedules })
    }
}

impl NetGainInput {
    /// The same intervention under the law of another day, week by week: the price and a given
    /// benefit follow the highest benefit, everything else stays.
    ///
    /// # Errors
    /// [`Problem::NoLaw`] where one of the two days has no law.
    pub fn under(&self, law: &Legislation, day: NaiveDate) -> Result<Self, Problem> {
        let level = price_level(law, self.law_date, day)?;
        let raised = |amount: Kroner| {
            let raised = (amount.to_decimal() * level)
                .round_dp_with_strategy(2, RoundingStrategy::MidpointAwayFromZero);
            Kroner::from_decimal(raised).map_err(|_| Problem::TooLarge)
        };
        Ok(Self {
            law_date: day,
            price: raised(self.price)?,
            weekly_benefit: self.weekly_benefit.map(raised).transpose()?,
            saved_share: SavedShare::ByLaw,
            ..self.clone()
        })
    }
}

/// How much more (or less) the highest weekly benefit is in the middle of another year: what turns
/// kroner of the law's day into that year's. It follows the rates of the law, not consumer prices.
///
/// # Errors
/// [`Problem::NoLaw`] where one of the two days has no rate.
pub fn price_level(law: &Legislation, from: NaiveDate, to: NaiveDate) -> Result<Decimal, Problem> {
    let rate = |day: NaiveDate| {
        let book = book(law, day)?;
        book.maximum(day).map(Kroner::to_decimal).ok_or_else(|| no_law(&book))
    };
    let [old, new] = [rate(from)?, rate(to)?];
    new.checked_div(old).ok_or(Problem::TooLarge)
}

/// Who pays each week of an absence under the law of one day, with the benefit for a whole week: the
/// given one, at most the maximum, or the maximum. `active` says whether every day counts as
/// activation or gradual return.
///
/// # Errors
/// [`Problem::NoLaw`] without law on that day; [`Problem::OutOfRange`] for a benefit that no field
/// accepts.
pub fn stretches(
    law: &Legislation,
    day: NaiveDate,
    status: Status,
    weekly_benefit: Option<Kroner>,
    active: bool,
    years: u32,
) -> Result<Vec<Stretch>, NetGainError> {
    let field = Field::WeeklyBenefit;
    let range = Bounds::of(field).zip(weekly_benefit);
    if let Some(problem) = range.and_then(|(range, given)| range.check(given.to_decimal())) {
        return Err(NetGainError { field, problem });
    }
    let book = book(law, day).map_err(|problem| NetGainError { field: Field::LawDate, problem })?;
    schedule(&book, status, weekly_benefit, active, years)
        .ok_or(NetGainError { field: Field::Horizon, problem: Problem::TooLarge })
}

fn book(law: &Legislation, day: NaiveDate) -> Result<Rulebook, Problem> {
    Rulebook::frozen(law.clone(), day).map_err(|_| match Rulebook::new(law.clone()) {
        Ok(book) => no_law(&book),
        Err(_) => Problem::NoLaw { start: day, end: day },
    })
}

fn no_law(book: &Rulebook) -> Problem {
    let covered = book.coverage();
    Problem::NoLaw { start: covered.from.date(), end: covered.to.date() }
}

pub(super) fn too_large() -> Vec<NetGainError> {
    vec![NetGainError { field: Field::Citizens, problem: Problem::TooLarge }]
}

/// The year of absence in which that many weeks are over.
fn year_of(weeks: Decimal) -> u32 {
    use rust_decimal::prelude::ToPrimitive;
    (weeks / Decimal::from(YEAR)).floor().to_u32().unwrap_or(u32::MAX).saturating_add(1)
}

/// Everything that is wrong with the numbers by themselves.
fn numbers(input: &NetGainInput) -> Vec<NetGainError> {
    let effect = &input.effect;
    let work = input.optional.work;
    let kroner = |amount: Option<Kroner>| amount.map(Kroner::to_decimal);
    let single = [
        (Field::Citizens, Some(Decimal::from(input.citizens))),
        (Field::WeeksBefore, Some(input.weeks_before)),
        (Field::CourseWeeks, Some(input.course_weeks)),
        (Field::WeeklyBenefit, kroner(input.weekly_benefit)),
        (Field::Price, kroner(Some(input.price))),
        (Field::WeeksSaved, Some(effect.weeks_saved)),
        (Field::CasesAvoided, Some(effect.cases_avoided)),
        (Field::WeeksEach, Some(effect.weeks_each)),
        (Field::LongFrom, Some(effect.long_from)),
        (Field::Horizon, Some(Decimal::from(input.horizon))),
        (Field::WeeklyWage, kroner(work.map(|work| work.weekly_wage))),
        (Field::Replacement, kroner(input.optional.replacement)),
    ];
    let mut errors: Vec<NetGainError> = single
        .into_iter()
        .filter_map(|(field, value)| {
            let problem = Bounds::of(field)?.check(value?)?;
            Some(NetGainError { field, problem })
        })
        .collect();
    let wrong = |field| errors.iter().any(|error: &NetGainError| error.field == field);
    let [start_unknown, citizens_unknown] = [wrong(Field::WeeksBefore), wrong(Field::Citizens)];
    let mut add = |field, problem| {
        if !errors.iter().any(|error| error.field == field) {
            errors.push(NetGainError { field, problem });
        }
    };
    if effect.cases_avoided > Decimal::from(input.citizens) && !citizens_unknown {
        add(Field::CasesAvoided, Problem::MoreThanCitizens { citizens: input.citizens });
    }
    if effect.share_fit.is_some_and(|share| share.measured <= share.without) {
        add(Field::Measured, Problem::NotAboveWithout);
    }
    let year = year_of(input.weeks_before);
    if input.horizon < year && !start_unknown {
        add(Field::Horizon, Problem::BeforeStart { year });
    }
    let whole = Percent::default().complement().basis_points();
    let taxes = work.map(|work| (work.municipal_tax, work.state_tax));
    if taxes.is_some_and(|(a, b)| a.basis_points().saturating_add(b.basis_points()) > whole) {
        add(Field::Tax, Problem::MoreThanWhole);
    }
    errors
}
