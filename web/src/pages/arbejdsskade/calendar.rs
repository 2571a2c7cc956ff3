//! The days to come as a calendar file.

use std::rc::Rc;

use yew::prelude::*;

use super::words::Words;
use crate::app::use_site;
use crate::browser;
use crate::components::fields::{Radios, radios};
use crate::components::ics::{self, Entry};
use crate::say::Say;
use crate::session::Session;
use crate::state::arbejdsskade::{Day, InjuryAdvice, Outcome, What};

/// Days before the date on which one is reminded.
const ALARMS: [Option<i64>; 4] = [None, Some(1), Some(7), Some(30)];

/// Who made the file.
const PRODUCT: &str = "PRODID:-//Fremdrift//Dates after a work injury//EN";

#[derive(Properties)]
pub(super) struct CalendarProps {
    pub(super) state: Rc<Session<InjuryAdvice>>,
}

impl PartialEq for CalendarProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

/// The button that makes the file. Months of a report are no days for a calendar.
#[component]
pub(super) fn Calendar(props: &CalendarProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let alarm = use_state(|| 2_usize);
    let outcome = props.state.outcome();
    let count = coming(&outcome).count();
    if count == 0 || outcome.months_only {
        return Html::default();
    }
    let get = {
        let (say, state) = (say.clone(), Rc::clone(&props.state));
        let alarm = ALARMS.get(*alarm).copied().flatten();
        Callback::from(move |_: MouseEvent| {
            browser::download(
                "fremdrift-arbejdsskade.ics",
                "text/calendar",
                &file(&say, &state, alarm),
            );
        })
    };
    let alarms = [
        t.forloeb_alarm_none(),
        t.forloeb_alarm_day(),
        t.forloeb_alarm_week(),
        t.advice_alarm_month(),
    ];
    let choose_alarm = {
        let alarm = alarm.setter();
        Callback::from(move |index| alarm.set(index))
    };
    html! {
        <section class="calendar" aria-labelledby="calendar-heading">
            <h2 id="calendar-heading" class="h3">{ t.advice_calendar_heading().to_string() }</h2>
            { radios(Radios {
                name: "alarm".into(),
                legend: t.forloeb_calendar_alarm().to_string().into(),
                choices: alarms.map(|text| AttrValue::from(text.to_string())).to_vec(),
                chosen: Some(*alarm),
                on_choose: choose_alarm,
                inline: true,
                ..Radios::default()
            }) }
            <p>
                <button type="button" class="button button-secondary" onclick={get}>
                    { t.forloeb_calendar_get(u32::try_from(count).unwrap_or(u32::MAX)).to_string() }
                </button>
            </p>
        </section>
    }
}

fn coming(outcome: &Outcome) -> impl Iterator<Item = &Day> {
    outcome.days.iter().filter(|it| it.day >= outcome.today)
}

fn file(say: &Say, state: &Session<InjuryAdvice>, alarm: Option<i64>) -> String {
    let words = Words::new(say, state);
    let prefix = say.t.advice_calendar_prefix().to_string();
    let entries = coming(words.outcome()).map(|it| {
        let name = match it.what {
            What::Milestone(milestone) => milestone.id,
            What::ReportBy => "report-by",
            What::Extension => "extension",
        };
        Entry {
            uid: format!("{}-{}@fremdrift", it.day, name.to_lowercase().replace('_', "-")),
            day: it.day,
            title: format!("{prefix}: {}", words.what(it).plain()),
            lines: vec![
                format!("{}. {}", words.lane(it.lane), words.kind(it)),
                say.t.advice_not_a_decision().to_string(),
            ],
        }
    });
    ics::file(&prefix, PRODUCT, words.outcome().today, entries, alarm)
}
