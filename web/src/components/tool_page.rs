//! What stands around every tool's form and results.

use yew::prelude::*;

use super::errors::{Told, errors};
use super::explain::WordsOnPage;
use super::keep::{Download, Keep, Keeping, opened};
use super::later::Later;
use super::result_bar::{Whose, result_bar};
use super::start::{Start, start};
use super::subject_bar::{SubjectBar, Summary};
use crate::say::Say;
use crate::session::{Action, Dispatch, Live, Session, Tool};
use crate::state::Portable;
use crate::tools::Subject;

/// The head of a tool's page.
pub(crate) struct Intro<'a> {
    pub(crate) title: String,
    /// The class of the lead, where it has one of its own.
    pub(crate) class: Option<&'static str>,
    pub(crate) lead: String,
    /// What else has to be known before anything is typed.
    pub(crate) notes: &'a [String],
    /// The terms that are explained.
    pub(crate) words: String,
    /// What the page is without a program.
    pub(crate) no_script: String,
}

pub(crate) fn intro(intro: Intro<'_>) -> Html {
    html! {
        <>
            <h1>{ intro.title }</h1>
            <p class={classes!("font-lead", intro.class)}>{ intro.lead }</p>
            { for intro.notes.iter().map(|note| html! { <p class="text">{ note }</p> }) }
            <WordsOnPage words={intro.words} />
            <p class="no-script"><strong>{ intro.no_script }</strong></p>
        </>
    }
}

/// What a tool puts into its page.
pub(crate) struct Parts {
    /// The class of the whole, where it has one of its own.
    pub(crate) class: Option<&'static str>,
    /// The row above the form.
    pub(crate) start: Html,
    /// What is typed of the subject; none while the page shows an example.
    pub(crate) summary: Option<Summary>,
    /// What is wrong.
    pub(crate) told: Vec<Told>,
    pub(crate) form: Html,
    pub(crate) results: Html,
    pub(crate) downloads: Vec<Download>,
    /// What the field with a made link is called, where it does not lead to an absence.
    pub(crate) link_label: Option<String>,
    /// Whether what keeps and shares wakes after the results.
    pub(crate) keeps_later: bool,
    /// The answer in the bar of a phone; none while there is none.
    pub(crate) bar: Option<String>,
}

/// How a tool shows its result, where it is not one result that an example has, too.
pub(crate) struct Shows {
    /// Whether what stands beside the form belongs to what is typed.
    pub(crate) current: bool,
    /// Whether it is an example's.
    pub(crate) example: bool,
    /// What stands below both, before what can be kept.
    pub(crate) further: Option<Html>,
}

/// A tool: what is typed beside what follows from it, and what can be kept of both.
pub(crate) fn tool_page<T: Tool>(say: &Say, live: &Live<T>, parts: Parts) -> Html {
    let Session { current, example, .. } = *live.state;
    tool_page_as(say, live, parts, Shows { current, example, further: None })
}

/// The same for a tool that shows its results in its own way.
pub(crate) fn tool_page_as<T: Tool>(say: &Say, live: &Live<T>, parts: Parts, shows: Shows) -> Html {
    page(say, &live.keeping, <T::Draft as Portable>::SUBJECT, parts, shows)
}

/// What both draw, whatever the tool.
fn page(say: &Say, keeping: &Keeping, subject: Subject, parts: Parts, shows: Shows) -> Html {
    let Shows { current, example, further } = shows;
    let keep = html! {
        <Keep
            keeping={keeping.clone()}
            downloads={parts.downloads}
            link_label={parts.link_label}
        />
    };
    let keep = if parts.keeps_later {
        html! { <Later id="part-keep">{ keep }</Later> }
    } else {
        keep
    };
    let (beside, below) = match further {
        None => (keep, Html::default()),
        Some(further) => (Html::default(), html! { <>{ further }{ keep }</> }),
    };
    html! {
        <>
            { opened(say, keeping.notice()) }
            <SubjectBar {subject} summary={parts.summary} />
            <div class={classes!("tool", parts.class)}>
                <div class="tool-inputs">
                    { parts.start }
                    { errors(say, &parts.told) }
                    { parts.form }
                </div>
                <div class={classes!("tool-result", (!current).then_some("is-stale"))}>
                    { parts.results }
                    { beside }
                </div>
            </div>
            { below }
            if let Some(answer) = parts.bar {
                { result_bar(say, Whose::of(current, example), &answer) }
            }
        </>
    }
}

/// The row above a tool's form; what it says of the example, while that is shown.
pub(crate) fn beginning<T: Tool>(
    say: &Say,
    state: &Session<T>,
    dispatch: &Dispatch<T>,
    example: impl FnOnce(&T::Outcome) -> String,
) -> Html {
    let press = |action: fn() -> Action<T>| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action()))
    };
    let outcome = state.outcome.as_ref().filter(|_| state.example && state.current);
    let row = Start {
        example: outcome.map(|outcome| example(outcome)),
        can_undo: state.can_undo(),
        on_clear: press(|| Action::Clear),
        on_undo: press(|| Action::Undo),
        on_example: press(|| Action::Example),
    };
    start(say, row)
}
