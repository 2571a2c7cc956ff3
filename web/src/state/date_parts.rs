//! A date as it is typed: day, month and year in a box each.

use chrono::{Datelike, NaiveDate};

/// The most characters a box keeps: a whole date with room for spaces.
const MOST: usize = 14;
/// The most digits a box keeps: those of a whole date, and fewer than a civil registration number
/// has.
const MOST_DIGITS: usize = 8;
/// Digits of a year that is typed to its end.
const YEAR_DIGITS: usize = 4;
/// The most digits of a day and of a month.
const SHORT_DIGITS: usize = 2;

/// A date as it is typed, perhaps half.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    /// The day of the month.
    pub day: String,
    /// The month, 1 to 12.
    pub month: String,
    /// The year, four digits.
    pub year: String,
}

/// One box of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The day of the month.
    Day,
    /// The month.
    Month,
    /// The year.
    Year,
}

/// What boxes hold instead of a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoDate {
    /// Nothing at all.
    Missing,
    /// Not everything yet.
    Incomplete,
    /// Something that no calendar has.
    Impossible,
}

impl DateParts {
    /// The date the boxes hold.
    ///
    /// # Errors
    /// [`NoDate`] when they hold none.
    pub fn date(&self) -> Result<NaiveDate, NoDate> {
        let parts = [&self.day, &self.month, &self.year].map(|part| part.trim());
        if parts.iter().all(|part| part.is_empty()) {
            return Err(NoDate::Missing);
        }
        if let Some(odd) = parts.iter().find(|part| !is_number(part)) {
            return Err(if begins_date(odd) { NoDate::Incomplete } else { NoDate::Impossible });
        }
        let [day, month, year] = parts;
        if day.len() > SHORT_DIGITS || month.len() > SHORT_DIGITS || year.len() > YEAR_DIGITS {
            return Err(NoDate::Impossible);
        }
        if day.is_empty() || month.is_empty() || year.len() < YEAR_DIGITS {
            return Err(NoDate::Incomplete);
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| NoDate::Impossible);
        let year = year.parse::<i32>().map_err(|_| NoDate::Impossible)?;
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(NoDate::Impossible)
    }

    /// Takes what was typed or pasted into a box. A whole date in one box fills all three; what is
    /// none stays as it was typed, and is told as an error.
    pub fn set(&mut self, part: Part, typed: &str) {
        if let Some(date) = whole_date(typed, part) {
            *self = date.into();
            return;
        }
        let kept = kept(typed);
        match part {
            Part::Day => self.day = kept,
            Part::Month => self.month = kept,
            Part::Year => self.year = kept,
        }
    }
}

impl From<NaiveDate> for DateParts {
    fn from(date: NaiveDate) -> Self {
        Self {
            day: date.day().to_string(),
            month: date.month().to_string(),
            year: date.year().to_string(),
        }
    }
}

fn is_number(part: &str) -> bool {
    part.bytes().all(|byte| byte.is_ascii_digit())
}

/// What a box keeps. Nothing is left out from between what stays: that would be another date.
pub(super) fn kept(typed: &str) -> String {
    let mut digits = 0;
    let fits = |c: &char| {
        digits += usize::from(c.is_numeric());
        digits <= MOST_DIGITS
    };
    let visible = typed.chars().map(|c| if c.is_control() { ' ' } else { c });
    visible.skip_while(|c| c.is_whitespace()).take_while(fits).take(MOST).collect()
}

/// What may stand between the numbers of a date in one box, with or without spaces; spaces alone, too.
const fn is_separator(c: char) -> bool {
    matches!(c, '-' | '.' | '/' | '\u{2010}'..='\u{2013}')
}

/// Whether somebody may be typing a whole date into one box: a number, and what separates it from
/// the next.
fn begins_date(part: &str) -> bool {
    let allowed = |c: char| c.is_ascii_digit() || is_separator(c) || c.is_whitespace();
    part.starts_with(|c: char| c.is_ascii_digit()) && part.chars().all(allowed)
}

/// A date in one box: `2012-03-01`, `1.3.2012`, `01/03/2012`, `1-3-2012`, `1/3 2012`, `1 3 2012`.
fn whole_date(typed: &str, part: Part) -> Option<NaiveDate> {
    let (first, rest) = number_and_rest(typed.trim())?;
    let (month, rest) = number_and_rest(after_separator(rest)?)?;
    let last = after_separator(rest).filter(|last| is_number(last))?;
    let year_first = first.len() == YEAR_DIGITS;
    let (year, day) = if year_first { (first, last) } else { (last, first) };
    if year.len() != YEAR_DIGITS || day.len() > SHORT_DIGITS || month.len() > SHORT_DIGITS {
        return None;
    }
    // The day's second digit may still be to come; in its own box it then joins the first.
    if year_first && part != Part::Day && day.len() < SHORT_DIGITS {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
}

/// The digits at the beginning, and what is behind them.
fn number_and_rest(text: &str) -> Option<(&str, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).filter(|end| *end > 0)?;
    text.split_at_checked(end)
}

/// What stands behind a separator.
fn after_separator(text: &str) -> Option<&str> {
    let rest = text.trim_start();
    let behind = rest.strip_prefix(is_separator).map(str::trim_start);
    behind.or_else(|| (rest.len() < text.len()).then_some(rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(day: &str, month: &str, year: &str) -> DateParts {
        DateParts { day: day.into(), month: month.into(), year: year.into() }
    }

    #[test]
    fn reads_whole_half_and_impossible_dates() {
        let day = NaiveDate::from_ymd_opt(2012, 3, 1).unwrap();
        assert_eq!(parts("1", "3", "2012").date(), Ok(day));
        assert_eq!(parts(" 01", "03 ", "2012").date(), Ok(day));
        assert_eq!(parts("", "", "").date(), Err(NoDate::Missing));
        assert_eq!(parts("1", "", "").date(), Err(NoDate::Incomplete));
        assert_eq!(parts("1", "3", "12").date(), Err(NoDate::Incomplete));
        assert_eq!(parts("30", "2", "2012").date(), Err(NoDate::Impossible));
        assert_eq!(parts("1", "marts", "2012").date(), Err(NoDate::Impossible));
        assert_eq!(parts("١", "3", "2012").date(), Err(NoDate::Impossible));
    }

    #[test]
    fn a_pasted_date_fills_all_boxes() {
        for pasted in [
            "2012-03-01",
            "1.3.2012",
            "01/03/2012",
            " 1-3-2012 ",
            "1/3 2012",
            "1. 3. 2012",
            "1 3 2012",
            "1\t3\t2012",
            "1\u{2013}3\u{2013}2012",
        ] {
            for part in [Part::Day, Part::Month, Part::Year] {
                let mut date = DateParts::default();
                date.set(part, pasted);
                assert_eq!(date, parts("1", "3", "2012"), "{pasted}");
            }
        }
    }

    /// A key after the other, each with what the box holds by then.
    fn typed(before: DateParts, part: Part, keys: &str) -> DateParts {
        let of = |date: &DateParts| match part {
            Part::Day => date.day.clone(),
            Part::Month => date.month.clone(),
            Part::Year => date.year.clone(),
        };
        let mut date = before;
        for (at, key) in keys.chars().enumerate() {
            let stands = if at == 0 { String::new() } else { of(&date) };
            date.set(part, &format!("{stands}{key}"));
        }
        date
    }

    #[test]
    fn a_typed_date_fills_all_boxes_as_a_pasted_one_does() {
        for keys in ["4.3.2012", "2012-03-04", "4/3 2012", "04-03-2012", "4 3 2012", "2012-3-4"] {
            let date = typed(parts("1", "1", "2020"), Part::Day, keys);
            assert_eq!(date.date(), Ok(NaiveDate::from_ymd_opt(2012, 3, 4).unwrap()), "{keys}");
        }
        let twelfth = NaiveDate::from_ymd_opt(2012, 12, 12);
        for part in [Part::Day, Part::Month, Part::Year] {
            assert_eq!(typed(DateParts::default(), part, "2012-12-12").date().ok(), twelfth);
        }
    }

    #[test]
    fn nothing_that_is_typed_becomes_another_date() {
        for (part, keys, told) in [
            (Part::Day, "1-3", NoDate::Incomplete),
            (Part::Day, "1 3", NoDate::Incomplete),
            (Part::Day, "-12", NoDate::Impossible),
            (Part::Day, "1-3-201", NoDate::Incomplete),
            (Part::Day, "001", NoDate::Impossible),
            (Part::Month, "3,5", NoDate::Impossible),
            (Part::Year, "20123", NoDate::Impossible),
            (Part::Year, "20123456", NoDate::Impossible),
            (Part::Day, "12-12-20123", NoDate::Impossible),
            (Part::Day, "4.13.2012", NoDate::Incomplete),
        ] {
            let date = typed(parts("12", "3", "2012"), part, keys);
            assert_eq!(date.date(), Err(told), "{keys}");
        }
        // Nor does what is pasted at once.
        let mut date = DateParts::default();
        date.set(Part::Day, "12-12-20123");
        assert_eq!(date.date(), Err(NoDate::Incomplete));
    }

    #[test]
    fn no_box_holds_the_digits_of_a_civil_registration_number() {
        let mut date = DateParts::default();
        for typed in ["0101701234", "010170-1234", "010170 12 34"] {
            date.set(Part::Day, typed);
            assert!(!crate::state::holds_cpr(&date.day), "{}", date.day);
            assert!(date.date().is_err());
        }
    }
}
