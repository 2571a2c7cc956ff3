use fremdrift_costs::Rate;

use super::*;
use crate::session::Action;

fn state() -> Session<Municipalities> {
    Session::new(Rc::new(()))
}

fn own(state: &Session<Municipalities>) -> Shown<Own> {
    state.outcome.as_ref().unwrap().own.clone()
}

fn rows(state: &Session<Municipalities>) -> Shown<Rows> {
    state.outcome.as_ref().unwrap().rows.clone()
}

const NOTHING: Shown<Own> = Shown { result: None, current: true };

fn type_in(state: &Session<Municipalities>, field: Field, typed: &str) -> Session<Municipalities> {
    state.edited(Edit::Text(field, typed.to_owned()))
}

#[test]
fn opens_with_the_invented_cluster_and_no_municipality_of_ones_own() {
    let state = state();
    assert_eq!(own(&state), NOTHING);
    let rows = rows(&state).result.unwrap();
    assert!(rows.rows.iter().all(|(_, _, invented)| *invented));
    // By hand: per case 40,500, 45,000, 38,000 and 50,000 kroner.
    let potentials: Vec<_> =
        rows.cluster.members.iter().map(|member| member.potential.oere()).collect();
    assert_eq!(potentials, [300_000_000, 952_000_000, 0, 1_692_000_000]);
}

#[test]
fn ones_own_municipality_is_read_as_people_write() {
    let mut state = type_in(&state(), Field::Courses, "31.066");
    state = type_in(&state, Field::Extensions, "60");
    state = type_in(&state, Field::Caseworkers, "76");
    state = type_in(&state, Field::Cases, "42 – 68");
    let own = own(&state).result.unwrap();
    let rate = |rate: Option<Rate>, scale| rate.unwrap().per(scale);
    assert_eq!((rate(own.extended(), 1_000_000), rate(own.courses_each(), 1)), (1_931, 409));
    let cases = own.cases.unwrap();
    assert_eq!((cases.from(), cases.to()), (420, 680));
    assert!(state.told().is_empty());
    // A name alone is no municipality to show.
    assert_eq!(self::own(&type_in(&self::state(), Field::Name, "By")), NOTHING);
}

#[test]
fn a_mistake_keeps_the_last_result_and_leaves_the_other_alone() {
    let good = type_in(&state(), Field::Courses, "100");
    let bad = type_in(&good, Field::Courses, "100x");
    assert_eq!(bad.told(), [(Field::Courses, Problem::NotANumber)]);
    assert_eq!(own(&bad).result, own(&good).result);
    assert!(!own(&bad).current && rows(&bad).current);
    let bad = type_in(&good, Field::RowCases(0), "0");
    assert_eq!(bad.told(), [(Field::RowCases(0), Problem::NotPositive)]);
    assert!(own(&bad).current && !rows(&bad).current && rows(&bad).result.is_some());
    assert!(rows(&bad.after(Action::Undo)).current);
}

#[test]
fn what_is_wrong_is_told_in_the_order_of_the_page() {
    let mut state = state().after(Action::Clear);
    for (field, typed) in [
        (Field::RowSpending(1), "5.000"),
        (Field::Extensions, "7"),
        (Field::Cases, "50-40"),
        (Field::Name, "010170-1234"),
        (Field::Caseworkers, "1,55"),
    ] {
        state = type_in(&state, field, typed);
    }
    let told =
        |state: &Session<_>| state.told().into_iter().map(|(field, _)| field).collect::<Vec<_>>();
    assert_eq!(told(&state), [Field::Name, Field::Caseworkers]);
    let draft = Draft::clone(&state.draft);
    state = state.after(Action::Open(Box::new(draft)));
    assert_eq!(
        told(&state),
        [Field::Name, Field::Cases, Field::Courses, Field::Caseworkers, Field::RowCases(1)]
    );
    // Nothing of the name reaches a result.
    assert!(own(&state).result.is_none());
    let state = type_in(&type_in(&self::state(), Field::Courses, "5"), Field::Extensions, "6");
    let state = state.after(Action::Leave(Field::Extensions));
    assert_eq!(state.told(), [(Field::Extensions, Problem::MoreThanCourses)]);
}

#[test]
fn rows_come_and_go() {
    let mut state = state();
    for _ in 0..20 {
        state = state.edited(Edit::AddRow);
    }
    assert_eq!(state.draft.rows.len(), Draft::MOST_ROWS);
    // Empty rows are no municipalities.
    assert_eq!(rows(&state).result.clone().unwrap().rows.len(), 4);
    for _ in 0..20 {
        state = state.edited(Edit::RemoveRow(0));
    }
    assert_eq!(state.draft.rows, [Row::default(), Row::default()]);
    assert!(rows(&state).result.is_none() && rows(&state).current);
    // All steps can be gone back.
    while state.can_undo() {
        state = state.after(Action::Undo);
    }
    assert!(state.shows_example());
}

#[test]
fn a_changed_number_is_no_longer_the_invented_one() {
    let state = type_in(&state(), Field::RowName(0), "Vores");
    let state = type_in(&state, Field::RowCases(1), "1361");
    let rows = rows(&state).result.unwrap();
    let invented: Vec<_> = rows.rows.iter().map(|(_, _, invented)| *invented).collect();
    assert_eq!(invented, [true, false, true, true]);
}

/// A number that is written in another way is no other number.
#[test]
fn the_invented_cluster_is_known_however_it_is_written() {
    let state = type_in(&state(), Field::RowSpending(0), "48.600.000");
    let state = type_in(&state, Field::RowCases(0), "1 200");
    assert!(rows(&state).result.unwrap().rows.iter().all(|(_, _, invented)| *invented));
}

#[test]
fn two_numbers_are_not_one() {
    for (field, typed) in [
        (Field::Caseworkers, "4 5"),
        (Field::Courses, "31 66"),
        (Field::Courses, "31\t066"),
        (Field::Courses, "5 kr."),
        (Field::RowSpending(0), "48 600 00"),
        (Field::RowCases(1), "12 00"),
    ] {
        let wrong = type_in(&state(), field, typed);
        assert_eq!(wrong.told(), [(field, Problem::NotANumber)], "{typed}");
    }
    let state = type_in(&self::state(), Field::RowSpending(0), "48600,005");
    assert_eq!(state.told(), [(Field::RowSpending(0), Problem::PartOfOere)]);
    let state = type_in(&self::state(), Field::Courses, "31\u{2019}066");
    assert!(state.told().is_empty());
}

#[test]
fn one_decimal_is_exact_and_what_cannot_be_is_told() {
    let mut state = type_in(&state(), Field::Cases, "50,5-62.5");
    state = type_in(&state, Field::Caseworkers, "12,5");
    state = type_in(&state, Field::Courses, "5.000");
    let own = own(&state).result.unwrap();
    let cases = own.cases.unwrap();
    assert_eq!((cases.from(), cases.to()), (505, 625));
    assert_eq!(own.courses_each().map(|rate| rate.per(1)), Some(400));
    for (field, typed, problem) in [
        (Field::Cases, "1.000,1", Problem::AtMost(1_000)),
        (Field::Cases, "40-50,55", Problem::TooPrecise),
        (Field::Cases, "0", Problem::NoCaseload),
        (Field::Caseworkers, "10.001", Problem::AtMost(10_000)),
        (Field::Caseworkers, "0", Problem::NotPositive),
        (Field::Courses, "1.000.001", Problem::AtMost(1_000_000)),
        (Field::Courses, "99999999999", Problem::AtMost(1_000_000)),
        (Field::RowSpending(0), "999", Problem::TooLittle),
        (Field::RowSpending(0), "-999", Problem::NotPositive),
    ] {
        let wrong = type_in(&state, field, typed).after(Action::Leave(field));
        assert_eq!(wrong.told(), [(field, problem)], "{typed}");
    }
}

#[test]
fn a_sum_that_no_amount_can_hold_is_told() {
    let mut state = state();
    for row in 0..2 {
        state = type_in(&state, Field::RowSpending(row), "1000000000000");
    }
    assert_eq!(state.told(), [(Field::RowSpending(0), Problem::TooLarge)]);
}

#[test]
fn marks_are_ticked_and_unticked() {
    let state = state().edited(Edit::Mark("quality", true));
    assert_eq!(state.draft.marks.len(), 1);
    let state = state.edited(Edit::Mark("quality", false));
    assert!(state.draft.marks.is_empty() && state.can_undo());
}
