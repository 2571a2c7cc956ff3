//! One municipality beside others: caseload, extensions, the marks of an effective administration,
//! and what a cluster would spend at its lowest spending per case.

mod cluster;
mod compare;
mod downloads;
mod form;
mod headline;
mod lines;
mod marks;
mod words;

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_evidence::evidence;
use yew::prelude::*;

use self::cluster::RowsForm;
use self::form::Form;
use crate::app::use_site;
use crate::components::errors::errors;
use crate::components::explain::WordsOnPage;
use crate::components::figure::{Picture, figure};
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::paper::paper;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::route::Route;
use crate::say::Say;
use crate::state::kommuner::{Action, State};

/// The indices at which the picture of spending has a line to read off by.
const SPENDING_GUIDES: [i64; 7] = [90, 100, 110, 120, 130, 140, 150];

/// Sends actions to the page's state.
type Dispatch = store::Dispatch<State>;

/// The page.
#[component]
pub fn Kommuner() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    let store = use_reducer(|| Store(Rc::new(State::default())));
    let dispatch = store.dispatcher();
    let today = use_today();
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let own = &state.own;
    let lines = lines::all(&say, own.result.as_deref());
    let published = evidence().jobcentres();
    let scope =
        t.kommuner_scope(published.courses_year.to_string(), say.own(published.as_of).plain());
    html! {
        <>
            <h1>{ t.kommuner_title().to_string() }</h1>
            <p class="font-lead">{ t.kommuner_lead().to_string() }</p>
            <WordsOnPage words={t.kommuner_words().to_string()} />
            <p class="text">{ scope.to_string() }</p>
            <p class="no-script"><strong>{ t.kommuner_no_script().to_string() }</strong></p>
            { opened(&say, keeping.notice()) }
            <div class="tool">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &form::told(&say, state)) }
                    <Form state={Rc::clone(state)} dispatch={dispatch.clone()} />
                </div>
                <div class={classes!("tool-result", (!own.current).then_some("is-stale"))}>
                    { on_paper(&say, state, today) }
                    { headline::headline(&say, state) }
                    { compare::cases(&say, &lines) }
                    { compare::extensions(&say, &lines) }
                </div>
            </div>
            { compare::table(&say, &lines) }
            <section class="cluster" aria-labelledby="cluster-heading">
                <h2 id="cluster-heading">{ t.kommuner_cluster_heading().to_string() }</h2>
                <p class="text">{ t.kommuner_cluster_text().to_string() }</p>
                { cluster::published(&say) }
                <div class="tool">
                    <div class="tool-inputs">
                        <RowsForm state={Rc::clone(state)} dispatch={dispatch.clone()} />
                    </div>
                    <div class="tool-result">
                        { cluster::warnings(&say) }
                        { cluster::result(&say, state) }
                    </div>
                </div>
            </section>
            { spending(&say) }
            { marks::marks(&say, &state.draft.marks, &dispatch) }
            <Keep
                {keeping}
                downloads={downloads::downloads(&say, state)}
                link_label={t.kommuner_link_label().to_string()}
            />
            { result_bar(&say, Whose::of(own.current, false), &headline::short(&say, state)) }
        </>
    }
}

/// How spending on courses of each length has grown, for the whole country.
fn spending(say: &Say) -> Html {
    let found = evidence().figure("spending_by_length");
    found
        .map(|found| {
            html! {
                <section class="spending" aria-labelledby="spending-heading">
                    <h2 id="spending-heading">{ say.t.kommuner_spending_heading().to_string() }</h2>
                    { figure(say, found, ("h3", Some(Route::Fakta)), Picture::Lines(&SPENDING_GUIDES)) }
                </section>
            }
        })
        .unwrap_or_default()
}

/// What the row above the form offers.
fn beginning(say: &Say, state: &State, dispatch: &Dispatch) -> Start {
    Start {
        example: state.is_example().then(|| say.t.kommuner_example_text().to_string()),
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

/// What was entered of one's own municipality, on paper; the cluster and the marks say it themselves.
fn on_paper(say: &Say, state: &State, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let draft = &state.draft;
    // Of a name only what was found to be none of a person.
    let name = state.own.result.as_ref().and_then(|own| own.name.clone()).unwrap_or_default();
    let answers = [
        (t.kommuner_name(), &name),
        (t.kommuner_cases(), &draft.cases),
        (t.kommuner_courses(), &draft.courses),
        (t.kommuner_extensions(), &draft.extensions),
        (t.kommuner_caseworkers(), &draft.caseworkers),
    ]
    .map(|(name, typed)| {
        let typed = typed.trim();
        let typed =
            if typed.is_empty() { t.kommuner_not_given().to_string() } else { typed.to_owned() };
        (name.to_string(), typed)
    });
    paper(say, t.kommuner_not_a_judgement().to_string(), answers.to_vec(), today)
}
