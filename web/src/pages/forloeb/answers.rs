//! What was answered, for paper.

use fremdrift_rules::case::Status;
use rust_decimal::Decimal;

use super::words;
use crate::components::insurance::insured;
use crate::components::periods::earlier_kind;
use crate::format;
use crate::say::Say;
use crate::state::case::Reader;
use crate::state::forloeb::Outcome;

/// The decimals of hours and kroner.
const DECIMALS: u32 = 2;

pub(super) fn answers(say: &Say, reader: Reader, outcome: &Outcome) -> Vec<(String, String)> {
    let t = &say.t;
    let input = outcome.timeline.case.input();
    let yes_no = |yes: bool| if yes { t.forloeb_yes() } else { t.forloeb_no() }.to_string();
    let not_set = || t.forloeb_not_set().to_string();
    let perhaps = |known: Option<bool>| known.map_or_else(not_set, yes_no);
    let day = |day: Option<chrono::NaiveDate>| day.map_or_else(not_set, |day| say.date(day));
    let reads = match reader {
        Reader::Citizen => t.forloeb_reader_citizen(),
        Reader::Caseworker => t.forloeb_reader_caseworker(),
    };
    let mut rows = vec![
        (t.forloeb_reader().to_string(), reads.to_string()),
        (t.forloeb_first_day().to_string(), say.date(input.first_day)),
        (t.forloeb_status().to_string(), say.status(input.status)),
    ];
    match input.status {
        Status::Employed => {
            let none = input.no_employer_period;
            rows.push((t.forloeb_no_employer_period().to_string(), yes_no(none)));
            if !none {
                let insured = yes_no(input.section_55);
                rows.push((t.refusion_section_55().to_string(), insured));
                let agreement = words::section_56(say, input.section_56);
                rows.push((t.forloeb_section_56().to_string(), agreement));
            }
            rows.push((t.forloeb_still_employed().to_string(), perhaps(input.still_employed)));
            rows.push((t.forloeb_employment_ends().to_string(), day(input.employment_ends)));
        }
        Status::SelfEmployed => {
            let insured = insured(say, input.insurance);
            rows.push((t.forloeb_insurance().to_string(), insured));
        }
        Status::Unemployed | Status::PartlyUnemployed => {}
    }
    if let Some((hours, pay, _)) = outcome.gets.and_then(|gets| gets.weekly) {
        let hours = Decimal::new(hours.hundredths().into(), DECIMALS);
        rows.push((t.forloeb_hours().to_string(), say.decimal(hours)));
        rows.push((t.forloeb_hourly_pay().to_string(), say.kroner(pay)));
    }
    for it in &input.earlier {
        let days = format!("{} – {}", say.date(it.from), say.date(it.to));
        rows.push((
            t.tool_earlier().to_string(),
            format!("{}, {days}", earlier_kind(say, it.kind)),
        ));
    }
    for (from, to) in &input.holidays {
        let days = format!("{} – {}", say.date(*from), say.date(*to));
        rows.push((t.forloeb_holiday_row().to_string(), days));
    }
    let age = input.age.map_or_else(not_set, |age| format::count(say.lang, age));
    rows.extend([
        (t.forloeb_partial_return().to_string(), day(input.partial_return)),
        (t.forloeb_work_injury().to_string(), perhaps(input.work_injury)),
        (t.forloeb_age().to_string(), age),
        (t.forloeb_section_25().to_string(), yes_no(input.section_25)),
        (t.forloeb_fast_track().to_string(), yes_no(input.fast_track)),
    ]);
    if input.covid {
        rows.push((t.forloeb_covid().to_string(), yes_no(true)));
    }
    rows
}
