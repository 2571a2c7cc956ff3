//! What was typed before: drafts as they were before each change, and the places that were left.

use std::rc::Rc;

use crate::state::Part;

/// How many steps back can be gone.
const MOST_UNDO: usize = 100;

/// A box that can be typed in: a place of the form, and of a date its part.
pub type Box<Place> = (Place, Option<Part>);

/// A draft, and whether it is the visitor's own rather than the example.
#[derive(Debug)]
pub(super) struct Kept<Draft> {
    pub(super) draft: Rc<Draft>,
    pub(super) own: bool,
}

impl<Draft> Clone for Kept<Draft> {
    fn clone(&self) -> Self {
        Self { draft: Rc::clone(&self.draft), own: self.own }
    }
}

#[derive(Clone, Debug)]
struct Step<Draft, Place> {
    before: Kept<Draft>,
    /// The box that was typed in.
    typing: Option<Box<Place>>,
}

/// Earlier drafts, the newest last.
#[derive(Clone, Debug)]
pub(super) struct History<Draft, Place> {
    past: Vec<Step<Draft, Place>>,
    /// What was left: of this it may be told what is missing.
    pub(super) left: Vec<Place>,
}

impl<Draft, Place> Default for History<Draft, Place> {
    fn default() -> Self {
        Self { past: Vec::new(), left: Vec::new() }
    }
}

impl<Draft, Place: PartialEq> History<Draft, Place> {
    /// Whether there is no step to go back.
    pub(super) fn is_empty(&self) -> bool {
        self.past.is_empty()
    }

    /// Remembers the draft as it was before a change. Typing on in the same box is no new step, so that
    /// a word is one step back and not one a letter.
    pub(super) fn changed(&mut self, before: Kept<Draft>, typing: Option<Box<Place>>) {
        if typing.is_some() && self.past.last().is_some_and(|step| step.typing == typing) {
            return;
        }
        self.past.push(Step { before, typing });
        if self.past.len() > MOST_UNDO {
            self.past.remove(0);
        }
    }

    /// What was typed in was left.
    pub(super) fn leave(&mut self, place: Place) {
        if !self.left.contains(&place) {
            self.left.push(place);
        }
        self.pause();
    }

    /// What is typed next is a new step.
    pub(super) fn pause(&mut self) {
        if let Some(step) = self.past.last_mut() {
            step.typing = None;
        }
    }

    /// The draft before the last step, which is gone then.
    pub(super) fn back(&mut self) -> Option<Kept<Draft>> {
        self.past.pop().map(|step| step.before)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kept<T>(draft: T) -> Kept<T> {
        Kept { draft: Rc::new(draft), own: true }
    }

    #[test]
    fn typing_in_one_box_is_one_step_until_it_is_left() {
        let mut history = History::<&str, char>::default();
        history.changed(kept(""), Some(('a', None)));
        history.changed(kept("3"), Some(('a', None)));
        history.leave('a');
        history.changed(kept("38"), Some(('a', None)));
        history.changed(kept("380"), Some(('a', Some(Part::Day))));
        history.changed(kept("choice"), None);
        history.changed(kept("other choice"), None);
        assert_eq!(history.left, ['a']);
        let mut back = Vec::new();
        while let Some(step) = history.back() {
            back.push(*step.draft);
        }
        assert_eq!(back, ["other choice", "choice", "380", "38", ""]);
        assert!(history.is_empty());
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::<usize, ()>::default();
        for draft in 0..=MOST_UNDO {
            history.changed(kept(draft), None);
        }
        let oldest = std::iter::from_fn(|| history.back()).last();
        assert_eq!(oldest.map(|step| *step.draft), Some(1));
    }
}
