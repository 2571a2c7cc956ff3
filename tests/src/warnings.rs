//! Reservations and refusals, case by case.

use fremdrift_costs::{Cause, Warning};
use fremdrift_legislation::encoded;
use fremdrift_rules::case::{
    CaseError, CaseInput, Earlier, EarlierKind, Fault, List, PeriodEnd, Status,
};
use fremdrift_rules::course::{Reading, Rulebook};
use fremdrift_units::{Kroner, Weeks};

use crate::support::{FIRST_DAY, LAST_DAY, book, date, input, run};

fn codes(input: &CaseInput) -> Vec<&'static str> {
    run(&book(), input).warnings.iter().map(Warning::code).collect()
}

#[test]
fn warns_of_weeks_of_which_nothing_was_said() {
    assert!(codes(&input("2012-03-01", "2012-09-26", Status::Employed)).is_empty());
    assert!(codes(&input("2016-03-01", "2016-06-01", Status::Unemployed)).is_empty());
    // 40 weeks of benefit to 6 October 2019, then 87 weeks of which nothing is said.
    let mut case = input("2021-06-07", "2021-08-01", Status::Unemployed);
    let (from, to) = (date("2018-12-31"), date("2019-10-06"));
    case.earlier = vec![Earlier { from, to, kind: EarlierKind::Benefit }];
    let told = Warning::WeeksNotAccountedFor { weeks: 87, prior: 40, if_self_support: 0 };
    assert!(run(&book(), &case).warnings.contains(&told));
    let (from, to) = (date("2019-10-07"), date("2021-06-06"));
    case.earlier.push(Earlier { from, to, kind: EarlierKind::Neither });
    assert!(!codes(&case).contains(&told.code()));
}

#[test]
fn warns_of_a_cut_benefit_and_says_where() {
    let mut cut = input("2024-09-02", "2025-10-15", Status::Unemployed);
    cut.weekly_benefit = Some("4800".parse().unwrap());
    let warning = run(&book(), &cut)
        .warnings
        .into_iter()
        .find(|warning| warning.code() == "benefit_cut_at_maximum");
    assert_eq!(
        warning,
        Some(Warning::BenefitCutAtMaximum {
            from: date("2024-09-02"),
            to: date("2025-01-05"),
            maximum: "4695".parse().unwrap(),
        })
    );
}

/// Section 24: payment ends with the month in which more days were paid than the limit.
#[test]
fn warns_past_the_limit_of_the_time() {
    let passed = |input: &CaseInput| {
        run(&book(), input).warnings.into_iter().find_map(|warning| {
            let Warning::PastDurationLimit { from, passed, limit, .. } = warning else {
                return None;
            };
            Some((from, passed, limit))
        })
    };
    // Day 31 is 31 March 2012. Weekdays of each month from April on, from 2 July without holidays: 21, 23,
    // 21, 22, 23, 20, 23, 22, 19, 22, 20, 19, so 255 by March 2013; 1 April is a holiday, and the 261st
    // is 9 April.
    let mut case = input("2012-03-01", "2013-04-30", Status::Employed);
    assert_eq!(passed(&case), None);
    case.last_day = Some(date("2013-05-01"));
    assert_eq!(passed(&case), Some((date("2013-05-01"), date("2013-04-09"), Weeks(52))));
    // The fund pays 14 days, and the first 30 do not count (section 24(3) no. 2): from 4 February 2015
    // 18, 22, 19, 18 and 22 weekdays by June, without six holidays; the 111th is 16 July.
    let mut case = input("2015-01-05", "2015-07-31", Status::Unemployed);
    assert_eq!(passed(&case), None);
    case.last_day = Some(date("2015-08-01"));
    assert_eq!(passed(&case), Some((date("2015-08-01"), date("2015-07-16"), Weeks(22))));
    // More than 22 weeks when the limit changes: the end of July 2014 at the earliest.
    let case = input("2013-12-01", "2014-08-01", Status::Employed);
    assert_eq!(passed(&case).map(|(from, ..)| from), Some(date("2014-08-01")));
}

/// The readings that the limit's dates have on the timeline stand on the ledger's warning, too.
#[test]
fn says_what_the_limit_rests_on() {
    let readings = |input: &CaseInput| {
        run(&book(), input).warnings.into_iter().find_map(|warning| {
            let Warning::PastDurationLimit { readings, .. } = warning else { return None };
            Some(readings.into_iter().map(Reading::code).collect::<Vec<_>>())
        })
    };
    let below = "taken_below_pension_age";
    let mut case = input("2026-01-05", "2026-12-20", Status::Employed);
    assert_eq!(readings(&case).unwrap(), [below]);
    case.status = Status::Unemployed;
    assert_eq!(readings(&case).unwrap(), ["read_as_wage_earner", below]);
    case.age = Some(45);
    assert_eq!(readings(&case).unwrap(), ["read_as_wage_earner"]);
    case = CaseInput { age: Some(67), ..input("2026-01-05", "2026-12-20", Status::Employed) };
    case.section_25 = true;
    assert_eq!(readings(&case).unwrap(), [""; 0]);
    case.last_day = Some(date("2026-01-20"));
    assert_eq!(readings(&case), None);
}

/// Ankestyrelsen 15-15.
#[test]
fn warns_where_the_limit_was_used_up_before() {
    let mut case = input("2026-11-02", "2026-12-20", Status::Employed);
    let (from, to) = (date("2026-01-05"), date("2026-07-31"));
    case.earlier = vec![Earlier { from, to, kind: EarlierKind::Absence }];
    let warned = |case: &CaseInput| {
        run(&book(), case).warnings.into_iter().find(|it| it.code() == "no_right")
    };
    // From 1 December on the window is March to November: 103 of the 123 days. The employer pays until
    // that very day.
    assert_eq!(warned(&case), None);
    case.no_employer_period = true;
    let (from, until) = (date("2026-11-02"), date("2026-12-01"));
    assert_eq!(warned(&case), Some(Warning::NoRight { from, until }));
}

#[test]
fn says_once_what_was_not_confirmed_since() {
    let law = encoded();
    let confirmed =
        |values: &[fremdrift_legislation::Dated<_>]| values.last().unwrap().last_confirmed;
    let ladder = confirmed(&law.state_share.values).unwrap();
    let found = run(&book(), &input("2026-01-12", "2026-12-20", Status::Employed)).warnings;
    let late: Vec<_> = found
        .iter()
        .filter_map(|warning| {
            let Warning::UsedAfterLastConfirmed { parameters, last_confirmed, from } = warning
            else {
                return None;
            };
            Some((parameters.clone(), *last_confirmed, *from))
        })
        .collect();
    assert_eq!(late.len(), 1, "{found:?}");
    let (parameters, last_confirmed, from) = &late[0];
    assert!(parameters.contains(&"employer_period") && parameters.contains(&"state_share"));
    assert!(*last_confirmed <= ladder && *from == date("2026-01-12"));
}

#[test]
fn beyond_the_known_law_a_result_is_provisional_once() {
    let book = book();
    let next = book.next_rate().unwrap();
    let before = run(&book, &input("2026-03-02", "2026-12-20", Status::Employed));
    assert_eq!(before.provisional, None);
    let later = CaseInput::until(date("2026-03-02"), next, Status::Employed);
    let ledger = run(&book, &later);
    let provisional = ledger.provisional.unwrap();
    assert!(provisional.from <= next);
    let rate = provisional.expected.iter().find(|it| it.parameter == "maximum_weekly_benefit");
    assert_eq!(rate.map(|it| it.date), Some(next));
    let last = ledger.lines.last().unwrap();
    assert_eq!(
        last.weekly_benefit,
        book.law().maximum_weekly_benefit.values.last().unwrap().value.amount
    );
}

#[test]
fn finds_all_errors_at_once() {
    let book = book();
    let after = |days| *LAST_DAY + chrono::TimeDelta::days(days);
    let mut case = input("2011-01-02", "2010-12-31", Status::SelfEmployed);
    case.weekly_benefit = Some(Kroner::ZERO);
    case.no_employer_period = true;
    case.section_55 = true;
    case.prior_benefit_weeks = 1;
    case.age = Some(7);
    assert_eq!(
        book.case(case),
        Err(vec![
            CaseError::FirstDayBeforeLaw { start: *FIRST_DAY },
            CaseError::LastDayBeforeFirst,
            CaseError::BenefitNotPositive,
            CaseError::NoEmployerPeriodNotEmployed,
            CaseError::Section55NotEmployed,
            CaseError::TooManyPriorWeeks { most: 0 },
            CaseError::AgeOutOfRange,
        ])
    );
    let case = CaseInput::until(*LAST_DAY, after(1), Status::Employed);
    assert_eq!(book.case(case), Err(vec![CaseError::LastDayAfterLaw { end: *LAST_DAY }]));
    let case = CaseInput::until(after(1), after(2), Status::Employed);
    assert_eq!(book.case(case), Err(vec![CaseError::FirstDayAfterLaw { end: *LAST_DAY }]));
}

/// Sections 30 and 56: what contradicts the standing.
#[test]
fn refuses_a_history_that_contradicts_the_case() {
    let book = book();
    let mut case = input("2026-03-02", "2026-05-01", Status::Employed);
    let earlier = |from: &str, to: &str, kind| Earlier { from: date(from), to: date(to), kind };
    case.earlier = vec![
        earlier("2026-02-01", "2026-03-01", EarlierKind::Absence),
        earlier("2025-12-01", "2026-02-01", EarlierKind::Benefit),
        earlier("2025-11-02", "2025-11-01", EarlierKind::SelfSupport),
        earlier("2026-03-03", "2026-03-04", EarlierKind::Neither),
    ];
    let fault = |index, fault| CaseError::Period { list: List::Earlier, index, fault };
    assert_eq!(
        book.case(case),
        Err(vec![
            fault(0, Fault::Overlap { other: 1 }),
            fault(0, Fault::Adjoins),
            fault(2, Fault::Reversed),
            fault(3, Fault::Outside { end: PeriodEnd::To }),
        ])
    );
}

#[test]
fn names_activation_by_its_place_in_the_input() {
    let book = book();
    let mut case = input("2012-03-01", "2012-12-31", Status::Employed);
    case.activation = vec![
        (date("2012-06-01"), date("2012-06-30")),
        (date("2012-05-01"), date("2012-06-01")),
        (date("2012-08-02"), date("2012-08-01")),
        (date("2012-12-31"), date("2013-01-01")),
        (date("2012-02-29"), date("2012-03-02")),
    ];
    let fault = |index, fault| CaseError::Period { list: List::Activation, index, fault };
    assert_eq!(
        book.case(case),
        Err(vec![
            fault(4, Fault::Outside { end: PeriodEnd::From }),
            fault(0, Fault::Overlap { other: 1 }),
            fault(2, Fault::Reversed),
            fault(3, Fault::Outside { end: PeriodEnd::To }),
        ])
    );
}

#[test]
fn tells_the_next_thresholds() {
    let ledger = run(&book(), &input("2012-03-01", "2012-04-16", Status::Employed));
    let next: Vec<_> = ledger.thresholds.iter().filter(|next| next.after_last_day).collect();
    assert_eq!(next.len(), 3);
    assert_eq!((next[0].date, next[0].week), (date("2012-04-26"), Some(9)));
    assert_eq!(next[0].causes, [Cause::NextStep]);
    assert_eq!(next[0].municipality_per_week_before.to_string(), "1970.00");
    assert_eq!(next[0].municipality_per_week_after.to_string(), "2758.00");
    assert_eq!((next[1].date, next[1].causes[0]), (date("2013-01-07"), Cause::NewMaximum));
    assert_eq!((next[2].date, next[2].week), (date("2013-02-28"), Some(53)));
}

#[test]
fn the_law_of_one_day_can_hold_throughout() {
    let case = input("2025-03-03", "2025-09-28", Status::Employed);
    let then = Rulebook::frozen(encoded(), date("2012-07-01")).unwrap();
    let as_2012 = run(&then, &case);
    let shares: Vec<_> = as_2012.lines.iter().map(|line| (line.days, line.state)).collect();
    let percent = |points| fremdrift_units::Percent::from_basis_points(points).ok();
    assert_eq!(shares, [(30, None), (26, percent(5_000)), (154, percent(3_000))]);
    assert!(as_2012.lines.iter().all(|line| line.weekly_benefit.to_string() == "3940.00"));
    assert!(as_2012.lines[1].reasons[0].provision.paragraph.starts_with("§ 62"));
    assert!(Rulebook::frozen(encoded(), date("2010-12-31")).is_err());
    // The change-over week belongs between two laws and is not part of one.
    let ladder = Rulebook::frozen(encoded(), date("2015-12-30")).unwrap();
    assert_eq!(run(&ladder, &case).lines[1].state, percent(8_000));
}
