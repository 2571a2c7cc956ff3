use std::sync::LazyLock;

use chrono::NaiveDate;
use fremdrift_legislation::{Deadlines, deadlines, encoded};
use proptest::prelude::*;

use super::model::Form;
use super::*;
use crate::course::Rulebook;

fn advice(answers: &Answers, today: NaiveDate) -> Advice {
    static LAW: LazyLock<(Rulebook, Deadlines)> =
        LazyLock::new(|| (Rulebook::new(encoded()).unwrap(), deadlines()));
    let (book, dates) = &*LAW;
    advise(Law { book, dates }, answers, None, today)
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Answers given as `question=option`, `question=2013-07-08`, `question=?`.
fn answers(text: &str) -> Answers {
    let mut answers = Answers::default();
    for part in text.split_whitespace() {
        let (question, answer) = part.split_once('=').unwrap();
        let of = questions().iter().find(|it| it.id == question).expect(question);
        let option = of.options.iter().position(|option| option.id == answer);
        let answer = match (answer, option) {
            ("?", _) => Answer::DontKnow,
            ("none", None) if of.form == Form::Date => Answer::Blank,
            (_, Some(at)) if of.form == Form::Many => Answer::Many(1 << at),
            (_, Some(at)) => Answer::Choice(u8::try_from(at).unwrap()),
            (date, None) => Answer::Date(day(date)),
        };
        answers.set(question, answer).unwrap();
    }
    answers
}

fn outcomes(advice: &Advice) -> Vec<&'static str> {
    advice.rules.iter().map(|fired| fired.rule.outcome).collect()
}

#[test]
fn the_report_s_cases_come_out() {
    for case in cases() {
        let advice = advice(&case.answers(), case.today);
        let found = outcomes(&advice);
        for outcome in case.expect {
            assert!(found.contains(outcome), "{}: {outcome} is missing in {found:?}", case.id);
        }
        for outcome in case.never {
            assert!(!found.contains(outcome), "{}: {outcome} fires", case.id);
        }
    }
}

#[test]
fn nothing_answered_is_nothing_known() {
    let advice = advice(&Answers::default(), day("2026-11-22"));
    // Only what always holds.
    assert!(advice.rules.iter().all(|fired| fired.version.when == Condition::Always));
    assert_eq!(advice.open[0].question.id, "role");
    assert_eq!((advice.report_by, advice.extension), (None, None));
}

#[test]
fn an_accident_must_be_reported_within_a_year() {
    let of = |today: &str, injured: &str| {
        let text = format!("role=citizen onset=sudden_event reported=no injury_date={injured}");
        advice(&answers(&text), day(today))
    };
    let near = of("2026-11-22", "2025-12-20");
    assert_eq!(near.report_by, Some(day("2026-12-20")));
    assert_eq!(near.rules[0].rule.outcome, "one_year_urgent");
    let last = of("2026-12-20", "2025-12-20");
    assert_eq!(last.rules[0].rule.outcome, "one_year_urgent");
    let over = of("2026-12-21", "2025-12-20");
    assert_eq!(over.rules[0].rule.outcome, "one_year_passed");
    // A leap day's year ends on the last day of February.
    assert_eq!(of("2024-03-01", "2024-02-29").report_by, Some(day("2025-02-28")));
}

#[test]
fn what_2014_had_is_no_advice_of_today() {
    let text =
        "role=caseworker work_ability_threatened=yes retention_perspective=yes decision=temporary";
    let then = advice(&answers(text), day("2014-02-01"));
    assert!(outcomes(&then).contains(&"call_fc") && then.in_2014.is_empty());
    let now = advice(&answers(text), day("2026-11-22"));
    assert!(!outcomes(&now).contains(&"call_fc"));
    assert!(now.in_2014.iter().any(|fired| fired.rule.outcome == "call_fc"));
}

#[test]
fn the_authority_is_that_of_the_day() {
    let of = |text: &str| authority(day(text)).short;
    assert_eq!([of("2016-06-30"), of("2016-07-01")], ["ASK", "AES"]);
}

#[test]
fn an_answer_taken_back_leaves_no_trace() {
    let mut given = answers("role=citizen worry=yes");
    given.clear("worry");
    assert_eq!(given, answers("role=citizen"));
    given.clear("role");
    assert_eq!(given, Answers::default());
}

fn any_answer(question: &'static Question) -> BoxedStrategy<Option<Answer>> {
    let options = u8::try_from(question.options.len()).unwrap();
    let known = match question.form {
        Form::Choice => (0..options).prop_map(Answer::Choice).boxed(),
        Form::Many => (0..1_u32 << options).prop_map(Answer::Many).boxed(),
        Form::Date => (-700..700_i64)
            .prop_map(|days| Answer::Date(day("2026-11-22") + chrono::Duration::days(days)))
            .boxed(),
    };
    prop_oneof![2 => Just(None), 1 => Just(Some(Answer::DontKnow)), 6 => known.prop_map(Some)]
        .boxed()
}

fn any_answers() -> impl Strategy<Value = Vec<(&'static str, Answer)>> {
    let all: Vec<_> = questions()
        .iter()
        .map(|question| any_answer(question).prop_map(|answer| (question.id, answer)))
        .collect();
    all.prop_map(|all| all.into_iter().filter_map(|(id, answer)| Some((id, answer?))).collect())
}

fn given(list: &[(&'static str, Answer)]) -> Answers {
    let mut answers = Answers::default();
    for (question, answer) in list {
        answers.set(question, *answer).unwrap();
    }
    answers
}

fn any_day() -> impl Strategy<Value = NaiveDate> {
    (0..5_800_i64).prop_map(|days| day("2011-01-03") + chrono::Duration::days(days))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(120))]

    #[test]
    fn every_advice_is_explained_and_none_contradicts_another(
        list in any_answers(),
        today in any_day(),
    ) {
        let advice = advice(&given(&list), today);
        let found = outcomes(&advice);
        for fired in &advice.rules {
            let explained = !fired.because.is_empty() || fired.version.when == Condition::Always;
            prop_assert!(explained, "{} has no reason", fired.rule.id);
            for other in fired.rule.excludes {
                prop_assert!(!found.contains(other), "{} and {other}", fired.rule.outcome);
            }
        }
        // Whatever is unanswered can still be answered, and nothing else is asked.
        for open in &advice.open {
            prop_assert!(list.iter().all(|(id, _)| *id != open.question.id));
        }
    }

    #[test]
    fn the_order_of_answers_changes_nothing(list in any_answers(), today in any_day()) {
        let backwards: Vec<_> = list.iter().rev().copied().collect();
        prop_assert_eq!(advice(&given(&list), today), advice(&given(&backwards), today));
    }

    #[test]
    fn answering_what_is_asked_comes_to_an_end(list in any_answers(), today in any_day()) {
        // Whatever is asked first is answered as the list has it, or with "don't know".
        let mut answers = Answers::default();
        for _ in 0..=questions().len() {
            let Some(next) = advice(&answers, today).open.first().cloned() else { return Ok(()) };
            let of = list.iter().find(|(id, _)| *id == next.question.id);
            answers.set(next.question.id, of.map_or(Answer::DontKnow, |(_, it)| *it)).unwrap();
        }
        prop_assert!(false, "questions never end");
    }

    #[test]
    fn an_answer_that_is_not_asked_changes_no_advice(list in any_answers(), today in any_day()) {
        // Advice grows: a question that no rule waits for cannot take any away or add any.
        let all = given(&list);
        let mut answers = Answers::default();
        while let Some(next) = advice(&answers, today).open.first().cloned() {
            let of = list.iter().find(|(id, _)| *id == next.question.id);
            answers.set(next.question.id, of.map_or(Answer::DontKnow, |(_, it)| *it)).unwrap();
        }
        let mut complete = all;
        for question in questions() {
            let asked = question.audience.speaks_to(answers.reader());
            if asked && complete.get(question.id).is_none() {
                complete.set(question.id, Answer::DontKnow).unwrap();
            }
        }
        let asked = outcomes(&advice(&answers, today));
        prop_assert_eq!(asked, outcomes(&advice(&complete, today)));
    }
}

/// Every rule of a day fires for some answers, and every question changes something.
#[test]
fn every_rule_fires_and_every_question_matters() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let mut fired = std::collections::BTreeSet::new();
    let mut asked = std::collections::BTreeSet::new();
    for round in 0..3_000_i64 {
        let list = any_answers().new_tree(&mut runner).unwrap().current();
        let today = if round % 2 == 0 { day("2014-03-01") } else { day("2026-11-22") };
        let shift = if round % 2 == 0 {
            day("2014-03-01") - day("2026-11-22")
        } else {
            chrono::Duration::zero()
        };
        let list: Vec<_> = list
            .into_iter()
            .map(|(id, answer)| {
                let Answer::Date(date) = answer else { return (id, answer) };
                (id, Answer::Date(date + shift))
            })
            .collect();
        let advice = advice(&given(&list), today);
        for it in &advice.rules {
            fired.insert(it.rule.id);
            asked.extend(it.because.iter().map(|question| question.id));
        }
    }
    let never: Vec<_> = rules().iter().map(|it| it.id).filter(|id| !fired.contains(id)).collect();
    assert!(never.is_empty(), "never fire: {never:?}");
    let idle: Vec<_> = questions()
        .iter()
        .map(|it| it.id)
        .filter(|id| *id != "role" && !asked.contains(id))
        .collect();
    assert!(idle.is_empty(), "change nothing: {idle:?}");
}
