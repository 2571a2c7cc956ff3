//! Where a value of the law stands.

use fremdrift_legislation::Provision;
use yew::prelude::*;

use super::links::SourceLink;
use crate::say::{Say, stands_in};

/// Act and section as a link to the source, and how sure it is.
pub(crate) fn provision(say: &Say, provision: &Provision) -> Html {
    html! {
        <>
            // The law is quoted in Danish; the name of the source is English.
            <span lang="en" title={provision.source}>
                <SourceLink url={provision.url} lang="da">{ stands_in(provision) }</SourceLink>
            </span>
            <span class="confidence">{ format!(" ({})", say.confidence(provision.confidence)) }</span>
        </>
    }
}
