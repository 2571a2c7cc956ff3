//! What a file must hold beyond its form: a source, texts in both languages, and figures that can
//! be true together. That a share follows from its counts is not asked: a published slip has to be
//! shown as it was published.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, bail, ensure};
use fremdrift_units::Percent;
use rust_decimal::Decimal;

use crate::schema::{
    Checklist, Figure, File, Jobcentres, Milestone, ReturnToWork, Source, Text, Week,
};
use crate::{check_figure, check_jobcentres};

/// All files together.
pub(crate) struct Collection {
    pub(crate) return_to_work: ReturnToWork,
    pub(crate) milestones: Vec<Milestone>,
    pub(crate) figures: Vec<Figure>,
    pub(crate) jobcentres: Jobcentres,
    pub(crate) effective_administration: Checklist,
}

/// Sorts checked files by kind: milestones in the order of their weeks, figures in that of their ids,
/// of everything else exactly one.
pub(crate) fn collection(files: Vec<File>) -> Result<Collection> {
    let mut ids = BTreeSet::new();
    let mut tables = Vec::new();
    let mut milestones = Vec::new();
    let mut figures = Vec::new();
    let (mut jobcentres, mut checklists) = (Vec::new(), Vec::new());
    for file in files {
        let id = match &file {
            File::ReturnToWork(ReturnToWork { id, .. })
            | File::Milestone(Milestone { id, .. })
            | File::Figure(Figure { id, .. })
            | File::Jobcentres(Jobcentres { id, .. })
            | File::Checklist(Checklist { id, .. }) => id.clone(),
        };
        ensure!(ids.insert(id.clone()), "two files have the id `{id}`");
        match file {
            File::ReturnToWork(table) => tables.push(table),
            File::Milestone(milestone) => milestones.push(milestone),
            File::Figure(figure) => figures.push(figure),
            File::Jobcentres(table) => jobcentres.push(table),
            File::Checklist(list) => checklists.push(list),
        }
    }
    let return_to_work = only(tables, "return_to_work")?;
    let jobcentres = only(jobcentres, "jobcentres")?;
    let effective_administration = only(checklists, "checklist")?;
    milestones.sort_by_key(|milestone| (milestone.from_week, milestone.to_week));
    figures.sort_by(|a: &Figure, b| a.id.cmp(&b.id));
    check_figure::together(&figures)?;
    Ok(Collection { return_to_work, milestones, figures, jobcentres, effective_administration })
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
        File::Figure(file) => {
            check_figure::figure(file)?;
            &file.id
        }
        File::Jobcentres(file) => {
            check_jobcentres::jobcentres(file)?;
            &file.id
        }
        File::Checklist(file) => {
            check_jobcentres::checklist(file)?;
            &file.id
        }
    };
    ensure!(id == stem, "the id `{id}` must be the file's name `{stem}`");
    Ok(())
}

fn return_to_work(file: &ReturnToWork) -> Result<()> {
    texts([("label", &file.label), ("population", &file.population), ("whose", &file.whose)])?;
    source(&file.source)?;
    ensure!(!file.caveats.is_empty(), "no caveat: figures of the past always have one");
    for caveat in &file.caveats {
        texts([("caveat", caveat)])?;
    }
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

pub(crate) fn texts<const N: usize>(texts: [(&str, &Text); N]) -> Result<()> {
    for (name, text) in texts {
        ensure!(
            !text.da.trim().is_empty() && !text.en.trim().is_empty(),
            "{name}: a text is empty"
        );
    }
    Ok(())
}

pub(crate) fn source(source: &Source) -> Result<()> {
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
