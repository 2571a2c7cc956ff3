//! Ledgers to try the pictures on.

use std::rc::Rc;

use fremdrift_costs::{Ledger, ledger as of};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::Rulebook;

/// An employed person's absence.
pub(super) fn ledger(first: &str, last: &str) -> Rc<Ledger> {
    let book = Rulebook::new(encoded()).unwrap();
    let days = [first, last].map(|day| day.parse().unwrap());
    let case = book.case(CaseInput::until(days[0], days[1], Status::Employed)).unwrap();
    Rc::new(of(&book, &case).unwrap())
}
