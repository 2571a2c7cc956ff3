//! The supplement to an employer's refund (sections 54 a and 54 b): a percent of the refund of each
//! week.

use fremdrift_legislation::{Provision, Scalar};
use fremdrift_units::{Kroner, Percent};

use super::Rulebook;
use super::calendar::week_after;
use super::runs::{Payer, Run};
use crate::case::{CaseInput, Status};
use crate::{Day, Span};

/// Days of a calendar week for which an employer is refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundedDays {
    /// The Monday of the week.
    pub monday: Day,
    /// Paid days: Mondays to Fridays that are no holidays.
    pub days: u32,
    /// The benefit for a whole week in øre.
    pub weekly_oere: i64,
}

/// The supplement's percent on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SupplementRate {
    /// Percent of the refund.
    pub percent: Percent,
    /// Which value of the parameter.
    pub value: usize,
    /// Where it stands.
    pub provision: Provision,
}

impl Rulebook {
    /// The days of a run for which the employer is refunded, week by week; none where municipality and
    /// state do not pay.
    pub fn refunded<'a>(
        &'a self,
        run: &Run,
        wages: Span,
    ) -> impl Iterator<Item = RefundedDays> + use<'a> {
        let days = Span { from: run.days.from.max(wages.from), to: run.days.to.min(wages.to) };
        let weekly_oere = run.weekly_oere;
        let mut monday = days.from.monday();
        let refunded = run.payer == Payer::Public;
        std::iter::from_fn(move || {
            (refunded && monday <= days.to).then(|| {
                let after = week_after(monday);
                let week = Span { from: days.from.max(monday), to: days.to.min(after.before()) };
                let found =
                    RefundedDays { monday, days: self.holidays.paid_days(week), weekly_oere };
                monday = after;
                found
            })
        })
    }

    /// The supplement's percent on a day, if there is one.
    #[must_use]
    pub fn supplement_on(&self, day: Day) -> Option<SupplementRate> {
        let entry = self.supplement.at(day)?;
        let dated = self.law().refund_supplement.values.get(entry.index)?;
        let Scalar { provision, .. } = dated.value;
        Some(SupplementRate { percent: *entry.value, value: entry.index, provision })
    }

    /// The weeks with a higher share because the employer offers no part-time work (section 62(8)).
    pub(crate) fn no_part_time(&self, input: &CaseInput) -> Option<Span> {
        let told = input.no_part_time_from.filter(|_| input.status == Status::Employed)?.into();
        let entry = self.no_part_time.at(told)?;
        Some(Span { from: told, to: told.plus_weeks(*entry.value).before() })
    }

    /// The first day from which earlier periods can be told: from then on it is encoded whose first
    /// days an absence's are.
    pub(crate) fn first_earlier_day(&self) -> Day {
        self.employer.first_start().unwrap_or(Day::MAX)
    }

    /// Days of a span for which benefit can be paid: Mondays to Fridays that are no holidays.
    #[must_use]
    pub fn paid_days(&self, span: Span) -> u32 {
        self.holidays.paid_days(span)
    }

    /// The insured minimum for a whole week on a day, in whole kroner.
    #[must_use]
    pub fn insured_minimum_on(&self, day: Day) -> Option<Kroner> {
        let (rate, part) = (self.rates.at(day)?, self.insured_minimum.at(day)?);
        Kroner::from_oere(super::runs::part_in_kroner(*rate.value, *part.value)).ok()
    }
}
