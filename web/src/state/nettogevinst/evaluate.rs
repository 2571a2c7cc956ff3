//! From a draft to a result, or to everything that is wrong with it.

use fremdrift_costs::net_gain::{NetGain, NetGainInput, Party, Scenario};
use fremdrift_legislation::{Legislation, encoded};
use fremdrift_units::Kroner;

use super::analysis::Analysis;
use super::draft::{Draft, Preset};
use super::field::{Field, Problem, place};
use super::intervention::Intervention;
use super::read::read;
use crate::state::Which;

/// One intervention and what it is worth.
#[derive(Clone, Debug, PartialEq)]
pub struct Worth {
    /// The valid intervention under its law.
    pub scenario: Scenario,
    /// What it is worth.
    pub result: NetGain,
    /// The ready-made intervention that it is, unchanged.
    pub preset: Option<Preset>,
}

impl Worth {
    pub(super) fn new(
        law: &Legislation,
        input: &NetGainInput,
    ) -> Result<Self, Vec<(Field, Problem)>> {
        let placed = |errors: Vec<_>| errors.into_iter().filter_map(place).collect::<Vec<_>>();
        let scenario = Scenario::new(law, input).map_err(placed)?;
        let result = scenario.net_gain().map_err(placed)?;
        Ok(Self { scenario, result, preset: Preset::of(input) })
    }

    /// What it was made from.
    #[must_use]
    pub fn input(&self) -> &NetGainInput {
        self.scenario.input()
    }

    /// What the municipality gains.
    #[must_use]
    pub fn gain(&self) -> Kroner {
        self.result.gain(Party::Municipality)
    }

    /// What the municipality gains for each who takes part.
    #[must_use]
    pub fn per_citizen(&self) -> Kroner {
        self.result.per_citizen(Party::Municipality)
    }
}

/// A result with everything the page shows of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The intervention.
    pub a: Worth,
    /// The one that it is compared with.
    pub b: Option<Worth>,
    /// What the first one hangs on.
    pub analysis: Analysis,
}

/// What is wrong, each with its box.
type Problems = Vec<((Which, Field), Problem)>;

/// The result of a draft.
///
/// # Errors
/// Everything that is wrong.
pub(super) fn evaluate(draft: &Draft) -> Result<Outcome, Problems> {
    let law = encoded();
    let worth = |which: Which, typed: &Intervention| {
        let worth = read(typed).and_then(|input| Worth::new(&law, &input));
        worth.map_err(|problems| {
            problems.into_iter().map(|(field, it)| ((which, field), it)).collect::<Vec<_>>()
        })
    };
    let a = worth(Which::A, &draft.a);
    let b = draft.b.as_ref().map(|b| worth(Which::B, b)).transpose();
    match (a, b) {
        (Ok(a), Ok(b)) => {
            let analysis = Analysis::new(&law, &a, draft.price_year);
            Ok(Outcome { a, b, analysis })
        }
        (a, b) => Err(a.err().into_iter().chain(b.err()).flatten().collect()),
    }
}
