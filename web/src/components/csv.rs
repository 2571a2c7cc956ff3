//! Tables as files that a spreadsheet opens: semicolons in Danish, commas in English, with a
//! byte-order mark so that letters like æ are read right. No cell can be taken for a formula.

use csv::{QuoteStyle, WriterBuilder};

use crate::route::Lang;
use crate::state::is_unseen;

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
        // In quotes a text stays one cell, also where a spreadsheet cuts at another sign.
        .quote_style(QuoteStyle::NonNumeric)
        .from_writer("\u{feff}".as_bytes().to_vec());
    for row in std::iter::once(head).chain(rows) {
        writer.write_record(row.into_iter().map(no_formula)).ok()?;
    }
    String::from_utf8(writer.into_inner().ok()?).ok()
}

/// A cell that a spreadsheet would run as a formula gets an apostrophe in front, also where its sign
/// stands behind spaces, quotes or what cannot be seen. People type names, and files are handed on.
/// A number with its sign stays a number.
fn no_formula(cell: String) -> String {
    let hides = |c: char| {
        c.is_whitespace() || c.is_control() || "\"'“”„’`\u{feff}".contains(c) || is_unseen(c)
    };
    let begins = cell.starts_with(char::is_control)
        || cell.trim_start_matches(hides).starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']);
    if begins && !is_number(&cell) { format!("'{cell}") } else { cell }
}

fn is_number(text: &str) -> bool {
    let digits = text.trim_start_matches(['+', '-']);
    text.len() - digits.len() <= 1
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.chars().all(|c| c.is_ascii_digit() || ".,".contains(c))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

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
        assert_eq!(file.unwrap(), "\u{feff}\"Navn\";\"Tal\"\r\n\"'=1;\"\"2\"\"\";\"-3,5\"\r\n");
    }

    /// What a spreadsheet reads in the two cells of a row.
    fn read_back(lang: Lang, row: [&str; 2]) -> [String; 2] {
        let rows = [row.map(str::to_owned).to_vec()].into_iter();
        let file = csv(lang, vec!["a".to_owned(), "b".to_owned()], rows).unwrap();
        let delimiter = if lang == Lang::Da { b';' } else { b',' };
        let mut reader =
            csv::ReaderBuilder::new().delimiter(delimiter).from_reader(file.as_bytes());
        let record = reader.records().next().unwrap().unwrap();
        assert_eq!(record.len(), 2);
        [record[0].to_owned(), record[1].to_owned()]
    }

    proptest! {
        #[test]
        fn no_text_becomes_a_formula_and_none_is_lost(
            hidden in "[ \t\r\n\"'\u{feff}\u{200b}]{0,3}", sign in "[=+@-]?", text in "(?s).{0,20}",
        ) {
            let cell = format!("{hidden}{sign}{text}");
            for lang in Lang::ALL {
                let [read, next] = read_back(lang, [&cell, "end"]);
                prop_assert_eq!(next, "end");
                prop_assert!(read == cell || read == format!("'{cell}"), "{:?}", read);
                let first = read.trim_start().chars().next();
                let formula = first.is_some_and(|c| "=+-@＝＋－＠".contains(c));
                prop_assert!(!formula || is_number(&read), "{:?}", read);
                prop_assert!(!read.starts_with(['\t', '\r', '\n']), "{:?}", read);
            }
        }

        #[test]
        fn numbers_are_left_as_they_are(oere in any::<i32>()) {
            for lang in Lang::ALL {
                let number = crate::format::plain(lang, oere.into());
                prop_assert_eq!(read_back(lang, [&number, "-1"]), [number.clone(), "-1".to_owned()]);
            }
        }
    }
}
