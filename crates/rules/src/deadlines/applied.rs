//! Which value of a parameter a date follows from, and what that leaves in doubt.

use chrono::NaiveDate;
use fremdrift_legislation::{Dated, Parameter, Provision, Scalar, Start};

use crate::Day;
use crate::course::Reading;

/// A value of the law that a date follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Basis {
    /// The parameter's id.
    pub parameter: &'static str,
    /// Which of its values, from 0, oldest first.
    pub value: usize,
    /// Where it stands.
    pub provision: Provision,
    /// The first day it is in force.
    pub from: NaiveDate,
    /// The last day; none when no end is known.
    pub to: Option<NaiveDate>,
    /// When it was last compared with its source.
    pub checked_on: NaiveDate,
    /// The newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
}

impl Basis {
    pub(super) fn new<T: Clone>(
        parameter: &Parameter<T>,
        value: usize,
        dated: &Dated<T>,
        provision: Provision,
    ) -> Self {
        Self {
            parameter: parameter.id,
            value,
            provision,
            from: dated.from,
            to: dated.to,
            checked_on: dated.checked_on,
            last_confirmed: dated.last_confirmed.filter(|_| dated.to.is_none()),
        }
    }
}

/// What has to be known about how sure a date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reservation {
    /// The law changed during the absence, and no source says which rule holds for absences that
    /// were already running.
    ChangedUnderWay {
        /// The parameter that changed.
        parameter: &'static str,
    },
    /// A source gives the change only roughly: between these days both rules are possible.
    RoughBoundary {
        /// The parameter that changed.
        parameter: &'static str,
        /// The earliest possible first day of the newer rule.
        earliest: NaiveDate,
        /// The day from which it surely holds.
        latest: NaiveDate,
    },
    /// No source says since when the rule holds.
    StartNotFound {
        /// The parameter.
        parameter: &'static str,
    },
    /// It may not apply to somebody who has a job and is expected back soon.
    MayNotApply {
        /// The rule that exempts.
        basis: Basis,
        /// Expected back within so many weeks.
        weeks: u32,
    },
    /// It holds only if the employer goes on paying wages.
    IfWagesArePaid,
    /// It holds only if the employer pays sickness benefit, not wages, in the employer period.
    IfBenefitIsPaidByEmployer,
    /// It holds only if the employer pays no wages.
    IfNoWagesArePaid,
    /// Once the municipality's letter has been sent, the time is another: so many days from then.
    OtherwiseWithLetter {
        /// The rule for the letter.
        basis: Basis,
        /// Days.
        days: u32,
    },
    /// For somebody who is in no unemployment fund the time is another: so many weeks after the first
    /// day of absence.
    OtherwiseWithoutFund {
        /// The rule for them.
        basis: Basis,
        /// Weeks.
        weeks: u32,
    },
    /// With insurance the time is another: so many weeks from when the benefit begins.
    OtherwiseIfInsured {
        /// The rule for the insured.
        basis: Basis,
        /// Weeks.
        weeks: u32,
        /// The last day where the benefit begins on the first day of absence.
        first_day: NaiveDate,
        /// The last day where it begins later, for somebody who works from Monday to Friday.
        later_day: NaiveDate,
        /// The rule by which it begins later.
        later_basis: Basis,
    },
    /// It is counted from the day on which the unemployment fund was told, here the first day.
    CountsFromTelling,
    /// It hangs on the category that the municipality has put the case in.
    DependsOnCategory,
    /// It is counted from the accident; if that was before the first day of absence, it is earlier.
    CountsFromAccident,
    /// It is counted from the first talk, here taken to be on its last day.
    CountsFromFirstTalk,
    /// It hangs on whether the state pension age is reached, which the age alone does not say.
    HangsOnPensionAge,
    /// No age was given: the person is taken to be below the state pension age.
    TakenBelowPensionAge,
    /// No earlier absence was told; with one within the window it comes earlier.
    EarlierAbsencesNotKnown,
    /// The limit's weeks are read as weeks of five paid days; read as calendar weeks, payment would
    /// end on another day.
    WeeksReadAsPaidDays {
        /// That day.
        otherwise: NaiveDate,
    },
    /// That an unemployed person's first days do not count either is our reading: section 32(1)
    /// counts the unemployed among wage earners.
    ReadAsWageEarner,
    /// Postponed because of covid-19: without that payment would have ended here.
    PostponedForCovid {
        /// The end of payment without the postponement.
        without: NaiveDate,
    },
}

impl From<Reading> for Reservation {
    fn from(reading: Reading) -> Self {
        match reading {
            Reading::HangsOnPensionAge => Self::HangsOnPensionAge,
            Reading::TakenBelowPensionAge => Self::TakenBelowPensionAge,
            Reading::WeeksReadAsPaidDays { otherwise } => Self::WeeksReadAsPaidDays { otherwise },
            Reading::ReadAsWageEarner => Self::ReadAsWageEarner,
        }
    }
}

impl Reservation {
    /// A stable name for programs.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::ChangedUnderWay { .. } => "changed_under_way",
            Self::RoughBoundary { .. } => "rough_boundary",
            Self::StartNotFound { .. } => "start_not_found",
            Self::MayNotApply { .. } => "may_not_apply",
            Self::IfWagesArePaid => "if_wages_are_paid",
            Self::IfBenefitIsPaidByEmployer => "if_benefit_is_paid_by_employer",
            Self::IfNoWagesArePaid => "if_no_wages_are_paid",
            Self::OtherwiseWithLetter { .. } => "otherwise_with_letter",
            Self::OtherwiseWithoutFund { .. } => "otherwise_without_fund",
            Self::OtherwiseIfInsured { .. } => "otherwise_if_insured",
            Self::CountsFromTelling => "counts_from_telling",
            Self::DependsOnCategory => "depends_on_category",
            Self::CountsFromAccident => "counts_from_accident",
            Self::CountsFromFirstTalk => "counts_from_first_talk",
            Self::HangsOnPensionAge => "hangs_on_pension_age",
            Self::TakenBelowPensionAge => "taken_below_pension_age",
            Self::EarlierAbsencesNotKnown => "earlier_absences_not_known",
            Self::WeeksReadAsPaidDays { .. } => "weeks_read_as_paid_days",
            Self::ReadAsWageEarner => "read_as_wage_earner",
            Self::PostponedForCovid { .. } => "postponed_for_covid",
        }
    }
}

/// The days that decide which law a date follows.
#[derive(Clone, Copy, Debug)]
pub(super) struct Days {
    /// The first day of absence.
    pub(super) first: Day,
}

/// A rule's number with the date it leads to.
#[derive(Clone, Debug)]
pub(super) struct Applied<A> {
    pub(super) amount: A,
    pub(super) date: Day,
    pub(super) basis: Vec<Basis>,
    pub(super) reservations: Vec<Reservation>,
    covers_first: bool,
    covers_date: bool,
}

impl<A> Applied<A> {
    /// Whether one of its values is in force on the date that it leads to.
    pub(super) const fn is_in_force_on_date(&self) -> bool {
        self.covers_date
    }

    /// Whether both were law on the first day of absence, or on the date.
    pub(super) const fn was_law_with<B>(&self, other: &Applied<B>) -> bool {
        (self.covers_first && other.covers_first) || (self.covers_date && other.covers_date)
    }

    /// Takes back that the law changed under way, where the law itself says which rule holds.
    pub(super) fn settled(mut self) -> Self {
        self.reservations.retain(|doubt| !matches!(doubt, Reservation::ChangedUnderWay { .. }));
        self
    }
}

/// Every rule that may decide a date: those in force on the first day of absence, and those in force
/// on the date that they lead to. There is more than one only where the law changes in between, or
/// where a source gives a change only roughly; then each says so.
pub(super) fn apply<A: Copy + PartialEq>(
    parameter: &Parameter<Scalar<A>>,
    days: Days,
    date_of: impl Fn(A) -> Option<Day>,
) -> Vec<Applied<A>> {
    let mut found: Vec<Applied<A>> = Vec::new();
    for (index, value) in parameter.values.iter().enumerate().filter(|(_, v)| v.is_law()) {
        let Some(date) = date_of(value.value.amount) else { continue };
        let covers_first = value.covers(days.first.date());
        let covers_date = value.covers(date.date());
        if !covers_first && !covers_date {
            continue;
        }
        let basis = Basis::new(parameter, index, value, value.value.provision);
        let doubts = doubts(parameter, value, days, date);
        match found.iter_mut().find(|other| other.amount == value.value.amount) {
            // The same number in two values is one rule, restated.
            Some(same) => {
                same.basis.push(basis);
                same.covers_first |= covers_first;
                same.covers_date |= covers_date;
                for doubt in doubts {
                    add(&mut same.reservations, doubt);
                }
            }
            None => found.push(Applied {
                amount: value.value.amount,
                date,
                basis: vec![basis],
                reservations: doubts,
                covers_first,
                covers_date,
            }),
        }
    }
    for rule in &mut found {
        if !(rule.covers_first && rule.covers_date) {
            add(&mut rule.reservations, Reservation::ChangedUnderWay { parameter: parameter.id });
        }
    }
    found
}

/// The value of a day, with where it stands.
pub(super) fn of_day<A: Clone>(
    parameter: &Parameter<Scalar<A>>,
    day: NaiveDate,
) -> Option<(&Dated<Scalar<A>>, Basis)> {
    let (index, value) = parameter.placed_on(day)?;
    Some((value, Basis::new(parameter, index, value, value.value.provision)))
}

/// What a single value leaves in doubt about a date.
pub(super) fn doubts<T: Clone>(
    parameter: &Parameter<T>,
    value: &Dated<T>,
    days: Days,
    date: Day,
) -> Vec<Reservation> {
    let mut doubts = Vec::new();
    let rough = |day: Day| value.covers(day.date()) && !value.is_sure(day.date());
    if rough(days.first) || rough(date) {
        let newer = value.surely_from.map(|latest| (value.from, latest));
        let after = |day: NaiveDate| (Day::from(day) + 1).date();
        let older = value.surely_to.zip(value.to).map(|(sure, to)| (after(sure), after(to)));
        // The boundary that the doubtful day lies at.
        let at_start = value.surely_from.is_some_and(|from| {
            let from = Day::from(from);
            (rough(days.first) && days.first < from) || (rough(date) && date < from)
        });
        let boundary = if at_start { newer.or(older) } else { older.or(newer) };
        if let Some((earliest, latest)) = boundary {
            doubts.push(Reservation::RoughBoundary { parameter: parameter.id, earliest, latest });
        }
    }
    if value.from_is == Start::NotFound {
        doubts.push(Reservation::StartNotFound { parameter: parameter.id });
    }
    doubts
}

/// Adds a reservation that is not there yet.
pub(super) fn add(reservations: &mut Vec<Reservation>, new: Reservation) {
    if !reservations.contains(&new) {
        reservations.push(new);
    }
}
