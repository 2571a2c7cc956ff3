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
use crate::components::errors::Told;
use crate::components::later::Later;
use crate::components::same::Same;
use crate::components::subject_bar::{Summary, effort};
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, use_session};
use crate::state::tidlig_indsats::{EarlyEffort, Field, Findings, Outcome, Place, Problem};

/// What an early effort is worth.
#[component]
pub fn TidligIndsats() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    html! {
        <>
            { intro(Intro {
                title: t.early_title().to_string(),
                class: Some("early-lead"),
                lead: t.early_lead().to_string(),
                notes: &[],
                words: t.early_words().to_string(),
                no_script: t.early_no_script().to_string(),
            }) }
            <Simulator />
        </>
    }
}

#[component]
fn Simulator() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let live = use_session::<EarlyEffort>(|say| Rc::new(say.lang), &say);
    let (state, dispatch) = (&live.state, &live.dispatch);
    let run = use_findings(state);
    let form = SessionProps { state: Rc::clone(state), dispatch: dispatch.clone() };
    let example = |_: &Outcome| t.early_example_text().to_string();
    let outcome = state.outcome.as_ref();
    let parts = Parts {
        class: Some("early"),
        start: html! {
            <>
                { beginning(&say, state, dispatch, example) }
                if state.draft.assumed {
                    <p class="note">{ t.early_assumed_here().to_string() }</p>
                }
            </>
        },
        summary: summary(&say, state),
        told: told(&say, state),
        form: html! { <Later id="part-form" at_once=true><Form ..form /></Later> },
        results: html! {
            if let Some(outcome) = outcome {
                { paper::answers(&say, outcome, state.today) }
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
        },
        downloads: downloads(&say, outcome.filter(|_| state.current), &run),
        link_label: Some(t.early_link_label().to_string()),
        keeps_later: true,
        bar: outcome.map(|outcome| headline::bar(&say, outcome, &run)),
    };
    tool_page(&say, &live, parts)
}

/// What is typed of the effort in a few words; of several of the first.
fn summary(say: &Say, state: &Session<EarlyEffort>) -> Option<Summary> {
    let typed = |field| state.draft.text(Place::of(0, field));
    let words = [typed(Field::StartWeek), typed(Field::Price)];
    effort(say, state.shows_example(), words, "e1-startWeek")
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
    dispatch: Dispatch<EarlyEffort>,
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

/// What is wrong, each with its box.
fn told(say: &Say, state: &Session<EarlyEffort>) -> Vec<Told> {
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
