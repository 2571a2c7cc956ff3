use super::*;
use crate::session::Action;

fn state() -> Session<NetGain> {
    Session::new(Rc::new(Lang::Da))
}

fn gain(state: &Session<NetGain>) -> String {
    state.outcome.as_ref().unwrap().a.gain().to_string()
}

fn typed(state: &Session<NetGain>, field: Field, text: &str) -> Session<NetGain> {
    state.edited(Edit::Type(field, text.to_owned()))
}

fn missing(field: Field) -> ((Which, Field), Problem) {
    ((Which::A, field), Problem::Number(Wrong::Missing))
}

#[test]
fn opens_with_roskilde() {
    let state = state();
    assert_eq!(state.preset(), Some(Preset::Roskilde));
    assert_eq!(gain(&state), "16292680.65");
}

#[test]
fn both_languages_mean_the_same() {
    let english = Session::<NetGain>::new(Rc::new(Lang::En));
    assert_eq!(gain(&english), gain(&state()));
    assert_eq!(english.typed().text(Field::Price), "3918.20");
    assert_eq!(state().typed().text(Field::Price), "3918,20");
}

#[test]
fn a_changed_preset_is_no_longer_the_suppliers() {
    let state = typed(&state(), Field::Citizens, "100");
    assert!(state.current && !state.example);
    assert_eq!(state.preset(), None);
    assert_eq!(state.after(Action::Undo).preset(), Some(Preset::Roskilde));
}

#[test]
fn an_empty_box_is_told_when_it_was_left_or_passed_over() {
    let state = state().after(Action::Clear);
    let left = state.after(Action::Leave((Which::A, Field::Citizens)));
    assert_eq!(left.told(), [missing(Field::Citizens)]);
    let state = typed(&state, Field::CourseWeeks, "10");
    let told = state.after(Action::Leave((Which::A, Field::CourseWeeks))).told();
    assert_eq!(told, [missing(Field::Citizens), missing(Field::WeeksBefore)]);
}

#[test]
fn half_of_wages_and_taxes_tells_the_other_half() {
    let state = typed(&state(), Field::AtWork, "50");
    let told = state.after(Action::Leave((Which::A, Field::AtWork))).told();
    assert_eq!(told, [Field::WeeklyWage, Field::MunicipalTax, Field::StateTax].map(missing));
}

#[test]
fn a_second_intervention_begins_at_half_the_price() {
    let state = state().edited(Edit::Compare(true));
    assert_eq!((state.look, state.preset()), (Which::B, Some(Preset::HalfPrice)));
    assert!(!state.example);
    let b = state.outcome.as_ref().unwrap().b.as_ref().unwrap().gain();
    assert_eq!(b.to_string(), "17205621.25");

    let changed = typed(&state, Field::Citizens, "100");
    assert_eq!(gain(&changed), "16292680.65");
    let back = changed.after(Action::Undo).after(Action::Undo);
    assert_eq!((back.look, &*back.draft), (Which::A, &Draft::example(Lang::Da)));
}

#[test]
fn no_problem_is_lost_between_two_interventions() {
    let mut state = state().edited(Edit::Compare(true));
    state = typed(&state, Field::Price, "x").edited(Edit::Show(Which::A));
    state = typed(&state, Field::Citizens, "0");
    let told: Vec<_> = state.told().into_iter().map(|(place, _)| place).collect();
    assert_eq!(told, [(Which::A, Field::Citizens), (Which::B, Field::Price)]);
}
