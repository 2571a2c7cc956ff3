//! Danish terms of art in English texts.

use yew::prelude::*;

/// A text in which what stands between underscores is a Danish term: `the benefit (_sygedagpenge_)`.
pub(super) fn prose(text: &str) -> Html {
    text.split('_')
        .enumerate()
        .map(|(index, part)| {
            let part = part.to_owned();
            if index.is_multiple_of(2) {
                html! { { part } }
            } else {
                html! { <i lang="da">{ part }</i> }
            }
        })
        .collect()
}
