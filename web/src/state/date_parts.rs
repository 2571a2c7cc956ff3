//! A date as it is typed: day, month and year in a box each.

use chrono::{Datelike, NaiveDate};

/// The most characters a box keeps.
const MOST: usize = 4;
/// Digits of a year that is typed to its end.
const YEAR_DIGITS: usize = 4;

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
        if parts.iter().any(|part| !part.bytes().all(|byte| byte.is_ascii_digit())) {
            return Err(NoDate::Impossible);
        }
        let [day, month, year] = parts;
        if day.is_empty() || month.is_empty() || year.len() < YEAR_DIGITS {
            return Err(NoDate::Incomplete);
        }
        let number = |part: &str| part.parse::<u32>().map_err(|_| NoDate::Impossible);
        let year = year.parse::<i32>().map_err(|_| NoDate::Impossible)?;
        NaiveDate::from_ymd_opt(year, number(month)?, number(day)?).ok_or(NoDate::Impossible)
    }

    /// Takes what was typed or pasted into a box. A whole date in one box fills all three.
    pub fn set(&mut self, part: Part, typed: &str) {
        if let Some(date) = whole_date(typed) {
            *self = date.into();
            return;
        }
        let kept = typed.chars().filter(|c| !c.is_whitespace() && *c != '-').take(MOST).collect();
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

/// A pasted date: `2012-03-01`, `1.3.2012`, `01/03/2012`, `1-3-2012`.
fn whole_date(typed: &str) -> Option<NaiveDate> {
    let parts: Vec<&str> = typed.trim().split(['-', '.', '/']).map(str::trim).collect();
    let &[first, month, last] = parts.as_slice() else { return None };
    let (year, day) = if first.len() == YEAR_DIGITS { (first, last) } else { (last, first) };
    if year.len() != YEAR_DIGITS {
        return None;
    }
    NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
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
        for pasted in ["2012-03-01", "1.3.2012", "01/03/2012", " 1-3-2012 "] {
            let mut date = DateParts::default();
            date.set(Part::Day, pasted);
            assert_eq!(date, parts("1", "3", "2012"), "{pasted}");
        }
        let mut date = DateParts::default();
        date.set(Part::Year, "20123456");
        assert_eq!(date.year, "2012");
        date.set(Part::Day, "1-3");
        assert_eq!(date.day, "13");
    }
}
