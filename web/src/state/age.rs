//! An age as it is typed.

/// Whole years; none where nothing is typed.
///
/// # Errors
/// Where it is no whole number.
pub(super) fn age(typed: &str) -> Result<Option<u32>, std::num::ParseIntError> {
    Some(typed.trim()).filter(|typed| !typed.is_empty()).map(str::parse).transpose()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_age_is_whole_or_not_told() {
        assert_eq!([age(""), age(" "), age(" 66 ")], [Ok(None), Ok(None), Ok(Some(66))]);
        for text in ["x", "6.5", "-1", "6 6"] {
            assert!(age(text).is_err(), "{text}");
        }
    }
}
