//! Writes a checked model as Rust constants.

use std::fmt::Write as _;

use anyhow::{Context as _, Result, bail};
use chrono::Datelike as _;

use crate::basis::{law_of, url};
use crate::check::date;
use crate::condition::condition;
use crate::schema::{Case, Form, Law, Milestone, Model, Question, Rule, Section, Text, Version};

pub(crate) fn model(model: &Model) -> Result<String> {
    let questions = &model.questions;
    let mut out = String::new();
    list(&mut out, "QUESTIONS", "Question", questions, |it| Ok(question(it)))?;
    list(&mut out, "RULES", "Rule", &model.rules, |it| rule(it, model))?;
    list(&mut out, "MILESTONES", "Milestone", &model.milestones.milestone, |it| {
        milestone(it, model)
    })?;
    list(&mut out, "RHYTHMS", "Rhythm", &model.milestones.rhythm, |it| {
        Ok(format!(
            "Rhythm {{ id: {:?}, label: {}, note: {}, sections: {} }}",
            it.id,
            text(&it.label),
            some(it.note.as_ref().map(text)),
            strings(&it.sections)
        ))
    })?;
    let views = &model.views;
    list(&mut out, "DISAGREEMENTS", "Disagreement", &views.disagreement, |it| {
        Ok(format!(
            "Disagreement {{ id: {:?}, title: {}, one: {}, other: {}, sections: {} }}",
            it.id,
            text(&it.title),
            text(&it.one),
            text(&it.other),
            strings(&it.sections)
        ))
    })?;
    list(&mut out, "PREREQUISITES", "Prerequisite", &views.prerequisite, |it| {
        Ok(format!(
            "Prerequisite {{ id: {:?}, text: {}, met: {}, unmet: {}, sections: {} }}",
            it.id,
            text(&it.text),
            condition(&it.met, questions)?,
            condition(&it.unmet, questions)?,
            strings(&it.sections)
        ))
    })?;
    list(&mut out, "SIGNS", "Sign", &views.sign, |it| {
        let when = it.when.as_deref().map(|when| condition(when, questions)).transpose()?;
        Ok(format!(
            "Sign {{ id: {:?}, text: {}, when: {}, sections: {} }}",
            it.id,
            text(&it.text),
            some(when),
            strings(&it.sections)
        ))
    })?;
    list(&mut out, "PRACTICES", "Practice", &views.practice, |it| {
        Ok(format!(
            "Practice {{ id: {:?}, text: {}, audience: Audience::{:?}, sections: {} }}",
            it.id,
            text(&it.text),
            it.audience,
            strings(&it.sections)
        ))
    })?;
    list(&mut out, "CHANGES", "Later", &model.changes, |it| {
        Ok(format!(
            "Later {{ id: {:?}, topic: {}, then: {}, now: {}, from: {}, verified: {}, basis: {} }}",
            it.id,
            text(&it.topic),
            text(&it.then),
            text(&it.now),
            day(it.from.as_deref())?,
            it.verified,
            basis(&it.law, it.source.as_ref(), it.url.as_deref(), &model.laws)?
        ))
    })?;
    list(&mut out, "LETTERS", "Letter", &model.letters, |it| {
        Ok(format!(
            "Letter {{ id: {:?}, audience: Audience::{:?}, when: {}, title: {}, body: {} }}",
            it.id,
            it.audience,
            condition(&it.when, questions)?,
            text(&it.title),
            text(&it.body)
        ))
    })?;
    list(&mut out, "CASES", "Case", &model.cases, |it| case(it, questions))?;
    Ok(out)
}

fn list<T>(
    out: &mut String,
    name: &str,
    of: &str,
    items: &[T],
    each: impl Fn(&T) -> Result<String>,
) -> Result<()> {
    writeln!(out, "const {name}: &[{of}] = &[")?;
    for item in items {
        writeln!(out, "    {},", each(item)?)?;
    }
    writeln!(out, "];")?;
    Ok(())
}

fn question(it: &Question) -> String {
    let options = it.options.iter().map(|option| {
        format!(
            "Choice {{ id: {:?}, label: {}, unknown: {} }}",
            option.id,
            text(&option.label),
            option.unknown
        )
    });
    format!(
        "Question {{ id: {:?}, audience: Audience::{:?}, topic: Topic::{:?}, form: Form::{:?}, \
         blank: {}, citizen: {}, caseworker: {}, why: {}, options: &[{}], sections: {} }}",
        it.id,
        it.audience,
        it.topic,
        it.form,
        some(it.blank.as_ref().map(text)),
        some(it.citizen.as_ref().map(text)),
        text(&it.caseworker),
        text(&it.why),
        options.collect::<Vec<_>>().join(", "),
        strings(&it.sections)
    )
}

fn rule(it: &Rule, model: &Model) -> Result<String> {
    let mut versions = Vec::new();
    for one in &it.version {
        versions.push(version(one, it, model).with_context(|| format!("rule {}", it.id))?);
    }
    Ok(format!(
        "Rule {{ id: {:?}, outcome: {:?}, audience: Audience::{:?}, sets: {}, urgency: \
         Urgency::{:?}, step: Step::{:?}, sections: {}, changes: {}, disagreement: {:?}, excludes: \
         {}, versions: &[{}] }}",
        it.id,
        it.outcome,
        it.audience,
        some(it.sets.map(|fact| format!("Fact::{fact:?}"))),
        it.urgency,
        it.step,
        strings(&it.sections),
        strings(&it.changes),
        it.disagreement,
        strings(&it.excludes),
        versions.join(", ")
    ))
}

fn version(it: &Version, rule: &Rule, model: &Model) -> Result<String> {
    Ok(format!(
        "Version {{ from: {}, to: {}, when: {}, standing: Standing::{:?}, confidence: {}, \
         basis: {}, citizen: {}, caseworker: {} }}",
        day(it.from.as_deref())?,
        day(it.to.as_deref())?,
        condition(it.when.as_deref().unwrap_or(&rule.when), &model.questions)?,
        it.standing,
        some(it.confidence.map(|confidence| format!("Confidence::{confidence:?}"))),
        basis(&it.law, it.source.as_ref(), it.url.as_deref(), &model.laws)?,
        some(it.citizen.as_ref().map(text)),
        some(it.caseworker.as_ref().map(text))
    ))
}

/// What a statement rests on besides the report.
fn basis(
    sections: &[Section],
    source: Option<&Text>,
    address: Option<&str>,
    laws: &[Law],
) -> Result<String> {
    let mut provisions = Vec::new();
    for section in sections {
        let law = law_of(laws, &section.act)?;
        provisions.push(format!(
            "Provision {{ law: {}, act: {:?}, paragraph: {:?}, url: {:?}, checked_on: {} }}",
            text(&law.name),
            section.act,
            section.paragraph,
            url(&section.act)?,
            civil(&law.checked_on)?
        ));
    }
    Ok(format!(
        "Basis {{ provisions: &[{}], source: {}, url: {address:?} }}",
        provisions.join(", "),
        some(source.map(text))
    ))
}

fn milestone(it: &Milestone, model: &Model) -> Result<String> {
    let questions = &model.questions;
    let anchor = if it.anchor == "extension" {
        "Anchor::Extension".to_owned()
    } else {
        let at = questions.iter().position(|one| one.id == it.anchor);
        format!("Anchor::Date({})", at.with_context(|| format!("{}: no such anchor", it.id))?)
    };
    let when = it.when.as_deref().map(|when| condition(when, questions)).transpose()?;
    Ok(format!(
        "Milestone {{ id: {:?}, lane: Lane::{:?}, anchor: {anchor}, offset: {}, unit: Unit::{:?}, \
         kind: Kind::{:?}, from: {}, to: {}, when: {}, label: {}, note: {}, basis: {}, \
         sections: {} }}",
        it.id,
        it.lane,
        it.offset,
        it.unit,
        it.kind,
        day(it.from.as_deref())?,
        day(it.to.as_deref())?,
        some(when),
        text(&it.label),
        some(it.note.as_ref().map(text)),
        basis(&it.law, it.source.as_ref(), it.url.as_deref(), &model.laws)?,
        strings(&it.sections)
    ))
}

fn case(it: &Case, questions: &[Question]) -> Result<String> {
    let mut answers = Vec::new();
    for (name, value) in &it.answers {
        let of = || format!("case {}, answer {name}", it.id);
        let found = questions.iter().enumerate().find(|(_, question)| question.id == *name);
        let (at, question) = found.with_context(of)?;
        answers.push(format!("({at}, {})", answer(question, value).with_context(of)?));
    }
    Ok(format!(
        "Case {{ id: {:?}, title: {}, story: {}, today: {}, months_only: {}, assumed: {}, lesson: \
         {}, answers: &[{}], expect: {}, never: {}, sections: {} }}",
        it.id,
        text(&it.title),
        text(&it.story),
        civil(&it.today)?,
        it.months_only,
        text(&it.assumed),
        text(&it.lesson),
        answers.join(", "),
        strings(&it.expect),
        strings(&it.never),
        strings(&it.sections)
    ))
}

fn answer(question: &Question, value: &toml::Value) -> Result<String> {
    let place = |id: &str| {
        let place = question.options.iter().position(|option| option.id == id);
        place.with_context(|| format!("there is no option {id:?}"))
    };
    Ok(match (question.form, value) {
        (Form::Choice, toml::Value::String(id)) => format!("Answer::Choice({})", place(id)?),
        (Form::Many, toml::Value::Array(ids)) => {
            let mut mask = 0_u32;
            for id in ids {
                mask |= 1 << place(id.as_str().context("an option's id")?)?;
            }
            format!("Answer::Many({mask})")
        }
        (Form::Date, toml::Value::String(day)) if day == "blank" => "Answer::Blank".to_owned(),
        (Form::Date, toml::Value::String(day)) => format!("Answer::Date({})", civil(day)?),
        _ => bail!("an answer of another form"),
    })
}

fn day(text: Option<&str>) -> Result<String> {
    Ok(some(text.map(civil).transpose()?))
}

fn civil(text: &str) -> Result<String> {
    let day = date(text)?;
    Ok(format!("civil({}, {}, {})", day.year(), day.month(), day.day()))
}

fn text(text: &Text) -> String {
    format!("Text {{ da: {:?}, en: {:?} }}", text.da.trim(), text.en.trim())
}

fn strings(items: &[String]) -> String {
    format!("&{items:?}")
}

fn some(value: Option<String>) -> String {
    value.map_or_else(|| "None".to_owned(), |value| format!("Some({value})"))
}
