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

use yew::prelude::*;

use self::downloads::downloads;
use self::form::Form;
use self::rules::Rules;
use self::warnings::Method;
use crate::app::use_site;
use crate::charts::{View, WeeksChart};
use crate::components::book::{Book, use_book};
use crate::components::case_form::{summary, told};
use crate::components::fields::{Radios, radios};
use crate::components::later::Later;
use crate::components::provisional::provisional;
use crate::components::same::Same;
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, use_session};
use crate::state::refusion::{Outcome, Refunds};

/// Who pays the sickness benefit, day by day, and why.
#[component]
pub fn Refusion() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            { intro(Intro {
                title: t.refusion_title().to_string(),
                class: None,
                lead: t.refusion_lead().to_string(),
                notes: &[t.refusion_wage_note().to_string()],
                words: t.refusion_words().to_string(),
                no_script: t.refusion_no_script().to_string(),
            }) }
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
    let live = use_session::<Refunds>(|_| Rc::clone(&props.book.0), &say);
    let (state, dispatch) = (&live.state, &live.dispatch);
    let example = |outcome: &Outcome| {
        let first_day = say.date(outcome.input().first_day);
        say.t.refusion_example_text(first_day, outcome.ledger.weeks.len().to_string()).to_string()
    };
    let form = SessionProps { state: Rc::clone(state), dispatch: dispatch.clone() };
    let ledger = state.outcome.as_ref().filter(|_| state.current);
    let parts = Parts {
        class: None,
        start: beginning(&say, state, dispatch, example),
        summary: summary(&say, state, "first-day-day"),
        told: told(&say, state),
        form: html! { <Later id="part-form" at_once=true><Form ..form /></Later> },
        results: results(&say, state, dispatch),
        downloads: downloads(&say, ledger.map(|outcome| &outcome.ledger)),
        link_label: None,
        keeps_later: true,
        bar: state.outcome.as_ref().map(|outcome| bar(&say, outcome)),
    };
    tool_page(&say, &live, parts)
}

fn results(say: &Say, state: &Session<Refunds>, dispatch: &Dispatch<Refunds>) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    let compare = CompareProps {
        outcome: Same(Rc::clone(outcome)),
        years: state.draft.law_years.0,
        dispatch: dispatch.clone(),
    };
    html! {
        <>
            { paper::answers(say, outcome, state.today) }
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
            { radios(Radios {
                name: "view".into(),
                legend: t.refusion_view_label().to_string().into(),
                choices: [t.refusion_view_week(), t.refusion_view_cumulative()].map(|text| AttrValue::from(text.to_string())).to_vec(),
                chosen,
                on_choose: choose,
                inline: true,
                ..Radios::default()
            }) }
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
    dispatch: Dispatch<Refunds>,
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
fn bar(say: &Say, outcome: &Outcome) -> String {
    let (amount, _) = result::primary(say, outcome);
    say.t.refusion_bar_label(result::primary_payer(say, outcome), amount).to_string()
}
