//! All values of all parameters in one list, for whoever shows the law rather than applies it.

use chrono::NaiveDate;
use fremdrift_units::{Days, Kroner, Weeks};

use crate::{Dated, Legislation, Parameter, RefundTable, Scalar, Start, Subject, Text};

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
    /// The last day it is in force; none when no end is known.
    pub to: Option<NaiveDate>,
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
    /// The state's share by week.
    StatePercentByWeek(&'a RefundTable),
}

impl Entry<'_> {
    /// Whether the value is in force on a day.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

impl Legislation {
    /// Every value of every parameter: parameter by parameter, oldest value first.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        // Taken apart, so that a new parameter cannot be forgotten here.
        let Self {
            change_over_week,
            clock_window,
            duration_limit,
            employer_period,
            maximum_weekly_benefit,
            self_employed_waiting_days,
            state_share,
            unemployment_fund_days,
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
        to: dated.to,
        checked_on: dated.checked_on,
        last_confirmed: dated.last_confirmed,
        value: value(&dated.value),
    };
    parameter.values.iter().map(entry).collect()
}
