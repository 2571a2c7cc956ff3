//! What is shown as a table that a spreadsheet opens.

use chrono::NaiveDate;
use fremdrift_legislation::{Encoded, Entry, Provision, Start};

use super::words;
use crate::components::csv::csv;
use crate::components::prose::Marked;
use crate::say::Say;
use crate::state::regler::{Asked, Change, Question, differences, rules, rules_on};

/// The answer to a question: a row for each line of each value, or for each rule on two days.
pub(super) fn file(say: &Say, law: &Encoded, question: Question) -> Option<String> {
    let subject = question.subject;
    match question.asked {
        Asked::Always => values(say, rules(law, subject).iter().flatten()),
        Asked::Day(day) => values(say, rules_on(law, subject, day).iter().flatten()),
        Asked::Between(early, late) => between(say, law, question, [early, late]),
    }
}

fn values<'a>(say: &Say, entries: impl Iterator<Item = &'a Entry<'a>>) -> Option<String> {
    let t = &say.t;
    let head = [
        t.regler_csv_id(),
        t.regler_subject(),
        t.regler_rule(),
        t.regler_says(),
        t.regler_csv_from(),
        t.regler_csv_surely_from(),
        t.regler_csv_to(),
        t.regler_csv_surely_to(),
        t.regler_csv_start(),
        t.regler_csv_act(),
        t.regler_csv_paragraph(),
        t.regler_csv_source(),
        t.regler_csv_address(),
        t.regler_csv_confidence(),
        t.regler_csv_checked(),
        t.regler_csv_seen(),
    ];
    let rows = entries.flat_map(|entry| {
        words::lines(say, &entry.value).into_iter().map(|line| {
            let stands = line.provision;
            vec![
                entry.id.to_owned(),
                words::subject(say, entry.subject),
                say.own(entry.label).plain(),
                text(&line.text, line.note.as_ref()),
                entry.from.to_string(),
                iso(entry.surely_from),
                iso(entry.to),
                iso(entry.surely_to),
                start(say, entry.from_is),
                act(say, &stands),
                stands.paragraph.to_owned(),
                source(say, &stands),
                stands.url.to_owned(),
                say.confidence(stands.confidence),
                entry.checked_on.to_string(),
                iso(entry.last_confirmed),
            ]
        })
    });
    csv(say.lang, head.map(|name| name.to_string()).to_vec(), rows)
}

fn between(say: &Say, law: &Encoded, question: Question, days: [NaiveDate; 2]) -> Option<String> {
    let t = &say.t;
    let [early, late] = days.map(|day| day.to_string());
    let mut head = [t.regler_csv_id(), t.regler_subject(), t.regler_rule(), t.regler_csv_change()]
        .map(|name| name.to_string())
        .to_vec();
    head.extend([early, late]);
    let found = differences(law, question.subject, days);
    let rows = found.iter().filter_map(|difference| {
        let entry = difference.entry()?;
        let change = match difference.change {
            Change::Changed => t.regler_csv_changed(),
            Change::New => t.regler_csv_new(),
            Change::Gone => t.regler_csv_gone(),
            Change::Same => t.regler_csv_same(),
        };
        let said = |values: &[Entry<'_>]| {
            let lines = values.iter().flat_map(|entry| words::lines(say, &entry.value));
            lines.map(|line| text(&line.text, line.note.as_ref())).collect::<Vec<_>>().join(" | ")
        };
        Some(vec![
            entry.id.to_owned(),
            words::subject(say, entry.subject),
            say.own(entry.label).plain(),
            change.to_string(),
            said(&difference.before),
            said(&difference.after),
        ])
    });
    csv(say.lang, head, rows)
}

/// The law with the act's number, where an act was read.
fn act(say: &Say, stands: &Provision) -> String {
    let law = say.own(stands.law).plain();
    if stands.law.da == stands.act { law } else { format!("{law}, {}", stands.act) }
}

/// What is known beside the act: the order that prints the number, where it was seen, how it was read.
fn source(say: &Say, stands: &Provision) -> String {
    let order = stands.order.map(|order| say.ordered_in(order).plain());
    let seen = stands.source.map(|source| say.own(source).plain());
    [order, seen].into_iter().flatten().collect::<Vec<_>>().join(". ")
}

fn text(text: &Marked, note: Option<&Marked>) -> String {
    match note {
        Some(note) => format!("{} ({})", text.plain(), note.plain()),
        None => text.plain(),
    }
}

fn iso(day: Option<NaiveDate>) -> String {
    day.map(|day| day.to_string()).unwrap_or_default()
}

fn start(say: &Say, start: Start) -> String {
    let t = &say.t;
    match start {
        Start::StartOfRule => t.regler_csv_start_rule(),
        Start::StartOfEncoding => t.regler_csv_start_older(),
        Start::NotFound => t.regler_csv_start_unknown(),
        Start::Announced => t.regler_csv_start_planned(),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::everything;

    use super::*;
    use crate::route::Lang;

    fn rows(lang: Lang, asked: Asked) -> Vec<Vec<String>> {
        let text = file(&Say::new(lang), &everything(), Question { subject: None, asked }).unwrap();
        let mut reader = csv::ReaderBuilder::new()
            .has_headers(false)
            .delimiter(if lang == Lang::Da { b';' } else { b',' })
            .from_reader(text.strip_prefix('\u{feff}').unwrap().as_bytes());
        reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn every_value_has_its_source_and_dates() {
        let rows = rows(Lang::Da, Asked::Always);
        let values: usize = everything()
            .entries()
            .map(|entry| words::lines(&Say::new(Lang::Da), &entry.value).len())
            .sum();
        assert_eq!(rows.len(), values + 1);
        for row in &rows {
            for place in [0, 1, 2, 3, 4, 8, 9, 10, 12, 13, 14] {
                assert!(!row[place].is_empty(), "{row:?}");
            }
            // What the act does not print says where it was seen.
            let printed = row[13] == Say::new(Lang::Da).t.tool_confidence_verified().to_string();
            assert!(printed || !row[11].is_empty(), "{row:?}");
        }
        let period: Vec<_> = rows.iter().filter(|row| row[0] == "employer_period").collect();
        assert_eq!(period[1][3..7], ["30 dage", "2012-01-02", "", ""]);
    }

    #[test]
    fn two_days_stand_side_by_side() {
        let day = |year| NaiveDate::from_ymd_opt(year, 7, 1).unwrap();
        let rows = rows(Lang::En, Asked::Between(day(2013), day(2020)));
        let limit = rows.iter().find(|row| row[0] == "duration_limit").unwrap();
        assert_eq!(limit[3..], ["changed", "52 weeks", "22 weeks"]);
        assert_eq!(rows[0][4..], ["2013-07-01", "2020-07-01"]);
    }
}
