//! What an early effort is worth, and how sure that is.
#![expect(clippy::disallowed_types, reason = "x")]

use yew::prelude::*;

use crate::app::use_site;
use crate::route::Route;
use crate::say::Say;
use crate::worker::{Gather, Task, use_draws};

#[derive(Default)]
struct Sum(f64);
impl Gather for Sum {
    fn absorb(&mut self, block: &[f64]) {
        self.0 += block.iter().sum::<f64>();
    }
}

/// What an early effort is worth.
#[component]
pub fn TidligIndsats() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let task = Task { tool: Route::TidligIndsats, case: "x".into(), seed: 1, draws: 10_000 };
    let draws = use_draws::<Sum>(Some(task));
    html! {
        <>
            <h1>{ t.early_title().to_string() }</h1>
            <p class="font-lead gain-lead">{ t.early_lead().to_string() }</p>
            <p id="probe">{ format!("{} {:?} {}", draws.done, draws.phase, draws.gathered.borrow().0) }</p>
            <button onclick={draws.stop(true)}>{"stop"}</button>
        </>
    }
}
