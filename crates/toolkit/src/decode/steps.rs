//! The steps of a gradual return.

use fremdrift_rules::benefit::Step;
use serde_json::Value;

use super::reader::Reader;
use crate::errors::Path;

pub(super) const STEP: [&str; 2] = ["from", "hoursPerWeek"];

impl Reader {
    /// The list `steps` of a case.
    pub(super) fn steps(&mut self, value: &Value, path: &Path<'_>) -> Option<Vec<Step>> {
        self.list(value, path, |reader, value, path| {
            let object = reader.object(value, path, &STEP)?;
            let at = |name| Path::Field(path, name);
            let from = reader.required(object, &at("from"), "from", Reader::date);
            let name = "hoursPerWeek";
            let worked = reader.required(object, &at(name), name, Reader::work_time);
            Some(Step { from: from?, worked: worked? })
        })
    }
}
