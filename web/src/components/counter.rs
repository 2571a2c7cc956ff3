//! A counter: the smallest thing that is only right if hydration worked.

use std::rc::Rc;

use yew::prelude::*;

use crate::app::use_site;

#[derive(Clone, Copy)]
enum Action {
    AddWeek,
    StartOver,
}

#[derive(Default, PartialEq)]
struct Weeks(u16);

impl Reducible for Weeks {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(match action {
            Action::AddWeek => Self(self.0.saturating_add(1)),
            Action::StartOver => Self::default(),
        })
    }
}

#[component]
pub(crate) fn Counter() -> Html {
    let t = use_site().texts();
    let weeks = use_reducer(Weeks::default);
    let on = |action| {
        let weeks = weeks.clone();
        Callback::from(move |_: MouseEvent| weeks.dispatch(action))
    };
    html! {
        <div>
            <p role="status">{ t.refusion_counter(weeks.0).to_string() }</p>
            <button type="button" class="button button-primary" onclick={on(Action::AddWeek)}>
                { t.refusion_counter_add().to_string() }
            </button>
            <button type="button" class="button button-secondary" onclick={on(Action::StartOver)}>
                { t.refusion_counter_reset().to_string() }
            </button>
        </div>
    }
}
