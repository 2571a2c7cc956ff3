//! What every tool's page does with what is typed: one state and one transition for all of them. A
//! tool says what its draft is, what an edit changes in it, and what follows from it.

mod history;
mod store;
#[cfg(test)]
mod tests;

use std::fmt::Debug;
use std::rc::Rc;

use chrono::NaiveDate;

pub use self::history::Box as TypedIn;
use self::history::{History, Kept};
pub(crate) use self::store::{Dispatch, Live, SessionProps, leave, send, use_session};
use crate::state::Portable;

/// What is a tool's own.
pub trait Tool: Sized + 'static {
    /// What it works with besides the draft: law, evidence, a language to write examples in.
    type World;
    /// What is typed.
    type Draft: Portable;
    /// A place of its form that can be wrong.
    type Place: Copy + Debug + PartialEq;
    /// What can be wrong with a place.
    type Problem: Copy + Debug + PartialEq;
    /// What a visitor can change.
    type Edit;
    /// What follows from a valid draft.
    type Outcome;
    /// How the page looks at it, which no link and no file carries.
    type Look: Clone + Default;

    /// Whether the outcome depends on the visitor's date.
    const BY_TODAY: bool = false;

    /// The worked example that the page opens with.
    fn example(world: &Self::World) -> Self::Draft;

    /// The form without an answer. What only decides how results are shown may stay.
    fn empty(world: &Self::World, before: &Self::Draft) -> Self::Draft;

    /// Whether a draft that was the example still is it, whatever was chosen about how it is shown.
    fn is_example(world: &Self::World, draft: &Self::Draft) -> bool {
        *draft == Self::example(world)
    }

    /// Every place of the form, in its order.
    fn places(draft: &Self::Draft) -> Vec<Self::Place>;

    /// Whether a draft that was read can be shown. Of what only one view of a subject knows, the reader of
    /// the subject cannot tell.
    fn accepts(draft: &Self::Draft) -> bool {
        let _ = draft;
        true
    }

    /// Does what the visitor asks for.
    fn edit(session: &mut Session<Self>, edit: Self::Edit) -> Done<Self::Place>;

    /// What follows from the draft.
    fn evaluate(session: &Session<Self>) -> Evaluated<Self>;

    /// Whether a problem waits until its place was left: what is unfinished does, what is wrong does not.
    fn waits(problem: Self::Problem) -> bool;

    /// Whether a place may be told of as unfinished.
    fn is_passed(session: &Session<Self>, place: Self::Place) -> bool {
        session.has_left(place)
    }

    /// The problems to show.
    fn told(session: &Session<Self>) -> Vec<(Self::Place, Self::Problem)> {
        let told = |(place, problem): &&(Self::Place, Self::Problem)| {
            !Self::waits(*problem) || Self::is_passed(session, *place)
        };
        session.problems.iter().filter(told).copied().collect()
    }

    /// Follows a change with the look; `before` is what followed from the draft before.
    fn follow(session: &mut Session<Self>, change: Change, before: Option<Rc<Self::Outcome>>) {
        let _ = (session, change, before);
    }
}

/// What an edit did.
pub enum Done<Place> {
    /// It changed the draft.
    Changed,
    /// It typed into a box.
    Typed(Place, Option<crate::state::Part>),
    /// It left a place: now it may be told what is missing there.
    Left(Place),
    /// It changed only the look.
    Looked,
    /// It put another draft in place of this one.
    Replaced,
}

/// How a draft came about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// By an edit.
    Edited,
    /// By taking an edit back.
    Undone,
    /// It is another one: emptied, or the example.
    Replaced,
    /// It came by a link, from a file or out of the storage.
    Opened,
    /// The page came alive: now it is known which day it is.
    Woken,
    /// The day changed under an open page.
    NewDay,
}

/// What follows from a draft, and what is wrong with it. Without an outcome the last one stays.
pub struct Evaluated<T: Tool> {
    /// What follows.
    pub outcome: Option<T::Outcome>,
    /// What is wrong, in any order.
    pub problems: Vec<(T::Place, T::Problem)>,
}

impl<T: Tool> From<Result<T::Outcome, Vec<(T::Place, T::Problem)>>> for Evaluated<T> {
    fn from(result: Result<T::Outcome, Vec<(T::Place, T::Problem)>>) -> Self {
        match result {
            Ok(outcome) => Self { outcome: Some(outcome), problems: Vec::new() },
            Err(problems) => Self { outcome: None, problems },
        }
    }
}

/// What a visitor can do.
pub enum Action<T: Tool> {
    /// Change something.
    Edit(T::Edit),
    /// Leave a place.
    Leave(T::Place),
    /// Learn the visitor's date, or that it is another one.
    Today(NaiveDate),
    /// Take the last change back.
    Undo,
    /// Empty the form.
    Clear,
    /// Show the worked example.
    Example,
    /// Show a draft from a link, a file or the storage.
    Open(Box<T::Draft>),
}

/// Everything a page shows.
pub struct Session<T: Tool> {
    world: Rc<T::World>,
    /// What is typed.
    pub draft: Rc<T::Draft>,
    /// How the page looks at it.
    pub look: T::Look,
    /// The visitor's date; none until the page is alive.
    pub today: Option<NaiveDate>,
    /// What is wrong with what is typed.
    pub problems: Vec<(T::Place, T::Problem)>,
    /// The last valid result; the page opens with the example's.
    pub outcome: Option<Rc<T::Outcome>>,
    /// Whether the result belongs to what is typed now.
    pub current: bool,
    /// Whether the result is the worked example's.
    pub example: bool,
    /// Whether the draft is the visitor's own, even if it says what the example says.
    own: bool,
    history: History<T::Draft, T::Place>,
}

impl<T: Tool> Clone for Session<T> {
    fn clone(&self) -> Self {
        Self {
            world: Rc::clone(&self.world),
            draft: Rc::clone(&self.draft),
            look: self.look.clone(),
            today: self.today,
            problems: self.problems.clone(),
            outcome: self.outcome.clone(),
            current: self.current,
            example: self.example,
            own: self.own,
            history: self.history.clone(),
        }
    }
}

impl<T: Tool> Session<T> {
    /// The worked example.
    #[must_use]
    pub fn new(world: Rc<T::World>) -> Self {
        let mut session = Self {
            draft: Rc::new(T::example(&world)),
            world,
            look: T::Look::default(),
            today: None,
            problems: Vec::new(),
            outcome: None,
            current: false,
            example: true,
            own: false,
            history: History::default(),
        };
        session.evaluate();
        T::follow(&mut session, Change::Replaced, None);
        session
    }

    /// What the tool works with besides the draft.
    #[must_use]
    pub fn world(&self) -> &T::World {
        &self.world
    }

    /// The draft, to be changed.
    pub fn draft_mut(&mut self) -> &mut T::Draft {
        Rc::make_mut(&mut self.draft)
    }

    /// Whether what is typed now is the example.
    #[must_use]
    pub const fn shows_example(&self) -> bool {
        !self.own
    }

    /// Whether there is a change to take back.
    #[must_use]
    pub fn can_undo(&self) -> bool {
        !self.history.is_empty()
    }

    /// Whether a place was left.
    #[must_use]
    pub fn has_left(&self, place: T::Place) -> bool {
        self.history.left.contains(&place)
    }

    /// The places that were left.
    #[must_use]
    pub fn left(&self) -> &[T::Place] {
        &self.history.left
    }

    /// Forgets that places were left: they are told of again once they are left again.
    pub fn forget_left(&mut self, gone: impl Fn(T::Place) -> bool) {
        self.history.left.retain(|place| !gone(*place));
    }

    /// The problems to show.
    #[must_use]
    pub fn told(&self) -> Vec<(T::Place, T::Problem)> {
        T::told(self)
    }

    /// The state after an action.
    #[must_use]
    pub fn after(&self, action: Action<T>) -> Self {
        let mut next = self.clone();
        next.apply(action);
        next
    }

    /// The state after an edit.
    #[must_use]
    pub fn edited(&self, edit: T::Edit) -> Self {
        self.after(Action::Edit(edit))
    }

    fn apply(&mut self, action: Action<T>) {
        let before = Kept { draft: Rc::clone(&self.draft), own: self.own };
        let outcome = self.outcome.clone();
        let (typing, change) = match action {
            Action::Leave(place) => return self.history.leave(place),
            Action::Today(today) => {
                let before = self.today.replace(today);
                if before != Some(today) && T::BY_TODAY {
                    self.evaluate();
                    let change = before.map_or(Change::Woken, |_| Change::NewDay);
                    T::follow(self, change, outcome);
                }
                return;
            }
            Action::Undo => {
                let Some(back) = self.history.back() else { return };
                (self.draft, self.own) = (back.draft, back.own);
                self.evaluate();
                return T::follow(self, Change::Undone, outcome);
            }
            Action::Edit(edit) => match T::edit(self, edit) {
                Done::Left(place) => return self.history.leave(place),
                Done::Looked => return self.history.pause(),
                Done::Changed => (None, Change::Edited),
                Done::Typed(place, part) => (Some((place, part)), Change::Edited),
                Done::Replaced => (None, Change::Replaced),
            },
            Action::Clear => {
                self.draft = Rc::new(T::empty(&self.world, &before.draft));
                (None, Change::Replaced)
            }
            Action::Example => {
                self.draft = Rc::new(T::example(&self.world));
                (None, Change::Replaced)
            }
            Action::Open(draft) => {
                self.draft = Rc::from(draft);
                (None, Change::Opened)
            }
        };
        let changed = *self.draft != *before.draft;
        self.own = match change {
            Change::Opened => true,
            Change::Replaced => !T::is_example(&self.world, &self.draft),
            // What is typed is the visitor's own, even if it says what the example says.
            Change::Edited | Change::Undone | Change::Woken | Change::NewDay => {
                self.own || changed && !T::is_example(&self.world, &self.draft)
            }
        };
        if changed || before.own != self.own {
            self.history.changed(before, typing);
        }
        match change {
            // Nothing is being typed, so everything may be told.
            Change::Opened => self.history.left = T::places(&self.draft),
            Change::Replaced => self.history.left.clear(),
            Change::Edited | Change::Undone | Change::Woken | Change::NewDay => {}
        }
        self.evaluate();
        T::follow(self, change, outcome);
    }

    fn evaluate(&mut self) {
        let Evaluated { outcome, mut problems } = T::evaluate(self);
        let order = T::places(&self.draft);
        problems.sort_by_key(|(place, _)| order.iter().position(|it| it == place));
        self.current = outcome.is_some();
        if let Some(outcome) = outcome {
            self.outcome = Some(Rc::new(outcome));
            self.example = !self.own;
        }
        self.problems = problems;
    }
}
