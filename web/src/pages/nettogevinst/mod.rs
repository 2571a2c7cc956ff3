//! What an intervention is worth: who gains, who pays, and what the answer hangs on.

mod aside;
mod break_even;
mod compare;
mod downloads;
mod form;
mod headline;
mod laws;
mod paper;
mod parties;
mod published;
mod readings;
mod steps;
mod tornado;
mod why;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use self::aside::Doubt;
use self::downloads::downloads;
use self::form::Form;
use crate::app::use_site;
use crate::components::errors::Told;
use crate::components::subject_bar::{Summary, effort};
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::say::Say;
use crate::session::{Session, SessionProps, use_session};
use crate::state::nettogevinst::{Field, NetGain, Outcome};

/// What an intervention is worth.
#[component]
pub fn Nettogevinst() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    html! {
        <>
            { intro(Intro {
                title: t.gain_title().to_string(),
                class: Some("gain-lead"),
                lead: t.gain_lead().to_string(),
                notes: &[],
                words: t.gain_words().to_string(),
                no_script: t.gain_no_script().to_string(),
            }) }
            <Calculator />
        </>
    }
}

#[component]
fn Calculator() -> Html {
    let say = Say::new(use_site().lang);
    let live = use_session::<NetGain>(|say| Rc::new(say.lang), &say);
    let state = &live.state;
    let form = SessionProps { state: Rc::clone(state), dispatch: live.dispatch.clone() };
    let example = |_: &Outcome| say.t.gain_example_text().to_string();
    let outcome = state.outcome.as_ref();
    let parts = Parts {
        class: Some("gain"),
        start: beginning(&say, state, &live.dispatch, example),
        summary: summary(&say, state),
        told: told(&say, state),
        form: html! { <Form ..form /> },
        results: outcome.map(|outcome| results(&say, state, outcome)).unwrap_or_default(),
        downloads: downloads(&say, outcome.filter(|_| state.current)),
        link_label: Some(say.t.gain_link_label().to_string()),
        keeps_later: false,
        bar: outcome.map(|outcome| headline::bar(&say, outcome)),
    };
    tool_page(&say, &live, parts)
}

/// What is typed of the effort in a few words.
fn summary(say: &Say, state: &Session<NetGain>) -> Option<Summary> {
    let typed = &state.draft.a;
    let [begins, price] = [Field::WeeksBefore, Field::Price].map(|field| typed.text(field));
    effort(say, state.shows_example(), [begins, price], "weeksBefore")
}

/// What is wrong, each with its box; that of the scenario that is not shown leads to the choice
/// between the two.
fn told(say: &Say, state: &Session<NetGain>) -> Vec<Told> {
    let one = |((which, field), problem)| {
        let name = words::field(say, field);
        let shown = which == state.look;
        Told {
            input: if shown { field.id() } else { form::choice_of(which) }.to_owned(),
            field: if shown {
                name
            } else {
                say.t.gain_error_in(words::scenario(say, which), name).to_string()
            },
            problem: words::problem(say, field, problem),
        }
    };
    state.told().into_iter().map(one).collect()
}

fn results(say: &Say, state: &Session<NetGain>, outcome: &Outcome) -> Html {
    html! {
        <>
            { paper::answers(say, outcome, state.today) }
            { headline::headline(say, state, outcome) }
            { compare::compare(say, outcome) }
            { steps::steps(say, outcome) }
            { readings::readings(say, outcome) }
            <Doubt />
            { published::published(say, outcome) }
            { parties::parties(say, outcome) }
            { break_even::break_even(say, outcome) }
            { tornado::tornado(say, outcome) }
            { laws::laws(say, outcome) }
            { aside::method(say, outcome) }
            { paper::sources(say, outcome) }
        </>
    }
}
