//! What the visitor types.

use chrono::NaiveDate;
use fremdrift_rules::case::{Insurance, Section56, Status};
use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::components::case_form::CaseFields;
use crate::components::fields::{Label, Select, select};
use crate::components::more::More;
use crate::session::{Session, SessionProps};
use crate::state::INSURANCES;
use crate::state::case::{Draft, Edit, Field, SECTION_56};
use crate::state::refusion::Refunds;

/// Lengths offered as one press, in weeks: the thresholds people ask about.
const LENGTHS: [u32; 5] = [4, 8, 22, 30, 52];

#[component]
pub(super) fn Form(props: &SessionProps<Refunds>) -> Html {
    let say = crate::say::Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = CaseFields::new(&say, state, &props.dispatch);
    let draft = &state.draft;
    let coverage = state.world().coverage();
    let [from, to] = [coverage.from, coverage.to].map(|end| say.date(end.date()));
    let worked_out = |day: &NaiveDate| *day <= coverage.to.date();
    let first = draft.first.date().ok().filter(worked_out);
    let benefit_hint = match first.and_then(|day| state.world().maximum(day)) {
        Some(highest) => t.refusion_benefit_hint(say.kroner(highest)),
        None => t.refusion_benefit_hint_plain(),
    };
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.refusion_form_heading().to_string() }</h2>
            { fields.date(Field::FirstDay, t.refusion_first_day_hint(from, to)) }
            { fields.date(Field::LastDay, t.refusion_last_day_hint()) }
            { lengths(&fields, state) }
            { fields.status(t.refusion_status()) }
            { fields.text(Field::Benefit, benefit_hint, "decimal", "", Some(t.refusion_currency().to_string())) }
            <More title={t.refusion_more().to_string()} used={more_is_used(draft)}>{ more(&fields) }</More>
        </section>
    }
}

/// Whether one of the further fields holds something, so that it must not be hidden.
fn more_is_used(draft: &Draft) -> bool {
    let asked = Draft {
        section_56: draft.section_56,
        no_employer_period: draft.no_employer_period,
        employment_ends: draft.employment_ends.clone(),
        section_55: draft.section_55,
        wages_paid: draft.wages_paid,
        no_part_time_from: draft.no_part_time_from.clone(),
        insurance: draft.insurance,
        covid: draft.covid,
        activation: draft.activation.clone(),
        holidays: draft.holidays.clone(),
        earlier: draft.earlier.clone(),
        prior_weeks: draft.prior_weeks.clone(),
        age: draft.age.clone(),
        section_25: draft.section_25,
        ..Draft::default()
    };
    asked != Draft::default()
}

fn more(fields: &CaseFields<'_>) -> Html {
    let t = &fields.say.t;
    html! {
        <>
            { match fields.draft.status() {
                Status::Employed => job(fields),
                Status::SelfEmployed => insurance(fields),
                Status::Unemployed | Status::PartlyUnemployed => Html::default(),
            } }
            { fields.tick(Field::Covid, t.refusion_covid_hint()) }
            { fields.activation() }
            { fields.holidays(t.refusion_holidays_hint()) }
            { fields.earlier(t.tool_earlier_hint()) }
            { fields.text(Field::PriorWeeks, t.refusion_prior_weeks_hint(), "numeric", "", None) }
            { fields.person() }
        </>
    }
}

/// What is asked of somebody with an employer.
fn job(fields: &CaseFields<'_>) -> Html {
    let t = &fields.say.t;
    html! {
        <>
            { fields.tick(Field::NoEmployerPeriod, t.refusion_no_employer_period_hint()) }
            { fields.date(Field::EmploymentEnds, t.refusion_employment_ends_hint()) }
            { fields.tick(Field::Section55, t.refusion_section_55_hint()) }
            { choice(
                fields,
                fields.label(Field::Section56, t.refusion_section_56_hint().to_string()),
                SECTION_56.map(|it| (it, words::ground(fields.say, it))),
                fields.draft.section_56,
                Edit::Section56 as fn(Option<Section56>) -> Edit,
            ) }
            { fields.tick(Field::WagesPaid, t.refusion_wages_paid_hint()) }
            { fields.date(Field::NoPartTimeFrom, t.refusion_no_part_time_hint()) }
        </>
    }
}

/// What only a self-employed person is asked.
fn insurance(fields: &CaseFields<'_>) -> Html {
    let t = &fields.say.t;
    let label = Label {
        id: "insurance".into(),
        text: t.refusion_insurance().to_string().into(),
        hint: Some(t.refusion_insurance_hint().to_string().into()),
        error: None,
    };
    choice(
        fields,
        label,
        INSURANCES.map(|it| (it, words::insurance(fields.say, it))),
        fields.draft.insurance,
        Edit::Insurance as fn(Option<Insurance>) -> Edit,
    )
}

/// One of several, or none.
fn choice<V: Copy + PartialEq + 'static, const N: usize>(
    fields: &CaseFields<'_>,
    label: Label,
    offered: [(V, String); N],
    chosen: Option<V>,
    edit: fn(Option<V>) -> Edit,
) -> Html {
    let values: Vec<Option<V>> =
        [None].into_iter().chain(offered.iter().map(|(value, _)| Some(*value))).collect();
    let none = fields.say.t.refusion_none().to_string();
    let choices: Vec<AttrValue> =
        [none].into_iter().chain(offered.map(|(_, words)| words)).map(Into::into).collect();
    let place = values.iter().position(|value| *value == chosen).unwrap_or_default();
    select(Select {
        label,
        choices,
        chosen: place,
        on_choose: fields.send(move |place: usize| edit(values.get(place).copied().flatten())),
    })
}

/// The last day that so many weeks from the first one give, where it can be worked out.
fn last_of(state: &Session<Refunds>, weeks: u32) -> Option<NaiveDate> {
    let law = state.world().coverage();
    let first = state.draft.first.date().ok().filter(|day| *day >= law.from.date())?;
    let last = first.checked_add_days(chrono::Days::new(u64::from(weeks) * 7 - 1))?;
    (last <= law.to.date()).then_some(last)
}

fn lengths(fields: &CaseFields<'_>, state: &Session<Refunds>) -> Html {
    let t = &fields.say.t;
    let first = fields.draft.first.date().ok();
    let press = |edit: Edit, text: String, can: bool| {
        let onclick = fields.send(move |_: MouseEvent| edit.clone());
        html! {
            <li><button type="button" class="chip" {onclick} disabled={!can}>{ text }</button></li>
        }
    };
    let end = state.world().coverage().to.date();
    let today = state.today.filter(|today| *today <= end);
    let until_today = today.filter(|today| first.is_some_and(|first| first <= *today));
    html! {
        <div class="lengths" role="group" aria-labelledby="lengths">
            <p class="form-hint" id="lengths">{ t.refusion_lengths().to_string() }</p>
            <ul class="nobullet-list">
                { for LENGTHS.map(|weeks| press(
                    Edit::Weeks(weeks),
                    t.refusion_length(weeks).to_string(),
                    last_of(state, weeks).is_some(),
                )) }
                if let Some(today) = until_today {
                    { press(Edit::WholeDate(Field::LastDay, today), t.refusion_until_today().to_string(), true) }
                }
            </ul>
        </div>
    }
}
