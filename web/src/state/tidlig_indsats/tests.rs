use std::rc::Rc;

use super::*;
use crate::session::Action;

fn state() -> Session<EarlyEffort> {
    Session::new(Rc::new(Lang::Da))
}

fn typed(state: &Session<EarlyEffort>, place: Place, text: &str) -> Session<EarlyEffort> {
    state.edited(Edit::Type(place, text.to_owned()))
}

#[test]
fn opens_with_roskilde() {
    let outcome = state().outcome.unwrap();
    assert_eq!(outcome.presets, [Some(Preset::Roskilde)]);
    assert_eq!(outcome.question.case.cohort.people, 466);
    assert_eq!(outcome.roskilde.len(), 2);
}

#[test]
fn both_languages_mean_the_same() {
    let [da, en] = Lang::ALL.map(|lang| Session::<EarlyEffort>::new(Rc::new(lang)));
    assert_eq!(da.outcome.unwrap().question, en.outcome.unwrap().question);
}

/// A number that is written in another way is no other number.
#[test]
fn a_preset_is_one_however_its_numbers_are_written() {
    let state = typed(&state(), Place::of(0, Field::Effect), "7.30");
    let state = typed(&state, Place::whole(Field::Draws), "10 000");
    assert!(state.current);
    assert_eq!(state.outcome.as_ref().unwrap().presets, [Some(Preset::Roskilde)]);
    let state = typed(&state, Place::of(0, Field::Effect), "7,4");
    assert_eq!(state.outcome.unwrap().presets, [None]);
}

#[test]
fn who_begins_with_ones_own_numbers_has_none_yet() {
    let own = state().edited(Edit::Preset(0, None));
    assert_eq!(own.draft.efforts[0].preset(), None);
    assert!(!own.current && own.told().is_empty());
    assert!(Field::EFFORT.iter().all(|field| own.draft.efforts[0].text(*field).is_empty()));
    assert!(own.after(Action::Undo).example);
}

#[test]
fn an_empty_box_is_told_when_it_was_left_or_passed_over() {
    let state = state().after(Action::Clear);
    let told = state.after(Action::Leave(Place::whole(Field::EntryWeek))).told();
    let missing = |field| (Place::whole(field), Problem::Number(Wrong::Missing));
    assert_eq!(told, [missing(Field::Entrants), missing(Field::EntryWeek)]);
}

#[test]
fn efforts_come_and_go() {
    let two = state().edited(Edit::Add);
    assert!(!two.current);
    let two = two.edited(Edit::Preset(1, Some(Preset::Aarhus)));
    assert!(two.current, "{:?}", two.problems);
    assert_eq!(two.draft.efforts.len(), 2);
    assert!(!two.example);
    let one = two.edited(Edit::Remove(1));
    assert!(one.current);
    assert_eq!(one.edited(Edit::Remove(0)).draft.efforts.len(), 1);
    let many = (0..9).fold(one, |state, _| state.edited(Edit::Add));
    assert_eq!(many.draft.efforts.len(), Case::MOST_INTERVENTIONS);
}

#[test]
fn the_slider_moves_every_effort_and_is_one_step_back() {
    let before = state().edited(Edit::Add).edited(Edit::Preset(1, Some(Preset::Aabenraa)));
    let moved = before.edited(Edit::Start(30)).edited(Edit::Start(31));
    assert!(moved.draft.efforts.iter().all(|it| it.text(Field::StartWeek) == "31"));
    assert_eq!(moved.after(Action::Undo).draft, before.draft);
}

#[test]
fn another_kind_of_effect_asks_for_its_number() {
    let state = state().edited(Edit::Kind(0, Kind::HazardRatio));
    let effect = Place::of(0, Field::Effect);
    assert_eq!(state.problems, [(effect, Problem::Number(Wrong::Missing))]);
    assert!(typed(&state, effect, "1,3").current);
}

#[test]
fn what_the_engine_refuses_is_told_at_its_box() {
    let late = typed(&state(), Place::whole(Field::Years), "1");
    let late = typed(&late, Place::of(0, Field::StartWeek), "60");
    let place = Place::of(0, Field::StartWeek);
    assert_eq!(late.told().first(), Some(&(place, Problem::AfterTheEnd { weeks: 52 })));
    let much = typed(&state(), Place::of(0, Field::Effect), "90");
    assert_eq!(much.told(), [(Place::of(0, Field::Effect), Problem::Unreachable)]);
}

#[test]
fn what_is_assumed_is_said_until_it_is_changed() {
    let mut assumed = Draft::example(Lang::Da);
    assumed.assumed = true;
    let state = state().after(Action::Open(Box::new(assumed)));
    assert!(typed(&state, Place::of(0, Field::Price), "5").draft.assumed);
    assert!(!typed(&state, Place::whole(Field::Years), "3").draft.assumed);
}
