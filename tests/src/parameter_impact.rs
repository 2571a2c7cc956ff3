//! Every parameter matters: each value is changed by itself, and some result must follow.

use std::borrow::Cow;

use fremdrift_legislation::{Dated, Legislation, Scalar, encoded};
use fremdrift_rules::refusion::{Rulebook, SpellInput, Status};
use fremdrift_units::{Days, Kroner, Percent, Weeks};

use crate::support::{date, input};

/// Courses that between them touch every value of every parameter.
fn courses() -> Vec<SpellInput> {
    let mut courses = Vec::new();
    for status in [Status::Employed, Status::Unemployed, Status::SelfEmployed] {
        for first in ["2011-01-03", "2012-03-01", "2015-01-05", "2015-11-20", "2016-02-01"] {
            courses.push(input(first, "2026-12-31", status));
        }
    }
    let mut active = input("2012-03-01", "2013-12-31", Status::Employed);
    active.activation = vec![(active.first_day, active.last_day)];
    courses.push(active);
    let mut prior = input("2020-03-01", "2020-04-01", Status::Employed);
    prior.prior_benefit_weeks = 156;
    courses.push(prior);
    courses
}

fn results(law: Legislation) -> Vec<String> {
    let book = Rulebook::new(law).unwrap();
    let result = |course: &SpellInput| match book.spell(course) {
        Ok(spell) => {
            let ledger = fremdrift_costs::ledger(&book, spell.course()).unwrap();
            let lines = ledger.lines.iter().map(|line| (line.to, line.parts)).collect::<Vec<_>>();
            format!("{lines:?} {:?}", ledger.warnings)
        }
        Err(errors) => format!("{errors:?}"),
    };
    courses().iter().map(result).collect()
}

fn changes<T: Clone + 'static>(
    name: &str,
    values: impl Fn(&mut Legislation) -> &mut Cow<'static, [Dated<T>]>,
    change: impl Fn(&mut T),
) {
    let before = results(encoded());
    let mut law = encoded();
    for index in 0..values(&mut law).len() {
        let mut law = encoded();
        change(&mut values(&mut law).to_mut()[index].value);
        assert_ne!(results(law), before, "value {index} of {name} changes nothing");
    }
}

fn more_days(scalar: &mut Scalar<Days>) {
    scalar.amount = Days(scalar.amount.0 + 1);
}

fn fewer_weeks(scalar: &mut Scalar<Weeks>) {
    scalar.amount = Weeks(scalar.amount.0 - 1);
}

#[test]
fn every_scalar_changes_a_result() {
    changes("employer_period", |law| &mut law.employer_period.values, more_days);
    changes("unemployment_fund_days", |law| &mut law.unemployment_fund_days.values, more_days);
    changes("self_employed_waiting", |law| &mut law.self_employed_waiting_days.values, more_days);
    changes("duration_limit", |law| &mut law.duration_limit.values, fewer_weeks);
    changes("change_over_week", |law| &mut law.change_over_week.values, fewer_weeks);
    changes(
        "maximum_weekly_benefit",
        |law| &mut law.maximum_weekly_benefit.values,
        |rate| {
            rate.amount = Kroner::from_oere(rate.amount.oere() + 100).unwrap();
        },
    );
}

#[test]
fn every_step_of_every_table_changes_a_result() {
    let before = results(encoded());
    let law = encoded();
    for (table, value) in law.state_share.values.iter().enumerate() {
        for band in 0..value.value.bands.len() {
            for what in ["passive", "active", "week"] {
                let mut law = encoded();
                let dated = &mut law.state_share.values.to_mut()[table];
                let step = &mut dated.value.bands.to_mut()[band];
                let other = |old: Percent| {
                    Percent::from_basis_points(if old.basis_points() < 5_000 {
                        old.basis_points() + 100
                    } else {
                        old.basis_points() - 100
                    })
                    .unwrap()
                };
                match (what, &mut step.active) {
                    ("passive", _) => step.passive.percent = other(step.passive.percent),
                    ("active", Some(active)) => active.percent = other(active.percent),
                    ("week", _) if band > 0 => step.from_week += 1,
                    _ => continue,
                }
                assert_ne!(results(law), before, "table {table}, step {band}, {what}");
            }
        }
    }
}

#[test]
fn a_hole_in_the_law_is_refused() {
    let mut law = encoded();
    law.state_share.values.to_mut()[0].to = Some(date("2015-12-26"));
    let error = Rulebook::new(law).unwrap_err().to_string();
    assert_eq!(error, "no value of state_share on 2015-12-27");
    let mut law = encoded();
    law.maximum_weekly_benefit.values = Cow::Borrowed(&[]);
    assert!(Rulebook::new(law).is_err());
}
