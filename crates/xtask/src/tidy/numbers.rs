//! No legal number in Rust: rates, shares, weeks and limits are dated data. What looks like one in
//! the crates that apply the law is a problem.

use std::fs;
use std::path::Path;

use anyhow::Result;

use crate::stamp::files;

const FOLDERS: [&str; 2] = ["crates/rules/src", "crates/costs/src"];

/// Numbers of arithmetic and the calendar, not of an act: a week's days, whole percent, hundredths.
const ARITHMETIC: [&str; 6] = ["0", "1", "2", "7", "100", "10000"];

/// A comment, on the same line or the one above, that says why another number is not the law's.
const NOT_LAW: &str = "// not law:";

pub(super) fn check() -> Result<Vec<String>> {
    let mut problems = Vec::new();
    for folder in FOLDERS {
        for file in files(Path::new(folder))? {
            let is_code = file.extension().is_some_and(|ending| ending == "rs");
            let is_test =
                file.file_stem().is_some_and(|name| name.to_string_lossy().ends_with("tests"));
            if is_code && !is_test {
                let text = fs::read_to_string(&file)?;
                for (line, number) in legal_numbers(&text) {
                    problems.push(format!("{}:{line}: {number}", file.display()));
                }
            }
        }
    }
    Ok(problems)
}

/// The suspicious number literals of a Rust file, with their lines.
fn legal_numbers(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    let mut lines = text.lines().enumerate();
    let mut excused = false;
    while let Some((number, line)) = lines.next() {
        let excused_above = excused;
        excused = line.contains(NOT_LAW);
        if line.trim_start().starts_with("#[cfg(test)]") {
            skip_item(&mut lines);
        } else if !excused && !excused_above {
            let suspicious = numbers(&code_of(line)).into_iter();
            let suspicious = suspicious.filter(|word| !ARITHMETIC.contains(&value(word).as_str()));
            found.extend(suspicious.map(|word| (number + 1, word)));
        }
    }
    found
}

/// Passes over the item that an attribute stands before: to the end of its braces, or to `;`.
fn skip_item<'a>(lines: &mut impl Iterator<Item = (usize, &'a str)>) {
    let mut depth = 0_i32;
    for (_, line) in lines {
        let code = code_of(line);
        let opened = code.contains('{');
        for letter in code.chars() {
            depth += match letter {
                '{' => 1,
                '}' => -1,
                _ => 0,
            };
        }
        let is_attribute = code.trim_start().starts_with('#');
        if depth == 0 && (opened || code.contains('}') || code.contains(';')) && !is_attribute {
            return;
        }
    }
}

/// A line without its comment and without what stands in its string and character literals.
fn code_of(line: &str) -> String {
    let mut code = String::new();
    let mut letters = line.chars().peekable();
    let mut in_text = false;
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if in_text => {
                letters.next();
            }
            '"' => in_text = !in_text,
            '/' if !in_text && letters.peek() == Some(&'/') => break,
            _ if in_text => {}
            _ => code.push(letter),
        }
    }
    code
}

/// Every number literal: a run of letters and digits that begins with a digit.
fn numbers(code: &str) -> Vec<String> {
    let mut found = Vec::new();
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_' || letter == '.';
    for word in code.split(|letter| !is_word(letter)) {
        // `self.0`, `a.1` name a field; `0..7` is two numbers.
        for part in word.split("..") {
            if part.starts_with(|first: char| first.is_ascii_digit()) {
                found.push(part.trim_end_matches('.').to_owned());
            }
        }
    }
    found
}

/// The digits of a literal, without its type and separators.
fn value(word: &str) -> String {
    const TYPES: [&str; 12] =
        ["u8", "u16", "u32", "u64", "u128", "usize", "i8", "i16", "i32", "i64", "i128", "isize"];
    let digits = TYPES.iter().find_map(|kind| word.strip_suffix(kind)).unwrap_or(word);
    digits.replace('_', "")
}

#[cfg(test)]
mod tests {
    use super::legal_numbers;

    fn found(text: &str) -> Vec<String> {
        legal_numbers(text).into_iter().map(|(line, number)| format!("{line}:{number}")).collect()
    }

    #[test]
    fn a_rate_a_share_and_a_week_are_found() {
        assert_eq!(found("let rate = 3830;\nlet share = 0.70;"), ["1:3830", "2:0.70"]);
        assert_eq!(found("if week > 52 { 30_u8 }"), ["1:52", "1:30_u8"]);
        assert_eq!(found("for week in 5..=8 {}"), ["1:5", "1:=8"].map(|s| s.replace('=', "")));
    }

    #[test]
    fn arithmetic_fields_names_texts_and_comments_are_not() {
        let text = "let x = self.0 * 7 / 100 + 10_000_i64; // 30 %\n\"52 weeks\"; let day30 = a.1;";
        assert!(found(text).is_empty(), "{:?}", found(text));
    }

    #[test]
    fn a_number_with_a_reason_is_allowed() {
        assert!(found("let odd = 12; // not law: months of a year").is_empty());
        assert_eq!(found("// not law: months\nlet odd = 12;\nlet law = 52;"), ["3:52"]);
    }

    #[test]
    fn tests_are_passed_over_and_what_follows_is_not() {
        let text = "#[cfg(test)]\nmod tests {\n    fn a() { 3830 }\n}\nconst B: u8 = 30;\n\
            #[cfg(test)]\nmod other;\nconst C: u8 = 50;";
        assert_eq!(found(text), ["5:30", "8:50"]);
    }
}
