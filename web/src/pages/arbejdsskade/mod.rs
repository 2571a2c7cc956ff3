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
use crate::components::errors::errors;
use crate::components::explain::WordsOnPage;
use crate::components::focus::use_pressed;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::later::Later;
use crate::components::paper::paper;
use crate::components::same::Same;
use crate::components::start::BEGIN;
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::arbejdsskade::{Action, State};

/// Sends actions to the page's state.
type Dispatch = store::Dispatch<State>;

/// The page.
#[component]
pub fn Arbejdsskade() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            <h1>{ t.advice_title().to_string() }</h1>
            <p class="font-lead">{ t.advice_lead().to_string() }</p>
            <p class="text">{ t.advice_scope().to_string() }</p>
            <WordsOnPage words={t.advice_words().to_string()} />
            <p class="no-script"><strong>{ t.advice_no_script().to_string() }</strong></p>
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
    let store = use_reducer(|| {
        let law = (Rulebook::clone(&props.book.0), deadlines());
        Store(Rc::new(State::new(Rc::new(law))))
    });
    let dispatch = store.dispatcher();
    let today = use_today();
    let pressed = use_pressed(&[BEGIN]);
    {
        let dispatch = dispatch.clone();
        use_effect_with(today, move |today| {
            if let Some(today) = *today {
                dispatch.dispatch(Action::Today(today));
            }
        });
    }
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let words = Words { say: &say, state };
    let t = &say.t;
    let part = PartProps { state: Same(Rc::clone(state)) };
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool">
                <div class="tool-inputs">
                    { story::start(&words, &dispatch, &pressed) }
                    { errors(&say, &conversation::told(&words)) }
                    <Later id="part-questions" at_once=true>
                        <Conversation state={Rc::clone(state)} dispatch={dispatch.clone()} />
                    </Later>
                    { answered::answered(&words, &dispatch) }
                    { headline::news(&words) }
                </div>
                <div class="tool-result">
                    { paper(&say, t.advice_not_a_decision().to_string(), answered::pairs(&words), state.today) }
                    { headline::headline(&words) }
                    { story::story(&words) }
                    <Later id="part-advice"><Advice ..part.clone() /></Later>
                    <Later id="part-checks"><Checks ..part.clone() /></Later>
                    <Later id="part-dates"><Dates ..part.clone() /></Later>
                    <Later id="part-then"><Then ..part /></Later>
                    <Later id="part-keep">
                        <Keep
                            {keeping}
                            downloads={downloads(&say, state)}
                            link_label={t.advice_link_label().to_string()}
                        />
                    </Later>
                </div>
            </div>
            { headline::bar(&words) }
        </>
    }
}

/// What a part of the answer needs.
#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    state: Same<State>,
}

#[component]
fn Advice(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    advice::groups(&Words { say: &say, state: &props.state.0 })
}

#[component]
fn Checks(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    let words = Words { say: &say, state: &props.state.0 };
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
            { timeline::timeline(&Words { say: &say, state }) }
            <Calendar state={Rc::clone(state)} />
        </>
    }
}

/// What to write, and what comes after.
#[component]
fn Then(props: &PartProps) -> Html {
    let say = Say::new(use_site().lang);
    let state = &props.state.0;
    let words = Words { say: &say, state };
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
