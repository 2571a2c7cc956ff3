//! A case as text.

use super::Draft;
use crate::route::Route;
use crate::state::link::{LinkError, Pairs, Portable};
use crate::tools::Subject;

impl Portable for Draft {
    const SUBJECT: Subject = Subject::Case;

    fn is_empty(&self) -> bool {
        let plain = Self { status: self.status, ..Self::default() };
        self.shown_as(&plain) == plain
    }

    fn write(&self, pairs: &mut Pairs) {
        self.write_fields(pairs);
        self.injury.write(pairs);
    }

    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        read(pairs, true)
    }

    fn read_old(tool: Route, pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let pairs = pairs.into_iter().filter_map(|(name, value)| match name.as_str() {
            // A switch of older links; since then an act settles what it asked.
            "employerDaysAdvanceClock" => None,
            // The refund page once wrote each holiday so.
            "holiday" if tool == Route::Refusion => Some(("holidays".to_owned(), value)),
            _ => Some((name, value)),
        });
        read(pairs.collect(), tool == Route::Arbejdsskade)
    }
}

/// Reads what the pages with a form ask, and perhaps what the work-injury helper does.
fn read(pairs: Vec<(String, String)>, injury: bool) -> Result<Draft, LinkError> {
    let mut draft = Draft::default();
    for (name, value) in pairs {
        let is_read =
            draft.read_field(&name, &value)? || injury && draft.read_injury(&name, &value)?;
        if !is_read {
            return Err(LinkError::Damaged);
        }
    }
    draft.sync();
    Ok(draft)
}
