//! The answer: one number, whose it is, and what to know about it.

use fremdrift_costs::net_gain::{Note, SavedShare};
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::words;
use crate::format;
use crate::say::Say;
use crate::session::Session;
use crate::state::Which;
use crate::state::nettogevinst::{
    NetGain, OtherLaw, Outcome, PRINTED_PER_CITIZEN, Preset, printed_gain,
};

/// The answer in the bar of a phone.
pub(super) fn bar(say: &Say, outcome: &Outcome) -> String {
    let gain = outcome.a.gain();
    let amount = say.rough_kroner(words::size(gain));
    let t = &say.t;
    let said = if gain < Kroner::ZERO { t.gain_bar_loss(amount) } else { t.gain_bar_gain(amount) };
    match outcome.b {
        Some(_) => t.gain_of_scenario(words::scenario(say, Which::A), said.to_string()).to_string(),
        None => said.to_string(),
    }
}

pub(super) fn headline(say: &Say, state: &Session<NetGain>, outcome: &Outcome) -> Html {
    let t = &say.t;
    let gain = outcome.a.gain();
    let each = say.whole_kroner(words::size(outcome.a.per_citizen()));
    let count = outcome.a.result.citizens;
    let citizens = format::count(say.lang, count);
    let words = match gain.cmp(&Kroner::ZERO) {
        std::cmp::Ordering::Greater => t.gain_primary_gain(count, each, citizens),
        std::cmp::Ordering::Less => t.gain_primary_loss(count, each, citizens),
        std::cmp::Ordering::Equal => t.gain_primary_even(),
    };
    let stale = if state.example { t.gain_stale_example() } else { t.gain_stale() };
    html! {
        <section class="headline" aria-labelledby="result">
            <h2 id="result" class="sr-only" tabindex="-1">{ t.gain_result_heading().to_string() }</h2>
            if !state.current {
                <p class="stale">{ stale.to_string() }</p>
            }
            <p class="primary" role="status">
                if outcome.b.is_some() {
                    <strong>{ words::scenario(say, Which::A) }</strong>{ " " }
                }
                <strong class="primary-number">{ say.rough_kroner(words::size(gain)) }</strong>{ " " }
                <span class="primary-words">{ words.to_string() }{ "." }</span>
            </p>
            <p class="primary-period">{ basis(say, outcome) }</p>
            { supplier(say, outcome) }
            if let Some((year, amount)) = outcome.analysis.in_prices_of {
                <p class="text">{ t.gain_prices_of(say.rough_kroner(amount), year.to_string()).to_string() }</p>
            }
            { notes(say, &outcome.a.result.notes) }
        </section>
    }
}

/// Over which years, by which law.
fn basis(say: &Say, outcome: &Outcome) -> String {
    use chrono::Datelike as _;
    let input = outcome.a.input();
    let law = input.law_date.year().to_string();
    let mut said = say.t.gain_years(input.horizon, law).to_string();
    if let Some(rate) = input.discount {
        said.push(' ');
        said.push_str(&say.t.gain_discounted_note(say.share(rate)));
    }
    said
}

/// Whose figures these are, what was published, and what the law gives week by week.
fn supplier(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let printed = outcome.a.preset.map(|preset| {
        let whole = |amount| Kroner::from_decimal(amount).unwrap_or_default();
        let mut said = t.gain_supplier(say.rough_kroner(whole(printed_gain(preset)))).to_string();
        if preset == Preset::Roskilde {
            said.push(' ');
            said.push_str(&t.gain_supplier_each(say.kroner(whole(PRINTED_PER_CITIZEN))));
        }
        said
    });
    let by_law = outcome.analysis.laws.iter().find(|under| under.law == OtherLaw::WeekByWeek);
    let constant = match outcome.a.input().saved_share {
        SavedShare::Constant(share) => by_law.map(|by_law| {
            t.gain_reconstruction(say.share(share), say.rough_kroner(by_law.worth.gain()))
                .to_string()
        }),
        SavedShare::ByLaw => None,
    };
    html! {
        <>
            if let Some(printed) = printed {
                <p class="text">
                    <span class="badge badge-warning">{ t.gain_supplier_badge().to_string() }</span>{ " " }
                    { printed }
                </p>
            }
            if let Some(constant) = constant {
                <p class="text note">{ constant }</p>
            }
        </>
    }
}

fn notes(say: &Say, notes: &[Note]) -> Html {
    let t = &say.t;
    if notes.is_empty() {
        return Html::default();
    }
    let said = |note: &Note| {
        match *note {
            Note::BenefitCut { maximum } => t.gain_note_cut(say.kroner(maximum)),
            Note::BeyondHorizon { person_weeks } => {
                t.gain_note_beyond(say.decimal(person_weeks.round_dp(1)))
            }
            Note::ActivationChangesNothing => t.gain_note_activation(),
            Note::LongCasesExceedSaved => t.gain_note_exceed(),
            Note::SavedReachLong => t.gain_note_reach(),
        }
        .to_string()
    };
    html! {
        <div class="reservations">
            <h3 class="h4">{ t.gain_notes_heading().to_string() }</h3>
            <ul>{ for notes.iter().map(|note| html! { <li>{ said(note) }</li> }) }</ul>
        </div>
    }
}
