//! Drawing the parts of a large page one after the other, so that none of them holds up a key.

use yew::prelude::*;

use crate::browser;

#[derive(Clone, PartialEq, Properties)]
pub(crate) struct LaterProps<P: PartialEq> {
    /// The properties of the part.
    pub(crate) of: P,
}

/// A part of a page that follows a change a moment later: once the browser has drawn what stands
/// before it and answered whoever types. The first render has it at once, as the prerenderer does.
#[component]
pub(crate) fn Later<Part>(props: &LaterProps<Part::Properties>) -> Html
where
    Part: BaseComponent,
    Part::Properties: Clone + PartialEq,
{
    let shown = use_state_eq(|| props.of.clone());
    let set = shown.setter();
    use_effect_with(props.of.clone(), move |of| {
        let of = of.clone();
        browser::later(move || set.set(of));
    });
    html! { <Part ..(*shown).clone() /> }
}
