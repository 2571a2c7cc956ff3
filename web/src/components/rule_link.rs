//! The way from a result to the rule behind it.

use yew::prelude::*;

use super::links::PageLink;
use super::prose::Marked;
use crate::app::use_site;
use crate::route::Route;

#[derive(PartialEq, Properties)]
pub(crate) struct RuleLinkProps {
    /// The parameter's id.
    pub(crate) parameter: &'static str,
    /// What the link says; without it, "see the rule".
    #[prop_or_default]
    pub(crate) words: Option<Marked>,
}

/// A link to the rule on the page of the law.
#[component]
pub(crate) fn RuleLink(props: &RuleLinkProps) -> Html {
    let site = use_site();
    let words = props.words.clone();
    let words = words.unwrap_or_else(|| site.texts().tool_rule_link().to_string().into());
    html! { <PageLink route={Route::Regler} place={props.parameter}>{ words }</PageLink> }
}
