//! The six recommendations as levers on one municipality: what they may be worth, for whom, and how
//! sure that is.
#![expect(clippy::disallowed_types, reason = "draws are no case: their money is an expectation")]

mod basis;
mod compare;
mod downloads;
mod form;
mod headline;
mod knowing;
mod paper;
mod payers;
mod together;
mod words;

use std::rc::Rc;

use chrono::NaiveDate;
use yew::prelude::*;

use self::basis::{Basis, Doubt};
use self::downloads::downloads;
use self::form::Form;
use crate::app::use_site;
use crate::components::errors::{Told, errors};
use crate::components::explain::WordsOnPage;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::links::PageLink;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::route::Route;
use crate::say::Say;
use crate::state::anbefalinger::{Action, DRAWS, Gathered, Outcome, State};
use crate::worker::{Draws, Gather, Task, use_draws};

/// Sends actions to the calculator.
type Dispatch = store::Dispatch<State>;

impl Gather for Gathered {
    fn absorb(&mut self, block: &[f64]) {
        self.add(block);
    }
}

/// The six recommendations.
#[component]
pub fn Anbefalinger() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    html! {
        <>
            <h1>{ t.levers_title().to_string() }</h1>
            <p class="font-lead levers-lead">{ t.levers_lead().to_string() }</p>
            <WordsOnPage words={t.levers_words().to_string()} />
            <p class="no-script"><strong>{ t.levers_no_script().to_string() }</strong></p>
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
    let task = state.outcome.as_ref().map(|outcome| Task {
        tool: Route::Anbefalinger,
        case: outcome.case.clone(),
        seed: outcome.seed,
        draws: DRAWS,
    });
    let draws = use_draws::<Gathered>(task);

    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool levers">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &told(&say, state)) }
                    <Form state={Rc::clone(state)} dispatch={dispatch.clone()} />
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    if let Some(outcome) = &state.outcome {
                        { results(&say, state, outcome, &draws, &dispatch, today) }
                    }
                    <Keep
                        {keeping}
                        downloads={downloads(&say, state.outcome.as_ref().filter(|_| state.current), &draws.gathered)}
                        link_label={say.t.levers_link_label().to_string()}
                    />
                </div>
            </div>
            { bar(&say, state, &draws) }
        </>
    }
}

/// What the row above the form offers.
fn beginning(say: &Say, state: &State, dispatch: &Dispatch) -> Start {
    let name = fremdrift_evidence::evidence().jobcentres().list.first().map_or("", |it| it.name);
    let example = (state.example && state.current)
        .then(|| say.t.levers_example_text(name.to_owned()).to_string());
    Start {
        example,
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

/// What is wrong, each with its box; that of the package that is not shown leads to the choice
/// between the two.
fn told(say: &Say, state: &State) -> Vec<Told> {
    let one = |(which, field, problem): (_, _, _)| {
        let name = words::field(say, field);
        let shown = field.lever().is_none() || which == state.shown;
        Told {
            input: if shown { field.id() } else { form::choice_of(which) }.to_owned(),
            field: if shown {
                name
            } else {
                say.t.levers_error_in(words::package(say, which), name).to_string()
            },
            problem: words::problem(say, field, problem),
        }
    };
    state.told().into_iter().map(one).collect()
}

/// All draws of this very result so far: until the workers have some, the first ones.
fn with_draws<T>(
    outcome: &Outcome,
    gathered: &std::cell::RefCell<Gathered>,
    then: impl FnOnce(&Gathered) -> T,
) -> T {
    let more = gathered.borrow();
    let newer = more.is_of_run(&outcome.first) && more.draws() > outcome.first.draws();
    then(if newer { &more } else { &outcome.first })
}

fn results(
    say: &Say,
    state: &State,
    outcome: &Outcome,
    draws: &Draws<Gathered>,
    dispatch: &Dispatch,
    today: Option<NaiveDate>,
) -> Html {
    let shown = with_draws(outcome, &draws.gathered, |seen| {
        html! {
            <>
                { paper::answers(say, outcome, seen, today) }
                { headline::headline(say, state, outcome, seen) }
                { headline::progress(say, outcome, seen, draws, dispatch) }
                { headline::empty(say, outcome) }
                { compare::compare(say, outcome, seen) }
                { together::together(say, outcome, seen) }
                { payers::payers(say, outcome, seen) }
                { knowing::knowing(say, outcome, seen) }
            </>
        }
    });
    html! {
        <>
            { shown }
            <Doubt />
            <Basis />
            <Method />
            { paper::sources(say) }
        </>
    }
}

/// How it is worked out, and what is not included.
#[component]
fn Method() -> Html {
    let site = use_site();
    let t = site.texts();
    let steps =
        [t.levers_method_1(), t.levers_method_2(), t.levers_method_3(), t.levers_method_4()];
    html! {
        <section class="levers-more" aria-labelledby="method-heading">
            <h2 id="method-heading" class="h3">{ t.levers_method_heading().to_string() }</h2>
            <ul class="text">{ for steps.iter().map(|step| html! { <li>{ step.to_string() }</li> }) }</ul>
            <p>
                <PageLink route={Route::Metode} place="levers">
                    { t.levers_method_link().to_string() }
                </PageLink>
            </p>
            <h3 class="h4">{ t.levers_left_heading().to_string() }</h3>
            <p class="text">{ t.levers_left_text().to_string() }</p>
            <p><strong>{ t.levers_not_a_decision().to_string() }</strong></p>
        </section>
    }
}

/// The answer in the bar of a phone.
fn bar(say: &Say, state: &State, draws: &Draws<Gathered>) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    let said = with_draws(outcome, &draws.gathered, |seen| headline::bar(say, outcome, seen));
    result_bar(say, Whose::of(state.current, state.example), &said)
}
