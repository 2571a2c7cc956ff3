//! There is one duration limit: the ledger's warning, the timeline's dates and the injury advice's say
//! the same of the same absence.

use chrono::{NaiveDate, TimeDelta};
use fremdrift_costs::{Ledger, Warning};
use fremdrift_legislation::deadlines;
use fremdrift_rules::case::{Case, CaseInput, Status};
use fremdrift_rules::course::{Reading, Rulebook};
use fremdrift_rules::deadlines::{Timeline, Topic};
use fremdrift_rules::injury::{Answer, Answers, Law, advise, questions};
use proptest::prelude::*;

use crate::any::any_case;
use crate::support::{BOOK, LAST_DAY, absence, checked, run, timeline_of};

/// What one tool says of the limit that holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Said {
    /// The last day of payment, and the first day with more than the limit.
    until: Option<NaiveDate>,
    passed: Option<NaiveDate>,
    /// The day on which the right is back, where there is none.
    right_from: Option<NaiveDate>,
}

fn by_ledger(ledger: &Ledger) -> Said {
    let mut said = Said::default();
    for warning in &ledger.warnings {
        match warning {
            Warning::PastDurationLimit { from, passed, .. } => {
                said.until = from.pred_opt();
                said.passed = Some(*passed);
            }
            Warning::NoRight { until, .. } => said.right_from = Some(*until),
            Warning::BenefitCutAtMaximum { .. }
            | Warning::WeeksNotAccountedFor { .. }
            | Warning::UsedAfterLastConfirmed { .. } => {}
        }
    }
    said
}

/// The ordinary limit, or the pensioners' where only that is told.
fn by_timeline(timeline: &Timeline) -> Said {
    let mut said = Said::default();
    for event in &timeline.events {
        if let Topic::DurationLimit { passed, .. } = event.topic {
            said.until = Some(event.date);
            said.passed = Some(passed);
        }
        if let Topic::NoRight { right_from, .. } = event.topic {
            said.right_from = Some(right_from);
        }
    }
    let ordinary = said.until.is_some();
    for event in timeline.events.iter().filter(|_| !ordinary) {
        if let Topic::PensionLimit { passed, .. } = event.topic {
            said.until = Some(event.date);
            said.passed = Some(passed);
        }
    }
    said
}

fn by_injury(answers: &Answers, case: Option<&Case>, today: NaiveDate) -> Option<NaiveDate> {
    let law = Law { book: &BOOK, dates: &deadlines() };
    advise(law, answers, case, today).extension
}

/// What the injury advice says that its day rests on.
fn readings(book: &Rulebook, case: &Case, answers: &Answers) -> Vec<Reading> {
    let law = Law { book, dates: &deadlines() };
    advise(law, answers, Some(case), case.input().first_day).extension_readings
}

/// The same of the timeline's limit that holds.
fn on_timeline(timeline: &Timeline) -> Vec<&'static str> {
    const READINGS: [&str; 4] = [
        "weeks_read_as_paid_days",
        "read_as_wage_earner",
        "hangs_on_pension_age",
        "taken_below_pension_age",
    ];
    let of = |code: &str| timeline.events.iter().find(|event| event.topic.code() == code);
    let limit = of("duration_limit").or_else(|| of("pension_limit"));
    let told = limit.map(|event| event.reservations.iter().map(|it| it.code()).collect::<Vec<_>>());
    let told = told.unwrap_or_default();
    READINGS.into_iter().filter(|code| told.contains(code)).collect()
}

/// Answers of somebody who is ill from a day on, and employed or not.
fn ill(first_day: NaiveDate, status: Status) -> Answers {
    let mut answers = Answers::default();
    answers.set("sick_leave_start", Answer::Date(first_day)).unwrap();
    let option = if status == Status::Employed { "employed" } else { "no_employer" };
    let question = questions().iter().find(|question| question.id == "employed").unwrap();
    let place = question.options.iter().position(|it| it.id == option).unwrap();
    answers.set("employed", Answer::Choice(u8::try_from(place).unwrap())).unwrap();
    answers
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn all_tools_say_the_same_limit(input in any_case()) {
        let book = &*BOOK;
        let first = input.first_day;
        let running = CaseInput { last_day: None, ..input.clone() };
        let timeline = timeline_of(book, &running, first);
        let told = by_timeline(&timeline);

        // The ledger of four years, then that of the absence: it tells a limit once it is passed.
        let long = (first + TimeDelta::days(1_461)).max(input.last_day.unwrap()).min(*LAST_DAY);
        let whole = CaseInput { last_day: Some(long), ..input.clone() };
        let passed = told.until.is_some_and(|until| until < long);
        let expected = if passed { told } else { Said { until: None, passed: None, ..told } };
        prop_assert_eq!(by_ledger(&run(book, &whole)), expected);
        let last = input.last_day.unwrap();
        let passed = told.until.is_some_and(|until| until < last);
        let expected = if passed { told } else { Said { until: None, passed: None, ..told } };
        prop_assert_eq!(by_ledger(&run(book, &input)), expected);

        // The timeline of an absence that is over says the same of the limit as of one that goes on.
        let over = by_timeline(&timeline_of(book, &input, first));
        prop_assert_eq!(over, told);

        // What follows, follows on the next day.
        let moves = timeline.events.iter().filter(|it| it.topic.code() == "job_clarification");
        let moves: Vec<NaiveDate> = moves.map(|event| event.date).collect();
        let limit = timeline.events.iter().find(|it| it.topic.code() == "duration_limit");
        if let Some(limit) = limit.filter(|limit| limit.date >= crate::support::date("2014-07-01")) {
            prop_assert!(moves.contains(&limit.date.succ_opt().unwrap()), "{moves:?}");
        }

        let case = checked(book, &running);
        let answers = ill(first, input.status);
        prop_assert_eq!(by_injury(&answers, Some(&case), first), told.until);

        // And rests on the same readings.
        let rests: Vec<&str> = readings(&BOOK, &case, &answers).iter().map(|it| it.code()).collect();
        prop_assert_eq!(&rests, &on_timeline(&timeline));
        let warned = run(book, &whole).warnings.into_iter().find_map(|warning| {
            let Warning::PastDurationLimit { readings, .. } = warning else { return None };
            Some(readings)
        });
        if let Some(warned) = warned {
            prop_assert_eq!(warned.iter().map(|it| it.code()).collect::<Vec<_>>(), rests);
        }

        // With the standing alone, whichever it is, the same as of such a case.
        let bare = checked(book, &absence(first, input.status));
        let expected = by_timeline(&timeline_of(book, bare.input(), first)).until;
        prop_assert_eq!(by_injury(&answers, Some(&bare), first), expected);
        prop_assert_eq!(by_injury(&Answers::default(), Some(&bare), first), expected);

        // The answers alone do not tell the self-employed from the unemployed: without a case
        // everybody is read as a wage earner.
        let read = if input.status.is_wage_earner() { input.status } else { Status::Unemployed };
        let expected = by_timeline(&timeline_of(book, &absence(first, read), first)).until;
        prop_assert_eq!(by_injury(&answers, None, first), expected);
    }
}
