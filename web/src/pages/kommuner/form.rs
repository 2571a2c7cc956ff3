//! What the visitor types of their own municipality.

use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::components::errors::Told;
use crate::components::fields::{Label, NUMBER_WIDTH, TextField, text_field};
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, leave, send};
use crate::state::kommuner::{Edit, Field, Municipalities, Problem};

#[component]
pub(super) fn Form(props: &SessionProps<Municipalities>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let draft = &props.state.draft;
    let told = props.state.told();
    let fields = Fields { say: &say, told: &told, dispatch: &props.dispatch };
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.kommuner_form_heading().to_string() }</h2>
            <p class="note">{ t.kommuner_all_optional().to_string() }</p>
            { fields.name(Field::Name, &draft.name, Some(t.kommuner_name_hint().to_string())) }
            { fields.number(Field::Cases, &draft.cases, Some(t.kommuner_cases_hint().to_string()), None) }
            { fields.number(Field::Courses, &draft.courses, None, None) }
            { fields.number(Field::Extensions, &draft.extensions, None, None) }
            { fields.number(Field::Caseworkers, &draft.caseworkers, None, None) }
        </section>
    }
}

/// What is wrong and has to be told.
pub(super) fn told(say: &Say, state: &Session<Municipalities>) -> Vec<Told> {
    let told = |(field, problem): (Field, _)| {
        let name = words::field(say, field);
        let name = match field {
            Field::RowName(row) | Field::RowSpending(row) | Field::RowCases(row) => {
                format!("{}, {name}", words::row_name(say, row, None, false))
            }
            Field::Name
            | Field::Courses
            | Field::Extensions
            | Field::Caseworkers
            | Field::Cases => name,
        };
        Told { input: field.id(), field: name, problem: words::problem(say, problem) }
    };
    state.told().into_iter().map(told).collect()
}

/// Draws fields with the errors that belong to them.
pub(super) struct Fields<'a> {
    pub(super) say: &'a Say,
    pub(super) told: &'a [(Field, Problem)],
    pub(super) dispatch: &'a Dispatch<Municipalities>,
}

impl Fields<'_> {
    fn label(&self, field: Field, hint: Option<String>) -> Label {
        let problem = self.told.iter().find(|(told, _)| *told == field);
        Label {
            id: field.id().into(),
            text: words::field(self.say, field).into(),
            hint: hint.map(AttrValue::from),
            error: problem.map(|(_, problem)| words::problem(self.say, *problem).into()),
        }
    }

    pub(super) fn name(&self, field: Field, value: &str, hint: Option<String>) -> Html {
        text_field(
            self.say,
            TextField {
                label: self.label(field, hint),
                value: value.to_owned().into(),
                inputmode: "text",
                width: "input-char-27",
                on_type: send(self.dispatch, move |typed| Edit::Text(field, typed)),
                on_leave: leave(self.dispatch, field),
                suffix: None,
            },
        )
    }

    pub(super) fn number(
        &self,
        field: Field,
        value: &str,
        hint: Option<String>,
        suffix: Option<String>,
    ) -> Html {
        // A range needs a hyphen, which keyboards of numbers alone do not have.
        let inputmode = if field == Field::Cases { "text" } else { "decimal" };
        text_field(
            self.say,
            TextField {
                label: self.label(field, hint),
                value: value.to_owned().into(),
                inputmode,
                suffix: suffix.map(AttrValue::from),
                on_type: send(self.dispatch, move |typed| Edit::Text(field, typed)),
                on_leave: leave(self.dispatch, field),
                width: NUMBER_WIDTH,
            },
        )
    }
}
