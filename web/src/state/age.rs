//! An age as it is typed and written.

use super::amount::{self, CUT};
use super::link::{LinkError, unchanged};

/// The most characters the box of an age keeps.
const LONGEST: usize = 6;

/// What the box keeps of what is typed.
pub(super) fn kept(typed: &str) -> String {
    amount::kept(typed, LONGEST)
}

/// An age that was written: what the box would have kept.
pub(super) fn read(text: &str) -> Result<String, LinkError> {
    let kept = kept(text);
    unchanged(&kept, text)?;
    Ok(kept)
}

/// Whole years; none where nothing is typed.
///
/// # Errors
/// Where it is no whole number.
pub(super) fn age(typed: &str) -> Result<Option<u32>, std::num::ParseIntError> {
    let typed = typed.trim();
    // What was cut off were more digits than any age has.
    let is_long = |digits: &str| digits.bytes().all(|byte| byte.is_ascii_digit());
    if typed.strip_suffix(CUT).is_some_and(is_long) {
        return Ok(Some(u32::MAX));
    }
    Some(typed).filter(|typed| !typed.is_empty()).map(str::parse).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_box_would_have_kept_is_read() {
        assert_eq!(read("66"), Ok("66".to_owned()));
        for text in ["1234567", "6\u{7}6", "66\n", "\u{9f}"] {
            assert_eq!(read(text), Err(LinkError::Damaged), "{text:?}");
            assert_ne!(kept(text), text);
        }
    }

    #[test]
    fn an_age_is_whole_or_not_told() {
        assert_eq!([age(""), age(" "), age(" 66 ")], [Ok(None), Ok(None), Ok(Some(66))]);
        assert_eq!(age(&kept("9999999")), Ok(Some(u32::MAX)));
        for text in ["66 ye…", "x", "6.5", "-1", "6 6"] {
            assert!(age(text).is_err(), "{text}");
        }
    }
}
