//! The supplement to an employer's refund (sections 54 a and 54 b): a percent of each week's refund,
//! to the nearest whole krone. It is reckoned as it is paid, for a five-day week without holidays,
//! while the ledger's days are sevenths of a week.

use chrono::NaiveDate;
use fremdrift_legislation::Provision;
use fremdrift_rules::Day;
use fremdrift_rules::case::Course;
use fremdrift_rules::course::{Rulebook, SupplementRate};
use fremdrift_units::{Kroner, KronerError, Percent, half_away};

/// What the state pays an employer on top of the refund.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Supplement {
    /// The sum of the weeks.
    pub amount: Kroner,
    /// The same by percent, earliest first; none where nothing is paid or wages are not known to be.
    pub steps: Vec<SupplementStep>,
}

/// Weeks in a row with the same percent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplementStep {
    /// The Monday of the first week.
    pub from: NaiveDate,
    /// The Monday of the last week.
    pub to: NaiveDate,
    /// Percent of the refund.
    pub percent: Percent,
    /// Which value of the parameter `refund_supplement`.
    pub value: usize,
    /// Where it stands.
    pub provision: Provision,
    /// What it comes to.
    pub amount: Kroner,
}

/// A calendar week's refund: weekly benefit in øre × days.
struct Open {
    monday: Day,
    product: i64,
}

/// The supplement of a course.
pub(crate) fn supplement(book: &Rulebook, course: Course<'_>) -> Result<Supplement, KronerError> {
    let mut found = Supplement::default();
    let mut error = None;
    weeks(book, course, |monday, rate, oere| {
        let added = Kroner::from_oere(oere).and_then(|amount| found.add(monday, rate, amount));
        error = error.or(added.err());
    });
    error.map_or(Ok(found), Err)
}

/// The same in øre, for batches.
pub(crate) fn oere(book: &Rulebook, course: Course<'_>) -> i64 {
    let mut sum = 0;
    weeks(book, course, |_, _, oere| sum += oere);
    sum
}

impl Supplement {
    fn add(
        &mut self,
        monday: Day,
        rate: SupplementRate,
        amount: Kroner,
    ) -> Result<(), KronerError> {
        self.amount = self.amount.checked_add(amount)?;
        match self.steps.last_mut().filter(|step| step.value == rate.value) {
            Some(step) => {
                step.to = monday.date();
                step.amount = step.amount.checked_add(amount)?;
            }
            None => self.steps.push(SupplementStep {
                from: monday.date(),
                to: monday.date(),
                percent: rate.percent,
                value: rate.value,
                provision: rate.provision,
                amount,
            }),
        }
        Ok(())
    }
}

/// Each week with a refund, and its supplement in øre.
fn weeks(book: &Rulebook, course: Course<'_>, mut each: impl FnMut(Day, SupplementRate, i64)) {
    let Some(wages) = course.wages() else { return };
    let mut close = |open: Open| {
        if let Some(rate) = book.supplement_on(open.monday).filter(|_| open.product > 0) {
            let week = i64::from(book.paid_days_of_week(open.monday));
            each(open.monday, rate, of_week(open.product, week, rate.percent));
        }
    };
    let mut open: Option<Open> = None;
    for run in book.runs(course) {
        for part in book.refunded(&run, wages) {
            let product = part.weekly_oere.saturating_mul(part.days.into());
            match &mut open {
                Some(week) if week.monday == part.monday => {
                    week.product = week.product.saturating_add(product);
                }
                week => {
                    if let Some(ended) = week.replace(Open { monday: part.monday, product }) {
                        close(ended);
                    }
                }
            }
        }
    }
    if let Some(ended) = open {
        close(ended);
    }
}

/// A percent of a week's refund, rounded half up to whole kroner, in øre. The refund is the weekly
/// benefit × days over the days of a week that are paid.
fn of_week(product: i64, week: i64, percent: Percent) -> i64 {
    const KRONE: i64 = 100; // not law: øre
    const WHOLE: i64 = 10_000; // not law: hundredths of a percent in one
    let unit = week.saturating_mul(WHOLE).saturating_mul(KRONE).max(1);
    half_away(product.saturating_mul(i64::from(percent.basis_points())), unit).saturating_mul(KRONE)
}
