//! A gradual return: from when somebody works how many hours, and what is left of the benefit.

use chrono::NaiveDate;
use fremdrift_units::{Kroner, Percent};

use super::earned::Earned;
use super::error::{Problem, Problems, Wrong};
use super::hours::WorkTime;
use super::weekly::{AsFull, Benefit, Capacity, Extent};

/// The most steps of one return.
// not law: nobody takes more
const STEPS: usize = 100;

/// From a day on somebody works so many hours a week.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    /// The first day.
    pub from: NaiveDate,
    /// Hours a week, in all jobs or in the business.
    pub worked: WorkTime,
}

/// Days in a row with the same hours and the same rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Hours a week that are worked.
    pub worked: WorkTime,
    /// Hours a week of absence.
    pub absent: WorkTime,
    /// How much of the full benefit is left.
    pub extent: Extent,
    /// The benefit of these days.
    pub benefit: Benefit,
}

impl Stage {
    /// Whether there is any benefit.
    #[must_use]
    pub fn is_paid(&self) -> bool {
        self.benefit.weekly > Kroner::ZERO
    }
}

/// What steps are taken from.
pub(super) struct Whole {
    /// Hours of a whole week, where they are known.
    pub(super) hours: Option<WorkTime>,
    /// Whether there is a job.
    pub(super) job: bool,
    /// Whether there is a business.
    pub(super) business: bool,
}

/// Checks the steps of a return from the first day on, which ends on `last` or is looked at until then.
/// Without what they are taken from, only their days.
pub(super) fn check(
    first_day: NaiveDate,
    last: NaiveDate,
    whole: Option<&Whole>,
    steps: &[Step],
    problems: &mut Problems,
) {
    if let Some(whole) = whole.filter(|_| !steps.is_empty()) {
        problems.add_if(whole.job && whole.business, "steps", Wrong::BothKinds);
        let missing = whole.hours.is_none() && whole.business;
        problems.add_if(missing, "pay.business.hoursPerWeek", Wrong::WeekHoursMissing);
    }
    let most = u32::try_from(STEPS).unwrap_or_default();
    problems.add_if(steps.len() > STEPS, "steps", Wrong::TooMany { most });
    let mut before = None;
    for (index, step) in steps.iter().enumerate().take(STEPS) {
        let from = format!("steps[{index}].from");
        let outside = step.from < first_day || step.from > last;
        problems.add_if(outside, &*from, Wrong::OutsideAbsence);
        let early = before.is_some_and(|before| step.from <= before);
        problems.add_if(early, from, Wrong::StepsNotInOrder);
        before = Some(step.from);
        if let Some(most) = whole.and_then(|whole| whole.hours) {
            let path = format!("steps[{index}].hoursPerWeek");
            problems.add_if(step.worked > most, path, Wrong::HoursAboveWeek { most });
        }
    }
}

impl Earned<'_> {
    /// What is left of the benefit from the first day to `last`: a stage for each step, divided
    /// where a rate changes. Before the first step somebody is fully ill.
    ///
    /// # Errors
    /// Everything that is wrong with the steps; a day for which the law has no value.
    pub fn stages(
        &self,
        steps: &[Step],
        last: NaiveDate,
        as_full: Option<AsFull>,
    ) -> Result<Vec<Stage>, Vec<Problem>> {
        let mut problems = Problems::new();
        problems.add_if(last < self.first_day, "lastDay", Wrong::OutsideAbsence);
        let whole = Whole {
            hours: self.week_hours(),
            job: !self.jobs.is_empty(),
            business: self.business.is_some(),
        };
        check(self.first_day, last, Some(&whole), steps, &mut problems);
        problems.or(Some(()))?;
        let mut starts: Vec<NaiveDate> = steps.iter().map(|step| step.from).collect();
        starts.push(self.first_day);
        starts.extend(self.law.changes(self.first_day, last));
        starts.sort_unstable();
        starts.dedup();
        let ends = starts.iter().skip(1).filter_map(NaiveDate::pred_opt).chain([last]);
        let spans: Vec<_> = starts.iter().copied().zip(ends).collect();
        let stages = spans.into_iter().map(|(from, to)| self.stage(steps, from, to, as_full));
        let no_law = || vec![Problem { path: "lastDay".to_owned(), wrong: Wrong::NoLaw }];
        stages.collect::<Option<Vec<_>>>().ok_or_else(no_law)
    }

    fn stage(
        &self,
        steps: &[Step],
        from: NaiveDate,
        to: NaiveDate,
        as_full: Option<AsFull>,
    ) -> Option<Stage> {
        let step = steps.iter().rev().find(|step| step.from <= from);
        let worked = step.map_or(WorkTime::ZERO, |step| step.worked);
        let whole = self.week_hours().unwrap_or_default();
        let absent = whole.less(worked);
        let employee = !self.jobs.is_empty();
        let capacity = Capacity {
            absent: step.is_some().then_some(absent).filter(|_| employee),
            as_full,
            able: step.filter(|_| !employee).and_then(|_| able(worked, whole)),
        };
        let benefit = self.on(from, capacity)?;
        let business = benefit.business.map(|business| business.extent);
        let extent = benefit.extent.or(business).unwrap_or(Extent::Full);
        Some(Stage { from, to, worked, absent, extent, benefit })
    }

    /// The hours of a whole week that steps are taken from.
    fn week_hours(&self) -> Option<WorkTime> {
        if self.jobs.is_empty() {
            self.business.and_then(|business| business.hours)
        } else {
            Some(self.hours())
        }
    }
}

/// How much of the normal work somebody does, rounded up to a hundredth of a percent: whoever works
/// a little more than half does more than half.
fn able(worked: WorkTime, whole: WorkTime) -> Option<Percent> {
    const WHOLE: u64 = 10_000;
    let whole = u64::from(whole.hundredths());
    let points = u64::from(worked.hundredths()).saturating_mul(WHOLE);
    let share = points.saturating_add(whole.saturating_sub(1)).checked_div(whole)?;
    let points = u16::try_from(share.min(WHOLE)).ok()?;
    Percent::from_basis_points(points).ok()
}
