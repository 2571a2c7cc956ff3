//! What the visitor types.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::{EarlierKind, List, PeriodEnd, Status};
use yew::prelude::*;

use super::{Dispatch, words};
use crate::app::use_site;
use crate::components::fields::{Checkbox, DateField, Label, Radios, Select, TextField};
use crate::components::more::More;
use crate::components::periods::PeriodRows;
use crate::components::store::send;
use crate::say::Say;
use crate::state::refusion::{Action, Draft, Field, GROUNDS, Problem, State};
use crate::state::{DateParts, INSURANCES, Part};

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
    let worked_out = |day: &NaiveDate| *day <= coverage.to.date();
    let first = draft.first.date().ok().filter(worked_out);
    let highest = first.and_then(|day| state.book().maximum(day));
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
    let empty = Draft {
        first: draft.first.clone(),
        last: draft.last.clone(),
        status: draft.status,
        benefit: draft.benefit.clone(),
        law_years: draft.law_years,
        ..Draft::empty()
    };
    *draft != empty
}

fn more(fields: &Fields<'_>, state: &State) -> Html {
    let Fields { say, dispatch, .. } = fields;
    let t = &say.t;
    let draft = &state.draft;
    html! {
        <>
            { match draft.status {
                Status::Employed => job(fields, draft),
                Status::SelfEmployed => fields.choice(
                    plain("insurance", t.refusion_insurance(), t.refusion_insurance_hint()),
                    INSURANCES.map(|it| (it, words::insurance(say, it))),
                    draft.insurance,
                    Action::Insurance,
                ),
                Status::Unemployed | Status::PartlyUnemployed => Html::default(),
            } }
            <Checkbox
                label={plain("covid", t.refusion_covid(), t.refusion_covid_hint())}
                checked={draft.covid}
                on_change={send(dispatch, Action::Covid)}
            />
            <PeriodRows<()>
                list={List::Activation}
                legend={t.refusion_activation().to_string()}
                hint={t.refusion_activation_hint().to_string()}
                rows={draft.activation.clone()}
                told={fields.rows(List::Activation)}
                on_change={send(dispatch, Action::Activation)}
            />
            <PeriodRows<()>
                list={List::Holidays}
                legend={t.refusion_holidays().to_string()}
                hint={t.refusion_holidays_hint().to_string()}
                rows={draft.holidays.clone()}
                told={fields.rows(List::Holidays)}
                on_change={send(dispatch, Action::Holidays)}
            />
            <PeriodRows<EarlierKind>
                list={List::Earlier}
                legend={t.tool_earlier().to_string()}
                hint={t.tool_earlier_hint().to_string()}
                rows={draft.earlier.clone()}
                told={fields.rows(List::Earlier)}
                on_change={send(dispatch, Action::Earlier)}
            />
            <TextField
                label={fields.label(Field::PriorWeeks, Some(t.refusion_prior_weeks_hint().to_string()))}
                value={draft.prior_weeks.clone()}
                inputmode="numeric"
                on_type={send(dispatch, |typed| Action::Text(Field::PriorWeeks, typed))}
                on_leave={send(dispatch, |()| Action::Leave(Field::PriorWeeks))}
            />
            <TextField
                label={fields.label(Field::Age, Some(t.forloeb_age_hint().to_string()))}
                value={draft.age.clone()}
                inputmode="numeric"
                width="input-char-4"
                suffix={t.forloeb_age_unit().to_string()}
                on_type={send(dispatch, |typed| Action::Text(Field::Age, typed))}
                on_leave={send(dispatch, |()| Action::Leave(Field::Age))}
            />
            <Checkbox
                label={plain("section-25", t.forloeb_section_25(), t.forloeb_section_25_hint())}
                checked={draft.section_25}
                on_change={send(dispatch, Action::Section25)}
            />
        </>
    }
}

/// What is asked of somebody with an employer.
fn job(fields: &Fields<'_>, draft: &Draft) -> Html {
    let Fields { say, dispatch, .. } = fields;
    let t = &say.t;
    html! {
        <>
            <Checkbox
                label={plain(
                    "no-employer-period",
                    t.refusion_no_employer_period(),
                    t.refusion_no_employer_period_hint(),
                )}
                checked={draft.no_employer_period}
                on_change={send(dispatch, Action::NoEmployerPeriod)}
            />
            { fields.date(
                Field::EmploymentEnds,
                &draft.employment_ends,
                Some(t.refusion_employment_ends_hint().to_string()),
            ) }
            <Checkbox
                label={fields.label(Field::Section55, Some(t.refusion_section_55_hint().to_string()))}
                checked={draft.section_55}
                on_change={send(dispatch, Action::Section55)}
            />
            { fields.choice(
                fields.label(Field::Section56, Some(t.refusion_section_56_hint().to_string())),
                GROUNDS.map(|it| (it, words::ground(say, it))),
                draft.section_56,
                Action::Section56,
            ) }
            <Checkbox
                label={plain("wages-paid", t.refusion_wages_paid(), t.refusion_wages_paid_hint())}
                checked={draft.wages_paid}
                on_change={send(dispatch, Action::WagesPaid)}
            />
            { fields.date(
                Field::NoPartTimeFrom,
                &draft.no_part_time_from,
                Some(t.refusion_no_part_time_hint().to_string()),
            ) }
        </>
    }
}

/// A field that cannot be wrong.
fn plain(id: &'static str, text: impl ToString, hint: impl ToString) -> Label {
    Label {
        id: id.into(),
        text: text.to_string().into(),
        hint: Some(hint.to_string().into()),
        error: None,
    }
}

/// The last day that so many weeks from the first one give, where it can be worked out.
fn last_of(state: &State, weeks: u32) -> Option<NaiveDate> {
    let law = state.book().coverage();
    let first = state.draft.first.date().ok().filter(|day| *day >= law.from.date())?;
    let last = first.checked_add_days(chrono::Days::new(u64::from(weeks) * 7 - 1))?;
    (last <= law.to.date()).then_some(last)
}

fn lengths(say: &Say, state: &State, dispatch: &Dispatch, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let first = state.draft.first.date().ok();
    let press = |action: Action, text: String, can: bool| {
        let onclick = send(dispatch, move |_: MouseEvent| action.clone());
        html! {
            <li><button type="button" class="chip" {onclick} disabled={!can}>{ text }</button></li>
        }
    };
    let end = state.book().coverage().to.date();
    let today = today.filter(|today| *today <= end);
    let until_today = today.filter(|today| first.is_some_and(|first| first <= *today));
    html! {
        <div class="lengths" role="group" aria-labelledby="lengths">
            <p class="form-hint" id="lengths">{ t.refusion_lengths().to_string() }</p>
            <ul class="nobullet-list">
                { for LENGTHS.map(|weeks| press(
                    Action::Weeks(weeks),
                    t.refusion_length(weeks).to_string(),
                    last_of(state, weeks).is_some(),
                )) }
                if let Some(today) = until_today {
                    { press(Action::WholeDate(Field::LastDay, today), t.refusion_until_today().to_string(), true) }
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

    /// What is wrong with the rows of a list.
    fn rows(&self, list: List) -> Vec<(usize, PeriodEnd, AttrValue)> {
        let row = |(field, problem): &(Field, Problem)| {
            let Field::Row(of, index, end) = *field else { return None };
            let words = words::problem(self.say, *field, *problem);
            (of == list).then(|| (index, end, AttrValue::from(words)))
        };
        self.told.iter().filter_map(row).collect()
    }

    /// One of several, or none.
    fn choice<T: Copy + PartialEq + 'static, const N: usize>(
        &self,
        label: Label,
        offered: [(T, String); N],
        chosen: Option<T>,
        action: impl Fn(Option<T>) -> Action + 'static,
    ) -> Html {
        let values: Vec<Option<T>> =
            [None].into_iter().chain(offered.iter().map(|(value, _)| Some(*value))).collect();
        let none = self.say.t.refusion_none().to_string();
        let choices: Vec<AttrValue> =
            [none].into_iter().chain(offered.map(|(_, words)| words)).map(Into::into).collect();
        let place = values.iter().position(|value| *value == chosen).unwrap_or_default();
        html! {
            <Select
                {label}
                {choices}
                chosen={place}
                on_choose={send(self.dispatch, move |place: usize| {
                    action(values.get(place).copied().flatten())
                })}
            />
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
