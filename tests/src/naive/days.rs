//! Who carries each single day of an absence, and at which weekly benefit.

use chrono::NaiveDate;
use fremdrift_rules::case::{CaseInput, Insurance, Status};

use super::calendar::{each, is_monday_to_friday, plus};
use super::law;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    Employer,
    Fund,
    Nobody,
    Municipality,
}

#[derive(Clone, Copy, Debug)]
pub(super) struct Day {
    pub(super) date: NaiveDate,
    pub(super) who: Who,
    /// A holiday taken within the absence.
    pub(super) holiday: bool,
    /// The weekly benefit in øre.
    pub(super) weekly: i128,
}

/// Every day of an absence until one that may lie after its last.
pub(super) fn days(input: &CaseInput, until: NaiveDate) -> Vec<Day> {
    each(input.first_day, until)
        .map(|date| {
            let holiday = within(&input.holidays, date);
            let who = if holiday { Who::Nobody } else { who(input, date) };
            Day { date, who, holiday, weekly: weekly(input, date) }
        })
        .collect()
}

pub(super) fn within(periods: &[(NaiveDate, NaiveDate)], day: NaiveDate) -> bool {
    periods.iter().any(|(from, to)| *from <= day && day <= *to)
}

fn who(input: &CaseInput, day: NaiveDate) -> Who {
    let first = input.first_day;
    // The number of the day in the absence, from 1.
    let number = (day - first).num_days() + 1;
    match input.status {
        Status::Employed => {
            // Section 30(1), and (2) where it is not met; section 31: a job that has ended.
            let over = number > law::employer_days(first)
                || input.employment_ends.is_some_and(|last| day > last);
            if over || input.no_employer_period {
                return Who::Municipality;
            }
            // Section 56: from the first day. Section 55: from the second. Section 53 b: covid.
            let refunded = input.section_56.is_some()
                || (input.section_55 && number >= 2)
                || (input.covid && law::covid(day));
            if refunded { Who::Municipality } else { Who::Employer }
        }
        Status::Unemployed if number <= law::fund_days(first) => Who::Fund,
        // Whoever works fewer hours has no right to the fund's days (section 24 a(3) no. 4).
        Status::Unemployed | Status::PartlyUnemployed => Who::Municipality,
        Status::SelfEmployed => {
            let begun = number > law::SELF_EMPLOYED_DAYS
                || (input.covid && law::covid(day))
                || input.insurance.is_some_and(|insurance| insured(insurance, first, day));
            if begun { Who::Municipality } else { Who::Nobody }
        }
    }
}

/// Section 45(2): from the first or the third day of absence. After the first, days on which the person
/// would have worked count (Ankestyrelsen 12-20), here Mondays to Fridays.
fn insured(insurance: Insurance, first: NaiveDate, day: NaiveDate) -> bool {
    let absent = |day: &NaiveDate| *day == first || is_monday_to_friday(*day);
    insurance.first_day || each(first, day).filter(absent).count() >= 3
}

fn weekly(input: &CaseInput, day: NaiveDate) -> i128 {
    let maximum = law::maximum(day);
    let given = input.weekly_benefit.map_or(maximum, |kroner| i128::from(kroner.oere()));
    let full = given.min(maximum);
    let Some(insurance) = input.insurance else { return full };
    // Section 45(3): in the first two weeks more than two thirds only if that is insured; section
    // 43 a gives the benefit of these weeks to whoever has covid, insured or not.
    let insured_weeks = day < plus(input.first_day, law::SELF_EMPLOYED_DAYS);
    if insured_weeks && !insurance.full && !(input.covid && law::covid(day)) {
        law::two_thirds(day)
    } else {
        // Section 52(1).
        full.max(law::two_thirds(day))
    }
}
