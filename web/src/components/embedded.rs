//! What stands around a tool on somebody else's page: one line that says whose it is.

use yew::prelude::*;

use super::links::PageLink;
use crate::app::use_site;

#[derive(PartialEq, Properties)]
pub(crate) struct EmbeddedProps {
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Embedded(props: &EmbeddedProps) -> Html {
    let site = use_site();
    let t = site.texts();
    html! {
        <>
            <main id="main-content" class="container embedded" tabindex="-1">
                { props.children.clone() }
            </main>
            <footer class="container embedded-line">
                <p>
                    { t.embedded_what(t.site_name().to_string()).to_string() }{ " " }
                    <PageLink route={site.route}>{ t.embedded_full_page().to_string() }</PageLink>
                </p>
            </footer>
        </>
    }
}
