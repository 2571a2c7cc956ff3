//! A tool's state in Yew's hands.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::Machine;

/// The state, as Yew keeps it. A component is handed the inner `Rc`: a handle of Yew's always reads
/// the newest state, so that two of them never differ.
pub(crate) struct Store<M>(pub(crate) Rc<M>);

/// Sends actions to the state.
pub(crate) type Dispatch<M> = UseReducerDispatcher<Store<M>>;

impl<M: Machine> Reducible for Store<M> {
    type Action = M::Action;

    fn reduce(self: Rc<Self>, action: M::Action) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(action))))
    }
}

/// A callback that sends the action made of what it is called with.
pub(crate) fn send<M: Machine, T: 'static>(
    dispatch: &Dispatch<M>,
    action: impl Fn(T) -> M::Action + 'static,
) -> Callback<T> {
    let dispatch = dispatch.clone();
    Callback::from(move |value| dispatch.dispatch(action(value)))
}

/// What a form is handed.
#[derive(Properties)]
pub(crate) struct FormProps<M: Machine> {
    pub(crate) state: Rc<M>,
    pub(crate) dispatch: Dispatch<M>,
}

impl<M: Machine> PartialEq for FormProps<M> {
    /// Every action draws the form again, even one that changes nothing: the boxes then show what
    /// is kept of what was typed.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.state, &other.state)
    }
}
