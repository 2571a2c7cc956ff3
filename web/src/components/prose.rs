//! Pages and parts of pages that are text: sections, lists, and Danish terms of art.

use yew::prelude::*;

/// A text in which what stands between underscores is a Danish term: `the benefit (_sygedagpenge_)`.
pub(crate) fn prose(text: &str) -> Html {
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

/// A paragraph.
#[cfg(feature = "ssr")]
pub(crate) fn paragraph(text: impl ToString) -> Html {
    html! { <p class="text">{ prose(&text.to_string()) }</p> }
}

/// A list of sentences.
#[cfg(feature = "ssr")]
pub(crate) fn list<T: ToString>(texts: impl IntoIterator<Item = T>) -> Html {
    html! {
        <ul class="text">
            { for texts.into_iter().map(|text| html! { <li>{ prose(&text.to_string()) }</li> }) }
        </ul>
    }
}

/// A section with a heading that a link can lead to.
#[cfg(feature = "ssr")]
pub(crate) fn section(id: &'static str, heading: impl ToString, body: Html) -> Html {
    html! {
        <section aria-labelledby={id}>
            <h2 {id} tabindex="-1">{ heading.to_string() }</h2>
            { body }
        </section>
    }
}
