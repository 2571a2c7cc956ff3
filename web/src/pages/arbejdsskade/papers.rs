//! Letters and lists made from the answers, to be edited, copied and saved. They go nowhere, and are
//! in no link: what is written here is gone when the page is left.

use std::rc::Rc;

use fremdrift_rules::injury::{Answer, Audience};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

use super::words::Words;
use super::{answered, whom};
use crate::app::use_site;
use crate::browser;
use crate::components::prose::Marked;
use crate::say::Say;
use crate::session::Session;
use crate::state::arbejdsskade::InjuryAdvice;
use crate::state::holds_cpr;

#[derive(Properties)]
pub(super) struct PapersProps {
    pub(super) state: Rc<Session<InjuryAdvice>>,
}

impl PartialEq for PapersProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}

#[component]
pub(super) fn Papers(props: &PapersProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let words = Words::new(&say, &props.state);
    let letters = &words.outcome().advice.letters;
    let caseworker = words.reader() == Audience::Caseworker;
    if letters.is_empty() && !caseworker {
        return Html::default();
    }
    html! {
        <section aria-labelledby="papers-heading" class="folded">
            <h2 id="papers-heading" class="h3">{ t.advice_papers_heading(whom(words.reader())).to_string() }</h2>
            <p class="text">{ t.advice_papers_text().to_string() }</p>
            if caseworker {
                <Letter key="sheet" id="sheet" title={t.advice_sheet_title().to_string()} text={Marked::from(sheet(&words))} />
            }
            { for letters.iter().map(|letter| html! {
                <Letter
                    key={letter.id}
                    id={letter.id}
                    title={words.own(letter.title).plain()}
                    text={Marked::from(filled(&words, say.bare(letter.body)))}
                />
            }) }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct LetterProps {
    id: AttrValue,
    title: String,
    /// As it follows from the answers.
    text: Marked,
}

/// A text that the visitor makes their own.
#[component]
fn Letter(props: &LetterProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let edited = use_state(|| None::<String>);
    let copied = use_state(|| None::<bool>);
    let text = (*edited).clone().unwrap_or_else(|| props.text.plain());
    let oninput = {
        let (edited, copied) = (edited.setter(), copied.setter());
        Callback::from(move |event: InputEvent| {
            let area = event.target_unchecked_into::<web_sys::HtmlTextAreaElement>();
            edited.set(Some(area.value()));
            copied.set(None);
        })
    };
    let copy = {
        let (text, copied) = (text.clone(), copied.setter());
        Callback::from(move |_: MouseEvent| {
            let (text, copied) = (text.clone(), copied.clone());
            spawn_local(async move { copied.set(Some(browser::copy(&text).await)) });
        })
    };
    let save = {
        let (text, name) = (text.clone(), format!("fremdrift-{}.txt", props.id.replace('_', "-")));
        Callback::from(move |_: MouseEvent| {
            browser::download(&name, "text/plain", &text.replace('\n', "\r\n"));
        })
    };
    let again = {
        let edited = edited.setter();
        Callback::from(move |_: MouseEvent| edited.set(None))
    };
    let id = format!("paper-{}", props.id);
    let (hint, error) = (format!("{id}-hint"), format!("{id}-error"));
    // What could be somebody's number leaves the page by none of its ways.
    let refused = holds_cpr(&text);
    let described_by = if refused { format!("{hint} {error}") } else { hint.clone() };
    let rows = text.lines().count().clamp(8, 24).to_string();
    let paper = match &*edited {
        _ if refused => t.advice_paper_cpr().to_string().into(),
        Some(own) => own.into(),
        None => Html::from(props.text.clone()),
    };
    let told = copied.map(|done| if done { t.advice_copied() } else { t.advice_not_copied() });
    html! {
        <details class="details injury-letter">
            <summary class="details-summary">{ &props.title }</summary>
            <div class="details-text">
                <div class={classes!("form-group", refused.then_some("form-error"))}>
                    <label class="form-label" for={id.clone()}>{ t.advice_paper_label(props.title.clone()).to_string() }</label>
                    <span class="form-hint" id={hint}>{ t.advice_paper_hint().to_string() }</span>
                    <span role="alert">
                        if refused {
                            <span class="form-error-message" id={error}>{ t.advice_paper_cpr().to_string() }</span>
                        }
                    </span>
                    <textarea {id} class="form-input" {rows} spellcheck="true" aria-describedby={described_by} aria-invalid={refused.then_some("true")} value={text.clone()} {oninput} />
                </div>
                <ul class="keep-buttons nobullet-list">
                    <li><button type="button" class="button button-secondary" disabled={refused} onclick={copy}>{ t.advice_copy().to_string() }</button></li>
                    <li><button type="button" class="button button-secondary" disabled={refused} onclick={save}>{ t.advice_save().to_string() }</button></li>
                    <li><button type="button" class="button button-secondary" disabled={refused} onclick={Callback::from(|_: MouseEvent| browser::print())}>{ t.keep_print().to_string() }</button></li>
                    if edited.is_some() {
                        <li><button type="button" class="button button-secondary" onclick={again}>{ t.advice_again().to_string() }</button></li>
                    }
                </ul>
                <p role="status">{ told.map(|told| told.to_string()) }</p>
                <div class="injury-paper">{ paper }</div>
            </div>
        </details>
    }
}

/// A letter's text with the days of the case; what is not known is left to be filled in.
fn filled(words: &Words<'_>, body: &str) -> String {
    let outcome = words.outcome();
    let mut text = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, after)) = after.split_once('}') else { break };
        text.push_str(before);
        text.push_str(&match name {
            "today" => words.day(outcome.today),
            "authority" => outcome.authority.name.to_owned(),
            question => match words.answers().get(question) {
                Some(Answer::Date(day)) => words.day(day),
                Some(Answer::Choice(_) | Answer::Many(_) | Answer::Blank | Answer::DontKnow)
                | None => words.say.t.advice_blank_date().to_string(),
            },
        });
        rest = after;
    }
    text.push_str(rest);
    text.trim().to_owned()
}

/// The case on one sheet, without names: what is known, what to do, and the days.
fn sheet(words: &Words<'_>) -> String {
    let t = &words.say.t;
    let outcome = words.outcome();
    let list = |heading: String, lines: Vec<String>| {
        let lines: Vec<String> = lines.into_iter().map(|line| format!("- {line}")).collect();
        (!lines.is_empty()).then(|| format!("{heading}\n{}", lines.join("\n")))
    };
    let advice = outcome.advice.rules.iter().map(|fired| {
        format!(
            "{} ({})",
            words.said(fired.version).marked(),
            words.standing(fired.version.standing)
        )
    });
    let days = outcome.days.iter().map(|it| {
        format!("{}: {} ({})", words.day(it.day), words.what(it).marked(), words.lane(it.lane))
    });
    let open = outcome.advice.open.iter().map(|it| words.question(it.question));
    let answers = answered::pairs(words).into_iter().map(|(name, value)| format!("{name} {value}"));
    let parts = [
        Some(t.advice_sheet_head(words.day(outcome.today)).to_string()),
        list(t.advice_sheet_known().to_string(), answers.collect()),
        list(t.advice_all_heading().to_string(), advice.collect()),
        list(t.advice_days_heading().to_string(), days.collect()),
        list(t.advice_sheet_open().to_string(), open.collect()),
        Some(t.advice_not_a_decision().to_string()),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n")
}
