//! A second implementation, written from the acts day by day and with its own copy of their numbers, to
//! be obviously right rather than fast. It shares no code with the engine but the case as it is typed.

mod calendar;
mod days;
mod ladder;
mod law;
mod limit;
mod money;

use chrono::NaiveDate;
use fremdrift_costs::totals;
use fremdrift_rules::case::{Case, CaseInput, Status};
use fremdrift_rules::course::{self, Payer, Rulebook};
use proptest::prelude::*;

use self::calendar::ymd;
use self::days::{Day, days};
use self::limit::{Duration, Limit, NoRight};
use self::money::Line;
use crate::any::any_case;
use crate::support::{BOOK, checked, run};

/// The lines as the engine has them.
fn engine_lines(ledger: &fremdrift_costs::Ledger) -> Vec<Line> {
    let percent =
        |share: fremdrift_units::Percent| i128::from(share.basis_points()).div_euclid(100);
    let lines = ledger.lines.iter().map(|line| Line {
        from: line.from,
        to: line.to,
        payer: line.payer,
        state: line.state.map(percent),
        cofinancing: line.cofinancing.map(percent),
        weekly: line.weekly_benefit.oere().into(),
        amount: line.amount.oere().into(),
        state_part: line.parts.state.oere().into(),
        cofinanced: line.cofinanced.oere().into(),
    });
    lines.collect()
}

fn engine_limit(limit: course::Limit) -> Limit {
    assert_eq!(limit.window.to.date(), limit.month_end);
    Limit {
        passed: limit.passed,
        month_end: limit.month_end,
        until: limit.until,
        counted: usize::try_from(limit.counted).unwrap(),
        counted_earlier: usize::try_from(limit.counted_earlier).unwrap(),
        allowed: usize::try_from(limit.allowed).unwrap(),
        months: limit.months.0,
        window_from: limit.window.from.date(),
    }
}

fn engine_duration(book: &Rulebook, case: &Case) -> Duration {
    let duration = book.duration(case);
    let no_right = duration.no_right.map(|none| NoRight {
        window: (none.window.from.date(), none.window.to.date()),
        counted: usize::try_from(none.counted).unwrap(),
        right_from: none.right_from,
    });
    Duration {
        standing: duration.standing,
        no_right,
        limit: duration.limit.map(engine_limit),
        pension: duration.pension.map(engine_limit),
        counts_from: duration.counts_from,
    }
}

fn engine_ladder(case: &Case) -> ladder::Ladder {
    let ladder = case.ladder();
    ladder::Ladder {
        prior: ladder.prior,
        touched: ladder.touched,
        self_support: ladder.self_support,
        starts_over: ladder.starts_over.map(fremdrift_rules::Day::date),
        unaccounted: ladder.unaccounted,
        prior_if_self_support: ladder.prior_if_self_support,
    }
}

/// The days of an absence that goes on for five years, long past any limit, and those of its course.
fn both(input: &CaseInput) -> (Vec<Day>, Vec<Day>) {
    let last: NaiveDate = input.last_day.unwrap_or(input.first_day);
    let all = days(input, calendar::plus(input.first_day, 1_826).max(last));
    let course = all.iter().copied().filter(|day| day.date <= last).collect();
    (all, course)
}

/// Ladder act section 30(1): what was paid before the ladder counts is no week on it, and a gap that
/// begins there shortens nothing. The week of 29 December 2014 is the first, that of 28 December 2015 the
/// 53rd.
#[test]
fn a_gap_across_the_first_day_of_the_ladder_counts_no_weeks() {
    let mut input = CaseInput::until(ymd(2014, 5, 14), ymd(2015, 12, 28), Status::Employed);
    input.holidays = vec![(ymd(2014, 6, 14), ymd(2014, 12, 28))];
    let (_, course) = both(&input);
    let lines = engine_lines(&run(&BOOK, &input));
    assert_eq!(lines, money::lines(&input, &course, 0));
    assert_eq!(lines.last().unwrap().state, Some(20));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4_000))]

    #[test]
    fn the_engine_agrees_with_a_day_by_day_count(input in any_case()) {
        let book = &*BOOK;
        let case = checked(book, &input);
        let (all, course) = both(&input);

        let ladder = ladder::ladder(&input, &all);
        prop_assert_eq!(&engine_ladder(&case), &ladder);

        let ledger = run(book, &input);
        let naive = money::lines(&input, &course, ladder.prior.into());
        prop_assert_eq!(&engine_lines(&ledger), &naive);
        let supplement = money::supplement(&input, &course);
        prop_assert_eq!(i128::from(ledger.supplement.amount.oere()), supplement);

        let totals = totals(book, case.course().unwrap());
        let sum = |payer| -> i128 {
            naive.iter().filter(|line| line.payer == payer).map(|line| line.amount).sum()
        };
        let state: i128 = naive.iter().map(|line| line.state_part).sum();
        let cofinanced: i128 = naive.iter().map(|line| line.cofinanced).sum();
        prop_assert_eq!(i128::from(totals.employer), sum(Payer::Employer));
        prop_assert_eq!(i128::from(totals.unemployment_fund), sum(Payer::UnemploymentFund));
        prop_assert_eq!(i128::from(totals.unpaid), sum(Payer::Unpaid));
        prop_assert_eq!(i128::from(totals.state), state);
        prop_assert_eq!(i128::from(totals.municipality), sum(Payer::Public) - state);
        prop_assert_eq!(i128::from(totals.cofinanced), cofinanced);
        prop_assert_eq!(i128::from(ledger.cofinanced.oere()), cofinanced);
        prop_assert_eq!(i128::from(totals.supplement), supplement);
    }

    #[test]
    fn the_engine_finds_the_same_limits(input in any_case()) {
        let book = &*BOOK;
        let case = checked(book, &input);
        let (all, _) = both(&input);
        prop_assert_eq!(engine_duration(book, &case), limit::duration(&input, &all));
    }
}
