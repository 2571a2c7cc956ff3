//! The row above the questions, and what an example tells.

use fremdrift_rules::injury::cases;
use yew::prelude::*;

use super::words::Words;
use crate::components::focus::Pressed;
use crate::components::start::BEGIN;
use crate::session::{Action, Dispatch};
use crate::state::arbejdsskade::{Edit, InjuryAdvice, Seen, is_worked};

/// Whose answers these are: one's own, the page's example, or a box of the report.
pub(super) fn start(
    words: &Words<'_>,
    dispatch: &Dispatch<InjuryAdvice>,
    pressed: &Pressed,
) -> Html {
    let (t, state) = (&words.say.t, words.state);
    let seen = state.draft.seen();
    let own = seen == Seen::Today;
    let today = words.day(words.outcome().today);
    let text = match state.draft.reported() {
        Some(case) => Some(t.advice_case_text(words.own(case.title).plain(), today).to_string()),
        None if own => None,
        None => Some(t.advice_example_text(today).to_string()),
    };
    let clear = if own { t.tool_start_over() } else { t.advice_own_answers() };
    let press = |action: fn() -> Action<InjuryAdvice>| {
        let dispatch = dispatch.clone();
        Callback::from(move |_: MouseEvent| dispatch.dispatch(action()))
    };
    let mut others =
        vec![(Seen::Example, t.advice_show_example().to_string(), press(|| Action::Example))];
    others.extend(cases().iter().enumerate().map(|(place, case)| {
        let name = t.advice_show_case(words.own(case.title).plain()).to_string();
        let dispatch = dispatch.clone();
        let show = move |_: MouseEvent| dispatch.dispatch(Action::Edit(Edit::Case(place)));
        (Seen::Case(place), name, Callback::from(show))
    }));
    html! {
        <div class="start">
            if let Some(text) = text {
                <p>
                    <span class="badge badge-info">{ t.tool_example_badge().to_string() }</span>{ " " }
                    { text }
                    if !is_worked(state) {
                        { " " }{ t.advice_example_changed().to_string() }
                    }
                </p>
            }
            <div class="button-group">
                <button type="button" id={BEGIN} class="button button-primary" onclick={press(|| Action::Clear)}>{ clear.to_string() }</button>
                <button type="button" class="button button-secondary" disabled={!state.can_undo()} onclick={pressed.on(&press(|| Action::Undo))}>{ t.tool_undo().to_string() }</button>
            </div>
            <details class="details injury-examples">
                <summary class="details-summary">{ t.advice_examples().to_string() }</summary>
                <div class="details-text">
                    <ul class="nobullet-list">
                        { for others.into_iter().map(|(other, name, onclick)| html! {
                            <li>
                                <button
                                    type="button"
                                    class="chip"
                                    aria-pressed={if other == seen { "true" } else { "false" }}
                                    {onclick}
                                >
                                    { name }
                                </button>
                            </li>
                        }) }
                    </ul>
                </div>
            </details>
        </div>
    }
}

/// What a case of the report tells, and what is assumed beyond it.
pub(super) fn story(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let Some(case) = words.state.draft.reported() else { return Html::default() };
    html! {
        <section aria-labelledby="story-heading" class="text injury-story">
            <h2 id="story-heading" class="h3">{ words.own(case.title) }</h2>
            <p><span class="badge badge-info">{ t.advice_story_badge().to_string() }</span></p>
            <p>{ words.own(case.story) }</p>
            <h3 class="h4">{ t.advice_story_lesson().to_string() }</h3>
            <p>{ words.own(case.lesson) }</p>
            <h3 class="h4">{ t.advice_story_assumed().to_string() }</h3>
            <p>{ words.own(case.assumed) }</p>
            if case.months_only {
                <p class="note">{ t.advice_months_only().to_string() }</p>
            }
            <p class="note" lang="da">{ format!("SFI 2014: {}", case.sections.join("; ")) }</p>
        </section>
    }
}
