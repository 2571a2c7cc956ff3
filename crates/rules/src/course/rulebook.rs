//! The law, made ready for the arithmetic.

use chrono::{Datelike, NaiveDate};
use fremdrift_legislation::{Legislation, Scalar};
use fremdrift_units::{Days, Fraction, Months, Percent, Weeks};

use super::calendar::Holidays;
use super::dated::{Stretches, Table, Timeline};
use super::error::LawError;
use crate::{Day, Span};

/// Years after the year of the last rate that are still worked out, with the last known law.
// not law: how far a provisional answer reaches
const YEARS_AHEAD: i32 = 2;

/// Weeks after that in which a course that goes on is still followed, to see where it meets its limit.
// not law: five years
const REACH: i32 = 261;

/// The law in the form the calculations use: made once, used for any number of cases.
#[derive(Clone, Debug)]
pub struct Rulebook {
    law: Legislation,
    coverage: Span,
    frozen: Option<NaiveDate>,
    pub(super) rates: Timeline<i64>,
    tables: Timeline<Table>,
    cofinancing: Timeline<Table>,
    change_over: Timeline<i32>,
    pub(super) stretches: Stretches,
    pub(super) employer: Timeline<i32>,
    pub(super) fund: Timeline<i32>,
    pub(super) waiting: Timeline<i32>,
    pub(super) insured_minimum: Timeline<Fraction>,
    pub(super) third_day: Timeline<i32>,
    pub(super) section_55: Timeline<i32>,
    pub(super) section_56: Timeline<()>,
    pub(super) covid: Timeline<()>,
    pub(super) covid_self_employed: Timeline<()>,
    pub(super) no_part_time: Timeline<i32>,
    pub(super) supplement: Timeline<Percent>,
    pub(super) ladder_weeks: Timeline<usize>,
    pub(super) ladder_months: Timeline<u32>,
    pub(super) limit: Limits,
    pub(super) pension_limit: Limits,
    pub(super) excluded: Timeline<i32>,
    pub(super) excluded_self_employed: Timeline<i32>,
    pub(super) holidays: Holidays,
}

/// A limit of weeks within a window of calendar months.
#[derive(Clone, Debug)]
pub(super) struct Limits {
    pub(super) weeks: Timeline<u32>,
    pub(super) months: Timeline<u32>,
    /// Days of a week that benefit is paid for: a limit of 22 weeks is read as one of 110 days.
    pub(super) week: Timeline<u32>,
}

impl Rulebook {
    /// The law as it was on each day.
    ///
    /// # Errors
    /// [`LawError`] when a parameter has a gap within the days that are covered.
    pub fn new(law: Legislation) -> Result<Self, LawError> {
        Self::build(law, None)
    }

    /// The law of one day, as if it had held through the whole of every course. What only makes
    /// sense between two laws or for a time of its own (the change-over week, covid rules) is left
    /// out.
    ///
    /// # Errors
    /// [`LawError::Gap`] when the day is not covered.
    pub fn frozen(law: Legislation, day: NaiveDate) -> Result<Self, LawError> {
        Self::build(law, Some(day))
    }

    fn build(law: Legislation, frozen: Option<NaiveDate>) -> Result<Self, LawError> {
        let weeks = |scalar: &Scalar<Weeks>| scalar.amount.0;
        let months = |scalar: &Scalar<Months>| scalar.amount.0;
        let week = Timeline::new(&law.benefit_week_days, |days| days.amount.0);
        let rates =
            Timeline::new(&law.maximum_weekly_benefit, |rate| rate.amount.oere()).going_on();
        let tables = Timeline::new(&law.state_share, Table::new);
        let mut book = Self {
            coverage: Span { from: Day::MIN, to: Day::MAX },
            frozen,
            cofinancing: Timeline::new(&law.fund_cofinancing, Table::new),
            change_over: Timeline::new(&law.change_over_week, whole_weeks),
            stretches: Stretches::default(),
            employer: Timeline::new(&law.employer_period, whole_days),
            fund: Timeline::new(&law.unemployment_fund_days, whole_days),
            waiting: Timeline::new(&law.self_employed_waiting_days, whole_days),
            insured_minimum: Timeline::new(&law.insured_minimum, |value| value.amount),
            third_day: Timeline::new(&law.insurance_third_day, whole_days),
            section_55: Timeline::new(&law.section_55_first_day, whole_days),
            section_56: Timeline::new(&law.section_56, |_| ()),
            covid: Timeline::new(&law.covid_refund, |_| ()),
            covid_self_employed: Timeline::new(&law.covid_self_employed, |_| ()),
            no_part_time: Timeline::new(&law.no_part_time_weeks, whole_weeks),
            supplement: Timeline::new(&law.refund_supplement, |value| value.amount),
            ladder_weeks: Timeline::new(&law.ladder_reset_weeks, |value| {
                usize::try_from(value.amount.0).unwrap_or(usize::MAX)
            }),
            ladder_months: Timeline::new(&law.ladder_reset_months, months),
            limit: Limits {
                weeks: Timeline::new(&law.duration_limit, weeks),
                months: Timeline::new(&law.duration_window_months, months),
                week: week.clone(),
            },
            pension_limit: Limits {
                weeks: Timeline::new(&law.pension_duration_weeks, weeks),
                months: Timeline::new(&law.pension_duration_window_months, months),
                week,
            },
            excluded: Timeline::new(&law.duration_excluded_days, whole_days),
            excluded_self_employed: Timeline::new(
                &law.duration_excluded_days_self_employed,
                whole_days,
            ),
            holidays: Holidays::default(),
            rates,
            tables,
            law,
        };
        book.coverage = book.covered()?;
        if book.tables.values().any(|table| !table.begins_in_week_one()) {
            return Err(LawError::Empty { parameter: book.law.state_share.id });
        }
        match frozen {
            Some(date) => book.freeze(date)?,
            None => book.holidays = Holidays::new(&book.law.weekday_holidays, book.reach()),
        }
        book.stretches =
            Stretches::new(&book.rates, &book.tables, &book.cofinancing, &book.change_over);
        Ok(book)
    }

    /// The days for which every rule that the engine needs has a value, to the end of the second
    /// year after that of the last rate.
    fn covered(&self) -> Result<Span, LawError> {
        let id = self.law.maximum_weekly_benefit.id;
        let last = self.rates.last_start().ok_or(LawError::Empty { parameter: id })?;
        let last_year = last.date().year().saturating_add(YEARS_AHEAD);
        // not law: the calendar's last day of a year
        let end = NaiveDate::from_ymd_opt(last_year, 12, 31).unwrap_or(NaiveDate::MAX);
        let spans = [
            self.rates.span()?,
            self.tables.span()?,
            self.employer.span()?,
            self.fund.span()?,
            self.waiting.span()?,
            self.limit.weeks.span()?,
            self.limit.months.span()?,
            self.limit.week.span()?,
            self.pension_limit.weeks.span()?,
            self.pension_limit.months.span()?,
            Timeline::new(&self.law.pension_age_months, |_| ()).span()?,
            self.excluded.span()?,
            self.excluded_self_employed.span()?,
        ];
        let from = spans.iter().map(|span| span.from).max().unwrap_or(Day::MAX);
        let to = spans.iter().map(|span| span.to).min().unwrap_or(Day::MIN);
        Ok(Span { from, to: to.min(end.into()) })
    }

    fn freeze(&mut self, date: NaiveDate) -> Result<(), LawError> {
        let day = Day::from(date);
        if !self.coverage.covers(day) {
            return Err(LawError::Gap { parameter: self.law.maximum_weekly_benefit.id, day: date });
        }
        let through = Span { from: self.coverage.from, to: self.reach() };
        self.holidays = Holidays::frozen(&self.law.weekday_holidays, date, through);
        self.rates.freeze(day);
        self.tables.freeze(day);
        self.cofinancing.freeze(day);
        self.employer.freeze(day);
        self.fund.freeze(day);
        self.waiting.freeze(day);
        self.insured_minimum.freeze(day);
        self.third_day.freeze(day);
        self.section_55.freeze(day);
        self.section_56.freeze(day);
        self.no_part_time.freeze(day);
        self.supplement.freeze(day);
        self.ladder_weeks.freeze(day);
        self.ladder_months.freeze(day);
        self.limit.weeks.freeze(day);
        self.limit.months.freeze(day);
        self.limit.week.freeze(day);
        self.pension_limit.weeks.freeze(day);
        self.pension_limit.months.freeze(day);
        self.pension_limit.week.freeze(day);
        self.excluded.freeze(day);
        self.excluded_self_employed.freeze(day);
        self.change_over = Timeline::none();
        self.covid = Timeline::none();
        self.covid_self_employed = Timeline::none();
        Ok(())
    }

    /// Days of a day's week that benefit is paid for (sections 50(3) and 52(2)).
    #[must_use]
    pub fn paid_days_of_week(&self, day: Day) -> u32 {
        self.limit.week.at_or_first(day).copied().unwrap_or_default()
    }

    /// The law this was made from.
    #[must_use]
    pub const fn law(&self) -> &Legislation {
        &self.law
    }

    /// The one day whose law holds throughout, if this is the law of one day.
    #[must_use]
    pub const fn frozen_on(&self) -> Option<NaiveDate> {
        self.frozen
    }

    /// The days that are worked out.
    #[must_use]
    pub const fn coverage(&self) -> Span {
        self.coverage
    }

    /// How far a course is followed that goes on after the days that are worked out.
    pub(crate) const fn reach(&self) -> Day {
        self.coverage.to.plus_weeks(REACH)
    }

    /// The day on which the rate after the last encoded one begins: the act says until when each holds.
    #[must_use]
    pub fn next_rate(&self) -> Option<NaiveDate> {
        self.law.maximum_weekly_benefit.law().last()?.to?.succ_opt()
    }
}

fn whole_days(scalar: &Scalar<Days>) -> i32 {
    i32::try_from(scalar.amount.0).unwrap_or(i32::MAX)
}

fn whole_weeks(scalar: &Scalar<Weeks>) -> i32 {
    i32::try_from(scalar.amount.0).unwrap_or(i32::MAX)
}
