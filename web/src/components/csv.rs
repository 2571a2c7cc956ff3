//! Tables as files that a spreadsheet opens: semicolons in Danish, commas in English, with a
//! byte-order mark so that letters like æ are read right. No cell can be taken for a formula.

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
    for row in std::iter::once(head).chain(rows) {
        writer.write_record(row.into_iter().map(no_formula)).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe in front. People type names,
/// and files are handed on. A number with its sign stays a number.
fn no_formula(cell: String) -> String {
    let text = cell.trim_start();
    let begins = cell.starts_with(['\t', '\r', '\n'])
        || text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if begins && !is_number(text) { format!("'{cell}") } else { cell }
}

fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    text.len() - digits.len() <= 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        for formula in [
            "=1+1",
            "+1+1",
            "-1+1",
            "--1",
            "@SUM(A1)",
            "\t=1",
            "\rx",
            " =1",
            "-",
            "=HYPERLINK(\"x\")",
            "＝1",
        ] {
            assert_eq!(no_formula(formula.to_owned()), format!("'{formula}"));
        }
        for plain in ["", "-7,50", "-1.234", "+2", "12", "Aarhus", "5–10 over", "a=b"] {
            assert_eq!(no_formula(plain.to_owned()), plain);
        }
    }

    #[test]
    fn a_typed_name_is_quoted_and_harmless() {
        let row = vec!["=1;\"2\"".to_owned(), "-3,5".to_owned()];
        let file = csv(Lang::Da, vec!["Navn".to_owned(), "Tal".to_owned()], [row].into_iter());
        assert_eq!(file.unwrap(), "\u{feff}Navn;Tal\r\n\"'=1;\"\"2\"\"\";-3,5\r\n");
    }
}
