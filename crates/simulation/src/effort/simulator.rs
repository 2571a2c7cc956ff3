//! A checked effort, ready to be run with any numbers.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::{NetGainError, Problem as LawProblem};
use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;
use fremdrift_rules::case::CaseInput;
use fremdrift_rules::course::Rulebook;

use super::calibrate::ratio;
use super::case::{Case, Cohort, Effect, Intervention, Spreads};
use super::error::{EffortError, Field, Problem, Spread, within};
use super::prior::Size;
use crate::sickness::{Pace, WeeklyCost, whole};

/// A day of the law under which the curve was published; it had the limit of the people who were
/// counted in 2004 to 2006.
const LAW_OF_THE_CURVE: NaiveDate = match NaiveDate::from_ymd_opt(2011, 7, 1) {
    Some(day) => day, // not law: when the source was written
    None => NaiveDate::MIN,
};

/// Weeks of a year of absence.
pub(super) const YEAR: u32 = 52;

/// A valid effort, with the curve and the law that it is run on.
#[derive(Clone, Debug)]
pub struct Simulator {
    pub(super) case: Case,
    pub(super) base: Base,
    /// For each intervention: the hazard ratio, one where it has none, and its size.
    pub(super) stated: Vec<(f64, Size)>,
}

/// The curve and the law of a cohort.
#[derive(Clone, Debug)]
pub(crate) struct Base {
    pub(crate) pace: Pace,
    /// What a week costs as the cohort has it, and in gradual return.
    pub(crate) cost: WeeklyCost,
    pub(crate) partial: WeeklyCost,
    /// The duration limit of the law's day, in weeks on benefit.
    pub(crate) limit: u32,
    /// The weeks of absence after which it is passed: those that the employer pays, and the first
    /// days of an absence, do not count.
    pub(crate) passed_after: f64,
    /// Whether the curve was observed under that limit.
    pub(crate) same_limit: bool,
}

impl Base {
    /// Years are counted from the first day of absence; the pace goes on for a year more.
    pub(crate) fn new(
        law: &Legislation,
        evidence: &Evidence,
        cohort: &Cohort,
    ) -> Result<Self, EffortError> {
        let wrong = |field, problem| EffortError { field, problem };
        let cost = |active| {
            let Cohort { law_date, status, weekly_benefit, years, .. } = *cohort;
            WeeklyCost::new(law, law_date, status, weekly_benefit, active, years).map_err(in_law)
        };
        let limits = &law.duration_limit;
        let limit = limits.on(cohort.law_date).map(|dated| dated.value.amount.0);
        let observed = limits.on(LAW_OF_THE_CURVE).map(|dated| dated.value.amount.0);
        let (cost, partial) = (cost(cohort.active)?, cost(true)?);
        // Where there is law for the weeks, there is a limit.
        let limit = limit.unwrap_or_default();
        let passed_after = passed_after(law, cohort).unwrap_or_else(|| f64::from(limit));
        let longest = u32::try_from(whole(passed_after)).unwrap_or_default() + 1;
        let counted = cohort.years * YEAR;
        let followed = u32::try_from(whole(cohort.weeks_before)).unwrap_or_default() + YEAR + 1;
        let pace = Pace::new(&evidence.return_to_work, counted.max(followed).max(longest) + 1)
            .map_err(|_| wrong(Field::People, Problem::NoCurve))?;
        Ok(Self { pace, cost, partial, limit, passed_after, same_limit: observed == Some(limit) })
    }
}

/// The weeks of absence that are over when somebody passes the limit, by the one course of days.
fn passed_after(law: &Legislation, cohort: &Cohort) -> Option<f64> {
    const WEEK: f64 = 7.0; // not law: days
    let book = Rulebook::frozen(law.clone(), cohort.law_date).ok()?;
    let case = book.case(CaseInput::new(cohort.law_date, cohort.status)).ok()?;
    let passed = book.duration(&case).holds()?.passed;
    let days = passed.signed_duration_since(cohort.law_date).num_days();
    Some(f64::from(i32::try_from(days).ok()?) / WEEK)
}

fn in_law(error: NetGainError) -> EffortError {
    use fremdrift_costs::net_gain::Field as LawField;
    let field =
        if error.field == LawField::WeeklyBenefit { Field::WeeklyBenefit } else { Field::LawDate };
    let problem = match error.problem {
        LawProblem::NoLaw { start, end } => Problem::NoLaw { start, end },
        LawProblem::OutOfRange { least, most } => {
            use rust_decimal::prelude::ToPrimitive as _;
            let [least, most] = [least, most].map(|value| value.to_f64().unwrap_or_default());
            Problem::OutOfRange { least, most }
        }
        // An amount has whole øre, and the sums of four years are far from the largest one.
        LawProblem::TooPrecise
        | LawProblem::MoreThanCitizens { .. }
        | LawProblem::NotAboveWithout
        | LawProblem::BeforeStart { .. }
        | LawProblem::MoreThanWhole
        | LawProblem::TooLarge => Problem::NotFinite,
    };
    EffortError { field, problem }
}

impl Simulator {
    /// Checks an effort.
    ///
    /// # Errors
    /// Everything that is wrong with it, in the order of the fields.
    pub fn new(
        law: &Legislation,
        evidence: &Evidence,
        case: &Case,
    ) -> Result<Self, Vec<EffortError>> {
        let mut errors = of_cohort(&case.cohort);
        let weeks = case.cohort.years.min(Cohort::MOST_YEARS) * YEAR;
        let most = Case::MOST_INTERVENTIONS;
        if case.interventions.len() > most {
            let problem = Problem::TooMany { most };
            errors.push(EffortError { field: Field::Interventions, problem });
        }
        for (place, intervention) in case.interventions.iter().take(most).enumerate() {
            of_intervention(place, intervention, weeks, &mut errors);
        }
        of_spreads(&case.spreads, &mut errors);
        if !errors.is_empty() {
            return Err(errors);
        }
        let base = Base::new(law, evidence, &case.cohort).map_err(|error| vec![error])?;
        let mut stated = Vec::new();
        for (place, intervention) in case.interventions.iter().enumerate() {
            let start = intervention.start.max(case.cohort.weeks_before);
            match ratio(base.pace.curve(), start, intervention.effect) {
                Some(ratio) => stated.push((ratio, Size::stated(intervention.effect, ratio))),
                None => {
                    let (field, problem) = (Field::Effect(place), Problem::Unreachable);
                    errors.push(EffortError { field, problem });
                }
            }
        }
        if errors.is_empty() { Ok(Self { case: case.clone(), base, stated }) } else { Err(errors) }
    }

    /// What it was made from.
    #[must_use]
    pub const fn case(&self) -> &Case {
        &self.case
    }

    /// The hazard ratio of each intervention as stated: one where its effect is of another kind.
    pub fn hazard_ratios(&self) -> impl Iterator<Item = f64> + '_ {
        self.stated.iter().map(|(ratio, _)| *ratio)
    }

    /// The limit of the time, in weeks on benefit.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.base.limit
    }

    /// Whether the curve was observed under another limit than that of the law's day.
    #[must_use]
    pub const fn observed_under_other_rules(&self) -> bool {
        !self.base.same_limit
    }

    /// What each week of absence costs whom, and the law behind it.
    #[must_use]
    pub const fn weekly_cost(&self) -> &WeeklyCost {
        &self.base.cost
    }
}

impl Cohort {
    /// The most years that are counted.
    pub const MOST_YEARS: u32 = 4;
}

pub(super) fn of_cohort(cohort: &Cohort) -> Vec<EffortError> {
    [
        (Field::People, within(f64::from(cohort.people), 1.0, 100_000.0)),
        (Field::WeeksBefore, within(cohort.weeks_before, 0.0, 104.0)),
        (Field::Years, within(f64::from(cohort.years), 1.0, f64::from(Cohort::MOST_YEARS))),
        (Field::OutOfWork, within(cohort.out_of_work, 0.0, 2.0)),
        (Field::WeeksBefore, {
            let weeks = cohort.years * YEAR;
            let ends = cohort.years <= Cohort::MOST_YEARS
                && (0.0..=104.0).contains(&cohort.weeks_before)
                && cohort.weeks_before >= f64::from(weeks);
            ends.then_some(Problem::AfterTheEnd { weeks })
        }),
    ]
    .into_iter()
    .filter_map(|(field, problem)| Some(EffortError { field, problem: problem? }))
    .collect()
}

fn of_intervention(place: usize, it: &Intervention, weeks: u32, errors: &mut Vec<EffortError>) {
    let mut check = |field: fn(usize) -> Field, problem: Option<Problem>| {
        let field = field(place);
        errors.extend(problem.map(|problem| EffortError { field, problem }));
    };
    let late = it.start >= f64::from(weeks) && weeks > 0;
    let start = within(it.start, 0.0, 104.0);
    check(Field::Start, start.or(late.then_some(Problem::AfterTheEnd { weeks })));
    check(Field::Reach, within(it.reach, 0.0, 1.0));
    let after = |until: f64| {
        let late = until <= it.start;
        within(until, 1.0, 520.0).or(late.then_some(Problem::NotAfterStart))
    };
    match it.effect {
        Effect::HazardRatio(ratio) => check(Field::Effect, within(ratio, 0.1, 10.0)),
        Effect::WeeksSaved { weeks, until } => {
            check(Field::Effect, within(weeks, -52.0, 104.0));
            check(Field::Until, until.and_then(after));
        }
        Effect::FewerLong { share, after: week } => {
            check(Field::Effect, within(share, -1.0, 0.95));
            check(Field::Until, after(week));
        }
        Effect::MoreToWork(points) => check(Field::Effect, within(points, -1.0, 1.0)),
        Effect::PartialReturn { weeks, spared } => {
            check(Field::Effect, within(weeks, -26.0, 26.0));
            check(Field::Spared, within(spared, 0.0, 1.0));
        }
    }
    check(Field::Lasts, it.lasts.and_then(|weeks| within(weeks, 0.0, 208.0)));
    check(Field::Price, within(it.price, 0.0, 1_000_000.0));
}

pub(super) fn of_spreads(spreads: &Spreads, errors: &mut Vec<EffortError>) {
    let Spreads { pace, out_of_work, reach, price } = *spreads;
    let all = [
        (Spread::Pace, pace),
        (Spread::OutOfWork, out_of_work),
        (Spread::Reach, reach),
        (Spread::Price, price),
    ];
    errors.extend(all.into_iter().filter_map(|(spread, value)| {
        let (field, problem) = (Field::Spread(spread), within(value, 0.0, 2.0)?);
        Some(EffortError { field, problem })
    }));
}
