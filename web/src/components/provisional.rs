//! Where an answer rests on the last known law: said once on a page.

use fremdrift_legislation::everything;
use fremdrift_rules::course::Provisional;
use yew::prelude::*;

use super::rule_link::RuleLink;
use crate::say::Say;

/// From which day the answer is provisional, and what is expected to change; nothing where it is not.
pub(crate) fn provisional(say: &Say, provisional: Option<&Provisional>) -> Html {
    let Some(Provisional { from, expected }) = provisional else { return Html::default() };
    let t = &say.t;
    let law = everything();
    let label = |id: &str| law.entries().find(|entry| entry.id == id).map(|entry| entry.label);
    html! {
        <section aria-labelledby="provisional-heading" class="reservations provisional">
            <h2 id="provisional-heading" class="h3">{ t.tool_provisional_heading().to_string() }</h2>
            <p>{ t.tool_provisional(say.date(*from)).to_string() }</p>
            <ul>
                { for expected.iter().map(|change| {
                    let words = label(change.parameter).map(|label| say.own(label));
                    html! {
                        <li>
                            { say.date(change.date) }{ ": " }
                            <RuleLink parameter={change.parameter} {words} />
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}
