use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_rules::case::Status;
use proptest::prelude::*;

use super::*;

fn cohort() -> Cohort {
    Cohort {
        people: 466,
        weeks_before: 19.9,
        years: 2,
        law_date: NaiveDate::from_ymd_opt(2011, 7, 1).unwrap(),
        status: Status::Employed,
        weekly_benefit: None,
        active: false,
        out_of_work: 0.0,
    }
}

fn case(interventions: Vec<Intervention>) -> Case {
    let overlap = Overlap::Strongest;
    Case { cohort: cohort(), interventions, overlap, spreads: Spreads::default() }
}

fn simulator(case: &Case) -> Simulator {
    Simulator::new(&encoded(), &evidence(), case).unwrap()
}

fn preset(preset: Preset) -> Intervention {
    preset.intervention(&evidence()).unwrap()
}

fn hazard(ratio: f64) -> Intervention {
    Intervention {
        start: 8.0,
        reach: 0.5,
        effect: Effect::HazardRatio(ratio),
        lasts: None,
        price: 1_000.0,
        payer: Party::Municipality,
    }
}

fn near(value: f64, expected: f64, tolerance: f64) {
    assert!((value - expected).abs() <= tolerance, "{value} is not {expected}");
}

/// Worked beforehand from the published weeks, the curve and the rate of 2011 (3,830 kroner).
#[test]
fn roskilde_s_weeks_give_two_accounts() {
    for (with, first, second) in [(Preset::RoskildeCapped, 9.1, 12.3), (Preset::Roskilde, 3.3, 6.1)]
    {
        let free = Intervention { price: 0.0, ..preset(with) };
        let result = simulator(&case(vec![free])).compare();
        near(result.gain_in(1).municipality / 1e6, first, 0.05);
        near(result.gain_in(2).municipality / 1e6, second, 0.05);
        near(result.participants[0], 466.0, 1e-9);
    }
}

#[test]
fn the_course_without_is_figure_7() {
    const ENTERED: f64 = 309_304.0;
    let cohort = Cohort { weeks_before: 0.0, people: 100_000, ..cohort() };
    let result = simulator(&Case { cohort, ..case(Vec::new()) }).compare();
    for row in evidence().return_to_work.weeks {
        let on = result.without.points[usize::try_from(row.week).unwrap()].on_benefit;
        near(on * ENTERED, f64::from(row.still_on_benefit), 1e-3);
    }
    // In work within 52 weeks of week 1: 84.2 percent.
    near(100.0 * result.without.points[53].in_work, 84.2, 0.05);
    // Week 52 is over before the limit of 52 paid weeks is passed.
    near(result.without.points[52].on_benefit * ENTERED, 13_492.0, 1e-3);
    assert!(result.without.past_limit / 100_000.0 * ENTERED < 13_492.0);
    assert_eq!(result.with, result.without);
}

#[test]
fn later_weeks_of_figure_7_are_chances_of_those_still_on_benefit() {
    for row in evidence().return_to_work.weeks {
        let weeks_before = f64::from(row.week);
        let cohort = Cohort { weeks_before, people: 1_000, ..cohort() };
        let result = simulator(&Case { cohort, ..case(Vec::new()) }).compare();
        let published = f64::from(row.in_work.basis_points()) / 100.0;
        near(result.without.in_work_after_a_year / 10.0, published, 0.05);
    }
}

#[test]
fn somebody_at_19_9_weeks_passes_week_52_once_in_three() {
    let result = simulator(&case(Vec::new())).compare();
    near(result.without.points[52].on_benefit, 0.338, 0.000_5);
}

#[test]
fn aabenraa_has_a_quarter_fewer_long_courses() {
    let cohort = Cohort { weeks_before: 0.0, ..cohort() };
    let result = simulator(&Case { cohort, ..case(vec![preset(Preset::Aabenraa)]) }).compare();
    let [with, without] = [&result.with, &result.without].map(|arm| arm.points[52].on_benefit);
    near(with / without, 0.76, 1e-9);
}

#[test]
fn who_is_out_of_work_goes_on_costing() {
    let free = Intervention { price: 0.0, ..preset(Preset::Roskilde) };
    let gain = |out_of_work| {
        let cohort = Cohort { out_of_work, ..cohort() };
        simulator(&Case { cohort, ..case(vec![free]) }).compare().gain().municipality
    };
    let parts = [0.0, 0.5, 1.0, 2.0].map(gain);
    assert!(parts.is_sorted_by(|a, b| a > b), "{parts:?}");
}

/// Section 24(3) leaves out an employee's first 30 days, in 2011 the first 21: the limit of 22 paid
/// weeks is passed in week 27 of an absence, that of 52 after 55 weeks. The unemployed are wage
/// earners, too; of the self-employed two weeks are left out.
#[test]
fn the_limit_is_counted_in_paid_weeks() {
    let passed = |status, year, month, day| {
        let law_date = NaiveDate::from_ymd_opt(year, month, day).unwrap();
        let cohort = Cohort { law_date, status, ..cohort() };
        simulator(&Case { cohort, ..case(Vec::new()) }).base.passed_after
    };
    near(passed(Status::Employed, 2011, 7, 4), 55.0, 1e-9);
    let [employed, unemployed, own] = [Status::Employed, Status::Unemployed, Status::SelfEmployed]
        .map(|status| passed(status, 2026, 7, 1));
    assert!((26.2..28.0).contains(&employed), "{employed}");
    near(unemployed, employed, 1e-9);
    assert!((24.0..26.0).contains(&own), "{own}");
}

#[test]
fn a_law_of_2026_has_another_limit() {
    let law_date = NaiveDate::from_ymd_opt(2026, 7, 1).unwrap();
    let later = simulator(&Case { cohort: Cohort { law_date, ..cohort() }, ..case(Vec::new()) });
    assert!(later.observed_under_other_rules() && later.limit() == 22);
    let then = simulator(&case(Vec::new()));
    assert!(!then.observed_under_other_rules() && then.limit() == 52);
}

#[test]
fn the_strongest_counts_alone_or_all_together() {
    let everybody = |ratio| Intervention { reach: 1.0, price: 0.0, ..hazard(ratio) };
    let gain = |interventions, overlap| {
        let cohort = Cohort { weeks_before: 0.0, ..cohort() };
        let case = Case { overlap, cohort, ..case(interventions) };
        simulator(&case).compare().gain().sum()
    };
    let both = vec![everybody(1.5), everybody(1.2)];
    let strongest = gain(both.clone(), Overlap::Strongest);
    near(strongest, gain(vec![everybody(1.5)], Overlap::Strongest), 1e-6);
    near(gain(both, Overlap::Together), gain(vec![everybody(1.8)], Overlap::Together), 1e-3);
}

#[test]
fn an_earlier_partial_return_spares_benefit_and_no_weeks() {
    let aarhus = preset(Preset::Aarhus);
    let cohort = Cohort { weeks_before: 0.0, ..cohort() };
    let result = simulator(&Case { cohort, ..case(vec![aarhus]) }).compare();
    near(result.with.weeks_on_benefit, result.without.weeks_on_benefit, 1e-12);
    assert!(result.gain().municipality > 0.0);
    // Nobody spares more than half of the weeks before they are back.
    let back = result.with.points[104].in_work * 466.0;
    assert!(result.gain().sum() < back * 37.0 / 7.0 * 3_830.0);
}

#[test]
fn everything_wrong_is_said_at_once() {
    let wrong = Intervention {
        start: f64::NAN,
        reach: 2.0,
        effect: Effect::WeeksSaved { weeks: 3.0, until: Some(0.0) },
        lasts: Some(-1.0),
        price: f64::INFINITY,
        payer: Party::State,
    };
    let cohort = Cohort { people: 0, years: 9, out_of_work: -1.0, ..cohort() };
    let spreads = Spreads { pace: -1.0, ..Spreads::default() };
    let case = Case { cohort, spreads, ..case(vec![wrong; 5]) };
    let errors = Simulator::new(&encoded(), &evidence(), &case).unwrap_err();
    let fields: Vec<Field> = errors.iter().map(|error| error.field).take(9).collect();
    let expected = [
        Field::People,
        Field::Years,
        Field::OutOfWork,
        Field::Interventions,
        Field::Start(0),
        Field::Reach(0),
        Field::Until(0),
        Field::Lasts(0),
        Field::Price(0),
    ];
    assert_eq!(fields, expected);
    assert_eq!(errors.last().unwrap().field, Field::Spread(Spread::Pace));
}

#[test]
fn too_many_weeks_and_no_law_are_errors() {
    let effect = Effect::WeeksSaved { weeks: 100.0, until: None };
    let much = Intervention { effect, ..hazard(1.0) };
    let errors = Simulator::new(&encoded(), &evidence(), &case(vec![much])).unwrap_err();
    assert_eq!(errors, [EffortError { field: Field::Effect(0), problem: Problem::Unreachable }]);
    let cohort = Cohort { law_date: NaiveDate::MAX, ..cohort() };
    let errors =
        Simulator::new(&encoded(), &evidence(), &Case { cohort, ..case(Vec::new()) }).unwrap_err();
    assert!(matches!(errors[..], [EffortError { problem: Problem::NoLaw { .. }, .. }]));
}

#[test]
fn a_draw_hangs_on_seed_and_number_alone() {
    let simulator = simulator(&case(vec![preset(Preset::Roskilde)]));
    let draw = |seed, number| {
        let mut numbers = Vec::new();
        simulator.draw(seed, number, &mut numbers);
        numbers
    };
    assert_eq!(draw(1, 7), draw(1, 7));
    assert_ne!(draw(1, 7), draw(2, 7));
    assert_ne!(draw(1, 7), draw(1, 8));
    assert_eq!(draw(1, 7).len(), simulator.columns().len());
}

#[test]
fn the_sceptic_expects_nothing_but_pays_the_price() {
    let simulator = simulator(&case(vec![preset(Preset::Roskilde)]));
    let middle = simulator.with(&Parameters::middle(Prior::Sceptical)).gain().municipality;
    near(middle, -466.0 * 3_918.20, 0.5);
}

fn any_intervention() -> impl Strategy<Value = Intervention> {
    let effect = prop_oneof![
        (0.1..10.0_f64).prop_map(Effect::HazardRatio),
        (-1.0..1.0_f64).prop_map(Effect::MoreToWork),
        (-26.0..26.0_f64, 0.0..=1.0_f64)
            .prop_map(|(weeks, spared)| Effect::PartialReturn { weeks, spared }),
        (0.0..0.9_f64, 53.0..300.0_f64)
            .prop_map(|(share, after)| Effect::FewerLong { share, after }),
    ];
    let lasts = proptest::option::of(0.0..208.0_f64);
    (0.0..52.0_f64, 0.0..=1.0_f64, effect, lasts, 0.0..1e5_f64).prop_map(
        |(start, reach, effect, lasts, price)| Intervention {
            start,
            reach,
            effect,
            lasts,
            price,
            payer: Party::State,
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn nobody_is_lost_and_nothing_is_odd(
        weeks_before in 0.0..104.0_f64,
        interventions in proptest::collection::vec(any_intervention(), 0..=4),
        together: bool,
        deviations in -6.0..6.0_f64,
    ) {
        let overlap = if together { Overlap::Together } else { Overlap::Strongest };
        let cohort = Cohort { weeks_before, years: 4, out_of_work: 1.0, ..cohort() };
        let case = Case { cohort, overlap, ..case(interventions) };
        let Ok(simulator) = Simulator::new(&encoded(), &evidence(), &case) else { return Ok(()) };
        let everything = Group::ALL
            .into_iter()
            .fold(Parameters::middle(Prior::Stated), |all, group| all.with(group, deviations));
        let result = simulator.with(&everything);
        for arm in [&result.without, &result.with] {
            for point in &arm.points {
                let parts = [point.on_benefit, point.in_work, point.out_of_work];
                prop_assert!(parts.iter().all(|part| (-1e-12..=1.0 + 1e-12).contains(part)));
                prop_assert!((parts.iter().sum::<f64>() - 1.0).abs() < 1e-9);
            }
            for week in &arm.benefit {
                prop_assert!(week.sum().is_finite());
            }
        }
        for (part, it) in result.participants.iter().zip(&simulator.case().interventions) {
            let reach = if it.reach < 1.0 { 466.0 } else { 466.0 * it.reach };
            prop_assert!((0.0..=reach + 1e-6).contains(part));
        }
    }

    #[test]
    fn the_order_of_interventions_changes_nothing(
        interventions in proptest::collection::vec(any_intervention(), 0..=3),
    ) {
        let gain = |interventions: Vec<Intervention>| {
            let case = Case { overlap: Overlap::Together, ..case(interventions) };
            Simulator::new(&encoded(), &evidence(), &case).map(|it| it.compare().gain().sum())
        };
        let forward = gain(interventions.clone());
        let backward = gain(interventions.into_iter().rev().collect());
        if let (Ok(a), Ok(b)) = (&forward, &backward) {
            prop_assert!((a - b).abs() <= 1e-6 * a.abs().max(1.0));
        }
        prop_assert_eq!(forward.is_ok(), backward.is_ok());
    }

    #[test]
    fn a_stronger_effect_never_leaves_more_on_benefit(a in 1.0..5.0_f64, more in 0.0..5.0_f64) {
        let weeks = |ratio| simulator(&case(vec![hazard(ratio)])).compare().with.weeks_on_benefit;
        prop_assert!(weeks(a + more) <= weeks(a) + 1e-9);
    }
}
