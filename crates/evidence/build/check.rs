//! What a file must hold beyond its form: a source, texts in both languages, and figures that can
//! be true together. That a share follows from its counts is not asked: a published slip has to be
//! shown as it was published.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, bail, ensure};
use fremdrift_units::Percent;
use rust_decimal::Decimal;

use crate::schema::{
    Checklist, File, Given, Jobcentre, Jobcentres, Milestone, ReturnToWork, Source, Text, Week,
};

/// All files together.
pub(crate) struct Collection {
    pub(crate) return_to_work: ReturnToWork,
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) jobcentres: Jobcentres,
    pub(crate) effective_administration: Checklist,
}

/// Sorts checked files by kind: exactly one of each but milestones, and these in the order of their
/// weeks.
pub(crate) fn collection(files: Vec<File>) -> Result<Collection> {
    let mut ids = BTreeSet::new();
    let mut tables = Vec::new();
    let mut milestones = Vec::new();
    let (mut jobcentres, mut checklists) = (Vec::new(), Vec::new());
    for file in files {
        let id = match &file {
            File::ReturnToWork(ReturnToWork { id, .. })
            | File::Milestone(Milestone { id, .. })
            | File::Jobcentres(Jobcentres { id, .. })
            | File::Checklist(Checklist { id, .. }) => id.clone(),
        };
        ensure!(ids.insert(id.clone()), "two files have the id `{id}`");
        match file {
            File::ReturnToWork(table) => tables.push(table),
            File::Milestone(milestone) => milestones.push(milestone),
            File::Jobcentres(table) => jobcentres.push(table),
            File::Checklist(list) => checklists.push(list),
        }
    }
    let return_to_work = only(tables, "return_to_work")?;
    let jobcentres = only(jobcentres, "jobcentres")?;
    let effective_administration = only(checklists, "checklist")?;
    milestones.sort_by_key(|milestone| (milestone.from_week, milestone.to_week));
    Ok(Collection { return_to_work, milestones, jobcentres, effective_administration })
}

fn only<T>(mut files: Vec<T>, kind: &str) -> Result<T> {
    let file = files.pop().with_context(|| format!("no file of kind `{kind}`"))?;
    ensure!(files.is_empty(), "more than one file of kind `{kind}`");
    Ok(file)
}

/// Checks one file, named by its stem.
pub(crate) fn file(stem: &str, file: &File) -> Result<()> {
    let id = match file {
        File::ReturnToWork(file) => {
            return_to_work(file)?;
            &file.id
        }
        File::Milestone(file) => {
            milestone(file)?;
            &file.id
        }
        File::Jobcentres(file) => {
            jobcentres(file)?;
            &file.id
        }
        File::Checklist(file) => {
            checklist(file)?;
            &file.id
        }
    };
    ensure!(id == stem, "the id `{id}` must be the file's name `{stem}`");
    Ok(())
}

fn return_to_work(file: &ReturnToWork) -> Result<()> {
    texts([("label", &file.label), ("population", &file.population), ("whose", &file.whose)])?;
    source(&file.source)?;
    caveats(&file.caveats)?;
    ensure!(file.weeks.len() >= 2, "a table needs two weeks to have something between them");
    for row in &file.weeks {
        week(row).with_context(|| format!("week {}", row.week))?;
    }
    for pair in file.weeks.windows(2) {
        let [a, b] = pair else { continue };
        ensure!(a.week < b.week, "the weeks must rise: {} stands after {}", b.week, a.week);
        ensure!(
            b.still_on_benefit <= a.still_on_benefit,
            "more are on benefit in week {} than in week {}",
            b.week,
            a.week
        );
        ensure!(
            percent(&b.in_work)? <= percent(&a.in_work)?,
            "the chance rises from week {} to week {}",
            a.week,
            b.week
        );
    }
    Ok(())
}

fn week(row: &Week) -> Result<()> {
    ensure!(row.week >= 1, "weeks begin with 1");
    ensure!(row.back_in_work <= row.still_on_benefit, "more return to work than were on benefit");
    let in_work = percent(&row.in_work)?;
    ensure!(in_work.complement() == percent(&row.excluded)?, "the two shares do not make 100");
    Ok(())
}

/// A published share, with at most the one decimal that the interpolation rounds to.
pub(crate) fn percent(text: &str) -> Result<Percent> {
    let number: Decimal =
        text.parse().map_err(|error| anyhow!("`{text}` is no number: {error}"))?;
    let percent = Percent::from_decimal(number).with_context(|| format!("`{text}`"))?;
    ensure!(percent.basis_points().is_multiple_of(10), "`{text}` has more than one decimal");
    Ok(percent)
}

fn milestone(file: &Milestone) -> Result<()> {
    ensure!(file.from_week >= 1, "weeks begin with 1");
    ensure!(file.from_week <= file.to_week, "it ends before it begins");
    texts([("label", &file.label), ("whose", &file.whose)])?;
    source(&file.source)
}

fn jobcentres(file: &Jobcentres) -> Result<()> {
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

fn checklist(file: &Checklist) -> Result<()> {
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

fn texts<const N: usize>(texts: [(&str, &Text); N]) -> Result<()> {
    for (name, text) in texts {
        ensure!(
            !text.da.trim().is_empty() && !text.en.trim().is_empty(),
            "{name}: a text is empty"
        );
    }
    Ok(())
}

fn source(source: &Source) -> Result<()> {
    let read_in = source.read_in.as_deref().unwrap_or("the document itself");
    for (name, text) in
        [("document", source.document.as_str()), ("read_in", read_in), ("place", &source.place)]
    {
        if text.trim().is_empty() {
            bail!("source: no {name}");
        }
    }
    Ok(())
}
