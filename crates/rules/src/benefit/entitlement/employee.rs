//! The right of an employee to benefit from the municipality: sections 32 and 34.

use chrono::NaiveDate;
use fremdrift_legislation::WorkRequirementAlternatives;

use super::super::hours::WorkTime;
use super::super::law::{Basis, Law, basis, with_provision};
use super::super::month::{Month, months_before};
use super::employer::whole_weeks;
use super::judged::{Finding, Quantity, Requirement, Right, Way, WayName};
use super::work::{Education, MonthHours, Work};

pub(super) fn right(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Right> {
    let mut ways = vec![hours(law, first_day, work)?];
    ways.extend(alternatives(law, first_day, work)?);
    let rule = &law.benefit.work_injury_exempt;
    if let Some(value) = law.on(rule, first_day) {
        let told = work.work_injury;
        let stands = basis(rule, value);
        let injury = Finding::condition(Requirement::WorkInjury, told, "workInjury", stands);
        ways.push(Way::new(WayName::WorkInjury, vec![injury]));
    }
    Some(Right::new(ways))
}

/// Enough hours: since 2015 in closed months, before that in weeks of attachment.
fn hours(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Way> {
    let findings = match law.number(&law.benefit.work_requirement_months, first_day) {
        Some(months) => in_months(law, first_day, work, months.amount.0, months.basis)?,
        None => in_weeks(law, first_day, work)?,
    };
    Some(Way::new(WayName::Hours, findings))
}

fn in_weeks(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Vec<Finding>> {
    let weeks = law.number(&law.benefit.work_requirement_weeks, first_day)?;
    let hours = law.number(&law.benefit.work_requirement_hours, first_day)?;
    let attached = work.attached;
    let found = attached.map(|attached| Quantity::Weeks(whole_weeks(attached.since, first_day)));
    let needed = Quantity::Weeks(weeks.amount.0);
    let field = "work.attachedSince";
    let long = Finding::amount(Requirement::AttachedWeeks, needed, found, field, weeks.basis);
    let found = attached.and_then(|attached| attached.hours).map(Quantity::Hours);
    let needed = Quantity::Hours(WorkTime::from(hours.amount));
    let field = "work.hoursAttached";
    Some(vec![long, Finding::amount(Requirement::Hours, needed, found, field, hours.basis)])
}

/// What counts in a month: work alone, with benefits, or with holiday pay as well.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filled {
    Work,
    Benefits,
    Holidays,
}

impl Filled {
    // not law: how many they are
    const ALL: [Self; 3] = [Self::Work, Self::Benefits, Self::Holidays];

    fn hours(self, month: &MonthHours, business_week: WorkTime) -> WorkTime {
        let worked = month.worked.plus(business_week.times(month.business_weeks));
        match self {
            Self::Work => worked,
            Self::Benefits => worked.plus(month.benefit),
            Self::Holidays => worked.plus(month.benefit).plus(month.holiday),
        }
    }
}

fn in_months(
    law: &Law<'_>,
    first_day: NaiveDate,
    work: &Work,
    months: u32,
    window: Basis,
) -> Option<Vec<Finding>> {
    let hours = law.number(&law.benefit.work_requirement_hours, first_day)?;
    let full = law.number(&law.benefit.work_requirement_full_months, first_day)?;
    let least = law.number(&law.benefit.work_requirement_month_hours, first_day)?;
    let business = law.part_of_week(&law.benefit.business_hours_counted, first_day)?;
    let fill_up = law.on(&law.benefit.work_requirement_fill_up, first_day);

    let looked_at = closed_months(law, first_day, months, work);
    let told: Vec<&MonthHours> =
        work.months.iter().filter(|month| looked_at.contains(&month.month)).collect();
    let needed = WorkTime::from(hours.amount);
    let least = (WorkTime::from(least.amount), least.basis);
    let count = |filled: Filled| {
        let each = told.iter().map(|month| filled.hours(month, business.amount));
        let sum = each.clone().fold(WorkTime::ZERO, WorkTime::plus);
        let many = each.filter(|hours| *hours >= least.0).count();
        (sum, u32::try_from(many).unwrap_or(u32::MAX))
    };
    let meets = |filled: &Filled| {
        let (sum, many) = count(*filled);
        sum >= needed && many >= full.amount.0
    };
    let allowed = |filled: &Filled| *filled == Filled::Work || fill_up.is_some();
    let mut all = Filled::ALL.into_iter().filter(allowed);
    let filled = all.clone().find(meets).or_else(|| all.next_back())?;
    let (sum, many) = count(filled);

    // Where months are missing, what is told can be enough, but never too little.
    let complete = told.len() == looked_at.len();
    let known = |enough: bool| complete || enough;
    let found = known(sum >= needed).then_some(Quantity::Hours(sum));
    let in_all = Finding::amount(
        Requirement::Hours,
        Quantity::Hours(needed),
        found,
        "work.months",
        hours.basis,
    );
    let found = known(many >= full.amount.0).then_some(Quantity::Months(many));
    let needed = Quantity::Months(full.amount.0);
    let field = "work.months";
    let each = Finding::amount(Requirement::FullMonths, needed, found, field, full.basis);
    let in_work = Finding::condition(Requirement::InWork, work.in_work, "work.inWork", window);
    let each_hours = Finding {
        requirement: Requirement::MonthHours,
        needed: Some(Quantity::Hours(least.0)),
        found: None,
        basis: least.1,
        ..each
    };
    let mut findings = vec![in_work, in_all, each, each_hours];
    if let Some(value) = fill_up.filter(|_| filled != Filled::Work && meets(&filled)) {
        let stands = basis(&law.benefit.work_requirement_fill_up, value);
        let met = Some(true);
        findings.push(Finding::condition(Requirement::FilledUp, met, "work.months", stands));
    }
    Some(findings)
}

/// The closed months that are looked at, latest first. A month that lies wholly in a time that is
/// left out is passed over.
fn closed_months(law: &Law<'_>, first_day: NaiveDate, months: u32, work: &Work) -> Vec<Month> {
    let most = law.number(&law.benefit.left_out_months, first_day);
    let most = usize::try_from(most.map_or(0, |most| most.amount.0)).unwrap_or_default();
    let count = usize::try_from(months).unwrap_or_default();
    let is_left_out = |month: &Month| {
        let covers =
            |(from, to): &(NaiveDate, NaiveDate)| *from <= month.first() && month.last() <= *to;
        work.left_out.iter().any(covers)
    };
    let mut passed_over = 0;
    let back = (1..).map(|back| Month::of(first_day).back(back));
    let counted = back.take(count.saturating_add(most)).filter(|month| {
        let out = is_left_out(month) && passed_over < most;
        passed_over += usize::from(out);
        !out
    });
    counted.take(count).collect()
}

/// What takes the place of hours.
fn alternatives(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Vec<Way>> {
    let rule = &law.benefit.work_requirement_alternatives;
    let Some(value) = law.on(rule, first_day) else { return Some(Vec::new()) };
    let mut ways = Vec::new();
    for option in value.value.iter() {
        let stands = with_provision(rule, value, option.provision);
        let condition =
            |requirement, told, field| vec![Finding::condition(requirement, told, field, stands)];
        // Every option there is: another one in the data does not build.
        let (name, findings) = match WorkRequirementAlternatives::of(option.id)? {
            WorkRequirementAlternatives::UnemploymentBenefit => (
                WayName::UnemploymentBenefit,
                condition(
                    Requirement::UnemploymentBenefit,
                    work.unemployment_benefit,
                    "work.unemploymentBenefit",
                ),
            ),
            WorkRequirementAlternatives::NewEducation => {
                (WayName::NewEducation, education(law, first_day, work)?)
            }
            WorkRequirementAlternatives::PaidTrainee => (
                WayName::PaidTrainee,
                condition(Requirement::PaidTrainee, work.paid_trainee, "work.paidTrainee"),
            ),
            WorkRequirementAlternatives::Flexjob => {
                (WayName::Flexjob, condition(Requirement::Flexjob, work.flexjob, "work.flexjob"))
            }
        };
        ways.push(Way::new(name, findings));
    }
    Some(ways)
}

fn education(law: &Law<'_>, first_day: NaiveDate, work: &Work) -> Option<Vec<Finding>> {
    let length = law.number(&law.benefit.education_months, first_day)?;
    let recent = law.number(&law.benefit.education_recent_months, first_day)?;
    let (months, lately) = match work.education {
        None => (None, None),
        Some(Education::None) => (Some(0), Some(false)),
        Some(Education::Finished { on, months }) => {
            (Some(months), Some(on >= months_before(first_day, recent.amount.0)))
        }
    };
    let field = "work.education";
    let long = Finding::amount(
        Requirement::EducationLength,
        Quantity::Months(length.amount.0),
        months.map(Quantity::Months),
        field,
        length.basis,
    );
    let lately = Finding {
        needed: Some(Quantity::Months(recent.amount.0)),
        ..Finding::condition(Requirement::EducationRecent, lately, field, recent.basis)
    };
    Some(vec![long, lately])
}
