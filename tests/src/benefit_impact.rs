//! Every parameter of what one gets matters: each value is changed by itself, and a result follows.

use std::borrow::Cow;
use std::collections::BTreeSet;

use chrono::NaiveDate;
use fremdrift_legislation::{Dated, Encoded, Parameter, Scalar, everything};
use fremdrift_rules::benefit::entitlement::{
    Attached, BusinessPeriod, BusinessWork, Education, Employment, MonthHours, Work,
};
use fremdrift_rules::benefit::{
    AsFull, Business, Capacity, Earnings, HolidayPay, Job, Law, Month, MonthPay, Pay, Rate,
    Unemployment, WorkTime,
};
use fremdrift_units::{Days, Fraction, Hours, Months, Percent, Weeks};

use crate::acts_benefit::{jobs, law};
use crate::support::date;

const DAYS: [&str; 8] = [
    "2011-03-07",
    "2012-09-03",
    "2014-06-02",
    "2015-06-01",
    "2017-09-04",
    "2019-10-01",
    "2021-10-04",
    "2026-03-10",
];

fn hours(hours: u32) -> WorkTime {
    WorkTime::from_hundredths(hours * 100)
}

fn months(first: NaiveDate, back: u32, holiday: HolidayPay) -> Earnings {
    let months = (1..=back).map(|back| MonthPay {
        month: Month::of(first).back(back),
        income: "16000".parse().unwrap(),
        hours: hours(130 + back),
        own_contributions: "800".parse().unwrap(),
    });
    Earnings::Months { months: months.collect(), holiday }
}

fn pays(first: NaiveDate) -> Vec<Pay> {
    let job = |earnings| Job { hours: hours(30), earnings, hired: None, flexjob: false };
    let mut all = vec![jobs(vec![job(Earnings::Hourly("110".parse().unwrap()))])];
    all.push(jobs(vec![job(Earnings::Hourly("900".parse().unwrap()))]));
    for holiday in [HolidayPay::Wages, HolidayPay::Included, HolidayPay::SetAside] {
        all.push(jobs(vec![job(months(first, 3, holiday))]));
    }
    let hired = first.checked_sub_days(chrono::Days::new(56));
    all.push(jobs(vec![Job { hired, ..job(months(first, 2, HolidayPay::Wages)) }]));
    let flexjob = Job { flexjob: true, ..job(Earnings::Hourly("110".parse().unwrap())) };
    all.push(jobs(vec![flexjob]));
    for part_time in [false, true] {
        let rate = Rate::Day("600".parse().unwrap());
        let unemployment = Some(Unemployment { rate, part_time });
        let few = Job { hours: hours(10), ..job(Earnings::Hourly("110".parse().unwrap())) };
        all.push(Pay { unemployment, ..jobs(vec![few]) });
        all.push(Pay { unemployment, ..Pay::default() });
    }
    let business = Business { profit: "150000".parse().unwrap(), insurance: None, hours: None };
    all.push(Pay { business: Some(business), ..Pay::default() });
    all
}

fn capacities() -> Vec<Capacity> {
    let mut all = vec![Capacity::default()];
    for absent in [3, 4, 12] {
        all.push(Capacity { absent: Some(hours(absent)), ..Capacity::default() });
        for why in AsFull::ALL {
            let as_full = Some(why);
            all.push(Capacity { absent: Some(hours(absent)), as_full, able: None });
        }
    }
    for able in [20, 25, 26, 40, 50, 60] {
        let able = Some(Percent::from_basis_points(able * 100).unwrap());
        all.push(Capacity { able, ..Capacity::default() });
    }
    all
}

fn works(first: NaiveDate) -> Vec<Work> {
    let weeks = |weeks: u64| first.checked_sub_days(chrono::Days::new(weeks * 7)).unwrap();
    let employer = |hired, worked| Employment {
        hired,
        hours: Some(hours(worked)),
        hours_off: None,
        earlier: Some(true),
        at_work: Some(true),
    };
    let month = |back: u32, worked: u32, benefit: u32, holiday: u32, business_weeks| MonthHours {
        month: Month::of(first).back(back),
        worked: hours(worked),
        benefit: hours(benefit),
        holiday: hours(holiday),
        business_weeks,
    };
    let with = |months: Vec<MonthHours>| Work { months, in_work: Some(true), ..Work::default() };
    let attached = |since: u64| Some(Attached { since: weeks(since), hours: Some(hours(120)) });
    let run = |from: &str, to: Option<&str>| BusinessPeriod {
        from: date(from),
        to: to.map(date),
        hours: WorkTime::from_hundredths(1_850),
    };
    let business = |periods: Vec<BusinessPeriod>, benefit_in_2021| Work {
        business: Some(BusinessWork { periods, wage_work: Vec::new(), benefit_in_2021 }),
        ..Work::default()
    };
    let mut all = vec![Work::default()];
    all.extend(
        [4, 8].map(|since| Work { employer: Some(employer(weeks(since), 74)), ..Work::default() }),
    );
    all.extend([13, 26].map(|since| Work { attached: attached(since), ..Work::default() }));
    all.push(with((1..=6).map(|back| month(back, 40, 0, 0, 0)).collect()));
    all.push(with((2..=7).map(|back| month(back, 40, 0, 0, 0)).collect()));
    all.push(with((1..=6).map(|back| month(back, 30, 10, 0, 0)).collect()));
    all.push(with((1..=6).map(|back| month(back, 20, 10, 10, 0)).collect()));
    all.push(with((1..=6).map(|back| month(back, 0, 0, 0, 3)).collect()));
    let mut left_out = with((3..=8).map(|back| month(back, 40, 0, 0, 0)).collect());
    left_out.left_out = vec![(Month::of(first).back(2).first(), Month::of(first).back(1).last())];
    all.push(left_out);
    for months in [17, 18] {
        let on = first.checked_sub_days(chrono::Days::new(20)).unwrap();
        let education = Some(Education::Finished { on, months });
        all.push(Work { education, ..Work::default() });
    }
    all.push(Work { work_injury: Some(true), ..Work::default() });
    all.push(Work { unemployment_benefit: Some(true), ..Work::default() });
    all.push(Work { paid_trainee: Some(true), ..Work::default() });
    all.push(Work { flexjob: Some(true), ..Work::default() });
    let since = first.checked_sub_months(chrono::Months::new(9)).unwrap().to_string();
    all.push(business(vec![run(&since, None)], false));
    for benefit_in_2021 in [false, true] {
        // Run until March 2020, and again from the summer of 2021: enough where covid is left out.
        let periods = vec![
            run("2019-01-01", Some("2020-02-29")),
            run("2020-09-01", Some("2020-10-31")),
            run("2021-08-20", None),
        ];
        all.push(business(periods, benefit_in_2021));
    }
    let mut cared =
        business(vec![run("2012-01-02", Some("2023-03-20")), run("2026-02-01", None)], false);
    cared.left_out = vec![(date("2023-03-20"), date("2026-01-31"))];
    all.push(cared);
    all
}

fn results(encoded: &Encoded) -> Vec<String> {
    let law: Law<'_> = law(encoded);
    let mut all = Vec::new();
    for first in DAYS.map(date) {
        for pay in pays(first) {
            match law.earned(first, &pay) {
                Ok(earned) => {
                    all.push(format!("{:?}", earned.would_have_earned()));
                    let on = |capacity: &Capacity| format!("{:?}", earned.on(first, *capacity));
                    all.extend(capacities().iter().map(on));
                }
                Err(problems) => all.push(format!("{problems:?}")),
            }
        }
        all.extend(works(first).iter().map(|work| format!("{:?}", law.entitlement(first, work))));
    }
    for (first, work) in
        [("2021-09-20", works(date("2021-09-20"))), ("2021-11-01", works(date("2021-11-01")))]
    {
        all.extend(work.iter().map(|work| format!("{:?}", law.entitlement(date(first), work))));
    }
    all
}

/// Changes each value of a parameter by itself.
struct Changed {
    before: Vec<String>,
    seen: BTreeSet<&'static str>,
}

impl Changed {
    fn number<A: Copy + 'static>(
        &mut self,
        of: impl Fn(&mut Encoded) -> &mut Parameter<Scalar<A>>,
        other: impl Fn(A) -> A,
    ) {
        self.each(of, |values, place| {
            let amount = values[place].value.amount;
            values[place].value.amount = other(amount);
        });
    }

    fn gone<T: Clone + 'static>(&mut self, of: impl Fn(&mut Encoded) -> &mut Parameter<T>) {
        self.each(of, |values, place| {
            values.remove(place);
        });
    }

    fn each<T: Clone + 'static>(
        &mut self,
        of: impl Fn(&mut Encoded) -> &mut Parameter<T>,
        change: impl Fn(&mut Vec<Dated<T>>, usize),
    ) {
        let mut law = everything();
        let parameter = of(&mut law);
        let (id, count) = (parameter.id, parameter.values.len());
        self.seen.insert(id);
        for place in 0..count {
            let mut law = everything();
            let values: &mut Cow<'static, [Dated<T>]> = &mut of(&mut law).values;
            change(values.to_mut(), place);
            assert!(results(&law) != self.before, "value {place} of {id} changes nothing");
        }
    }
}

#[test]
fn every_parameter_changes_a_result() {
    let mut changed = Changed { before: results(&everything()), seen: BTreeSet::new() };
    let hours = |Hours(hours)| Hours(hours + 1);
    let weeks = |Weeks(weeks)| Weeks(weeks + 1);
    let months = |Months(months)| Months(months + 1);
    let percent = |old: Percent| Percent::from_basis_points(old.basis_points() + 100).unwrap();
    let part = |old: Fraction| Fraction::new(old.numerator(), old.denominator().get() + 1).unwrap();
    changed.number(|law| &mut law.benefit.labour_market_contribution, percent);
    changed.number(|law| &mut law.benefit.benefit_week_hours, hours);
    changed.number(|law| &mut law.benefit.earnings_weeks, weeks);
    changed.number(|law| &mut law.benefit.earnings_months, |Months(months)| Months(months - 1));
    changed.number(|law| &mut law.benefit.agreed_pay_weeks, weeks);
    changed.number(|law| &mut law.benefit.set_aside_supplement, percent);
    changed.number(|law| &mut law.benefit.holiday_pay_deduction, percent);
    changed.number(|law| &mut law.benefit.supplementary_week_hours, hours);
    changed.number(|law| &mut law.benefit.supplementary_part_time_hours, hours);
    changed.number(|law| &mut law.benefit.profit_weeks, weeks);
    changed.number(|law| &mut law.benefit.partial_least_hours, hours);
    changed.gone(|law| &mut law.benefit.partial_flexjob_exempt);
    changed.gone(|law| &mut law.benefit.partial_as_full);
    changed.number(|law| &mut law.benefit.able_least_limit, part);
    changed.number(|law| &mut law.benefit.able_least_share, part);
    changed.number(|law| &mut law.benefit.able_most_limit, part);
    changed.number(|law| &mut law.benefit.able_most_share, part);
    changed.number(|law| &mut law.benefit.employer_requirement_weeks, weeks);
    changed.number(|law| &mut law.benefit.employer_requirement_hours, hours);
    changed.gone(|law| &mut law.benefit.employer_requirement_earlier);
    changed.number(|law| &mut law.benefit.work_requirement_weeks, weeks);
    changed.number(|law| &mut law.benefit.work_requirement_hours, hours);
    changed.number(|law| &mut law.benefit.work_requirement_months, months);
    changed.number(|law| &mut law.benefit.work_requirement_full_months, months);
    changed.number(|law| &mut law.benefit.work_requirement_month_hours, hours);
    changed.gone(|law| &mut law.benefit.work_requirement_fill_up);
    changed.gone(|law| &mut law.benefit.work_requirement_alternatives);
    changed.number(|law| &mut law.benefit.business_hours_counted, part);
    changed.number(|law| &mut law.benefit.education_months, months);
    changed.number(|law| &mut law.benefit.education_recent_months, months);
    changed.gone(|law| &mut law.benefit.work_injury_exempt);
    changed.number(|law| &mut law.benefit.business_months, months);
    changed.number(|law| &mut law.benefit.business_window_months, |_| Months(1));
    changed.number(|law| &mut law.benefit.business_recent_months, months);
    changed.number(|law| &mut law.benefit.business_least_part, |_| Fraction::new(2, 3).unwrap());
    changed.number(|law| &mut law.benefit.left_out_months, |_| Months(1));
    changed.gone(|law| &mut law.benefit.business_left_out);
    changed.gone(|law| &mut law.benefit.business_left_out_benefit);
    let all: BTreeSet<_> = everything().benefit.entries().map(|entry| entry.id).collect();
    assert_eq!(changed.seen, all);
}
