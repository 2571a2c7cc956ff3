//! What the visitor types.

use fremdrift_rules::case::Status;
use yew::prelude::*;

use super::more::{self, more};
use super::{Dispatch, words};
use crate::app::use_site;
use crate::components::fields::{DateField, Label, Radios};
use crate::components::more::More;
use crate::components::store::{FormProps, send};
use crate::say::Say;
use crate::state::forloeb::{Action, Answer, Field, Problem, Reader, State};
use crate::state::{DateParts, Part};

const READERS: [Reader; 2] = [Reader::Citizen, Reader::Caseworker];

#[component]
pub(super) fn Form(props: &FormProps<State>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let (state, dispatch) = (&props.state, &props.dispatch);
    let draft = &state.draft;
    let told = state.told();
    let fields = Fields { say: &say, told: &told, dispatch };
    let coverage = state.book().coverage();
    let hint = t
        .forloeb_first_day_hint(say.date(coverage.from.date()), say.date(coverage.to.date()))
        .to_string();
    let today = state.today.filter(|today| *today <= coverage.to.date());
    let readers = [t.forloeb_reader_citizen(), t.forloeb_reader_caseworker()];
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.forloeb_form_heading().to_string() }</h2>
            { fields.date(Field::FirstDay, &draft.first, Some(hint)) }
            if let Some(today) = today {
                <div class="lengths">
                    <button
                        type="button"
                        class="chip"
                        onclick={send(dispatch, move |_: MouseEvent| Action::WholeDate(Field::FirstDay, today))}
                    >
                        { t.forloeb_today().to_string() }
                    </button>
                </div>
            }
            <Radios
                name="status"
                legend={t.forloeb_status().to_string()}
                choices={Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec()}
                chosen={Status::ALL.iter().position(|status| *status == draft.status)}
                on_choose={send(dispatch, |index: usize| {
                    Action::Status(Status::ALL.get(index).copied().unwrap_or_default())
                })}
            />
            <Radios
                name="reader"
                legend={t.forloeb_reader().to_string()}
                choices={readers.map(|text| AttrValue::from(text.to_string())).to_vec()}
                chosen={READERS.iter().position(|reader| *reader == draft.reader)}
                on_choose={send(dispatch, |index: usize| {
                    Action::Reader(READERS.get(index).copied().unwrap_or_default())
                })}
            />
            <More title={t.forloeb_more().to_string()} used={more::is_used(draft)}>{ more(&fields, state) }</More>
        </section>
    }
}

/// Draws fields with the errors that belong to them.
pub(super) struct Fields<'a> {
    pub(super) say: &'a Say,
    pub(super) told: &'a [(Field, Problem)],
    pub(super) dispatch: &'a Dispatch,
}

impl Fields<'_> {
    pub(super) fn label(&self, field: Field, hint: Option<String>) -> Label {
        let problem = self.told.iter().find(|(told, _)| *told == field);
        Label {
            id: field.id().into(),
            text: words::field(self.say, field).into(),
            hint: hint.map(AttrValue::from),
            error: problem.map(|(_, problem)| words::problem(self.say, *problem).into()),
        }
    }

    pub(super) fn date(&self, field: Field, value: &DateParts, hint: Option<String>) -> Html {
        let t = &self.say.t;
        let parts = [t.tool_day(), t.tool_month(), t.tool_year()];
        html! {
            <DateField
                label={self.label(field, hint)}
                value={value.clone()}
                parts={parts.map(|part| AttrValue::from(part.to_string()))}
                on_type={send(self.dispatch, move |(part, typed): (Part, String)| Action::Date(field, part, typed))}
                on_leave={send(self.dispatch, move |()| Action::Leave(field))}
            />
        }
    }

    pub(super) fn answer(
        &self,
        name: &'static str,
        legend: String,
        answer: Answer,
        action: fn(Answer) -> Action,
    ) -> Html {
        let choices = Answer::ALL.map(|answer| AttrValue::from(words::answer(self.say, answer)));
        html! {
            <Radios
                {name}
                {legend}
                choices={choices.to_vec()}
                chosen={Answer::ALL.iter().position(|offered| *offered == answer)}
                on_choose={send(self.dispatch, move |index: usize| {
                    action(Answer::ALL.get(index).copied().unwrap_or_default())
                })}
                inline=true
            />
        }
    }
}
