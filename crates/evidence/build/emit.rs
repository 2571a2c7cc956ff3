//! Writes checked files as one Rust constant.

use std::fmt::Write;

use anyhow::Result;

use crate::check::{Collection, percent};
use crate::schema::{
    Checklist, Jobcentre, Jobcentres, Mark, Milestone, Part, ReturnToWork, Source, Text, Week,
};

pub(crate) fn evidence(collection: &Collection) -> Result<String> {
    let mut out = String::from("const EVIDENCE: Evidence = Evidence {\n");
    writeln!(out, "    return_to_work: {},", return_to_work(&collection.return_to_work)?)?;
    writeln!(out, "    milestones: &[")?;
    for item in &collection.milestones {
        writeln!(out, "        {},", milestone(item))?;
    }
    writeln!(out, "    ],")?;
    writeln!(out, "    jobcentres: {},", jobcentres(&collection.jobcentres))?;
    let administration = checklist(&collection.effective_administration);
    writeln!(out, "    effective_administration: {administration},\n}};")?;
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

fn jobcentres(file: &Jobcentres) -> String {
    let recommended = &file.recommended;
    format!(
        "Jobcentres {{ id: {:?}, courses_year: {}, label: {}, as_of: {}, courses_from: {}, \
         rest_from: {}, source: {}, recommended: Recommended {{ from: {}, to: {}, whose: {}, \
         source: {} }}, caveats: &[{}], list: &[{}] }}",
        file.id,
        file.courses_year,
        text(&file.label),
        text(&file.as_of),
        text(&file.courses_from),
        text(&file.rest_from),
        source(&file.source),
        recommended.from,
        recommended.to,
        text(&recommended.whose),
        source(&recommended.source),
        list(&file.caveats, text),
        list(&file.list, jobcentre),
    )
}

fn jobcentre(row: &Jobcentre) -> String {
    let note = row.note.as_ref();
    format!(
        "Jobcentre {{ name: {:?}, courses: {}, caseworkers: {}, caseworkers_are: Given::{:?}, \
         cases_from: {}, cases_to: {}, cases_are: Given::{:?}, benefit_cases: {:?}, extensions: {}, \
         note: {}, parts: &[{}] }}",
        row.name,
        row.courses,
        row.caseworkers,
        row.caseworkers_are,
        row.cases_from,
        row.cases_to,
        row.cases_are,
        row.benefit_cases,
        row.extensions,
        note.map_or_else(|| "None".to_owned(), |note| format!("Some({})", text(note))),
        list(&row.parts, part),
    )
}

fn part(part: &Part) -> String {
    format!(
        "Part {{ label: {}, caseworkers: {}, cases: {:?} }}",
        text(&part.label),
        part.caseworkers,
        part.cases
    )
}

fn checklist(file: &Checklist) -> String {
    format!(
        "Checklist {{ id: {:?}, label: {}, population: {}, whose: {}, caveats: &[{}], marks: &[{}] }}",
        file.id,
        text(&file.label),
        text(&file.population),
        text(&file.whose),
        list(&file.caveats, text),
        list(&file.marks, mark),
    )
}

fn mark(mark: &Mark) -> String {
    format!(
        "Mark {{ id: {:?}, label: {}, text: {}, source: {} }}",
        mark.id,
        text(&mark.label),
        text(&mark.text),
        source(&mark.source),
    )
}

fn list<T>(items: &[T], write: impl Fn(&T) -> String) -> String {
    items.iter().map(write).collect::<Vec<_>>().join(", ")
}

fn text(text: &Text) -> String {
    format!("Text {{ da: {:?}, en: {:?} }}", text.da, text.en)
}

fn source(source: &Source) -> String {
    format!(
        "Source {{ document: {:?}, read_in: {:?}, place: {:?} }}",
        source.document, source.read_in, source.place
    )
}
