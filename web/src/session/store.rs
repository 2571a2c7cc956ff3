//! A session in Yew's hands.

use std::rc::Rc;

use yew::prelude::*;

use super::{Action, Session, Tool};
use crate::components::keep::{Keeping, use_keeping};
use crate::components::today::use_today;
use crate::say::Say;

/// A session, as Yew keeps it. A component is handed the inner `Rc`: a handle of Yew's always reads the
/// newest state, so that two of them never differ.
pub(crate) struct Store<T: Tool>(Rc<Session<T>>);

/// Sends actions to a session.
pub(crate) type Dispatch<T> = UseReducerDispatcher<Store<T>>;

impl<T: Tool> Reducible for Store<T> {
    type Action = Action<T>;

    fn reduce(self: Rc<Self>, action: Action<T>) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(action))))
    }
}

/// A callback that makes an edit of what it is called with.
pub(crate) fn send<T: Tool, V: 'static>(
    dispatch: &Dispatch<T>,
    edit: impl Fn(V) -> T::Edit + 'static,
) -> Callback<V> {
    let dispatch = dispatch.clone();
    Callback::from(move |value| dispatch.dispatch(Action::Edit(edit(value))))
}

/// A callback for a place that is left.
pub(crate) fn leave<T: Tool>(dispatch: &Dispatch<T>, place: T::Place) -> Callback<()> {
    let dispatch = dispatch.clone();
    Callback::from(move |()| dispatch.dispatch(Action::Leave(place)))
}

/// A session as a page holds it.
pub(crate) struct Live<T: Tool> {
    pub(crate) state: Rc<Session<T>>,
    pub(crate) dispatch: Dispatch<T>,
    pub(crate) keeping: Keeping,
}

/// The session of a page: it opens what the address, the tab or the storage holds, and keeps what is
/// typed in the tab.
#[hook]
pub(crate) fn use_session<T: Tool>(world: impl FnOnce(&Say) -> Rc<T::World>, say: &Say) -> Live<T> {
    let store = use_reducer(|| Store(Rc::new(Session::<T>::new(world(say)))));
    let dispatch = store.dispatcher();
    let today = use_today();
    {
        let dispatch = dispatch.clone();
        use_effect_with(today, move |today| {
            if let Some(today) = *today {
                dispatch.dispatch(Action::Today(today));
            }
        });
    }
    let show = {
        let dispatch = dispatch.clone();
        Callback::from(move |draft| dispatch.dispatch(Action::Open(Box::new(draft))))
    };
    let state = Rc::clone(&store.0);
    let keeping = use_keeping(&*state.draft, state.shows_example(), T::accepts, show);
    Live { state, dispatch, keeping }
}

/// What a part of a page is handed.
#[derive(Properties)]
pub(crate) struct SessionProps<T: Tool> {
    pub(crate) state: Rc<Session<T>>,
    pub(crate) dispatch: Dispatch<T>,
}

impl<T: Tool> Clone for SessionProps<T> {
    fn clone(&self) -> Self {
        Self { state: Rc::clone(&self.state), dispatch: self.dispatch.clone() }
    }
}

impl<T: Tool> PartialEq for SessionProps<T> {
    /// Every action draws the part again, even one that changes nothing: the boxes then show what is
    /// kept of what was typed.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}
