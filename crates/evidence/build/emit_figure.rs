//! Writes a published figure as a Rust constant.

use anyhow::Result;

use crate::check_figure::{number, row_id};
use crate::emit::{source, text};
use crate::schema::{Column, Figure, Row, Text, Value};

pub(crate) fn figure(file: &Figure) -> Result<String> {
    let columns = file.columns.iter().map(column).collect::<Vec<_>>().join(", ");
    let rows = file.rows.iter().map(|row| self::row(row, &file.columns));
    let rows = rows.collect::<Result<Vec<_>>>()?.join(", ");
    Ok(format!(
        "Figure {{ id: {:?}, number: {:?}, grade: Grade::{:?}, drawn_only: {}, finding: {}, \
         label: {}, population: {}, whose: {}, source: {}, against: &{:?}, caveats: {}, points: {}, \
         columns: &[{columns}], rows: &[{rows}] }}",
        file.id,
        file.number,
        file.grade,
        file.drawn_only,
        text(&file.finding),
        text(&file.label),
        text(&file.population),
        text(&file.whose),
        source(&file.source),
        file.against,
        texts(&file.caveats),
        texts(&file.points),
    ))
}

fn texts(list: &[Text]) -> String {
    format!("&[{}]", list.iter().map(text).collect::<Vec<_>>().join(", "))
}

fn column(column: &Column) -> String {
    format!(
        "Column {{ id: {:?}, unit: Unit::{:?}, label: {} }}",
        column.id,
        column.unit,
        text(&column.label)
    )
}

fn row(row: &Row, columns: &[Column]) -> Result<String> {
    let name = match (&row.label, row.year) {
        (Some(label), _) => format!("RowName::Named({})", text(label)),
        (None, Some(year)) => format!("RowName::Year({year})"),
        (None, None) => "RowName::Only".to_owned(),
    };
    let values = columns.iter().map(|column| row.values.get(&column.id).map(value).transpose());
    let values = values
        .map(|value| Ok(value?.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))))
        .collect::<Result<Vec<_>>>()?
        .join(", ");
    Ok(format!("Row {{ id: {:?}, name: {name}, values: &[{values}] }}", row_id(row)))
}

/// A decimal number is four integers, so that it can be a constant.
fn value(value: &Value) -> Result<String> {
    let parts = number(value)?.unpack();
    let wording = match value {
        Value::Exact(_) => "None".to_owned(),
        Value::Worded(worded) => format!("Some(Wording::{:?})", worded.wording),
    };
    Ok(format!(
        "Value {{ number: Decimal::from_parts({}, {}, {}, {}, {}), wording: {wording} }}",
        parts.lo, parts.mid, parts.hi, parts.negative, parts.scale
    ))
}
