//! The same absence typed on three pages: benefit ends on the same day on all of them.

use std::rc::Rc;

use chrono::{Days, NaiveDate};
use fremdrift_costs::Warning;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::case::{EarlierKind, Insurance, PeriodEnd, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::Topic;
use fremdrift_rules::injury::Answer;

use super::case::{Edit, FIRST_DAY, Field};
use super::periods::RowChange;
use super::{INSURANCES, arbejdsskade, forloeb, refusion};
use crate::session::{Action, Session};

type Dates = Session<forloeb::Dates>;
type Refunds = Session<refusion::Refunds>;
type Injury = Session<arbejdsskade::InjuryAdvice>;

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

/// An absence as it is typed on each of the pages.
#[derive(Clone, Copy, Debug)]
struct Typed {
    first: NaiveDate,
    status: Status,
    insurance: Option<Insurance>,
    earlier: Option<(&'static str, &'static str)>,
}

impl Typed {
    const fn employed(first: NaiveDate) -> Self {
        Self { first, status: Status::Employed, insurance: None, earlier: None }
    }

    /// The changes that type what was before the absence.
    fn rows(&self) -> Vec<RowChange<EarlierKind>> {
        let Some((from, to)) = self.earlier else { return Vec::new() };
        let whole = |end, on| RowChange::Whole(0, end, day(on));
        vec![RowChange::Add, whole(PeriodEnd::From, from), whole(PeriodEnd::To, to)]
    }
}

/// The day on which payment ends as the page of dates tells it.
fn of_dates(book: &Rc<Rulebook>, typed: Typed) -> Option<NaiveDate> {
    let state = Dates::new(Rc::clone(book)).after(Action::Today(typed.first));
    let state = state.edited(Edit::WholeDate(Field::FirstDay, typed.first));
    let state = state.edited(Edit::Status(typed.status));
    let mut state = state.edited(Edit::Insurance(typed.insurance));
    for change in typed.rows() {
        state = state.edited(Edit::Earlier(change));
    }
    let outcome = state.outcome.filter(|_| state.current)?;
    let limits = outcome.timeline.events.iter();
    let limit =
        limits.filter(|it| matches!(it.topic, Topic::DurationLimit { .. })).map(|it| it.date);
    let limit: Vec<NaiveDate> = limit.collect();
    assert_eq!(limit, outcome.duration.limit.iter().map(|it| it.until).collect::<Vec<_>>());
    limit.first().copied()
}

/// The same as the ledger warns of it.
fn of_ledger(book: &Rc<Rulebook>, typed: Typed) -> Option<NaiveDate> {
    let last = typed.first + Days::new(730);
    let last = last.min(book.coverage().to.date());
    let state = Refunds::new(Rc::clone(book)).edited(Edit::Status(typed.status));
    let state = state.edited(Edit::WholeDate(Field::FirstDay, typed.first));
    let state = state.edited(Edit::WholeDate(Field::LastDay, last));
    let mut state = state.edited(Edit::Insurance(typed.insurance));
    for change in typed.rows() {
        state = state.edited(Edit::Earlier(change));
    }
    let outcome = state.outcome.filter(|_| state.current)?;
    outcome.ledger.warnings.iter().find_map(past)
}

/// The last day before the one that a ledger warns of.
fn past(warning: &Warning) -> Option<NaiveDate> {
    if let Warning::PastDurationLimit { from, .. } = warning { from.pred_opt() } else { None }
}

/// The same as the helper after a work injury dates it, for somebody who reads as `role` and answers
/// the question about the job with `job`.
fn of_injury_as(
    book: &Rc<Rulebook>,
    typed: Typed,
    role: u8,
    job: Option<Answer>,
) -> Option<NaiveDate> {
    use arbejdsskade::Edit;
    let law = Rc::new((Rulebook::clone(book), deadlines()));
    let state = Injury::new(law).after(Action::Today(typed.first)).after(Action::Clear);
    let mut draft = (*state.draft).clone();
    for (question, answer) in [
        ("role", Some(Answer::Choice(role))),
        ("employed", job),
        ("extension_date", Some(Answer::DontKnow)),
        (FIRST_DAY, Some(Answer::Date(typed.first))),
    ] {
        if let Some(answer) = answer {
            draft.answer(question, answer);
        }
    }
    let mut state = state.after(Action::Open(Box::new(draft)));
    if job != Some(Answer::Choice(0)) {
        state = state.edited(Edit::Status(typed.status));
    }
    state = state.edited(Edit::Insurance(typed.insurance));
    for change in typed.rows() {
        state = state.edited(Edit::Earlier(change));
    }
    assert!(!state.draft.contradicts() && state.problems.is_empty());
    state.outcome().advice.extension
}

fn of_injury(book: &Rc<Rulebook>, typed: Typed) -> Option<NaiveDate> {
    let employed = (typed.status == Status::Employed).then_some(Answer::Choice(0));
    let [citizen, caseworker] = [0, 1].map(|role| of_injury_as(book, typed, role, employed));
    assert_eq!(citizen, caseworker);
    citizen
}

fn all_pages_say(book: &Rc<Rulebook>, typed: Typed) -> Option<NaiveDate> {
    let dates = of_dates(book, typed);
    assert_eq!(of_injury(book, typed), dates, "{typed:?}");
    // Near the end of what is worked out the ledger may not reach the limit.
    if dates < Some(book.coverage().to.date()) {
        assert_eq!(of_ledger(book, typed), dates, "{typed:?}");
    }
    dates
}

#[test]
fn three_pages_show_the_same_last_day_of_payment() {
    let book = Rc::new(Rulebook::new(encoded()).unwrap());
    for (first, last) in KNOWN {
        assert_eq!(all_pages_say(&book, Typed::employed(day(first))), Some(day(last)), "{first}");
    }
    for first in days() {
        assert!(all_pages_say(&book, Typed::employed(first)).is_some(), "{first}");
    }
}

/// Of a self-employed person 14 days do not count and not 30, so the limit may be a month earlier.
#[test]
fn what_the_person_was_gives_the_same_day_on_all_pages() {
    let book = Rc::new(Rulebook::new(encoded()).unwrap());
    let first = day("2026-01-05");
    for (status, last) in [
        (Status::Employed, "2026-07-31"),
        (Status::Unemployed, "2026-07-31"),
        (Status::PartlyUnemployed, "2026-07-31"),
        (Status::SelfEmployed, "2026-06-30"),
    ] {
        let typed = Typed { status, ..Typed::employed(first) };
        assert_eq!(all_pages_say(&book, typed), Some(day(last)), "{status:?}");
    }
    for first in days() {
        for status in Status::ALL {
            all_pages_say(&book, Typed { status, ..Typed::employed(first) });
        }
        for insurance in INSURANCES {
            let (status, insurance) = (Status::SelfEmployed, Some(insurance));
            all_pages_say(&book, Typed { status, insurance, ..Typed::employed(first) });
        }
    }
}

#[test]
fn what_was_before_gives_the_same_day_on_all_pages() {
    let book = Rc::new(Rulebook::new(encoded()).unwrap());
    let earlier = Some(("2025-09-01", "2025-12-19"));
    let first = day("2026-02-02");
    for status in Status::ALL {
        let typed = Typed { status, earlier, ..Typed::employed(first) };
        let last = all_pages_say(&book, typed);
        assert!(last < all_pages_say(&book, Typed { earlier: None, ..typed }), "{status:?}");
    }
    // Worked by hand beside the page of dates.
    let typed = Typed { earlier, ..Typed::employed(first) };
    assert_eq!(all_pages_say(&book, typed), Some(day("2026-05-31")));
}

/// Above the state pension age, and with section 25 of an age above it or not told, both pages show
/// the limit of 26 weeks within twelve months; with neither, the ordinary one.
#[test]
fn a_pensioner_has_the_same_last_day_on_both_pages_that_ask() {
    let book = Rc::new(Rulebook::new(encoded()).unwrap());
    let first = day("2026-01-05");
    let said = |age: &str, section_25: bool| {
        let dates = {
            let state = Dates::new(Rc::clone(&book)).after(Action::Today(first));
            let state = state.edited(Edit::WholeDate(Field::FirstDay, first));
            let state = state.edited(Edit::Text(Field::Age, age.to_owned()));
            let outcome = state.edited(Edit::Tick(Field::Section25, section_25)).outcome.unwrap();
            outcome.duration.holds().map(|limit| limit.until)
        };
        let ledger = {
            let last = Edit::WholeDate(Field::LastDay, first + Days::new(730));
            let state = Refunds::new(Rc::clone(&book)).edited(last);
            let state = state.edited(Edit::WholeDate(Field::FirstDay, first));
            let state = state.edited(Edit::Text(Field::Age, age.to_owned()));
            let state = state.edited(Edit::Tick(Field::Section25, section_25));
            assert!(state.current, "{:?}", state.problems);
            state.outcome.unwrap().ledger.warnings.iter().find_map(past)
        };
        assert_eq!(ledger, dates, "{age} {section_25}");
        dates
    };
    let ordinary = Some(day("2026-07-31"));
    assert_eq!([said("", false), said("45", false)], [ordinary; 2]);
    let later = said("70", false);
    assert!(later > ordinary);
    assert_eq!([said("70", true), said("45", true), said("", true)], [later; 3]);
}
