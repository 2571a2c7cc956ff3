//! Ledgers to try the pictures on.

use std::rc::Rc;

use fremdrift_costs::{Ledger, ledger as of};
use fremdrift_legislation::encoded;
use fremdrift_rules::refusion::{Rulebook, SpellInput, Status};

/// An employed person's absence.
pub(super) fn ledger(first: &str, last: &str) -> Rc<Ledger> {
    let book = Rulebook::new(encoded()).unwrap();
    let spell = book.spell(&SpellInput {
        first_day: first.parse().unwrap(),
        last_day: last.parse().unwrap(),
        status: Status::Employed,
        weekly_benefit: None,
        no_employer_period: false,
        activation: Vec::new(),
        prior_benefit_weeks: 0,
        employer_days_advance_clock: false,
    });
    Rc::new(of(&book, spell.unwrap().course()).unwrap())
}
