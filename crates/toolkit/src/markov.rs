//! Runs a cohort model from JSON, and its draws.
#![expect(clippy::disallowed_types, reason = "a model of many: chances, and what they come to")]

use fremdrift_simulation::markov::{Model, Plan, Run, Stopped, Study, frontier};
use fremdrift_simulation::uncertainty::{Acceptability, Summary};
use serde_json::Value;

use crate::decode::{self, Asked, Errors};
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::{
    DrawnNumber, MarkovDraws, MarkovPrice, MarkovResult, MarkovSampled, MarkovStanding,
    MarkovStrategy,
};

/// The most products in one call: a second or two.
const MOST_WORK: f64 = 1e9;
/// How often is looked at how much there is to do.
const LOOKED_AT: u32 = 64;
/// The most shares in the traces of one call.
const MOST_SHARES: usize = 1_000_000;

/// What a model gives, and what its draws say.
pub(crate) fn run(value: &Value) -> Result<MarkovResult, Errors> {
    let asked = decode::model(value, &Path::Root)?;
    let model = asked.model.model().clone();
    let stopped = |stopped: Stopped| of_run(&stopped, value, "");
    limits(&asked, &model)?;
    let runs = asked.model.run().map_err(stopped)?;
    let strategies = runs.iter().zip(&model.strategies).map(|(run, strategy)| MarkovStrategy {
        name: strategy.name.clone(),
        totals: run.totals.clone(),
        trace: asked.trace.then(|| run.trace.clone()),
    });
    let strategies = strategies.collect();
    let frontier = asked.compared.map(|compared| standings(&model, &runs, compared));
    Ok(MarkovResult { strategies, frontier, draws: draws(asked, &model, value)? })
}

/// A model as JSON text, ready to be drawn from; nothing where it is not valid. For timing the draws
/// by themselves.
#[must_use]
pub fn study(text: &str) -> Option<Study> {
    let value = decode::parse(text, &Path::Root).ok()?;
    let asked = decode::model(&value, &Path::Root).ok()?;
    Study::new(&asked.model, asked.sources, asked.formulas, asked.rests).ok()
}

/// Refuses what would take too long or hand over too much.
fn limits(asked: &Asked, model: &Model) -> Result<(), Errors> {
    let wrong = |field, message: String| {
        let path = Path::Field(&Path::Root, field);
        Err(vec![InputError::new(ErrorCode::TooMuchWork, &path, message)])
    };
    let once = Plan::new(&asked.model).work();
    if once > MOST_WORK {
        let message = format!("cycles and moves come to more than {MOST_WORK:e} products");
        return wrong("cycles", message);
    }
    if let Some((draws, _)) = asked.draws {
        let formulas = asked.formulas.iter().map(|(formula, cells)| formula.length() + cells.len());
        let choices = asked.prices.len() * model.strategies.len();
        let more = u32::try_from(formulas.sum::<usize>() + choices).unwrap_or(u32::MAX);
        if f64::from(draws) * (once + f64::from(more)) > MOST_WORK {
            let message =
                format!("draws, cycles and moves come to more than {MOST_WORK:e} products");
            return wrong("draws", message);
        }
    }
    let shares = model.states.len() * model.strategies.len();
    let points = usize::try_from(model.cycles).unwrap_or(usize::MAX).saturating_add(1);
    if asked.trace && shares.saturating_mul(points) > MOST_SHARES {
        let message = format!("a trace of more than {MOST_SHARES} shares; say trace: false");
        return wrong("trace", message);
    }
    Ok(())
}

fn standings(model: &Model, runs: &[Run], (cost, effect): (usize, usize)) -> Vec<MarkovStanding> {
    let total = |run: &Run, outcome: usize| run.totals.get(outcome).copied().unwrap_or_default();
    let results: Vec<_> = runs.iter().map(|run| (total(run, cost), total(run, effect))).collect();
    let places = frontier(&results).into_iter();
    let named = places.filter_map(|place| {
        let strategy = model.strategies.get(place.strategy)?.name.clone();
        Some(MarkovStanding::new(strategy, place.standing))
    });
    named.collect()
}

fn draws(asked: Asked, model: &Model, value: &Value) -> Result<Option<MarkovDraws>, Errors> {
    let Some((count, seed)) = asked.draws else { return Ok(None) };
    let parameters = Path::Field(&Path::Root, "parameters");
    let Asked { sources, formulas, rests, prices, compared, .. } = asked;
    let mut study = Study::new(&asked.model, sources, formulas, rests).map_err(|circle| {
        vec![InputError::new(ErrorCode::Circular, &parameters, circle.to_string())]
    })?;
    let outcomes = model.outcomes.len();
    let mut sums = vec![Summary::new(); model.strategies.len() * outcomes];
    let (cost, effect) = compared.unwrap_or_default();
    let prices = if compared.is_some() { prices } else { Vec::new() };
    let mut choices = Acceptability::among(model.strategies.len(), &prices);
    let mut results = Vec::with_capacity(model.strategies.len());
    let mut work = 0.0;
    for draw in 0..count {
        let totals = study
            .draw(seed, draw.into())
            .map_err(|stopped| of_run(&stopped, value, &format!("in draw {draw}: ")))?;
        for (sum, total) in sums.iter_mut().zip(totals) {
            sum.add(*total);
        }
        if !prices.is_empty() {
            let of = |totals: &[f64], outcome: usize| totals.get(outcome).copied();
            results.clear();
            results.extend(
                totals
                    .chunks(outcomes)
                    .filter_map(|totals| Some((of(totals, cost)?, of(totals, effect)?))),
            );
            choices.add(&results);
        }
        // A probability that was zero may be more in a draw, and then there is more to do.
        if draw % LOOKED_AT == 0 {
            work += f64::from(LOOKED_AT) * study.work();
        }
        if work > 2.0 * MOST_WORK {
            let path = Path::Field(&Path::Root, "draws");
            let message = format!("there is too much to do after draw {draw}");
            return Err(vec![InputError::new(ErrorCode::TooMuchWork, &path, message)]);
        }
    }
    let strategies = model.strategies.iter().zip(sums.chunks(outcomes));
    let strategies = strategies.map(|(strategy, sums)| MarkovSampled {
        name: strategy.name.clone(),
        outcomes: sums.iter().map(DrawnNumber::from).collect(),
    });
    Ok(Some(MarkovDraws {
        count,
        seed,
        strategies: strategies.collect(),
        prices: choices
            .prices()
            .map(|(price, choice)| MarkovPrice::new(price, choice, model))
            .collect(),
    }))
}

/// Why there is no result. `before` says in which draw.
fn of_run(stopped: &Stopped, value: &Value, before: &str) -> Errors {
    let strategies = Path::Field(&Path::Root, "strategies");
    vec![match stopped {
        Stopped::Unfit(error) => {
            let mut wrong = decode::of_model(error, value, &Path::Root);
            wrong.message.insert_str(0, before);
            wrong
        }
        Stopped::NotFinite { strategy, .. } => {
            let path = Path::Index(&strategies, *strategy);
            InputError::new(ErrorCode::NotFinite, &path, format!("{before}{stopped}"))
        }
        Stopped::Lost(_) => {
            InputError::new(ErrorCode::NotASimplex, &strategies, format!("{before}{stopped}"))
        }
    }]
}
