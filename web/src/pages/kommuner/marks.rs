//! KREVI's marks as a list to tick.

use std::collections::BTreeSet;

use fremdrift_evidence::{Mark, evidence};
use yew::prelude::*;

use crate::components::fields::{Checkbox, Label, checkbox};
use crate::components::source;
use crate::say::Say;
use crate::session::{Dispatch, send};
use crate::state::kommuner::{Edit, Municipalities};

pub(super) fn marks(
    say: &Say,
    ticked: &BTreeSet<&'static str>,
    dispatch: &Dispatch<Municipalities>,
) -> Html {
    let t = &say.t;
    let list = evidence().effective_administration();
    let [count, all] =
        [ticked.len(), list.marks.len()].map(|count| u32::try_from(count).unwrap_or(u32::MAX));
    html! {
        <section class="marks" aria-labelledby="marks-heading">
            <h2 id="marks-heading">{ t.kommuner_marks_heading().to_string() }</h2>
            <p class="text">{ say.own(list.population) }{ ". " }{ t.kommuner_marks_text().to_string() }</p>
            <ul class="nobullet-list">
                { for list.marks.iter().map(|mark| {
                    html! { <li>{ one(say, mark, ticked.contains(mark.id), dispatch) }</li> }
                }) }
            </ul>
            <p role="status" class="marks-count"><strong>{ t.kommuner_marks_count(count, all).to_string() }</strong></p>
            <ul class="note">
                { for list.caveats.iter().map(|caveat| html! { <li>{ say.own(*caveat) }</li> }) }
            </ul>
            <details class="details">
                <summary class="details-summary">{ t.kommuner_marks_sources().to_string() }</summary>
                <div class="details-text">
                    <dl class="changes">
                        { for list.marks.iter().map(|mark| html! {
                            <>
                                <dt>{ say.own(mark.label) }</dt>
                                <dd lang="da">{ source::document(&mark.source) }</dd>
                            </>
                        }) }
                    </dl>
                </div>
            </details>
        </section>
    }
}

/// A mark with its box; where nothing can be ticked, its name and what was said.
fn one(say: &Say, mark: &'static Mark, ticked: bool, dispatch: &Dispatch<Municipalities>) -> Html {
    let label = Label {
        id: format!("mark-{}", mark.id).into(),
        text: say.own(mark.label).plain().into(),
        hint: Some(say.own(mark.text).plain().into()),
        error: None,
    };
    html! {
        <>
            <div class="mark-box">
                { checkbox(Checkbox {
                    label,
                    checked: ticked,
                    on_change: send(dispatch, move |on| Edit::Mark(mark.id, on)),
                }) }
            </div>
            <p class="mark-said">
                <strong>{ say.own(mark.label) }</strong>{ ": " }
                <span class="mark-answer">{ answer(say, ticked) }{ ". " }</span>
                { say.own(mark.text) }
            </p>
        </>
    }
}

pub(super) fn answer(say: &Say, ticked: bool) -> String {
    if ticked { say.t.kommuner_mark_yes() } else { say.t.kommuner_mark_no() }.to_string()
}
