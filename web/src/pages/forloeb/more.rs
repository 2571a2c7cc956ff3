//! What the visitor can tell beside the first day: the job, what was before, the absence, the person.

use fremdrift_rules::case::Status;
use yew::prelude::*;

use super::words;
use crate::components::case_form::CaseFields;
use crate::components::fields::{Radios, radios};
use crate::state::case::{Draft, Edit, Field, SECTION_56, YesNo};

/// Whether one of these fields holds something, so that it must not be hidden.
pub(super) fn is_used(draft: &Draft) -> bool {
    let asked = Draft {
        no_employer_period: draft.no_employer_period,
        section_55: draft.section_55,
        section_56: draft.section_56,
        still_employed: draft.still_employed,
        employment_ends: draft.employment_ends.clone(),
        hours: draft.hours.clone(),
        hourly_pay: draft.hourly_pay.clone(),
        insurance: draft.insurance,
        holidays: draft.holidays.clone(),
        earlier: draft.earlier.clone(),
        partial_return: draft.partial_return.clone(),
        work_injury: draft.work_injury,
        covid: draft.covid,
        age: draft.age.clone(),
        section_25: draft.section_25,
        fast_track: draft.fast_track,
        ..Draft::default()
    };
    asked != Draft::default()
}

pub(super) fn more(fields: &CaseFields<'_>, offers_covid: bool) -> Html {
    let t = &fields.say.t;
    let draft = fields.draft;
    html! {
        <>
            { match draft.status() {
                Status::Employed => job(fields),
                Status::SelfEmployed => fields.insurance(),
                Status::Unemployed | Status::PartlyUnemployed => Html::default(),
            } }
            { fields.holidays(t.forloeb_holidays_hint()) }
            { fields.earlier(t.forloeb_earlier_hint()) }
            { fields.date(Field::PartialReturn, t.forloeb_partial_return_hint()) }
            { answer(fields, "work-injury", t.forloeb_work_injury().to_string(), draft.work_injury, Edit::WorkInjury) }
            if draft.covid || offers_covid {
                { fields.tick(Field::Covid, t.forloeb_covid_hint()) }
            }
            { fields.person() }
            { fields.tick(Field::FastTrack, t.forloeb_fast_track_hint()) }
        </>
    }
}

/// What only somebody with a job is asked.
fn job(fields: &CaseFields<'_>) -> Html {
    let t = &fields.say.t;
    let draft = fields.draft;
    let grounds: Vec<_> = [None].into_iter().chain(SECTION_56.map(Some)).collect();
    let words = grounds.iter().map(|ground| words::section_56(fields.say, *ground).into());
    html! {
        <>
            { fields.tick(Field::NoEmployerPeriod, t.forloeb_no_employer_period_hint()) }
            // Without an employer period there is nothing that could be refunded.
            if !draft.no_employer_period {
                { fields.tick(Field::Section55, t.refusion_section_55_hint()) }
                { radios(Radios {
                    name: "section-56".into(),
                    legend: t.forloeb_section_56().to_string().into(),
                    hint: Some(t.forloeb_section_56_hint().to_string().into()),
                    choices: words.collect::<Vec<AttrValue>>(),
                    chosen: grounds.iter().position(|ground| *ground == draft.section_56),
                    on_choose: fields.send(move |index: usize| {
                        Edit::Section56(grounds.get(index).copied().flatten())
                    }),
                    ..Radios::default()
                }) }
            }
            { answer(fields, "still-employed", t.forloeb_still_employed().to_string(), draft.still_employed, Edit::StillEmployed) }
            { fields.date(Field::EmploymentEnds, t.forloeb_employment_ends_hint()) }
            { fields.text(Field::Hours, t.forloeb_hours_hint(), "decimal", "input-char-8", Some(t.forloeb_hours_unit().to_string())) }
            { fields.text(Field::HourlyPay, t.forloeb_hourly_pay_hint(), "decimal", "input-char-8", Some(t.refusion_currency().to_string())) }
        </>
    }
}

fn answer(
    fields: &CaseFields<'_>,
    name: &'static str,
    legend: String,
    answer: YesNo,
    edit: fn(YesNo) -> Edit,
) -> Html {
    let choices = YesNo::ALL.map(|answer| AttrValue::from(words::answer(fields.say, answer)));
    radios(Radios {
        name: name.into(),
        legend: legend.into(),
        choices: choices.to_vec(),
        chosen: YesNo::ALL.iter().position(|offered| *offered == answer),
        on_choose: fields
            .send(move |index: usize| edit(YesNo::ALL.get(index).copied().unwrap_or_default())),
        inline: true,
        ..Radios::default()
    })
}
