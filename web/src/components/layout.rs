//! What stands around every page: skip link, header with menu and language switch, the trail to the
//! page, footer. The markup is the design system's; its scripts are not used, they would change
//! what Yew owns.

mod footer;
mod header;
mod trail;

use yew::prelude::*;

use self::footer::footer;
use self::header::header;
use self::trail::trail;
use super::keep::{Carry, use_reload};
use crate::app::use_site;

#[derive(PartialEq, Properties)]
pub(crate) struct LayoutProps {
    pub(crate) children: Html,
}

#[component]
pub(crate) fn Layout(props: &LayoutProps) -> Html {
    let site = use_site();
    let t = site.texts();
    let carry = use_memo((), |()| Carry::default());
    use_reload(&carry);
    html! {
        <ContextProvider<Carry> context={(*carry).clone()}>
            <a class="skipnav" href="#main-content">{ t.skip_link().to_string() }</a>
            { header(&site) }
            { trail(&site) }
            <main id="main-content" class="container page-container" tabindex="-1">
                { props.children.clone() }
            </main>
            { footer(&site) }
        </ContextProvider<Carry>>
    }
}
