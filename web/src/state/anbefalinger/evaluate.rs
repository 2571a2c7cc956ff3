//! From a draft to a result, or to everything that is wrong with it.
#![expect(clippy::disallowed_types, reason = "the model's numbers are floats")]

use std::rc::Rc;

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Prior, Spreads};
use fremdrift_simulation::recommendations::{
    Assessment, Council, Culture, Field as ModelField, Hospital, Lever, LeverError, Levers,
    Measuring, Municipality, Outcome as Changed, Package as Chosen, Patchy, Today, WorkGoal,
};
use fremdrift_units::Kroner;
use rust_decimal::prelude::ToPrimitive as _;

use super::draft::{Draft, Which, law_day};
use super::field::{Field, Problem, fields_of};
use super::gather::{Gathered, Rows};
use super::read::{Numbers, read};
use crate::state::Portable as _;

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

/// The result of a draft, with so many draws.
///
/// # Errors
/// Everything that is wrong, in the order of the fields; the municipality's is the first package's.
pub(super) fn evaluate(
    draft: &Draft,
    first: u32,
) -> Result<Rc<Outcome>, Vec<(Which, Field, Problem)>> {
    let mut outcome = without_draws(draft)?;
    let mut rows = Vec::new();
    let mut draws = Rows::new(outcome.packages());
    (0..first).for_each(|draw| draws.draw(outcome.seed, draw, &mut rows));
    outcome.first.add(&rows);
    Ok(Rc::new(outcome))
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

fn without_draws(draft: &Draft) -> Result<Outcome, Vec<(Which, Field, Problem)>> {
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
                problems.into_iter().map(move |(field, problem)| (which, field, problem))
            };
            let a = of(Which::A, a.err().unwrap_or_default());
            let b = of(Which::B, b.err().unwrap_or_default());
            Err(a.chain(b.filter(|(_, field, _)| field.lever().is_some())).collect())
        }
    }
}

fn worth(draft: &Draft, which: Which) -> Result<Worth, Vec<(Field, Problem)>> {
    let numbers = read(draft, which)?;
    let municipality = municipality(draft.law_year, &numbers);
    let council = Council::new(&encoded(), &evidence(), &municipality)
        .map_err(|errors| errors.into_iter().map(place).collect::<Vec<_>>())?;
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

/// Where an error of the model belongs on the form.
fn place(error: LeverError) -> (Field, Problem) {
    let field = match error.field {
        ModelField::WeeklyBenefit => Field::WeeklyBenefit,
        ModelField::TodayStart => Field::Today,
        ModelField::TodayReach => Field::Reach,
        ModelField::Ratio => Field::Ratio,
        ModelField::Price => Field::Price,
        ModelField::Start(Lever::Hospital) => Field::DischargedStart,
        ModelField::Start(_) => Field::AssessedBy,
        // The boxes' ranges are the model's, so nothing else is found there.
        ModelField::Courses
        | ModelField::LawDate
        | ModelField::OutOfWork
        | ModelField::Share(_)
        | ModelField::Effect(_)
        | ModelField::Spared
        | ModelField::PriceEach(_)
        | ModelField::Yearly(_)
        | ModelField::Spread(_) => Field::Courses,
    };
    (field, Problem::OutOfRange(field.bounds()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Lang;

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
    fn a_package_without_levers_changes_nothing() {
        let mut draft = Draft::example(Lang::Da);
        Lever::ALL.into_iter().for_each(|lever| draft.a.set(lever, false));
        let outcome = evaluate(&draft, CHANGED).unwrap();
        assert!(outcome.a.middle(Prior::Stated).gain().sum().abs() < 1e-6);
        assert!(outcome.a.empty.is_empty());
    }
}
