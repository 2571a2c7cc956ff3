//! What has been observed and published, from `fremdrift-evidence`.

use crate::decode::Errors;
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::EvidenceItem;

/// All evidence, or the one item of that id. `id` is what was given, or in words what stood there
/// instead; none asks for everything.
pub(crate) fn items(
    id: Option<&Result<String, &'static str>>,
) -> Result<Vec<EvidenceItem>, Errors> {
    let path = Path::Field(&Path::Root, "id");
    let wrong = |code, message: String| vec![InputError::new(code, &path, message)];
    let Some(id) = id else { return Ok(EvidenceItem::all().collect()) };
    let id = id.as_ref().map_err(|found| {
        wrong(ErrorCode::WrongType, format!("must be an id as text, not {found}"))
    })?;
    match EvidenceItem::all().find(|item| item.id() == id) {
        Some(item) => Ok(vec![item]),
        None => {
            let message = "there is no evidence with this id; without one, everything is listed";
            Err(wrong(ErrorCode::UnknownId, message.to_owned()))
        }
    }
}
