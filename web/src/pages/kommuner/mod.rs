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

use fremdrift_evidence::evidence;
use yew::prelude::*;

use self::cluster::RowsForm;
use self::form::Form;
use crate::app::use_site;
use crate::browser;
use crate::components::figure::{Picture, figure};
use crate::components::paper::paper;
use crate::components::tool_page::{Intro, Parts, Shows, beginning, intro, tool_page_as};
use crate::route::{Frame, Route};
use crate::say::Say;
use crate::session::{Session, SessionProps, use_session};
use crate::state::for_municipality;
use crate::state::kommuner::{Municipalities, Outcome};
use crate::tools::Subject;

/// The indices at which the picture of spending has a line to read off by.
const SPENDING_GUIDES: [i64; 7] = [90, 100, 110, 120, 130, 140, 150];

/// The page.
#[component]
pub fn Kommuner() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let published = evidence().jobcentres();
    let scope =
        t.kommuner_scope(published.courses_year.to_string(), say.own(published.as_of).plain());
    html! {
        <>
            { intro(Intro {
                title: t.kommuner_title().to_string(),
                class: None,
                lead: t.kommuner_lead().to_string(),
                notes: &[scope.to_string()],
                words: t.kommuner_words().to_string(),
                no_script: t.kommuner_no_script().to_string(),
            }) }
            <Comparison />
        </>
    }
}

#[component]
fn Comparison() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let live = use_session::<Municipalities>(|_| Rc::new(()), &say);
    let (state, dispatch) = (&live.state, &live.dispatch);
    // There always is an outcome, if only that nothing is entered.
    let Some(outcome) = &state.outcome else { return Html::default() };
    let lines = lines::all(&say, outcome.own.result.as_deref());
    let form = SessionProps { state: Rc::clone(state), dispatch: dispatch.clone() };
    let parts = Parts {
        class: None,
        start: beginning(&say, state, dispatch, |_| t.kommuner_example_text().to_string()),
        summary: None,
        told: form::told(&say, state),
        form: html! { <Form ..form.clone() /> },
        results: html! {
            <>
                { on_paper(&say, state, outcome) }
                { headline::headline(&say, outcome) }
                if let Some(courses) = outcome.own.result.as_ref().and_then(|own| own.courses) {
                    <HandOn courses={courses.get()} />
                }
                { compare::cases(&say, &lines) }
                { compare::extensions(&say, &lines) }
            </>
        },
        downloads: downloads::downloads(&say, outcome),
        link_label: Some(t.kommuner_link_label().to_string()),
        keeps_later: false,
        bar: Some(headline::short(&say, outcome)),
    };
    let further = html! {
        <>
            { compare::table(&say, &lines) }
            <section class="cluster" aria-labelledby="cluster-heading">
                <h2 id="cluster-heading">{ t.kommuner_cluster_heading().to_string() }</h2>
                <p class="text">{ t.kommuner_cluster_text().to_string() }</p>
                { cluster::published(&say) }
                <div class="tool">
                    <div class="tool-inputs">
                        <RowsForm ..form />
                    </div>
                    <div class="tool-result">
                        { cluster::warnings(&say) }
                        { cluster::result(&say, &outcome.rows) }
                    </div>
                </div>
            </section>
            { spending(&say) }
            { marks::marks(&say, &state.draft.marks, dispatch) }
        </>
    };
    let current = outcome.own.current;
    let shows = Shows { current, example: false, further: Some(further) };
    tool_page_as(&say, &live, parts, shows)
}

#[derive(PartialEq, Properties)]
struct HandOnProps {
    courses: u32,
}

/// Leads to the effort that can be worked out for the same courses. An embedded tool hands nothing on.
#[component]
fn HandOn(props: &HandOnProps) -> Html {
    let site = use_site();
    if site.frame == Frame::Embed {
        return Html::default();
    }
    let courses = props.courses;
    let onclick = Callback::from(move |_: MouseEvent| {
        let before = browser::in_tab(Subject::Effort);
        let effort = for_municipality(before.as_deref(), courses);
        browser::keep_in_tab(Subject::Effort, &effort);
    });
    html! {
        <p>
            <a class="button button-secondary" href={site.href(Route::Anbefalinger)} {onclick}>
                { site.texts().kommuner_hand_on().to_string() }
            </a>
        </p>
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

/// What was entered of one's own municipality, on paper; the cluster and the marks say it themselves.
fn on_paper(say: &Say, state: &Session<Municipalities>, outcome: &Outcome) -> Html {
    let t = &say.t;
    let draft = &state.draft;
    // Of a name only what was found to be none of a person.
    let name = outcome.own.result.as_ref().and_then(|own| own.name.clone()).unwrap_or_default();
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
    paper(say, t.kommuner_not_a_judgement().to_string(), answers.to_vec(), state.today)
}
