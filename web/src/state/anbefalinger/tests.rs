#![expect(
    clippy::float_cmp,
    clippy::disallowed_types,
    reason = "the same numbers give the same bits"
)]

use fremdrift_simulation::effort::Prior;

use super::*;
use crate::session::Action;

fn state() -> Session<Recommendations> {
    Session::new(Rc::new(Lang::Da))
}

fn typed(state: &Session<Recommendations>, field: Field, text: &str) -> Session<Recommendations> {
    state.edited(Edit::Type(field, text.to_owned()))
}

fn leave(state: &Session<Recommendations>, field: Field) -> Session<Recommendations> {
    state.after(Action::Leave(state.place(field)))
}

fn gain(state: &Session<Recommendations>) -> f64 {
    state.outcome.as_ref().unwrap().a.middle(Prior::Stated).gain().municipality
}

const MISSING: Problem = Problem::Number(Wrong::Missing);

#[test]
fn an_empty_box_is_told_when_it_is_left() {
    let state = leave(&state().after(Action::Clear), Field::Courses);
    assert_eq!(state.told(), [((Which::A, Field::Courses), MISSING)]);
}

#[test]
fn a_lever_is_switched_and_undone() {
    let off = state().edited(Edit::Switch(Lever::Culture, false));
    assert!(!off.draft.a.is(Lever::Culture));
    assert_ne!(gain(&off), gain(&state()));
    assert!(off.after(Action::Undo).example);
}

#[test]
fn a_second_package_begins_as_the_first_and_is_changed_alone() {
    let state = state().edited(Edit::Compare(true));
    assert_eq!(state.look, Which::B);
    let state = state.edited(Edit::Switch(Lever::Patchy, false));
    assert!(state.draft.a.is(Lever::Patchy));
    // A box of the municipality is the same in both, and told once.
    let state = leave(&typed(&state, Field::Courses, ""), Field::Courses);
    assert_eq!(state.told(), [((Which::A, Field::Courses), MISSING)]);
    let back = state.edited(Edit::Compare(false));
    assert_eq!((back.look, &back.draft.b), (Which::A, &None));
}

#[test]
fn another_seed_draws_anew_and_is_kept_in_the_link() {
    let state = state().edited(Edit::Seed);
    assert_eq!(state.outcome.as_ref().unwrap().seed, state.draft.seed);
    assert_ne!(state.outcome.unwrap().first, self::state().outcome.unwrap().first);
}

#[test]
fn costs_are_filled_where_they_are_empty() {
    let state = typed(&state(), Field::Price, "5000").edited(Edit::FillCosts);
    assert_eq!(state.draft.place.text(Field::Price), "5000");
    let state = typed(&state, Field::Price, "").edited(Edit::FillCosts);
    assert_eq!(state.draft.place.text(Field::Price), "3918,20");
}
