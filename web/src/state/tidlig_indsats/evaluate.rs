//! What a draft comes to, as far as it needs no draws.

use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::effort::{
    self, Comparison, EffortError, Group, Parameters, Preset, Prior, Simulator,
};

use super::draft::{Draft, Effort};
use super::field::{Field, Place, Problem};
use super::preset::example;
use super::read::{Question, read};
use crate::state::Portable as _;

/// The last week of absence for which it is shown what waiting until then costs.
pub const LAST_START: u32 = 52;

/// A valid draft and its results.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was asked.
    pub question: Question,
    /// The draft as text, for those who draw.
    pub case: String,
    /// What runs it.
    pub simulator: Simulator,
    /// With and without, everything as stated.
    pub stated: Comparison,
    /// The same for somebody who expects no effect.
    pub sceptical: Comparison,
    /// The ready-made effort that each effort is, if it is one.
    pub presets: Vec<Option<Preset>>,
    /// Whether the effect is what a supplier of it has published.
    pub is_suppliers: bool,
    /// Roskilde's savings in both readings, where the effect is the supplier's.
    pub roskilde: Vec<Reading>,
    /// What the municipality gains, would everything begin after so many weeks, the effects being as
    /// stated.
    pub starts: Vec<Start>,
    /// By how much what nobody knows moves the municipality's gain, for each view of the effect: the
    /// widest first.
    pub swings: [(Prior, Vec<Swing>); 2],
}

/// What everything is worth that begins in a week.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Start {
    /// Weeks of absence that are over.
    pub week: f64,
    /// What the municipality gains, kroner.
    pub gain: f64,
    /// How many take part.
    pub participants: f64,
}

/// What Roskilde's effort saves, without a price and without what those out of work cost, as the
/// published savings are.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Reading {
    /// How far the saved weeks are counted.
    pub preset: Preset,
    /// As many times the chance of leaving benefit in a week.
    pub hazard_ratio: f64,
    /// The municipality's savings in the first and the second year, kroner.
    pub savings: [f64; 2],
}

/// Roskilde's savings in both readings of its weeks.
#[must_use]
pub fn roskilde() -> Vec<Reading> {
    [Preset::RoskildeCapped, Preset::Roskilde].into_iter().filter_map(reading).collect()
}

fn reading(preset: Preset) -> Option<Reading> {
    let mut case = example(preset)?;
    case.cohort.out_of_work = 0.0;
    case.interventions.iter_mut().for_each(|it| it.price = 0.0);
    let simulator = Simulator::new(&encoded(), &evidence(), &case).ok()?;
    let result = simulator.compare();
    let savings = [1, 2].map(|year| result.gain_in(year).municipality);
    Some(Reading { preset, hazard_ratio: simulator.hazard_ratios().next()?, savings })
}

/// The municipality's gain with one thing low and high, kroner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Swing {
    /// What is moved, from its twentieth to its nineteen twentieths.
    pub group: Group,
    /// With it low.
    pub at_low: f64,
    /// With it high.
    pub at_high: f64,
}

/// The result of a draft.
///
/// # Errors
/// Everything that is wrong.
pub(super) fn evaluate(draft: &Draft) -> Result<Outcome, Vec<(Place, Problem)>> {
    let question = read(draft)?;
    let simulator = Simulator::new(&encoded(), &evidence(), &question.case)
        .map_err(|errors| errors.into_iter().filter_map(place).collect::<Vec<_>>())?;
    // Nobody is followed before.
    let before = question.case.cohort.weeks_before;
    let later = (0..=LAST_START).map(f64::from).filter(|week| *week > before);
    let starts = [before].into_iter().chain(later).filter_map(|week| {
        let result = simulator.starting(week, Prior::Stated)?;
        let gain = result.gain().of(Party::Municipality);
        Some(Start { week, gain, participants: result.participants.iter().sum() })
    });
    let presets: Vec<_> = draft.efforts.iter().map(Effort::preset).collect();
    let supplied = [Some(Preset::Roskilde), Some(Preset::RoskildeCapped)];
    let is_suppliers = presets.iter().any(|preset| supplied.contains(preset));
    Ok(Outcome {
        stated: simulator.compare(),
        sceptical: simulator.with(&Parameters::middle(Prior::Sceptical)),
        starts: starts.collect(),
        presets,
        is_suppliers,
        swings: Prior::ALL.map(|prior| (prior, swings(&simulator, prior))),
        roskilde: if is_suppliers { roskilde() } else { Vec::new() },
        question,
        simulator,
        case: draft.encode(),
    })
}

fn swings(simulator: &Simulator, prior: Prior) -> Vec<Swing> {
    let all = simulator.swings(prior, Party::Municipality).into_iter();
    let mut all: Vec<Swing> =
        all.map(|(group, at_low, at_high)| Swing { group, at_low, at_high }).collect();
    let width = |swing: &Swing| (swing.at_high - swing.at_low).abs();
    all.sort_by(|a, b| width(b).total_cmp(&width(a)));
    all
}

/// Where an error of the engine belongs on the form; none for what the form cannot give.
fn place(error: EffortError) -> Option<(Place, Problem)> {
    let at = match error.field {
        effort::Field::People => Place::whole(Field::Entrants),
        effort::Field::WeeksBefore => Place::whole(Field::EntryWeek),
        effort::Field::Years => Place::whole(Field::Years),
        effort::Field::WeeklyBenefit => Place::whole(Field::WeeklyBenefit),
        effort::Field::OutOfWork => Place::whole(Field::OutOfWork),
        effort::Field::Start(index) => Place::of(index, Field::StartWeek),
        effort::Field::Reach(index) => Place::of(index, Field::Reach),
        effort::Field::Effect(index) => Place::of(index, Field::Effect),
        effort::Field::Until(index) => Place::of(index, Field::Until),
        effort::Field::Spared(index) => Place::of(index, Field::Spared),
        effort::Field::Lasts(index) => Place::of(index, Field::Lasts),
        effort::Field::Price(index) => Place::of(index, Field::Price),
        effort::Field::LawDate | effort::Field::Interventions | effort::Field::Spread(_) => {
            return None;
        }
    };
    let problem = match error.problem {
        effort::Problem::AfterTheEnd { weeks } => Problem::AfterTheEnd { weeks },
        effort::Problem::NotAfterStart => Problem::NotAfterStart,
        effort::Problem::OutOfRange { least, most } => Problem::out_of_range(least, most),
        effort::Problem::NotFinite
        | effort::Problem::TooMany { .. }
        | effort::Problem::NoLaw { .. }
        | effort::Problem::Unreachable
        | effort::Problem::NoCurve => Problem::Unreachable,
    };
    Some((at, problem))
}
