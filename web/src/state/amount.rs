//! Amounts as people type them.

use fremdrift_units::{Kroner, KronerError};

use super::holds_cpr;

/// Digits between two thousands separators.
const GROUP: usize = 3;

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoAmount {
    /// Not a number.
    NotANumber,
    /// More than two decimals.
    TooPrecise,
    /// More than can be counted.
    OutOfRange,
    /// It could be a civil registration number.
    LooksLikeCpr,
}

impl From<KronerError> for NoAmount {
    fn from(error: KronerError) -> Self {
        match error {
            KronerError::NotANumber => Self::NotANumber,
            KronerError::TooPrecise => Self::TooPrecise,
            KronerError::OutOfRange => Self::OutOfRange,
        }
    }
}

/// Reads `3.900,50`, `3900,5`, `3,900.50`, `3 900` and `3900.50 kr.`. A single point or comma
/// with three digits behind it separates thousands, in either language: a benefit has no
/// thousandths.
///
/// # Errors
/// [`NoAmount`] when it is none.
pub(crate) fn amount(typed: &str) -> Result<Kroner, NoAmount> {
    if holds_cpr(typed) { Err(NoAmount::LooksLikeCpr) } else { Ok(read(typed)?) }
}

fn read(typed: &str) -> Result<Kroner, KronerError> {
    let plain: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    let plain = plain.strip_suffix("kr.").or_else(|| plain.strip_suffix("kr")).unwrap_or(&plain);
    let plain = plain.strip_prefix("DKK").unwrap_or(plain);
    let (whole, decimals) = match plain.rfind(['.', ',']) {
        Some(last) => {
            let (whole, rest) = plain.split_at_checked(last).unwrap_or((plain, ""));
            let mark = rest.chars().next();
            let digits = rest.get(1..).unwrap_or_default();
            // The last mark is the decimal one unless it stands before three digits, at most three
            // stand before the first mark, and no other kind of mark stands before it.
            let only_kind = !whole.chars().any(|c| matches!(c, '.' | ',') && Some(c) != mark);
            let repeated = whole.chars().any(|c| Some(c) == mark);
            let grouped = whole.find(['.', ',']).unwrap_or(whole.len()) <= GROUP;
            if only_kind && grouped && (digits.len() == GROUP || repeated) {
                (plain, "")
            } else {
                (whole, digits)
            }
        }
        None => (plain, ""),
    };
    let whole = ungrouped(whole).ok_or(KronerError::NotANumber)?;
    if decimals.is_empty() { whole.parse() } else { format!("{whole}.{decimals}").parse() }
}

/// The digits without thousands separators; none when the groups are uneven.
fn ungrouped(whole: &str) -> Option<String> {
    let mut groups = whole.split(['.', ',']);
    let first = groups.next()?;
    let mut digits = first.to_owned();
    for group in groups {
        if group.len() != GROUP || first.is_empty() || first.len() > GROUP {
            return None;
        }
        digits.push_str(group);
    }
    Some(digits)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn reads_both_ways_of_writing() {
        for (typed, oere) in [
            ("3900,50", 390_050),
            ("3.900,50", 390_050),
            ("3,900.50", 390_050),
            ("3900.5", 390_050),
            ("3.900", 390_000),
            ("3 900 kr.", 390_000),
            ("DKK 3,900", 390_000),
            ("1.234.567", 123_456_700),
            // Half typed.
            ("3900,", 390_000),
            ("0", 0),
            ("-5", -500),
        ] {
            assert_eq!(amount(typed).map(Kroner::oere), Ok(oere), "{typed}");
        }
    }

    #[test]
    fn refuses_what_is_no_amount() {
        for typed in ["", "abc", "3.9.0", "1,2,3", ",", ".5", "12..5", "1234.567,8", "1e3", "٣٩٠٠"]
        {
            assert_eq!(amount(typed), Err(NoAmount::NotANumber), "{typed}");
        }
        assert_eq!(amount("3900,5012"), Err(NoAmount::TooPrecise));
        // Four digits are no group: this is three decimals, not millions.
        assert_eq!(amount("3900,505"), Err(NoAmount::TooPrecise));
        assert_eq!(amount(&"9".repeat(40)), Err(NoAmount::OutOfRange));
        assert_eq!(amount("0101701234"), Err(NoAmount::LooksLikeCpr));
    }

    proptest! {
        #[test]
        fn never_panics(typed in ".*") {
            let _ = amount(&typed);
        }
    }
}
