//! Share, save and print. Nothing is kept or put into an address unless the visitor asks.

mod carry;
mod keeping;
mod notice;

use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

pub(crate) use self::carry::{Carry, use_reload};
pub(crate) use self::keeping::{Keeping, use_keeping};
pub(crate) use self::notice::opened;
use self::notice::{Notice, Source};
use super::fields::{Checkbox, Label, checkbox};
use crate::app::{Site, use_site};
use crate::browser::{self, Unread};
use crate::say::Say;
use crate::state::LinkError;

/// A file of the result that a page hands out.
#[derive(Clone, PartialEq)]
pub(crate) struct Download {
    /// What the button says.
    pub(crate) title: String,
    /// The file's name.
    pub(crate) name: &'static str,
    /// Its media type.
    pub(crate) kind: &'static str,
    /// Writes it; none while there is no result.
    pub(crate) text: Option<Callback<(), Option<String>>>,
}

#[derive(PartialEq, Properties)]
pub(crate) struct KeepProps {
    pub(crate) keeping: Keeping,
    pub(crate) downloads: Vec<Download>,
    /// What the field with a made link is called, where it does not lead to an absence.
    #[prop_or_default]
    pub(crate) link_label: Option<String>,
}

#[component]
pub(crate) fn Keep(props: &KeepProps) -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    let keeping = &props.keeping;
    let save = {
        let (view, case) = (keeping.view, keeping.case.clone());
        Callback::from(move |_: MouseEvent| {
            let text = case.replace('&', "\n") + "\n";
            browser::download(&format!("fremdrift-{}.txt", view.id()), "text/plain", &text);
        })
    };
    let link_label = props.link_label.clone().unwrap_or_else(|| t.keep_link_label().to_string());
    let told = keeping.notice().filter(|notice| !notice.is_about_opening());
    html! {
        <section class="keep" aria-labelledby="keep-heading">
            <h2 id="keep-heading" class="h3">{ t.keep_heading().to_string() }</h2>
            <ul class="keep-buttons nobullet-list">
                { button(t.keep_copy_link().to_string(), true, make_link(&site, keeping)) }
                { button(t.keep_print().to_string(), true, Callback::from(|_: MouseEvent| browser::print())) }
                { for props.downloads.iter().map(download) }
                { button(t.keep_save_file().to_string(), true, save) }
            </ul>
            <div role="status" class="keep-notice">
                if let Some(notice) = told {
                    <p><strong>{ notice.text(&say) }</strong></p>
                }
                if let Some(Notice::Link(link, _)) = told {
                    <label class="form-label" for="link">{ link_label }</label>
                    <input id="link" class="form-input" type="text" readonly=true value={link.clone()} />
                }
            </div>
            <p class="note">{ t.keep_link_warning().to_string() }</p>
            <div class="form-group">
                <input id="open-file" class="sr-only" type="file" accept=".txt,text/plain" onchange={open_file(keeping)} />
                <label class="button button-secondary" for="open-file">{ t.keep_open_file().to_string() }</label>
            </div>
            if keeping.may_store {
                { stored(&say, keeping) }
            }
        </section>
    }
}

/// Whether this browser remembers what is typed, and the way back.
fn stored(say: &Say, keeping: &Keeping) -> Html {
    let t = &say.t;
    let on_remember = {
        let keeping = keeping.clone();
        Callback::from(move |on: bool| keeping.remember(on))
    };
    let forget = {
        let keeping = keeping.clone();
        Callback::from(move |_: MouseEvent| keeping.forget_all())
    };
    let remember = Label {
        id: "remember".into(),
        text: t.keep_remember().to_string().into(),
        hint: Some(t.keep_remember_hint().to_string().into()),
        error: None,
    };
    html! {
        <>
            <div class="form-group">
                { checkbox(Checkbox {
                    label: remember,
                    checked: keeping.remembers(),
                    on_change: on_remember,
                }) }
            </div>
            <p><button type="button" class="button button-secondary" onclick={forget}>{ t.keep_forget().to_string() }</button></p>
        </>
    }
}

fn button(text: String, enabled: bool, press: Callback<MouseEvent>) -> Html {
    html! {
        <li><button type="button" class="button button-secondary" disabled={!enabled} onclick={press}>{ text }</button></li>
    }
}

fn download(file: &Download) -> Html {
    let Download { title, name, kind, text } = file.clone();
    let enabled = text.is_some();
    let press = Callback::from(move |_: MouseEvent| {
        let text = text.as_ref().and_then(|text| text.emit(()));
        text.and_then(|text| browser::download(name, kind, &text));
    });
    button(title, enabled, press)
}

/// The link leads to the full page, also from an embedded tool.
fn make_link(site: &Site, keeping: &Keeping) -> Callback<MouseEvent> {
    let (path, keeping) = (site.href(site.route), keeping.clone());
    Callback::from(move |_: MouseEvent| {
        let Some(link) = browser::link_to(&path, &keeping.case) else { return };
        let keeping = keeping.clone();
        spawn_local(async move {
            let copied = browser::copy(&link).await;
            keeping.tell(Notice::Link(link, copied));
        });
    })
}

fn open_file(keeping: &Keeping) -> Callback<Event> {
    let keeping = keeping.clone();
    Callback::from(move |event: Event| {
        let input = event.target_unchecked_into::<web_sys::HtmlInputElement>();
        let Some(file) = input.files().and_then(|files| files.get(0)) else { return };
        let keeping = keeping.clone();
        spawn_local(async move {
            let notice = match browser::read(file).await {
                Ok(text) => keeping.open.emit((Source::File, text)),
                Err(Unread::TooLarge) => Notice::NotOpened(Source::File, LinkError::TooLong),
                Err(Unread::NotText) => Notice::NotOpened(Source::File, LinkError::NotText),
                Err(Unread::Gone) => Notice::NotOpened(Source::File, LinkError::Damaged),
            };
            // So that the same file can be chosen again.
            input.set_value("");
            keeping.tell(notice);
        });
    })
}
