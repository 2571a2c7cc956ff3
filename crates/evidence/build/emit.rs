//! Writes checked files as two Rust constants: the figures are many, and most pages do without them.

use std::fmt::Write;

use anyhow::Result;

use crate::check::{Collection, percent};
use crate::emit_figure::figure;
use crate::emit_jobcentres::{checklist, jobcentres};
use crate::schema::{Milestone, ReturnToWork, Source, Text, Week};

pub(crate) fn evidence(collection: &Collection) -> Result<String> {
    let mut out = String::from("const EVIDENCE: Evidence = Evidence {\n");
    writeln!(out, "    return_to_work: {},", return_to_work(&collection.return_to_work)?)?;
    writeln!(out, "    milestones: &[")?;
    for item in &collection.milestones {
        writeln!(out, "        {},", milestone(item))?;
    }
    writeln!(out, "    ],\n}};")?;
    writeln!(out, "const FIGURES: &[Figure] = &[")?;
    for item in &collection.figures {
        writeln!(out, "    {},", figure(item)?)?;
    }
    writeln!(out, "];")?;
    writeln!(out, "const JOBCENTRES: Jobcentres = {};", jobcentres(&collection.jobcentres))?;
    let administration = checklist(&collection.effective_administration);
    writeln!(out, "const EFFECTIVE_ADMINISTRATION: Checklist = {administration};")?;
    Ok(out)
}

fn return_to_work(file: &ReturnToWork) -> Result<String> {
    let caveats = file.caveats.iter().map(text).collect::<Vec<_>>().join(", ");
    let weeks = file.weeks.iter().map(week).collect::<Result<Vec<_>>>()?.join(", ");
    Ok(format!(
        "ReturnToWork {{ id: {:?}, grade: Grade::{:?}, entry_year: {}, method: Method::{:?}, \
         label: {}, population: {}, whose: {}, source: {}, caveats: &[{caveats}], weeks: &[{weeks}] }}",
        file.id,
        file.grade,
        file.entry_year,
        file.method,
        text(&file.label),
        text(&file.population),
        text(&file.whose),
        source(&file.source),
    ))
}

/// The published exclusion rate is checked to be the rest to 100, so it is not written twice.
fn week(row: &Week) -> Result<String> {
    Ok(format!(
        "PublishedWeek {{ week: {}, still_on_benefit: {}, back_in_work: {}, in_work: percent({}) }}",
        row.week,
        row.still_on_benefit,
        row.back_in_work,
        percent(&row.in_work)?.basis_points(),
    ))
}

fn milestone(file: &Milestone) -> String {
    format!(
        "Milestone {{ id: {:?}, standing: Standing::{:?}, from_week: {}, to_week: {}, label: {}, \
         whose: {}, source: {} }}",
        file.id,
        file.standing,
        file.from_week,
        file.to_week,
        text(&file.label),
        text(&file.whose),
        source(&file.source),
    )
}

pub(crate) fn text(text: &Text) -> String {
    format!("Text {{ da: {:?}, en: {:?} }}", text.da, text.en)
}

pub(crate) fn source(source: &Source) -> String {
    format!(
        "Source {{ document: {:?}, read_in: {:?}, place: {:?} }}",
        source.document, source.read_in, source.place
    )
}
