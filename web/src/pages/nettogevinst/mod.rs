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

use chrono::NaiveDate;
use yew::prelude::*;

use self::aside::Doubt;
use self::downloads::downloads;
use self::form::Form;
use crate::app::use_site;
use crate::components::errors::{Told, errors};
use crate::components::explain::WordsOnPage;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::result_bar::{Whose, result_bar};
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::nettogevinst::{Action, State};

/// Sends actions to the calculator.
type Dispatch = store::Dispatch<State>;

/// What an intervention is worth.
#[component]
pub fn Nettogevinst() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    html! {
        <>
            <h1>{ t.gain_title().to_string() }</h1>
            <p class="font-lead gain-lead">{ t.gain_lead().to_string() }</p>
            <WordsOnPage words={t.gain_words().to_string()} />
            <p class="no-script"><strong>{ t.gain_no_script().to_string() }</strong></p>
            <Calculator />
        </>
    }
}

#[component]
fn Calculator() -> Html {
    let say = Say::new(use_site().lang);
    let lang = say.lang;
    let store = use_reducer(|| Store(Rc::new(State::new(lang))));
    let dispatch = store.dispatcher();
    let today = use_today();
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let outcome = state.outcome.as_ref().filter(|_| state.current);
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool gain">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &told(&say, state)) }
                    <Form state={Rc::clone(state)} dispatch={dispatch.clone()} />
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    { results(&say, state, today) }
                    <Keep
                        {keeping}
                        downloads={downloads(&say, outcome)}
                        link_label={say.t.gain_link_label().to_string()}
                    />
                </div>
            </div>
            { bar(&say, state) }
        </>
    }
}

/// What the row above the form offers.
fn beginning(say: &Say, state: &State, dispatch: &Dispatch) -> Start {
    let example = (state.example && state.current).then(|| say.t.gain_example_text().to_string());
    Start {
        example,
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

/// What is wrong, each with its box; that of the scenario that is not shown leads to the choice
/// between the two.
fn told(say: &Say, state: &State) -> Vec<Told> {
    let one = |(which, field, problem): (_, _, _)| {
        let name = words::field(say, field);
        let shown = which == state.shown;
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

fn results(say: &Say, state: &State, today: Option<NaiveDate>) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    html! {
        <>
            { paper::answers(say, outcome, today) }
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

/// The answer in the bar of a phone.
fn bar(say: &Say, state: &State) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    result_bar(say, Whose::of(state.current, state.example), &headline::bar(say, outcome))
}
