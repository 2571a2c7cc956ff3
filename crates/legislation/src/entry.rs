//! All values of all parameters in one list, for whoever shows the law rather than applies it.

use chrono::NaiveDate;
use fremdrift_units::{Days, Kroner, Months, Times, Weeks};

use crate::{
    Choice, Dated, Deadlines, Encoded, Legislation, Parameter, Provision, RefundTable, Scalar,
    Start, Subject, Text,
};

/// One value of one parameter, with everything that is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The parameter's id.
    pub id: &'static str,
    /// What the parameter is about.
    pub subject: Subject,
    /// The parameter's short name for people.
    pub label: Text,
    /// One or two sentences for people.
    pub description: Text,
    /// The first day the value is in force.
    pub from: NaiveDate,
    /// Whether the rule began then or is only encoded from then.
    pub from_is: Start,
    /// The first day it is surely in force, where `from` is only the earliest possible one.
    pub surely_from: Option<NaiveDate>,
    /// The last day it is in force; none when no end is known.
    pub to: Option<NaiveDate>,
    /// The last day it is surely in force, where `to` is only the latest possible one.
    pub surely_to: Option<NaiveDate>,
    /// When the value was last compared with its source.
    pub checked_on: NaiveDate,
    /// The newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
    /// The value itself.
    pub value: Value<'a>,
}

/// A value, by what it counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value<'a> {
    /// Kroner for a whole week.
    KronerPerWeek(&'a Scalar<Kroner>),
    /// Calendar days.
    Days(&'a Scalar<Days>),
    /// Weeks.
    Weeks(&'a Scalar<Weeks>),
    /// Calendar months.
    Months(&'a Scalar<Months>),
    /// Times.
    Times(&'a Scalar<Times>),
    /// The state's share by week.
    StatePercentByWeek(&'a RefundTable),
    /// A rule in words.
    Statement(&'a Scalar<Text>),
    /// Grounds, any of which is enough.
    Options(&'a [Choice]),
}

impl Value<'_> {
    /// The provision that sets the value; for a table or a list that of its first line.
    #[must_use]
    pub fn provision(&self) -> Option<Provision> {
        match self {
            Self::KronerPerWeek(scalar) => Some(scalar.provision),
            Self::Days(scalar) => Some(scalar.provision),
            Self::Weeks(scalar) => Some(scalar.provision),
            Self::Months(scalar) => Some(scalar.provision),
            Self::Times(scalar) => Some(scalar.provision),
            Self::Statement(scalar) => Some(scalar.provision),
            Self::StatePercentByWeek(table) => {
                table.bands.first().map(|band| band.passive.provision)
            }
            Self::Options(choices) => choices.first().map(|choice| choice.provision),
        }
    }
}

impl Entry<'_> {
    /// Whether the value is in force on a day, or possibly so where its dates are rough; an announced
    /// one never is.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        let law = self.from_is != Start::Announced;
        law && self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

impl Legislation {
    /// Every value of every parameter: parameter by parameter, oldest value first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        // Taken apart, so that a new parameter cannot be forgotten here.
        let Self {
            employer_period,
            unemployment_fund_days,
            self_employed_waiting_days,
            duration_limit,
            clock_window,
            change_over_week,
            state_share,
            maximum_weekly_benefit,
        } = self;
        let all = [
            entries(employer_period, Value::Days),
            entries(unemployment_fund_days, Value::Days),
            entries(self_employed_waiting_days, Value::Days),
            entries(duration_limit, Value::Weeks),
            entries(clock_window, Value::Weeks),
            entries(change_over_week, Value::Weeks),
            entries(state_share, Value::StatePercentByWeek),
            entries(maximum_weekly_benefit, Value::KronerPerWeek),
        ];
        all.into_iter().flatten()
    }
}

impl Deadlines {
    /// Every value of every parameter: parameter by parameter, oldest value first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        // Taken apart, so that a new parameter cannot be forgotten here.
        let Self {
            wage_refund_claim_weeks,
            claim_after_employer_weeks,
            notice_without_employer_period_days,
            self_employed_notice_weeks,
            insured_self_employed_notice_weeks,
            notice_letter_reply_days,
            information_form_reply_days,
            medical_certificate_days,
            medical_certificate_least_days,
            possibility_statement,
            fitness_certificate,
            duration_certificate_days,
            employer_talk_weeks,
            first_follow_up_weeks,
            follow_up_interval_weeks,
            follow_up_talks,
            follow_up_talks_months,
            fast_track_request_weeks,
            fast_track_meeting_weeks,
            single_talk_return_weeks,
            follow_up_exempt_weeks,
            visitation,
            duration_window_months,
            reassessment_moment,
            pension_duration_weeks,
            pension_duration_window_months,
            extension_options,
            job_clarification,
            pension_age_months,
            talk_on_request,
            retention_plan,
            partial_benefit,
            section_56,
            injury_report_months,
            employer_injury_report_days,
        } = self;
        let all = [
            entries(wage_refund_claim_weeks, Value::Weeks),
            entries(claim_after_employer_weeks, Value::Weeks),
            entries(notice_without_employer_period_days, Value::Days),
            entries(self_employed_notice_weeks, Value::Weeks),
            entries(insured_self_employed_notice_weeks, Value::Weeks),
            entries(notice_letter_reply_days, Value::Days),
            entries(information_form_reply_days, Value::Days),
            entries(medical_certificate_days, Value::Days),
            entries(medical_certificate_least_days, Value::Days),
            entries(possibility_statement, Value::Statement),
            entries(fitness_certificate, Value::Statement),
            entries(duration_certificate_days, Value::Days),
            entries(employer_talk_weeks, Value::Weeks),
            entries(first_follow_up_weeks, Value::Weeks),
            entries(follow_up_interval_weeks, Value::Weeks),
            entries(follow_up_talks, Value::Times),
            entries(follow_up_talks_months, Value::Months),
            entries(fast_track_request_weeks, Value::Weeks),
            entries(fast_track_meeting_weeks, Value::Weeks),
            entries(single_talk_return_weeks, Value::Weeks),
            entries(follow_up_exempt_weeks, Value::Weeks),
            entries(visitation, Value::Statement),
            entries(duration_window_months, Value::Months),
            entries(reassessment_moment, Value::Statement),
            entries(pension_duration_weeks, Value::Weeks),
            entries(pension_duration_window_months, Value::Months),
            entries(extension_options, |choices| Value::Options(choices)),
            entries(job_clarification, Value::Statement),
            entries(pension_age_months, Value::Months),
            entries(talk_on_request, Value::Statement),
            entries(retention_plan, Value::Statement),
            entries(partial_benefit, Value::Statement),
            entries(section_56, Value::Statement),
            entries(injury_report_months, Value::Months),
            entries(employer_injury_report_days, Value::Days),
        ];
        all.into_iter().flatten()
    }
}

impl Encoded {
    /// Every value of every parameter: who pays first, then the dates.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.payers.entries().chain(self.dates.entries())
    }
}

fn entries<'a, T: Clone>(
    parameter: &'a Parameter<T>,
    value: fn(&'a T) -> Value<'a>,
) -> Vec<Entry<'a>> {
    let entry = |dated: &'a Dated<T>| Entry {
        id: parameter.id,
        subject: parameter.subject,
        label: parameter.label,
        description: parameter.description,
        from: dated.from,
        from_is: dated.from_is,
        surely_from: dated.surely_from,
        to: dated.to,
        surely_to: dated.surely_to,
        checked_on: dated.checked_on,
        last_confirmed: dated.last_confirmed,
        value: value(&dated.value),
    };
    parameter.values.iter().map(entry).collect()
}
