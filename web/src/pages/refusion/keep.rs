//! Share, save and print. Nothing is kept or put into an address unless the visitor asks.

use fremdrift_costs::Ledger;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::csv_files;
use super::say::Say;
use super::store::Dispatch;
use crate::app::use_site;
use crate::browser;
use crate::charts::{WIDE, standalone};
use crate::components::fields::{Checkbox, Label};
use crate::state::refusion::{Action, Draft};
use crate::state::{LinkError, Portable};

/// What the last of these actions came to.
#[derive(Clone, PartialEq)]
pub(super) enum Notice {
    /// A case was opened from a link, a file or the storage.
    Opened,
    /// It could not be.
    NotOpened(LinkError),
    /// A link was made; whether it is on the clipboard.
    Link(String, bool),
    /// What was stored is gone.
    Forgotten,
    /// The browser stores nothing.
    StorageBlocked,
}

impl Notice {
    /// Whether it concerns the whole page, and so stands at its top.
    pub(super) fn is_about_opening(&self) -> bool {
        match self {
            Self::Opened | Self::NotOpened(_) => true,
            Self::Link(..) | Self::Forgotten | Self::StorageBlocked => false,
        }
    }

    pub(super) fn text(&self, say: &Say) -> String {
        let t = &say.t;
        match self {
            Self::Opened => t.refusion_opened(),
            Self::NotOpened(LinkError::TooLong) => t.refusion_open_too_long(),
            Self::NotOpened(LinkError::Newer) => t.refusion_open_newer(),
            Self::NotOpened(LinkError::OtherTool) => t.refusion_open_other_tool(),
            Self::NotOpened(LinkError::Damaged) => t.refusion_open_damaged(),
            Self::Link(_, true) => t.refusion_link_copied(),
            Self::Link(_, false) => t.refusion_link_manual(),
            Self::Forgotten => t.refusion_forgotten(),
            Self::StorageBlocked => t.refusion_storage_blocked(),
        }
        .to_string()
    }
}

/// Opens a case from text; the notice says how it went.
pub(super) fn open(text: &str, dispatch: &Dispatch) -> Notice {
    // A saved file has a line for each answer; a link has them in one line.
    match Draft::decode(&text.trim().replace("\r\n", "&").replace('\n', "&")) {
        Ok(draft) => {
            dispatch.dispatch(Action::Open(Box::new(draft)));
            Notice::Opened
        }
        Err(error) => Notice::NotOpened(error),
    }
}

#[derive(Properties)]
pub(super) struct KeepProps {
    pub(super) draft: Draft,
    /// The ledger of what is typed; none while it is not valid.
    pub(super) ledger: Option<std::rc::Rc<Ledger>>,
    pub(super) dispatch: Dispatch,
    pub(super) notice: Option<Notice>,
    pub(super) on_notice: Callback<Option<Notice>>,
    pub(super) remember: bool,
    pub(super) on_remember: Callback<bool>,
}

impl PartialEq for KeepProps {
    fn eq(&self, other: &Self) -> bool {
        self.draft == other.draft
            && self.ledger.is_some() == other.ledger.is_some()
            && self.notice == other.notice
            && self.remember == other.remember
    }
}

#[component]
pub(super) fn Keep(props: &KeepProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let valid = props.ledger.is_some();
    let button = |text: String, enabled: bool, press: Callback<MouseEvent>| {
        html! {
            <li><button type="button" class="button button-secondary" disabled={!enabled} onclick={press}>{ text }</button></li>
        }
    };
    let link = {
        let (draft, on_notice) = (props.draft.clone(), props.on_notice.clone());
        Callback::from(move |_: MouseEvent| {
            let Some(link) = browser::link_to(&draft.encode()) else { return };
            let on_notice = on_notice.clone();
            spawn_local(async move {
                let copied = browser::copy(&link).await;
                on_notice.emit(Some(Notice::Link(link, copied)));
            });
        })
    };
    let file =
        |name: &'static str, kind: &'static str, text: fn(&Say, &Ledger) -> Option<String>| {
            let (say, ledger) = (say.clone(), props.ledger.clone());
            Callback::from(move |_: MouseEvent| {
                let text = ledger.as_deref().and_then(|ledger| text(&say, ledger));
                text.and_then(|text| browser::download(name, kind, &text));
            })
        };
    let svg = {
        let title = t.refusion_chart_heading().to_string();
        Callback::from(move |_: MouseEvent| {
            browser::markup(&format!("weeks{WIDE}"))
                .map(|markup| standalone(&markup, &title))
                .and_then(|svg| browser::download("fremdrift-refusion.svg", "image/svg+xml", &svg));
        })
    };
    let save = {
        let draft = props.draft.clone();
        Callback::from(move |_: MouseEvent| {
            let text = draft.encode().replace('&', "\n") + "\n";
            browser::download("fremdrift-refusion.txt", "text/plain", &text);
        })
    };
    let choose = {
        let (dispatch, on_notice) = (props.dispatch.clone(), props.on_notice.clone());
        Callback::from(move |event: Event| {
            let input = event.target_unchecked_into::<web_sys::HtmlInputElement>();
            let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
            let (dispatch, on_notice) = (dispatch.clone(), on_notice.clone());
            spawn_local(async move {
                let notice = match browser::read(file).await {
                    Some(text) => open(&text, &dispatch),
                    None => Notice::NotOpened(LinkError::TooLong),
                };
                // So that the same file can be chosen again.
                input.set_value("");
                on_notice.emit(Some(notice));
            });
        })
    };
    let forget = {
        let (on_notice, on_remember) = (props.on_notice.clone(), props.on_remember.clone());
        Callback::from(move |_: MouseEvent| {
            on_remember.emit(false);
            browser::forget();
            on_notice.emit(Some(Notice::Forgotten));
        })
    };
    let remember = Label {
        id: "remember".into(),
        text: t.refusion_remember().to_string().into(),
        hint: Some(t.refusion_remember_hint().to_string().into()),
        error: None,
    };
    let told = props.notice.as_ref().filter(|notice| !notice.is_about_opening());
    html! {
        <section class="keep" aria-labelledby="keep-heading">
            <h2 id="keep-heading" class="h3">{ t.refusion_share_heading().to_string() }</h2>
            <ul class="keep-buttons nobullet-list">
                { button(t.refusion_copy_link().to_string(), true, link) }
                { button(t.refusion_print().to_string(), true, Callback::from(|_: MouseEvent| browser::print())) }
                { button(t.refusion_csv_lines().to_string(), valid, file("fremdrift-refusion.csv", "text/csv", csv_files::lines)) }
                { button(t.refusion_csv_weeks().to_string(), valid, file("fremdrift-refusion-uger.csv", "text/csv", csv_files::weeks)) }
                { button(t.refusion_svg().to_string(), valid, svg) }
                { button(t.refusion_save_file().to_string(), true, save) }
            </ul>
            <div role="status" class="keep-notice">
                if let Some(notice) = told {
                    <p><strong>{ notice.text(&say) }</strong></p>
                }
                if let Some(Notice::Link(link, _)) = told {
                    <label class="form-label" for="link">{ t.refusion_link_label().to_string() }</label>
                    <input id="link" class="form-input" type="text" readonly=true value={link.clone()} />
                }
            </div>
            <p class="note">{ t.refusion_link_warning().to_string() }</p>
            <div class="form-group">
                <input id="open-file" class="sr-only" type="file" accept=".txt,text/plain" onchange={choose} />
                <label class="button button-secondary" for="open-file">{ t.refusion_open_file().to_string() }</label>
            </div>
            <div class="form-group">
                <Checkbox label={remember} checked={props.remember} on_change={props.on_remember.clone()} />
            </div>
            <p><button type="button" class="button button-secondary" onclick={forget}>{ t.refusion_forget().to_string() }</button></p>
        </section>
    }
}
