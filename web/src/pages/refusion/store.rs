//! The calculator's state in Yew's hands.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::refusion::{Action, State};

/// The state, as Yew keeps it. A component is handed the inner `Rc`: a handle of Yew's always reads
/// the newest state, so that two of them never differ.
pub(super) struct Store(pub(super) Rc<State>);

/// Sends actions to the state.
pub(super) type Dispatch = UseReducerDispatcher<Store>;

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(Rc::new(self.0.after(action))))
    }
}
