//! What one gets, whether there is a right to it, and what is left on the way back.

use chrono::{Days, NaiveDate};
use fremdrift_legislation::{Text, everything};
use fremdrift_rules::Span;
use fremdrift_rules::benefit::{
    Basis, Benefit, Due, Earned, Law, Line, PaidDays, PayerRun, Stage, by_payer,
};
use fremdrift_rules::case::CaseInput;
use fremdrift_rules::course::{Payer, Provisional, Rulebook, Run};

use crate::decode::{self, Earning, Errors};
use crate::errors::{self, Path};
use crate::wire::{self, ReturnPayer};

/// Days of a week, and of the time that is looked at after the last step.
const WEEK: u64 = 7;
const AFTER_LAST_STEP: u64 = 4 * WEEK;

/// The benefit of an absence.
pub(crate) struct Got {
    pub(crate) full: Benefit,
    pub(crate) partly: Option<Benefit>,
    pub(crate) insured: Option<(NaiveDate, Option<Basis>)>,
    pub(crate) weeks: Vec<Line<()>>,
    pub(crate) holidays: Vec<(NaiveDate, Text)>,
    pub(crate) would_have_earned: Option<u32>,
    pub(crate) provisional: Option<Provisional>,
}

/// A gradual return.
pub(crate) struct WayBack {
    pub(crate) until: NaiveDate,
    pub(crate) benefit_ends: Option<NaiveDate>,
    pub(crate) stages: Vec<Stage>,
    pub(crate) weeks: Vec<Line<ReturnPayer>>,
    pub(crate) provisional: Option<Provisional>,
}

/// The answer of `benefit`.
pub(crate) fn benefit(book: &Rulebook, text: &str) -> Result<wire::Benefit, Errors> {
    let encoded = everything();
    let law = Law::new(book, &encoded.benefit);
    let read = decode::earning(book, &law, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let input = read.case.input();
    let earned = law.earned(input.first_day, &read.pay).map_err(|all| decode::of_problems(&all))?;
    let last = input.last_day.unwrap_or_else(|| end_of_week(input.first_day)).min(end(book));
    let stages = earned.stages(&[], last, None).map_err(|all| decode::of_problems(&all))?;
    let full = earned.full_on(input.first_day).ok_or_else(|| errors::amount(&Path::Root))?;
    let days = Span { from: input.first_day.into(), to: last.into() };
    let run = PayerRun { days, payer: (), state: None, due: Due::Benefit };
    let got = Got {
        full,
        partly: read.capacity.and_then(|capacity| earned.on(input.first_day, capacity)),
        insured: input
            .insurance
            .and_then(|insurance| law.first_insured_day(input.first_day, insurance, earned.days())),
        weeks: by_payer(&stages, &[run], &PaidDays::new(law, earned.days())),
        holidays: holidays(&law, &earned, last),
        would_have_earned: earned.would_have_earned(),
        provisional: book.provisional(last),
    };
    Ok(wire::Benefit::new(&encoded, &got))
}

/// The answer of `entitlement`.
pub(crate) fn entitlement(book: &Rulebook, text: &str) -> Result<wire::Entitlement, Errors> {
    let encoded = everything();
    let law = Law::new(book, &encoded.benefit);
    let (case, work) = decode::worked(book, &law, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let first_day = case.input().first_day;
    let judged = law.entitlement(first_day, &work);
    let judged = judged.map_err(|all| decode::of_problems(&all))?;
    Ok(wire::Entitlement::new(&encoded, &judged, book.provisional(first_day).as_ref()))
}

/// The answer of `gradualReturn`.
pub(crate) fn gradual_return(book: &Rulebook, text: &str) -> Result<wire::GradualReturn, Errors> {
    let encoded = everything();
    let law = Law::new(book, &encoded.benefit);
    let read = decode::returning(book, &law, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let input = read.case.input();
    let earned = law.earned(input.first_day, &read.pay).map_err(|all| decode::of_problems(&all))?;
    let until = until(book, input, &read);
    let as_full = read.capacity.and_then(|capacity| capacity.as_full);
    let stages = earned.stages(&read.steps, until, as_full);
    let stages = stages.map_err(|all| decode::of_problems(&all))?;
    let runs = payers(book, &read, until);
    let path = WayBack {
        until,
        benefit_ends: benefit_ends(&stages),
        weeks: by_payer(&stages, &runs, &PaidDays::new(law, earned.days())),
        stages,
        provisional: book.provisional(until),
    };
    Ok(wire::GradualReturn::new(&encoded, &path))
}

/// The last day that is worked out at all.
fn end(book: &Rulebook) -> NaiveDate {
    book.coverage().to.date()
}

fn until(book: &Rulebook, input: &CaseInput, read: &Earning) -> NaiveDate {
    let last_step = read.steps.iter().map(|step| step.from).max();
    let from = last_step.unwrap_or(input.first_day).max(input.first_day);
    let after = from.checked_add_days(Days::new(AFTER_LAST_STEP)).map(end_of_week);
    input.last_day.or(after).unwrap_or(from).min(end(book))
}

/// The Sunday of a day's week.
fn end_of_week(day: NaiveDate) -> NaiveDate {
    day.week(chrono::Weekday::Mon).checked_last_day().unwrap_or(day)
}

/// The first day after which nothing is left for good.
fn benefit_ends(stages: &[Stage]) -> Option<NaiveDate> {
    let without = stages.iter().rev().take_while(|stage| !stage.is_paid());
    without.last().map(|stage| stage.from)
}

/// The holidays on working days, from the first day of absence on.
fn holidays(law: &Law<'_>, earned: &Earned<'_>, last: NaiveDate) -> Vec<(NaiveDate, Text)> {
    let days = earned.first_day().iter_days().take_while(|day| *day <= last);
    let working = days.filter(|day| earned.days().has(*day));
    working.filter_map(|day| Some((day, law.holiday(day)?.0.text))).collect()
}

/// Who pays each day. From the first step on it is a gradual return, which can give the state another
/// share.
fn payers(book: &Rulebook, read: &Earning, until: NaiveDate) -> Vec<PayerRun<ReturnPayer>> {
    let mut input = read.case.input().clone();
    let first_step = read.steps.first().map(|step| step.from);
    input.partial_return = input.partial_return.or(first_step);
    // The steps lie within the absence, so the case stays valid.
    let case = book.case(input).unwrap_or_else(|_| read.case.clone());
    book.runs(case.until(until.into())).map(|run| payer(&run)).collect()
}

fn payer(run: &Run) -> PayerRun<ReturnPayer> {
    // Only the insurance of the self-employed pays while others of them wait.
    let first_weeks = run.self_employed && run.front.is_some();
    let (payer, due) = match run.payer {
        Payer::Employer => (ReturnPayer::Employer, Due::OfJobs),
        Payer::UnemploymentFund => (ReturnPayer::UnemploymentFund, Due::Benefit),
        Payer::Unpaid => (ReturnPayer::Unpaid, Due::Nothing),
        Payer::Public if first_weeks => (ReturnPayer::Municipality, Due::FirstWeeks),
        Payer::Public => (ReturnPayer::Municipality, Due::Benefit),
    };
    PayerRun { days: run.days, payer, state: run.public.map(|public| public.state), due }
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::encoded;
    use serde::Serialize;
    use serde_json::{Value, json};

    use super::*;

    fn told<T: Serialize>(
        function: fn(&Rulebook, &str) -> Result<T, Errors>,
        case: &Value,
    ) -> Result<Value, Vec<(String, String)>> {
        let book = Rulebook::new(encoded()).unwrap();
        let answer = function(&book, &case.to_string());
        answer.map(|answer| serde_json::to_value(answer).unwrap()).map_err(|errors| {
            let code = |code| serde_json::to_value(code).unwrap().as_str().unwrap().to_owned();
            errors.into_iter().map(|error| (error.path, code(error.code))).collect()
        })
    }

    fn refused<T: Serialize>(
        function: fn(&Rulebook, &str) -> Result<T, Errors>,
        case: &Value,
        expected: &[(&str, &str)],
    ) {
        let found = told(function, case).unwrap_err();
        let found: Vec<_> = found.iter().map(|(path, code)| (&**path, &**code)).collect();
        assert_eq!(found, expected, "{case}");
    }

    #[test]
    fn a_benefit_from_months_of_pay_over_easter() {
        // 3 × 24,000 for 3 × 150 hours is 160 an hour, 147.20 after the contribution: above the
        // highest rate. Maundy Thursday and Good Friday are 2 and 3 April.
        let month = |month: &str| json!({ "month": month, "income": "24000", "hours": 150 });
        let months = ["2025-12", "2026-01", "2026-02"].map(month);
        let case = json!({
            "firstDay": "2026-03-30", "lastDay": "2026-04-05", "status": "employed",
            "pay": {
                "jobs": [{ "hoursPerWeek": 37, "months": months, "hired": "2020-01-01" }],
                "partly": { "hoursAbsent": 12 },
            },
        });
        // The last three closed months before 30 March end with February.
        let got = told(benefit, &case).unwrap();
        assert_eq!(got["full"]["jobs"][0]["hourly"], "147.20");
        assert_eq!(got["full"]["weekly"], "5085.00");
        assert_eq!(got["partly"]["weekly"], "1649.19");
        assert_eq!(got["weeks"][0]["days"], 3);
        assert_eq!(got["weeks"][0]["amount"], "3051.00");
        assert_eq!(got["weeks"][0]["holidays"][1]["date"], "2026-04-03");
        assert_eq!(got["provisional"], Value::Null);
        assert_eq!(got["full"]["basis"][0]["parameter"], "earnings_months");
    }

    #[test]
    fn insurance_is_read_from_the_case() {
        let case = json!({
            "firstDay": "2026-03-02", "status": "selfEmployed", "insurance": "thirdDayTwoThirds",
            "pay": { "business": { "profit": "-1000" } },
        });
        let got = told(benefit, &case).unwrap();
        assert_eq!(got["insured"]["from"], "2026-03-04");
        assert_eq!(got["full"]["weekly"], "3390.00");
    }

    #[test]
    fn a_right_says_what_is_missing() {
        let case = json!({
            "firstDay": "2026-03-02", "status": "employed", "workInjury": true,
            "work": { "hired": "2026-01-06", "hours": 200, "earlierEmployment": false },
        });
        let got = told(entitlement, &case).unwrap();
        assert_eq!(got["employer"]["answer"], "notMet");
        let weeks = &got["employer"]["ways"][0]["findings"][0];
        assert_eq!(weeks["needed"], json!({ "unit": "weeks", "number": 8 }));
        assert_eq!(weeks["found"], json!({ "unit": "weeks", "number": 7 }));
        assert_eq!(weeks["basis"]["paragraph"], "§ 30, stk. 2, nr. 1");
        assert_eq!(got["municipality"]["answer"], "met");
        assert_eq!(got["municipality"]["ways"][0]["findings"][0]["missing"], "work.inWork");
        assert_eq!(got["business"], Value::Null);
    }

    #[test]
    fn a_return_is_paid_by_the_employer_and_then_by_the_municipality() {
        // The employer pays 30 days, to 3 February. 17 of 37 hours are 2,336.35 a week.
        let case = json!({
            "firstDay": "2026-01-05", "status": "employed",
            "pay": { "jobs": [{ "hoursPerWeek": 37, "hourly": "300" }] },
            "steps": [{ "from": "2026-01-26", "hoursPerWeek": 20 }],
        });
        let got = told(gradual_return, &case).unwrap();
        assert_eq!(got["until"], "2026-03-01");
        assert_eq!(got["stages"][1]["hoursAbsent"].as_f64(), Some(17.0));
        let weeks = got["weeks"].as_array().unwrap();
        let payers: Vec<_> =
            weeks.iter().map(|week| (week["from"].as_str().unwrap(), &week["payer"])).collect();
        let split = payers.iter().position(|(_, payer)| *payer == "municipality").unwrap();
        assert_eq!(payers[split].0, "2026-02-04");
        assert!(payers[..split].iter().all(|(_, payer)| *payer == "employer"));
        assert_eq!(weeks[split]["amount"], "1401.81");
        assert_eq!(weeks[split]["stateShare"].as_f64(), Some(80.0));
        assert_eq!(got["benefitEnds"], Value::Null);
    }

    #[test]
    fn everything_wrong_is_told_at_once() {
        let case = json!({
            "firstDay": "2026-03-02", "status": "employed", "insurance": "firstDayFull",
            "pay": {
                "jobs": [
                    { "hoursPerWeek": 37.001, "hourly": "1.234" },
                    { "hoursPerWeek": -1, "hourly": "1", "months": [] },
                ],
                "unemployment": {},
                "workDays": [],
                "works": 1,
            },
            "steps": [{ "from": "2026-02-30" }],
        });
        refused(
            gradual_return,
            &case,
            &[
                ("insurance", "insurance_not_self_employed"),
                ("pay.works", "unknown_field"),
                ("pay.jobs[0].hoursPerWeek", "too_precise"),
                ("pay.jobs[0].hourly", "amount_too_precise"),
                ("pay.jobs[1].hoursPerWeek", "out_of_range"),
                ("pay.jobs[1]", "one_of"),
                ("pay.unemployment", "one_of"),
                ("pay.workDays", "empty"),
                ("steps[0].from", "not_a_date"),
                ("steps[0].hoursPerWeek", "missing_field"),
            ],
        );
        let case = json!({
            "firstDay": "2026-03-02", "status": "employed",
            "pay": { "jobs": [{ "hoursPerWeek": 37, "hourly": "-1" }] },
            "steps": [{ "from": "2026-03-01", "hoursPerWeek": 38 }],
        });
        refused(
            gradual_return,
            &case,
            &[
                ("pay.jobs[0].hourly", "pay_negative"),
                ("steps[0].from", "outside_absence"),
                ("steps[0].hoursPerWeek", "hours_above_week"),
            ],
        );
        let case = json!({
            "firstDay": "2026-03-02", "lastDay": "2026-03-01", "status": "employed", "age": 10,
            "pay": { "jobs": [{ "hoursPerWeek": 0, "hourly": "300" }] },
            "steps": [{ "from": "2026-03-09", "hoursPerWeek": 20 }, { "from": "2026-03-09" }],
        });
        refused(
            gradual_return,
            &case,
            &[
                ("lastDay", "last_day_before_first_day"),
                ("age", "age_out_of_range"),
                ("steps[1].hoursPerWeek", "missing_field"),
                ("pay.jobs[0].hoursPerWeek", "hours_not_positive"),
            ],
        );
        let case = json!({
            "firstDay": "2026-03-02", "status": "unemployed", "noEmployerPeriod": true,
            "work": { "hired": "2026-03-09" },
        });
        refused(
            entitlement,
            &case,
            &[
                ("noEmployerPeriod", "no_employer_period_not_employed"),
                ("work.hired", "after_first_day"),
            ],
        );
        let case = json!({ "firstDay": "2026-03-02", "status": "employed" });
        refused(benefit, &case, &[("pay", "missing_field")]);
        refused(entitlement, &case, &[("work", "missing_field")]);
        let case = json!({
            "firstDay": "2026-03-02", "status": "employed",
            "work": { "hours": 10, "education": { "finished": "2026-03-03" }, "leftOut": [{}] },
        });
        refused(
            entitlement,
            &case,
            &[
                ("work.hired", "missing_field"),
                ("work.education.months", "missing_field"),
                ("work.leftOut[0].from", "missing_field"),
                ("work.leftOut[0].to", "missing_field"),
            ],
        );
    }
}
