//! What somebody earns, for the benefit and a gradual return.

use chrono::Weekday;
use fremdrift_rules::benefit::{
    AsFull, Business, Capacity, Earnings, HolidayPay, Job, Month, MonthPay, Pay, Rate,
    Unemployment, WorkDays, WorkTime, WorkTimeError,
};
use fremdrift_units::Kroner;
use serde_json::{Map, Value};

use super::reader::Reader;
use crate::errors::{ErrorCode, Path};

pub(super) const PAY: [&str; 5] = ["jobs", "business", "unemployment", "workDays", "partly"];
pub(super) const JOB: [&str; 7] = [
    "hoursPerWeek",
    "hourly",
    "hourlyAfterContribution",
    "months",
    "holidayPay",
    "hired",
    "flexjob",
];
pub(super) const MONTH: [&str; 4] = ["month", "income", "hours", "ownContributions"];
pub(super) const BUSINESS: [&str; 2] = ["profit", "hoursPerWeek"];
pub(super) const UNEMPLOYMENT: [&str; 3] = ["perDay", "perWeek", "partTime"];
pub(super) const PARTLY: [&str; 3] = ["hoursAbsent", "ablePercent", "asFull"];
const HOLIDAY_PAY: [(&str, HolidayPay); 3] = [
    ("wages", HolidayPay::Wages),
    ("included", HolidayPay::Included),
    ("setAside", HolidayPay::SetAside),
];
const AS_FULL: [(&str, AsFull); 3] = [
    ("becameUnemployed", AsFull::BecameUnemployed),
    ("unemploymentBenefit", AsFull::UnemploymentBenefit),
    ("noPartTime", AsFull::NoPartTime),
];
const WEEKDAYS: [(&str, Weekday); 7] = [
    ("monday", Weekday::Mon),
    ("tuesday", Weekday::Tue),
    ("wednesday", Weekday::Wed),
    ("thursday", Weekday::Thu),
    ("friday", Weekday::Fri),
    ("saturday", Weekday::Sat),
    ("sunday", Weekday::Sun),
];

/// What somebody earns, and how ill they are if only partly.
pub(super) struct ReadPay {
    pub(super) pay: Pay,
    pub(super) capacity: Option<Capacity>,
}

impl Reader {
    /// The object `pay` of a case.
    pub(super) fn pay(&mut self, value: &Value, path: &Path<'_>) -> Option<ReadPay> {
        let object = self.object(value, path, &PAY)?;
        let at = |name| Path::Field(path, name);
        let before = self.errors.len();
        let jobs = self.optional(object, &at("jobs"), "jobs", |reader, value, path| {
            reader.list(value, path, Reader::job)
        });
        let business = self.optional(object, &at("business"), "business", Reader::business);
        let unemployment =
            self.optional(object, &at("unemployment"), "unemployment", Reader::unemployment);
        let days = self.optional(object, &at("workDays"), "workDays", Reader::work_days);
        let capacity = self.optional(object, &at("partly"), "partly", Reader::partly);
        let jobs = jobs.unwrap_or_default();
        (self.errors.len() == before)
            .then_some(ReadPay { pay: Pay { jobs, business, unemployment, days }, capacity })
    }

    fn job(&mut self, value: &Value, path: &Path<'_>) -> Option<Job> {
        let object = self.object(value, path, &JOB)?;
        let at = |name| Path::Field(path, name);
        let hours = self.required(object, &at("hoursPerWeek"), "hoursPerWeek", Reader::work_time);
        let earnings = self.earnings(object, path);
        let hired = self.optional(object, &at("hired"), "hired", Reader::date);
        let flexjob = self.optional(object, &at("flexjob"), "flexjob", Reader::flag);
        Some(Job {
            hours: hours?,
            earnings: earnings?,
            hired,
            flexjob: flexjob.unwrap_or_default(),
        })
    }

    /// Exactly one of the three ways to say what a job pays.
    fn earnings(&mut self, object: &Map<String, Value>, path: &Path<'_>) -> Option<Earnings> {
        let at = |name| Path::Field(path, name);
        let hourly = self.optional(object, &at("hourly"), "hourly", Reader::money);
        let name = "hourlyAfterContribution";
        let after = self.optional(object, &at(name), name, Reader::money);
        let months = self.optional(object, &at("months"), "months", |reader, value, path| {
            reader.list(value, path, Reader::month_pay)
        });
        let name = "holidayPay";
        let holiday = self.optional(object, &at(name), name, |reader, value, path| {
            reader.word(value, path, &HOLIDAY_PAY)
        });
        let ways = ["hourly", "hourlyAfterContribution", "months"];
        if ways.iter().filter(|way| object.contains_key(**way)).count() != 1 {
            let message = "give exactly one of hourly, hourlyAfterContribution and months";
            return self.wrong(ErrorCode::OneOf, path, message);
        }
        if holiday.is_some() && !object.contains_key("months") {
            let message = "holiday pay is only corrected where the pay of months is given";
            return self.wrong(ErrorCode::OneOf, &at("holidayPay"), message);
        }
        let holiday = holiday.unwrap_or_default();
        hourly
            .map(Earnings::Hourly)
            .or(after.map(Earnings::HourlyAfterContribution))
            .or(months.map(|months| Earnings::Months { months, holiday }))
    }

    fn month_pay(&mut self, value: &Value, path: &Path<'_>) -> Option<MonthPay> {
        let object = self.object(value, path, &MONTH)?;
        let at = |name| Path::Field(path, name);
        let month = self.required(object, &at("month"), "month", Reader::month);
        let income = self.required(object, &at("income"), "income", Reader::money);
        let hours = self.required(object, &at("hours"), "hours", Reader::work_time);
        let name = "ownContributions";
        let own = self.optional(object, &at(name), name, Reader::money);
        Some(MonthPay {
            month: month?,
            income: income?,
            hours: hours?,
            own_contributions: own.unwrap_or(Kroner::ZERO),
        })
    }

    fn business(&mut self, value: &Value, path: &Path<'_>) -> Option<Business> {
        let object = self.object(value, path, &BUSINESS)?;
        let at = |name| Path::Field(path, name);
        let profit = self.required(object, &at("profit"), "profit", Reader::money);
        let name = "hoursPerWeek";
        let hours = self.optional(object, &at(name), name, Reader::work_time);
        Some(Business { profit: profit?, insurance: None, hours })
    }

    fn unemployment(&mut self, value: &Value, path: &Path<'_>) -> Option<Unemployment> {
        let object = self.object(value, path, &UNEMPLOYMENT)?;
        let at = |name| Path::Field(path, name);
        let day = self.optional(object, &at("perDay"), "perDay", Reader::money);
        let week = self.optional(object, &at("perWeek"), "perWeek", Reader::money);
        let part_time = self.optional(object, &at("partTime"), "partTime", Reader::flag);
        if object.contains_key("perDay") == object.contains_key("perWeek") {
            return self.wrong(ErrorCode::OneOf, path, "give either perDay or perWeek");
        }
        let rate = day.map(Rate::Day).or(week.map(Rate::Week))?;
        Some(Unemployment { rate, part_time: part_time.unwrap_or_default() })
    }

    fn work_days(&mut self, value: &Value, path: &Path<'_>) -> Option<WorkDays> {
        let day =
            |reader: &mut Self, value: &Value, path: &Path<'_>| reader.word(value, path, &WEEKDAYS);
        let days = self.list(value, path, day)?;
        match WorkDays::new(&days) {
            Some(days) => Some(days),
            None => self.wrong(ErrorCode::Empty, path, "there has to be a day of work"),
        }
    }

    fn partly(&mut self, value: &Value, path: &Path<'_>) -> Option<Capacity> {
        let object = self.object(value, path, &PARTLY)?;
        let at = |name| Path::Field(path, name);
        let name = "hoursAbsent";
        let absent = self.optional(object, &at(name), name, Reader::work_time);
        let name = "ablePercent";
        let able = self.optional(object, &at(name), name, Reader::percent);
        let as_full = self.optional(object, &at("asFull"), "asFull", |reader, value, path| {
            reader.word(value, path, &AS_FULL)
        });
        Some(Capacity { absent, as_full, able })
    }

    /// A number of hours with at most two decimals.
    pub(super) fn work_time(&mut self, value: &Value, path: &Path<'_>) -> Option<WorkTime> {
        match WorkTime::from_decimal(self.decimal(value, path)?) {
            Ok(hours) => Some(hours),
            Err(error @ WorkTimeError::OutOfRange) => {
                self.wrong(ErrorCode::OutOfRange, path, error.to_string())
            }
            Err(error @ WorkTimeError::TooPrecise) => {
                self.wrong(ErrorCode::TooPrecise, path, error.to_string())
            }
        }
    }

    /// A month written as `2026-02`.
    pub(super) fn month(&mut self, value: &Value, path: &Path<'_>) -> Option<Month> {
        const WANTED: &str = "a month as text, such as \"2026-02\"";
        let Some(text) = value.as_str() else { return self.wrong_type(path, WANTED, value) };
        match super::reader::date(&format!("{text}-01")) {
            Some(first) => Some(Month::of(first)),
            None => self.wrong(ErrorCode::NotADate, path, format!("must be {WANTED}")),
        }
    }

    /// Every item of a list; nothing where one could not be read.
    pub(super) fn list<T>(
        &mut self,
        value: &Value,
        path: &Path<'_>,
        mut each: impl FnMut(&mut Self, &Value, &Path<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let Some(list) = value.as_array() else {
            return self.wrong_type(path, "a list", value);
        };
        let items: Vec<_> = list
            .iter()
            .enumerate()
            .map(|(index, value)| each(self, value, &Path::Index(path, index)))
            .collect();
        items.into_iter().collect()
    }
}
