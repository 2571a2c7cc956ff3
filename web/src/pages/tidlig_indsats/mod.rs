//! What an early effort is worth, and how sure that is.
#![expect(clippy::disallowed_types, reason = "an expectation over many courses, not a case")]

mod aside;
mod both;
mod downloads;
mod form;
mod gains;
mod hangs;
mod headline;
mod paper;
mod roskilde;
mod run;
mod spread;
mod wait;
mod why;
mod words;
mod years;

#[cfg(feature = "ssr")]
pub(crate) use self::roskilde::sheet as roskilde_sheet;
use std::rc::Rc;

use yew::prelude::*;

use self::downloads::downloads;
use self::form::Form;
use self::run::{Run, use_findings};
use crate::app::use_site;
use crate::components::errors::{Told, errors};
use crate::components::explain::WordsOnPage;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::later::Later;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::same::Same;
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::tidlig_indsats::{Action, Findings, Outcome, Place, Problem, State};

/// Sends actions to the simulator.
type Dispatch = store::Dispatch<State>;

/// What an early effort is worth.
#[component]
pub fn TidligIndsats() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    html! {
        <>
            <h1>{ t.early_title().to_string() }</h1>
            <p class="font-lead early-lead">{ t.early_lead().to_string() }</p>
            <WordsOnPage words={t.early_words().to_string()} />
            <p class="no-script"><strong>{ t.early_no_script().to_string() }</strong></p>
            <Simulator />
        </>
    }
}

#[component]
fn Simulator() -> Html {
    let say = Say::new(use_site().lang);
    let lang = say.lang;
    let store = use_reducer(|| Store(Rc::new(State::new(lang))));
    let dispatch = store.dispatcher();
    let today = use_today();
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let run = use_findings(state);
    let valid = state.outcome.as_ref().filter(|_| state.current);
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool early">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &told(&say, state)) }
                    <Later id="part-form" at_once=true>
                        <Form state={Rc::clone(state)} dispatch={dispatch.clone()} />
                    </Later>
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    if let Some(outcome) = &state.outcome {
                        { paper::answers(&say, outcome, today) }
                        { headline::headline(&say, state, outcome, &run) }
                        { gains::gains(&say, outcome, &run) }
                        <Later id="part-both"><Both ..StatedProps::of(outcome) /></Later>
                        <Later id="part-wait" at_once=true>
                            <Wait outcome={Same(Rc::clone(outcome))} dispatch={dispatch.clone()} />
                        </Later>
                        <Later id="part-spread"><Spread ..DrawnProps::of(outcome, &run) /></Later>
                        <Later id="part-hangs"><Hangs ..StatedProps::of(outcome) /></Later>
                        <Later id="part-knowing"><Knowing ..DrawnProps::of(outcome, &run) /></Later>
                        <Later id="part-rest"><Rest ..StatedProps::of(outcome) /></Later>
                    }
                    <Later id="part-keep">
                        <Keep
                            {keeping}
                            downloads={downloads(&say, valid, &run)}
                            link_label={say.t.early_link_label().to_string()}
                        />
                    </Later>
                </div>
            </div>
            { bar(&say, state, &run) }
        </>
    }
}

/// What a part needs that no draw changes: it is not drawn anew while draws come in.
#[derive(Clone, PartialEq, Properties)]
struct StatedProps {
    outcome: Same<Outcome>,
}

impl StatedProps {
    fn of(outcome: &Rc<Outcome>) -> Self {
        Self { outcome: Same(Rc::clone(outcome)) }
    }
}

/// What a part needs that shows draws.
#[derive(Clone, PartialEq, Properties)]
struct DrawnProps {
    outcome: Same<Outcome>,
    findings: Option<Rc<Findings>>,
}

impl DrawnProps {
    fn of(outcome: &Rc<Outcome>, run: &Run) -> Self {
        Self { outcome: Same(Rc::clone(outcome)), findings: run.findings.clone() }
    }
}

#[derive(PartialEq, Properties)]
struct WaitProps {
    outcome: Same<Outcome>,
    dispatch: Dispatch,
}

#[component]
fn Both(props: &StatedProps) -> Html {
    let say = Say::new(use_site().lang);
    let outcome = &props.outcome.0;
    html! { <>{ both::both(&say, outcome) }{ years::years(&say, outcome) }</> }
}

#[component]
fn Wait(props: &WaitProps) -> Html {
    wait::wait(&Say::new(use_site().lang), &props.outcome.0, &props.dispatch)
}

#[component]
fn Spread(props: &DrawnProps) -> Html {
    let say = Say::new(use_site().lang);
    let findings = props.findings.as_deref();
    findings.map_or_else(Html::default, |it| spread::spread(&say, &props.outcome.0, it))
}

#[component]
fn Hangs(props: &StatedProps) -> Html {
    hangs::hangs(&Say::new(use_site().lang), &props.outcome.0)
}

#[component]
fn Knowing(props: &DrawnProps) -> Html {
    let say = Say::new(use_site().lang);
    let findings = props.findings.as_deref();
    findings.map_or_else(Html::default, |it| hangs::knowing(&say, &props.outcome.0, it))
}

/// Where the numbers come from and what speaks against them.
#[component]
fn Rest(props: &StatedProps) -> Html {
    let say = Say::new(use_site().lang);
    let outcome = &props.outcome.0;
    html! {
        <>
            { why::why(&say, outcome) }
            { roskilde::roskilde(&say, outcome) }
            <aside::Basis ..props.clone() />
            <aside::Doubt />
            { aside::assumed(&say, outcome) }
            { paper::sources(&say) }
        </>
    }
}

/// What the row above the form offers.
fn beginning(say: &Say, state: &State, dispatch: &Dispatch) -> Start {
    let example = (state.example && state.current).then(|| say.t.early_example_text().to_string());
    Start {
        example,
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

/// What is wrong, each with its box.
fn told(say: &Say, state: &State) -> Vec<Told> {
    let one = |(place, problem): (Place, Problem)| {
        let name = words::field(say, place, state.draft.kind(place));
        let several = place.effort.filter(|_| state.draft.efforts.len() > 1);
        let field = match several {
            Some(effort) => say.t.early_error_in((effort + 1).to_string(), name).to_string(),
            None => name,
        };
        Told { input: place.id(), field, problem: words::problem(say, problem) }
    };
    state.told().into_iter().map(one).collect()
}

/// The answer in the bar of a phone.
fn bar(say: &Say, state: &State, run: &Run) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    result_bar(say, Whose::of(state.current, state.example), &headline::bar(say, outcome, run))
}
