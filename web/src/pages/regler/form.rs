//! What the visitor asks for.

use chrono::NaiveDate;
use fremdrift_legislation::Subject;
use yew::prelude::*;

use super::words;
use crate::components::errors::Told;
use crate::components::fields::{DateField, Label, date_field};
use crate::components::focus::Pressed;
use crate::say::Say;
use crate::session::{Action, Dispatch, Session, leave, send};
use crate::state::regler::{Draft, Edit, Field, Register};
use crate::state::{DateParts, Part};

/// The day that is offered as one press: after the reform of 2011, before that of 2014.
fn named_day() -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(2013, 3, 14)
}

/// What is wrong and has to be told.
pub(super) fn told(say: &Say, state: &Session<Register>) -> Vec<Told> {
    let told = |(field, problem)| Told {
        input: format!("{}-day", id(field)),
        field: words::field(say, field),
        problem: words::problem(say, problem),
    };
    state.told().into_iter().map(told).collect()
}

fn id(field: Field) -> &'static str {
    match field {
        Field::Day => "day",
        Field::Other => "other",
    }
}

/// The ids of the buttons below the form, and of the box that is always there.
const SHOW_ALL: &str = "show-all";
const UNDO: &str = "undo";
const SUBJECT: &str = "subject";

/// Where the focus goes when one of the buttons is switched off by its press.
pub(super) const REFUGES: [&str; 3] = [SHOW_ALL, UNDO, SUBJECT];

pub(super) fn form(
    say: &Say,
    state: &Session<Register>,
    dispatch: &Dispatch<Register>,
    pressed: &Pressed,
) -> Html {
    let t = &say.t;
    let [first, last] = state.coverage().map(|day| say.date(day));
    let covered = |day: &NaiveDate| {
        let [first, last] = state.coverage();
        (first..=last).contains(day)
    };
    let today = state.today.filter(covered).map(|today| (today, t.regler_today().to_string()));
    let named = named_day().map(|day| (day, say.date(day)));
    let date = |field: Field, value: &DateParts, hint: String| {
        let problem = state.told().into_iter().find(|(told, _)| *told == field);
        let label = Label {
            id: id(field).into(),
            text: words::field(say, field).into(),
            hint: Some(hint.into()),
            error: problem.map(|(_, problem)| words::problem(say, problem).into()),
        };
        date_field(DateField {
            label,
            value: value.clone(),
            parts: [t.tool_day(), t.tool_month(), t.tool_year()]
                .map(|part| part.to_string().into()),
            on_type: send(dispatch, move |(part, typed): (Part, String)| {
                Edit::Date(field, part, typed)
            }),
            on_leave: leave(dispatch, field),
        })
    };
    let pick = |field: Field, day: NaiveDate, text: String| {
        let onclick = send(dispatch, move |_: MouseEvent| Edit::WholeDate(field, day));
        html! { <li><button type="button" class="chip" {onclick}>{ text }</button></li> }
    };
    let picks = |field: Field| {
        let name = format!("{}: {}", words::field(say, field), t.regler_picks());
        html! {
            <div class="lengths" role="group" aria-label={name}>
                <ul class="nobullet-list">
                    { for today.iter().chain(&named).map(|(day, text)| pick(field, *day, text.clone())) }
                </ul>
            </div>
        }
    };
    let press = |action: fn() -> Action<Register>| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action()))
    };
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.regler_form_heading().to_string() }</h2>
            { subjects(say, state, dispatch) }
            { date(Field::Day, &state.draft.day, t.regler_day_hint(first, last).to_string()) }
            { picks(Field::Day) }
            { date(Field::Other, &state.draft.other, t.regler_other_hint().to_string()) }
            { picks(Field::Other) }
            <div class="form-group start"><div class="button-group">
                <button
                    type="button"
                    id={SHOW_ALL}
                    class="button button-secondary"
                    disabled={*state.draft == Draft::default()}
                    onclick={pressed.on(&press(|| Action::Clear))}
                >
                    { t.regler_show_all().to_string() }
                </button>
                <button
                    type="button"
                    id={UNDO}
                    class="button button-secondary"
                    disabled={!state.can_undo()}
                    onclick={pressed.on(&press(|| Action::Undo))}
                >
                    { t.tool_undo().to_string() }
                </button>
            </div></div>
        </section>
    }
}

fn subjects(say: &Say, state: &Session<Register>, dispatch: &Dispatch<Register>) -> Html {
    let t = &say.t;
    let chosen = state.draft.subject;
    // The first option stands for all.
    let onchange = send(dispatch, |event: Event| {
        let select = event.target_unchecked_into::<web_sys::HtmlSelectElement>();
        let place = usize::try_from(select.selected_index()).ok().and_then(|at| at.checked_sub(1));
        Edit::Subject(place.and_then(|at| Subject::ALL.get(at).copied()))
    });
    html! {
        <div class="form-group">
            <label class="form-label" for={SUBJECT}>{ t.regler_subject().to_string() }</label>
            <select class="form-select" id={SUBJECT} {onchange}>
                <option selected={chosen.is_none()}>{ t.regler_all_subjects().to_string() }</option>
                { for Subject::ALL.map(|subject| html! {
                    <option selected={chosen == Some(subject)}>{ words::subject(say, subject) }</option>
                }) }
            </select>
        </div>
    }
}
