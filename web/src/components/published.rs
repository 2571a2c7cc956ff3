//! Published numbers in words: with their unit, and with the word that the source puts before them.

use fremdrift_evidence::{Column, Row, RowName, Unit, Value, Wording};
use icu_decimal::input::Decimal;

use crate::format;
use crate::say::Say;

/// A value as it was published: `knap 5,5 mia. kr.`
pub(crate) fn value(say: &Say, unit: Unit, value: Value) -> String {
    let t = &say.t;
    let number = with_unit(say, unit, &value.number.to_string());
    match value.wording {
        None => return number,
        Some(Wording::JustUnder) => t.evidence_just_under(number),
        Some(Wording::JustOver) => t.evidence_just_over(number),
        Some(Wording::MoreThan) => t.evidence_more_than(number),
        Some(Wording::LessThan) => t.evidence_less_than(number),
        Some(Wording::About) => t.evidence_about(number),
    }
    .to_string()
}

fn with_unit(say: &Say, unit: Unit, number: &str) -> String {
    let t = &say.t;
    let number = match number.parse::<Decimal>() {
        Ok(decimal) => format::number(say.lang, &decimal),
        Err(_) => number.to_owned(),
    };
    match unit {
        // What the column names needs no unit beside it.
        Unit::Index | Unit::People | Unit::Cases | Unit::Municipalities => return number,
        Unit::Percent => t.evidence_percent(number),
        Unit::PercentagePoints => t.evidence_points(number),
        Unit::Kroner => t.evidence_kroner(number),
        Unit::MillionKroner => t.evidence_million(number),
        Unit::BillionKroner => t.evidence_billion(number),
        Unit::Weeks => t.evidence_weeks(number),
        Unit::Days => t.evidence_days(number),
    }
    .to_string()
    // A number and its unit stay on one line.
    .replace(' ', "\u{a0}")
}

/// What a row is; nothing for the only one.
pub(crate) fn row_name(say: &Say, row: &Row) -> String {
    match row.name {
        RowName::Year(year) => year.to_string(),
        RowName::Named(name) => say.own(name).plain(),
        RowName::Only => String::new(),
    }
}

/// A row's values with their columns; nothing where the source prints none.
pub(crate) fn cells<'a>(
    columns: &'a [Column],
    row: &'a Row,
) -> impl Iterator<Item = (&'a Column, Option<Value>)> {
    columns.iter().zip(row.values.iter().copied())
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;

    use super::*;
    use crate::route::Lang;

    fn said(lang: Lang, figure: &str, row: &str, column: &str) -> String {
        let figure = evidence().figure(figure).unwrap();
        let unit = figure.columns.iter().find(|it| it.id == column).unwrap().unit;
        let words = value(&Say::new(lang), unit, figure.value(row, column).unwrap());
        words.replace('\u{a0}', " ")
    }

    #[test]
    fn numbers_are_said_as_they_were_published() {
        for (figure, row, column, da, en) in [
            (
                "municipal_spending",
                "2004",
                "spending",
                "knap 5,5 mia. kr.",
                "just under DKK 5.5 billion",
            ),
            ("absent_each_day", "all", "people", "ca. 116.000", "about 116,000"),
            ("roskilde_net_gain", "all", "per_citizen", "34.923 kr.", "DKK 34,923"),
            ("roskilde_net_gain", "all", "second_year", "9 mio. kr.", "DKK 9 million"),
            ("roskilde_break_even", "all", "points", "1,8 procentpoint", "1.8 percentage points"),
            ("aabenraa", "all", "handling_time", "14,4 %", "14.4%"),
            ("arthritis_return", "all", "back", "under 50 %", "less than 50%"),
            ("effect_measurement", "all", "days_to_start", "4,9 dage", "4.9 days"),
            ("spending_by_length", "2008", "over_52_weeks", "149", "149"),
        ] {
            assert_eq!(said(Lang::Da, figure, row, column), da);
            assert_eq!(said(Lang::En, figure, row, column), en);
        }
    }
}
