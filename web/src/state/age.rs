//! An age as it is typed.

use super::amount::CUT;

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
    fn an_age_is_whole_or_not_told() {
        assert_eq!([age(""), age(" "), age(" 66 ")], [Ok(None), Ok(None), Ok(Some(66))]);
        assert_eq!(age("99999…"), Ok(Some(u32::MAX)));
        for text in ["66 ye…", "x", "6.5", "-1", "6 6"] {
            assert!(age(text).is_err(), "{text}");
        }
    }
}
