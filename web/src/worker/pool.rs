//! The workers, and the run that they work on.

use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use web_sys::Worker;
use yew::Callback;

use super::schedule::Schedule;
use crate::route::Route;

/// More workers than this are not quicker: the page gathers what they make alone.
const MOST: u8 = 8;

/// What a worker calls with its run, the first draw of a block, and the block if it could make it.
type Answered = dyn FnMut(u32, u32, Option<Vec<f64>>);

#[wasm_bindgen(raw_module = "fremdrift:worker")]
extern "C" {
    #[wasm_bindgen(catch)]
    fn spawn(
        answered: &Closure<Answered>,
        failed: &Closure<dyn FnMut()>,
    ) -> Result<Worker, JsValue>;

    #[wasm_bindgen(catch)]
    fn ask(
        worker: &Worker,
        run: u32,
        tool: &str,
        text: &str,
        seed: u32,
        first: u32,
        count: u32,
    ) -> Result<(), JsValue>;
}

/// What is to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Task {
    /// Whose case it is.
    pub(crate) tool: Route,
    /// The case, as in a link of its tool.
    pub(crate) case: String,
    /// What all draws begin with.
    pub(crate) seed: u32,
    /// How many draws.
    pub(crate) draws: u32,
}

/// What the pool tells of the run.
pub(super) enum Report {
    /// Draws, in their order; how many there are by now.
    Block(Vec<f64>, u32),
    /// No worker can make them.
    Failed,
}

/// Workers that make the draws of one run at a time.
#[derive(Clone, Default)]
pub(super) struct Pool(Rc<RefCell<Inner>>);

#[derive(Default)]
struct Inner {
    hands: Vec<Hand>,
    run: Option<Run>,
    /// The number of the last run: an answer with another one is too late.
    number: u32,
}

/// A worker, and what it calls.
struct Hand {
    worker: Worker,
    busy: bool,
    _answered: Closure<Answered>,
    _failed: Closure<dyn FnMut()>,
}

struct Run {
    task: Task,
    schedule: Schedule,
    stopped: bool,
    report: Callback<Report>,
}

impl Drop for Inner {
    fn drop(&mut self) {
        for hand in &self.hands {
            hand.worker.terminate();
        }
    }
}

impl Pool {
    /// Begins a run; one that was under way is given up.
    pub(super) fn start(&self, task: Task, report: Callback<Report>) {
        {
            let mut inner = self.0.borrow_mut();
            inner.number = inner.number.wrapping_add(1);
            let schedule = Schedule::new(task.draws);
            inner.run = Some(Run { task, schedule, stopped: false, report });
        }
        if self.gather_hands() { self.hand_out() } else { self.fail() }
    }

    /// Gives the run up.
    pub(super) fn cancel(&self) {
        self.0.borrow_mut().run = None;
    }

    /// Asks for no more draws, or goes on where it was stopped.
    pub(super) fn stop(&self, stopped: bool) {
        if let Some(run) = &mut self.0.borrow_mut().run {
            run.stopped = stopped;
        }
        self.hand_out();
    }

    /// Starts the workers if there are none; false where the browser has none.
    fn gather_hands(&self) -> bool {
        if !self.0.borrow().hands.is_empty() {
            return true;
        }
        for index in 0..hands_wanted() {
            let Some(hand) = self.hand(index) else { break };
            self.0.borrow_mut().hands.push(hand);
        }
        !self.0.borrow().hands.is_empty()
    }

    fn hand(&self, index: usize) -> Option<Hand> {
        // Weak, or the workers would keep the pool that keeps them.
        let pool = Rc::downgrade(&self.0);
        let of = pool.clone();
        let answered = Closure::new(move |run, first, block| {
            if let Some(inner) = of.upgrade() {
                Self(inner).answered(index, run, first, block);
            }
        });
        let failed = Closure::new(move || {
            if let Some(inner) = pool.upgrade() {
                Self(inner).fail();
            }
        });
        let worker = spawn(&answered, &failed).ok()?;
        Some(Hand { worker, busy: false, _answered: answered, _failed: failed })
    }

    /// Gives every idle worker a block.
    fn hand_out(&self) {
        let mut inner = self.0.borrow_mut();
        let Inner { hands, run, number } = &mut *inner;
        let Some(run) = run.as_mut().filter(|run| !run.stopped) else { return };
        for hand in hands.iter_mut().filter(|hand| !hand.busy) {
            let Some(share) = run.schedule.hand_out() else { return };
            let Task { tool, case, seed, .. } = &run.task;
            // It can only fail for what cannot be copied, and numbers and text can.
            let asked =
                ask(&hand.worker, *number, tool.id(), case, *seed, share.first, share.count);
            hand.busy = asked.is_ok();
        }
    }

    fn answered(&self, index: usize, run: u32, first: u32, block: Option<Vec<f64>>) {
        let mut reports = Vec::new();
        {
            let mut inner = self.0.borrow_mut();
            if let Some(hand) = inner.hands.get_mut(index) {
                hand.busy = false;
            }
            let current = run == inner.number;
            if let Some(run) = inner.run.as_mut().filter(|_| current) {
                let Some(block) = block else {
                    drop(inner);
                    return self.fail();
                };
                let ready = run.schedule.take(first, block);
                let done = run.schedule.done();
                reports.extend(ready.into_iter().map(|block| Report::Block(block, done)));
            }
        }
        self.hand_out();
        reports.into_iter().for_each(|report| self.report(report));
    }

    /// Nothing more can be drawn: the workers go, and the next run begins with new ones.
    fn fail(&self) {
        let (hands, run) = {
            let mut inner = self.0.borrow_mut();
            (std::mem::take(&mut inner.hands), inner.run.take())
        };
        for hand in &hands {
            hand.worker.terminate();
        }
        // This may be called by one of them, which must not be gone before it returns.
        spawn_local(async move { drop(hands) });
        if let Some(run) = run {
            run.report.emit(Report::Failed);
        }
    }

    /// Tells the page, which may ask for something else at once.
    fn report(&self, report: Report) {
        let to = self.0.borrow().run.as_ref().map(|run| run.report.clone());
        if let Some(to) = to {
            to.emit(report);
        }
    }
}

/// As many workers as the processor has room for; one where the browser keeps that to itself.
fn hands_wanted() -> usize {
    let room = web_sys::window().map_or(1.0, |window| window.navigator().hardware_concurrency());
    (1..=MOST).rev().find(|hands| f64::from(*hands) <= room).map_or(1, usize::from)
}
