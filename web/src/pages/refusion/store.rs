//! The calculator's state in Yew's hands.

use std::rc::Rc;

use yew::prelude::*;

use crate::state::{Action, State};

/// The state, as Yew keeps it.
pub(super) struct Store(pub(super) State);

/// Sends actions to the state.
pub(super) type Dispatch = UseReducerDispatcher<Store>;

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(self.0.after(action)))
    }
}
