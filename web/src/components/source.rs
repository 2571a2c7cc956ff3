//! Documents and the places in them: their names are Danish on every page.

use fremdrift_evidence::Source;
use yew::prelude::*;

/// A document and the place in it, by its own name.
pub(crate) fn document(source: &Source) -> String {
    match source.read_in {
        Some(read_in) => format!("{} ({read_in}, {})", source.document, source.place),
        None => format!("{}, {}", source.document, source.place),
    }
}

/// A sentence that names a document: the name is Danish on every page.
pub(crate) fn naming(text: &str, document: &str) -> Html {
    match text.split_once(document) {
        Some((before, after)) => {
            html! { <>{ before }<span lang="da">{ document }</span>{ after }</> }
        }
        None => html! { { text } },
    }
}
