//! Rules without a day of their own: time limits that run from a letter, and what can be asked for at
//! any time.

use fremdrift_legislation::{Deadlines, Parameter, Text, Value};

use super::applied::{Basis, Days, Reservation, doubts};
use super::event::{Actor, Kind};
use super::notice::weeks_after;
use super::timeline::Law;
use crate::Day;
use crate::case::{Case, Status};

/// A rule of the day that has no date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undated {
    /// The parameter's id.
    pub parameter: &'static str,
    /// The parameter's short name for people.
    pub label: Text,
    /// One or two sentences for people.
    pub description: Text,
    /// Whether it is a duty or a right.
    pub kind: Kind,
    /// Who acts.
    pub actor: Actor,
    /// Days, where it is a time limit.
    pub days: Option<u32>,
    /// The rule in words, where it is one.
    pub statement: Option<Text>,
    /// The value of the law.
    pub basis: Basis,
    /// What has to be known about how sure it is.
    pub reservations: Vec<Reservation>,
}

/// The rules in force on a day.
pub(super) fn undated(law: Law<'_>, case: &Case, days: Days, on: Day) -> Vec<Undated> {
    let Deadlines {
        notice_letter_reply_days,
        information_form_reply_days,
        medical_certificate_days,
        medical_certificate_least_days,
        possibility_statement,
        fitness_certificate,
        talk_on_request,
        retention_plan,
        partial_benefit,
        fast_track_own,
        first_follow_up_weeks,
        complaint,
        stop_needs_decision,
        ..
    } = law.dates;
    let section_56 = &law.payers.section_56;
    let of = |kind, actor| Rule { kind, actor, days, on };
    let duty = of(Kind::Duty, Actor::Person);
    let right = of(Kind::Right, Actor::Person);
    let doctor = of(Kind::Duty, Actor::Doctor);
    let employer = of(Kind::Right, Actor::Employer);
    let mut found = Vec::new();
    // Early is before the ordinary first talk.
    let is_early = first_follow_up_weeks
        .placed_on(days.first.date())
        .is_none_or(|(_, talk)| on < weeks_after(days.first, talk.value.amount.0));
    if is_early {
        found.extend(right.rule(fast_track_own, Value::Statement));
    }
    found.extend(right.rule(talk_on_request, Value::Statement));
    found.extend(right.rule(partial_benefit, Value::Statement));
    if case.has_employer() {
        found.extend(right.rule(retention_plan, Value::Statement));
        found.extend(right.rule(section_56, Value::Statement));
    }
    found.extend(right.rule(stop_needs_decision, Value::Statement));
    found.extend(right.rule(complaint, Value::Statement));
    // The letter follows the employer's or the fund's report.
    match case.input.status {
        Status::Employed | Status::Unemployed | Status::PartlyUnemployed => {
            found.extend(duty.rule(notice_letter_reply_days, Value::Days));
        }
        Status::SelfEmployed => {}
    }
    found.extend(duty.rule(information_form_reply_days, Value::Days));
    found.extend(doctor.rule(medical_certificate_days, Value::Days));
    found.extend(doctor.rule(medical_certificate_least_days, Value::Days));
    if case.has_employer() {
        found.extend(employer.rule(fitness_certificate, Value::Statement));
        found.extend(employer.rule(possibility_statement, Value::Statement));
    }
    found
}

#[derive(Clone, Copy)]
struct Rule {
    kind: Kind,
    actor: Actor,
    days: Days,
    on: Day,
}

impl Rule {
    fn rule<'a, T: Clone>(
        self,
        parameter: &'a Parameter<T>,
        read: impl Fn(&'a T) -> Value<'a>,
    ) -> Option<Undated> {
        let day = self.on.date();
        let (index, dated) = parameter.placed_on(day)?;
        let value = read(&dated.value);
        let (days, statement) = match value {
            Value::Days(days) => (Some(days.amount.0), None),
            Value::Statement(text) => (None, Some(text.amount)),
            Value::KronerPerWeek(_)
            | Value::Weeks(_)
            | Value::Months(_)
            | Value::Times(_)
            | Value::Kroner(_)
            | Value::Hours(_)
            | Value::Percent(_)
            | Value::Fraction(_)
            | Value::StatePercentByWeek(_)
            | Value::Options(_)
            | Value::Postponements(_)
            | Value::Holidays(_) => (None, None),
        };
        Some(Undated {
            parameter: parameter.id,
            label: parameter.label,
            description: parameter.description,
            kind: self.kind,
            actor: self.actor,
            days,
            statement,
            basis: Basis::new(parameter, index, dated, value.provision()?),
            reservations: doubts(parameter, dated, self.days, self.on),
        })
    }
}
