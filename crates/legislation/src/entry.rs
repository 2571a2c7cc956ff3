//! All values of all parameters in one list, for whoever shows the law rather than applies it.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_units::{Days, Fraction, Hours, Kroner, Months, Percent, Times, Weeks};

use crate::{
    BenefitLaw, Choice, Concerns, Dated, Deadlines, Holiday, Legislation, Parameter, Postponement,
    Provision, RefundTable, Scalar, Start, Subject, Text,
};

/// One value of one parameter, with everything that is known of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry<'a> {
    /// The parameter's id.
    pub id: &'static str,
    /// What the parameter is about.
    pub subject: Subject,
    /// Whom it concerns; none named: everyone.
    pub concerns: &'static [Concerns],
    /// Whether what holds on the first day of an absence holds for all of it.
    pub first_day_only: bool,
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
    /// Kroner.
    Kroner(&'a Scalar<Kroner>),
    /// Hours.
    Hours(&'a Scalar<Hours>),
    /// Percent.
    Percent(&'a Scalar<Percent>),
    /// A part of something.
    Fraction(&'a Scalar<Fraction>),
    /// The state's share by week.
    StatePercentByWeek(&'a RefundTable),
    /// A rule in words.
    Statement(&'a Scalar<Text>),
    /// Grounds, any of which is enough.
    Options(&'a [Choice]),
    /// Spans of days in which a limit is put off.
    Postponements(&'a [Postponement]),
    /// Holidays of every year.
    Holidays(&'a Scalar<Cow<'static, [Holiday]>>),
}

impl Value<'_> {
    /// The provision that sets the value; for a table or a list that of its first line.
    #[must_use]
    pub fn provision(&self) -> Option<Provision> {
        match self {
            Self::KronerPerWeek(scalar) | Self::Kroner(scalar) => Some(scalar.provision),
            Self::Hours(scalar) => Some(scalar.provision),
            Self::Percent(scalar) => Some(scalar.provision),
            Self::Fraction(scalar) => Some(scalar.provision),
            Self::Days(scalar) => Some(scalar.provision),
            Self::Weeks(scalar) => Some(scalar.provision),
            Self::Months(scalar) => Some(scalar.provision),
            Self::Times(scalar) => Some(scalar.provision),
            Self::Statement(scalar) => Some(scalar.provision),
            Self::StatePercentByWeek(table) => {
                table.bands.first().map(|band| band.passive.provision)
            }
            Self::Options(choices) => choices.first().map(|choice| choice.provision),
            Self::Postponements(list) => list.first().map(|one| one.provision),
            Self::Holidays(scalar) => Some(scalar.provision),
        }
    }
}

impl Entry<'_> {
    /// Whether it is law, and not only announced.
    #[must_use]
    pub fn is_law(&self) -> bool {
        self.from_is != Start::Announced
    }

    /// Whether the value is in force on a day, or possibly so where its dates are rough; an announced
    /// one never is.
    #[must_use]
    pub fn covers(&self, day: NaiveDate) -> bool {
        let law = self.from_is != Start::Announced;
        law && self.from <= day && self.to.is_none_or(|to| day <= to)
    }
}

/// All law that is encoded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Encoded {
    /// Who pays what, and for how long.
    pub payers: Legislation,
    /// The dates to be met.
    pub dates: Deadlines,
    /// Who has a right to benefit, and to how much.
    pub benefit: BenefitLaw,
}

impl Encoded {
    /// Every value of every parameter: who pays first, then the dates, then the benefit itself.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {
        self.payers.entries().chain(self.dates.entries()).chain(self.benefit.entries())
    }
}

pub(crate) fn entries<'a, T: Clone>(
    parameter: &'a Parameter<T>,
    value: fn(&'a T) -> Value<'a>,
) -> Vec<Entry<'a>> {
    let entry = |dated: &'a Dated<T>| Entry {
        id: parameter.id,
        subject: parameter.subject,
        concerns: parameter.concerns,
        first_day_only: parameter.first_day_only,
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
