use fremdrift_legislation::{encoded, everything};

use super::*;
use crate::session::Action;

fn state() -> Session<Register> {
    Session::new(Rc::new(World {
        book: Rc::new(Rulebook::new(encoded()).unwrap()),
        law: everything(),
    }))
}

fn asked(state: &Session<Register>) -> Asked {
    state.outcome.as_ref().unwrap().asked
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

#[test]
fn a_day_is_asked_for_and_undone() {
    let march = day(2013, 3, 14);
    let opened = state();
    assert_eq!(asked(&opened), Asked::Always);
    let state = opened.edited(Edit::WholeDate(Field::Day, march));
    assert_eq!(asked(&state), Asked::Day(march));
    let state = state.edited(Edit::Subject(Some(Subject::Duration)));
    assert_eq!(state.outcome.as_ref().unwrap().subject, Some(Subject::Duration));
    let state = state.after(Action::Undo).after(Action::Undo);
    assert_eq!(*state.draft, Draft::default());
    assert!(!state.can_undo());
}

#[test]
fn two_days_stand_in_their_order() {
    let (early, late) = (day(2013, 3, 14), day(2026, 11, 22));
    let state = state()
        .edited(Edit::WholeDate(Field::Day, late))
        .edited(Edit::WholeDate(Field::Other, early));
    assert_eq!(asked(&state), Asked::Between(early, late));
    let state = state.edited(Edit::WholeDate(Field::Other, late));
    assert_eq!(state.told(), [(Field::Other, Problem::SameDay)]);
    // The last answer stays.
    assert!(!state.current);
    assert_eq!(asked(&state), Asked::Between(early, late));
}

#[test]
fn a_day_without_law_names_the_nearest_with_law() {
    let opened = state();
    let [first, last] = opened.coverage();
    let state = opened.edited(Edit::WholeDate(Field::Day, first.pred_opt().unwrap()));
    assert_eq!(state.told(), [(Field::Day, Problem::BeforeLaw(first))]);
    let state = state.edited(Edit::WholeDate(Field::Day, last.succ_opt().unwrap()));
    assert_eq!(state.told(), [(Field::Day, Problem::AfterLaw(last))]);
    assert_eq!(asked(&state), Asked::Always);
}

#[test]
fn what_is_unfinished_is_told_when_its_field_is_left() {
    let typed = Edit::Date(Field::Day, Part::Day, "14".to_owned());
    let state = state().edited(typed);
    assert!(state.told().is_empty() && !state.current);
    let state = state.after(Action::Leave(Field::Day));
    assert_eq!(state.told(), [(Field::Day, Problem::DateIncomplete)]);
    let state = state.after(Action::Clear);
    assert!(state.told().is_empty() && state.current);
    let state = state.edited(Edit::WholeDate(Field::Other, day(2013, 3, 14)));
    assert!(state.told().is_empty());
    let state = state.after(Action::Leave(Field::Other));
    assert_eq!(state.told(), [(Field::Day, Problem::DateMissing)]);
}
