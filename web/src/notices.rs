//! What a page may have to say about itself: a new version, a lost network. All of it stands hidden
//! in the page, beside what Yew owns, and `web/src/site/page.js` shows it.

use yew::prelude::*;

use crate::route::Lang;
use crate::texts::texts;

/// Where the notices stand.
#[derive(Clone, PartialEq, Properties)]
pub struct NoticesProps {
    /// The language of the page.
    pub lang: Lang,
}

/// The place of all notices; what is shown in it is read out when it is.
#[component]
pub fn Notices(props: &NoticesProps) -> Html {
    let t = texts(props.lang);
    let hide = || button("notice-close", "secondary", t.notice_close().to_string());
    html! {
        <div id="notices" class="notices" role="status">
            <div id="notice-update" class="site-notice" hidden={true}>
                <div>
                    <p><strong>{ t.notice_update().to_string() }</strong></p>
                    <p>{ t.notice_update_explained().to_string() }</p>
                </div>
                <div class="site-notice-buttons">
                    { button("notice-take", "primary", t.notice_update_take().to_string()) }
                    { button("notice-close", "secondary", t.notice_update_later().to_string()) }
                </div>
            </div>
            <div id="notice-offline" class="site-notice" hidden={true}>
                <p>{ t.notice_offline().to_string() }</p>
                { hide() }
            </div>
            <div id="notice-cut-off" class="site-notice" hidden={true}>
                <p>{ t.notice_cut_off().to_string() }</p>
                { hide() }
            </div>
        </div>
    }
}

fn button(class: &'static str, kind: &str, text: String) -> Html {
    html! { <button type="button" class={format!("button button-{kind} {class}")}>{ text }</button> }
}
