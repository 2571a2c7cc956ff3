//! Tables as files that a spreadsheet opens: semicolons in Danish, commas in English, with a
//! byte-order mark so that letters like æ are read right.

use csv::WriterBuilder;

use crate::route::Lang;

/// The file with these rows under this head.
pub(crate) fn csv(
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
        .terminator(csv::Terminator::CRLF)
        .from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(head).ok()?;
    for row in rows {
        writer.write_record(row).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}
