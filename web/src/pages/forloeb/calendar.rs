//! The dates as a calendar file: all or chosen ones, each a whole day, with or without a reminder.

use std::rc::Rc;

use fremdrift_rules::deadlines::{Event, Kind};
use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::browser;
use crate::components::fields::{Checkbox, Label, Radios, checkbox, radios};
use crate::components::ics::{self, Entry};
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

/// Days before the date on which one is reminded.
const ALARMS: [Option<i64>; 4] = [None, Some(1), Some(3), Some(7)];

/// Who made the file.
const PRODUCT: &str = "PRODID:-//Fremdrift//Dates of an absence//EN";

#[derive(Clone, PartialEq, Properties)]
pub(super) struct CalendarProps {
    pub(super) outcome: Rc<Outcome>,
    pub(super) reader: Reader,
    /// Whether the dates belong to what is typed; others are not handed out.
    pub(super) current: bool,
}

/// Which dates go into the calendar, and the button that makes the file.
#[component]
pub(super) fn Calendar(props: &CalendarProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    // Dates whose box was turned over, by their names: good practice is out until it is chosen, all
    // else is in until it is left out.
    let turned = use_state(Vec::<String>::new);
    let alarm = use_state(|| 1_usize);
    let offered = offered(&props.outcome);
    let count = offered.iter().filter(|dated| dated.is_in(&turned)).count();
    let count = u32::try_from(count).unwrap_or(u32::MAX);
    let get = {
        let (say, outcome, reader) = (say.clone(), Rc::clone(&props.outcome), props.reader);
        let (turned, alarm) = (turned.clone(), ALARMS.get(*alarm).copied().flatten());
        // The file is written when it is asked for, not at every key that is typed.
        Callback::from(move |_: MouseEvent| {
            let text = file(&say, &outcome, &turned, reader, alarm);
            browser::download("fremdrift-forloeb.ics", "text/calendar", &text);
        })
    };
    let choose = |all: bool| {
        let turned = turned.setter();
        let others = offered.iter().filter(|dated| dated.is_in(&[]) != all);
        let uids: Vec<String> = others.map(|dated| dated.uid.clone()).collect();
        Callback::from(move |_: MouseEvent| turned.set(uids.clone()))
    };
    let alarms = [
        t.forloeb_alarm_none(),
        t.forloeb_alarm_day(),
        t.forloeb_alarm_days(),
        t.forloeb_alarm_week(),
    ];
    let choose_alarm = {
        let alarm = alarm.setter();
        Callback::from(move |index| alarm.set(index))
    };
    html! {
        <section class="calendar" aria-labelledby="calendar-heading">
            <h2 id="calendar-heading" class="h3">{ t.forloeb_calendar_heading().to_string() }</h2>
            if offered.is_empty() {
                <p>{ t.forloeb_calendar_past().to_string() }</p>
            } else {
                <p class="text">{ t.forloeb_calendar_text().to_string() }</p>
                <fieldset class="form-group">
                    <legend class="form-label">{ t.forloeb_calendar_legend().to_string() }</legend>
                    <p class="calendar-all">
                        <button type="button" class="chip" onclick={choose(true)}>{ t.forloeb_calendar_all().to_string() }</button>
                        <button type="button" class="chip" onclick={choose(false)}>{ t.forloeb_calendar_none().to_string() }</button>
                    </p>
                    { for offered.iter().map(|dated| choice(&say, dated, &turned)) }
                </fieldset>
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
                    <button type="button" class="button button-primary" disabled={count == 0 || !props.current} onclick={get}>
                        { t.forloeb_calendar_get(count).to_string() }
                    </button>
                </p>
            }
        </section>
    }
}

/// An event with the name under which calendars know it.
struct Dated<'a> {
    uid: String,
    event: &'a Event,
}

impl Dated<'_> {
    /// Whether it goes into the calendar.
    fn is_in(&self, turned: &[String]) -> bool {
        (self.event.kind != Kind::Practice) != turned.contains(&self.uid)
    }
}

/// The dates from today on. Their names stay the same for the same course, so that a second file
/// updates the first: first day, what it is, and which of several; counted over all dates, those that
/// have passed included.
fn offered(outcome: &Outcome) -> Vec<Dated<'_>> {
    let timeline = &outcome.timeline;
    let first = timeline.case.input().first_day;
    let mut seen: Vec<&'static str> = Vec::new();
    let named = timeline.events.iter().map(|event| {
        let code = event.topic.code();
        seen.push(code);
        let number = seen.iter().filter(|other| **other == code).count();
        Dated { uid: format!("{first}-{}-{number}@fremdrift", code.replace('_', "-")), event }
    });
    let today = timeline.position.today;
    named.filter(|dated| dated.event.date >= today && !dated.event.topic.is_accounting()).collect()
}

fn choice(say: &Say, dated: &Dated<'_>, turned: &UseStateHandle<Vec<String>>) -> Html {
    let uid = dated.uid.clone();
    let label = Label {
        id: format!("ics-{}", uid.replace('@', "-")).into(),
        text: format!("{}: {}", say.date(dated.event.date), words::title(say, dated.event)).into(),
        hint: None,
        error: None,
    };
    let on_change = {
        let turned = turned.clone();
        Callback::from(move |_: bool| {
            let was_turned = turned.contains(&uid);
            let mut now: Vec<String> = turned.iter().filter(|o| **o != uid).cloned().collect();
            if !was_turned {
                now.push(uid.clone());
            }
            turned.set(now);
        })
    };
    checkbox(Checkbox { label, checked: dated.is_in(turned), on_change })
}

/// The file's text, with the dates that are chosen.
fn file(
    say: &Say,
    outcome: &Outcome,
    turned: &[String],
    reader: Reader,
    alarm: Option<i64>,
) -> String {
    let prefix = say.t.forloeb_calendar_prefix().to_string();
    let offered = offered(outcome);
    let chosen = offered.iter().filter(|dated| dated.is_in(turned));
    let entries = chosen.map(|dated| entry(say, dated, reader, &prefix));
    ics::file(&prefix, PRODUCT, outcome.timeline.position.today, entries, alarm)
}

fn entry(say: &Say, dated: &Dated<'_>, reader: Reader, prefix: &str) -> Entry {
    let event = dated.event;
    let mut lines = vec![
        format!("{}. {}", words::kind(say, event.kind), words::actor(say, event.actor, reader)),
        words::text(say, event, reader).plain(),
    ];
    lines.extend(event.reservations.iter().map(|doubt| words::reservation(say, doubt)));
    lines.extend(event.basis.iter().map(|basis| say.stands_in(&basis.provision).plain()));
    lines.push(say.t.forloeb_not_a_decision().to_string());
    Entry {
        uid: dated.uid.clone(),
        day: event.date,
        title: format!("{prefix}: {}", words::title(say, event)),
        lines,
    }
}
