//! What a draft comes to, as far as it needs no draws.

use std::rc::Rc;

use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::effort::{
    self, Comparison, EffortError, Group, Parameters, Preset, Prior, Simulator,
};

use super::draft::{Draft, Effort};
use super::field::{Field, Place, Problem};
use super::read::{Question, read};

/// The last week of absence for which it is shown what waiting until then costs.
pub const LAST_START: u32 = 52;

/// A valid draft and its results.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// What was asked.
    pub question: Question,
    /// What runs it.
    pub simulator: Simulator,
    /// With and without, everything as stated.
    pub stated: Comparison,
    /// The same for somebody who expects no effect.
    pub sceptical: Comparison,
    /// The ready-made effort that each effort is, if it is one.
    pub presets: Vec<Option<Preset>>,
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

pub(super) fn evaluate(draft: &Draft) -> Result<Rc<Outcome>, Vec<(Place, Problem)>> {
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
    let presets = draft.efforts.iter().map(Effort::preset);
    Ok(Rc::new(Outcome {
        stated: simulator.compare(),
        sceptical: simulator.with(&Parameters::middle(Prior::Sceptical)),
        starts: starts.collect(),
        presets: presets.collect(),
        swings: Prior::ALL.map(|prior| (prior, swings(&simulator, prior))),
        question,
        simulator,
    }))
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
