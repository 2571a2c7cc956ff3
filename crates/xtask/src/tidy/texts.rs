//! The texts say the same in both languages: the same messages with the same variables in the same
//! file, none empty, and none that nothing uses.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use anyhow::{Result, anyhow};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;

use crate::stamp::files;

const LOCALES: &str = "web/locales";
const LANGUAGES: [&str; 2] = ["da", "en"];

/// Variables by message.
type Messages = BTreeMap<String, BTreeSet<String>>;

pub(super) fn check() -> Result<Vec<String>> {
    let mut problems = Vec::new();
    let mut names = BTreeSet::new();
    for language in LANGUAGES {
        for file in files(&Path::new(LOCALES).join(language))? {
            names.extend(file.file_name().map(|name| name.to_string_lossy().into_owned()));
        }
    }
    let code: String = files(Path::new("web/src"))?
        .iter()
        .filter(|file| file.extension().is_some_and(|ending| ending == "rs"))
        .map(fs::read_to_string)
        .collect::<Result<_, _>>()?;
    for name in names {
        let mut read = LANGUAGES.iter().map(|language| {
            let path = format!("{LOCALES}/{language}/{name}");
            let text = fs::read_to_string(&path).unwrap_or_default();
            messages(&text).map_err(|error| anyhow!("{path}: {error}"))
        });
        let (Some(first), Some(second)) = (read.next(), read.next()) else {
            continue;
        };
        let (danish, english) = (first?, second?);
        problems.extend(differences(&name, &danish, &english));
        for id in danish.keys().filter(|id| !uses(&code, id)) {
            problems.push(format!("{LOCALES}/da/{name}: nothing uses {id}"));
        }
    }
    Ok(problems)
}

/// Whether the code calls the method of a message (or of an attribute, `message.attribute`).
fn uses(code: &str, id: &str) -> bool {
    let method = id.replace(['-', '.'], "_");
    code.contains(&format!(".{method}(")) || code.contains(&format!("::{method}"))
}

fn differences(name: &str, danish: &Messages, english: &Messages) -> Vec<String> {
    let mut problems = Vec::new();
    let ids: BTreeSet<_> = danish.keys().chain(english.keys()).collect();
    for id in ids {
        match (danish.get(id), english.get(id)) {
            (Some(da), Some(en)) if da == en => {}
            (Some(da), Some(en)) => {
                problems.push(format!("{name}: {id} takes {da:?} in da, {en:?} in en"));
            }
            (None, _) => problems.push(format!("{LOCALES}/da/{name}: {id} is missing or empty")),
            (_, None) => problems.push(format!("{LOCALES}/en/{name}: {id} is missing or empty")),
        }
    }
    problems
}

/// All messages of a file that have a text, with the variables of each.
fn messages(text: &str) -> Result<Messages> {
    let resource = parser::parse(text).map_err(|(_, errors)| anyhow!("{errors:?}"))?;
    let mut found = Messages::new();
    for entry in &resource.body {
        if let Entry::Message(message) = entry {
            let id = message.id.name.to_owned();
            if let Some(pattern) = &message.value {
                add(&mut found, id.clone(), pattern);
            }
            for attribute in &message.attributes {
                add(&mut found, format!("{id}.{}", attribute.id.name), &attribute.value);
            }
        }
    }
    Ok(found)
}

fn add(found: &mut Messages, id: String, pattern: &Pattern<&str>) {
    let empty = pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { .. } => false,
    });
    if !empty {
        let mut variables = BTreeSet::new();
        in_pattern(pattern, &mut variables);
        found.insert(id, variables);
    }
}

fn in_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, variables);
        }
    }
}

fn in_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, variables),
        Expression::Select { selector, variants } => {
            in_inline(selector, variables);
            for variant in variants {
                in_pattern(&variant.value, variables);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.positional {
                in_inline(argument, variables);
            }
        }
        InlineExpression::Placeable { expression } => in_expression(expression, variables),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variables_are_found_wherever_they_stand() {
        let text = "a = { $x }\nb = { $n ->\n    [one] { $y }\n   *[other] { NUMBER($z) }\n}\n";
        let found = messages(text).unwrap();
        assert_eq!(found["a"], BTreeSet::from(["x".to_owned()]));
        assert_eq!(found["b"], ["n", "y", "z"].map(str::to_owned).into());
    }

    #[test]
    fn a_missing_message_and_another_variable_are_problems() {
        let danish = messages("a = en\nb = { $x }\nc = { \"\" }\n").unwrap();
        let english = messages("a = one\nb = { $y }\nd = four\n").unwrap();
        let problems = differences("t.ftl", &danish, &english);
        assert_eq!(problems.len(), 3, "{problems:?}");
    }

    #[test]
    fn a_use_is_a_call_of_the_whole_name() {
        assert!(uses("t.home_title()", "home-title"));
        assert!(uses("map(Texts::home_title)", "home-title"));
        assert!(!uses("t.home_title_long()", "home-title"));
        assert!(!uses("t.my_home_title()", "home-title"));
    }

    #[test]
    fn broken_fluent_is_an_error() {
        assert!(messages("a = { $x\n").is_err());
    }
}
