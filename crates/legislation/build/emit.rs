//! Writes checked files as Rust structs and constants, so that neither a parser nor a text has to be
//! carried to the browser twice.

use std::collections::BTreeSet;
use std::fmt::Write;

use anyhow::{Context, Result};
use chrono::{Datelike, NaiveDate};

use crate::schema::{Acts, File, Gaps, Group, Text, Unit};
use crate::values::dated;

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
    files.iter().filter(|file| file.known).for_each(|file| out += &known(file));
    Ok(out)
}

/// The options of a parameter as an enum: an engine that matches it knows exactly those of the data.
fn known(file: &File) -> String {
    let options = file.values.iter().flat_map(|value| &value.options);
    let ids: BTreeSet<&str> = options.map(|option| option.id.as_str()).collect();
    let variants = ids.iter().map(|id| format!("    /// `{id}`.\n    {},\n", camel(id)));
    let all = ids.iter().map(|id| format!("Self::{}", camel(id)));
    let of = ids.iter().map(|id| format!("            {id:?} => Some(Self::{}),\n", camel(id)));
    format!(
        "/// Every option of `{}`, whenever it was law.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\n\
         pub enum {name} {{\n{}}}\nimpl {name} {{\n    /// All of them.\n    pub const ALL: &[Self] = \
         &[{}];\n    /// The option with an id.\n    #[must_use]\n    pub fn of(id: &str) -> Option<Self> \
         {{\n        match id {{\n{}            _ => None,\n        }}\n    }}\n}}\n",
        file.id,
        variants.collect::<String>(),
        all.collect::<Vec<_>>().join(", "),
        of.collect::<String>(),
        name = camel(&file.id),
    )
}

/// `in_this_way` as `InThisWay`.
fn camel(id: &str) -> String {
    let word = |word: &str| {
        let (first, rest) = word.split_at(1.min(word.len()));
        first.to_ascii_uppercase() + rest
    };
    id.split('_').map(word).collect()
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
        let whom = file.concerns.iter().map(|whom| format!("Concerns::{whom:?}"));
        writeln!(out, "        concerns: &[{}],", whom.collect::<Vec<_>>().join(", "))?;
        writeln!(out, "        first_day_only: {},", file.first_day_only)?;
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

pub(crate) fn text(text: &Text) -> String {
    format!("Text {{ da: {:?}, en: {:?} }}", text.da, text.en)
}

pub(crate) fn date(date: NaiveDate) -> String {
    format!("date({}, {}, {})", date.year(), date.month(), date.day())
}

pub(crate) fn some(text: Option<String>) -> String {
    text.map_or_else(|| "None".to_owned(), |text| format!("Some({text})"))
}

pub(crate) fn day(day: Option<NaiveDate>) -> String {
    some(day.map(date))
}
