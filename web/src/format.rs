//! Money, percentages and dates as Danish and English readers write them. Prerenderer and browser
//! share this code: a difference would break hydration.

use chrono::{Datelike as _, NaiveDate};
use fremdrift_units::Percent;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::locale;

use crate::route::Lang;
use crate::texts::texts;

/// Keeps number and unit on one line.
const NO_BREAK_SPACE: char = '\u{a0}';

/// An amount in øre as kroner, with decimals only where it has øre: `34.923 kr.`, `DKK 34,923.50`.
#[must_use]
pub fn kroner(lang: Lang, oere: i64) -> String {
    let mut amount = Decimal::from(oere.unsigned_abs());
    amount.multiply_pow10(-2);
    if oere % 100 == 0 {
        amount.trim_end_if_integer();
    }
    let amount = number(lang, &amount);
    let sign = if oere < 0 { "-" } else { "" };
    match lang {
        Lang::Da => format!("{sign}{amount}{NO_BREAK_SPACE}kr."),
        Lang::En => format!("{sign}DKK{NO_BREAK_SPACE}{amount}"),
    }
}

/// An amount in øre, rounded half up to whole kroner, for headlines: `67.993 kr.`.
#[must_use]
pub fn whole_kroner(lang: Lang, oere: i64) -> String {
    let half = if oere < 0 { -50 } else { 50 };
    let rounded = oere.saturating_add(half);
    kroner(lang, rounded - rounded % 100)
}

/// An amount in øre as a number without a unit, always with decimals: `3.900,50`, `3,900.50`.
#[must_use]
pub fn plain(lang: Lang, oere: i64) -> String {
    let mut amount = Decimal::from(oere);
    amount.multiply_pow10(-2);
    number(lang, &amount)
}

/// An amount in øre as it is said: from a million kroner on in millions with one decimal, below in
/// whole kroner: `16,3 mio. kr.`, `DKK 16.3 million`, `34.923 kr.`.
#[must_use]
pub fn rough_kroner(lang: Lang, oere: i64) -> String {
    const MILLION: u64 = 100_000_000;
    if oere.unsigned_abs() < MILLION {
        return whole_kroner(lang, oere);
    }
    let mut millions =
        rust_decimal::Decimal::from(oere.unsigned_abs()) / rust_decimal::Decimal::from(MILLION);
    millions.rescale(1);
    let millions = decimal(lang, millions);
    let sign = if oere < 0 { "-" } else { "" };
    let t = texts(lang);
    t.tool_million_kroner(sign, millions).to_string()
}

/// A share, with decimals only where it has some: `70 %`, `12.5%`.
#[must_use]
pub fn share(lang: Lang, share: Percent) -> String {
    let mut value = Decimal::from(share.basis_points());
    value.multiply_pow10(-2);
    value.absolute.trim_end();
    let value = number(lang, &value);
    match lang {
        Lang::Da => format!("{value}{NO_BREAK_SPACE}%"),
        Lang::En => format!("{value}%"),
    }
}

/// A number of people or things: `309.304`.
#[must_use]
pub fn count(lang: Lang, count: u32) -> String {
    number(lang, &Decimal::from(count))
}

/// A number in tenths, with its decimal only where it has one: `50`, `50,5`.
#[must_use]
pub fn tenths(lang: Lang, tenths: u32) -> String {
    let mut value = Decimal::from(tenths);
    value.multiply_pow10(-1);
    value.absolute.trim_end();
    number(lang, &value)
}

/// A whole number of percent: `70 %`, `70%`.
#[must_use]
pub fn percent(lang: Lang, value: u8) -> String {
    match lang {
        Lang::Da => format!("{value}{NO_BREAK_SPACE}%"),
        Lang::En => format!("{value}%"),
    }
}

/// A number with the decimals that it has: `2,04`, `165.000`.
#[must_use]
pub fn decimal(lang: Lang, value: rust_decimal::Decimal) -> String {
    let text = value.to_string();
    Decimal::try_from_str(&text).map_or(text, |value| number(lang, &value))
}

/// A day: `7. marts 2026`, `7 March 2026`.
#[must_use]
pub fn date(lang: Lang, day: NaiveDate) -> String {
    let (number, month, year) = (day.day(), month(lang, day), day.year());
    match lang {
        Lang::Da => format!("{number}. {month} {year}"),
        Lang::En => format!("{number} {month} {year}"),
    }
}

/// The name of a day's month.
pub(crate) fn month(lang: Lang, day: NaiveDate) -> String {
    let t = texts(lang);
    match day.month() {
        1 => t.month_1(),
        2 => t.month_2(),
        3 => t.month_3(),
        4 => t.month_4(),
        5 => t.month_5(),
        6 => t.month_6(),
        7 => t.month_7(),
        8 => t.month_8(),
        9 => t.month_9(),
        10 => t.month_10(),
        11 => t.month_11(),
        _ => t.month_12(),
    }
    .to_string()
}

/// A number with the separators of the language.
pub(crate) fn number(lang: Lang, value: &Decimal) -> String {
    let locale = match lang {
        Lang::Da => locale!("da"),
        Lang::En => locale!("en"),
    };
    match DecimalFormatter::try_new(locale.into(), Default::default()) {
        Ok(formatter) => formatter.format(value).to_string(),
        Err(_) => value.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn money_has_separators_and_oere_where_there_are_some() {
        assert_eq!(kroner(Lang::Da, 3_492_300), "34.923\u{a0}kr.");
        assert_eq!(kroner(Lang::Da, 3_492_350), "34.923,50\u{a0}kr.");
        assert_eq!(kroner(Lang::Da, 5), "0,05\u{a0}kr.");
        assert_eq!(kroner(Lang::Da, -123_456_789), "-1.234.567,89\u{a0}kr.");
        assert_eq!(kroner(Lang::En, 3_492_300), "DKK\u{a0}34,923");
        assert_eq!(kroner(Lang::En, 3_492_350), "DKK\u{a0}34,923.50");
        assert_eq!(kroner(Lang::En, -100), "-DKK\u{a0}1");
        assert_eq!(kroner(Lang::Da, i64::MIN), "-92.233.720.368.547.758,08\u{a0}kr.");
    }

    #[test]
    fn large_amounts_are_said_in_millions() {
        assert_eq!(rough_kroner(Lang::Da, 1_629_268_065), "16,3\u{a0}mio.\u{a0}kr.");
        assert_eq!(rough_kroner(Lang::En, -1_600_000_000), "-DKK\u{a0}16.0\u{a0}million");
        assert_eq!(rough_kroner(Lang::Da, 99_999_999), "1.000.000\u{a0}kr.");
        assert_eq!(decimal(Lang::Da, "3401.80".parse().unwrap()), "3.401,80");
    }

    #[test]
    fn headlines_round_to_whole_kroner() {
        assert_eq!(whole_kroner(Lang::Da, 6_799_314), "67.993\u{a0}kr.");
        assert_eq!(whole_kroner(Lang::Da, 150), "2\u{a0}kr.");
        assert_eq!(whole_kroner(Lang::Da, 149), "1\u{a0}kr.");
        assert_eq!(whole_kroner(Lang::En, -150), "-DKK\u{a0}2");
        assert_eq!(plain(Lang::Da, 390_050), "3.900,50");
        assert_eq!(plain(Lang::En, 390_000), "3,900.00");
    }

    #[test]
    fn shares_show_decimals_where_there_are_some() {
        let percent = |points| Percent::from_basis_points(points).unwrap();
        assert_eq!(share(Lang::Da, percent(7_000)), "70\u{a0}%");
        assert_eq!(share(Lang::Da, percent(1_250)), "12,5\u{a0}%");
        assert_eq!(share(Lang::En, percent(10_000)), "100%");
        assert_eq!(share(Lang::En, percent(0)), "0%");
    }

    #[test]
    fn percentages_follow_the_language() {
        assert_eq!(percent(Lang::Da, 70), "70\u{a0}%");
        assert_eq!(percent(Lang::En, 70), "70%");
    }

    #[test]
    fn decimals_keep_what_they_have() {
        let number = |text: &str| text.parse().unwrap();
        assert_eq!(decimal(Lang::Da, number("16273.50")), "16.273,50");
        assert_eq!(decimal(Lang::En, number("16273.50")), "16,273.50");
        assert_eq!(decimal(Lang::Da, number("-2.04")), "-2,04");
        assert_eq!(decimal(Lang::Da, number("165000")), "165.000");
    }

    #[test]
    fn dates_follow_the_language() {
        let day = NaiveDate::from_ymd_opt(2026, 3, 7).unwrap();
        assert_eq!(date(Lang::Da, day), "7. marts 2026");
        assert_eq!(date(Lang::En, day), "7 March 2026");
    }
}
