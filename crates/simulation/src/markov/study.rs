//! A model whose numbers hang on parameters, some of which are drawn.

use super::check::Checked;
use super::formula::Formula;
use super::layout::Cell;
use super::plan::{Plan, Stopped};
use crate::random::{Distribution, Stream};

/// What may be left of a row that is used up, because its decimals are rounded.
const ROUNDING: f64 = 1e-12;

/// A parameter of a model.
#[derive(Clone, Debug, PartialEq)]
pub enum Source {
    /// Drawn anew for each draw.
    Drawn(Distribution),
    /// Follows from other parameters.
    Derived(Formula),
}

/// A model, its parameters, and which of its numbers follow from them.
#[derive(Clone, Debug)]
pub struct Study {
    plan: Plan,
    sources: Vec<Source>,
    /// The derived parameters, each after those that it follows from.
    derived: Vec<usize>,
    /// Formulas, and where among the plan's numbers they belong.
    formulas: Vec<(Formula, Vec<usize>)>,
    /// Probabilities that are what the others of their row leave of one: where the row begins, and
    /// which one it is.
    rests: Vec<(usize, usize)>,
    states: usize,
    values: Vec<f64>,
    stack: Vec<f64>,
}

/// Parameters that follow from each other in a circle.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("parameters must not follow from each other in a circle")]
pub struct Circle(
    /// Those that cannot be worked out.
    pub Vec<usize>,
);

/// Values of all parameters where each drawn one is known: derived ones are worked out in an order in
/// which that can be done.
///
/// # Errors
/// [`Circle`] where there is none.
pub fn in_order(sources: &[Source]) -> Result<Vec<usize>, Circle> {
    let mut known: Vec<bool> =
        sources.iter().map(|source| matches!(source, Source::Drawn(_))).collect();
    let mut order = Vec::new();
    loop {
        let before = order.len();
        for (place, source) in sources.iter().enumerate() {
            let Source::Derived(formula) = source else { continue };
            let ready = formula.parameters().all(|it| known.get(it).is_some_and(|it| *it));
            if ready && let Some(known) = known.get_mut(place).filter(|known| !**known) {
                *known = true;
                order.push(place);
            }
        }
        if order.len() == before {
            break;
        }
    }
    let unknown = known.iter().enumerate().filter(|(_, known)| !**known).map(|(place, _)| place);
    let unknown: Vec<usize> = unknown.collect();
    if unknown.is_empty() { Ok(order) } else { Err(Circle(unknown)) }
}

/// Works out the derived parameters from the drawn ones.
pub fn derive(sources: &[Source], order: &[usize], values: &mut [f64], stack: &mut Vec<f64>) {
    for &place in order {
        if let Some(Source::Derived(formula)) = sources.get(place) {
            let value = formula.value(values, stack);
            values.get_mut(place).into_iter().for_each(|it| *it = value);
        }
    }
}

impl Study {
    /// A study of a model: `formulas` are the numbers that follow from parameters, `rests` the
    /// probabilities that fill up their rows.
    ///
    /// # Errors
    /// [`Circle`] where the parameters cannot be worked out.
    pub fn new(
        model: &Checked,
        sources: Vec<Source>,
        formulas: Vec<(Formula, Vec<Cell>)>,
        rests: Vec<[usize; 5]>,
    ) -> Result<Self, Circle> {
        let derived = in_order(&sources)?;
        let values = vec![0.0; sources.len()];
        let plan = Plan::new(model);
        let places = |cells: Vec<Cell>| cells.into_iter().filter_map(|it| plan.place(it)).collect();
        let formulas = formulas.into_iter().map(|(it, cells)| (it, places(cells))).collect();
        let row = |[strategy, phase, state, time, to]: [usize; 5]| {
            Some((plan.place(Cell::Probability([strategy, phase, state, time, 0]))?, to))
        };
        let rests = rests.into_iter().filter_map(row).collect();
        let states = model.model().states.len();
        Ok(Self { plan, sources, derived, formulas, rests, states, values, stack: Vec::new() })
    }

    /// How much there is to do in a draw: steps of formulas, and [`Plan::work`].
    #[must_use]
    pub fn work(&self) -> f64 {
        let derived = self.sources.iter().map(|source| match source {
            Source::Derived(formula) => formula.length(),
            Source::Drawn(_) => 1,
        });
        let formulas = self.formulas.iter().map(|(formula, cells)| formula.length() + cells.len());
        let steps: usize = derived.chain(formulas).sum();
        f64::from(u32::try_from(steps).unwrap_or(u32::MAX)) + self.plan.work()
    }

    /// The parameters of the last draw, in order.
    #[must_use]
    pub fn values(&self) -> &[f64] {
        &self.values
    }

    /// What each strategy gives in a draw, as [`Plan::totals`]. It depends on the seed and the draw's
    /// number alone.
    ///
    /// # Errors
    /// [`Stopped`] where a number of the draw cannot be.
    pub fn draw(&mut self, seed: u64, draw: u64) -> Result<&[f64], Stopped> {
        let mut stream = Stream::new(seed, draw);
        for (value, source) in self.values.iter_mut().zip(&self.sources) {
            if let Source::Drawn(distribution) = source {
                *value = distribution.sample(&mut stream);
            }
        }
        derive(&self.sources, &self.derived, &mut self.values, &mut self.stack);
        let numbers = self.plan.numbers_mut();
        for (formula, places) in &self.formulas {
            let value = formula.value(&self.values, &mut self.stack);
            for place in places {
                numbers.get_mut(*place).into_iter().for_each(|number| *number = value);
            }
        }
        for (first, to) in &self.rests {
            if let Some(row) = numbers.get_mut(*first..*first + self.states) {
                let rest = rest(row, *to);
                row.get_mut(*to).into_iter().for_each(|p| *p = rest);
            }
        }
        self.plan.totals()
    }
}

/// What the others of a row leave of one for the probability at a place.
#[must_use]
pub fn rest(row: &[f64], place: usize) -> f64 {
    let others = row.iter().enumerate().filter(|(other, _)| *other != place);
    let rest = 1.0 - others.map(|(_, p)| p).sum::<f64>();
    // What rounding left is nothing; anything more below zero is refused when the row is checked.
    if rest.abs() < ROUNDING { 0.0 } else { rest }
}
