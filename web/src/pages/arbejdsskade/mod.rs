//! What to do after a work injury: a few questions at a time, and advice that grows with the answers.

mod absence;
mod advice;
mod answered;
mod calendar;
mod checks;
mod conversation;
mod downloads;
mod headline;
mod papers;
mod story;
mod then;
mod timeline;
mod words;

use std::rc::Rc;

use fremdrift_legislation::deadlines;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::Audience;
use yew::prelude::*;

use self::calendar::Calendar;
use self::conversation::Conversation;
use self::downloads::downloads;
use self::papers::Papers;
use self::words::Words;
use crate::app::use_site;
use crate::components::book::{Book, use_book};
use crate::components::case_form::summary;
use crate::components::focus::use_pressed;
use crate::components::later::Later;
use crate::components::paper::paper;
use crate::components::same::Same;
use crate::components::start::BEGIN;
use crate::components::tool_page::{Intro, Parts, intro, tool_page};
use crate::say::Say;
use crate::session::{Session, SessionProps, use_session};
use crate::state::arbejdsskade::InjuryAdvice;

/// The page.
#[component]
pub fn Arbejdsskade() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            { intro(Intro {
                title: t.advice_title().to_string(),
                class: None,
                lead: t.advice_lead().to_string(),
                notes: &[t.advice_scope().to_string()],
                words: t.advice_words().to_string(),
                no_script: t.advice_no_script().to_string(),
            }) }
            if let Some(book) = book {
                <Helper {book} />
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct HelperProps {
    book: Book,
}

#[component]
fn Helper(props: &HelperProps) -> Html {
    let say = Say::new(use_site().lang);
    let world = |_: &Say| Rc::new((Rulebook::clone(&props.book.0), deadlines()));
    let live = use_session::<InjuryAdvice>(world, &say);
    let pressed = use_pressed(&[BEGIN]);
    let (state, dispatch) = (&live.state, &live.dispatch);
    let words = Words::new(&say, state);
    let t = &say.t;
    let part = PartProps { state: Same(Rc::clone(state)) };
    let form = SessionProps { state: Rc::clone(state), dispatch: dispatch.clone() };
    let parts = Parts {
        class: None,
        start: story::start(&words, dispatch, &pressed),
        summary: summary(&say, state, "answered-heading"),
        told: conversation::told(&words),
        form: html! {
            <>
                <Later id="part-questions" at_once=true><Conversation ..form /></Later>
                { answered::answered(&words, dispatch) }
                { headline::news(&words) }
            </>
        },
        results: html! {
            <>
                { paper(&say, t.advice_not_a_decision().to_string(), answered::pairs(&words), state.today) }
                { headline::headline(&words) }
                { story::story(&words) }
                <Later id="part-advice"><Advice ..part.clone() /></Later>
                <Later id="part-checks"><Checks ..part.clone() /></Later>
                <Later id="part-dates"><Dates ..part.clone() /></Later>
                <Later id="part-then"><Then ..part /></Later>
            </>
        },
        downloads: downloads(&say, state),
        link_label: Some(t.advice_link_label().to_string()),
        keeps_later: true,
        bar: Some(headline::bar(&words)),
    };
    tool_page(&say, &live, parts)
}

/// What a part of the answer needs.
#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    state: Same<Session<InjuryAdvice>>,
}

#[component]
fn Advice(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    advice::groups(&Words::new(&say, &props.state.0))
}

#[component]
fn Checks(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    let words = Words::new(&say, &props.state.0);
    html! {
        <>
            { checks::waits(&words) }
            { checks::signs(&words) }
            { checks::prerequisites(&words) }
            { checks::disagreements(&words) }
        </>
    }
}

#[component]
fn Dates(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    let state = &props.state.0;
    html! {
        <>
            { timeline::timeline(&Words::new(&say, state)) }
            <Calendar state={Rc::clone(state)} />
        </>
    }
}

/// What to write, and what comes after.
#[component]
fn Then(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    let state = &props.state.0;
    let words = Words::new(&say, state);
    html! {
        <>
            <Papers state={Rc::clone(state)} />
            { then::then(&words) }
            { then::practices(&words) }
            { then::changes(&words) }
        </>
    }
}

/// The name under which the texts know a reader.
fn whom(reader: Audience) -> &'static str {
    match reader {
        Audience::Caseworker => "caseworker",
        Audience::Citizen | Audience::Both => "citizen",
    }
}
