use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use proptest::prelude::*;

use super::*;
use crate::effort::{Case, Cohort, Effect, Intervention, Overlap, Prior, Simulator};

fn municipality() -> Municipality {
    let day = NaiveDate::from_ymd_opt(2013, 7, 1).unwrap();
    Municipality::new(&evidence(), 5_000, day).unwrap()
}

fn council(municipality: &Municipality) -> Council {
    Council::new(&encoded(), &evidence(), municipality).unwrap()
}

fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
}

#[test]
fn the_defaults_are_what_the_sources_say() {
    let it = municipality();
    near(it.today.start, 22.3, 1e-12);
    near(it.ratio, 1.32, 0.005);
    near(it.levers.work_goal.weeks, 37.0 / 7.0, 1e-12);
}

#[test]
fn no_lever_changes_nothing() {
    let outcome = council(&municipality()).outcome(Prior::Stated, Package::default());
    assert_eq!(outcome, Outcome::default());
}

#[test]
fn every_lever_with_an_effect_saves_when_it_is_free() {
    let mut it = municipality();
    it.levers.patchy.fewer = 0.02;
    let council = council(&it);
    for lever in Lever::ALL {
        let gain = council.outcome(Prior::Stated, Package::only(lever)).gain().municipality;
        assert_eq!(gain > 1.0, lever != Lever::Measuring, "{lever:?} {gain}");
    }
}

#[test]
fn the_sceptic_sees_the_costs_alone() {
    let mut it = municipality();
    it.levers.culture.yearly = 250_000.0;
    let outcome = council(&it).outcome(Prior::Sceptical, Package::only(Lever::Culture));
    near(outcome.gain().municipality, -1_000_000.0, 1e-3);
    assert!(outcome.more_participants > 0.0);
}

/// A year's courses, followed through their years of absence by the other model: after enough
/// budget years, a year's gain is what one year's courses gain in all their years together.
#[test]
fn the_fourth_budget_year_is_close_to_a_cohort_s_four_years() {
    let mut it = municipality();
    it.today.reach = 0.0;
    it.levers.culture.reach = 0.4;
    let budget = council(&it).outcome(Prior::Stated, Package::only(Lever::Culture));
    let case = Case {
        cohort: Cohort {
            people: it.courses,
            weeks_before: 0.0,
            years: 4,
            law_date: it.law_date,
            status: it.status,
            weekly_benefit: None,
            active: false,
            out_of_work: it.out_of_work,
        },
        interventions: vec![Intervention {
            start: it.today.start,
            reach: 0.4,
            effect: Effect::HazardRatio(it.ratio),
            lasts: None,
            price: 0.0,
            payer: Party::Municipality,
        }],
        overlap: Overlap::Strongest,
        spreads: it.spreads,
    };
    let cohort = Simulator::new(&encoded(), &evidence(), &case).unwrap().compare();
    // Half of the fourth year of absence, on average, lies after the last budget year.
    let three: f64 = (1..=3).map(|year| cohort.gain_in(year).municipality).sum();
    let four = three + cohort.gain_in(4).municipality;
    let last = budget.years[3].municipality;
    assert!((three..=four).contains(&last), "{last} is not within {three} and {four}");
    near(budget.more_participants, cohort.participants[0], 1e-6);
    near(budget.fewer_past_limit, cohort.without.past_limit - cohort.with.past_limit, 1e-6);
}

#[test]
fn fewer_courses_are_fewer_of_everything() {
    let mut it = municipality();
    it.today.reach = 0.0;
    it.levers.patchy.fewer = 0.1;
    let council = council(&it);
    let outcome = council.outcome(Prior::Stated, Package::only(Lever::Patchy));
    near(outcome.fewer_courses, 500.0, 1e-9);
    let cohort = Cohort {
        people: 500,
        weeks_before: 0.0,
        years: 4,
        law_date: it.law_date,
        status: it.status,
        weekly_benefit: None,
        active: false,
        out_of_work: it.out_of_work,
    };
    let (overlap, spreads) = (Overlap::Strongest, it.spreads);
    let case = Case { cohort, interventions: Vec::new(), overlap, spreads };
    let them = Simulator::new(&encoded(), &evidence(), &case).unwrap().compare();
    near(outcome.fewer_past_limit, them.without.past_limit, 1e-6);
}

#[test]
fn a_draw_hangs_on_seed_and_number_alone() {
    let council = council(&municipality());
    let packages = [Package::ALL, Package::only(Lever::Culture)];
    let draw = |seed, number| {
        let mut numbers = Vec::new();
        council.draw(&packages, seed, number, &mut numbers);
        numbers
    };
    assert_eq!(draw(1, 7), draw(1, 7));
    assert_ne!(draw(1, 7), draw(1, 8));
    assert_eq!(draw(1, 7).len(), council.columns(&packages).len());
}

#[test]
fn everything_wrong_is_said_at_once() {
    let mut it = municipality();
    it.courses = 0;
    it.ratio = f64::NAN;
    it.levers.hospital.share = 1.5;
    let errors = Council::new(&encoded(), &evidence(), &it).unwrap_err();
    let fields: Vec<Field> = errors.iter().map(|error| error.field).collect();
    assert_eq!(fields, [Field::Courses, Field::Ratio, Field::Share(Lever::Hospital)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn an_earlier_start_or_a_wider_reach_never_leaves_more_weeks(
        start in 0.0..22.0_f64,
        earlier in 0.0..22.0_f64,
        reach in 0.0..1.0_f64,
        more in 0.0..1.0_f64,
    ) {
        let weeks = |start: f64, reach: f64| {
            let mut it = municipality();
            it.levers.assessment.start = start;
            it.levers.culture.reach = reach.min(1.0);
            let package = Package::only(Lever::Assessment).with(Lever::Culture, true);
            council(&it).outcome(Prior::Stated, package).weeks_saved
        };
        let at = weeks(start, reach);
        prop_assert!(weeks((start - earlier).max(0.0), reach) >= at - 1e-6);
        prop_assert!(weeks(start, reach + more) >= at - 1e-6);
    }

    #[test]
    fn nothing_is_odd(place in 0.0001..0.9999_f64, mask in 0_u8..64) {
        let deviations = crate::random::normal_quantile(place);
        let package = Lever::ALL.into_iter().enumerate().fold(Package::default(), |all, (at, it)| {
            all.with(it, mask >> at & 1 == 1)
        });
        let numbers = Group::ALL
            .into_iter()
            .fold(Numbers::middle(Prior::Stated), |all, group| all.with(group, deviations));
        let outcome = council(&municipality()).run(&numbers).outcome(package);
        prop_assert!(outcome.gain().sum().is_finite());
        prop_assert!(outcome.gain().unemployment_fund == 0.0);
    }
}
