//! Links that lead away from the page. In an embedded tool they open a tab of their own: what is
//! typed stays, and another site's frame is no place for a page that may not be framed.

use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::route::{Frame, Route};

#[derive(PartialEq, Properties)]
pub(crate) struct PageLinkProps {
    pub(crate) route: Route,
    /// The id of a place on that page.
    #[prop_or_default]
    pub(crate) place: Option<AttrValue>,
    pub(crate) children: Html,
}

/// A link to another page of the site, in the same language.
#[component]
pub(crate) fn PageLink(props: &PageLinkProps) -> Html {
    let site = use_site();
    let mut href = site.href(props.route);
    if let Some(place) = &props.place {
        href = format!("{href}#{place}");
    }
    let target = target(&site);
    html! {
        <a {href} {target} rel={target.map(|_| "noopener")}>
            { props.children.clone() }
            { new_tab(&site) }
        </a>
    }
}

#[derive(PartialEq, Properties)]
pub(crate) struct SourceLinkProps {
    /// The source's address.
    pub(crate) url: AttrValue,
    #[prop_or_default]
    pub(crate) lang: Option<AttrValue>,
    pub(crate) children: Html,
}

/// A link to a source, which does not learn where its reader comes from.
#[component]
pub(crate) fn SourceLink(props: &SourceLinkProps) -> Html {
    let site = use_site();
    html! {
        <a
            href={props.url.clone()}
            lang={props.lang.clone()}
            target={target(&site)}
            rel="noreferrer noopener"
        >
            { props.children.clone() }
            { new_tab(&site) }
        </a>
    }
}

/// Says it to those who do not see the arrow beside the link.
fn new_tab(site: &Site) -> Html {
    html! {
        if site.frame == Frame::Embed {
            <span class="sr-only" lang={site.lang.tag()}>{ format!(" ({})", site.texts().embedded_new_tab()) }</span>
        }
    }
}

/// Where a link leads that must leave the page as it is.
pub(super) fn target(site: &Site) -> Option<&'static str> {
    (site.frame == Frame::Embed).then_some("_blank")
}
