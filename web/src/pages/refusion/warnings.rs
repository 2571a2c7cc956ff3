//! What the reader must know about the result, and how it is computed.

use fremdrift_costs::{Ledger, Warning, totals};
use fremdrift_rules::refusion::{Rulebook, SpellInput, Status};
use fremdrift_units::Kroner;
use yew::prelude::*;

use crate::say::Say;
use crate::state::refusion::{Outcome, State};

/// The reservations that belong to this result; nothing when there are none.
pub(super) fn warnings(say: &Say, state: &State, outcome: &Outcome) -> Html {
    let t = &say.t;
    let warnings = &outcome.ledger.warnings;
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="warnings-heading" class="reservations">
            <h2 id="warnings-heading" class="h3">{ t.refusion_warnings_heading().to_string() }</h2>
            { list(say, state.book(), &outcome.input, &outcome.ledger) }
        </section>
    }
}

/// What is uncertain about a ledger of the input under the law of the book.
pub(super) fn list(say: &Say, book: &Rulebook, input: &SpellInput, ledger: &Ledger) -> Html {
    let said = |warning: &Warning| sentence(say, book, input, ledger, warning);
    html! {
        <ul>{ for ledger.warnings.iter().map(|warning| html! { <li>{ said(warning) }</li> }) }</ul>
    }
}

fn sentence(
    say: &Say,
    book: &Rulebook,
    input: &SpellInput,
    ledger: &Ledger,
    warning: &Warning,
) -> String {
    let t = &say.t;
    match *warning {
        // Only the employed have an employer whose days could count.
        Warning::ClockReading if input.status != Status::Employed => {
            t.refusion_warning_clock_before().to_string()
        }
        Warning::ClockReading => {
            let counts = if input.employer_days_advance_clock { "yes" } else { "no" };
            let mut said = t.refusion_warning_clock_reading(counts).to_string();
            if let Some(other) = other_reading(book, input, ledger) {
                said.push(' ');
                said.push_str(&t.refusion_warning_clock_other(say.kroner(other)));
            }
            said
        }
        Warning::FundFinancingNotSplit => t.refusion_warning_fund().to_string(),
        Warning::InsuranceNotModelled => t.refusion_warning_insurance().to_string(),
        Warning::PriorWeeksLapseNotModelled => t.refusion_warning_prior().to_string(),
        Warning::BenefitCutAtMaximum { from, to, .. } => {
            t.refusion_warning_cut(say.date(from), say.date(to)).to_string()
        }
        Warning::PastDurationLimit { from, limit } => {
            t.refusion_warning_limit(say.date(from), limit.0).to_string()
        }
        Warning::UsedAfterLastConfirmed { parameter, last_confirmed, from } => t
            .refusion_warning_unconfirmed(
                parameter_name(say, book, parameter),
                say.date(last_confirmed),
                say.date(from),
            )
            .to_string(),
    }
}

/// What the municipality would pay under the other reading of the clock; none when it is the same.
fn other_reading(book: &Rulebook, input: &SpellInput, ledger: &Ledger) -> Option<Kroner> {
    let other = SpellInput {
        employer_days_advance_clock: !input.employer_days_advance_clock,
        ..input.clone()
    };
    let other = totals(book, book.spell(&other).ok()?.course()).municipality;
    let other = Kroner::from_oere(other).ok()?;
    (other != ledger.totals.municipality).then_some(other)
}

fn parameter_name(say: &Say, book: &Rulebook, id: &str) -> String {
    let label = book.law().entries().find(|entry| entry.id == id).map(|entry| entry.label);
    label.map_or_else(|| id.to_owned(), |label| say.own(label).plain())
}

/// How it is computed and what is left out.
#[component]
pub(super) fn Method() -> Html {
    let say = Say::new(crate::app::use_site().lang);
    let t = &say.t;
    let steps = [t.refusion_method_1(), t.refusion_method_2(), t.refusion_method_3()];
    let left_out = [
        t.refusion_not_modelled_1(),
        t.refusion_not_modelled_2(),
        t.refusion_not_modelled_3(),
        t.refusion_not_modelled_4(),
    ];
    html! {
        <section aria-labelledby="method-heading" class="text">
            <h2 id="method-heading" class="h3">{ t.refusion_method_heading().to_string() }</h2>
            <ul>{ for steps.map(|step| html! { <li>{ step.to_string() }</li> }) }</ul>
            <h3 class="h4">{ t.refusion_not_modelled_heading().to_string() }</h3>
            <ul>{ for left_out.map(|item| html! { <li>{ item.to_string() }</li> }) }</ul>
            <p><strong>{ t.refusion_not_a_decision().to_string() }</strong></p>
        </section>
    }
}
