//! The kernels as Wasm: they run on what already lies in Wasm's memory, so that the time of the
//! conversion to and from JavaScript can be told apart.

mod draws;
mod efforts;
mod spells;

use std::hint::black_box;

use fremdrift::columns::{Columns, Totals};
use fremdrift_costs::ledger;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::Day;
use fremdrift_rules::case::Case;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Law, advise, cases};
use wasm_bindgen::prelude::*;

/// The law and the absences to time.
#[wasm_bindgen]
pub struct Kernel {
    book: Rulebook,
    columns: Columns,
    explained: Case,
    totals: Totals,
}

#[wasm_bindgen]
impl Kernel {
    /// A kernel with this many absences; nothing when the law or the absence is not valid.
    #[must_use]
    pub fn of(rows: usize) -> Option<Self> {
        let book = Rulebook::new(encoded()).ok()?;
        let columns = spells::columns(&book, rows);
        Self::with(book, columns)
    }

    /// A kernel with so many of the absences that every commit knows.
    #[must_use]
    pub fn compatible(rows: usize) -> Option<Self> {
        Self::with(Rulebook::new(encoded()).ok()?, spells::compatible(rows))
    }

    fn with(book: Rulebook, columns: Columns) -> Option<Self> {
        let explained = book.case(spells::explained()).ok()?;
        Some(Self { book, columns, explained, totals: Totals::default() })
    }

    /// The totals of all absences.
    pub fn totals(&mut self) {
        self.totals = self.columns.totals(&self.book);
    }

    /// So many explained ledgers.
    pub fn ledgers(&self, times: u32) {
        for _ in 0..times {
            let _ = black_box(ledger(&self.book, black_box(&self.explained)));
        }
    }

    /// So many explained ledgers of a case that is checked each time, with forty earlier periods or
    /// none.
    pub fn histories(&self, times: u32, earlier: bool) {
        let mut input = spells::with_history();
        if !earlier {
            input.earlier.clear();
        }
        for _ in 0..times {
            let case = self.book.case(black_box(input.clone())).ok();
            let _ = black_box(case.map(|case| ledger(&self.book, &case)));
        }
    }

    /// So many times what to do after each work injury that the report tells of.
    pub fn advice(&self, times: u32) {
        let dates = deadlines();
        let law = Law { book: &self.book, dates: &dates };
        for case in cases() {
            let answers = case.answers();
            for _ in 0..times {
                let _ = black_box(advise(law, black_box(&answers), None, case.today));
            }
        }
    }

    /// First days of absence.
    #[wasm_bindgen(getter, js_name = firstDay)]
    #[must_use]
    pub fn first_day(&self) -> Vec<i32> {
        self.columns.first_day.clone()
    }

    /// Last days of absence.
    #[wasm_bindgen(getter, js_name = lastDay)]
    #[must_use]
    pub fn last_day(&self) -> Vec<i32> {
        self.columns.last_day.clone()
    }

    /// Statuses.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn status(&self) -> Vec<u8> {
        self.columns.status.clone()
    }

    /// Weekly benefits in øre.
    #[wasm_bindgen(getter, js_name = weeklyBenefit)]
    #[must_use]
    pub fn weekly_benefit(&self) -> Vec<i32> {
        self.columns.weekly_benefit.clone()
    }

    /// Flags.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn flags(&self) -> Vec<u8> {
        self.columns.flags.clone()
    }

    /// Weeks on the clock beforehand.
    #[wasm_bindgen(getter, js_name = priorBenefitWeeks)]
    #[must_use]
    pub fn prior_benefit_weeks(&self) -> Vec<u16> {
        self.columns.prior_benefit_weeks.clone()
    }

    /// Where each row's activation periods begin.
    #[wasm_bindgen(getter, js_name = activationOffsets)]
    #[must_use]
    pub fn activation_offsets(&self) -> Vec<u32> {
        self.columns.activation_offsets.clone()
    }

    /// First days of activation.
    #[wasm_bindgen(getter, js_name = activationFrom)]
    #[must_use]
    pub fn activation_from(&self) -> Vec<i32> {
        self.columns.activation.iter().map(|span| unix(span.from)).collect()
    }

    /// Last days of activation.
    #[wasm_bindgen(getter, js_name = activationTo)]
    #[must_use]
    pub fn activation_to(&self) -> Vec<i32> {
        self.columns.activation.iter().map(|span| unix(span.to)).collect()
    }

    /// What the municipality bears, to compare.
    #[wasm_bindgen(getter)]
    #[must_use]
    pub fn municipality(&self) -> Vec<i32> {
        self.totals.municipality.clone()
    }
}

fn unix(day: Day) -> i32 {
    day.since(Day::from_unix(0))
}
