//! What a published figure must hold: a source, a caveat where it cannot stand without, values that
//! belong to a column, and others that speak against it and exist.

use std::collections::BTreeSet;

use anyhow::{Context, Result, anyhow, ensure};
use rust_decimal::Decimal;

use crate::check::{source, texts};
use crate::schema::{Figure, Grade, Row, Value};

/// Checks one figure.
pub(crate) fn figure(file: &Figure) -> Result<()> {
    texts([
        ("finding", &file.finding),
        ("label", &file.label),
        ("population", &file.population),
        ("whose", &file.whose),
    ])?;
    source(&file.source)?;
    ensure!(
        !file.caveats.is_empty() || !needs_caveat(file.grade),
        "no caveat: figures of this grade always have one"
    );
    for caveat in &file.caveats {
        texts([("caveat", caveat)])?;
    }
    for point in &file.points {
        texts([("point", point)])?;
    }
    ensure!(!file.rows.is_empty() || !file.points.is_empty(), "neither a row nor a point");
    ensure!(!file.drawn_only || file.rows.is_empty(), "what is only drawn has no numbers");
    columns(file)?;
    rows(file)
}

/// Whether a figure has to say what it does not show: all but those that count everybody, or let
/// chance decide who gets the effort.
fn needs_caveat(grade: Grade) -> bool {
    match grade {
        Grade::RegisterData | Grade::Randomised => false,
        Grade::Controlled
        | Grade::SuppliersOwn
        | Grade::Interview
        | Grade::Review
        | Grade::Estimate => true,
    }
}

fn columns(file: &Figure) -> Result<()> {
    ensure!(
        file.columns.is_empty() == file.rows.is_empty(),
        "columns and rows belong to each other"
    );
    let mut ids = BTreeSet::new();
    for column in &file.columns {
        texts([("column", &column.label)]).with_context(|| format!("column {}", column.id))?;
        ensure!(ids.insert(&column.id), "two columns have the id `{}`", column.id);
        ensure!(
            file.rows.iter().any(|row| row.values.contains_key(&column.id)),
            "the column `{}` has no value",
            column.id
        );
    }
    for row in &file.rows {
        ensure!(!row.values.is_empty(), "a row has no value");
        for (column, value) in &row.values {
            ensure!(ids.contains(column), "there is no column `{column}`");
            number(value).with_context(|| format!("column {column}"))?;
        }
    }
    Ok(())
}

fn rows(file: &Figure) -> Result<()> {
    let mut ids = BTreeSet::new();
    for row in &file.rows {
        match (&row.year, &row.id, &row.label) {
            (Some(_), None, None) => {}
            (None, Some(_), Some(label)) => texts([("row", label)])?,
            (None, None, None) => {
                ensure!(file.rows.len() == 1, "only a row that is alone needs no name");
            }
            _ => return Err(anyhow!("a row has either a year, or an id and a label")),
        }
        let id = row_id(row);
        ensure!(ids.insert(id.clone()), "two rows have the id `{id}`");
    }
    Ok(())
}

/// What names a row: its id, its year, or `all` for the only one.
pub(crate) fn row_id(row: &Row) -> String {
    match (&row.id, row.year) {
        (Some(id), _) => id.clone(),
        (None, Some(year)) => year.to_string(),
        (None, None) => "all".to_owned(),
    }
}

/// The number of a value, with the decimals that were printed.
pub(crate) fn number(value: &Value) -> Result<Decimal> {
    let text = match value {
        Value::Exact(text) => text,
        Value::Worded(worded) => &worded.value,
    };
    text.parse().map_err(|error| anyhow!("`{text}` is no number: {error}"))
}

/// Checks what figures say of each other.
pub(crate) fn together(figures: &[Figure]) -> Result<()> {
    let ids: BTreeSet<&str> = figures.iter().map(|figure| figure.id.as_str()).collect();
    let mut numbers = BTreeSet::new();
    for figure in figures {
        for other in &figure.against {
            ensure!(ids.contains(other.as_str()), "`{}`: there is no figure `{other}`", figure.id);
            ensure!(*other != figure.id, "`{other}` speaks against itself");
        }
        if let Some(number) = figure.number {
            let read_in = figure.source.read_in.as_ref().unwrap_or(&figure.source.document);
            ensure!(numbers.insert((read_in, number)), "two figures {number} in `{read_in}`");
        }
    }
    Ok(())
}
