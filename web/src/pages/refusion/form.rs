//! What the visitor types.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::{PeriodEnd, Status};
use yew::prelude::*;

use super::{Dispatch, words};
use crate::app::use_site;
use crate::components::fields::{Checkbox, DateField, Label, Radios, TextField};
use crate::components::more::More;
use crate::components::store::send;
use crate::say::Say;
use crate::state::refusion::{Action, Draft, Field, Problem, State, maximum};
use crate::state::{DateParts, Part};

/// Lengths offered as one press, in weeks: the thresholds people ask about.
const LENGTHS: [u32; 5] = [4, 8, 22, 30, 52];

#[derive(Properties)]
pub(super) struct FormProps {
    pub(super) state: Rc<State>,
    pub(super) dispatch: Dispatch,
    pub(super) today: Option<NaiveDate>,
}

impl PartialEq for FormProps {
    /// Every action draws the form again, even one that changes nothing: the boxes then show what
    /// is kept of what was typed.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state) && self.today == other.today
    }
}

#[component]
pub(super) fn Form(props: &FormProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let dispatch = &props.dispatch;
    let told = state.told();
    let draft = &state.draft;
    let coverage = state.book().coverage();
    let fields = Fields { say: &say, told: &told, dispatch };

    let first_hint = t
        .refusion_first_day_hint(say.date(coverage.from.date()), say.date(coverage.to.date()))
        .to_string();
    let highest = draft.first.date().ok().and_then(|day| maximum(state.book(), day));
    let benefit_hint = match highest {
        Some(highest) => t.refusion_benefit_hint(say.kroner(highest)),
        None => t.refusion_benefit_hint_plain(),
    };

    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.refusion_form_heading().to_string() }</h2>
            { fields.date(Field::FirstDay, &draft.first, Some(first_hint)) }
            { fields.date(Field::LastDay, &draft.last, Some(t.refusion_last_day_hint().to_string())) }
            { lengths(&say, state, dispatch, props.today) }
            <Radios
                name="status"
                legend={t.refusion_status().to_string()}
                choices={Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec()}
                chosen={Status::ALL.iter().position(|status| *status == draft.status)}
                on_choose={send(dispatch, |index: usize| {
                    Action::Status(Status::ALL.get(index).copied().unwrap_or_default())
                })}
            />
            <TextField
                label={fields.label(Field::Benefit, Some(benefit_hint.to_string()))}
                value={draft.benefit.clone()}
                inputmode="decimal"
                suffix={t.refusion_currency().to_string()}
                on_type={send(dispatch, |typed| Action::Text(Field::Benefit, typed))}
                on_leave={send(dispatch, |()| Action::Leave(Field::Benefit))}
            />
            <More title={t.refusion_more().to_string()} used={more_is_used(state)}>{ more(&fields, state) }</More>
        </section>
    }
}

/// Whether one of the further fields holds something, so that it must not be hidden.
fn more_is_used(state: &State) -> bool {
    let draft = &state.draft;
    draft.no_employer_period || !draft.activation.is_empty() || !draft.prior_weeks.is_empty()
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
                        t.refusion_no_employer_period().to_string(),
                        t.refusion_no_employer_period_hint().to_string(),
                    )}
                    checked={draft.no_employer_period}
                    on_change={send(dispatch, Action::NoEmployerPeriod)}
                />
            }
            <fieldset class="form-group" aria-describedby="activation-hint">
                <legend class="form-label">{ t.refusion_activation().to_string() }</legend>
                <span class="form-hint" id="activation-hint">{ t.refusion_activation_hint().to_string() }</span>
                { for draft.activation.iter().enumerate().map(|(index, [from, to])| {
                    let number = u32::try_from(index + 1).unwrap_or_default();
                    html! {
                        <div class="activation" key={index}>
                            { fields.date(Field::Activation(index, PeriodEnd::From), from, None) }
                            { fields.date(Field::Activation(index, PeriodEnd::To), to, None) }
                            <button
                                type="button"
                                class="function-link"
                                onclick={send(dispatch, move |_: MouseEvent| Action::RemoveActivation(index))}
                            >
                                { t.refusion_activation_remove(number).to_string() }
                            </button>
                        </div>
                    }
                }) }
                <button
                    type="button"
                    class="button button-secondary"
                    onclick={send(dispatch, |_: MouseEvent| Action::AddActivation)}
                    disabled={draft.activation.len() >= Draft::MOST_ACTIVATION}
                >
                    { t.refusion_activation_add().to_string() }
                </button>
            </fieldset>
            <TextField
                label={fields.label(Field::PriorWeeks, Some(t.refusion_prior_weeks_hint().to_string()))}
                value={draft.prior_weeks.clone()}
                inputmode="numeric"
                on_type={send(dispatch, |typed| Action::Text(Field::PriorWeeks, typed))}
                on_leave={send(dispatch, |()| Action::Leave(Field::PriorWeeks))}
            />
        </>
    }
}

fn lengths(say: &Say, state: &State, dispatch: &Dispatch, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let first = state.draft.first.date().ok();
    let press = |action: Action, text: String| {
        let onclick = send(dispatch, move |_: MouseEvent| action.clone());
        html! {
            <li><button type="button" class="chip" {onclick} disabled={first.is_none()}>{ text }</button></li>
        }
    };
    let until_today = today.filter(|today| first.is_some_and(|first| first <= *today));
    html! {
        <div class="lengths" role="group" aria-labelledby="lengths">
            <p class="form-hint" id="lengths">{ t.refusion_lengths().to_string() }</p>
            <ul class="nobullet-list">
                { for LENGTHS.map(|weeks| press(Action::Weeks(weeks), t.refusion_length(weeks).to_string())) }
                if let Some(today) = until_today {
                    { press(Action::WholeDate(Field::LastDay, today), t.refusion_until_today().to_string()) }
                }
            </ul>
        </div>
    }
}

/// Draws fields with the errors that belong to them.
struct Fields<'a> {
    say: &'a Say,
    told: &'a [(Field, Problem)],
    dispatch: &'a Dispatch,
}

impl Fields<'_> {
    fn label(&self, field: Field, hint: Option<String>) -> Label {
        let problem = self.told.iter().find(|(told, _)| *told == field);
        Label {
            id: field.id().into(),
            text: words::field(self.say, field).into(),
            hint: hint.map(AttrValue::from),
            error: problem
                .map(|(field, problem)| words::problem(self.say, *field, *problem).into()),
        }
    }

    fn date(&self, field: Field, value: &DateParts, hint: Option<String>) -> Html {
        let t = &self.say.t;
        html! {
            <DateField
                label={self.label(field, hint)}
                value={value.clone()}
                parts={[t.tool_day(), t.tool_month(), t.tool_year()].map(|part| part.to_string().into())}
                on_type={send(self.dispatch, move |(part, typed): (Part, String)| Action::Date(field, part, typed))}
                on_leave={send(self.dispatch, move |()| Action::Leave(field))}
            />
        }
    }
}
