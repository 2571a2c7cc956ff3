//! A run of draws in Yew's hands.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use super::pool::{Pool, Report, Task};
use crate::browser;

/// The page is drawn anew at most this often, in milliseconds: often enough to watch, seldom enough
/// to type meanwhile.
const REST: f64 = 250.0;

/// What becomes of draws: sums and counts that do not grow with their number.
pub(crate) trait Gather: Default + 'static {
    /// Is told of the task before its first draws.
    fn begin(&mut self, _task: &Task) {}

    /// Takes some draws, whole rows one after the other, in the order of their numbers.
    fn absorb(&mut self, block: &[f64]);
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Phase {
    /// Nothing is asked for, or the page is not alive yet.
    Idle,
    /// Draws are being made. Until the first ones are there, those of the run before are shown.
    Running,
    /// The visitor has stopped it.
    Stopped,
    /// All draws are there.
    Done,
    /// The browser cannot make them.
    Failed,
}

/// A run as the page shows it.
pub(crate) struct Draws<G> {
    /// What has been gathered so far.
    pub(crate) gathered: Rc<RefCell<G>>,
    /// How many draws the page was last told of. Another number, or phase, means other results.
    pub(crate) done: u32,
    /// How far it is.
    pub(crate) phase: Phase,
    pool: Pool,
    set_phase: UseStateSetter<Phase>,
}

impl<G> Draws<G> {
    /// Stops the run, or lets it go on.
    pub(crate) fn stop(&self, stopped: bool) -> Callback<MouseEvent> {
        let (pool, set_phase) = (self.pool.clone(), self.set_phase.clone());
        Callback::from(move |_| {
            set_phase.set(if stopped { Phase::Stopped } else { Phase::Running });
            pool.stop(stopped);
        })
    }
}

/// Draws a task in the background. Another task gives up the one before; none, too.
#[hook]
pub(crate) fn use_draws<G: Gather>(task: Option<Task>) -> Draws<G> {
    let pool = use_mut_ref(Pool::default).borrow().clone();
    let gathered = use_mut_ref(G::default);
    let done = use_state(|| 0);
    let phase = use_state(|| Phase::Idle);
    let set = Set { done: done.setter(), phase: phase.setter() };
    {
        let (pool, gathered) = (pool.clone(), Rc::clone(&gathered));
        use_effect_with(task, move |task| {
            let task = task.clone();
            // Later, so that the workers do not take a small machine's cores from the page's waking.
            browser::later(move || match task {
                Some(task) => {
                    set.phase.set(Phase::Running);
                    pool.start(task.clone(), report_to(task, gathered, set));
                }
                None => {
                    *gathered.borrow_mut() = G::default();
                    set.done.set(0);
                    set.phase.set(Phase::Idle);
                    pool.cancel();
                }
            });
        });
    }
    Draws { gathered, done: *done, phase: *phase, pool, set_phase: phase.setter() }
}

/// What the page is told of a run.
struct Set {
    done: UseStateSetter<u32>,
    phase: UseStateSetter<Phase>,
}

/// Gathers what is reported, and shows it now and then.
fn report_to<G: Gather>(task: Task, gathered: Rc<RefCell<G>>, set: Set) -> Callback<Report> {
    let shown = Cell::new(None::<f64>);
    Callback::from(move |report| match report {
        Report::Block(block, done) => {
            let now = browser::milliseconds();
            if shown.get().is_none() {
                let mut begun = G::default();
                begun.begin(&task);
                *gathered.borrow_mut() = begun;
            }
            gathered.borrow_mut().absorb(&block);
            let finished = done == task.draws;
            if finished {
                set.phase.set(Phase::Done);
            }
            if finished || shown.get().is_none_or(|before| now - before >= REST) {
                shown.set(Some(now));
                set.done.set(done);
            }
        }
        Report::Failed => {
            *gathered.borrow_mut() = G::default();
            set.done.set(0);
            set.phase.set(Phase::Failed);
        }
    })
}
