//! Writes the key figures of jobcentres and the marks as Rust.

use crate::emit::{source, text};
use crate::schema::{Checklist, Jobcentre, Jobcentres, Mark, Part};

pub(crate) fn jobcentres(file: &Jobcentres) -> String {
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

pub(crate) fn checklist(file: &Checklist) -> String {
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
