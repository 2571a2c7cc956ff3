//! Every parameter of the deadlines matters: each value, and where it stands, is changed by itself,
//! and some timeline must follow.

use std::borrow::Cow;
use std::collections::BTreeSet;

use fremdrift_legislation::{
    Choice, Dated, Encoded, Parameter, Provision, Scalar, Text, encoded, everything,
};
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::deadlines::timeline;
use fremdrift_units::{Days, Hours, Months, Times, Weeks};

use crate::support::{LAST_DAY, absence, book, date, timeline_of};

/// Absences that between them touch every value of every parameter.
fn cases() -> Vec<CaseInput> {
    let mut cases = Vec::new();
    for first in [
        "2011-02-07",
        "2012-01-09",
        "2012-03-15",
        "2012-05-01",
        "2013-12-01",
        "2014-09-01",
        "2015-02-02",
        "2018-02-01",
        "2018-05-01",
        "2018-12-01",
        "2019-03-04",
        "2020-03-02",
        "2020-09-01",
        "2021-03-01",
        "2022-08-01",
        "2024-03-04",
        "2025-02-03",
        "2026-03-02",
        "2026-08-03",
    ] {
        for (status, no_employer_period) in [
            (Status::Employed, false),
            (Status::Employed, true),
            (Status::Unemployed, false),
            (Status::SelfEmployed, false),
            (Status::PartlyUnemployed, false),
        ] {
            for age in [None, Some(65), Some(66), Some(67)] {
                cases.push(CaseInput {
                    no_employer_period,
                    age,
                    partial_return: Some(date(first)),
                    work_injury: Some(true),
                    fast_track: true,
                    ..absence(date(first), status)
                });
            }
        }
    }
    cases.push(CaseInput { age: Some(67), ..absence(*LAST_DAY, Status::Employed) });
    cases
}

fn results(law: Encoded) -> impl Iterator<Item = String> {
    let Encoded { payers, dates, .. } = law;
    let book = Rulebook::new(payers).unwrap();
    cases().into_iter().map(move |case| {
        // Near the first day, where what has no date of its own is told as of the law of that day.
        let first_day = case.first_day;
        let found = timeline(&book, &dates, &book.case(case).unwrap(), first_day);
        format!("{:?} {:?} {:?}", found.events, found.undated, found.extension)
    })
}

fn shows(before: &[String], law: Encoded, what: &str, missing: &mut Vec<String>) {
    if results(law).eq(before.iter().cloned()) {
        missing.push(what.to_owned());
    }
}

/// Values whose words are read by way of the basis, so that only where they stand can be seen.
const BY_BASIS: [&str; 2] = ["reassessment_moment", "job_clarification"];

/// Changes each amount and each provision of a parameter by itself.
fn parameter<A: Copy + 'static>(
    before: &[String],
    of: fn(&mut Encoded) -> &mut Parameter<Scalar<A>>,
    change: fn(&mut A),
    tried: &mut BTreeSet<&'static str>,
    missing: &mut Vec<String>,
) {
    let id = of(&mut everything()).id;
    tried.insert(id);
    for index in 0..of(&mut everything()).values.len() {
        // Law for years that are not worked out yet.
        if of(&mut everything()).values[index].from > *LAST_DAY {
            continue;
        }
        let with = |change: &dyn Fn(&mut Scalar<A>)| {
            let mut law = everything();
            change(&mut of(&mut law).values.to_mut()[index].value);
            law
        };
        if !BY_BASIS.contains(&id) {
            let amount = with(&|scalar| change(&mut scalar.amount));
            shows(before, amount, &format!("amount {index} of {id}"), missing);
        }
        if !of(&mut everything()).values[index].is_law() {
            // What is announced is named by the provisional mark.
            continue;
        }
        if (id, index) == ("unemployment_fund_days", 0) {
            // A fund that pays for no days gives no date.
            continue;
        }
        let stands = with(&|scalar| elsewhere(&mut scalar.provision));
        shows(before, stands, &format!("provision {index} of {id}"), missing);
    }
}

fn elsewhere(provision: &mut Provision) {
    provision.paragraph = "§ 0";
}

fn days(amount: &mut Days) {
    amount.0 += 1;
}

fn hours(amount: &mut Hours) {
    amount.0 += 1;
}

fn weeks(amount: &mut Weeks) {
    amount.0 += 1;
}

fn months(amount: &mut Months) {
    amount.0 += 1;
}

fn years(amount: &mut Months) {
    amount.0 += 12;
}

fn times(amount: &mut Times) {
    amount.0 += 1;
}

fn words(amount: &mut Text) {
    *amount = Text { da: "a", en: "b" };
}

#[test]
fn every_value_changes_a_timeline() {
    let before: Vec<String> = results(everything()).collect();
    // The others are tried on the ledger.
    let mut tried: BTreeSet<&str> = encoded().entries().map(|entry| entry.id).collect();
    let mut missing = Vec::new();
    macro_rules! each {
        ($part:ident, $change:ident: $($name:ident),+) => {
            $(parameter(&before, |law| &mut law.$part.$name, $change, &mut tried, &mut missing);)+
        };
    }
    each!(dates, hours: employer_notice_hours);
    each!(dates, days: employer_injury_report_accident_days, notice_without_employer_period_days, notice_letter_reply_days,
        information_form_reply_days, medical_certificate_days, medical_certificate_least_days,
        duration_certificate_days, employer_injury_report_days);
    each!(payers, days: employer_period, unemployment_fund_days, self_employed_waiting_days,
        insurance_third_day);
    each!(dates, weeks: application_weeks, application_after_payer_weeks,
        application_without_fund_weeks, fund_to_municipality_weeks, fund_to_municipality_partly_weeks, wage_refund_claim_weeks,
        claim_after_employer_weeks, self_employed_notice_weeks,
        insured_self_employed_notice_weeks, employer_talk_weeks, first_follow_up_weeks,
        follow_up_interval_weeks, fast_track_request_weeks, fast_track_meeting_weeks,
        single_talk_return_weeks, follow_up_exempt_weeks);
    each!(payers, weeks: duration_limit, pension_duration_weeks);
    each!(dates, months: application_latest_months, refund_claim_months, follow_up_months,
        follow_up_talks_months, injury_report_months);
    each!(payers, months: duration_window_months, pension_duration_window_months);
    each!(payers, words: reassessment_moment, job_clarification, section_56);
    each!(payers, years: pension_age_months);
    each!(dates, times: follow_up_talks);
    each!(dates, words: possibility_statement, fitness_certificate,
        talk_on_request, retention_plan, partial_benefit, fund_notice, fast_track_own,
        complaint, stop_needs_decision);

    tried.insert("extension_options");
    // Only told as a change of rules; see the next test.
    tried.insert("visitation");
    let lists: Cow<'static, [Dated<Cow<'static, [Choice]>>]> =
        everything().dates.extension_options.values;
    for (list, dated) in lists.iter().enumerate() {
        for place in 0..dated.value.len() {
            for (what, change) in [
                ("words", (|choice| words(&mut choice.text)) as fn(&mut Choice)),
                ("provision", |choice| elsewhere(&mut choice.provision)),
                ("length", |choice| choice.most = Some(Weeks(1))),
            ] {
                let mut law = everything();
                change(
                    &mut law.dates.extension_options.values.to_mut()[list].value.to_mut()[place],
                );
                shows(&before, law, &format!("{what} {place} of list {list}"), &mut missing);
            }
        }
    }
    let law = everything();
    let all = law.payers.entries().chain(law.dates.entries());
    let all: BTreeSet<&str> = all.map(|entry| entry.id).collect();
    assert_eq!(tried, all);
    assert!(missing.is_empty(), "{missing:#?}");
}

#[test]
fn new_categories_are_told_as_a_change_of_rules() {
    for (first, day) in
        [("2014-12-01", "2015-01-05"), ("2024-12-02", "2025-01-01"), ("2026-01-05", "2026-07-01")]
    {
        let found = timeline_of(&book(), &absence(date(first), Status::Employed), date(first));
        let change = found.changes.iter().find(|change| change.date == date(day));
        assert!(change.is_some_and(|change| change.parameters.contains(&"visitation")), "{day}");
    }
}
