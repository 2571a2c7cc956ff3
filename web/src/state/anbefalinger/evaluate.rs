//! From a draft to a result, or to everything that is wrong with it.
#![expect(clippy::disallowed_types, reason = "the model's numbers are floats")]

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Prior, Problem as ModelProblem, Spreads};
use fremdrift_simulation::recommendations::{
    Assessment, Council, Culture, Field as ModelField, Hospital, Lever, LeverError, Levers,
    Measuring, Municipality, Outcome as Changed, Package as Chosen, Patchy, Today, WorkGoal,
};
use fremdrift_units::Kroner;
use rust_decimal::prelude::ToPrimitive as _;

use super::draft::{Draft, law_day};
use super::field::{Field, Problem, fields_of};
use super::gather::{Gathered, Rows};
use super::read::{Numbers, read};
use crate::state::numbers::Wrong;
use crate::state::{Portable as _, Which};

/// Draws that are made at once when the page opens, so that it is not without them.
pub(super) const OPENING: u32 = 256;
/// Draws that are made at once after a change: few, so that nobody waits for a letter.
pub(super) const CHANGED: u32 = 64;
const WEEK: f64 = 7.0;

/// A package and what it is worth.
#[derive(Clone, Debug)]
pub struct Worth {
    /// The municipality with this package's numbers, checked.
    pub council: Council,
    /// Which levers are on.
    pub chosen: Chosen,
    /// The numbers that it was made from.
    pub numbers: Numbers,
    /// The costs of what is on that nobody has filled in.
    pub empty: Vec<Field>,
    sceptical: Changed,
    stated: Changed,
}

impl Worth {
    /// What it changes with everything in the middle of a prior.
    #[must_use]
    pub fn middle(&self, prior: Prior) -> &Changed {
        match prior {
            Prior::Sceptical => &self.sceptical,
            Prior::Stated => &self.stated,
        }
    }

    /// The levers that are on.
    pub fn levers(&self) -> impl Iterator<Item = Lever> + '_ {
        Lever::ALL.into_iter().filter(|lever| self.chosen.has(*lever))
    }
}

/// A result with everything the page shows of it.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// The package.
    pub a: Worth,
    /// The one that it is compared with.
    pub b: Option<Worth>,
    /// The year of the law.
    pub law_year: i32,
    /// What the draws begin with.
    pub seed: u32,
    /// The first draws.
    pub first: Gathered,
    /// The draft as text, for those who draw the rest.
    pub case: String,
}

impl Outcome {
    fn packages(&self) -> impl Iterator<Item = (&Council, Chosen)> {
        let both = std::iter::once(&self.a).chain(&self.b);
        both.map(|worth| (&worth.council, worth.chosen))
    }
}

/// What is wrong, each with its box.
type Problems = Vec<((Which, Field), Problem)>;

/// The result of a draft, with so many draws.
///
/// # Errors
/// Everything that is wrong; the municipality's is the first package's.
pub(super) fn evaluate(draft: &Draft, first: u32) -> Result<Outcome, Problems> {
    let mut outcome = without_draws(draft)?;
    let mut rows = Vec::new();
    let mut draws = Rows::new(outcome.packages());
    (0..first).for_each(|draw| draws.draw(outcome.seed, draw, &mut rows));
    outcome.first.add(&rows);
    Ok(outcome)
}

/// Some draws of a draft in the form of a link; none where it is not valid.
#[must_use]
pub fn draws(case: &str, seed: u32, first: u32, count: u32) -> Option<Vec<f64>> {
    let outcome = without_draws(&Draft::decode(case).ok()?).ok()?;
    let mut rows = Vec::new();
    let mut draws = Rows::new(outcome.packages());
    (first..first.saturating_add(count)).for_each(|draw| draws.draw(seed, draw, &mut rows));
    Some(rows)
}

fn without_draws(draft: &Draft) -> Result<Outcome, Problems> {
    let a = worth(draft, Which::A);
    let b = draft.b.as_ref().map(|_| worth(draft, Which::B)).transpose();
    match (a, b) {
        (Ok(a), Ok(b)) => Ok(Outcome {
            a,
            b,
            law_year: draft.law_year,
            seed: draft.seed,
            first: Gathered::default(),
            case: draft.encode(),
        }),
        (a, b) => {
            let of = |which, problems: Vec<_>| {
                problems.into_iter().map(move |(field, problem)| ((which, field), problem))
            };
            let a = of(Which::A, a.err().unwrap_or_default());
            let b = of(Which::B, b.err().unwrap_or_default());
            Err(a.chain(b.filter(|((_, field), _)| field.lever().is_some())).collect())
        }
    }
}

fn worth(draft: &Draft, which: Which) -> Result<Worth, Vec<(Field, Problem)>> {
    let numbers = read(draft, which)?;
    let municipality = municipality(draft.law_year, &numbers);
    let council = Council::new(&encoded(), &evidence(), &municipality)
        .map_err(|errors| errors.into_iter().filter_map(place).collect::<Vec<_>>())?;
    let chosen = draft.package(which).on;
    let own = Lever::ALL.into_iter().filter(|lever| chosen.has(*lever)).flat_map(fields_of);
    let empty = numbers.empty_costs(Field::PLACE.into_iter().chain(own));
    let [sceptical, stated] = Prior::ALL.map(|prior| council.outcome(prior, chosen));
    Ok(Worth { council, chosen, numbers, empty, sceptical, stated })
}

/// The model's municipality. What was not read, of a lever that is off, does not matter.
fn municipality(law_year: i32, numbers: &Numbers) -> Municipality {
    let number = |field| numbers.get(field).and_then(|it| it.to_f64()).unwrap_or_default();
    let share = |field| number(field) / 100.0;
    let benefit = numbers.get(Field::WeeklyBenefit);
    Municipality {
        courses: numbers.get(Field::Courses).and_then(|it| it.to_u32()).unwrap_or_default(),
        law_date: law_day(law_year),
        status: Status::Employed,
        weekly_benefit: benefit.and_then(|amount| Kroner::from_decimal(amount).ok()),
        out_of_work: 1.0,
        today: Today { start: number(Field::Today), reach: share(Field::Reach) },
        ratio: number(Field::Ratio),
        price: number(Field::Price),
        levers: Levers {
            assessment: Assessment {
                start: number(Field::AssessedBy),
                price: number(Field::AssessmentPrice),
                yearly: number(Field::AssessmentFixed),
            },
            work_goal: WorkGoal {
                weeks: number(Field::DaysEarlier) / WEEK,
                spared: share(Field::Spared),
                reach: share(Field::InRehabilitation),
                price: number(Field::RehabilitationPrice),
                yearly: number(Field::RehabilitationFixed),
            },
            culture: Culture {
                reach: share(Field::ReachThen),
                yearly: number(Field::CultureFixed),
            },
            patchy: Patchy { fewer: share(Field::Fewer), yearly: number(Field::PatchyFixed) },
            hospital: Hospital {
                share: share(Field::Discharged),
                start: number(Field::DischargedStart),
                price: number(Field::HospitalPrice),
                yearly: number(Field::HospitalFixed),
            },
            measuring: Measuring { yearly: number(Field::MeasuringFixed) },
        },
        spreads: Spreads::default(),
    }
}

/// Where an error of the model belongs on the form, and what it is there; none for what the page
/// itself chooses.
fn place(error: LeverError) -> Option<(Field, Problem)> {
    let field = box_of(error.field)?;
    let problem = match error.problem {
        ModelProblem::NotFinite => Problem::Number(Wrong::NotANumber),
        // Whatever else the model refuses, another number is the way out.
        ModelProblem::OutOfRange { .. }
        | ModelProblem::TooMany { .. }
        | ModelProblem::NoLaw { .. }
        | ModelProblem::AfterTheEnd { .. }
        | ModelProblem::NotAfterStart
        | ModelProblem::Unreachable
        | ModelProblem::NoCurve => Problem::Number(Wrong::OutOfRange(field.takes().bounds)),
    };
    Some((field, problem))
}

/// The box of a number of the model.
const fn box_of(field: ModelField) -> Option<Field> {
    Some(match field {
        ModelField::Courses => Field::Courses,
        ModelField::WeeklyBenefit => Field::WeeklyBenefit,
        ModelField::TodayStart => Field::Today,
        ModelField::TodayReach => Field::Reach,
        ModelField::Ratio => Field::Ratio,
        ModelField::Price => Field::Price,
        ModelField::Start(Lever::Assessment) => Field::AssessedBy,
        ModelField::PriceEach(Lever::Assessment) => Field::AssessmentPrice,
        ModelField::Yearly(Lever::Assessment) => Field::AssessmentFixed,
        ModelField::Effect(Lever::WorkGoal) => Field::DaysEarlier,
        ModelField::Spared => Field::Spared,
        ModelField::Share(Lever::WorkGoal) => Field::InRehabilitation,
        ModelField::PriceEach(Lever::WorkGoal) => Field::RehabilitationPrice,
        ModelField::Yearly(Lever::WorkGoal) => Field::RehabilitationFixed,
        ModelField::Share(Lever::Culture) => Field::ReachThen,
        ModelField::Yearly(Lever::Culture) => Field::CultureFixed,
        ModelField::Effect(Lever::Patchy) => Field::Fewer,
        ModelField::Yearly(Lever::Patchy) => Field::PatchyFixed,
        ModelField::Share(Lever::Hospital) => Field::Discharged,
        ModelField::Start(Lever::Hospital) => Field::DischargedStart,
        ModelField::PriceEach(Lever::Hospital) => Field::HospitalPrice,
        ModelField::Yearly(Lever::Hospital) => Field::HospitalFixed,
        ModelField::Yearly(Lever::Measuring) => Field::MeasuringFixed,
        // The year is one of a list, the others are fixed, and not every lever has every number.
        ModelField::LawDate
        | ModelField::OutOfWork
        | ModelField::Spread(_)
        | ModelField::Start(Lever::WorkGoal | Lever::Culture | Lever::Patchy | Lever::Measuring)
        | ModelField::Share(Lever::Assessment | Lever::Patchy | Lever::Measuring)
        | ModelField::Effect(
            Lever::Assessment | Lever::Culture | Lever::Hospital | Lever::Measuring,
        )
        | ModelField::PriceEach(Lever::Culture | Lever::Patchy | Lever::Measuring) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Lang;
    use crate::state::law_years;

    #[test]
    fn the_example_says_which_costs_are_missing() {
        let outcome = evaluate(&Draft::example(Lang::Da), OPENING).unwrap();
        assert!(!outcome.a.empty.contains(&Field::Price));
        assert!(outcome.a.empty.contains(&Field::CultureFixed));
        assert_eq!(outcome.first.draws(), OPENING);
    }

    #[test]
    fn a_worker_draws_what_the_page_drew() {
        let outcome = evaluate(&Draft::example(Lang::En), CHANGED).unwrap();
        let mut gathered = Gathered::default();
        gathered.add(&draws(&outcome.case, outcome.seed, 0, CHANGED).unwrap());
        assert_eq!(gathered, outcome.first);
        assert_eq!(draws("v=1&tool=regler", 1, 0, 1), None);
    }

    #[test]
    fn what_the_model_refuses_stands_at_its_own_box() {
        let numbers = read(&Draft::example(Lang::Da), Which::A).unwrap();
        let mut refused = municipality(2026, &numbers);
        refused.courses = 0;
        refused.today.reach = f64::NAN;
        refused.levers.work_goal.spared = 2.0;
        refused.levers.hospital.yearly = -1.0;
        let Err(errors) = Council::new(&encoded(), &evidence(), &refused) else { panic!() };
        let placed: Vec<_> = errors.into_iter().filter_map(place).collect();
        let range =
            |field: Field| (field, Problem::Number(Wrong::OutOfRange(field.takes().bounds)));
        assert_eq!(
            placed,
            [
                range(Field::Courses),
                (Field::Reach, Problem::Number(Wrong::NotANumber)),
                range(Field::Spared),
                range(Field::HospitalFixed),
            ]
        );
    }

    #[test]
    fn every_box_is_a_number_of_the_model_and_what_is_none_is_always_valid() {
        let lever = |of: fn(Lever) -> ModelField| Lever::ALL.map(of);
        let plain = [
            ModelField::Courses,
            ModelField::WeeklyBenefit,
            ModelField::TodayStart,
            ModelField::TodayReach,
            ModelField::Ratio,
            ModelField::Price,
            ModelField::Spared,
        ];
        let of_levers = [
            lever(ModelField::Start),
            lever(ModelField::Share),
            lever(ModelField::Effect),
            lever(ModelField::PriceEach),
            lever(ModelField::Yearly),
        ];
        let all = plain.into_iter().chain(of_levers.into_iter().flatten());
        let boxes: Vec<Field> = all.filter_map(box_of).collect();
        for field in Field::ALL {
            assert_eq!(boxes.iter().filter(|it| **it == field).count(), 1, "{field:?}");
        }
        let mut draft = Draft::example(Lang::Da);
        for year in law_years() {
            draft.law_year = year;
            assert!(without_draws(&draft).is_ok(), "{year}");
        }
    }

    #[test]
    fn a_package_without_levers_changes_nothing() {
        let mut draft = Draft::example(Lang::Da);
        Lever::ALL.into_iter().for_each(|lever| draft.a.set(lever, false));
        let outcome = evaluate(&draft, CHANGED).unwrap();
        assert!(outcome.a.middle(Prior::Stated).gain().sum().abs() < 1e-6);
        assert!(outcome.a.empty.is_empty());
    }
}
