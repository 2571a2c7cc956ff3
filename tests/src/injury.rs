//! Advice after a work injury, from outside: the limit of a year counted anew, everything that the
//! model has is reached by somebody's answers, and both languages say it.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate};
use fremdrift_legislation::{Text, deadlines};
use fremdrift_rules::injury::{
    Advice, Answer, Answers, Form, Law, Question, Urgency, advise, cases, changes, practices,
    questions, rhythms, rules,
};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

use crate::support::BOOK;

/// Texts that are a name and nothing else.
const NAMES: &[&str] = &["Arbejdsskadestyrelsen (ASK)."];

fn advice(answers: &Answers, today: NaiveDate) -> Advice {
    advise(Law { book: &BOOK, dates: &deadlines() }, answers, None, today)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// An accident on a day that nobody has reported.
fn unreported(injured: NaiveDate) -> Answers {
    let mut answers = Answers::default();
    for (question, option) in [("role", "citizen"), ("onset", "sudden_event"), ("reported", "no")] {
        let of = questions().iter().find(|it| it.id == question).unwrap();
        let place = of.options.iter().position(|it| it.id == option).unwrap();
        answers.set(question, Answer::Choice(u8::try_from(place).unwrap())).unwrap();
    }
    answers.set("injury_date", Answer::Date(injured)).unwrap();
    answers
}

/// The same day of the next year, by the calendar's own words; 28 February after a leap day.
fn year_later(day: NaiveDate) -> NaiveDate {
    let text = day.to_string();
    let (year, rest) = text.split_once('-').unwrap();
    let year = year.parse::<i32>().unwrap() + 1;
    format!("{year}-{rest}").parse().unwrap_or_else(|_| format!("{year}-02-28").parse().unwrap())
}

#[test]
fn every_accident_has_a_year_to_the_day() {
    // A day of each month of sixteen years, and every day around leap days and new years.
    let from = day("2011-01-03");
    for injured in (0..5_840).filter_map(|days| from.checked_add_days(Days::new(days))) {
        let edge = (injured.month() == 2 && injured.day() > 26)
            || (injured.month() == 3 && injured.day() < 3)
            || (injured.month() == 12 && injured.day() > 29)
            || (injured.month() == 1 && injured.day() < 3);
        if !edge && injured.day() != 15 {
            continue;
        }
        let last = year_later(injured);
        let answers = unreported(injured);
        let first = |today: NaiveDate| {
            let advice = advice(&answers, today);
            assert_eq!(advice.report_by, Some(last), "{injured}");
            let first = &advice.rules[0].rule;
            assert_eq!(first.urgency, Urgency::Urgent, "{injured}, {today}");
            first.outcome
        };
        assert_eq!(first(last), "one_year_urgent", "{injured}");
        assert_eq!(first(last.succ_opt().unwrap()), "one_year_passed", "{injured}");
    }
}

/// Every place in an act has the gazette's address of that act, and no Danish text an English source.
#[test]
fn places_in_acts_lead_to_the_gazette() {
    let mut seen = BTreeSet::new();
    let of_rules =
        rules().iter().flat_map(|rule| rule.versions.iter().map(|it| (rule.id, it.basis)));
    for (id, basis) in of_rules.chain(changes().iter().map(|it| (it.id, it.basis))) {
        for it in basis.provisions {
            let (kind, rest) = it.act.split_once(' ').unwrap();
            let (number, year) = rest.split_once('/').unwrap();
            assert!(["LBK", "LOV", "BEK"].contains(&kind), "{id}: {}", it.act);
            let address = ["https://www.retsinformation.dk/eli/lta", year, number].join("/");
            assert_eq!(it.url, address, "{id}");
            assert!(it.paragraph.starts_with('§'), "{id}: {}", it.paragraph);
            assert!(it.law.da.chars().next().is_some_and(char::is_uppercase), "{id}");
            seen.insert(it.act);
        }
        if let Some(source) = basis.source {
            assert!(
                !source.da.contains(" on ") && !source.da.contains("Bill "),
                "{id}: {}",
                source.da
            );
        }
    }
    // Each order on reporting accidents, and each wording of the act that changed something.
    for act in ["BEK 733/2010", "BEK 1629/2016", "BEK 941/2022", "BEK 485/2024", "LBK 919/2024"] {
        assert!(seen.contains(act), "{act}");
    }
}

fn any_answer(question: &'static Question, today: NaiveDate) -> BoxedStrategy<Option<Answer>> {
    let options = u8::try_from(question.options.len()).unwrap();
    let known = match question.form {
        Form::Choice => (0..options).prop_map(Answer::Choice).boxed(),
        Form::Many => (0..1_u32 << options).prop_map(Answer::Many).boxed(),
        Form::Date => (0..700_u64)
            .prop_map(move |days| Answer::Date(today.checked_sub_days(Days::new(days)).unwrap()))
            .boxed(),
    };
    prop_oneof![1 => Just(None), 1 => Just(Some(Answer::DontKnow)), 6 => known.prop_map(Some)]
        .boxed()
}

#[test]
fn everything_in_the_model_is_reached() {
    let mut runner = TestRunner::deterministic();
    let mut reached = BTreeSet::new();
    let mut met = BTreeSet::new();
    for today in ["2014-03-01", "2018-03-01", "2023-03-01", "2026-11-22"].map(day) {
        for _ in 0..700 {
            let mut answers = Answers::default();
            for question in questions() {
                let answer = any_answer(question, today).new_tree(&mut runner).unwrap().current();
                if let Some(answer) = answer {
                    answers.set(question.id, answer).unwrap();
                }
            }
            let advice = advice(&answers, today);
            reached.extend(advice.rules.iter().map(|it| ("outcome", it.rule.outcome)));
            reached.extend(
                advice.rules.iter().flat_map(|it| it.rule.changes).map(|id| ("change", *id)),
            );
            reached.extend(advice.open.iter().map(|it| ("question", it.question.id)));
            reached.extend(advice.disagreements.iter().map(|it| ("disagreement", it.id)));
            reached.extend(advice.letters.iter().map(|it| ("letter", it.id)));
            met.extend(advice.prerequisites.iter().map(|it| (it.prerequisite.id, it.met)));
        }
    }
    let mut all: Vec<_> = rules().iter().map(|it| ("outcome", it.outcome)).collect();
    all.extend(questions().iter().map(|it| ("question", it.id)));
    all.extend(rules().iter().filter_map(|it| Some(("disagreement", it.disagreement?))));
    all.extend(rules().iter().flat_map(|it| it.changes).map(|id| ("change", *id)));
    let never: Vec<_> = all.into_iter().filter(|it| !reached.contains(it)).collect();
    assert!(never.is_empty(), "never reached: {never:?}");
    // What a good course needs can be there, be missing, and be unknown.
    for (id, _) in &met {
        for answer in [None, Some(false), Some(true)] {
            assert!(met.contains(&(*id, answer)), "{id} is never {answer:?}");
        }
    }
}

#[test]
fn both_languages_say_everything_and_neither_copies_the_other() {
    let mut texts: Vec<(&str, Text)> = Vec::new();
    for it in questions() {
        let own = [Some(it.caseworker), it.citizen, Some(it.why), it.blank];
        texts.extend(own.into_iter().flatten().map(|text| (it.id, text)));
        texts.extend(it.options.iter().map(|option| (option.id, option.label)));
    }
    for it in rules() {
        let own = it.versions.iter().flat_map(|version| [version.citizen, version.caseworker]);
        texts.extend(own.flatten().map(|text| (it.id, text)));
    }
    texts.extend(
        changes().iter().flat_map(|it| [it.topic, it.then, it.now].map(|text| (it.id, text))),
    );
    texts.extend(practices().iter().map(|it| (it.id, it.text)));
    texts.extend(rhythms().iter().map(|it| (it.id, it.label)));
    texts.extend(
        cases()
            .iter()
            .flat_map(|it| [it.title, it.story, it.assumed, it.lesson].map(|text| (it.id, text))),
    );
    assert!(texts.len() > 300);
    for (id, Text { da, en }) in texts {
        assert!(!da.trim().is_empty() && !en.trim().is_empty(), "{id}");
        assert!(da != en || NAMES.contains(&da), "{id}: {da:?} in both languages");
        let names = |text: &str| text.matches("{authority}").count();
        assert_eq!(names(da) > 0, names(en) > 0, "{id}: the authority in one language only");
        for (text, names) in [(da, names(da)), (en, names(en))] {
            let braces = ['{', '}'].map(|brace| text.matches(brace).count());
            assert_eq!(braces, [names; 2], "{id}");
        }
    }
}
