//! The law of one day, from `fremdrift-legislation`.

use chrono::NaiveDate;
use fremdrift_legislation as legislation;
use fremdrift_legislation::{Legislation, RefundTable, Scalar};
use fremdrift_rules::refusion::Rulebook;

use crate::decode::{NOT_A_DATE, date};
use crate::errors::{ErrorCode, InputError, Path};
use crate::wire::{Clock, LawOfDay, Money, Parameter, ParameterValue, Step};

/// The parameters in force on a day. `text` is what was given, or in words what stood there instead.
pub(crate) fn on(
    book: &Rulebook,
    text: &Result<String, &'static str>,
) -> Result<LawOfDay, Vec<InputError>> {
    let wrong = |code, message: String| {
        vec![InputError::new(code, &Path::Field(&Path::Root, "date"), message)]
    };
    let text = text.as_ref().map_err(|found| {
        wrong(ErrorCode::WrongType, format!("must be a date as text, not {found}"))
    })?;
    let day = date(text).ok_or_else(|| wrong(ErrorCode::NotADate, NOT_A_DATE.to_owned()))?;
    let (from, to) = (book.coverage().from.date(), book.coverage().to.date());
    if day < from {
        return Err(wrong(
            ErrorCode::DateBeforeLaw,
            format!("rules before {from} are not encoded"),
        ));
    }
    if day > to {
        return Err(wrong(ErrorCode::DateAfterLaw, format!("rules after {to} are not encoded")));
    }
    Ok(LawOfDay {
        date: day.into(),
        covered_from: from.into(),
        covered_to: to.into(),
        parameters: parameters(book.law(), day),
    })
}

fn parameters(law: &Legislation, day: NaiveDate) -> Vec<Parameter> {
    // Taken apart, so that a new parameter cannot be forgotten here.
    let Legislation {
        change_over_week,
        clock_window,
        duration_limit,
        employer_period,
        maximum_weekly_benefit,
        self_employed_waiting_days,
        state_share,
        unemployment_fund_days,
    } = law;
    let all = [
        one(change_over_week, day, weeks),
        one(clock_window, day, weeks),
        one(duration_limit, day, weeks),
        one(employer_period, day, days),
        one(maximum_weekly_benefit, day, kroner),
        one(self_employed_waiting_days, day, days),
        one(state_share, day, table),
        one(unemployment_fund_days, day, days),
    ];
    all.into_iter().flatten().collect()
}

fn one<T: Clone>(
    parameter: &legislation::Parameter<T>,
    day: NaiveDate,
    value: impl Fn(&T) -> ParameterValue,
) -> Option<Parameter> {
    let dated = parameter.on(day)?;
    Some(Parameter::new(parameter, dated, value(&dated.value)))
}

fn kroner(scalar: &Scalar<fremdrift_units::Kroner>) -> ParameterValue {
    ParameterValue::KronerPerWeek {
        amount: Money(scalar.amount),
        provision: scalar.provision.into(),
    }
}

fn days(scalar: &Scalar<fremdrift_units::Days>) -> ParameterValue {
    ParameterValue::Days { amount: scalar.amount.0, provision: scalar.provision.into() }
}

fn weeks(scalar: &Scalar<fremdrift_units::Weeks>) -> ParameterValue {
    ParameterValue::Weeks { amount: scalar.amount.0, provision: scalar.provision.into() }
}

fn table(table: &RefundTable) -> ParameterValue {
    ParameterValue::StatePercentByWeek {
        clock: Clock::from(table.clock),
        steps: Step::of_table(table),
    }
}
