//! Pages and parts of pages that are text: sections, lists, and Danish terms of art.

use std::borrow::Cow;

use fremdrift_legislation::unmarked;
use yew::html::IntoPropValue;
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

/// A text in which Danish terms stand between underscores. On a page they stand in italics, as Danish;
/// elsewhere the text goes without its marks.
#[derive(Clone, PartialEq)]
pub(crate) struct Marked(Cow<'static, str>);

impl Marked {
    /// The text with its marks, to be put into another.
    pub(crate) fn marked(&self) -> &str {
        &self.0
    }

    /// The text alone.
    pub(crate) fn plain(&self) -> String {
        unmarked(&self.0).into_owned()
    }
}

impl From<&'static str> for Marked {
    fn from(text: &'static str) -> Self {
        Self(text.into())
    }
}

impl From<String> for Marked {
    fn from(text: String) -> Self {
        Self(text.into())
    }
}

impl From<Marked> for Html {
    fn from(text: Marked) -> Self {
        prose(&text.0)
    }
}

impl IntoPropValue<Html> for Marked {
    fn into_prop_value(self) -> Html {
        self.into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_term_is_danish_on_the_page_and_bare_elsewhere() {
        let text = Marked::from("a plan (_fastholdelsesplan_) or a _fleksjob_");
        assert_eq!(text.plain(), "a plan (fastholdelsesplan) or a fleksjob");
        let page = html! {
            <>{ "a plan (" }<i lang="da">{ "fastholdelsesplan" }</i>{ ") or a " }<i lang="da">{ "fleksjob" }</i>{ "" }</>
        };
        assert_eq!(Html::from(text), page);
    }
}
