//! The dates of one sickness absence: where it stands, what comes next, what may be asked for.

mod answers;
mod ask;
mod calendar;
mod chance;
mod downloads;
mod events;
mod form;
mod headline;
mod limit;
mod more;
mod picture;
mod unsure;
mod words;

use std::rc::Rc;

use yew::prelude::*;

use self::calendar::Calendar;
use self::downloads::downloads;
use self::form::Form;
use crate::app::use_site;
use crate::components::book::{Book, use_book};
use crate::components::case_form::{summary, told};
use crate::components::paper::paper;
use crate::components::provisional::provisional;
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::say::Say;
use crate::session::{Session, SessionProps, use_session};
use crate::state::case::Reader;
use crate::state::forloeb::{Dates, Outcome};

/// The page.
#[component]
pub fn Forloeb() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            { intro(Intro {
                title: t.forloeb_title().to_string(),
                class: None,
                lead: t.forloeb_lead().to_string(),
                notes: &[t.forloeb_scope().to_string()],
                words: t.forloeb_words().to_string(),
                no_script: t.forloeb_no_script().to_string(),
            }) }
            if let Some(book) = book {
                <Course {book} />
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct CourseProps {
    book: Book,
}

#[component]
fn Course(props: &CourseProps) -> Html {
    let say = Say::new(use_site().lang);
    let live = use_session::<Dates>(|_| Rc::clone(&props.book.0), &say);
    let state = &live.state;
    let reader = state.draft.reader;
    let example = |outcome: &Outcome| {
        let first = say.date(outcome.timeline.case.input().first_day);
        let today = say.date(outcome.timeline.position.today);
        say.t.forloeb_example_text(first, today).to_string()
    };
    let form = SessionProps { state: Rc::clone(state), dispatch: live.dispatch.clone() };
    let parts = Parts {
        class: None,
        start: beginning(&say, state, &live.dispatch, example),
        summary: summary(&say, state, "first-day-day"),
        told: told(&say, state),
        form: html! { <Form ..form /> },
        results: html! {
            if let Some(outcome) = &state.outcome {
                { result(&say, state, outcome) }
                <Calendar outcome={Rc::clone(outcome)} {reader} current={state.current} />
            }
        },
        downloads: downloads(&say, state.outcome.as_ref().filter(|_| state.current), reader),
        link_label: None,
        keeps_later: false,
        bar: state.outcome.as_ref().map(|outcome| headline::short(&say, outcome)),
    };
    tool_page(&say, &live, parts)
}

/// The same facts for both readers, in the order in which each needs them.
fn result(say: &Say, state: &Session<Dates>, outcome: &Rc<Outcome>) -> Html {
    let reader = state.draft.reader;
    let answers = answers::answers(say, reader, outcome);
    let note = say.t.forloeb_not_a_decision().to_string();
    let chance = chance::chance(say, outcome);
    let picture = picture::picture(say, outcome);
    let all = events::all(say, outcome, reader);
    let extension = events::extension(say, outcome, reader);
    let ask = ask::ask(say, outcome, reader);
    let unsure = unsure::unsure(say, outcome);
    let rest = match reader {
        Reader::Citizen => {
            html! { <>{ chance }{ ask }{ picture }{ all }{ extension }{ unsure }</> }
        }
        Reader::Caseworker => {
            html! { <>{ all }{ extension }{ picture }{ ask }{ chance }{ unsure }</> }
        }
    };
    html! {
        <>
            { paper(say, note, answers, state.today) }
            { headline::headline(say, state, outcome) }
            { headline::next(say, outcome, reader) }
            { limit::limit(say, outcome, reader) }
            { limit::gets(say, outcome, reader) }
            { provisional(say, outcome.provisional.as_ref()) }
            { rest }
        </>
    }
}

/// The name under which the texts know a reader.
fn whom(reader: Reader) -> &'static str {
    match reader {
        Reader::Citizen => "citizen",
        Reader::Caseworker => "caseworker",
    }
}
