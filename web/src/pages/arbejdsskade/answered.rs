//! What has been answered, each to be changed.

use yew::prelude::*;

use super::absence;
use super::words::Words;
use crate::session::{Dispatch, send};
use crate::state::arbejdsskade::{Edit, InjuryAdvice};
use crate::state::case::FIRST_DAY;

pub(super) fn answered(words: &Words<'_>, dispatch: &Dispatch<InjuryAdvice>) -> Html {
    let t = &words.say.t;
    let given: Vec<_> = words.answers().given().collect();
    let absence = absence::pairs(words);
    if given.is_empty() && absence.is_empty() {
        return Html::default();
    }
    let count = u32::try_from(given.len() + absence.len()).unwrap_or(u32::MAX);
    // What is told of the absence is asked together with its first day.
    let absence = absence.into_iter().map(|(text, answer)| (FIRST_DAY, text, answer));
    let given = given
        .into_iter()
        .map(|(of, answer)| (of.id, words.question(of), words.answer(of, answer)))
        .chain(absence);
    html! {
        <section aria-labelledby="answered-heading" class="answered">
            <h2 id="answered-heading" class="h4">{ t.advice_answered(count).to_string() }</h2>
            <ul class="nobullet-list">
                { for given.map(|(id, text, answer)| {
                    let label = t.advice_change_label(text.clone()).to_string();
                    html! {
                        <li>
                            <span class="answered-question">{ text }</span>{ " " }
                            <strong>{ answer }</strong>{ " " }
                            <button
                                type="button"
                                class="function-link"
                                aria-label={label}
                                onclick={send(dispatch, move |_: MouseEvent| Edit::Change(id))}
                            >
                                { t.advice_change().to_string() }
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </section>
    }
}

/// The answers by their questions, for paper.
pub(super) fn pairs(words: &Words<'_>) -> Vec<(String, String)> {
    let given = words.answers().given();
    given
        .map(|(question, answer)| (words.question(question), words.answer(question, answer)))
        .chain(absence::pairs(words))
        .collect()
}
