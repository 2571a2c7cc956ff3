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

use yew::prelude::*;

use self::basis::{Basis, Doubt};
use self::downloads::downloads;
use self::form::Form;
use crate::app::use_site;
use crate::components::errors::Told;
use crate::components::links::PageLink;
use crate::components::subject_bar::{Summary, effort};
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::route::Route;
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, use_session};
use crate::state::anbefalinger::{DRAWS, Field, Gathered, Outcome, Recommendations};
use crate::worker::{Draws, Gather, Task, use_draws};

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
            { intro(Intro {
                title: t.levers_title().to_string(),
                class: Some("levers-lead"),
                lead: t.levers_lead().to_string(),
                notes: &[],
                words: t.levers_words().to_string(),
                no_script: t.levers_no_script().to_string(),
            }) }
            <Calculator />
        </>
    }
}

#[component]
fn Calculator() -> Html {
    let say = Say::new(use_site().lang);
    let live = use_session::<Recommendations>(|say| Rc::new(say.lang), &say);
    let (state, dispatch) = (&live.state, &live.dispatch);
    let outcome = state.outcome.as_ref();
    let task = outcome.map(|outcome| Task {
        tool: Route::Anbefalinger,
        case: outcome.case.clone(),
        seed: outcome.seed,
        draws: DRAWS,
    });
    let draws = use_draws::<Gathered>(task);
    let form = SessionProps { state: Rc::clone(state), dispatch: dispatch.clone() };
    let parts = Parts {
        class: Some("levers"),
        start: beginning(&say, state, dispatch, |_| example(&say)),
        summary: summary(&say, state),
        told: told(&say, state),
        form: html! { <Form ..form /> },
        results: outcome
            .map(|outcome| results(&say, state, outcome, &draws, dispatch))
            .unwrap_or_default(),
        downloads: downloads(&say, outcome.filter(|_| state.current), &draws.gathered),
        link_label: Some(say.t.levers_link_label().to_string()),
        keeps_later: false,
        bar: outcome.map(|outcome| {
            with_draws(outcome, &draws.gathered, |seen| headline::bar(&say, outcome, seen))
        }),
    };
    tool_page(&say, &live, parts)
}

/// What is said of the example.
fn example(say: &Say) -> String {
    let name = fremdrift_evidence::evidence().jobcentres().list.first().map_or("", |it| it.name);
    say.t.levers_example_text(name.to_owned()).to_string()
}

/// What is typed of the effort in a few words.
fn summary(say: &Say, state: &Session<Recommendations>) -> Option<Summary> {
    let [begins, price] = [Field::Today, Field::Price].map(|it| state.draft.place.text(it));
    effort(say, state.shows_example(), [begins, price], "today")
}

/// What is wrong, each with its box; that of the package that is not shown leads to the choice
/// between the two.
fn told(say: &Say, state: &Session<Recommendations>) -> Vec<Told> {
    let one = |((which, field), problem)| {
        let name = words::field(say, field);
        let shown = (which, field) == state.place(field);
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
    state: &Session<Recommendations>,
    outcome: &Outcome,
    draws: &Draws<Gathered>,
    dispatch: &Dispatch<Recommendations>,
) -> Html {
    let shown = with_draws(outcome, &draws.gathered, |seen| {
        html! {
            <>
                { paper::answers(say, outcome, seen, state.today) }
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
