//! What the visitor types.

use fremdrift_rules::case::{CaseInput, Status};
use yew::prelude::*;

use super::{Dispatch, words};
use crate::app::use_site;
use crate::components::fields::{Checkbox, DateField, Label, Radios, TextField};
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
            { fields.date(Field::FirstDay, &draft.first, t.forloeb_first_day().to_string(), Some(hint)) }
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
            <More title={t.forloeb_more().to_string()} used={more_is_used(state)}>{ more(&fields, state) }</More>
        </section>
    }
}

/// Whether one of the further fields holds something, so that it must not be hidden.
fn more_is_used(state: &State) -> bool {
    let draft = &state.draft;
    draft.no_employer_period
        || draft.fast_track
        || draft.still_employed != Answer::Unknown
        || draft.work_injury != Answer::Unknown
        || !draft.age.is_empty()
        || draft.partial_return != DateParts::default()
}

fn more(fields: &Fields<'_>, state: &State) -> Html {
    let Fields { say, dispatch, .. } = fields;
    let t = &say.t;
    let draft = &state.draft;
    let plain = |id: &'static str, text: String, hint: String| Label {
        id: id.into(),
        text: text.into(),
        hint: Some(hint.into()),
        error: None,
    };
    html! {
        <>
            if draft.status == Status::Employed {
                <Checkbox
                    label={plain(
                        "no-employer-period",
                        t.forloeb_no_employer_period().to_string(),
                        t.forloeb_no_employer_period_hint().to_string(),
                    )}
                    checked={draft.no_employer_period}
                    on_change={send(dispatch, Action::NoEmployerPeriod)}
                />
                { fields.answer("still-employed", t.forloeb_still_employed().to_string(), draft.still_employed, Action::StillEmployed) }
            }
            { fields.answer("work-injury", t.forloeb_work_injury().to_string(), draft.work_injury, Action::WorkInjury) }
            <TextField
                label={fields.label(Field::Age, t.forloeb_age().to_string(), Some(t.forloeb_age_hint().to_string()))}
                value={draft.age.clone()}
                inputmode="numeric"
                width="input-char-4"
                suffix={t.forloeb_age_unit().to_string()}
                on_type={send(dispatch, Action::Age)}
                on_leave={send(dispatch, |()| Action::Leave(Field::Age))}
            />
            { fields.date(
                Field::PartialReturn,
                &draft.partial_return,
                t.forloeb_partial_return().to_string(),
                Some(t.forloeb_partial_return_hint().to_string()),
            ) }
            <div class="form-group">
                <Checkbox
                    label={plain("fast-track", t.forloeb_fast_track().to_string(), t.forloeb_fast_track_hint().to_string())}
                    checked={draft.fast_track}
                    on_change={send(dispatch, Action::FastTrack)}
                />
            </div>
        </>
    }
}

/// Draws fields with the errors that belong to them.
struct Fields<'a> {
    say: &'a Say,
    told: &'a [(Field, Problem)],
    dispatch: &'a Dispatch,
}

impl Fields<'_> {
    fn label(&self, field: Field, text: String, hint: Option<String>) -> Label {
        let problem = self.told.iter().find(|(told, _)| *told == field);
        Label {
            id: field.id().into(),
            text: text.into(),
            hint: hint.map(AttrValue::from),
            error: problem.map(|(_, problem)| words::problem(self.say, *problem).into()),
        }
    }

    fn date(&self, field: Field, value: &DateParts, text: String, hint: Option<String>) -> Html {
        let t = &self.say.t;
        let parts = [t.tool_day(), t.tool_month(), t.tool_year()];
        html! {
            <DateField
                label={self.label(field, text, hint)}
                value={value.clone()}
                parts={parts.map(|part| AttrValue::from(part.to_string()))}
                on_type={send(self.dispatch, move |(part, typed): (Part, String)| Action::Date(field, part, typed))}
                on_leave={send(self.dispatch, move |()| Action::Leave(field))}
            />
        }
    }

    fn answer(
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

/// What was answered, for paper.
pub(super) fn answers(say: &Say, reader: Reader, input: &CaseInput) -> Vec<(String, String)> {
    let t = &say.t;
    let yes_no = |yes: bool| if yes { t.forloeb_yes() } else { t.forloeb_no() }.to_string();
    let perhaps =
        |known: Option<bool>| known.map_or_else(|| t.forloeb_not_set().to_string(), yes_no);
    let reads = match reader {
        Reader::Citizen => t.forloeb_reader_citizen(),
        Reader::Caseworker => t.forloeb_reader_caseworker(),
    };
    let age = input.age.map_or_else(|| t.forloeb_not_set().to_string(), |age| age.to_string());
    let back = input.partial_return;
    let back = back.map_or_else(|| t.forloeb_not_set().to_string(), |day| say.date(day));
    let mut rows = vec![
        (t.forloeb_reader().to_string(), reads.to_string()),
        (t.forloeb_first_day().to_string(), say.date(input.first_day)),
        (t.forloeb_status().to_string(), say.status(input.status)),
    ];
    if input.status == Status::Employed {
        rows.push((t.forloeb_no_employer_period().to_string(), yes_no(input.no_employer_period)));
        rows.push((t.forloeb_still_employed().to_string(), perhaps(input.still_employed)));
    }
    rows.push((t.forloeb_work_injury().to_string(), perhaps(input.work_injury)));
    rows.push((t.forloeb_age().to_string(), age));
    rows.push((t.forloeb_partial_return().to_string(), back));
    rows.push((t.forloeb_fast_track().to_string(), yes_no(input.fast_track)));
    rows
}
