//! The parts of a large page, one after the other, so that none of them holds up a key: each wakes
//! and is drawn in a task of its own.
//!
//! To wake alone, a part is a root of Yew's in an element that the page around it takes for raw
//! markup and does not walk into. It is prerendered as what it is, between two marks; `join` makes
//! of them those of raw markup.

use yew::prelude::*;

use crate::app::{Site, use_site};

#[derive(PartialEq, Properties)]
pub(crate) struct LaterProps {
    /// The id of the part's element.
    pub(crate) id: &'static str,
    /// Whether something is typed or pulled in it: then it follows a change in the same task, and
    /// a box never shows what was.
    #[prop_or_default]
    pub(crate) at_once: bool,
    /// The part, best a single component: what is not, is made with the page.
    pub(crate) children: Html,
}

/// A part of a page that wakes and follows a change a moment later: once the browser has drawn what
/// stands before it and answered whoever types. It has to stand there from the first render to the
/// last, and in no other such part. Of what is around it, it knows the [`Site`] alone, and no event
/// inside it reaches what is around it. Where the page had to be drawn anew, it is made with it.
#[component]
pub(crate) fn Later(props: &LaterProps) -> Html {
    let root = RootProps { site: use_site(), children: props.children.clone() };
    use_element(props.id, props.at_once, root)
}

#[derive(Clone, PartialEq, Properties)]
struct RootProps {
    site: Site,
    children: Html,
}

/// What stands in the part's element, prerendered and woken.
#[component]
fn Root(props: &RootProps) -> Html {
    use_waking();
    html! {
        <ContextProvider<Site> context={props.site.clone()}>
            { props.children.clone() }
        </ContextProvider<Site>>
    }
}

#[cfg(feature = "hydrate")]
pub(crate) use self::live::{all_awake, begin};
#[cfg(feature = "hydrate")]
use self::live::{use_element, use_waking};
#[cfg(feature = "ssr")]
pub use self::prerendered::join;
#[cfg(not(feature = "hydrate"))]
use self::prerendered::{use_element, use_waking};

#[cfg(not(feature = "hydrate"))]
mod prerendered {
    use yew::prelude::*;

    use super::{Root, RootProps};

    const BEGIN: &str = "part";
    const END: &str = "/part";

    #[hook]
    pub(super) fn use_element(id: &'static str, _at_once: bool, root: RootProps) -> Html {
        let mark = |text| Html::from_html_unchecked(AttrValue::Static(text));
        html! {
            <>
                { mark(BEGIN) }
                <div {id} class="part"><Root ..root /></div>
                { mark(END) }
            </>
        }
    }

    /// Nothing wakes here.
    #[hook]
    pub(super) fn use_waking() {}

    /// A prerendered page whose parts are raw markup to what stands around them.
    #[cfg(feature = "ssr")]
    #[must_use]
    pub fn join(page: &str) -> String {
        page.replace(&format!("<!--<#>-->{BEGIN}<!--</#>-->"), "<!--<#>-->")
            .replace(&format!("<!--<#>-->{END}<!--</#>-->"), "<!--</#>-->")
    }
}

#[cfg(feature = "hydrate")]
mod live {
    use std::cell::RefCell;
    use std::collections::VecDeque;
    use std::rc::Rc;

    use yew::prelude::*;
    use yew::{AppHandle, Renderer};

    use super::{Root, RootProps};
    use crate::browser;

    /// The parts that sleep, as they stand on the page.
    #[derive(Default)]
    struct Asleep {
        waiting: VecDeque<Box<dyn FnOnce()>>,
        waking: bool,
        /// The number of the page: what was to wake on one before has nothing to wake.
        page: u32,
        /// The page is drawn anew, and with it its parts: none of them is there to be woken.
        anew: bool,
    }

    thread_local! {
        static ASLEEP: RefCell<Asleep> = RefCell::default();
    }

    /// Another page begins: what sleeps on the one before will not wake.
    pub(crate) fn begin(anew: bool) {
        ASLEEP.with_borrow_mut(|asleep| {
            let page = asleep.page.wrapping_add(1);
            *asleep = Asleep { page, anew, ..Asleep::default() };
        });
    }

    /// Whether every part that the page has so far is awake.
    pub(crate) fn all_awake() -> bool {
        ASLEEP.with_borrow(|asleep| asleep.waiting.is_empty() && !asleep.waking)
    }

    /// Wakes a part when those before it are awake. Not each by a timer of its own: Yew finishes
    /// what it has begun in a timer, too, and would find them all waiting by then.
    fn queue(wake: impl FnOnce() + 'static) {
        let begins = ASLEEP.with_borrow_mut(|asleep| {
            // Effects run from the end of the page to its beginning.
            asleep.waiting.push_front(Box::new(wake));
            !std::mem::replace(&mut asleep.waking, true)
        });
        if begins {
            wake_next_later();
        }
    }

    fn wake_next_later() {
        let page = ASLEEP.with_borrow(|asleep| asleep.page);
        browser::later(move || {
            if page == ASLEEP.with_borrow(|asleep| asleep.page) {
                wake_next();
            }
        });
    }

    fn wake_next() {
        let next = ASLEEP.with_borrow_mut(|asleep| {
            let next = asleep.waiting.pop_front();
            asleep.waking = next.is_some();
            next
        });
        if let Some(wake) = next {
            wake();
        }
    }

    /// When a part is awake, it is the next one's turn.
    #[hook]
    pub(super) fn use_waking() {
        use_effect_with((), |()| wake_next_later());
    }

    #[derive(Default)]
    struct Part {
        /// Whether it has been asked to wake.
        called: bool,
        live: Option<AppHandle<Root>>,
        /// What it has to show next.
        next: Option<RootProps>,
    }

    /// As it was prerendered: what came since comes next. Nothing is borrowed while Yew works: what
    /// wakes or follows may change the page around it, and with it this part.
    fn wake(part: &RefCell<Part>, id: &str, first: RootProps) {
        let element = browser::element(id);
        let live = element.map(|it| Renderer::with_root_and_props(it, first).hydrate());
        let is_there = live.is_some();
        part.borrow_mut().live = live;
        if !is_there {
            wake_next();
        }
    }

    fn follow(part: &RefCell<Part>) {
        let next = || part.borrow_mut().next.take();
        let Some(mut live) = part.borrow_mut().live.take() else { return };
        while let Some(next) = next() {
            live.update(next);
        }
        part.borrow_mut().live = Some(live);
    }

    #[hook]
    pub(super) fn use_element(id: &'static str, at_once: bool, root: RootProps) -> Html {
        let part = use_mut_ref(Part::default);
        let anew = *use_memo((), |()| ASLEEP.with_borrow(|asleep| asleep.anew));
        {
            let part = Rc::clone(&part);
            // It is no child of the page's for Yew, and goes with it all the same.
            use_effect_with((), move |()| {
                move || {
                    if let Some(live) = part.borrow_mut().live.take() {
                        live.destroy();
                    }
                }
            });
        }
        let drawn = anew.then(|| root.clone());
        use_effect_with(root, move |root| {
            if anew {
                return;
            }
            let root = root.clone();
            let follow_later = {
                let part = Rc::clone(&part);
                move || browser::later(move || follow(&part))
            };
            if !std::mem::replace(&mut part.borrow_mut().called, true) {
                queue(move || {
                    wake(&part, id, root);
                    follow_later();
                });
                return;
            }
            part.borrow_mut().next = Some(root);
            if at_once {
                follow(&part);
            } else {
                follow_later();
            }
        });
        match drawn {
            Some(root) => html! { <div {id} class="part"><Root ..root /></div> },
            // What stands in the element, the prerendered page knows.
            None => Html::from_html_unchecked(AttrValue::Static("")),
        }
    }
}
