//! A case as text.

use super::Draft;
use super::injury::Injury;
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
        let mut draft = Self::default();
        for (name, value) in pairs {
            // A date of version 1 is written even if nothing stands in its boxes.
            let is_read = draft.read_field(&name, &value)? || draft.read_injury(&name, &value)?;
            if !is_read {
                return Err(LinkError::Damaged);
            }
        }
        draft.sync();
        Ok(draft)
    }

    fn read_old(tool: Route, pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let pairs = pairs.into_iter().filter_map(|(name, value)| match name.as_str() {
            // A switch of older links; since then an act settles what it asked.
            "employerDaysAdvanceClock" => None,
            // The refund page once wrote each holiday so.
            "holiday" if tool == Route::Refusion => Some(("holidays".to_owned(), value)),
            _ => Some((name, value)),
        });
        Self::read(pairs.collect())
    }
}

impl Injury {
    fn write(&self, pairs: &mut Pairs) {
        self.each(|name, value| pairs.append_pair(name, &value));
    }
}
