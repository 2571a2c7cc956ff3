//! What the visitor can tell beside the first day: the job, what was before, the absence, the person.

use fremdrift_rules::case::{EarlierKind, List, PeriodEnd, Status};
use yew::prelude::*;

use super::form::Fields;
use super::words;
use crate::components::fields::{Checkbox, Label, Radios, TextField};
use crate::components::insurance::insurance;
use crate::components::periods::PeriodRows;
use crate::components::store::send;
use crate::state::forloeb::{Action, Draft, Field, SECTION_56, State};

/// Whether one of these fields holds something, so that it must not be hidden.
pub(super) fn is_used(draft: &Draft) -> bool {
    let plain = Draft {
        reader: draft.reader,
        first: draft.first.clone(),
        status: draft.status,
        ..Draft::empty()
    };
    *draft != plain
}

pub(super) fn more(fields: &Fields<'_>, state: &State) -> Html {
    let Fields { say, dispatch, .. } = fields;
    let t = &say.t;
    let draft = &state.draft;
    html! {
        <>
            if draft.status == Status::Employed {
                { job(fields, draft) }
            }
            if draft.status == Status::SelfEmployed {
                { insurance(say, draft.insurance, send(dispatch, Action::Insurance)) }
            }
            { earlier(fields, draft) }
            { holidays(fields, draft) }
            { fields.date(
                Field::PartialReturn,
                &draft.partial_return,
                Some(t.forloeb_partial_return_hint().to_string()),
            ) }
            { fields.answer("work-injury", t.forloeb_work_injury().to_string(), draft.work_injury, Action::WorkInjury) }
            if state.offers_covid {
                { tick(fields, "covid", draft.covid, t.forloeb_covid().to_string(), t.forloeb_covid_hint().to_string(), Action::Covid) }
            }
            <TextField
                label={fields.label(Field::Age, Some(t.forloeb_age_hint().to_string()))}
                value={draft.age.clone()}
                inputmode="numeric"
                width="input-char-4"
                suffix={t.forloeb_age_unit().to_string()}
                on_type={send(dispatch, Action::Age)}
                on_leave={send(dispatch, |()| Action::Leave(Field::Age))}
            />
            { tick(
                fields,
                "section-25",
                draft.section_25,
                t.forloeb_section_25().to_string(),
                t.forloeb_section_25_hint().to_string(),
                Action::Section25,
            ) }
            { tick(
                fields,
                "fast-track",
                draft.fast_track,
                t.forloeb_fast_track().to_string(),
                t.forloeb_fast_track_hint().to_string(),
                Action::FastTrack,
            ) }
        </>
    }
}

/// A box to tick, with what it means.
fn tick(
    fields: &Fields<'_>,
    id: &'static str,
    checked: bool,
    text: String,
    hint: String,
    action: fn(bool) -> Action,
) -> Html {
    let label = Label { id: id.into(), text: text.into(), hint: Some(hint.into()), error: None };
    html! {
        <div class="form-group">
            <Checkbox {label} {checked} on_change={send(fields.dispatch, action)} />
        </div>
    }
}

/// What only somebody with a job is asked.
fn job(fields: &Fields<'_>, draft: &Draft) -> Html {
    let Fields { say, dispatch, .. } = fields;
    let t = &say.t;
    let grounds = SECTION_56.map(Some);
    let grounds: Vec<_> = [None].into_iter().chain(grounds).collect();
    html! {
        <>
            { tick(
                fields,
                "no-employer-period",
                draft.no_employer_period,
                t.forloeb_no_employer_period().to_string(),
                t.forloeb_no_employer_period_hint().to_string(),
                Action::NoEmployerPeriod,
            ) }
            // Without an employer period there is nothing that could be refunded.
            if !draft.no_employer_period {
                { tick(
                    fields,
                    "section-55",
                    draft.section_55,
                    t.refusion_section_55().to_string(),
                    t.refusion_section_55_hint().to_string(),
                    Action::Section55,
                ) }
                <Radios
                    name="section-56"
                    legend={t.forloeb_section_56().to_string()}
                    hint={Some(AttrValue::from(t.forloeb_section_56_hint().to_string()))}
                    choices={grounds.iter().map(|ground| words::section_56(say, *ground).into()).collect::<Vec<AttrValue>>()}
                    chosen={grounds.iter().position(|ground| *ground == draft.section_56)}
                    on_choose={send(dispatch, move |index: usize| {
                        Action::Section56(grounds.get(index).copied().flatten())
                    })}
                />
            }
            { fields.answer("still-employed", t.forloeb_still_employed().to_string(), draft.still_employed, Action::StillEmployed) }
            { fields.date(
                Field::EmploymentEnds,
                &draft.employment_ends,
                Some(t.forloeb_employment_ends_hint().to_string()),
            ) }
            <TextField
                label={fields.label(Field::Hours, Some(t.forloeb_hours_hint().to_string()))}
                value={draft.hours.clone()}
                inputmode="decimal"
                width="input-char-8"
                suffix={t.forloeb_hours_unit().to_string()}
                on_type={send(dispatch, Action::Hours)}
                on_leave={send(dispatch, |()| Action::Leave(Field::Hours))}
            />
            <TextField
                label={fields.label(Field::HourlyPay, Some(t.forloeb_hourly_pay_hint().to_string()))}
                value={draft.hourly_pay.clone()}
                inputmode="decimal"
                width="input-char-8"
                suffix={t.refusion_currency().to_string()}
                on_type={send(dispatch, Action::HourlyPay)}
                on_leave={send(dispatch, |()| Action::Leave(Field::HourlyPay))}
            />
        </>
    }
}

/// Periods of a list, each with what is wrong with it.
fn told(fields: &Fields<'_>, list: List) -> Vec<(usize, PeriodEnd, AttrValue)> {
    let told = fields.told.iter().filter_map(|(field, problem)| match field {
        Field::Period(of, index, end) if *of == list => {
            Some((*index, *end, words::problem(fields.say, *problem).into()))
        }
        Field::Period(..)
        | Field::FirstDay
        | Field::EmploymentEnds
        | Field::Hours
        | Field::HourlyPay
        | Field::PartialReturn
        | Field::Age => None,
    });
    told.collect()
}

fn earlier(fields: &Fields<'_>, draft: &Draft) -> Html {
    let t = &fields.say.t;
    html! {
        <PeriodRows<EarlierKind>
            list={List::Earlier}
            legend={t.tool_earlier().to_string()}
            hint={t.forloeb_earlier_hint().to_string()}
            rows={draft.earlier.clone()}
            told={told(fields, List::Earlier)}
            on_change={send(fields.dispatch, Action::Earlier)}
        />
    }
}

fn holidays(fields: &Fields<'_>, draft: &Draft) -> Html {
    let t = &fields.say.t;
    html! {
        <PeriodRows<()>
            list={List::Holidays}
            legend={t.forloeb_holidays().to_string()}
            hint={t.forloeb_holidays_hint().to_string()}
            rows={draft.holidays.clone()}
            told={told(fields, List::Holidays)}
            on_change={send(fields.dispatch, Action::Holidays)}
        />
    }
}
