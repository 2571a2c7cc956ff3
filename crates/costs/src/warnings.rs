//! What the reader must know about a ledger.

use chrono::NaiveDate;
use fremdrift_legislation::Clock;
use fremdrift_rules::refusion::{Course, Payer, Reason, ReasonKind, Rulebook, Status};
use fremdrift_units::{Kroner, Weeks};

use crate::line::Line;

/// A reservation that belongs to a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Warning {
    /// How employer-paid weeks, or a course that began before the refund ladder, count on its clock
    /// is a reading, not a sourced rule.
    ClockReading,
    /// Who in the end finances the fund's days is not encoded.
    FundFinancingNotSplit,
    /// Insurance that shortens the self-employed's wait is not modelled.
    InsuranceNotModelled,
    /// That old weeks on the clock lapse after three years is not modelled.
    PriorWeeksLapseNotModelled,
    /// The given benefit was cut at the maximum.
    BenefitCutAtMaximum {
        /// The first day it was cut.
        from: NaiveDate,
        /// The last day it was cut.
        to: NaiveDate,
        /// The lowest maximum it was cut at.
        maximum: Kroner,
    },
    /// The course goes on past the duration limit of its time; entitlement may have ended.
    PastDurationLimit {
        /// The first day past it.
        from: NaiveDate,
        /// The limit in weeks on benefit: 52, later 22.
        limit: Weeks,
    },
    /// An open-ended value is used after the newest source that shows it in force.
    UsedAfterLastConfirmed {
        /// The parameter's id.
        parameter: &'static str,
        /// The newest source's date.
        last_confirmed: NaiveDate,
        /// The first day it is used after that.
        from: NaiveDate,
    },
}

impl Warning {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ClockReading => "clock_reading",
            Self::FundFinancingNotSplit => "fund_financing_not_split",
            Self::InsuranceNotModelled => "insurance_not_modelled",
            Self::PriorWeeksLapseNotModelled => "prior_weeks_lapse_not_modelled",
            Self::BenefitCutAtMaximum { .. } => "benefit_cut_at_maximum",
            Self::PastDurationLimit { .. } => "past_duration_limit",
            Self::UsedAfterLastConfirmed { .. } => "used_after_last_confirmed",
        }
    }
}

pub(crate) fn warnings(book: &Rulebook, course: Course<'_>, lines: &[Line]) -> Vec<Warning> {
    let reasons = || lines.iter().flat_map(|line| &line.reasons);
    let mut warnings = Vec::new();

    let ladder = reasons().find(|reason| on_touched_weeks(reason));
    if let Some(ladder) = ladder {
        let employer = lines.first().is_some_and(|line| line.payer == Payer::Employer);
        if employer || course.days().from.date() < ladder.valid_from {
            warnings.push(Warning::ClockReading);
        }
        if course.prior_benefit_weeks() > 0 {
            warnings.push(Warning::PriorWeeksLapseNotModelled);
        }
    }
    if lines.iter().any(|line| line.payer == Payer::UnemploymentFund) {
        warnings.push(Warning::FundFinancingNotSplit);
    }
    if course.status() == Status::SelfEmployed {
        warnings.push(Warning::InsuranceNotModelled);
    }
    warnings.extend(cut(lines));

    let passed = book.passes_duration_limit(&course);
    if let Some(passed) = passed {
        warnings.push(Warning::PastDurationLimit { from: passed.day, limit: passed.limit });
    }
    let limit = passed.and_then(|passed| {
        let parameter = &book.law().duration_limit;
        let value = parameter.values.get(passed.value)?;
        late_use(parameter.id, value.last_confirmed?, passed.day, course.days().to.date())
    });
    warnings.extend(unconfirmed(book, lines));
    warnings.extend(limit);
    warnings
}

fn on_touched_weeks(reason: &Reason) -> bool {
    matches!(reason.kind, ReasonKind::StateShare { clock: Clock::TouchedWeeks, .. })
}

fn cut(lines: &[Line]) -> Option<Warning> {
    let mut found: Option<(NaiveDate, NaiveDate, Kroner)> = None;
    for reason in lines.iter().flat_map(|line| &line.reasons) {
        if let ReasonKind::Maximum { maximum, cut: true } = reason.kind {
            let (from, _, lowest) = found.unwrap_or((reason.from, reason.to, maximum));
            found = Some((from, reason.to, lowest.min(maximum)));
        }
    }
    found.map(|(from, to, maximum)| Warning::BenefitCutAtMaximum { from, to, maximum })
}

fn late_use(
    parameter: &'static str,
    last_confirmed: NaiveDate,
    used_from: NaiveDate,
    used_to: NaiveDate,
) -> Option<Warning> {
    let from = last_confirmed.succ_opt()?.max(used_from);
    (from <= used_to).then_some(Warning::UsedAfterLastConfirmed { parameter, last_confirmed, from })
}

fn unconfirmed(book: &Rulebook, lines: &[Line]) -> Vec<Warning> {
    let mut found: Vec<(&'static str, Warning)> = Vec::new();
    for reason in lines.iter().flat_map(|line| &line.reasons) {
        let known = found.iter().any(|(parameter, _)| *parameter == reason.parameter);
        if let Some(confirmed) = reason.last_confirmed.filter(|_| !known) {
            // A front period follows the law of the first day, whatever changes during it.
            let front = reason.kind.decided_on_first_day();
            let to = if front { reason.from } else { reason.to };
            // The law of one day is used as it was on that day, whenever the absence was.
            let (from, to) = book.frozen_on().map_or((reason.from, to), |day| (day, day));
            if let Some(warning) = late_use(reason.parameter, confirmed, from, to) {
                found.push((reason.parameter, warning));
            }
        }
    }
    found.into_iter().map(|(_, warning)| warning).collect()
}
