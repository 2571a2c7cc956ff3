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

/// The day of a milestone, looked at from another day.
fn milestone(id: &str, text: &str, today: &str) -> Option<NaiveDate> {
    let advice = advice(&answers(text), day(today));
    advice.days.iter().find(|it| it.milestone.id == id).map(|it| it.day)
}

#[test]
fn the_employer_has_nine_days_and_since_july_2022_fourteen() {
    let text = "onset=sudden_event injury_date=2022-06-20 sick_leave_start=2022-06-21";
    // Order 733/2010, section 3(1); order 1629/2016, section 3(1): from the accident.
    for today in ["2014-03-01", "2016-12-31", "2017-01-01", "2022-06-30"] {
        assert_eq!(milestone("M40", text, today), Some(day("2022-06-29")), "{today}");
        assert_eq!(milestone("M27", text, today), None, "{today}");
    }
    // Orders 941/2022 and 485/2024, section 9(1): from the first day of absence, for what is
    // reported from 1 July 2022 on (section 17).
    assert_eq!(milestone("M40", text, "2022-07-01"), None);
    assert_eq!(milestone("M27", text, "2022-07-01"), Some(day("2022-07-05")));
    // Without absence it counts from the accident (section 9(2)).
    let none = "onset=sudden_event injury_date=2025-03-03 sick_status=none";
    assert_eq!(milestone("M41", none, "2025-03-10"), Some(day("2025-03-17")));
}

#[test]
fn a_disease_s_year_begins_when_one_learns_of_it() {
    // LBK 278/2013 and LBK 1279/2025, section 36(1).
    let text = "role=citizen onset=longer_exposure reported=no awareness_date=2013-09-02";
    for today in ["2014-02-03", "2026-11-22"] {
        assert_eq!(advice(&answers(text), day(today)).report_by, Some(day("2014-09-02")));
        assert_eq!(milestone("M32", text, today), Some(day("2014-09-02")));
    }
}

#[test]
fn five_weeks_are_no_ground_for_forwarding_since_july_2024() {
    let text = "role=citizen onset=sudden_event injury_date=2024-05-01 registered_ask=no \
                resumed_work_date=none";
    // Order 941/2022, section 12(1), no. 3.
    let before = advice(&answers(text), day("2024-06-30"));
    let found = outcomes(&before);
    assert!(found.contains(&"insurer_must_forward_5w") && found.contains(&"demand_forwarding"));
    // Order 485/2024, section 12(1), has it no more.
    let after = advice(&answers(text), day("2024-07-01"));
    let found = outcomes(&after);
    assert!(!found.contains(&"insurer_must_forward_5w") && !found.contains(&"demand_forwarding"));
    assert!(after.in_2014.iter().any(|it| it.rule.outcome == "insurer_must_forward_5w"));
}

#[test]
fn the_other_grounds_for_forwarding_remain() {
    // Order 485/2024, section 12(1), no. 1, 2 and 4.
    for (answer, outcome) in [
        ("death=yes", "insurer_must_forward_death"),
        ("claim_beyond_expenses=yes", "insurer_must_forward_claim"),
        ("insurer_status=will_not_forward", "right_to_demand_forwarding"),
    ] {
        let text = format!("role=citizen onset=sudden_event registered_ask=no {answer}");
        let advice = advice(&answers(&text), day("2026-11-22"));
        let fired = advice.rules.iter().find(|it| it.rule.outcome == outcome).expect(outcome);
        let acts: Vec<_> = fired.version.basis.provisions.iter().map(|it| it.act).collect();
        assert!(acts.contains(&"BEK 485/2024"), "{outcome}: {acts:?}");
        let demanded = outcomes(&advice).contains(&"demand_forwarding");
        assert_eq!(demanded, outcome != "right_to_demand_forwarding", "{outcome}");
    }
}

#[test]
fn the_insurer_has_a_week_to_ask_and_since_2017_three_to_forward() {
    let text =
        "onset=sudden_event insurer_received_date=2016-12-01 medical_received_date=2016-12-12";
    // Order 733/2010, section 9(1) and section 8(1).
    assert_eq!(milestone("M04", text, "2016-12-31"), Some(day("2016-12-08")));
    assert_eq!(milestone("M05", text, "2016-12-31"), Some(day("2016-12-19")));
    // Order 1629/2016, section 9(1); 941/2022, section 13(3); 485/2024, section 14(1) and (3).
    for today in ["2017-01-01", "2022-07-01", "2024-06-30", "2024-07-01", "2026-11-22"] {
        assert_eq!(milestone("M04", text, today), Some(day("2016-12-08")), "{today}");
        assert_eq!(milestone("M05", text, today), None, "{today}");
        assert_eq!(milestone("M30", text, today), Some(day("2017-01-02")), "{today}");
    }
}

#[test]
fn the_authority_s_limits_are_those_of_the_act_of_the_day() {
    let accident = "onset=sudden_event reported_date=2018-01-15 ask_received_date=2018-03-01";
    // LBK 216/2017, section 16(1): from the report.
    assert_eq!(milestone("M21", accident, "2018-06-01"), Some(day("2019-01-15")));
    let disease = "onset=longer_exposure on_list=no reported_date=2018-01-15";
    assert_eq!(milestone("M21", disease, "2018-06-01"), None);
    assert_eq!(milestone("M42", disease, "2018-06-01"), Some(day("2020-01-15")));
    // LBK 977/2019, section 16(1), no. 1, and (2), from its reaching the authority (3).
    assert_eq!(milestone("M33", accident, "2021-06-01"), Some(day("2018-06-01")));
    assert_eq!(milestone("M43", accident, "2021-06-01"), Some(day("2019-03-01")));
    // LBK 919/2024, section 16, has no limit.
    for id in ["M21", "M33", "M43"] {
        assert_eq!(milestone(id, accident, "2024-07-01"), None, "{id}");
    }
}

#[test]
fn an_employer_asks_for_fast_track_within_the_first_five_weeks() {
    // LBK 938/2015, section 7 c(1): the last of 35 days, the first day of absence being one.
    let text = "sick_leave_start=2026-03-02";
    assert_eq!(milestone("M37", text, "2026-03-02"), Some(day("2026-04-05")));
}

#[test]
fn a_decided_case_can_be_reopened() {
    let act = |today: &str| {
        let advice = advice(&answers("role=citizen decision=rejected"), day(today));
        let fired = advice.rules.into_iter().find(|it| it.rule.outcome == "reopening");
        fired.unwrap().version.basis.provisions[0].act
    };
    // LBK 278/2013, sections 41 and 42; LBK 919/2024, section 41.
    assert_eq!([act("2024-06-30"), act("2024-07-01")], ["LBK 278/2013", "LBK 919/2024"]);
}

#[test]
fn law_of_today_names_its_act_or_who_tells_of_it() {
    for rule in rules() {
        let Some(version) = rule.on(day("2026-12-01")) else { continue };
        if version.standing != Standing::Law {
            continue;
        }
        let basis = version.basis;
        match version.confidence {
            Some(Confidence::Verified) => assert!(!basis.provisions.is_empty(), "{}", rule.id),
            Some(Confidence::Secondary) => {
                assert!(basis.source.is_some() && basis.url.is_some(), "{}", rule.id);
            }
            None => panic!("{} does not say how sure it is", rule.id),
        }
    }
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
