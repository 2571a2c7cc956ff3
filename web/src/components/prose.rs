//! Pages and parts of pages that are text: sections, lists, and Danish terms of art.

use yew::prelude::*;

use crate::app::use_site;
use crate::route::Lang;

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

/// Danish terms of art that English texts of the law and of the models name.
const DANISH: [&str; 11] = [
    "arbejdsulykke",
    "erstatningsansvarsloven",
    "fastholdelsesplan",
    "fleksjob",
    "friattest",
    "fuldmagt",
    "Jobafklaringsforløb",
    "jobafklaringsforløb",
    "mulighedserklæring",
    "revurdering",
    "sygedagpenge",
];

/// The text up to the first Danish term, the term, and the rest.
fn first_term(text: &str) -> Option<(&str, &str, &str)> {
    let places = DANISH.iter().filter_map(|term| text.find(term).map(|at| (at, *term)));
    let (at, term) = places.min()?;
    let (before, rest) = text.split_at_checked(at)?;
    Some((before, term, rest.strip_prefix(term)?))
}

/// Properties of [`Marked`].
#[derive(PartialEq, Properties)]
pub(crate) struct MarkedProps {
    pub(crate) text: AttrValue,
}

/// A text of the law or of a model, which carries no marks of its own: on English pages the Danish
/// terms in it stand in italics, as Danish.
#[component]
pub(crate) fn Marked(props: &MarkedProps) -> Html {
    if use_site().lang == Lang::Da {
        return html! { { &props.text } };
    }
    let mut rest = props.text.as_str();
    let mut parts = Vec::new();
    while let Some((before, term, after)) = first_term(rest) {
        parts.push(html! { <>{ before.to_owned() }<i lang="da">{ term }</i></> });
        rest = after;
    }
    html! { <>{ for parts }{ rest.to_owned() }</> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_term_is_found_wherever_it_stands() {
        let text = "a plan (fastholdelsesplan) or a fleksjob";
        assert_eq!(first_term(text), Some(("a plan (", "fastholdelsesplan", ") or a fleksjob")));
        assert_eq!(first_term(") or a fleksjob"), Some((") or a ", "fleksjob", "")));
        assert_eq!(first_term("a plan"), None);
    }
}
