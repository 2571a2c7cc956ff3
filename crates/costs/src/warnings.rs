//! What the reader must know about a ledger.

use chrono::NaiveDate;
use fremdrift_rules::case::{Case, Course};
use fremdrift_rules::course::{NoRight, Reading, ReasonKind, Rulebook};
use fremdrift_units::{Kroner, Weeks};

use crate::line::Line;

/// A reservation that belongs to a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Warning {
    /// The given benefit was cut at the maximum.
    BenefitCutAtMaximum {
        /// The first day it was cut.
        from: NaiveDate,
        /// The last day it was cut.
        to: NaiveDate,
        /// The lowest maximum it was cut at.
        maximum: Kroner,
    },
    /// The course goes on past the duration limit of its time: payment ends unless it is extended,
    /// and only with a decision.
    PastDurationLimit {
        /// The first day past the last month with benefit.
        from: NaiveDate,
        /// The first day with more weeks than the limit.
        passed: NaiveDate,
        /// The limit in weeks on benefit: 52, later 22.
        limit: Weeks,
        /// What the day rests on besides the act.
        readings: Vec<Reading>,
    },
    /// The limit was used up before the absence began: there is no benefit from the municipality.
    NoRight {
        /// The first day that the municipality would have paid.
        from: NaiveDate,
        /// The first day on which there is a right again.
        until: NaiveDate,
    },
    /// Between and after the earlier periods there are weeks of which nothing was said. Were they own
    /// support, another number of weeks would stand on the ladder.
    WeeksNotAccountedFor {
        /// How many.
        weeks: u32,
        /// Weeks on the ladder before this absence, as worked out.
        prior: u32,
        /// The same if those weeks were own support.
        if_self_support: u32,
    },
    /// Open-ended values are used after the newest sources that show them in force.
    UsedAfterLastConfirmed {
        /// The parameters' ids.
        parameters: Vec<&'static str>,
        /// The oldest of the newest sources' dates.
        last_confirmed: NaiveDate,
        /// The first day on which one is used after that.
        from: NaiveDate,
    },
}

impl Warning {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::BenefitCutAtMaximum { .. } => "benefit_cut_at_maximum",
            Self::PastDurationLimit { .. } => "past_duration_limit",
            Self::NoRight { .. } => "no_right",
            Self::WeeksNotAccountedFor { .. } => "weeks_not_accounted_for",
            Self::UsedAfterLastConfirmed { .. } => "used_after_last_confirmed",
        }
    }
}

pub(crate) fn warnings(book: &Rulebook, course: Course<'_>, lines: &[Line]) -> Vec<Warning> {
    let mut warnings = Vec::new();
    warnings.extend(cut(lines));
    warnings.extend(unconfirmed(book, course, lines));
    warnings
}

/// What only the whole case says: its limit, and what was before it.
pub(crate) fn of_case(book: &Rulebook, case: &Case, warnings: &mut Vec<Warning>) {
    let last = case.input().last_day.unwrap_or(case.input().first_day);
    let duration = book.duration(case);
    let limit = duration.holds().filter(|limit| limit.until < last);
    let past = limit.and_then(|limit| {
        let (from, passed) = (limit.until.succ_opt()?, limit.passed);
        let readings = duration.readings(case.input().status);
        Some(Warning::PastDurationLimit { from, passed, limit: limit.weeks, readings })
    });
    let none = duration
        .no_right
        .filter(NoRight::costs_days)
        .map(|none| Warning::NoRight { from: none.from, until: none.right_from });
    let ladder = case.ladder();
    let unknown =
        ladder.prior_if_self_support.map(|if_self_support| Warning::WeeksNotAccountedFor {
            weeks: ladder.unaccounted,
            prior: ladder.prior,
            if_self_support,
        });
    warnings.extend(past.into_iter().chain(none).chain(unknown));
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

fn unconfirmed(book: &Rulebook, course: Course<'_>, lines: &[Line]) -> Option<Warning> {
    // Beyond the known law the whole result is provisional, and says so.
    let provisional = book.provisional(course.days().to.date());
    let mut found: Option<Warning> = None;
    for reason in lines.iter().flat_map(|line| &line.reasons) {
        let Some(confirmed) = reason.last_confirmed else { continue };
        // A front period follows the law of the first day, whatever changes during it.
        let front = reason.kind.decided_on_first_day();
        let to = if front { reason.from } else { reason.to };
        // The law of one day is used as it was on that day, whenever the absence was.
        let (used_from, used_to) = book.frozen_on().map_or((reason.from, to), |day| (day, day));
        let Some(late) = confirmed.succ_opt().map(|day| day.max(used_from)) else { continue };
        let known = provisional.as_ref().is_none_or(|it| late < it.from);
        if late > used_to || !known {
            continue;
        }
        match &mut found {
            Some(Warning::UsedAfterLastConfirmed { parameters, last_confirmed, from }) => {
                *last_confirmed = confirmed.min(*last_confirmed);
                *from = late.min(*from);
                if !parameters.contains(&reason.parameter) {
                    parameters.push(reason.parameter);
                }
            }
            _ => {
                found = Some(Warning::UsedAfterLastConfirmed {
                    parameters: vec![reason.parameter],
                    last_confirmed: confirmed,
                    from: late,
                });
            }
        }
    }
    found
}
