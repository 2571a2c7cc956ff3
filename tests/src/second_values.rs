//! A parameter that gets another value, and one of which another is only announced: the engine follows
//! the value of the day, and what is announced is never law.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fremdrift_legislation::{
    Dated, Encoded, Legislation, Parameter, PartialAsFull, Start, WorkRequirementAlternatives,
    encoded, everything,
};
use fremdrift_rules::benefit::entitlement::Work;
use fremdrift_rules::benefit::{AsFull, Business, Pay, Step, WorkTime};
use fremdrift_rules::case::{CaseInput, Section56, Status};
use fremdrift_rules::course::{Duration, Payer, Rulebook, Standing};
use fremdrift_rules::deadlines::{Reservation, Timeline, Topic, timeline};
use fremdrift_units::{Days, Fraction, Hours, Months};

use crate::acts_benefit::law;
use crate::support::{absence, checked, date, input, run};

/// From a day on another value; it ends the last one.
fn then<T: Clone>(parameter: &mut Parameter<T>, from: &str, change: impl FnOnce(&mut T)) {
    let from = date(from);
    let values = parameter.values.to_mut();
    let mut new = values.last().unwrap().clone();
    values.last_mut().unwrap().to = from.pred_opt();
    new.from = from;
    change(&mut new.value);
    values.push(new);
}

/// Another value is planned, and the last one is still law.
fn announced<T: Clone>(parameter: &mut Parameter<T>, from: &str, change: impl FnOnce(&mut T)) {
    let values = parameter.values.to_mut();
    let mut new: Dated<T> = values.last().unwrap().clone();
    (new.from, new.from_is, new.to) = (date(from), Start::Announced, None);
    change(&mut new.value);
    values.push(new);
}

fn dates(law: &Encoded, first: &str) -> Timeline {
    let book = Rulebook::new(law.payers.clone()).unwrap();
    let case = checked(&book, &absence(date(first), Status::Employed));
    timeline(&book, &law.dates, &case, date(first))
}

/// The talks: how many, within how many months, until when, and whether the law changed under way.
fn talks(law: &Encoded, first: &str) -> Vec<(u32, u32, NaiveDate, bool)> {
    let found = dates(law, first).events.into_iter().filter_map(|event| {
        let Topic::FollowUpTalks { times, months } = event.topic else { return None };
        let changed = |doubt: &Reservation| matches!(doubt, Reservation::ChangedUnderWay { .. });
        let count = event.reservations.iter().filter(|doubt| changed(doubt)).count();
        assert!(count < 2, "told once");
        Some((times, months, event.date, count == 1))
    });
    found.collect()
}

#[test]
fn talks_are_held_within_the_months_of_the_day() {
    let mut law = everything();
    then(&mut law.dates.follow_up_talks_months, "2026-09-01", |months| months.amount = Months(9));
    assert_eq!(talks(&law, "2025-03-03"), [(4, 6, date("2025-09-02"), false)]);
    assert_eq!(talks(&law, "2026-10-05"), [(1, 9, date("2027-07-04"), false)]);
    // The months change under way: both are shown.
    assert_eq!(
        talks(&law, "2026-07-06"),
        [(1, 6, date("2027-01-05"), true), (1, 9, date("2027-04-05"), true)]
    );
    // Two numbers that change on the same day are one rule before it and one after it.
    let mut law = everything();
    then(&mut law.dates.follow_up_talks_months, "2026-07-01", |months| months.amount = Months(9));
    assert_eq!(
        talks(&law, "2026-03-02"),
        [(4, 6, date("2026-09-01"), true), (1, 9, date("2026-12-01"), true)]
    );
}

#[test]
fn talks_within_months_that_are_only_announced_are_no_law() {
    let mut law = everything();
    announced(&mut law.dates.follow_up_talks_months, "2025-01-01", |it| it.amount = Months(9));
    for first in ["2019-08-05", "2024-03-04", "2026-03-02", "2026-10-05"] {
        assert_eq!(talks(&law, first), talks(&everything(), first), "{first}");
    }
}

fn duration(law: Legislation, case: &CaseInput) -> Duration {
    let book = Rulebook::new(law).unwrap();
    book.duration(&checked(&book, case))
}

fn allowed(law: &Legislation, first: &str) -> u32 {
    let case = absence(date(first), Status::Employed);
    duration(law.clone(), &case).limit.unwrap().allowed
}

#[test]
fn a_week_has_the_days_of_its_time() {
    let mut law = encoded();
    then(&mut law.benefit_week_days, "2026-07-01", |days| days.amount = Days(6));
    assert_eq!((allowed(&law, "2025-02-03"), allowed(&law, "2026-08-03")), (110, 132));
    // The supplement's percent is of a week's refund: three days of five, and of six.
    let book = Rulebook::new(law).unwrap();
    let supplement = |first: &str, last: &str| {
        let case = CaseInput {
            section_56: Some(Section56::Chronic),
            wages_paid: Some(true),
            ..input(first, last, Status::Employed)
        };
        run(&book, &case).supplement.amount.to_string()
    };
    assert_eq!(supplement("2026-06-22", "2026-06-24"), "64.00");
    assert_eq!(supplement("2026-07-06", "2026-07-08"), "53.00");

    let mut law = encoded();
    announced(&mut law.benefit_week_days, "2025-01-01", |days| days.amount = Days(6));
    assert_eq!((allowed(&law, "2025-02-03"), allowed(&law, "2026-08-03")), (110, 110));
    assert_eq!(Rulebook::new(law).unwrap().paid_days_of_week(date("2026-08-03").into()), 5);
}

#[test]
fn a_limit_is_put_off_only_by_what_is_law_on_its_day() {
    // The limit is the end of July 2026.
    let case = absence(date("2026-01-05"), Status::Employed);
    let until = |law: Legislation| duration(law, &case).limit.unwrap().until;
    let july = |list: &mut std::borrow::Cow<'static, [fremdrift_legislation::Postponement]>| {
        list.to_mut().truncate(1);
        let one = &mut list.to_mut()[0];
        (one.limit_from, one.limit_to) = (date("2026-07-01"), date("2026-07-31"));
    };
    assert_eq!(until(encoded()), date("2026-07-31"));
    let mut law = encoded();
    then(&mut law.covid_postponements, "2026-01-01", july);
    law.covid_postponements.values.to_mut()[1].to = Some(date("2026-12-31"));
    assert_eq!(until(law.clone()), date("2026-10-31"));
    law.covid_postponements.values.to_mut()[1].from = date("2026-08-01");
    assert_eq!(until(law), date("2026-07-31"));
    let mut law = encoded();
    announced(&mut law.covid_postponements, "2026-01-01", july);
    assert_eq!(until(law), date("2026-07-31"));
}

#[test]
fn a_pension_age_that_is_only_announced_is_nobodys() {
    let standing = |law: Legislation, age| {
        let case = CaseInput { age: Some(age), ..absence(date("2026-03-02"), Status::Employed) };
        duration(law, &case).standing
    };
    assert_eq!(standing(encoded(), 67), Standing::Pensioner);
    let mut law = encoded();
    law.pension_age_months.values.to_mut().truncate(5);
    then(&mut law.pension_age_months, "2026-01-01", |age| age.amount = Months(68 * 12));
    // Who became 67 in 2025 has reached it, who became 67 in 2026 has not.
    assert_eq!(standing(law, 67), Standing::Open);
    assert_eq!(standing(encoded(), 65), Standing::Ordinary);
    let mut law = encoded();
    announced(&mut law.pension_age_months, "2026-01-01", |age| age.amount = Months(65 * 12));
    assert_eq!(standing(law, 65), Standing::Ordinary);
}

#[test]
fn what_is_answered_ends_where_the_pension_age_does() {
    let mut law = encoded();
    law.pension_age_months.values.to_mut().truncate(5);
    law.pension_age_months.values.to_mut()[4].to = Some(date("2027-12-31"));
    assert_eq!(Rulebook::new(law).unwrap().coverage().to.date(), date("2027-12-31"));
}

#[test]
fn an_agreement_refunds_only_where_it_is_law() {
    let paid = |law: Legislation| {
        let book = Rulebook::new(law).unwrap();
        let case = CaseInput {
            section_56: Some(Section56::Chronic),
            ..input("2026-03-02", "2026-03-15", Status::Employed)
        };
        let paid = run(&book, &case).lines.into_iter().map(|line| line.payer);
        paid.collect::<Vec<_>>()
    };
    assert_eq!(paid(encoded()), [Payer::Public]);
    let mut law = encoded();
    law.section_56.values.to_mut().last_mut().unwrap().from_is = Start::Announced;
    assert_eq!(paid(law), [Payer::Employer]);
}

/// The stages of a self-employed person's return.
fn stages(encoded: &Encoded) -> Vec<(String, String)> {
    let profit = "900000".parse().unwrap();
    let hours = WorkTime::from_hundredths(4_000);
    let business = Business { profit, insurance: None, hours: Some(hours) };
    let pay = Pay { business: Some(business), ..Pay::default() };
    let steps = [Step { from: date("2026-03-09"), worked: WorkTime::from_hundredths(1_000) }];
    let earned = law(encoded).earned(date("2026-03-02"), &pay).unwrap();
    let stages = earned.stages(&steps, date("2026-04-05"), None).unwrap();
    let shown = |stage: &fremdrift_rules::benefit::Stage| {
        (stage.from.to_string(), stage.benefit.weekly.to_string())
    };
    stages.iter().map(shown).collect()
}

#[test]
fn a_return_is_divided_where_a_rule_becomes_another() {
    let pair = |(from, weekly): (&str, &str)| (from.to_owned(), weekly.to_owned());
    let before = [("2026-03-02", "5085.00"), ("2026-03-09", "3813.75")].map(pair);
    assert_eq!(stages(&everything()), before);
    let mut law = everything();
    then(&mut law.benefit.able_least_share, "2026-03-23", |it| {
        it.amount = Fraction::new(1, 2).unwrap();
    });
    assert_eq!(stages(&law)[2], pair(("2026-03-23", "2542.50")));
    let mut law = everything();
    announced(&mut law.benefit.partial_least_hours, "2026-03-23", |it| it.amount = Hours(20));
    assert_eq!(stages(&law), before);
}

/// Each option of the data is one that the engine knows: none is passed over.
#[test]
fn every_option_is_a_way_to_the_right() {
    let encoded = everything();
    let rule = &encoded.benefit.work_requirement_alternatives;
    for value in rule.law() {
        let right = law(&encoded).entitlement(value.from.max(date("2011-01-03")), &Work::default());
        let ways = right.unwrap().municipality.ways.len();
        // Beside them hours, and a work injury.
        assert_eq!(ways, value.value.len() + 2, "{}", value.from);
    }
    let options = rule.law().flat_map(|value| value.value.iter());
    let all: BTreeSet<&str> = options.map(|option| option.id).collect();
    assert!(all.iter().all(|id| WorkRequirementAlternatives::of(id).is_some()));
    assert_eq!(all.len(), WorkRequirementAlternatives::ALL.len());
    assert_eq!(WorkRequirementAlternatives::of("another"), None);

    let known: Vec<AsFull> = PartialAsFull::ALL.iter().map(|it| AsFull::from(*it)).collect();
    assert_eq!(known.len(), AsFull::ALL.len());
    assert!(AsFull::ALL.iter().all(|why| known.contains(why)));
}
