//! The same absence typed on three pages: benefit ends on the same day on all of them.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use fremdrift_costs::Warning;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::case::Status;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::Topic;
use fremdrift_rules::injury::Answer;

use super::{Machine, arbejdsskade, forloeb, refusion};

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// First days with the last day of payment, counted by hand in weekdays without holidays: months that
/// end on both sides of the limit of 2014, one that covid-19 put off, and a day beyond the last rate.
const KNOWN: [(&str, &str); 5] = [
    ("2026-01-05", "2026-07-31"),
    ("2011-03-07", "2012-03-31"),
    ("2012-09-03", "2013-10-31"),
    ("2019-09-02", "2021-06-30"),
    ("2027-01-05", "2027-07-31"),
];

/// First days of every kind of week, in all years.
fn days() -> impl Iterator<Item = NaiveDate> {
    (0_u64..76).map(|step| day("2011-01-03") + Days::new(step * 83))
}

/// The day on which payment ends as the page of dates tells it.
fn of_dates(book: &Rc<Rulebook>, first: NaiveDate) -> Option<NaiveDate> {
    let state = forloeb::State::new(Rc::clone(book)).after(forloeb::Action::Today(first));
    let state = state.after(forloeb::Action::WholeDate(forloeb::Field::FirstDay, first));
    let outcome = state.outcome.filter(|_| state.current)?;
    let limits = outcome.timeline.events.iter();
    let limit =
        limits.filter(|it| matches!(it.topic, Topic::DurationLimit { .. })).map(|it| it.date);
    let limit: Vec<NaiveDate> = limit.collect();
    assert_eq!(limit, outcome.duration.limit.iter().map(|it| it.until).collect::<Vec<_>>());
    limit.first().copied()
}

/// The same as the ledger warns of it.
fn of_ledger(book: &Rc<Rulebook>, first: NaiveDate) -> Option<NaiveDate> {
    use refusion::{Action, Field};
    let last = first + Days::new(730);
    let last = last.min(book.coverage().to.date());
    let state = refusion::State::new(Rc::clone(book)).after(Action::Status(Status::Employed));
    let state = state.after(Action::WholeDate(Field::FirstDay, first));
    let state = state.after(Action::WholeDate(Field::LastDay, last));
    let outcome = state.outcome.filter(|_| state.current)?;
    outcome.ledger.warnings.iter().find_map(|warning| {
        if let Warning::PastDurationLimit { from, .. } = warning { from.pred_opt() } else { None }
    })
}

/// The same as the helper after a work injury dates it.
fn of_injury(book: &Rc<Rulebook>, first: NaiveDate) -> Option<NaiveDate> {
    use arbejdsskade::Action;
    let law = Rc::new((Rulebook::clone(book), deadlines()));
    let state = arbejdsskade::State::new(law).after(Action::Today(first)).after(Action::Clear);
    let mut draft = state.draft.clone();
    for (question, answer) in [
        ("role", Answer::Choice(0)),
        ("employed", Answer::Choice(0)),
        ("extension_date", Answer::DontKnow),
        ("sick_leave_start", Answer::Date(first)),
    ] {
        draft.answers.set(question, answer).unwrap();
    }
    state.after(Action::Open(Box::new(draft))).outcome.advice.extension
}

#[test]
fn three_pages_show_the_same_last_day_of_payment() {
    let book = Rc::new(Rulebook::new(encoded()).unwrap());
    for (first, last) in KNOWN {
        assert_eq!(of_dates(&book, day(first)), Some(day(last)), "{first}");
    }
    let known = KNOWN.map(|(first, _)| day(first));
    for first in days().chain(known) {
        let dates = of_dates(&book, first);
        assert!(dates.is_some(), "{first}");
        assert_eq!(of_injury(&book, first), dates, "{first}");
        // Near the end of what is worked out the ledger may not reach the limit.
        if dates < Some(book.coverage().to.date()) {
            assert_eq!(of_ledger(&book, first), dates, "{first}");
        }
    }
}
