//! Rules that change during the course, and what the sources do not carry.

use fremdrift_legislation::everything;
use yew::prelude::*;

use crate::components::rule_link::RuleLink;
use crate::say::Say;
use crate::state::forloeb::Outcome;

pub(super) fn unsure(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let timeline = &outcome.timeline;
    let law = everything();
    let label = |id: &str| law.entries().find(|entry| entry.id == id).map(|entry| entry.label);
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
                                    { for change.parameters.iter().map(|id| {
                                        let words = label(id).map(|label| say.own(label));
                                        html! { <dd><RuleLink parameter={*id} {words} /></dd> }
                                    }) }
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
                <p>{ t.forloeb_not_a_decision().to_string() }</p>
            </section>
        </>
    }
}
