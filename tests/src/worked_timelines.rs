//! Dates worked by hand from the law, to the day, each with who acts and what is in doubt.

use std::collections::BTreeSet;

use chrono::{Days, NaiveDate};
use fremdrift_legislation::encoded;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::{Actor, Event, Kind, Reservation, Timeline};
use serde::Deserialize;

use crate::support::{Case, timeline_of, while_the_last_rate_was_of};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct File {
    source: String,
    /// The day of the last rate that was known when the cases were worked.
    rates_until: Option<NaiveDate>,
    cases: Vec<Worked>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Worked {
    name: String,
    /// Whose truth it is, where each case has its own.
    #[serde(default)]
    source: String,
    #[serde(default)]
    address: String,
    /// The reckoning, for whoever checks it.
    #[serde(default)]
    why: String,
    today: NaiveDate,
    /// The number of today's day, and of its week.
    day: Option<i32>,
    week: Option<u32>,
    case: Case,
    /// Each code with all its dates.
    #[serde(default)]
    events: Vec<Expected>,
    #[serde(default)]
    absent: Vec<String>,
    /// Codes about which the sources do not say enough for a truth of this case.
    #[serde(default)]
    not_judged: Vec<String>,
    /// Every ground of extension, and the last day it can reach.
    extension: Option<Vec<(String, Option<NaiveDate>)>>,
    /// Every rule without a date, in order of the alphabet.
    undated: Option<Vec<String>>,
    /// The case is about these codes and says nothing of the others.
    #[serde(default)]
    only_these: bool,
    /// The municipality's letter, and the last day to answer it.
    reply: Option<Reply>,
    /// The first day from which the answer rests on the last known law.
    provisional: Option<NaiveDate>,
    /// A self-employed person's last days to report with insurance.
    insured: Option<Insured>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Reply {
    sent: NaiveDate,
    by: NaiveDate,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Insured {
    first_day: NaiveDate,
    later_day: NaiveDate,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Expected {
    code: String,
    kind: String,
    actor: String,
    date: NaiveDate,
    /// Reservations it must carry, and such as it must not.
    #[serde(default)]
    reservations: Vec<String>,
    #[serde(default)]
    without: Vec<String>,
}

#[test]
fn all_worked_timelines_hold_to_the_day() {
    let mut wrong = Vec::new();
    for (text, cases, each_has_a_source) in [
        (include_str!("../cases/worked_timelines/periods.json"), 39, false),
        (include_str!("../cases/worked_timelines/situations.json"), 20, false),
        (include_str!("../cases/public/timelines.json"), 5, true),
        (include_str!("../cases/acts/timelines.json"), 4, true),
    ] {
        let file: File = serde_json::from_str(text).unwrap();
        assert!(!file.source.is_empty());
        assert_eq!(file.cases.len(), cases);
        let law = file.rates_until.map_or_else(encoded, while_the_last_rate_was_of);
        let book = Rulebook::new(law).unwrap();
        for worked in &file.cases {
            let sourced = !worked.source.is_empty() && worked.address.starts_with("https://");
            assert_eq!(sourced, each_has_a_source, "{}", worked.name);
            let found = timeline_of(&book, &worked.case.input(), worked.today);
            wrong.extend(
                differences(worked, &found)
                    .into_iter()
                    .map(|difference| format!("{} ({}): {difference}", worked.name, worked.why)),
            );
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn differences(worked: &Worked, timeline: &Timeline) -> Vec<String> {
    let mut wrong = Vec::new();
    if worked.day.is_some_and(|day| day != timeline.position.day)
        || worked.week.is_some_and(|week| Some(week) != timeline.position.week)
    {
        wrong.push(format!("position {:?}", timeline.position));
    }
    let grounds = timeline.extension.iter().map(|each| (each.choice.id.to_owned(), each.until));
    if worked.extension.as_ref().is_some_and(|each| *each != grounds.collect::<Vec<_>>()) {
        wrong.push(format!("extension {:?}", timeline.extension));
    }
    let mut undated: Vec<_> =
        timeline.undated.iter().map(|rule| rule.parameter.to_owned()).collect();
    undated.sort_unstable();
    if worked.undated.as_ref().is_some_and(|each| *each != undated) {
        wrong.push(format!("undated {undated:?}"));
    }
    let provisional = timeline.provisional.as_ref().map(|it| it.from);
    if worked.provisional.is_some() && worked.provisional != provisional {
        wrong.push(format!("provisional from {provisional:?}"));
    }
    wrong.extend(letter(worked, timeline));
    let law = || timeline.events.iter().filter(|event| event.kind != Kind::Practice);
    let expected: BTreeSet<&str> = worked.events.iter().map(|event| event.code.as_str()).collect();
    for code in &expected {
        let mut rest: Vec<&Event> = law().filter(|event| event.topic.code() == *code).collect();
        for event in worked.events.iter().filter(|event| event.code == *code) {
            match rest.iter().position(|found| matches(event, found)) {
                Some(index) => {
                    rest.remove(index);
                }
                None => wrong.push(format!(
                    "{} {} {} on {} with {:?} without {:?} is missing",
                    code, event.kind, event.actor, event.date, event.reservations, event.without
                )),
            }
        }
        wrong.extend(rest.into_iter().map(|event| format!("not expected: {}", shown(event))));
    }
    for event in law() {
        let code = event.topic.code();
        let listed = expected.contains(code) || worked.not_judged.iter().any(|name| name == code);
        let absent = worked.absent.iter().any(|name| name == code);
        if absent || !(listed || worked.only_these) {
            wrong.push(format!("not expected: {}", shown(event)));
        }
    }
    wrong
}

/// Dates that hang on a letter or on insurance.
fn letter(worked: &Worked, timeline: &Timeline) -> Vec<String> {
    let mut wrong = Vec::new();
    if let Some(reply) = &worked.reply {
        let rule =
            timeline.undated.iter().find(|rule| rule.parameter == "notice_letter_reply_days");
        let days = rule.and_then(|rule| rule.days).map(u64::from);
        let by = days.and_then(|days| reply.sent.checked_add_days(Days::new(days)));
        if by != Some(reply.by) {
            wrong.push(format!("answer the letter by {by:?}"));
        }
    }
    if let Some(insured) = &worked.insured {
        let said = timeline.events.iter().flat_map(|event| &event.reservations).find_map(|doubt| {
            let Reservation::OtherwiseIfInsured { first_day, later_day, .. } = doubt else {
                return None;
            };
            Some((*first_day, *later_day))
        });
        if said != Some((insured.first_day, insured.later_day)) {
            wrong.push(format!("insured: {said:?}"));
        }
    }
    wrong
}

fn matches(expected: &Expected, found: &Event) -> bool {
    let codes: Vec<&str> = found.reservations.iter().map(Reservation::code).collect();
    let carries = |name: &String| codes.contains(&name.as_str());
    (expected.date, expected.kind.as_str(), expected.actor.as_str())
        == (found.date, kind(found.kind), actor(found.actor))
        && expected.reservations.iter().all(carries)
        && !expected.without.iter().any(carries)
}

fn shown(event: &Event) -> String {
    let codes: Vec<&str> = event.reservations.iter().map(Reservation::code).collect();
    let (kind, actor) = (kind(event.kind), actor(event.actor));
    format!("{} {kind} {actor} on {} with {codes:?}", event.topic.code(), event.date)
}

fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Duty => "duty",
        Kind::Right => "right",
        Kind::Limit => "limit",
        Kind::Money => "money",
        Kind::Practice => "practice",
    }
}

fn actor(actor: Actor) -> &'static str {
    match actor {
        Actor::Person => "person",
        Actor::Employer => "employer",
        Actor::Fund => "fund",
        Actor::Municipality => "municipality",
        Actor::PersonOrEmployer => "person_or_employer",
        Actor::Doctor => "doctor",
        Actor::Law => "law",
    }
}
