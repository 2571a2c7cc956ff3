//! Civil registration numbers (CPR) have no business here: no page asks for one, and none is kept,
//! shared or printed. Whoever keeps a text asks [`holds_cpr`] first.

use std::iter::Peekable;
use std::str::Chars;

/// Digits of a number.
const DIGITS: usize = 10;
/// Digits of one whose year is written in full.
const LONG_DIGITS: usize = 12;
/// The most characters that can stand between the date and the last four digits.
const WIDEST_GAP: usize = 3;
/// Digits between two thousands separators.
const THOUSANDS: usize = 3;

/// Whether a text holds what could be a civil registration number: a date of six digits and four
/// more, in digits of any script.
///
/// - Ten digits in a row, and six and four with any signs between them, always are one: a mistyped
///   number is somebody's, too.
/// - Ten digits in other groups, apart by spaces, points and dashes, are one when they begin with
///   a day and a month, but for amounts (`1.105.678.900`) and years (`2012-03-15 12`).
/// - More than ten digits in a row hold one where ten of them begin with a day and a month.
/// - So do twelve digits with a year of four, when a dash stands before the last four.
///
/// A telephone number after a plus is none, and a line break ends a number.
#[must_use]
pub fn holds_cpr(text: &str) -> bool {
    let rows = rows(text);
    rows.iter().any(|row| {
        (0..row.len()).any(|from| row.get(from..).is_some_and(begins_with_cpr))
            || row.iter().any(within)
    })
}

/// Digits that nothing stands between.
struct Group {
    /// Their values; none for digits of other scripts, which could be any.
    digits: Vec<Option<u8>>,
    /// What stands before them.
    before: Gap,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Gap {
    /// A plus: what follows is a telephone number.
    Plus,
    /// A dash.
    Dash,
    /// A space, a point or a slash, or nothing that is seen.
    Space,
    /// A few other signs.
    Other,
}

/// The groups of digits of a text, in rows that letters, line breaks and long gaps end.
fn rows(text: &str) -> Vec<Vec<Group>> {
    let mut rows = Vec::new();
    let mut row: Vec<Group> = Vec::new();
    let mut chars = text.chars().peekable();
    while chars.peek().is_some() {
        let (before, ends_row) = gap(&mut chars);
        if ends_row {
            rows.push(std::mem::take(&mut row));
        }
        let digits = digits(&mut chars);
        if !digits.is_empty() {
            row.push(Group { digits, before });
        }
    }
    rows.push(row);
    rows
}

/// Takes what is no digit, and says whether it ends a row.
fn gap(chars: &mut Peekable<Chars<'_>>) -> (Gap, bool) {
    let mut gap = Gap::Space;
    let (mut width, mut ends_row) = (0, false);
    while let Some(c) = chars.next_if(|c| !c.is_numeric()) {
        if is_unseen(c) {
            continue;
        }
        width += 1;
        match c {
            '+' => gap = Gap::Plus,
            c if c.is_alphabetic() || "\n\r\u{2028}\u{2029}".contains(c) => {
                (gap, ends_row) = (Gap::Space, true);
            }
            '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '－' if gap == Gap::Space => {
                gap = Gap::Dash;
            }
            c if c.is_whitespace() || "-./·．／".contains(c) => {}
            _ if gap != Gap::Plus => gap = Gap::Other,
            _ => {}
        }
    }
    (gap, ends_row || width > WIDEST_GAP)
}

fn digits(chars: &mut Peekable<Chars<'_>>) -> Vec<Option<u8>> {
    let mut digits = Vec::new();
    while let Some(c) = chars.next_if(|c| c.is_numeric() || is_unseen(*c)) {
        if !is_unseen(c) {
            digits.push(value(c));
        }
    }
    digits
}

/// Characters without a width: they take nothing apart.
pub(crate) fn is_unseen(c: char) -> bool {
    matches!(
        c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
    )
}

fn value(digit: char) -> Option<u8> {
    let wide = u32::from(digit).checked_sub(u32::from('０')).filter(|value| *value < 10);
    digit.to_digit(10).or(wide).and_then(|value| u8::try_from(value).ok())
}

/// Whether the first groups of a row, taken together, are a number.
fn begins_with_cpr(row: &[Group]) -> bool {
    let Some(first) = row.first().filter(|group| !is_telephone(group)) else { return false };
    let mut taken: Vec<Option<u8>> = Vec::new();
    for (count, group) in (1..).zip(row) {
        taken.extend(&group.digits);
        let groups = row.get(..count).unwrap_or_default();
        let apart_oddly = groups.iter().skip(1).any(|it| it.before == Gap::Other);
        let is_one = match (taken.len(), lengths(groups).as_slice()) {
            (DIGITS, [DIGITS] | [6, 4]) => true,
            (DIGITS, lengths) => {
                !apart_oddly && !is_amount(lengths) && !is_year(first) && is_date(&taken)
            }
            (LONG_DIGITS, [8, 4] | [2, 2, 4, 4]) => {
                group.before == Gap::Dash && is_date(&taken) && !apart_oddly
            }
            (more, _) if more > LONG_DIGITS => return false,
            _ => false,
        };
        if is_one {
            return true;
        }
    }
    false
}

fn lengths(groups: &[Group]) -> Vec<usize> {
    groups.iter().map(|group| group.digits.len()).collect()
}

/// Whether more than ten digits in a row hold ten that begin with a day and a month.
fn within(group: &Group) -> bool {
    let long = group.digits.len() > DIGITS && !is_telephone(group);
    long && group.digits.windows(DIGITS).any(is_date)
}

/// Thousands in threes, or decimals.
fn is_amount(lengths: &[usize]) -> bool {
    match lengths {
        [_, decimals] => *decimals < THOUSANDS,
        [first, rest @ ..] => *first <= THOUSANDS && rest.iter().all(|it| *it == THOUSANDS),
        [] => false,
    }
}

/// A year of four digits, as a date begins that is written from its end.
fn is_year(group: &Group) -> bool {
    matches!(group.digits.as_slice(), [Some(1), Some(9), _, _] | [Some(2), Some(0), _, _])
}

/// Whether a country's code follows a plus: none begins with zero.
fn is_telephone(group: &Group) -> bool {
    group.before == Gap::Plus && !matches!(group.digits.as_slice(), [Some(0), ..])
}

/// Whether digits begin with a day and a month. Somebody without a number of their own has one
/// whose day is higher by 60.
fn is_date(digits: &[Option<u8>]) -> bool {
    let two = |at: usize, fits: fn(u8) -> bool| match (digits.get(at), digits.get(at + 1)) {
        (Some(Some(tens)), Some(Some(ones))) => fits(10 * tens + ones),
        (tens, ones) => tens.is_some() && ones.is_some(),
    };
    two(0, |day| matches!(day, 1..=31 | 61..=91)) && two(2, |month| matches!(month, 1..=12))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::format;
    use crate::route::Lang;

    #[test]
    fn a_number_is_found_however_it_is_written() {
        for text in [
            "0101701234",
            "010170-1234",
            "010170 1234",
            "010170 - 1234",
            "010170–1234",
            "010170,1234",
            "010170_1234",
            "(010170) 1234",
            "Ib 01.01.70-1234",
            "01 01 70 12 34",
            "0101 70 1234",
            "0 1 0 1 7 0 1 2 3 4",
            "01-01-1970-1234",
            "01011970-1234",
            "０１０１７０－１２３４",
            "٠١٠١٧٠-١٢٣٤",
            "0101\u{200b}70\u{200b}1234",
            "610170-1234",
            // Mistyped, it is still somebody's.
            "123456-7890",
            "1234567890",
            "01017012345",
            "8000 Aarhus, cpr: 010170-1234",
            "12 0101701234",
            "Sag 7\n010170-1234",
        ] {
            assert!(holds_cpr(text), "{text}");
        }
    }

    #[test]
    fn other_numbers_are_none() {
        for text in [
            "",
            "Aarhus",
            "8000 Aarhus",
            "123456789",
            "Kommune 2013-2014",
            "2012-2014 10",
            "2012-03-15 12:30",
            "2012-03-15 12",
            "+45 12 34 56 78",
            "+4512345678",
            "0045 12 34 56 78",
            "45 12 34 56 78",
            "12 34 56 78, 87 65 43 21",
            "1.105.678.900",
            "1,105,678,900",
            "11.023.456,78",
            "11,023,456.78",
            "11023456.78",
            "48 600 000",
            "01.02.2026\n1234 By",
            "01.02.2026, 1234 By",
            "01-02-2026 til 15-03-2026",
            "5-10 1-2 3",
            "tlf. +4520123456789",
            "tlf. +31 12 34 56 78",
        ] {
            assert!(!holds_cpr(text), "{text}");
        }
    }

    proptest! {
        /// Six digits and four, each in groups of two or together, with a gap of any kind.
        #[test]
        fn every_number_is_found(
            day in 1..=31, month in 1..=12, year in 0..=99, serial in 0..=9999,
            small in "[ ./\u{a0}–-]?", gap in "[-–_,:;()*#~ |]{0,3}",
            before in "[a-zæøå]{0,9} ", after in "[ a-zæøå.,]{0,9}",
        ) {
            let text = format!("{before}{day:02}{small}{month:02}{small}{year:02}");
            let text = text + if small.is_empty() { &gap } else { &small };
            let text = format!("{text}{serial:04}{after}");
            prop_assert!(holds_cpr(&text), "{}", text);
        }

        #[test]
        fn fewer_than_ten_digits_are_none(text in "(\\PN{0,5}[0-9]?){9}") {
            prop_assert!(!holds_cpr(&text));
        }

        /// As a page writes them, and with any decimals, up to a thousand millions.
        #[test]
        fn no_amount_is_taken_for_one(kroner in 0_i64..1_000_000_000, oere in 0_i64..100) {
            let plain = format!("{kroner}.{oere:02}");
            prop_assert!(!holds_cpr(&plain) && !holds_cpr(&plain.replace('.', ",")));
            for lang in Lang::ALL {
                let written = format::plain(lang, 100 * kroner + oere);
                prop_assert!(!holds_cpr(&written), "{}", written);
            }
        }

        #[test]
        fn no_text_breaks_it(text in ".*") {
            let _ = holds_cpr(&text);
        }
    }
}
