//! Where the focus goes when the control that had it is gone or switched off: never nowhere.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use yew::prelude::*;

use crate::browser;

/// Buttons that may go when they are pressed.
#[derive(Clone)]
pub(crate) struct Pressed(Rc<Cell<bool>>);

impl Pressed {
    /// A press of one of them.
    pub(crate) fn on(&self, press: &Callback<MouseEvent>) -> Callback<MouseEvent> {
        let pressed = Rc::clone(&self.0);
        press.reform(move |event| {
            pressed.set(true);
            event
        })
    }
}

/// Of buttons that may go when they are pressed, the focus goes to the first of these elements that
/// can have it.
#[hook]
pub(crate) fn use_pressed(refuges: &'static [&'static str]) -> Pressed {
    let pressed = Rc::clone(&use_memo((), |()| Cell::new(false)));
    let seen = Rc::clone(&pressed);
    // After each render: which one the press leads to is not known here.
    use_effect(move || {
        if seen.replace(false) && browser::is_focus_lost() {
            for refuge in refuges {
                browser::focus(refuge);
                if !browser::is_focus_lost() {
                    break;
                }
            }
        }
    });
    Pressed(pressed)
}

/// Rows that can be taken out, each by a button of its own.
#[derive(Clone)]
pub(crate) struct Removal {
    name: AttrValue,
    removed: Rc<RefCell<Option<usize>>>,
}

impl Removal {
    /// The id of the button that takes a row out.
    pub(crate) fn id(&self, place: usize) -> String {
        remove_id(&self.name, place)
    }

    /// A press of the button that takes a row out.
    pub(crate) fn on(&self, place: usize, press: &Callback<MouseEvent>) -> Callback<MouseEvent> {
        let removed = Rc::clone(&self.removed);
        press.reform(move |event| {
            *removed.borrow_mut() = Some(place);
            event
        })
    }
}

/// Watches rows of which there are so many, and no fewer than `fewest`; `add` is the id of the
/// button that adds one.
#[hook]
pub(crate) fn use_removal(name: AttrValue, rows: usize, fewest: usize, add: AttrValue) -> Removal {
    let removed = use_mut_ref(|| None::<usize>);
    {
        let (removed, name) = (Rc::clone(&removed), name.clone());
        use_effect_with(rows, move |&left| {
            if let Some(place) = removed.take() {
                let next = after_removal(place, left, fewest);
                browser::focus(
                    &next.map_or_else(|| add.to_string(), |next| remove_id(&name, next)),
                );
            }
        });
    }
    Removal { name, removed }
}

fn remove_id(name: &str, place: usize) -> String {
    format!("{name}-remove-{place}")
}

/// The row whose button has the focus when a row was taken out: that which stands in its place, else
/// the one before it; none where no more can be taken out.
fn after_removal(place: usize, left: usize, fewest: usize) -> Option<usize> {
    (left > fewest).then(|| place.min(left - 1))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_focus_goes_to_the_next_row_or_the_one_before() {
        for (place, left, fewest, next) in [
            (0, 2, 0, Some(0)),
            (1, 2, 0, Some(1)),
            (2, 2, 0, Some(1)),
            (0, 0, 0, None),
            (0, 1, 1, None),
            (2, 2, 1, Some(1)),
        ] {
            assert_eq!(after_removal(place, left, fewest), next, "{place} of {left}");
        }
    }
}
