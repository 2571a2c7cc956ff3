//! With and without: what an effort changes, for one set of numbers.

use std::cmp::Ordering;

use super::case::{Effect, Overlap};
use super::prior::{Prior, Size};
use super::simulator::{Simulator, YEAR};
use crate::sickness::{Change, Course, Payers, Point, Spent, whole};

/// One set of the numbers that nobody knows. Everything is in standard deviations from the middle.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Parameters {
    /// What is believed of the effect.
    pub prior: Prior,
    /// The effect of every intervention: who is wrong of one is taken to be wrong of all.
    pub effect: f64,
    /// How fast people leave benefit in any case.
    pub pace: f64,
    /// What people out of work cost.
    pub out_of_work: f64,
    /// How many are reached.
    pub reach: f64,
    /// The price.
    pub price: f64,
}

impl Parameters {
    /// Everything in the middle.
    #[must_use]
    pub const fn middle(prior: Prior) -> Self {
        Self { prior, effect: 0.0, pace: 0.0, out_of_work: 0.0, reach: 0.0, price: 0.0 }
    }
}

/// What becomes of a cohort.
#[derive(Clone, Debug, PartialEq)]
pub struct Arm {
    /// Where one person is when so many weeks of absence are over, as chances that sum to one.
    pub points: Vec<Point>,
    /// What the benefit of each week of absence costs, and what those out of work do: kroner for
    /// everybody.
    pub benefit: Vec<Payers>,
    /// The prices paid in each week of absence.
    pub prices: Vec<Payers>,
    /// Weeks on benefit in the counted years, per person.
    pub weeks_on_benefit: f64,
    /// How many pass the limit of the time on benefit; for those who begin later: all.
    pub past_limit: f64,
    /// How many are in work a year after they were first counted.
    pub in_work_after_a_year: f64,
}

impl Arm {
    /// What benefit and prices cost in each week of absence.
    fn weeks(&self) -> impl Iterator<Item = Payers> + '_ {
        self.benefit.iter().zip(&self.prices).map(|(benefit, price)| benefit.plus(1.0, *price))
    }

    /// What benefit and prices cost in a year of absence, from 1.
    #[must_use]
    pub fn cost(&self, year: u32) -> Payers {
        let of = |weeks: &[Payers]| sum(year_of(weeks, year));
        of(&self.benefit).plus(1.0, of(&self.prices))
    }
}

/// An effort beside none.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison {
    /// Years that are counted.
    pub years: u32,
    /// Without any intervention.
    pub without: Arm,
    /// With all of them.
    pub with: Arm,
    /// How many take part in each.
    pub participants: Vec<f64>,
}

impl Comparison {
    /// What everybody gains in a year of absence, from 1; less than zero: loses.
    #[must_use]
    pub fn gain_in(&self, year: u32) -> Payers {
        self.without.cost(year).plus(-1.0, self.with.cost(year))
    }

    /// What everybody gains in all counted years.
    #[must_use]
    pub fn gain(&self) -> Payers {
        (1..=self.years).fold(Payers::default(), |sum, year| sum.plus(1.0, self.gain_in(year)))
    }

    /// What everybody has gained when each week of absence is over.
    pub fn cumulative(&self) -> impl Iterator<Item = Payers> + '_ {
        self.without.weeks().zip(self.with.weeks()).scan(
            Payers::default(),
            |gained, (without, with)| {
                *gained = gained.plus(1.0, without).plus(-1.0, with);
                Some(*gained)
            },
        )
    }
}

/// Weeks of a year of absence.
const YEAR_OF_WEEKS: usize = 52;

fn year_of(weeks: &[Payers], year: u32) -> impl Iterator<Item = &Payers> {
    let year = usize::try_from(year.saturating_sub(1)).unwrap_or(usize::MAX);
    weeks.chunks(YEAR_OF_WEEKS).skip(year).take(1).flatten()
}

fn sum<'a>(weeks: impl Iterator<Item = &'a Payers>) -> Payers {
    weeks.fold(Payers::default(), |sum, week| sum.plus(1.0, *week))
}

/// An intervention with all its numbers drawn.
struct Drawn {
    start: f64,
    end: f64,
    reach: f64,
    size: Size,
}

impl Simulator {
    /// What the effort changes with everything as stated.
    #[must_use]
    pub fn compare(&self) -> Comparison {
        self.with(&Parameters::middle(Prior::Stated))
    }

    /// What the effort changes with other numbers.
    #[must_use]
    pub fn with(&self, numbers: &Parameters) -> Comparison {
        self.beside(self.without(numbers), numbers)
    }

    /// What becomes of the cohort without any intervention: the same whatever is believed of them.
    pub(super) fn without(&self, numbers: &Parameters) -> Arm {
        let entry = self.case.cohort.weeks_before;
        let mut tally = Tally::default();
        tally.add(1.0, &Course::new(&self.base.pace, entry, self.speed(numbers), &[]), &[]);
        self.arm(tally, numbers)
    }

    fn speed(&self, numbers: &Parameters) -> f64 {
        libm::exp(self.case.spreads.pace * numbers.pace)
    }

    /// The effort beside what becomes of the cohort without it.
    pub(super) fn beside(&self, without: Arm, numbers: &Parameters) -> Comparison {
        let cohort = &self.case.cohort;
        let spreads = &self.case.spreads;
        let speed = self.speed(numbers);
        let price = libm::exp(spreads.price * numbers.price);
        let interventions = self.case.interventions.iter().zip(&self.stated);
        let drawn: Vec<Drawn> = interventions
            .map(|(it, (_, size))| {
                let start = it.start.max(cohort.weeks_before);
                Drawn {
                    start,
                    end: it.lasts.map_or(f64::INFINITY, |weeks| start + weeks),
                    reach: share_at(it.reach, spreads.reach * numbers.reach),
                    size: size.at(numbers.prior, numbers.effect),
                }
            })
            .collect();

        let mut course = Course::default();
        let mut with = Tally::default();
        let mut participants = vec![0.0; drawn.len()];
        // Everybody is reached by some of the interventions: by none, by one, by several.
        for group in 0..1_u32 << drawn.len() {
            let reached = |place: usize| group >> place & 1 == 1;
            let mut weight = 1.0;
            for (place, it) in drawn.iter().enumerate() {
                weight *= if reached(place) { it.reach } else { 1.0 - it.reach };
            }
            if weight <= 0.0 {
                continue;
            }
            let members: Vec<&Drawn> = drawn
                .iter()
                .enumerate()
                .filter_map(|(place, it)| reached(place).then_some(it))
                .collect();
            let changes = changes(&members, self.case.overlap);
            course.follow(&self.base.pace, cohort.weeks_before, speed, &changes);
            let partial = partial_weeks(&members, self.case.overlap, &course);
            with.add(weight, &course, &partial);
            for (place, it) in drawn.iter().enumerate().filter(|(place, _)| reached(*place)) {
                let begins = changes.iter().zip(&course.at_changes);
                let on_benefit = begins
                    .filter(|(change, _)| change.from <= it.start)
                    .map(|(_, on_benefit)| *on_benefit)
                    .next_back();
                if let Some(part) = participants.get_mut(place) {
                    *part += weight * on_benefit.unwrap_or_default();
                }
            }
        }

        let people = f64::from(cohort.people);
        let mut with = self.arm(with, numbers);
        for ((part, it), one) in participants.iter_mut().zip(&self.case.interventions).zip(&drawn) {
            *part *= people;
            if let Some(week) = with.prices.get_mut(whole(one.start)) {
                *week = week.plus(*part, Payers::only(it.payer, it.price * price));
            }
        }
        Comparison { years: cohort.years, without, with, participants }
    }

    /// Puts kroner on a tally.
    fn arm(&self, tally: Tally, numbers: &Parameters) -> Arm {
        let cohort = &self.case.cohort;
        let unsure = self.case.spreads.out_of_work * numbers.out_of_work;
        let out_of_work = (cohort.out_of_work * (1.0 + unsure)).max(0.0);
        let people = f64::from(cohort.people);
        let costs = self.base.cost.weeks.iter().zip(&self.base.partial.weeks);
        let benefit: Vec<Payers> = costs
            .zip(&tally.weeks)
            .map(|((cost, partial), week)| {
                let paid =
                    week.spent.on_benefit + out_of_work * week.spent.out_of_work - week.partial;
                cost.times(people * paid).plus(people * (week.partial - week.spared), *partial)
            })
            .collect();
        let counted = tally.weeks.iter().take(benefit.len());
        let limit = Point::between(&tally.points, self.base.passed_after).on_benefit;
        let late = cohort.weeks_before >= self.base.passed_after;
        let a_year_on = cohort.weeks_before + f64::from(YEAR);
        Arm {
            weeks_on_benefit: counted.map(|week| week.spent.on_benefit).sum(),
            past_limit: people * if late { 1.0 } else { limit },
            in_work_after_a_year: people * Point::between(&tally.points, a_year_on).in_work,
            prices: vec![Payers::default(); benefit.len()],
            points: tally.points.into_iter().take(benefit.len() + 1).collect(),
            benefit,
        }
    }
}

/// A share moved by so much on the logit scale; none and all stay what they are.
pub(crate) fn share_at(share: f64, by: f64) -> f64 {
    let odds = share * libm::exp(by);
    odds / (odds + 1.0 - share)
}

/// What is different from when on, for somebody whom these interventions reach.
fn changes(members: &[&Drawn], overlap: Overlap) -> Vec<Change> {
    let mut times: Vec<f64> = members.iter().flat_map(|it| [it.start, it.end]).collect();
    times.retain(|time| time.is_finite());
    times.sort_by(f64::total_cmp);
    times.dedup_by_key(|time| time.to_bits());
    let at = |from: f64| {
        let works = members.iter().filter(|it| it.start <= from && from < it.end);
        let (mut hazard, mut to_work) = (0.0, 0.0);
        for it in works {
            match it.size {
                Size::Hazard(log) => hazard = overlap.of(hazard, log),
                Size::MoreToWork(points) => to_work = overlap.of(to_work, points),
                Size::PartialReturn(..) => {}
            }
        }
        Change { from, hazard: libm::exp(hazard), to_work }
    };
    times.into_iter().map(at).collect()
}

impl Overlap {
    /// Two effects, none of them being zero.
    fn of(self, a: f64, b: f64) -> f64 {
        match self {
            Self::Together => a + b,
            // Of two that are as far, the one that does less good.
            Self::Strongest => match b.abs().total_cmp(&a.abs()) {
                Ordering::Greater => b,
                Ordering::Equal => a.min(b),
                Ordering::Less => a,
            },
        }
    }
}

/// Weeks in partial return that there would not be otherwise, and the weeks of benefit they spare:
/// by week of absence. Empty where there is no such effect.
fn partial_weeks(members: &[&Drawn], overlap: Overlap, course: &Course) -> Vec<(f64, f64)> {
    let returns = members.iter().filter_map(|it| match it.size {
        Size::PartialReturn(weeks, spared) => Some((it.start, weeks, spared)),
        Size::Hazard(_) | Size::MoreToWork(_) => None,
    });
    let of = |(start, weeks, spared)| -> Vec<(f64, f64)> {
        weeks_of(course, weeks, start).map(|partial| (partial, partial * spared)).collect()
    };
    match overlap {
        Overlap::Strongest => {
            let spares = |(_, weeks, spared): &(f64, f64, f64)| (weeks * spared).abs();
            let strongest = returns.max_by(|a, b| spares(a).total_cmp(&spares(b)));
            strongest.map(of).unwrap_or_default()
        }
        Overlap::Together => returns.map(of).reduce(added).unwrap_or_default(),
    }
}

fn added(mut sum: Vec<(f64, f64)>, more: Vec<(f64, f64)>) -> Vec<(f64, f64)> {
    for ((partial, spared), (more_partial, more_spared)) in sum.iter_mut().zip(more) {
        *partial += more_partial;
        *spared += more_spared;
    }
    sum
}

/// Weeks in a partial return that begins so many weeks before work, after a start: somebody is in it
/// in a week if they will be in work so many weeks later, and are not yet. Less than zero: later.
pub(crate) fn weeks_of(course: &Course, earlier: f64, start: f64) -> impl Iterator<Item = f64> {
    let ahead = earlier.abs();
    let in_work = |weeks: f64| Point::between(&course.points, weeks).in_work;
    // From the middle of a whole week, the points ahead are the same number of weeks away in every
    // week: a line between two of them.
    let (away, part) = (whole(0.5 + ahead), 0.5 + ahead - libm::floor(0.5 + ahead));
    let last = course.points.last().map_or(0.0, |point| point.in_work);
    let point = move |week: usize| course.points.get(week).map_or(last, |point| point.in_work);
    let mut begin = 0.0;
    course.weeks.iter().enumerate().map(move |(week, spent)| {
        let (from, end) = (start.max(begin), begin + 1.0);
        let more = if from <= begin {
            let then = point(week + away) + part * (point(week + away + 1) - point(week + away));
            then - 0.5 * (point(week) + point(week + 1))
        } else if from < end {
            let middle = 0.5 * (from + end);
            (in_work(middle + ahead) - in_work(middle)) * (end - from)
        } else {
            0.0
        };
        begin = end;
        more.min(spent.on_benefit).copysign(earlier)
    })
}

/// Several courses, each with its weight.
#[derive(Default)]
struct Tally {
    points: Vec<Point>,
    weeks: Vec<Week>,
}

#[derive(Clone, Copy, Default)]
struct Week {
    spent: Spent,
    /// Weeks in partial return, among those on benefit.
    partial: f64,
    /// The weeks of benefit that they spare.
    spared: f64,
}

impl Tally {
    fn add(&mut self, weight: f64, course: &Course, partial: &[(f64, f64)]) {
        self.points.resize(course.points.len(), Point::default());
        self.weeks.resize(course.weeks.len(), Week::default());
        for (sum, point) in self.points.iter_mut().zip(&course.points) {
            sum.on_benefit += weight * point.on_benefit;
            sum.in_work += weight * point.in_work;
            sum.out_of_work += weight * point.out_of_work;
        }
        for (sum, week) in self.weeks.iter_mut().zip(&course.weeks) {
            sum.spent.on_benefit += weight * week.on_benefit;
            sum.spent.out_of_work += weight * week.out_of_work;
        }
        for (sum, (weeks, spared)) in self.weeks.iter_mut().zip(partial) {
            sum.partial += weight * weeks;
            sum.spared += weight * spared;
        }
    }
}

impl Effect {
    /// Whether it is stated as, or turned into, a hazard ratio.
    #[must_use]
    pub const fn is_on_the_hazard(&self) -> bool {
        matches!(self, Self::HazardRatio(_) | Self::WeeksSaved { .. } | Self::FewerLong { .. })
    }
}
