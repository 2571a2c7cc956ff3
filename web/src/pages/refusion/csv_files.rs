//! The tables as files; amounts have decimal commas in Danish and points in English.

use fremdrift_costs::{Ledger, Parts};
use fremdrift_rules::course::Reason;
use fremdrift_units::Kroner;

use super::words::paid_by;
use crate::charts::{PaidBy, payer_name};
use crate::components::csv::csv;
use crate::route::Lang;
use crate::say::Say;

/// The ledger's lines.
pub(super) fn lines(say: &Say, ledger: &Ledger) -> Option<String> {
    let t = &say.t;
    let mut head = vec![
        t.refusion_csv_from().to_string(),
        t.refusion_csv_to().to_string(),
        t.refusion_csv_days().to_string(),
        t.refusion_csv_payer().to_string(),
        t.refusion_csv_state_percent().to_string(),
        t.refusion_csv_weekly().to_string(),
        t.refusion_csv_amount().to_string(),
    ];
    head.extend(payers(say));
    head.push(t.refusion_csv_cofinanced().to_string());
    head.push(t.refusion_csv_paragraphs().to_string());
    let rows = ledger.lines.iter().map(|line| {
        let mut row = vec![
            line.from.to_string(),
            line.to.to_string(),
            line.days.to_string(),
            paid_by(say, line),
            line.state.map(|state| decimal(say.lang, &state.to_string())).unwrap_or_default(),
            kroner(say.lang, line.weekly_benefit),
            kroner(say.lang, line.amount),
        ];
        row.extend(parts(say.lang, &line.parts));
        row.push(kroner(say.lang, line.cofinanced));
        let mut paragraphs: Vec<String> =
            line.reasons.iter().map(|reason| stands(say, reason)).collect();
        paragraphs.dedup();
        row.push(paragraphs.join(" | "));
        row
    });
    csv(say.lang, head, rows)
}

/// The ledger's weeks.
pub(super) fn weeks(say: &Say, ledger: &Ledger) -> Option<String> {
    let t = &say.t;
    let mut head = vec![
        t.refusion_csv_week().to_string(),
        t.refusion_csv_from().to_string(),
        t.refusion_csv_to().to_string(),
    ];
    head.extend(payers(say));
    let rows = ledger.weeks.iter().map(|week| {
        let mut row = vec![week.number.to_string(), week.from.to_string(), week.to.to_string()];
        row.extend(parts(say.lang, &week.parts));
        row
    });
    csv(say.lang, head, rows)
}

/// Where a reason stands, with plain spaces.
fn stands(say: &Say, reason: &Reason) -> String {
    say.stands_in(&reason.provision).plain().replace('\u{a0}', " ")
}

fn payers(say: &Say) -> impl Iterator<Item = String> + '_ {
    PaidBy::ALL.into_iter().map(|payer| payer_name(say.lang, payer))
}

fn parts(lang: Lang, parts: &Parts) -> impl Iterator<Item = String> {
    parts.each().into_iter().map(move |amount| kroner(lang, amount))
}

fn kroner(lang: Lang, amount: Kroner) -> String {
    decimal(lang, &amount.to_string())
}

fn decimal(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Da => number.replace('.', ","),
        Lang::En => number.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use fremdrift_legislation::encoded;
    use fremdrift_rules::case::{CaseInput, Status};
    use fremdrift_rules::course::Rulebook;

    use super::*;
    use crate::session::Session;
    use crate::state::refusion::Refunds;

    fn ledger() -> Ledger {
        let book = Rc::new(Rulebook::new(encoded()).unwrap());
        Ledger::clone(&Session::<Refunds>::new(book).outcome.unwrap().ledger)
    }

    #[test]
    fn lines_are_written_in_the_language_of_the_page() {
        let text = lines(&Say::new(Lang::Da), &ledger()).unwrap().replace('"', "");
        let rows: Vec<&str> = text.strip_prefix('\u{feff}').unwrap().split("\r\n").collect();
        assert_eq!(rows.len(), 5, "{text}");
        assert!(rows[1].starts_with("2012-03-01;2012-03-30;30;"), "{}", rows[1]);
        assert!(rows[2].contains(";50;3940,00;14634,29;0,00;7317,14;7317,15;"), "{}", rows[2]);
        assert!(rows[2].contains("§ 62, stk. 2"), "{}", rows[2]);
        let text = lines(&Say::new(Lang::En), &ledger()).unwrap();
        assert!(text.contains(",50,3940.00,14634.29,0.00,7317.14,7317.15,"), "{text}");
    }

    #[test]
    fn the_municipality_s_part_of_the_fund_s_days_has_a_column() {
        let book = Rulebook::new(encoded()).unwrap();
        let days = |text: &str| text.parse().unwrap();
        let (first, last) = (days("2026-01-05"), days("2026-03-01"));
        let case = book.case(CaseInput::until(first, last, Status::Unemployed)).unwrap();
        let ledger = fremdrift_costs::ledger(&book, &case).unwrap();
        let text = lines(&Say::new(Lang::En), &ledger).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let column = reader.headers().unwrap().iter().position(|name| name.contains("co-finances"));
        let sum: i64 = reader
            .records()
            .map(|row| row.unwrap()[column.unwrap()].parse::<Kroner>().unwrap().oere())
            .sum();
        assert!(sum > 0);
        assert_eq!(sum, ledger.cofinanced.oere());
    }

    #[test]
    fn weeks_add_up_to_the_ledger() {
        let ledger = ledger();
        let text = weeks(&Say::new(Lang::En), &ledger).unwrap();
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let municipality: i64 =
            reader.records().map(|row| row.unwrap()[4].parse::<Kroner>().unwrap().oere()).sum();
        assert_eq!(municipality, ledger.totals.municipality.oere());
    }
}
