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
use crate::components::errors::errors;
use crate::components::explain::WordsOnPage;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::paper::paper;
use crate::components::provisional::provisional;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::forloeb::{Action, Outcome, Reader, State};

/// Sends actions to the page's state.
type Dispatch = store::Dispatch<State>;

/// The page.
#[component]
pub fn Forloeb() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            <h1>{ t.forloeb_title().to_string() }</h1>
            <p class="font-lead">{ t.forloeb_lead().to_string() }</p>
            <p class="text">{ t.forloeb_scope().to_string() }</p>
            <WordsOnPage words={t.forloeb_words().to_string()} />
            <p class="no-script"><strong>{ t.forloeb_no_script().to_string() }</strong></p>
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
    let store = use_reducer(|| Store(Rc::new(State::new(Rc::clone(&props.book.0)))));
    let dispatch = store.dispatcher();
    let today = use_today();
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
    let valid = state.outcome.as_ref().filter(|_| state.current);
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &headline::told(&say, state)) }
                    <Form state={Rc::clone(state)} dispatch={dispatch.clone()} />
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    if let Some(outcome) = &state.outcome {
                        { result(&say, state, outcome) }
                        <Calendar outcome={Rc::clone(outcome)} reader={state.draft.reader} current={state.current} />
                    }
                    <Keep {keeping} downloads={downloads(&say, valid, state.draft.reader)} />
                </div>
            </div>
            { bar(&say, state) }
        </>
    }
}

/// What the row above the form offers.
fn beginning(say: &Say, state: &State, dispatch: &Dispatch) -> Start {
    let outcome = state.outcome.as_ref().filter(|_| state.example && state.current);
    let example = outcome.map(|outcome| {
        let first = say.date(outcome.timeline.case.input().first_day);
        let today = say.date(outcome.timeline.position.today);
        say.t.forloeb_example_text(first, today).to_string()
    });
    Start {
        example,
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

/// The same facts for both readers, in the order in which each needs them.
fn result(say: &Say, state: &State, outcome: &Rc<Outcome>) -> Html {
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

/// The answer in the bar of a phone.
fn bar(say: &Say, state: &State) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    result_bar(say, Whose::of(state.current, state.example), &headline::short(say, outcome))
}

/// The name under which the texts know a reader.
fn whom(reader: Reader) -> &'static str {
    match reader {
        Reader::Citizen => "citizen",
        Reader::Caseworker => "caseworker",
    }
}
