//! What holds for every tool, tried with each of some: what they have of their own is tested beside
//! them.

use std::rc::Rc;

use fremdrift_legislation::{encoded, everything};
use fremdrift_rules::course::Rulebook;

use super::*;
use crate::route::Lang;
use crate::state::{Part, Which, anbefalinger, kommuner, nettogevinst, regler, tidlig_indsats};

/// A tool with edits to try: into one box a right and a wrong text, and something that is chosen.
trait Tried: Tool {
    fn world() -> Self::World;
    fn type_in(text: &str) -> Self::Edit;
    fn place() -> Self::Place;
    fn choose() -> Self::Edit;
    const RIGHT: [&str; 2];
    const WRONG: &str;
    /// Whether a mistake leaves the page without a result of what is typed.
    const STANDS_STILL: bool = true;
}

macro_rules! tried {
    ($($name:ident: $tool:ty { $world:expr, $place:expr, $right:expr, $wrong:expr, $type:expr, $choose:expr $(, $still:ident)? })*) => {$(
        impl Tried for $tool {
            const RIGHT: [&str; 2] = $right;
            const WRONG: &str = $wrong;
            $(const STANDS_STILL: bool = $still;)?

            fn world() -> Self::World {
                $world
            }

            fn type_in(text: &str) -> Self::Edit {
                ($type)(text.to_owned())
            }

            fn place() -> Self::Place {
                $place
            }

            fn choose() -> Self::Edit {
                $choose
            }
        }

        #[test]
        fn $name() {
            begins_with_the_example::<$tool>();
            goes_back_step_by_step::<$tool>();
            keeps_the_last_result::<$tool>();
            empties_and_shows_the_example_again::<$tool>();
            opens_another_draft::<$tool>();
        }
    )*};
}

tried! {
    nettogevinst: nettogevinst::NetGain {
        Lang::Da, (Which::A, nettogevinst::Field::Citizens), ["10", "100"], "x",
        |text| nettogevinst::Edit::Type(nettogevinst::Field::Citizens, text),
        nettogevinst::Edit::Law(2020)
    }
    tidlig_indsats: tidlig_indsats::EarlyEffort {
        Lang::Da, tidlig_indsats::Place::of(0, tidlig_indsats::Field::Price), ["10", "100"], "x",
        |text| tidlig_indsats::Edit::Type(Self::place(), text),
        tidlig_indsats::Edit::Law(2020)
    }
    anbefalinger: anbefalinger::Recommendations {
        Lang::Da, (Which::A, anbefalinger::Field::Courses), ["10", "100"], "x",
        |text| anbefalinger::Edit::Type(anbefalinger::Field::Courses, text),
        anbefalinger::Edit::Law(2020)
    }
    kommuner: kommuner::Municipalities {
        (), kommuner::Field::Courses, ["10", "100"], "x",
        |text| kommuner::Edit::Text(kommuner::Field::Courses, text),
        kommuner::Edit::Mark("quality", true), false
    }
    regler: regler::Register {
        regler::World { book: Rc::new(Rulebook::new(encoded()).unwrap()), law: everything() },
        regler::Field::Day, ["1", "14"], "99",
        |text| regler::Edit::Date(regler::Field::Day, Part::Day, text),
        regler::Edit::Subject(Some(fremdrift_legislation::Subject::Benefit))
    }
}

fn state<T: Tried>() -> Session<T> {
    Session::new(Rc::new(T::world()))
}

fn typed<T: Tried>(session: &Session<T>, text: &str) -> Session<T> {
    session.edited(T::type_in(text))
}

fn begins_with_the_example<T: Tried>() {
    let state = state::<T>();
    assert!(state.current && state.example && state.shows_example());
    assert!(state.outcome.is_some() && state.told().is_empty() && !state.can_undo());
}

/// A word is one step back; what a visitor has typed is theirs, and the example is nobody's.
fn goes_back_step_by_step<T: Tried>() {
    let example = state::<T>();
    let [begun, whole] = T::RIGHT;
    let state = typed(&typed(&example, begun), whole);
    assert!(!state.shows_example() && state.can_undo());
    let back = state.after(Action::Undo);
    assert!(back.draft == example.draft && back.shows_example() && !back.can_undo());
    assert_eq!(back.example, back.current);

    // Left, it is a step of its own.
    let state = typed(&typed(&example, begun).after(Action::Leave(T::place())), whole);
    let chosen = state.edited(T::choose());
    let back = chosen.after(Action::Undo).after(Action::Undo);
    assert!(back.draft == typed(&example, begun).draft);
    assert!(back.after(Action::Undo).shows_example());

    // What is typed is one's own, even if it says what the example says.
    let mut state = typed(&example, begun);
    state.draft = Rc::clone(&example.draft);
    assert!(!state.edited(T::choose()).shows_example());
    assert!(example.after(Action::Undo).shows_example());
}

fn keeps_the_last_result<T: Tried>() {
    let example = state::<T>();
    let wrong = typed(&example, T::WRONG).after(Action::Leave(T::place()));
    assert_eq!(wrong.current, !T::STANDS_STILL);
    assert!(wrong.outcome.is_some());
    assert_eq!(wrong.told().first().map(|(place, _)| *place), Some(T::place()));
    assert_eq!(wrong.example, T::STANDS_STILL);
    let back = wrong.after(Action::Undo);
    assert!(back.current && back.told().is_empty());
}

fn empties_and_shows_the_example_again<T: Tried>() {
    let own = typed(&state::<T>(), T::RIGHT[1]).after(Action::Leave(T::place()));
    let empty = own.after(Action::Clear);
    assert!(empty.draft.is_empty() && empty.told().is_empty() && empty.left().is_empty());
    assert!(*empty.after(Action::Undo).draft == *own.draft);
    let example = empty.after(Action::Example);
    assert!(example.shows_example() && example.current && example.can_undo());
}

fn opens_another_draft<T: Tried>() {
    let wrong = typed(&state::<T>(), T::WRONG);
    let opened = state::<T>().after(Action::Open(Box::new(T::Draft::clone(&wrong.draft))));
    assert!(!opened.shows_example() && *opened.draft == *wrong.draft);
    // Nothing is being typed, so everything is told.
    assert_eq!(opened.told(), opened.problems);
    assert!(opened.after(Action::Undo).shows_example());
    // An example that came by a link is somebody's.
    let sent = Box::new(T::Draft::clone(&state::<T>().draft));
    assert!(!typed(&state::<T>(), T::RIGHT[0]).after(Action::Open(sent)).shows_example());
}
