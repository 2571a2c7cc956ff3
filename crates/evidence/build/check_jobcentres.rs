//! What key figures of jobcentres and a list of marks must hold: numbers that can be true together,
//! names of their own, sources, and at least one caveat.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};

use crate::check::{source, texts};
use crate::schema::{Checklist, Given, Jobcentre, Jobcentres, Text};

/// Checks the key figures of jobcentres.
pub(crate) fn jobcentres(file: &Jobcentres) -> Result<()> {
    texts([
        ("label", &file.label),
        ("as_of", &file.as_of),
        ("courses_from", &file.courses_from),
        ("rest_from", &file.rest_from),
        ("recommended.whose", &file.recommended.whose),
    ])?;
    source(&file.source)?;
    source(&file.recommended.source)?;
    caveats(&file.caveats)?;
    ensure!(file.recommended.from >= 1, "recommended: a caseworker has at least one case");
    ensure!(
        file.recommended.from <= file.recommended.to,
        "recommended: the most is below the fewest"
    );
    ensure!(!file.list.is_empty(), "no jobcentre");
    let mut names = BTreeSet::new();
    for row in &file.list {
        ensure!(names.insert(row.name.trim()), "two jobcentres are called `{}`", row.name);
        jobcentre(row).with_context(|| format!("jobcentre `{}`", row.name))?;
    }
    Ok(())
}

fn jobcentre(row: &Jobcentre) -> Result<()> {
    ensure!(!row.name.trim().is_empty(), "no name");
    ensure!(row.courses >= 1 && row.caseworkers >= 1, "no courses or no caseworkers");
    ensure!(row.extensions <= row.courses, "more extensions than courses");
    ensure!(row.cases_from >= 1, "a caseworker has at least one case");
    ensure!(row.cases_from <= row.cases_to, "cases: the most is below the fewest");
    ensure!(row.cases_are != Given::SumOfParts, "cases: a mean is no sum");
    ensure!(row.benefit_cases.is_none_or(|of| of <= row.cases_to), "more benefit cases than cases");
    if let Some(note) = &row.note {
        texts([("note", note)])?;
    }
    for part in &row.parts {
        texts([("part", &part.label)])?;
        ensure!(part.caseworkers >= 1, "a part without caseworkers");
    }
    let sum: u64 = row.parts.iter().map(|part| u64::from(part.caseworkers)).sum();
    if row.parts.is_empty() {
        ensure!(row.caseworkers_are != Given::SumOfParts, "a sum of no parts");
    } else {
        ensure!(sum == u64::from(row.caseworkers), "the parts have {sum} caseworkers");
    }
    Ok(())
}

/// Checks a list of marks.
pub(crate) fn checklist(file: &Checklist) -> Result<()> {
    texts([("label", &file.label), ("population", &file.population), ("whose", &file.whose)])?;
    caveats(&file.caveats)?;
    ensure!(!file.marks.is_empty(), "no mark");
    let mut ids = BTreeSet::new();
    for mark in &file.marks {
        ensure!(!mark.id.trim().is_empty() && ids.insert(&mark.id), "two marks are `{}`", mark.id);
        texts([("mark", &mark.label), ("mark", &mark.text)])?;
        source(&mark.source)?;
    }
    Ok(())
}

fn caveats(caveats: &[Text]) -> Result<()> {
    ensure!(!caveats.is_empty(), "no caveat: figures of the past always have one");
    for caveat in caveats {
        texts([("caveat", caveat)])?;
    }
    Ok(())
}
