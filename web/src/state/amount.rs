//! Numbers as people type them.

use fremdrift_units::{Kroner, KronerError};
use rust_decimal::Decimal;

use super::holds_cpr;

/// Digits between two thousands separators.
const GROUP: usize = 3;
/// From here on a number can have thousands separators.
const THOUSAND: Decimal = Decimal::ONE_THOUSAND;
/// What kroner are called beside an amount.
const KRONER: [&str; 3] = ["kr.", "kr", "DKK"];
/// The last character of a text that was longer than its box. No number has it.
pub(crate) const CUT: char = '…';

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

/// Why a text is no number for its box.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NoNumber {
    /// Not a number.
    NotANumber,
    /// It could be a civil registration number.
    LooksLikeCpr,
    /// Part of a whole that has no parts.
    NotWhole,
    /// More than two decimals.
    TooPrecise,
    /// Smaller than the first or larger than the second.
    OutOfRange([Decimal; 2]),
}

/// The unit that may be typed with a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Suffix {
    /// `kr.`, `kr` or `DKK`.
    Kroner,
    /// `%`.
    Percent,
    /// None.
    None,
}

/// The numbers that a box takes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Takes {
    /// What may be typed with them.
    pub(crate) suffix: Suffix,
    /// The smallest and the largest.
    pub(crate) range: [Decimal; 2],
    /// Whether they are whole.
    pub(crate) whole: bool,
}

/// Reads the number of a box.
///
/// # Errors
/// [`NoNumber`] when it is none, or none that the box takes.
pub(crate) fn number(typed: &str, takes: &Takes) -> Result<Decimal, NoNumber> {
    let Takes { suffix, range, whole } = *takes;
    let [least, most] = range;
    let thousands = range.iter().any(|end| end.abs() >= THOUSAND);
    let number = read(typed, suffix, thousands).map_err(|error| match error {
        NoAmount::NotANumber => NoNumber::NotANumber,
        NoAmount::LooksLikeCpr => NoNumber::LooksLikeCpr,
        NoAmount::TooPrecise => NoNumber::TooPrecise,
        NoAmount::OutOfRange => NoNumber::OutOfRange(range),
    })?;
    let number = number.to_decimal();
    if number < least || number > most {
        Err(NoNumber::OutOfRange(range))
    } else if whole && !number.fract().is_zero() {
        Err(NoNumber::NotWhole)
    } else {
        Ok(number)
    }
}

/// Reads an amount of any size in kroner: `3.900,50`, `3900,5`, `3,900.50`, `3 900`, `3900.50 kr.`
///
/// # Errors
/// [`NoAmount`] when it is none.
pub(crate) fn amount(typed: &str) -> Result<Kroner, NoAmount> {
    read(typed, Suffix::Kroner, true)
}

/// Reads a number of any size that is counted in nothing; it has two decimals, like an amount.
///
/// # Errors
/// [`NoAmount`] when it is none.
pub(crate) fn plain(typed: &str) -> Result<Kroner, NoAmount> {
    read(typed, Suffix::None, true)
}

/// Whether two texts are the same for a box: the same number, however it is written.
pub(crate) fn same(a: &str, b: &str, takes: &Takes) -> bool {
    let [a, b] = [a, b].map(str::trim);
    a == b || matches!((number(a, takes), number(b, takes)), (Ok(a), Ok(b)) if a == b)
}

/// What a box keeps of what is typed. What is cut off leaves a mark, so that its rest is not read as
/// another number.
pub(crate) fn kept(typed: &str, longest: usize) -> String {
    // A tab stands between two cells of a table: without it they would be one number.
    let clean = |c: &char| *c == '\t' || !c.is_control();
    let mut chars = typed.trim_matches(char::is_control).chars().filter(clean);
    let mut kept: String = chars.by_ref().take(longest).collect();
    if chars.next().is_some() {
        kept.pop();
        kept.push(CUT);
    }
    kept
}

/// A single point or comma with three digits behind it separates thousands, in either language,
/// where numbers can be that large: nothing here has thousandths.
fn read(typed: &str, suffix: Suffix, thousands: bool) -> Result<Kroner, NoAmount> {
    if holds_cpr(typed) {
        return Err(NoAmount::LooksLikeCpr);
    }
    let typed = typed.trim();
    if typed.ends_with(CUT) {
        return Err(NoAmount::OutOfRange);
    }
    let bare = bare(typed, suffix);
    let (sign, bare) = match bare.strip_prefix(['-', '\u{2212}']) {
        Some(rest) => ("-", rest.trim_start()),
        None => ("", bare),
    };
    let (whole, decimals) = at_decimals(bare, thousands)?;
    let whole = ungrouped(whole).ok_or(NoAmount::NotANumber)?;
    let decimals = if decimals.is_empty() { "0" } else { decimals };
    Ok(format!("{sign}{whole}.{decimals}").parse()?)
}

/// The text without its unit.
fn bare(typed: &str, suffix: Suffix) -> &str {
    let units: &[&str] = match suffix {
        Suffix::Kroner => &KRONER,
        Suffix::Percent => &["%"],
        Suffix::None => &[],
    };
    let behind = units.iter().find_map(|unit| typed.strip_suffix(unit)).map(str::trim_end);
    let before = || units.iter().find_map(|unit| typed.strip_prefix(unit)).map(str::trim_start);
    behind.or_else(before).unwrap_or(typed)
}

/// What stands before and behind the decimal mark. The last point or comma is one unless it stands
/// again before, or before three digits with one to three before it.
fn at_decimals(number: &str, thousands: bool) -> Result<(&str, &str), NoAmount> {
    let mark = number.chars().rev().find(|c| matches!(c, '.' | ','));
    let Some((whole, decimals)) = mark.and_then(|mark| number.rsplit_once(mark)) else {
        return Ok((number, ""));
    };
    if whole.chars().any(|c| Some(c) == mark) {
        return Ok((number, ""));
    }
    let group = decimals.len() == GROUP && begins_groups(whole) && !whole.contains(is_separator);
    match (group, thousands) {
        (true, true) => Ok((number, "")),
        (true, false) => Err(NoAmount::TooPrecise),
        (false, _) => Ok((whole, decimals)),
    }
}

/// The digits without thousands separators; none when the groups are uneven or of several kinds.
fn ungrouped(whole: &str) -> Option<String> {
    let Some(separator) = whole.chars().find(|c| is_separator(*c)) else {
        return Some(whole.to_owned());
    };
    let mut groups = whole.split(separator);
    let first = groups.next()?;
    let even = begins_groups(first) && groups.clone().all(|group| group.len() == GROUP);
    even.then(|| groups.fold(first.to_owned(), |digits, group| digits + group))
}

/// Whether thousands can follow: one to three digits, and no zero before them.
fn begins_groups(first: &str) -> bool {
    (1..=GROUP).contains(&first.len()) && !first.starts_with('0')
}

/// Points and commas, apostrophes, and the spaces that keep a number on one line.
const fn is_separator(c: char) -> bool {
    matches!(
        c,
        '.' | ',' | '\'' | '\u{2019}' | ' ' | '\u{a0}' | '\u{2007}' | '\u{2009}' | '\u{202f}'
    )
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
            ("48 600 000", 4_860_000_000),
            ("3\u{a0}900,5", 390_050),
            ("3\u{2009}900", 390_000),
            ("3'900.50", 390_050),
            ("3’900", 390_000),
            ("DKK\u{a0}3,900.50", 390_050),
            ("kr. 3900", 390_000),
            ("0,07", 7),
            ("0,070", 7),
            ("\t3900\t", 390_000),
            // Half typed.
            ("3900,", 390_000),
            ("0", 0),
            ("-5", -500),
            ("\u{2212}5,5 kr.", -550),
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
        // Two numbers are not one.
        for typed in [
            "7 3",
            "3918 20",
            "4 5",
            "39\t18",
            "48\t600",
            "1 23 456",
            "1234 567",
            "0 073",
            "3,9 5",
            "48\u{a0}600 000",
            "1,234.567.890",
            "1.234,567 890",
            " - ",
            "5 % ",
            "5 kr. 3",
            "5kr.kr.",
            "--5",
        ] {
            assert_eq!(amount(typed), Err(NoAmount::NotANumber), "{typed:?}");
        }
        assert_eq!(amount("3900,5012"), Err(NoAmount::TooPrecise));
        // Four digits are no group: this is three decimals, not millions.
        assert_eq!(amount("3900,505"), Err(NoAmount::TooPrecise));
        // No thousand begins with a zero.
        assert_eq!(amount("0,073"), Err(NoAmount::TooPrecise));
        assert_eq!(amount("1 234,567"), Err(NoAmount::TooPrecise));
        assert_eq!(amount(&"9".repeat(40)), Err(NoAmount::OutOfRange));
        assert_eq!(amount("0101701234"), Err(NoAmount::LooksLikeCpr));
    }

    /// A box that holds no thousands has no separators of them: `1,325` is a factor with a decimal too
    /// many.
    #[test]
    fn a_box_takes_its_own_unit_and_its_own_size() {
        let takes = |suffix, least: i64, most: i64| Takes {
            suffix,
            range: [least, most].map(Decimal::from),
            whole: false,
        };
        let weeks = takes(Suffix::None, -52, 104);
        assert_eq!(number("7,3", &weeks), Ok(Decimal::new(73, 1)));
        assert_eq!(number("\u{2212}7,3", &weeks), Ok(Decimal::new(-73, 1)));
        assert_eq!(number("7,300", &weeks), Err(NoNumber::TooPrecise));
        assert_eq!(number("1.325", &weeks), Err(NoNumber::TooPrecise));
        assert_eq!(number("1 325", &weeks), Err(NoNumber::OutOfRange(weeks.range)));
        assert_eq!(number("105", &weeks), Err(NoNumber::OutOfRange(weeks.range)));
        for typed in ["5 kr.", "5 %", "DKK 5", "7 3"] {
            assert_eq!(number(typed, &weeks), Err(NoNumber::NotANumber), "{typed}");
        }
        let price = takes(Suffix::Kroner, 0, 1_000_000);
        assert_eq!(number("1.325 kr.", &price), Ok(Decimal::from(1_325)));
        assert_eq!(number("5 %", &price), Err(NoNumber::NotANumber));
        let share = takes(Suffix::Percent, 0, 100);
        assert_eq!(number("5,5 %", &share), Ok(Decimal::new(55, 1)));
        for typed in ["5 kr.", "%", "5 %%"] {
            assert_eq!(number(typed, &share), Err(NoNumber::NotANumber), "{typed}");
        }
        assert!(same("1.325", "1 325,00 kr.", &price) && same("", " ", &price));
        assert!(
            !same("1.325", "1.326", &price) && !same("x", "y", &price) && !same("", "0", &price)
        );
        let people = Takes { whole: true, ..takes(Suffix::None, 1, 100_000) };
        assert_eq!(number("1.325", &people), Ok(Decimal::from(1_325)));
        assert_eq!(number("4,5", &people), Err(NoNumber::NotWhole));
        assert_eq!(number("0101701234", &people), Err(NoNumber::LooksLikeCpr));
    }

    #[test]
    fn what_is_cut_off_leaves_a_mark() {
        assert_eq!(kept("3900,50", 7), "3900,50");
        assert_eq!(kept("\r\n39\t18\u{0}\t", 7), "39\t18");
        assert_eq!(kept("5       5", 7), "5     …");
        assert_eq!(amount(&kept("5       5", 7)), Err(NoAmount::OutOfRange));
        let again = kept("5       5", 7);
        assert_eq!(kept(&again, 7), again);
    }

    proptest! {
        /// What is read is what is there: no digit is lost, none is joined to others.
        #[test]
        fn grouped_numbers_are_read_as_they_stand(
            number in 0_u32..2_000_000_000,
            separator in proptest::sample::select(vec![" ", "\u{a0}", "\u{2009}", "\u{202f}", ".", ",", "'", "’"]),
        ) {
            let digits = number.to_string();
            let mut grouped = String::new();
            for (at, digit) in digits.chars().enumerate() {
                if at > 0 && (digits.len() - at).is_multiple_of(GROUP) {
                    grouped.push_str(separator);
                }
                grouped.push(digit);
            }
            let read = Kroner::from_decimal(Decimal::from(number)).map_err(NoAmount::from);
            if !holds_cpr(&grouped) {
                prop_assert_eq!(plain(&grouped), read);
            }
        }

        #[test]
        fn never_panics(typed in ".*") {
            let _ = amount(&typed);
        }
    }
}
