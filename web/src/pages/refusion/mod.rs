//! Who pays the sickness benefit: the calculator and the rules behind it.

mod beside;
mod compare;
mod csv_files;
mod downloads;
mod form;
mod lines;
mod paper;
mod result;
mod rules;
mod warnings;
mod words;

use std::rc::Rc;

use chrono::NaiveDate;
use yew::prelude::*;

use self::downloads::downloads;
use self::form::Form;
use self::rules::Rules;
use self::warnings::Method;
use crate::app::use_site;
use crate::charts::{View, WeeksChart};
use crate::components::book::{Book, use_book};
use crate::components::errors::errors;
use crate::components::explain::WordsOnPage;
use crate::components::fields::Radios;
use crate::components::keep::{Keep, opened, use_keeping};
use crate::components::later::Later;
use crate::components::provisional::provisional;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::same::Same;
use crate::components::start::{Start, start};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::refusion::{Action, Outcome, State};

/// Sends actions to the calculator.
type Dispatch = store::Dispatch<State>;

/// Who pays the sickness benefit, day by day, and why.
#[component]
pub fn Refusion() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            <h1>{ t.refusion_title().to_string() }</h1>
            <p class="font-lead">{ t.refusion_lead().to_string() }</p>
            <p class="text">{ t.refusion_wage_note().to_string() }</p>
            <WordsOnPage words={t.refusion_words().to_string()} />
            <p class="no-script"><strong>{ t.refusion_no_script().to_string() }</strong></p>
            if let Some(book) = book {
                <Calculator {book} />
            }
            <Later id="part-method"><Method /></Later>
            <Rules />
        </>
    }
}

#[derive(PartialEq, Properties)]
struct CalculatorProps {
    book: Book,
}

#[component]
fn Calculator(props: &CalculatorProps) -> Html {
    let say = Say::new(use_site().lang);
    let store = use_reducer(|| Store(Rc::new(State::new(Rc::clone(&props.book.0)))));
    let dispatch = store.dispatcher();
    let today = use_today();
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let ledger = state.outcome.as_ref().filter(|_| state.current);
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool">
                <div class="tool-inputs">
                    { start(&say, beginning(&say, state, &dispatch)) }
                    { errors(&say, &result::told(&say, state)) }
                    <Later id="part-form" at_once=true>
                        <Form state={Rc::clone(state)} dispatch={dispatch.clone()} {today} />
                    </Later>
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    { results(&say, state, &dispatch, today) }
                    <Later id="part-keep">
                        <Keep {keeping} downloads={downloads(&say, ledger.map(|outcome| &outcome.ledger))} />
                    </Later>
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
        let first_day = say.date(outcome.input().first_day);
        let weeks = outcome.ledger.weeks.len().to_string();
        say.t.refusion_example_text(first_day, weeks).to_string()
    });
    Start {
        example,
        can_undo: state.can_undo(),
        on_clear: send(dispatch, |_| Action::Clear),
        on_undo: send(dispatch, |_| Action::Undo),
        on_example: send(dispatch, |_| Action::Example),
    }
}

fn results(say: &Say, state: &State, dispatch: &Dispatch, today: Option<NaiveDate>) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    let compare = CompareProps {
        outcome: Same(Rc::clone(outcome)),
        years: state.draft.law_years,
        dispatch: dispatch.clone(),
    };
    html! {
        <>
            { paper::answers(say, outcome, today) }
            { result::headline(say, state, outcome) }
            { result::next(say, outcome) }
            { provisional(say, outcome.ledger.provisional.as_ref()) }
            { warnings::warnings(say, outcome) }
            <Later id="part-picture"><Picture ..ResultProps::of(outcome) /></Later>
            <Later id="part-lines"><Lines ..ResultProps::of(outcome) /></Later>
            <Later id="part-compare"><Compare ..compare /></Later>
        </>
    }
}

/// What a part of the result needs.
#[derive(PartialEq, Properties)]
struct ResultProps {
    outcome: Same<Outcome>,
}

impl ResultProps {
    fn of(outcome: &Rc<Outcome>) -> Self {
        Self { outcome: Same(Rc::clone(outcome)) }
    }
}

#[component]
fn Picture(props: &ResultProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let outcome = &props.outcome.0;
    let view = use_state(|| View::PerWeek);
    let views = [View::PerWeek, View::Cumulative];
    let chosen = views.iter().position(|offered| *offered == *view);
    let choose = {
        let view = view.clone();
        Callback::from(move |index: usize| {
            if let Some(offered) = views.get(index) {
                view.set(*offered);
            }
        })
    };
    html! {
        <section aria-labelledby="chart-heading">
            <h2 id="chart-heading" class="h3">{ t.refusion_chart_heading().to_string() }</h2>
            <Radios
                name="view"
                legend={t.refusion_view_label().to_string()}
                choices={[t.refusion_view_week(), t.refusion_view_cumulative()].map(|text| AttrValue::from(text.to_string())).to_vec()}
                {chosen}
                on_choose={choose}
                inline=true
            />
            <WeeksChart id="weeks" ledger={Rc::clone(&outcome.ledger)} view={*view} />
            { result::thresholds(&say, outcome) }
        </section>
    }
}

#[component]
fn Lines(props: &ResultProps) -> Html {
    let say = Say::new(use_site().lang);
    let outcome = &props.outcome.0;
    html! {
        <>
            { lines::lines(&say, &outcome.ledger) }
            { beside::beside(&say, &outcome.ledger) }
            { beside::ladder(&say, outcome) }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct CompareProps {
    outcome: Same<Outcome>,
    years: [i32; 2],
    dispatch: Dispatch,
}

#[component]
fn Compare(props: &CompareProps) -> Html {
    let say = Say::new(use_site().lang);
    let CompareProps { outcome, years, dispatch } = props;
    html! {
        <>
            { compare::activity(&say, &outcome.0) }
            { compare::laws(&say, *years, &outcome.0, dispatch) }
        </>
    }
}

/// The answer in the bar of a phone.
fn bar(say: &Say, state: &State) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    let (amount, _) = result::primary(say, outcome);
    let answer = say.t.refusion_bar_label(result::primary_payer(say, outcome), amount);
    result_bar(say, Whose::of(state.current, state.example), &answer.to_string())
}
