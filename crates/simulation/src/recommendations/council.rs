//! A checked municipality, ready to be asked about packages.

use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::Evidence;
use fremdrift_legislation::Legislation;

use super::account::{Budget, YEARS, add, cost, courses_in, partial};
use super::check::{Field, LeverError};
use super::input::{Lever, Municipality, Package};
use crate::effort::{Base, Cohort, EffortError, Field as EffortField, Prior, Size};
use crate::effort::{around, share_at, weeks_of};
use crate::sickness::{Change, Course, Payers, Point, WeeklyCost, whole};

/// One set of the numbers that nobody knows, in standard deviations from the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Numbers {
    /// What is believed of every effect.
    pub prior: Prior,
    /// What the effort does.
    pub effect: f64,
    /// How much earlier people return in part.
    pub partial_return: f64,
    /// How many fewer fall ill.
    pub fewer: f64,
    /// How fast people leave benefit in any case.
    pub pace: f64,
    /// What people out of work cost.
    pub out_of_work: f64,
    /// How many are reached.
    pub reach: f64,
    /// All prices and yearly costs.
    pub price: f64,
}

impl Numbers {
    /// Everything in the middle.
    #[must_use]
    pub const fn middle(prior: Prior) -> Self {
        Self {
            prior,
            effect: 0.0,
            partial_return: 0.0,
            fewer: 0.0,
            pace: 0.0,
            out_of_work: 0.0,
            reach: 0.0,
            price: 0.0,
        }
    }
}

/// What a package changes, beside today.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Outcome {
    /// What everybody gains in each of four budget years; less than zero: loses.
    pub years: [Payers; YEARS],
    /// How many fewer courses a year begin.
    pub fewer_courses: f64,
    /// Of a year's courses: how many weeks of benefit are saved in the counted years of absence.
    pub weeks_saved: f64,
    /// Of a year's courses: how many fewer pass the limit of the time.
    pub fewer_past_limit: f64,
    /// Of a year's courses: how many more are in work a year after they began. Those who did not
    /// fall ill at all count.
    pub more_in_work: f64,
    /// How many a year take part in the effort, beyond today's.
    pub more_participants: f64,
}

impl Outcome {
    /// What everybody gains in all four years.
    #[must_use]
    pub fn gain(&self) -> Payers {
        self.years.iter().fold(Payers::default(), |sum, year| sum.plus(1.0, *year))
    }
}

/// A valid municipality, with the curve and the law that it is run on.
#[derive(Clone, Debug)]
pub struct Council {
    pub(super) municipality: Municipality,
    base: Base,
}

impl Council {
    /// Checks a municipality.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn new(
        law: &Legislation,
        evidence: &Evidence,
        municipality: &Municipality,
    ) -> Result<Self, Vec<LeverError>> {
        let errors = municipality.check();
        if !errors.is_empty() {
            return Err(errors);
        }
        let cohort = Cohort {
            people: municipality.courses,
            weeks_before: 0.0,
            years: Cohort::MOST_YEARS,
            law_date: municipality.law_date,
            status: municipality.status,
            weekly_benefit: municipality.weekly_benefit,
            active: false,
            out_of_work: municipality.out_of_work,
        };
        let base =
            Base::new(law, evidence, &cohort).map_err(|EffortError { field, problem }| {
                let benefit = field == EffortField::WeeklyBenefit;
                let field = if benefit { Field::WeeklyBenefit } else { Field::LawDate };
                vec![LeverError { field, problem }]
            })?;
        Ok(Self { municipality: municipality.clone(), base })
    }

    /// What it was made from.
    #[must_use]
    pub const fn municipality(&self) -> &Municipality {
        &self.municipality
    }

    /// The limit of the time, in weeks on benefit.
    #[must_use]
    pub const fn limit(&self) -> u32 {
        self.base.limit
    }

    /// Whether the curve was observed under another limit than that of the law's day.
    #[must_use]
    pub const fn observed_under_other_rules(&self) -> bool {
        !self.base.same_limit
    }

    /// What each week of absence costs whom, and the law behind it.
    #[must_use]
    pub const fn weekly_cost(&self) -> &WeeklyCost {
        &self.base.cost
    }

    /// What a package is worth with everything in the middle of a prior.
    #[must_use]
    pub fn outcome(&self, prior: Prior, package: Package) -> Outcome {
        self.run(&Numbers::middle(prior)).outcome(package)
    }

    /// All courses of one set of numbers: any package is then a sum of them.
    #[must_use]
    pub(super) fn run(&self, numbers: &Numbers) -> Run<'_> {
        let it = &self.municipality;
        let spreads = &it.spreads;
        let out_of_work =
            (it.out_of_work * (1.0 + spreads.out_of_work * numbers.out_of_work)).max(0.0);
        let at = |size: Size, deviations| size.at(numbers.prior, deviations);
        let Size::Hazard(log_ratio) = at(Size::Hazard(libm::log(it.ratio)), numbers.effect) else {
            return Run::none(self);
        };
        let goal = it.levers.work_goal;
        let partial = at(Size::PartialReturn(goal.weeks, goal.spared), numbers.partial_return);
        let fewer = around(it.levers.patchy.fewer, A_HUNDREDTH, numbers.prior, numbers.fewer);
        let mut run = Run {
            earlier: if let Size::PartialReturn(weeks, _) = partial { weeks } else { 0.0 },
            fewer,
            reach: spreads.reach * numbers.reach,
            price: libm::exp(spreads.price * numbers.price),
            ..Run::none(self)
        };
        let speed = libm::exp(spreads.pace * numbers.pace);
        let [early, late] = [it.levers.assessment.start, it.today.start];
        let hospital = it.levers.hospital.start;
        let starts = [None, Some(late), Some(early.min(late)), Some(hospital.min(late))];
        let starts = starts.into_iter().chain([Some(hospital.min(early).min(late))]);
        let mut course = Course::default();
        for start in starts {
            if run.ways.iter().any(|way| way.start == start) {
                continue;
            }
            let hazard = libm::exp(log_ratio);
            let change = start.map(|from| Change { from, hazard, to_work: 0.0 });
            course.follow(&self.base.pace, 0.0, speed, change.as_slice());
            run.ways.push(self.way(start, &course, out_of_work, run.earlier));
        }
        run
    }

    fn way(&self, start: Option<f64>, course: &Course, out_of_work: f64, earlier: f64) -> Way {
        let spared = self.municipality.levers.work_goal.spared;
        let in_part = weeks_of(course, earlier, 0.0);
        let limit = Point::between(&course.points, self.base.passed_after);
        let counted = course.weeks.iter().take(self.base.cost.weeks.len());
        Way {
            start,
            budget: cost(&self.base.cost, out_of_work, course),
            partial: partial(&self.base.cost, &self.base.partial, spared, in_part),
            at_start: course.at_changes.first().copied().unwrap_or_default(),
            weeks: counted.map(|week| week.on_benefit).sum(),
            past_limit: limit.on_benefit,
            in_work: course.points.get(A_YEAR).map_or(0.0, |point| point.in_work),
            at_assessment: course
                .points
                .get(whole(self.municipality.levers.assessment.start))
                .map_or(0.0, |point| point.on_benefit),
        }
    }
}

const A_YEAR: usize = 52;

/// The spread of how many fewer fall ill where nobody has stated a number: the source has none.
const A_HUNDREDTH: f64 = 0.01;

/// The course of somebody for whom the effort begins when so many weeks are over, or never.
#[derive(Clone, Debug)]
struct Way {
    start: Option<f64>,
    budget: Budget,
    /// What the budget changes by when they return in part before they are back.
    partial: Budget,
    /// The chance of being on benefit when the effort begins.
    at_start: f64,
    /// The chance of being on benefit when the first lever assesses.
    at_assessment: f64,
    weeks: f64,
    past_limit: f64,
    in_work: f64,
}

/// All courses of one set of numbers.
pub(super) struct Run<'a> {
    council: &'a Council,
    ways: Vec<Way>,
    earlier: f64,
    fewer: f64,
    reach: f64,
    price: f64,
}

/// What a package comes to, not yet beside today.
#[derive(Clone, Copy, Default)]
struct Total {
    budget: Budget,
    courses: f64,
    weeks: f64,
    past_limit: f64,
    in_work: f64,
    participants: f64,
}

impl<'a> Run<'a> {
    const fn none(council: &'a Council) -> Self {
        Self { council, ways: Vec::new(), earlier: 0.0, fewer: 0.0, reach: 0.0, price: 1.0 }
    }

    /// What a package changes.
    pub(super) fn outcome(&self, package: Package) -> Outcome {
        let [today, then] = [Package::default(), package].map(|package| self.total(package));
        let mut years = today.budget;
        add(&mut years, -1.0, &then.budget);
        let avoided = today.courses - then.courses;
        Outcome {
            years,
            fewer_courses: avoided,
            weeks_saved: today.weeks - then.weeks,
            fewer_past_limit: today.past_limit - then.past_limit,
            more_in_work: then.in_work + avoided - today.in_work,
            more_participants: then.participants - today.participants,
        }
    }

    fn total(&self, package: Package) -> Total {
        let it = &self.council.municipality;
        let levers = &it.levers;
        let on = |lever| package.has(lever);
        let fewer = if on(Lever::Patchy) { self.fewer } else { 0.0 };
        let courses = f64::from(it.courses) * (1.0 - fewer).max(0.0);
        let reach = if on(Lever::Culture) { levers.culture.reach } else { it.today.reach };
        let reach = share_at(reach, self.reach);
        let late = it.today.start;
        let start = if on(Lever::Assessment) { levers.assessment.start.min(late) } else { late };
        let hospital = if on(Lever::Hospital) { levers.hospital.share } else { 0.0 };
        let goal =
            if on(Lever::WorkGoal) { share_at(levers.work_goal.reach, self.reach) } else { 0.0 };

        let mut total = Total { courses, ..Total::default() };
        let mut assessed = 0.0;
        for (start, share) in [
            (None, 1.0 - reach),
            (Some(start), reach * (1.0 - hospital)),
            (Some(levers.hospital.start.min(start)), reach * hospital),
        ] {
            let Some(way) = self.ways.iter().find(|way| way.start == start) else { continue };
            let people = courses * share;
            add(&mut total.budget, people, &way.budget);
            add(&mut total.budget, people * goal, &way.partial);
            total.weeks += people * way.weeks;
            total.past_limit += people * way.past_limit;
            total.in_work += people * way.in_work;
            assessed += people * way.at_assessment;
            let take_part = people * way.at_start;
            total.participants += take_part;
            self.pay(&mut total, start.unwrap_or_default(), take_part * it.price);
        }
        if on(Lever::Assessment) {
            self.pay(&mut total, levers.assessment.start, assessed * levers.assessment.price);
        }
        self.pay(&mut total, 0.0, courses * goal * levers.work_goal.price);
        self.pay(&mut total, 0.0, courses * hospital * levers.hospital.price);
        let yearly: f64 = Lever::ALL
            .into_iter()
            .filter(|lever| on(*lever))
            .map(|lever| match lever {
                Lever::Assessment => levers.assessment.yearly,
                Lever::WorkGoal => levers.work_goal.yearly,
                Lever::Culture => levers.culture.yearly,
                Lever::Patchy => levers.patchy.yearly,
                Lever::Hospital => levers.hospital.yearly,
                Lever::Measuring => levers.measuring.yearly,
            })
            .sum();
        for year in &mut total.budget {
            *year = year.plus(self.price, Payers::only(Party::Municipality, yearly));
        }
        total
    }

    /// The municipality pays so much for a year's courses when so many of their weeks are over.
    fn pay(&self, total: &mut Total, weeks: f64, amount: f64) {
        let paid = Payers::only(Party::Municipality, self.price * amount);
        for (year, courses) in total.budget.iter_mut().zip(courses_in(weeks)) {
            *year = year.plus(courses, paid);
        }
    }
}
