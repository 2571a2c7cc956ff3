//! Writes checked files as Rust structs and constants, so that neither a parser nor a text has to be
//! carried to the browser twice.

use std::fmt::Write;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};
use fremdrift_units::{Fraction, Kroner};

use crate::check::{month_and_day, percent};
use crate::schema::{
    Acts, Band, Choice, Confidence, File, Gaps, Group, Holiday, Order, PercentOf, Postponement,
    Share, Text, Unit, Value,
};

/// Each struct with its constant and what it is.
const GROUPS: [(Group, &str, &str, &str); 3] = [
    (
        Group::Payers,
        "Legislation",
        "LAW",
        "The law of who pays what, and for how long. Cloning is cheap; a test may change a copy and see \
         what follows.",
    ),
    (
        Group::Dates,
        "Deadlines",
        "DATES",
        "The law of the dates an absence has to meet. It stands apart, so that a page which only asks \
         who pays does not carry it.",
    ),
    (
        Group::Benefit,
        "BenefitLaw",
        "BENEFIT",
        "The law of who has a right to benefit, and to how much.",
    ),
];

/// The structs with their values, and the laws' names.
pub(crate) fn law(files: &[File], acts: &Acts) -> Result<String> {
    let mut out = String::new();
    for (place, law) in acts.laws.iter().enumerate() {
        let name = text(&Text { da: law.da.clone(), en: law.en.clone() });
        writeln!(out, "const LAW_{place}: Text = {name};")?;
    }
    for (group, kind, name, about) in GROUPS {
        let own: Vec<&File> = files.iter().filter(|file| file.group == group).collect();
        out += &declaration(kind, about, &own);
        out += &constant(name, kind, &own, acts)?;
    }
    Ok(out)
}

fn declaration(kind: &str, about: &str, files: &[&File]) -> String {
    let fields = files.iter().map(|file| {
        let (label, id, holds) = (&file.label.en, &file.id, holds(file.unit).0);
        format!("    /// {label}.\n    pub {id}: Parameter<{holds}>,\n")
    });
    let entries = files
        .iter()
        .map(|file| format!("            entries(&self.{}, {}),\n", file.id, holds(file.unit).1));
    format!(
        "/// {about}\n#[derive(Clone, Debug, PartialEq, Eq)]\npub struct {kind} {{\n{}}}\n\
         impl {kind} {{\n    /// Every value of every parameter: parameter by parameter, oldest value \
         first.\n    pub fn entries(&self) -> impl Iterator<Item = Entry<'_>> {{\n        \
         let all: [Vec<Entry<'_>>; {}] = [\n{}        ];\n        all.into_iter().flatten()\n    \
         }}\n}}\n",
        fields.collect::<String>(),
        files.len(),
        entries.collect::<String>(),
    )
}

/// What a parameter of a unit holds, and how it becomes a value that can be shown.
const fn holds(unit: Unit) -> (&'static str, &'static str) {
    match unit {
        Unit::KronerPerWeek => ("Scalar<Kroner>", "Value::KronerPerWeek"),
        Unit::Kroner => ("Scalar<Kroner>", "Value::Kroner"),
        Unit::Days => ("Scalar<Days>", "Value::Days"),
        Unit::Weeks => ("Scalar<Weeks>", "Value::Weeks"),
        Unit::Months => ("Scalar<Months>", "Value::Months"),
        Unit::Hours => ("Scalar<Hours>", "Value::Hours"),
        Unit::Times => ("Scalar<Times>", "Value::Times"),
        Unit::Percent => ("Scalar<Percent>", "Value::Percent"),
        Unit::Fraction => ("Scalar<Fraction>", "Value::Fraction"),
        Unit::StatePercentByWeek => ("RefundTable", "Value::StatePercentByWeek"),
        Unit::Statement => ("Scalar<Text>", "Value::Statement"),
        Unit::Options => ("Cow<'static, [Choice]>", "|list| Value::Options(list)"),
        Unit::Postponements => {
            ("Cow<'static, [Postponement]>", "|list| Value::Postponements(list)")
        }
        Unit::Holidays => ("Scalar<Cow<'static, [Holiday]>>", "Value::Holidays"),
    }
}

fn constant(name: &str, kind: &str, files: &[&File], acts: &Acts) -> Result<String> {
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
            let value = dated(file.unit, value, acts).with_context(|| file.id.clone())?;
            writeln!(out, "            {value},")?;
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
            day(gap.from),
            day(gap.to),
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

fn some(text: Option<String>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text})"))
}

fn day(day: Option<NaiveDate>) -> String {
    some(day.map(date))
}

fn dated(unit: Unit, value: &Value, acts: &Acts) -> Result<String> {
    Ok(format!(
        "Dated {{ from: {}, from_is: Start::{:?}, surely_from: {}, to: {}, surely_to: {}, checked_on: {}, last_confirmed: {}, value: {} }}",
        date(value.from),
        value.from_is,
        day(value.surely_from),
        day(value.to),
        day(value.surely_to),
        date(value.checked_on),
        day(value.last_confirmed),
        inner(unit, value, acts)?,
    ))
}

fn inner(unit: Unit, value: &Value, acts: &Acts) -> Result<String> {
    let amount = match unit {
        Unit::StatePercentByWeek => {
            let clock = value.clock.context("no clock")?;
            let bands = list(&value.bands, |it| band(it, value.percent_of, acts))?;
            return Ok(format!("RefundTable {{ clock: Clock::{clock:?}, bands: {bands} }}"));
        }
        Unit::Options => return list(&value.options, |it| choice(it, acts)),
        Unit::Postponements => return list(&value.postponements, |it| postponement(it, acts)),
        Unit::Holidays => list(&value.holidays, holiday)?,
        Unit::Statement => text(value.statement.as_ref().context("no statement")?),
        Unit::KronerPerWeek
        | Unit::Kroner
        | Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Hours
        | Unit::Times
        | Unit::Percent
        | Unit::Fraction => number(unit, value.amount.as_deref().context("no amount")?)?,
    };
    let name = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    let stands = provision(
        [&name(&value.act), &name(&value.paragraph), &name(&value.url)],
        value.confidence.context("no confidence")?,
        value.source.as_ref(),
        value.order.as_ref(),
        acts,
    )?;
    Ok(format!("Scalar {{ amount: {amount}, provision: {stands} }}"))
}

fn list<T>(items: &[T], line: impl Fn(&T) -> Result<String>) -> Result<String> {
    let lines = items.iter().map(line).collect::<Result<Vec<_>>>()?.join(", ");
    Ok(format!("Cow::Borrowed(&[{lines}])"))
}

fn number(unit: Unit, amount: &str) -> Result<String> {
    Ok(match unit {
        Unit::KronerPerWeek | Unit::Kroner => {
            format!("kroner({})", amount.parse::<Kroner>()?.oere())
        }
        Unit::Percent => format!("percent({})", percent(amount)?.basis_points()),
        Unit::Fraction => {
            let part: Fraction = amount.parse()?;
            format!("fraction({}, {})", part.numerator(), part.denominator())
        }
        Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Hours
        | Unit::Times
        | Unit::Statement
        | Unit::Options
        | Unit::Postponements
        | Unit::Holidays
        | Unit::StatePercentByWeek => format!("{unit:?}({})", amount.parse::<u32>()?),
    })
}

fn choice(choice: &Choice, acts: &Acts) -> Result<String> {
    let note = some(choice.note.as_ref().map(text));
    let most = some(choice.most_weeks.map(|weeks| format!("Weeks({weeks})")));
    let stands = provision(
        [&choice.act, &choice.paragraph, &choice.url],
        choice.confidence,
        choice.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!(
        "Choice {{ id: {:?}, text: {}, note: {note}, most: {most}, provision: {stands} }}",
        choice.id,
        text(&choice.text),
    ))
}

fn postponement(one: &Postponement, acts: &Acts) -> Result<String> {
    let stands = provision(
        [&one.act, &one.paragraph, &one.url],
        one.confidence,
        one.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!(
        "Postponement {{ id: {:?}, limit_from: {}, limit_to: {}, months: {}, until: {}, provision: \
         {stands} }}",
        one.id,
        date(one.limit_from),
        date(one.limit_to),
        some(one.months.map(|months| format!("Months({months})"))),
        day(one.until),
    ))
}

fn holiday(holiday: &Holiday) -> Result<String> {
    let falls = match (holiday.easter, holiday.day.as_deref()) {
        (Some(days), _) => format!("Falls::AfterEaster {{ days: {days} }}"),
        (None, fixed) => {
            let (month, day) = month_and_day(fixed.context("no day")?)?;
            format!("Falls::EveryYear {{ month: {month}, day: {day} }}")
        }
    };
    Ok(format!("Holiday {{ id: {:?}, text: {}, falls: {falls} }}", holiday.id, text(&holiday.text)))
}

fn band(band: &Band, of: PercentOf, acts: &Acts) -> Result<String> {
    let active = band.active.as_ref().map(|active| share(active, of, acts)).transpose()?;
    Ok(format!(
        "Band {{ from_week: {}, passive: {}, active: {} }}",
        band.from_week,
        share(&band.passive, of, acts)?,
        some(active),
    ))
}

/// The state's share: where the act prints the municipality's, what is left of the whole.
fn share(share: &Share, of: PercentOf, acts: &Acts) -> Result<String> {
    let printed = percent(&share.percent)?;
    let state = match of {
        PercentOf::State => printed,
        PercentOf::Municipality => printed.complement(),
    };
    let stands = provision(
        [&share.act, &share.paragraph, &share.url],
        share.confidence,
        share.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!("Share {{ percent: percent({}), provision: {stands} }}", state.basis_points()))
}

fn provision(
    [act, paragraph, url]: [&str; 3],
    confidence: Confidence,
    source: Option<&Text>,
    order: Option<&Order>,
    acts: &Acts,
) -> Result<String> {
    let order = order
        .map(|it| {
            let (act, paragraph, url) = (&it.act, &it.paragraph, &it.url);
            let law = law_of(act, acts)?;
            anyhow::Ok(format!(
                "&Order {{ law: {law}, act: {act:?}, paragraph: {paragraph:?}, url: {url:?} }}"
            ))
        })
        .transpose()?;
    Ok(format!(
        "Provision {{ law: {}, act: {act:?}, paragraph: {paragraph:?}, url: {url:?}, source: {}, \
         confidence: Confidence::{confidence:?}, order: {} }}",
        law_of(act, acts)?,
        some(source.map(text)),
        some(order),
    ))
}

fn law_of(act: &str, acts: &Acts) -> Result<String> {
    let law = acts.law(act)?;
    let place = acts.laws.iter().position(|one| one.da == law.da).context("no such law")?;
    Ok(format!("LAW_{place}"))
}
