//! The yearly update, tried: the encoded law with one more year's rate. What ends with the last rate
//! moves by a year, and no answer about the days before it becomes another.

use chrono::{Datelike, NaiveDate, Weekday};
use fremdrift_legislation::{Encoded, Legislation, deadlines, encoded, everything};
use fremdrift_rules::benefit::{Earnings, Job, Law, Pay, WorkTime};
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::{Adjustment, Rate, RateError, Rulebook};
use fremdrift_rules::deadlines::{Event, Topic, timeline};
use fremdrift_units::{Kroner, Percent};

use crate::impact_cases::cases;
use crate::support::{BOOK, LAST_DAY, absence, checked, run};

/// The rate of the year after the last one: what it is matters to no test.
fn next_rate() -> (NaiveDate, Kroner) {
    let rates = encoded().maximum_weekly_benefit;
    let last = rates.law().last().unwrap();
    let more = Kroner::from_oere(last.value.amount.oere() + 15_500).unwrap();
    (BOOK.next_rate().unwrap(), more)
}

/// The law with it, as docs/yearly-update.md has it written down.
fn with_next_rate() -> Legislation {
    let mut law = encoded();
    let (from, amount) = next_rate();
    let rates = law.maximum_weekly_benefit.values.to_mut();
    let mut new = rates.last().unwrap().clone();
    (new.from, new.value.amount) = (from, amount);
    let year = from.year() + 1;
    let january = NaiveDate::from_ymd_opt(year, 1, 1).unwrap().iter_days();
    let monday = january.into_iter().find(|day| day.weekday() == Weekday::Mon).unwrap();
    new.to = monday.pred_opt();
    rates.push(new);
    law
}

#[test]
fn everything_that_ends_with_the_last_rate_moves_by_a_year() {
    let before = Rulebook::new(encoded()).unwrap();
    let after = Rulebook::new(with_next_rate()).unwrap();
    let later = |day: NaiveDate| NaiveDate::from_ymd_opt(day.year() + 1, day.month(), day.day());
    let [last, end] = [&before, &after].map(|book| book.coverage().to.date());
    assert_eq!((last, Some(end)), (*LAST_DAY, later(last)));
    assert_eq!(before.coverage().from, after.coverage().from);

    let (first, next) = (before.next_rate().unwrap(), after.next_rate().unwrap());
    assert_eq!((next.year(), next.weekday()), (first.year() + 1, Weekday::Mon));
    assert!(next.day() <= 7);
    // What is announced is expected whatever the year's rate is.
    let id = encoded().maximum_weekly_benefit.id;
    let expected = |book: &Rulebook, last: NaiveDate| {
        let all = book.provisional(last).into_iter().flat_map(|it| it.expected);
        all.filter(|it| it.parameter == id).map(|it| it.date).collect::<Vec<_>>()
    };
    for (book, rate) in [(&before, first), (&after, next)] {
        assert_eq!(expected(book, rate.pred_opt().unwrap()), []);
        assert_eq!((expected(book, rate), expected(book, end)), (vec![rate], vec![rate]));
    }
    // A day can be asked for up to the last one, and no further.
    let case = |day: NaiveDate| CaseInput::until(day, day, Status::Employed);
    assert!(before.case(case(end)).is_err());
    assert!(after.case(case(end)).is_ok());
    assert!(after.case(case(end.succ_opt().unwrap())).is_err());
    assert!(Rulebook::frozen(with_next_rate(), end).is_ok());
}

#[test]
fn a_year_with_a_rate_is_known_and_the_next_is_projected() {
    let book = Rulebook::new(with_next_rate()).unwrap();
    let (from, amount) = next_rate();
    let assumed = Some(Adjustment { basis_points: 200, deduction: Percent::default() });
    assert_eq!(book.rate(from.year(), assumed), Ok(Rate::Known(amount)));
    assert!(matches!(book.rate(from.year() + 1, assumed), Ok(Rate::Projection(_))));
    assert_eq!(book.rate(from.year() + 1, None), Err(RateError::NotKnown));
    let year = from.year() + 1;
    assert_eq!(book.rate(year + 1, assumed), Err(RateError::TooFar { year }));
}

#[test]
fn beyond_all_that_is_known_the_last_rate_goes_on() {
    let (from, amount) = next_rate();
    let Encoded { benefit, .. } = everything();
    let payers = with_next_rate();
    let after = Rulebook::new(payers.clone()).unwrap().next_rate().unwrap();
    let job = Job {
        hours: WorkTime::from_hundredths(3_700),
        earnings: Earnings::Hourly("300".parse().unwrap()),
        hired: None,
        flexjob: false,
    };
    let pay = Pay { jobs: vec![job], ..Pay::default() };
    // What is announced can end what is confirmed before the last rate does, and before it begins.
    for confirmed in [from.pred_opt(), after.pred_opt()] {
        let law = Law { benefit: &benefit, payers: &payers, confirmed: confirmed.unwrap() };
        let found = law.earned(after, &pay).unwrap().full_on(after).unwrap();
        assert_eq!((found.maximum, found.provisional), (amount, true), "{confirmed:?}");
    }
}

/// Of every absence the days before the new rate stay as they are, and those after it are paid by it.
#[test]
fn what_was_paid_before_stays() {
    let book = Rulebook::new(with_next_rate()).unwrap();
    let (from, amount) = next_rate();
    let mut reached = 0;
    for input in cases().into_iter().filter(|case| case.last_day.is_some()) {
        let (old, new) = (run(&BOOK, &input), run(&book, &input));
        let before = |ledger: &fremdrift_costs::Ledger| {
            let lines = ledger.lines.iter().filter(|line| line.to < from);
            lines.map(|line| (line.from, line.to, line.parts)).collect::<Vec<_>>()
        };
        // A line of the old law that goes on over the new rate is divided there.
        let count = before(&old).len();
        assert_eq!(before(&new)[..count], before(&old)[..], "{input:?}");
        let later = new.lines.iter().filter(|line| line.from >= from);
        for line in later.filter(|_| input.weekly_benefit.is_none() && input.insurance.is_none()) {
            assert_eq!(line.weekly_benefit, amount, "{input:?}");
            reached += 1;
        }
    }
    assert!(reached > 0);
}

#[test]
fn a_timeline_gets_the_new_rate_and_no_other_date() {
    let book = Rulebook::new(with_next_rate()).unwrap();
    let (from, amount) = next_rate();
    let dates = |book: &Rulebook, input: &CaseInput| {
        timeline(book, &deadlines(), &checked(book, input), input.first_day).events
    };
    let is_new = |event: &Event| {
        let new = matches!(event.topic, Topic::NewRate { after, .. } if after == amount);
        new && event.date == from
    };
    let mut told = 0;
    for back in [200, 120, 60, 20, 0] {
        let first = from.checked_sub_days(chrono::Days::new(back)).unwrap();
        for status in [Status::Employed, Status::Unemployed, Status::SelfEmployed] {
            let input = absence(first, status);
            let (new, rest): (Vec<_>, Vec<_>) = dates(&book, &input).into_iter().partition(is_new);
            assert_eq!(rest, dates(&BOOK, &input), "{input:?}");
            assert_eq!(new.len(), usize::from(back > 0), "{input:?}");
            told += new.len();
        }
    }
    assert!(told > 0);
}
