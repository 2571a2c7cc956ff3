//! The law that a tool's page calculates with.

use std::rc::Rc;

use fremdrift_legislation::encoded;
use fremdrift_rules::course::Rulebook;
use yew::prelude::*;

/// The law, handed down as a property.
#[derive(Clone)]
pub(crate) struct Book(pub(crate) Rc<Rulebook>);

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// The law as it was on each day, arranged once; none if it does not hold together, which the build
/// and a test rule out.
#[hook]
pub(crate) fn use_book() -> Option<Book> {
    let book = use_memo((), |()| Rulebook::new(encoded()).ok().map(|book| Book(Rc::new(book))));
    (*book).clone()
}
