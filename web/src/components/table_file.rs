//! A table as a file that a spreadsheet opens.

use csv::{Terminator, WriterBuilder};

use crate::route::Lang;

/// Semicolons in Danish, commas in English, as spreadsheets of each language expect; with a
/// byte-order mark so that letters like æ are read right.
pub(crate) fn table_file(
    lang: Lang,
    head: Vec<String>,
    rows: impl Iterator<Item = Vec<String>>,
) -> Option<String> {
    let delimiter = match lang {
        Lang::Da => b';',
        Lang::En => b',',
    };
    let mut writer = WriterBuilder::new()
        .delimiter(delimiter)
        .terminator(Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head).ok()?;
    for row in rows {
        writer.write_record(row).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}
