//! Reservations and refusals, case by case.

use fremdrift_costs::{Cause, Warning};
use fremdrift_legislation::encoded;
use fremdrift_rules::refusion::{ActivationEnd, Rulebook, SpellError, SpellInput, Status};
use fremdrift_units::{Kroner, Weeks};

use crate::support::{book, date, input, run};

fn codes(input: &SpellInput) -> Vec<&'static str> {
    run(&book(), input).warnings.iter().map(Warning::code).collect()
}

#[test]
fn warns_of_what_is_a_reading_or_not_modelled() {
    let plain = input("2012-03-01", "2012-09-26", Status::Employed);
    assert!(codes(&plain).is_empty());
    assert_eq!(codes(&input("2016-03-01", "2016-06-01", Status::Employed)), ["clock_reading"]);
    assert_eq!(
        codes(&input("2015-12-01", "2016-01-10", Status::SelfEmployed)),
        ["clock_reading", "insurance_not_modelled"]
    );
    let mut later = input("2016-03-01", "2016-06-01", Status::Unemployed);
    assert_eq!(codes(&later), ["fund_financing_not_split"]);
    later.prior_benefit_weeks = 3;
    assert_eq!(codes(&later), ["prior_weeks_lapse_not_modelled", "fund_financing_not_split"]);
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

#[test]
fn warns_past_the_limit_of_the_time() {
    let passed = |input: &SpellInput| {
        run(&book(), input).warnings.into_iter().find_map(|warning| {
            let Warning::PastDurationLimit { from, limit } = warning else { return None };
            Some((from, limit))
        })
    };
    // Benefit from 31 March 2012 (30 employer days), so 52 weeks are over on 29 March 2013.
    let mut case = input("2012-03-01", "2013-03-29", Status::Employed);
    assert_eq!(passed(&case), None);
    case.last_day = date("2013-03-30");
    assert_eq!(passed(&case), Some((date("2013-03-30"), Weeks(52))));
    // 22 weeks of public days from 19 January 2015 (14 fund days).
    let mut case = input("2015-01-05", "2015-06-21", Status::Unemployed);
    assert_eq!(passed(&case), None);
    case.last_day = date("2015-06-22");
    assert_eq!(passed(&case), Some((date("2015-06-22"), Weeks(22))));
    // More than 22 weeks when the limit changes.
    let case = input("2013-12-01", "2014-07-01", Status::Employed);
    assert_eq!(passed(&case), Some((date("2014-07-01"), Weeks(22))));
}

#[test]
fn warns_after_the_last_confirmation() {
    let found = run(&book(), &input("2026-01-12", "2026-12-31", Status::Employed)).warnings;
    let late: Vec<_> = found
        .iter()
        .filter_map(|warning| {
            let Warning::UsedAfterLastConfirmed { parameter, from, .. } = warning else {
                return None;
            };
            Some((*parameter, *from))
        })
        .collect();
    assert_eq!(
        late,
        [
            ("employer_period", date("2026-01-12")),
            ("state_share", date("2026-02-11")),
            ("duration_limit", date("2026-07-15")),
        ]
    );
    // The ladder was last seen in January 2026, so a course across that day says from when.
    let found = run(&book(), &input("2025-09-01", "2026-02-28", Status::Employed)).warnings;
    assert!(found.contains(&Warning::UsedAfterLastConfirmed {
        parameter: "state_share",
        last_confirmed: date("2026-01-08"),
        from: date("2026-01-09"),
    }));
}

#[test]
fn finds_all_errors_at_once() {
    let book = book();
    let mut case = input("2011-01-02", "2010-12-31", Status::SelfEmployed);
    case.weekly_benefit = Some(Kroner::ZERO);
    case.no_employer_period = true;
    case.prior_benefit_weeks = 653;
    assert_eq!(
        book.spell(&case),
        Err(vec![
            SpellError::FirstDayBeforeLaw { start: date("2011-01-03") },
            SpellError::LastDayBeforeFirst,
            SpellError::BenefitNotPositive,
            SpellError::NoEmployerPeriodNotEmployed,
            SpellError::TooManyPriorWeeks { most: 652 },
        ])
    );
    let case = input("2026-12-31", "2027-01-01", Status::Employed);
    assert_eq!(
        book.spell(&case),
        Err(vec![SpellError::LastDayAfterLaw { end: date("2026-12-31") }])
    );
    let case = input("2027-01-01", "2027-01-02", Status::Employed);
    assert_eq!(
        book.spell(&case),
        Err(vec![SpellError::FirstDayAfterLaw { end: date("2026-12-31") }])
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
    assert_eq!(
        book.spell(&case),
        Err(vec![
            SpellError::ActivationOutsideSpell { index: 4, end: ActivationEnd::From },
            SpellError::ActivationOverlap { index: 0, other: 1 },
            SpellError::ActivationReversed { index: 2 },
            SpellError::ActivationOutsideSpell { index: 3, end: ActivationEnd::To },
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
