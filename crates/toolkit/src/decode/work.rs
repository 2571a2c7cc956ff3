//! What somebody worked before falling ill, for the right to benefit.

use chrono::NaiveDate;
use fremdrift_rules::benefit::WorkTime;
use fremdrift_rules::benefit::entitlement::{
    Attached, BusinessPeriod, BusinessWork, Education, Employment, MonthHours, Work,
};
use serde_json::{Map, Value};

use super::reader::Reader;
use crate::errors::{ErrorCode, Path};

pub(super) const WORK: [&str; 15] = [
    "hired",
    "hours",
    "hoursOff",
    "earlierEmployment",
    "atWork",
    "inWork",
    "months",
    "attachedSince",
    "hoursAttached",
    "unemploymentBenefit",
    "education",
    "paidTrainee",
    "flexjob",
    "business",
    "leftOut",
];
pub(super) const MONTH: [&str; 5] =
    ["month", "hours", "benefitHours", "holidayHours", "businessWeeks"];
pub(super) const EDUCATION: [&str; 2] = ["finished", "months"];
pub(super) const BUSINESS: [&str; 3] = ["periods", "wageWork", "benefitIn2021"];
pub(super) const BUSINESS_PERIOD: [&str; 3] = ["from", "to", "hoursPerWeek"];
pub(super) const PERIOD: [&str; 2] = ["from", "to"];

impl Reader {
    /// The object `work` of a case. Whether it is a work injury is a field of the case itself.
    pub(super) fn work_before(&mut self, value: &Value, path: &Path<'_>) -> Option<Work> {
        let object = self.object(value, path, &WORK)?;
        let at = |name| Path::Field(path, name);
        let before = self.errors.len();
        let employer = self.employment(object, path);
        let in_work = self.optional(object, &at("inWork"), "inWork", Reader::flag);
        let months = self.optional(object, &at("months"), "months", |reader, value, path| {
            reader.list(value, path, Reader::month_hours)
        });
        let attached = self.attached(object, path);
        let name = "unemploymentBenefit";
        let unemployment_benefit = self.optional(object, &at(name), name, Reader::flag);
        let education = self.optional(object, &at("education"), "education", Reader::education);
        let paid_trainee = self.optional(object, &at("paidTrainee"), "paidTrainee", Reader::flag);
        let flexjob = self.optional(object, &at("flexjob"), "flexjob", Reader::flag);
        let business = self.optional(object, &at("business"), "business", Reader::business_work);
        let left_out = self.optional(object, &at("leftOut"), "leftOut", |reader, value, path| {
            reader.list(value, path, Reader::period)
        });
        (self.errors.len() == before).then_some(Work {
            employer,
            in_work,
            months: months.unwrap_or_default(),
            attached,
            unemployment_benefit,
            education,
            paid_trainee,
            flexjob,
            work_injury: None,
            business,
            left_out: left_out.unwrap_or_default(),
        })
    }

    fn employment(&mut self, object: &Map<String, Value>, path: &Path<'_>) -> Option<Employment> {
        const OTHERS: [&str; 4] = ["hours", "hoursOff", "earlierEmployment", "atWork"];
        let at = |name| Path::Field(path, name);
        let hired = self.optional(object, &at("hired"), "hired", Reader::date);
        let hours = self.optional(object, &at("hours"), "hours", Reader::work_time);
        let hours_off = self.optional(object, &at("hoursOff"), "hoursOff", Reader::work_time);
        let name = "earlierEmployment";
        let earlier = self.optional(object, &at(name), name, Reader::flag);
        let at_work = self.optional(object, &at("atWork"), "atWork", Reader::flag);
        if !object.contains_key("hired") && OTHERS.iter().any(|name| object.contains_key(*name)) {
            let message = "the employment these fields are about needs its first day";
            return self.wrong(ErrorCode::MissingField, &at("hired"), message);
        }
        Some(Employment { hired: hired?, hours, hours_off, earlier, at_work })
    }

    fn attached(&mut self, object: &Map<String, Value>, path: &Path<'_>) -> Option<Attached> {
        let at = |name| Path::Field(path, name);
        let since = self.optional(object, &at("attachedSince"), "attachedSince", Reader::date);
        let name = "hoursAttached";
        let hours = self.optional(object, &at(name), name, Reader::work_time);
        if object.contains_key(name) && !object.contains_key("attachedSince") {
            let message = "the attachment that these hours are about needs its first day";
            return self.wrong(ErrorCode::MissingField, &at("attachedSince"), message);
        }
        Some(Attached { since: since?, hours })
    }

    fn month_hours(&mut self, value: &Value, path: &Path<'_>) -> Option<MonthHours> {
        let object = self.object(value, path, &MONTH)?;
        let at = |name| Path::Field(path, name);
        let month = self.required(object, &at("month"), "month", Reader::month);
        let worked = self.required(object, &at("hours"), "hours", Reader::work_time);
        let mut hours = |name| self.optional(object, &at(name), name, Reader::work_time);
        let benefit = hours("benefitHours").unwrap_or(WorkTime::ZERO);
        let holiday = hours("holidayHours").unwrap_or(WorkTime::ZERO);
        let name = "businessWeeks";
        let weeks = self.optional(object, &at(name), name, Reader::count);
        Some(MonthHours {
            month: month?,
            worked: worked?,
            benefit,
            holiday,
            business_weeks: weeks.unwrap_or_default(),
        })
    }

    /// `false` where there is none; left out where it is not known.
    fn education(&mut self, value: &Value, path: &Path<'_>) -> Option<Education> {
        if value.as_bool() == Some(false) {
            return Some(Education::None);
        }
        let object = self.object(value, path, &EDUCATION)?;
        let at = |name| Path::Field(path, name);
        let on = self.required(object, &at("finished"), "finished", Reader::date);
        let months = self.required(object, &at("months"), "months", Reader::count);
        Some(Education::Finished { on: on?, months: months? })
    }

    fn business_work(&mut self, value: &Value, path: &Path<'_>) -> Option<BusinessWork> {
        let object = self.object(value, path, &BUSINESS)?;
        let at = |name| Path::Field(path, name);
        let periods = self.required(object, &at("periods"), "periods", |reader, value, path| {
            reader.list(value, path, Reader::business_period)
        });
        let wages = self.optional(object, &at("wageWork"), "wageWork", |reader, value, path| {
            reader.list(value, path, Reader::period)
        });
        let name = "benefitIn2021";
        let benefit_in_2021 = self.optional(object, &at(name), name, Reader::flag);
        Some(BusinessWork {
            periods: periods?,
            wage_work: wages.unwrap_or_default(),
            benefit_in_2021: benefit_in_2021.unwrap_or_default(),
        })
    }

    fn business_period(&mut self, value: &Value, path: &Path<'_>) -> Option<BusinessPeriod> {
        let object = self.object(value, path, &BUSINESS_PERIOD)?;
        let at = |name| Path::Field(path, name);
        let from = self.required(object, &at("from"), "from", Reader::date);
        let to = self.optional(object, &at("to"), "to", Reader::date);
        let name = "hoursPerWeek";
        let hours = self.required(object, &at(name), name, Reader::work_time);
        Some(BusinessPeriod { from: from?, to, hours: hours? })
    }

    fn period(&mut self, value: &Value, path: &Path<'_>) -> Option<(NaiveDate, NaiveDate)> {
        let object = self.object(value, path, &PERIOD)?;
        let at = |name| Path::Field(path, name);
        let from = self.required(object, &at("from"), "from", Reader::date);
        let to = self.required(object, &at("to"), "to", Reader::date);
        Some((from?, to?))
    }
}
