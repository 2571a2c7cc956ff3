//! What one gets, whether there is a right to it, and what is left on the way back.

use chrono::{Days, NaiveDate};
use fremdrift_legislation::{BenefitLaw, Text, everything};
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
    let read = decode::earning(book, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let encoded = everything();
    let law = law(book, &encoded.benefit);
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
    let (case, work) = decode::worked(book, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let encoded = everything();
    let first_day = case.input().first_day;
    let judged = law(book, &encoded.benefit).entitlement(first_day, &work);
    let judged = judged.map_err(|all| decode::of_problems(&all))?;
    Ok(wire::Entitlement::new(&encoded, &judged, book.provisional(first_day).as_ref()))
}

/// The answer of `gradualReturn`.
pub(crate) fn gradual_return(book: &Rulebook, text: &str) -> Result<wire::GradualReturn, Errors> {
    let read = decode::returning(book, &decode::parse(text, &Path::Root)?, &Path::Root)?;
    let encoded = everything();
    let law = law(book, &encoded.benefit);
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

/// The law up to the day on which the next rate begins.
fn law<'a>(book: &'a Rulebook, benefit: &'a BenefitLaw) -> Law<'a> {
    let confirmed = book.next_rate().and_then(|day| day.pred_opt());
    Law { benefit, payers: book.law(), confirmed: confirmed.unwrap_or(NaiveDate::MAX) }
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
