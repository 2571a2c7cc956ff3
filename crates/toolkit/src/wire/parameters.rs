//! The law of one day.

use chrono::NaiveDate;
use fremdrift_legislation as legislation;
use serde::Serialize;
use tsify::Tsify;

use super::gap::Gap;
use super::provision::Provision;
use super::provisional::Provisional;
use super::reason::{Clock, Start};
use super::values::{Bilingual, IsoDate, Money, SharePercent};

/// The law of a day.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct LawOfDay {
    /// The day.
    pub(crate) date: IsoDate,
    /// The first day for which every rule is encoded.
    pub(crate) covered_from: IsoDate,
    /// The last day that is worked out, beyond the known law with the last known values.
    pub(crate) covered_to: IsoDate,
    /// Where the day lies beyond the known law; null where it does not.
    pub(crate) provisional: Option<Provisional>,
    /// The parameters in force. Where the sources give a change only roughly, a parameter stands here
    /// twice, with both values that are possible on the day.
    pub(crate) parameters: Vec<Parameter>,
    /// What is planned and not yet law: everything that the newest data knows of, whatever the day.
    pub(crate) announced: Vec<Parameter>,
    /// What the sources do not carry for the day.
    pub(crate) not_encoded: Vec<Gap>,
}

/// One parameter of the law, with a value.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Parameter {
    /// Stable name.
    id: &'static str,
    /// What it is about.
    subject: Subject,
    /// Short name for people.
    label: Bilingual,
    /// One or two sentences for people.
    description: Bilingual,
    /// The value, by its `unit`.
    value: ParameterValue,
    /// Whether the sources leave no doubt that the value is law on the day.
    sure: bool,
    /// The first day the value is in force, or may be.
    valid_from: IsoDate,
    /// What the sources say of that day.
    from_is: Start,
    /// From when it is surely in force, where `validFrom` is only the earliest possible day; else null.
    surely_from: Option<IsoDate>,
    /// The last day it is in force, or may be; null when no end is known.
    valid_to: Option<IsoDate>,
    /// Until when it is surely in force, where `validTo` is only the latest possible day; else null.
    surely_to: Option<IsoDate>,
    /// When the value was last compared with its source.
    checked_on: IsoDate,
    /// The newest source that shows an open-ended value in force; null when its end is known.
    last_confirmed: Option<IsoDate>,
}

impl Parameter {
    /// A value as it is seen from a day.
    pub(crate) fn on(entry: &legislation::Entry<'_>, day: NaiveDate) -> Self {
        let sure = entry.covers(day)
            && entry.surely_from.is_none_or(|from| from <= day)
            && entry.surely_to.is_none_or(|to| day <= to);
        Self {
            id: entry.id,
            subject: entry.subject.into(),
            label: entry.label.into(),
            description: entry.description.into(),
            value: entry.value.into(),
            sure,
            valid_from: entry.from.into(),
            from_is: entry.from_is.into(),
            surely_from: entry.surely_from.map(Into::into),
            valid_to: entry.to.map(Into::into),
            surely_to: entry.surely_to.map(Into::into),
            checked_on: entry.checked_on.into(),
            last_confirmed: entry.last_confirmed.map(Into::into),
        }
    }
}

/// What a parameter is about.
#[derive(Clone, Copy, Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) enum Subject {
    /// The benefit's size.
    Benefit,
    /// Who pays in the beginning.
    FirstPayer,
    /// How long benefit is paid.
    Duration,
    /// How municipality and state share.
    Refusion,
    /// Reporting the absence, claiming the benefit, answering letters.
    Notice,
    /// Doctors' papers.
    Certificate,
    /// Talks with employer and municipality.
    FollowUp,
    /// Reporting a work injury.
    WorkInjury,
}

impl From<legislation::Subject> for Subject {
    fn from(subject: legislation::Subject) -> Self {
        match subject {
            legislation::Subject::Benefit => Self::Benefit,
            legislation::Subject::FirstPayer => Self::FirstPayer,
            legislation::Subject::Duration => Self::Duration,
            legislation::Subject::Refusion => Self::Refusion,
            legislation::Subject::Notice => Self::Notice,
            legislation::Subject::Certificate => Self::Certificate,
            legislation::Subject::FollowUp => Self::FollowUp,
            legislation::Subject::WorkInjury => Self::WorkInjury,
        }
    }
}

/// A parameter's value, by its `unit`.
#[derive(Debug, Serialize, Tsify)]
#[serde(tag = "unit", rename_all = "camelCase", rename_all_fields = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) enum ParameterValue {
    /// Kroner for a whole week.
    KronerPerWeek {
        /// How much.
        amount: Money,
        /// Where it stands.
        provision: Provision,
    },
    /// Calendar days.
    Days {
        /// How many.
        amount: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// Weeks.
    Weeks {
        /// How many.
        amount: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// Calendar months.
    Months {
        /// How many.
        amount: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// Times.
    Times {
        /// How many.
        amount: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// Kroner.
    Kroner {
        /// How much.
        amount: Money,
        /// Where it stands.
        provision: Provision,
    },
    /// Hours.
    Hours {
        /// How many.
        amount: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// Percent.
    Percent {
        /// How many.
        percent: SharePercent,
        /// Where it stands.
        provision: Provision,
    },
    /// A part of something.
    Fraction {
        /// The number above the stroke.
        numerator: u32,
        /// The number below it.
        denominator: u32,
        /// Where it stands.
        provision: Provision,
    },
    /// A rule in words.
    Statement {
        /// The words.
        text: Bilingual,
        /// Where it stands.
        provision: Provision,
    },
    /// Grounds, any of which is enough.
    Options {
        /// The grounds.
        options: Vec<Ground>,
    },
    /// Spans of days within which the duration limit is put off. Several follow one another: each is
    /// looked at once, in their order.
    Postponements {
        /// The spans.
        postponements: Vec<Postponement>,
    },
    /// Holidays of every year.
    Holidays {
        /// The holidays.
        holidays: Vec<Holiday>,
        /// Where it stands.
        provision: Provision,
    },
    /// The state's share by week.
    StatePercentByWeek {
        /// How the weeks are counted.
        clock: Clock,
        /// The steps, from week 1 on, rising.
        steps: Vec<Step>,
    },
}

impl From<legislation::Value<'_>> for ParameterValue {
    fn from(value: legislation::Value<'_>) -> Self {
        match value {
            legislation::Value::KronerPerWeek(scalar) => Self::KronerPerWeek {
                amount: Money(scalar.amount),
                provision: scalar.provision.into(),
            },
            legislation::Value::Days(scalar) => {
                Self::Days { amount: scalar.amount.0, provision: scalar.provision.into() }
            }
            legislation::Value::Weeks(scalar) => {
                Self::Weeks { amount: scalar.amount.0, provision: scalar.provision.into() }
            }
            legislation::Value::Months(scalar) => {
                Self::Months { amount: scalar.amount.0, provision: scalar.provision.into() }
            }
            legislation::Value::Times(scalar) => {
                Self::Times { amount: scalar.amount.0, provision: scalar.provision.into() }
            }
            legislation::Value::Kroner(scalar) => {
                Self::Kroner { amount: Money(scalar.amount), provision: scalar.provision.into() }
            }
            legislation::Value::Hours(scalar) => {
                Self::Hours { amount: scalar.amount.0, provision: scalar.provision.into() }
            }
            legislation::Value::Percent(scalar) => {
                Self::Percent { percent: scalar.amount.into(), provision: scalar.provision.into() }
            }
            legislation::Value::Fraction(scalar) => Self::Fraction {
                numerator: scalar.amount.numerator(),
                denominator: scalar.amount.denominator().get(),
                provision: scalar.provision.into(),
            },
            legislation::Value::Postponements(list) => {
                Self::Postponements { postponements: list.iter().map(Into::into).collect() }
            }
            legislation::Value::Holidays(scalar) => Self::Holidays {
                holidays: scalar.amount.iter().map(Into::into).collect(),
                provision: scalar.provision.into(),
            },
            legislation::Value::Statement(scalar) => {
                Self::Statement { text: scalar.amount.into(), provision: scalar.provision.into() }
            }
            legislation::Value::Options(grounds) => {
                Self::Options { options: grounds.iter().copied().map(Ground::from).collect() }
            }
            legislation::Value::StatePercentByWeek(table) => {
                Self::StatePercentByWeek { clock: table.clock.into(), steps: Step::of_table(table) }
            }
        }
    }
}

/// A ground on which benefit is extended.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Ground {
    /// Stable name.
    id: &'static str,
    /// What has to be the case.
    text: Bilingual,
    /// What has changed about it lately; null: nothing.
    note: Option<Bilingual>,
    /// The most weeks it gives, from the reassessment; null: the source gives no length.
    most_weeks: Option<u32>,
    /// Where it stands.
    provision: Provision,
}

impl From<legislation::Choice> for Ground {
    fn from(choice: legislation::Choice) -> Self {
        Self {
            id: choice.id,
            text: choice.text.into(),
            note: choice.note.map(Into::into),
            most_weeks: choice.most.map(|weeks| weeks.0),
            provision: choice.provision.into(),
        }
    }
}

/// Days of the duration limit within which it is put off.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Postponement {
    /// Stable name.
    id: &'static str,
    /// The first limit, the last day with benefit, that is put off.
    limit_from: IsoDate,
    /// The last one.
    limit_to: IsoDate,
    /// By so many calendar months, a month's end to a month's end; null where it is to a day.
    months: Option<u32>,
    /// To this day; null where it is by months.
    until: Option<IsoDate>,
    /// Where it stands.
    provision: Provision,
}

impl From<&legislation::Postponement> for Postponement {
    fn from(one: &legislation::Postponement) -> Self {
        Self {
            id: one.id,
            limit_from: one.limit_from.into(),
            limit_to: one.limit_to.into(),
            months: one.months.map(|months| months.0),
            until: one.until.map(Into::into),
            provision: one.provision.into(),
        }
    }
}

/// A holiday of every year: so many days after Easter Sunday, or on one day of the year.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Holiday {
    /// Stable name.
    id: &'static str,
    /// Its name for people.
    text: Bilingual,
    /// Days after Easter Sunday, below nought before it; null where it is on one day of the year.
    after_easter: Option<i32>,
    /// The month; null where it is counted from Easter.
    month: Option<u32>,
    /// The day of the month; null where it is counted from Easter.
    day: Option<u32>,
}

impl From<&legislation::Holiday> for Holiday {
    fn from(holiday: &legislation::Holiday) -> Self {
        let (after_easter, month, day) = match holiday.falls {
            legislation::Falls::AfterEaster { days } => (Some(days), None, None),
            legislation::Falls::EveryYear { month, day } => (None, Some(month), Some(day)),
        };
        Self { id: holiday.id, text: holiday.text.into(), after_easter, month, day }
    }
}

/// One step of a refund table.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Step {
    /// The first week.
    from_week: u32,
    /// The last week; null for the last step.
    to_week: Option<u32>,
    /// The share in general.
    passive: Share,
    /// The share in activation or gradual return; null where it is the same.
    active: Option<Share>,
}

impl Step {
    /// The steps of a table, each until the week before the next.
    fn of_table(table: &legislation::RefundTable) -> Vec<Self> {
        let ends = table.bands.iter().skip(1).map(|next| Some(next.from_week.saturating_sub(1)));
        let bands = table.bands.iter().zip(ends.chain([None]));
        bands
            .map(|(band, to_week)| Self {
                from_week: band.from_week,
                to_week,
                passive: band.passive.into(),
                active: band.active.map(Into::into),
            })
            .collect()
    }
}

/// The state's share with the provision that sets it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Share {
    /// The state's part.
    percent: SharePercent,
    /// Where it stands.
    provision: Provision,
}

impl From<legislation::Share> for Share {
    fn from(share: legislation::Share) -> Self {
        Self { percent: share.percent.into(), provision: share.provision.into() }
    }
}
