//! What may be asked for and how, time limits that run from a letter, and what to bring.

use fremdrift_rules::deadlines::{Actor, Kind, Undated};
use yew::prelude::*;

use super::{events, whom};
use crate::components::prose::Marked;
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

/// Rights that one has once the municipality decides, rather than something to ask for.
const ABOUT_DECISIONS: [&str; 2] = ["stop_needs_decision", "complaint"];

pub(super) fn ask(say: &Say, outcome: &Outcome, reader: Reader) -> Html {
    let t = &say.t;
    let rules = &outcome.timeline.undated;
    let of = |kind: Kind, actors: &[Actor]| -> Vec<&Undated> {
        rules.iter().filter(|rule| rule.kind == kind && actors.contains(&rule.actor)).collect()
    };
    let own = of(Kind::Right, &[Actor::Person]);
    let (decisions, own): (Vec<_>, Vec<_>) =
        own.into_iter().partition(|rule| ABOUT_DECISIONS.contains(&rule.parameter));
    let letters = of(Kind::Duty, &[Actor::Person, Actor::Doctor]);
    let employers = of(Kind::Right, &[Actor::Employer]);
    let bring = [
        t.forloeb_bring_1(),
        t.forloeb_bring_2(),
        t.forloeb_bring_3(),
        t.forloeb_bring_4(),
        t.forloeb_bring_5(),
    ];
    html! {
        <section aria-labelledby="ask-heading" class="text">
            <h2 id="ask-heading" class="h3">{ t.forloeb_ask_heading(whom(reader)).to_string() }</h2>
            { list(say, &own, reader) }
            if !decisions.is_empty() {
                <h3 class="h4">{ t.forloeb_decisions_heading().to_string() }</h3>
                { list(say, &decisions, reader) }
            }
            if !letters.is_empty() {
                <h3 class="h4">{ t.forloeb_letters_heading().to_string() }</h3>
                { list(say, &letters, reader) }
            }
            if !employers.is_empty() {
                <h3 class="h4">{ t.forloeb_employer_asks_heading().to_string() }</h3>
                { list(say, &employers, reader) }
            }
            if reader == Reader::Citizen {
                <h3 class="h4">{ t.forloeb_bring_heading().to_string() }</h3>
                <ul>
                    { for bring.into_iter().map(|thing| html! { <li>{ thing.to_string() }</li> }) }
                </ul>
                <p class="note">{ t.forloeb_bring_note().to_string() }</p>
            }
        </section>
    }
}

fn list(say: &Say, rules: &[&Undated], reader: Reader) -> Html {
    // The advice is for the one who asks.
    let advised = reader == Reader::Citizen;
    html! {
        <ul class="asks nobullet-list">
            { for rules.iter().map(|rule| html! {
                <li>
                    <strong>{ say.own(rule.label) }</strong>
                    <p>
                        { said(say, rule) }
                        { how(say, rule.parameter).filter(|_| advised).map(|how| format!(" {how}")) }
                    </p>
                    { events::why(say, &say.own(rule.label).plain(), &[rule.basis], &rule.reservations) }
                </li>
            }) }
        </ul>
    }
}

/// The rule in words: its own, or those that fit its number of days.
fn said(say: &Say, rule: &Undated) -> Marked {
    let t = &say.t;
    let Some(days) = rule.days else {
        return say.own(rule.statement.unwrap_or(rule.description));
    };
    match rule.parameter {
        "notice_letter_reply_days" => t.forloeb_letter_notice(days),
        "information_form_reply_days" => t.forloeb_letter_form(days),
        "medical_certificate_days" => t.forloeb_letter_doctor_aim(days),
        "medical_certificate_least_days" => t.forloeb_letter_doctor_least(days),
        _ => return say.own(rule.description),
    }
    .to_string()
    .into()
}

/// How one asks for it.
fn how(say: &Say, parameter: &str) -> Option<String> {
    let how = match parameter {
        "talk_on_request" => say.t.forloeb_how_talk_on_request(),
        "retention_plan" => say.t.forloeb_how_retention_plan(),
        "partial_benefit" => say.t.forloeb_how_partial_benefit(),
        "section_56" => say.t.forloeb_how_section_56(),
        "fast_track_own" => say.t.forloeb_how_fast_track_own(),
        "complaint" => say.t.forloeb_how_complaint(),
        _ => return None,
    };
    Some(how.to_string())
}
