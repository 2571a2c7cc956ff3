//! Rules that change during the course, and what the sources do not carry.

use fremdrift_legislation::everything;
use yew::prelude::*;

use crate::components::rule_link::RuleLink;
use crate::say::Say;
use crate::state::forloeb::Outcome;

/// A rule's name, which leads to it.
fn rule(say: &Say, id: &'static str) -> Html {
    let law = everything();
    let label = law.entries().find(|entry| entry.id == id).map(|entry| say.own(entry.label));
    html! { <RuleLink parameter={id} words={label} /> }
}

pub(super) fn unsure(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let timeline = &outcome.timeline;
    html! {
        <>
            if !timeline.changes.is_empty() {
                <section aria-labelledby="changes-heading" class="text">
                    <h2 id="changes-heading" class="h3">{ t.forloeb_changes_heading().to_string() }</h2>
                    <dl class="changes">
                        { for timeline.changes.iter().map(|change| {
                            html! {
                                <>
                                    <dt>{ say.date(change.date) }</dt>
                                    { for change.parameters.iter().map(|id| html! { <dd>{ rule(say, id) }</dd> }) }
                                </>
                            }
                        }) }
                    </dl>
                </section>
            }
            <section aria-labelledby="absent-heading" class="text">
                <h2 id="absent-heading" class="h3">{ t.forloeb_absent_heading().to_string() }</h2>
                <p>{ t.forloeb_absent_text().to_string() }</p>
                <ul>
                    { for timeline.absent.iter().map(|gap| html! { <li>{ say.own(gap.text) }</li> }) }
                </ul>
                if let Some(not_confirmed) = &timeline.not_confirmed {
                    <p>{ t.forloeb_not_confirmed(say.date(not_confirmed.last_confirmed)).to_string() }</p>
                    <ul>
                        { for not_confirmed.parameters.iter().map(|id| html! { <li>{ rule(say, id) }</li> }) }
                    </ul>
                }
                <p>{ t.forloeb_not_a_decision().to_string() }</p>
            </section>
        </>
    }
}
