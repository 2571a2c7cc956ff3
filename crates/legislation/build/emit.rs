//! Writes checked files as one Rust constant, so that neither a parser nor a text has to be carried
//! to the browser twice.

use std::fmt::Write;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use fremdrift_units::{Kroner, Percent};

use crate::schema::{Band, Choice, Confidence, File, Gaps, Share, Text, Unit, Value};

/// The parameters that decide who pays what; all others are dates to be met.
const PAYERS: [&str; 8] = [
    "change_over_week",
    "clock_window",
    "duration_limit",
    "employer_period",
    "maximum_weekly_benefit",
    "self_employed_waiting_days",
    "state_share",
    "unemployment_fund_days",
];

pub(crate) fn law(files: &[File]) -> Result<String> {
    let (payers, dates): (Vec<&File>, Vec<&File>) =
        files.iter().partition(|file| PAYERS.contains(&file.id.as_str()));
    Ok(constant("LAW", "Legislation", &payers)? + &constant("DATES", "Deadlines", &dates)?)
}

fn constant(name: &str, kind: &str, files: &[&File]) -> Result<String> {
    let mut out = format!("pub(crate) const {name}: {kind} = {kind} {{\n");
    for file in files {
        writeln!(out, "    {}: Parameter {{", file.id)?;
        writeln!(out, "        id: {:?},", file.id)?;
        writeln!(out, "        subject: Subject::{:?},", file.subject)?;
        writeln!(out, "        unit: Unit::{:?},", file.unit)?;
        writeln!(out, "        label: {},", text(&file.label))?;
        writeln!(out, "        description: {},", text(&file.description))?;
        writeln!(out, "        values: Cow::Borrowed(&[")?;
        for value in &file.values {
            writeln!(out, "            {},", dated(file.unit, value)?)?;
        }
        writeln!(out, "        ]),\n    }},")?;
    }
    out.push_str("};\n");
    Ok(out)
}

/// What the sources do not carry.
pub(crate) fn gaps(gaps: &Gaps) -> String {
    let mut out = String::from("const GAPS: &[Gap] = &[\n");
    for gap in &gaps.gaps {
        let said = text(&Text { da: gap.da.clone(), en: gap.en.clone() });
        out.push_str(&format!(
            "    Gap {{ id: {:?}, subject: Subject::{:?}, concerns: Concerns::{:?}, from: {}, to: {}, \
             text: {said} }},\n",
            gap.id,
            gap.subject,
            gap.concerns,
            optional(gap.from),
            optional(gap.to),
        ));
    }
    out.push_str("];\n");
    out
}

fn text(text: &Text) -> String {
    format!("Text {{ da: {:?}, en: {:?} }}", text.da, text.en)
}

fn date(date: NaiveDate) -> String {
    format!("date({}, {}, {})", date.year(), date.month(), date.day())
}

fn optional(day: Option<NaiveDate>) -> String {
    day.map_or_else(|| "None".to_owned(), |day| format!("Some({})", date(day)))
}

fn dated(unit: Unit, value: &Value) -> Result<String> {
    Ok(format!(
        "Dated {{ from: {}, from_is: Start::{:?}, surely_from: {}, to: {}, surely_to: {}, checked_on: {}, last_confirmed: {}, value: {} }}",
        date(value.from),
        value.from_is,
        optional(value.surely_from),
        optional(value.to),
        optional(value.surely_to),
        date(value.checked_on),
        optional(value.last_confirmed),
        inner(unit, value)?,
    ))
}

fn inner(unit: Unit, value: &Value) -> Result<String> {
    if unit == Unit::StatePercentByWeek {
        let clock = value.clock.context("no clock")?;
        let bands = value.bands.iter().map(band).collect::<Result<Vec<_>>>()?.join(", ");
        return Ok(format!(
            "RefundTable {{ clock: Clock::{clock:?}, bands: Cow::Borrowed(&[{bands}]) }}"
        ));
    }
    if unit == Unit::Options {
        let choices = value.options.iter().map(choice).collect::<Vec<_>>().join(", ");
        return Ok(format!("Cow::Borrowed(&[{choices}])"));
    }
    let amount = match &value.statement {
        Some(statement) => text(statement),
        None => {
            let amount = value.amount.as_deref().context("no amount")?;
            match unit {
                Unit::KronerPerWeek => format!("kroner({})", amount.parse::<Kroner>()?.oere()),
                Unit::Days
                | Unit::Weeks
                | Unit::Months
                | Unit::Times
                | Unit::Statement
                | Unit::Options
                | Unit::StatePercentByWeek => format!("{unit:?}({})", amount.parse::<u32>()?),
            }
        }
    };
    let texts = [&value.act, &value.paragraph, &value.source, &value.url];
    let [act, paragraph, source, url] = texts.map(|text| text.as_deref().unwrap_or_default());
    let confidence = value.confidence.context("no confidence")?;
    Ok(format!(
        "Scalar {{ amount: {amount}, provision: {} }}",
        provision([act, paragraph, source, url], confidence)
    ))
}

fn choice(choice: &Choice) -> String {
    let note = choice
        .note
        .as_ref()
        .map_or_else(|| "None".to_owned(), |note| format!("Some({})", text(note)));
    let most = choice
        .most_weeks
        .map_or_else(|| "None".to_owned(), |weeks| format!("Some(Weeks({weeks}))"));
    format!(
        "Choice {{ id: {:?}, text: {}, note: {note}, most: {most}, provision: {} }}",
        choice.id,
        text(&choice.text),
        provision([&choice.act, &choice.paragraph, &choice.source, &choice.url], choice.confidence)
    )
}

fn band(band: &Band) -> Result<String> {
    let active = match &band.active {
        Some(active) => format!("Some({})", share(active)?),
        None => "None".to_owned(),
    };
    Ok(format!(
        "Band {{ from_week: {}, passive: {}, active: {active} }}",
        band.from_week,
        share(&band.passive)?
    ))
}

fn share(share: &Share) -> Result<String> {
    let percent = Percent::from_decimal(share.percent.parse::<Kroner>()?.to_decimal())?;
    Ok(format!(
        "Share {{ percent: percent({}), provision: {} }}",
        percent.basis_points(),
        provision([&share.act, &share.paragraph, &share.source, &share.url], share.confidence)
    ))
}

fn provision([act, paragraph, source, url]: [&str; 4], confidence: Confidence) -> String {
    format!(
        "Provision {{ act: {act:?}, paragraph: {paragraph:?}, source: {source:?}, url: {url:?}, \
         confidence: Confidence::{confidence:?} }}"
    )
}
