//! One line about the subject of a tool's page: what is typed of it, and the other pages that show it.

use fremdrift_units::Kroner;
use yew::prelude::*;

use super::keep::Carry;
use crate::app::use_site;
use crate::route::{Frame, Route};
use crate::say::Say;
use crate::state::{amount, plain};
use crate::tools::Subject;

/// What is typed of a subject, in a few words, and where it is changed.
#[derive(Clone, PartialEq)]
pub(crate) struct Summary {
    pub(crate) text: String,
    /// The id of the box, or of the heading, where it is typed.
    pub(crate) edit: &'static str,
}

/// What is typed of an effort in a few words: the week in which it begins, and its price. None of an
/// example, or while neither is typed.
pub(crate) fn effort(
    say: &Say,
    is_example: bool,
    [begins, price]: [&str; 2],
    edit: &'static str,
) -> Option<Summary> {
    // Only what can be one: what is wrong is said beside its box.
    let said = |read: Result<Kroner, _>| {
        let number = read.ok().filter(|number| !is_example && *number >= Kroner::ZERO);
        number.map(|number| say.decimal(number.to_decimal()))
    };
    let parts = [
        said(plain(begins)).map(|week| say.t.tool_effort_begins(week).to_string()),
        said(amount(price)).map(|price| say.t.tool_effort_price(price).to_string()),
    ];
    let text = parts.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    (!text.is_empty()).then_some(Summary { text, edit })
}

#[derive(PartialEq, Properties)]
pub(crate) struct SubjectBarProps {
    pub(crate) subject: Subject,
    /// None while the page shows an example.
    pub(crate) summary: Option<Summary>,
}

/// The line. An embedded tool has none: what is typed there does not leave it.
#[component]
pub(crate) fn SubjectBar(props: &SubjectBarProps) -> Html {
    let site = use_site();
    let carry = use_context::<Carry>();
    let t = site.texts();
    let views: Vec<Route> = props.subject.tools().collect();
    if site.frame == Frame::Embed || views.len() < 2 {
        return Html::default();
    }
    let label = match props.subject {
        Subject::Case => t.tool_views_case(),
        Subject::Effort | Subject::Municipality | Subject::Law => t.tool_views_effort(),
    };
    let view = |route: Route| {
        let current = (route == site.route).then_some("page");
        let onclick = carry.clone().map(Carry::on_leaving);
        html! { <li><a href={site.href(route)} aria-current={current} {onclick}>{ route.name(&t) }</a></li> }
    };
    html! {
        <nav class="subject-bar" aria-label={label.to_string()}>
            if let Some(Summary { text, edit }) = &props.summary {
                <p class="subject-summary">
                    <strong>{ text }</strong>{ " " }
                    <a href={format!("#{edit}")}>{ t.tool_edit().to_string() }</a>
                </p>
            }
            <ul class="nobullet-list">{ for views.into_iter().map(view) }</ul>
        </nav>
    }
}
