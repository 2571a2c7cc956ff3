//! What a decision model must be, beyond its form.

use std::collections::BTreeSet;

use anyhow::{Context, Result, ensure};
use chrono::NaiveDate;

use crate::basis;
use crate::condition::facts;
use crate::schema::{Audience, Fact, Form, Model, Question, Rule, Text, Version};

pub(crate) fn model(model: &Model) -> Result<()> {
    unique(model.questions.iter().map(|it| &it.id))?;
    unique(model.rules.iter().map(|it| &it.id))?;
    unique(model.changes.iter().map(|it| &it.id))?;
    unique(model.letters.iter().map(|it| &it.id))?;
    for question in &model.questions {
        of_question(question).with_context(|| format!("question {}", question.id))?;
    }
    for rule in &model.rules {
        of_rule(rule, model).with_context(|| format!("rule {}", rule.id))?;
    }
    circles(model)?;
    others(model).into_iter().try_for_each(said)?;
    for it in &model.milestones.milestone {
        basis::of(&it.law, it.source.as_ref(), it.url.as_deref(), it.to.as_deref(), &model.laws)
            .with_context(|| format!("milestone {}", it.id))?;
    }
    for it in &model.changes {
        basis::of(&it.law, it.source.as_ref(), it.url.as_deref(), None, &model.laws)
            .with_context(|| format!("change {}", it.id))?;
        let read = !it.law.is_empty() || it.source.is_some();
        ensure!(read, "change {}: where it was read", it.id);
    }
    basis::laws(model)?;
    for case in &model.cases {
        for outcome in case.expect.iter().chain(&case.never) {
            has_outcome(model, outcome).with_context(|| format!("case {}", case.id))?;
        }
    }
    Ok(())
}

fn unique<'a>(ids: impl Iterator<Item = &'a String>) -> Result<()> {
    let mut seen = BTreeSet::new();
    for id in ids {
        ensure!(seen.insert(id), "{id} stands twice");
    }
    Ok(())
}

fn of_question(question: &Question) -> Result<()> {
    ensure!(!question.sections.is_empty(), "no section of the report");
    let spoken = question.audience != Audience::Caseworker;
    ensure!(question.citizen.is_some() == spoken, "a citizen's text where a citizen is asked");
    let texts = [Some(&question.caseworker), question.citizen.as_ref(), Some(&question.why)];
    texts.into_iter().flatten().try_for_each(said)?;
    match question.form {
        Form::Date => ensure!(question.options.is_empty(), "a date has no options"),
        Form::Choice | Form::Many => {
            ensure!((2..=32).contains(&question.options.len()), "2 to 32 options");
            ensure!(question.blank.is_none(), "only a date can be blank");
        }
    }
    ensure!(question.options.iter().filter(|it| it.unknown).count() < 2, "one option is unknown");
    question.options.iter().try_for_each(|option| {
        said(&option.label)?;
        ensure!(option.label.da != option.id, "{} has no label", option.id);
        Ok(())
    })
}

fn of_rule(rule: &Rule, model: &Model) -> Result<()> {
    ensure!(!rule.sections.is_empty(), "no section of the report");
    for change in &rule.changes {
        ensure!(model.changes.iter().any(|it| it.id == *change), "there is no change {change}");
    }
    if let Some(id) = &rule.disagreement {
        let known = model.views.disagreement.iter().any(|it| it.id == *id);
        ensure!(known, "there is no disagreement {id}");
    }
    rule.excludes.iter().try_for_each(|outcome| has_outcome(model, outcome))?;
    let mut before: Option<NaiveDate> = None;
    for (place, version) in rule.version.iter().enumerate() {
        let of = || format!("version {place}");
        of_version(version, rule, place == 0).with_context(of)?;
        basis::version(version, &model.laws).with_context(of)?;
        let from = version.from.as_deref().map(date).transpose()?;
        let after = place == 0 || matches!((before, from), (Some(a), Some(b)) if a < b);
        ensure!(after, "versions follow one another, and the earlier one ends");
        before = version.to.as_deref().map(date).transpose()?;
    }
    Ok(())
}

fn of_version(version: &Version, rule: &Rule, first: bool) -> Result<()> {
    if let Some(to) = &version.to {
        ensure!(date(to)? > NaiveDate::MIN, "a day");
    }
    let later = version.from.as_deref().is_some_and(|from| from > basis::REPORT);
    // The report's own version needs no source but the report.
    ensure!(!first || version.from.is_none() || later, "the report's version has no beginning");
    let of = |audience| matches!(rule.audience, Audience::Both) || rule.audience == audience;
    let [citizen, caseworker] = [Audience::Citizen, Audience::Caseworker].map(of);
    ensure!(version.citizen.is_some() == citizen, "a citizen's text where it is for citizens");
    ensure!(version.caseworker.is_some() == caseworker, "a caseworker's text where it is for them");
    [version.citizen.as_ref(), version.caseworker.as_ref()].into_iter().flatten().try_for_each(said)
}

/// No fact rests on itself, be it through others: who works it out would never come to an end.
fn circles(model: &Model) -> Result<()> {
    let mut open: Vec<(Fact, Vec<Fact>)> = Vec::new();
    for rule in &model.rules {
        let Some(fact) = rule.sets else { continue };
        let own = rule.version.iter().filter_map(|version| version.when.as_ref());
        for when in own.chain([&rule.when]) {
            let on = facts(when, &model.questions).with_context(|| format!("rule {}", rule.id))?;
            open.push((fact, on));
        }
    }
    // What rests on nothing that is open is settled; what is left in the end rests on itself.
    loop {
        let names: Vec<Fact> = open.iter().map(|(fact, _)| *fact).collect();
        let waits = |on: &[Fact]| on.iter().any(|fact| names.contains(fact));
        let rests: Vec<Fact> =
            open.iter().filter(|(_, on)| waits(on)).map(|(fact, _)| *fact).collect();
        open.retain(|(fact, _)| rests.contains(fact));
        if open.len() == names.len() {
            break;
        }
    }
    let mut names: Vec<Fact> = open.into_iter().map(|(fact, _)| fact).collect();
    names.dedup();
    ensure!(names.is_empty(), "facts rest on themselves, in a circle: {names:?}");
    Ok(())
}

/// The texts outside of questions and rules; not those of letters, whose holes have names.
fn others(model: &Model) -> Vec<&Text> {
    let (milestones, views) = (&model.milestones, &model.views);
    let mut texts = Vec::new();
    for it in &milestones.milestone {
        texts.push(&it.label);
        texts.extend(&it.note);
    }
    for it in &milestones.rhythm {
        texts.push(&it.label);
        texts.extend(&it.note);
    }
    for it in &views.disagreement {
        texts.extend([&it.title, &it.one, &it.other]);
    }
    texts.extend(views.prerequisite.iter().map(|it| &it.text));
    texts.extend(views.sign.iter().map(|it| &it.text));
    texts.extend(views.practice.iter().map(|it| &it.text));
    for it in &model.changes {
        texts.extend([&it.topic, &it.then, &it.now]);
    }
    for it in &model.cases {
        texts.extend([&it.title, &it.story, &it.assumed, &it.lesson]);
    }
    texts
}

fn has_outcome(model: &Model, outcome: &str) -> Result<()> {
    ensure!(model.rules.iter().any(|it| it.outcome == outcome), "there is no outcome {outcome}");
    Ok(())
}

pub(crate) fn said(text: &Text) -> Result<()> {
    ensure!(!text.da.trim().is_empty() && !text.en.trim().is_empty(), "a text is empty");
    ensure!(!text.da.contains('_'), "a Danish text marks no terms");
    closed(&text.en)
}

/// Danish terms in English stand between underscores.
fn closed(text: &str) -> Result<()> {
    let closed = text.matches('_').count().is_multiple_of(2);
    ensure!(closed, "the mark of a term is not closed: {text}");
    Ok(())
}

pub(crate) fn date(text: &str) -> Result<NaiveDate> {
    text.parse().ok().with_context(|| format!("{text:?} is no day"))
}
