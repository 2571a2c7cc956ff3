//! Names of payers, amounts, shares and dates, as the pictures say them.

use chrono::{Datelike as _, NaiveDate};
use fremdrift_units::Percent;
use icu_decimal::input::Decimal;

use super::columns::{Column, present};
use super::geometry::percentages;
use super::payers::PaidBy;
use crate::format::{date, kroner, month, number, percent};
use crate::route::Lang;
use crate::texts::texts;

/// Øre in a krone.
const OERE: i64 = 100;
/// Kroner in the tenth of a million with which axes count large amounts.
const TENTH_OF_A_MILLION: i64 = 100_000;

/// A payer's name within a sentence: `kommunen`.
#[must_use]
pub fn payer_name(lang: Lang, payer: PaidBy) -> String {
    let t = texts(lang);
    match payer {
        PaidBy::Employer => t.charts_payer_employer(),
        PaidBy::Municipality => t.charts_payer_municipality(),
        PaidBy::State => t.charts_payer_state(),
        PaidBy::UnemploymentFund => t.charts_payer_unemployment_fund(),
        PaidBy::Nobody => t.charts_payer_nobody(),
    }
    .to_string()
}

/// A payer's name alone: `Kommunen`, `Municipality`.
#[must_use]
pub fn payer_title(lang: Lang, payer: PaidBy) -> String {
    let t = texts(lang);
    match payer {
        PaidBy::Employer => t.charts_label_employer(),
        PaidBy::Municipality => t.charts_label_municipality(),
        PaidBy::State => t.charts_label_state(),
        PaidBy::UnemploymentFund => t.charts_label_unemployment_fund(),
        PaidBy::Nobody => t.charts_label_nobody(),
    }
    .to_string()
}

/// A payer's name at the start of a sentence: `Kommunen`, `The municipality`.
pub(super) fn payer_first(lang: Lang, payer: PaidBy) -> String {
    let name = payer_name(lang, payer);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// A share of the law: `30 %`, `12,5 %`.
pub(super) fn share(lang: Lang, share: Percent) -> String {
    let whole = u8::try_from(share.basis_points().div_euclid(100)).unwrap_or_default();
    if share.basis_points().is_multiple_of(100) {
        return percent(lang, whole);
    }
    let mut value = Decimal::from(share.basis_points());
    value.multiply_pow10(-2);
    value.trim_end();
    percent(lang, whole).replace(&whole.to_string(), &number(lang, &value))
}

/// The payers that pay anything: with their øre and their percent of it all, in words. The percents
/// add to 100; one that rounds to nothing is called less than one.
pub(super) fn shares(lang: Lang, amounts: [i64; 5]) -> Vec<(PaidBy, i64, u8, String)> {
    let t = texts(lang);
    let percents = percentages(amounts);
    PaidBy::ALL
        .into_iter()
        .zip(amounts)
        .zip(percents)
        .filter(|&((_, oere), _)| oere != 0)
        .map(|((payer, oere), whole)| {
            let words = match whole {
                0 => t.charts_under(percent(lang, 1)).to_string(),
                whole => percent(lang, whole),
            };
            (payer, oere, whole, words)
        })
        .collect()
}

/// Amounts by payer: `kommunen 2.758 kr., staten 1.182 kr`.
pub(super) fn amounts(lang: Lang, amounts: [i64; 5]) -> String {
    let t = texts(lang);
    let words: Vec<String> = present(amounts)
        .map(|(payer, oere)| {
            t.charts_amount(payer_name(lang, payer), kroner(lang, oere)).to_string()
        })
        .collect();
    words.join(", ")
}

/// The numbers below a kroner axis: `2.000`, or `1,5 mio.` where all are tenths of millions, all
/// with a decimal or none.
pub(super) fn tick_labels(lang: Lang, kroner: &[i64]) -> Vec<String> {
    let tenths = kroner.iter().all(|tick| tick.rem_euclid(TENTH_OF_A_MILLION) == 0);
    let whole = kroner.iter().all(|tick| tick.rem_euclid(10 * TENTH_OF_A_MILLION) == 0);
    let label = |&tick: &i64| {
        if !tenths || tick == 0 {
            return number(lang, &Decimal::from(tick));
        }
        let mut millions = Decimal::from(tick.div_euclid(TENTH_OF_A_MILLION));
        millions.multiply_pow10(-1);
        if whole {
            millions.trim_end_if_integer();
        }
        texts(lang).charts_million(number(lang, &millions)).to_string()
    };
    kroner.iter().map(label).collect()
}

/// An amount in øre as the whole kroner that an axis has to reach.
pub(super) fn kroner_above(oere: i64) -> i64 {
    oere.div_euclid(OERE) + i64::from(oere.rem_euclid(OERE) > 0)
}

/// An amount in øre, rounded to whole kroner for a sentence.
pub(super) fn whole_kroner(lang: Lang, oere: i64) -> String {
    let half = OERE.div_euclid(2);
    kroner(lang, in_oere(oere.saturating_add(half).div_euclid(OERE)))
}

/// Kroner as øre.
pub(super) fn in_oere(kroner: i64) -> i64 {
    kroner.saturating_mul(OERE)
}

/// A day without its year, short enough for a mark on an axis: `26. apr.`, `26 Apr`.
pub(super) fn short_date(lang: Lang, day: NaiveDate) -> String {
    let name = month(lang, day);
    let short: String = name.chars().take(3).collect();
    match lang {
        Lang::Da if short == name => format!("{}. {short}", day.day()),
        Lang::Da => format!("{}. {short}.", day.day()),
        Lang::En => format!("{} {short}", day.day()),
    }
}

/// From one day to another: `17.–23. maj 2012`, `28 May – 3 June 2012`.
#[must_use]
pub fn dates(lang: Lang, from: NaiveDate, to: NaiveDate) -> String {
    let dot = match lang {
        Lang::Da => ".",
        Lang::En => "",
    };
    let last = date(lang, to);
    if from == to {
        last
    } else if from.year() != to.year() {
        format!("{} – {last}", date(lang, from))
    } else if from.month() != to.month() {
        format!("{}{dot} {} – {last}", from.day(), month(lang, from))
    } else {
        format!("{}{dot}–{last}", from.day())
    }
}

/// A column's weeks: `Uge 12`, `Uge 14–26`.
pub(super) fn weeks(lang: Lang, column: &Column) -> String {
    let t = texts(lang);
    if column.first == column.last {
        t.charts_week(column.first.to_string()).to_string()
    } else {
        t.charts_weeks(column.first.to_string(), column.last.to_string()).to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn dates_say_month_and_year_once() {
        let said = |lang, from, to| dates(lang, day(from), day(to));
        assert_eq!(said(Lang::Da, "2012-05-17", "2012-05-23"), "17.–23. maj 2012");
        assert_eq!(said(Lang::Da, "2012-05-31", "2012-06-06"), "31. maj – 6. juni 2012");
        assert_eq!(said(Lang::En, "2012-05-17", "2012-05-23"), "17–23 May 2012");
        assert_eq!(said(Lang::En, "2015-12-30", "2016-01-05"), "30 December 2015 – 5 January 2016");
        assert_eq!(said(Lang::Da, "2012-05-17", "2012-05-17"), "17. maj 2012");
    }

    #[test]
    fn marks_on_an_axis_are_short() {
        assert_eq!(short_date(Lang::Da, day("2012-04-26")), "26. apr.");
        assert_eq!(short_date(Lang::Da, day("2012-05-01")), "1. maj");
        assert_eq!(short_date(Lang::En, day("2012-05-01")), "1 May");
        assert_eq!(tick_labels(Lang::Da, &[0, 1_000, 2_000]), ["0", "1.000", "2.000"]);
        assert_eq!(tick_labels(Lang::En, &[0, 500_000]), ["0", "0.5 m"]);
        assert_eq!(tick_labels(Lang::Da, &[-5_000_000, 0]), ["-5 mio.", "0"]);
    }

    #[test]
    fn names_and_shares() {
        assert_eq!(payer_first(Lang::Da, PaidBy::UnemploymentFund), "A-kassen");
        assert_eq!(payer_first(Lang::En, PaidBy::State), "The state");
        assert_eq!(share(Lang::Da, Percent::from_basis_points(3_000).unwrap()), "30\u{a0}%");
        assert_eq!(share(Lang::Da, Percent::from_basis_points(1_250).unwrap()), "12,5\u{a0}%");
        let words = shares(Lang::Da, [1, 0, 999, 0, 0]);
        let words: Vec<_> = words.into_iter().map(|(.., words)| words).collect();
        assert_eq!(words, ["under 1\u{a0}%", "100\u{a0}%"]);
    }

    #[test]
    fn arguments_stand_where_the_language_wants_them() {
        let said = |lang| texts(lang).charts_reading_sum("A", "B").to_string();
        assert_eq!(said(Lang::Da), "I alt A: B.");
        assert_eq!(said(Lang::En), "A in all: B.");
        let said = |lang| texts(lang).charts_threshold_payer("5. maj", "x").to_string();
        assert_eq!([said(Lang::Da), said(Lang::En)], ["5. maj: x", "5. maj: x"]);
    }
}
