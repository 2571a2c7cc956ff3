//! What was typed before: drafts as they were before each change, and the boxes that were left.

/// How many steps back can be gone.
const MOST_UNDO: usize = 100;

/// Earlier drafts, the newest last. `Typed` names a box that can be typed in, `Left` what is left as
/// a whole: of a date that is more than a box.
#[derive(Clone, Debug)]
pub(super) struct History<Draft, Typed, Left = Typed> {
    past: Vec<Step<Draft, Typed>>,
    /// What was left: of this it may be told what is missing.
    pub(super) left: Vec<Left>,
}

#[derive(Clone, Debug)]
struct Step<Draft, Typed> {
    draft: Draft,
    /// The box that was typed in.
    typing: Option<Typed>,
}

impl<Draft, Typed, Left> Default for History<Draft, Typed, Left> {
    fn default() -> Self {
        Self { past: Vec::new(), left: Vec::new() }
    }
}

impl<Draft: PartialEq, Typed: PartialEq, Left: PartialEq> History<Draft, Typed, Left> {
    /// Whether there is no step to go back.
    pub(super) fn is_empty(&self) -> bool {
        self.past.is_empty()
    }

    /// Remembers the draft as it was before an action, if that has changed it. Typing on in the same
    /// box is no new step, so that a word is one step back and not one a letter.
    pub(super) fn changed(&mut self, before: Draft, now: &Draft, typing: Option<Typed>) {
        let goes_on = typing.is_some() && self.past.last().is_some_and(|s| s.typing == typing);
        if before == *now || goes_on {
            return;
        }
        self.past.push(Step { draft: before, typing });
        if self.past.len() > MOST_UNDO {
            self.past.remove(0);
        }
    }

    /// What was typed in was left.
    pub(super) fn leave(&mut self, place: Left) {
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
    pub(super) fn back(&mut self) -> Option<Draft> {
        self.past.pop().map(|step| step.draft)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn typing_in_one_box_is_one_step_until_it_is_left() {
        let mut history = History::<_, _>::default();
        history.changed("", &"3", Some('a'));
        history.changed("3", &"38", Some('a'));
        history.leave('a');
        history.changed("38", &"380", Some('a'));
        history.changed("380", &"380", None);
        history.changed("380", &"choice", Some('b'));
        history.changed("choice", &"other choice", None);
        history.changed("other choice", &"", None);
        assert_eq!(history.left, ['a']);
        let mut back = Vec::new();
        while let Some(draft) = history.back() {
            back.push(draft);
        }
        assert_eq!(back, ["other choice", "choice", "380", "38", ""]);
        assert!(history.is_empty());
    }

    #[test]
    fn the_oldest_steps_are_forgotten() {
        let mut history = History::<usize, ()>::default();
        for draft in 0..=MOST_UNDO {
            history.changed(draft, &(draft + 1), None);
        }
        let oldest = std::iter::from_fn(|| history.back()).last();
        assert_eq!(oldest, Some(1));
    }
}
