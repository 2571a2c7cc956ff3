//! Who pays the sickness benefit: the calculator and the rules behind it.

mod compare;
mod csv_files;
mod form;
mod keep;
mod lines;
mod paper;
mod result;
mod rules;
mod say;
mod store;
mod warnings;

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_rules::refusion::Rulebook;
use yew::prelude::*;

use self::form::Form;
use self::keep::{Keep, Notice, open};
use self::rules::Rules;
use self::say::Say;
use self::store::Store;
use self::warnings::Method;
use crate::app::use_site;
use crate::browser;
use crate::charts::{View, WeeksChart};
use crate::components::fields::Radios;
use crate::state::{Action, Draft, State, decode, encode};

/// Who pays the sickness benefit, day by day, and why.
#[component]
pub fn Refusion() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_memo((), |()| Rulebook::new(encoded()).ok().map(Rc::new));
    html! {
        <>
            <h1>{ t.refusion_title().to_string() }</h1>
            <p class="font-lead">{ t.refusion_lead().to_string() }</p>
            <p class="text">{ t.refusion_wage_note().to_string() }</p>
            <p class="no-script"><strong>{ t.refusion_no_script().to_string() }</strong></p>
            if let Some(book) = book.as_ref() {
                <Calculator book={Book(Rc::clone(book))} />
            }
            <Method />
            <Rules />
        </>
    }
}

#[derive(Clone)]
struct Book(Rc<Rulebook>);

impl PartialEq for Book {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(PartialEq, Properties)]
struct CalculatorProps {
    book: Book,
}

#[component]
fn Calculator(props: &CalculatorProps) -> Html {
    let say = Say::new(use_site().lang);
    let store = use_reducer(|| Store(Rc::new(State::new(Rc::clone(&props.book.0)))));
    let today = use_state(|| None::<NaiveDate>);
    let view = use_state(|| View::PerWeek);
    let notice = use_state(|| None::<Notice>);
    let remember = use_state(|| false);
    use_opening(&store, &today, &notice, &remember);
    use_keeping(&store.0.draft, *remember, &notice);

    let state = &store.0;
    let dispatch = store.dispatcher();
    let on_notice = {
        let notice = notice.setter();
        Callback::from(move |new| notice.set(new))
    };
    let on_remember = {
        let (remember, notice) = (remember.clone(), notice.clone());
        Callback::from(move |on: bool| {
            remember.set(on);
            notice.set(None);
            if !on {
                browser::forget();
            }
        })
    };
    let opened = notice.as_ref().filter(|notice| notice.is_about_opening());
    let ledger = state.outcome.as_ref().filter(|_| state.current);
    html! {
        <>
            <div role="status" class="opened">
                if let Some(opened) = opened {
                    <div class="alert alert-info"><div class="alert-body"><p class="alert-text">{ opened.text(&say) }</p></div></div>
                }
            </div>
            <div class="tool">
                <div class="tool-inputs">
                    { example(&say, state, &dispatch) }
                    { result::errors(&say, &state.told()) }
                    <Form state={Rc::clone(state)} dispatch={dispatch.clone()} today={*today} />
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    { results(&say, state, &dispatch, &view, *today) }
                    <Keep
                        draft={state.draft.clone()}
                        ledger={ledger.map(|outcome| Rc::clone(&outcome.ledger))}
                        dispatch={dispatch.clone()}
                        notice={(*notice).clone()}
                        {on_notice}
                        remember={*remember}
                        {on_remember}
                    />
                </div>
            </div>
            { bar(&say, state) }
        </>
    }
}

/// What is done once when the page comes alive: the date, and the case of a link or the storage.
#[hook]
fn use_opening(
    store: &UseReducerHandle<Store>,
    today: &UseStateHandle<Option<NaiveDate>>,
    notice: &UseStateHandle<Option<Notice>>,
    remember: &UseStateHandle<bool>,
) {
    let dispatch = store.dispatcher();
    let (today, notice, remember) = (today.setter(), notice.setter(), remember.setter());
    use_effect_with((), move |()| {
        today.set(browser::today());
        // What comes by a link is not the visitor's own: it is shown, and does not take the place of
        // what they keep.
        let linked = browser::linked_case().map(|text| open(&text, &dispatch));
        let kept = browser::kept().filter(|_| linked != Some(Notice::Opened)).map(|text| {
            remember.set(true);
            open(&text, &dispatch)
        });
        notice.set(linked.or(kept));
        browser::on_link(move || {
            if let Some(text) = browser::linked_case() {
                let opened = open(&text, &dispatch);
                if opened == Notice::Opened {
                    remember.set(false);
                }
                notice.set(Some(opened));
            }
        });
    });
}

/// Keeps what is typed if the visitor wants that, and takes a case out of the address as soon as
/// the page shows another.
#[hook]
fn use_keeping(draft: &Draft, remember: bool, notice: &UseStateHandle<Option<Notice>>) {
    let before = use_mut_ref(|| None::<Draft>);
    let notice = notice.clone();
    use_effect_with((draft.clone(), remember), move |(draft, remember)| {
        let changed = before.borrow_mut().replace(draft.clone()).is_some_and(|old| old != *draft);
        if changed && browser::linked_case().is_some_and(|link| decode(&link).as_ref() != Ok(draft))
        {
            browser::forget_link();
        }
        // A link that was made carries the case as it was then.
        if changed && matches!(&*notice, Some(Notice::Link(..))) {
            notice.set(None);
        }
        if *remember && !browser::keep(&encode(draft)) {
            notice.set(Some(Notice::StorageBlocked));
        }
    });
}

/// Says that the page shows an example, and offers to begin, to begin again and to undo.
fn example(say: &Say, state: &State, dispatch: &store::Dispatch) -> Html {
    let t = &say.t;
    let press = |action: Action, text: String, enabled: bool, class: &'static str| {
        let dispatch = dispatch.clone();
        let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(action.clone()));
        html! { <button type="button" {class} disabled={!enabled} {onclick}>{ text }</button> }
    };
    let outcome = state.outcome.as_ref().filter(|_| state.example && state.current);
    let clear = if outcome.is_some() { t.refusion_own_numbers() } else { t.refusion_start_over() };
    html! {
        <div class="start">
            if let Some(outcome) = outcome {
                <p>
                    <span class="badge badge-info">{ t.refusion_example_badge().to_string() }</span>{ " " }
                    { t.refusion_example_text(say.date(outcome.input.first_day), outcome.ledger.weeks.len().to_string()).to_string() }
                </p>
            }
            <div class="button-group">
                { press(Action::Clear, clear.to_string(), true, "button button-primary") }
                { press(Action::Undo, t.refusion_undo().to_string(), state.can_undo(), "button button-secondary") }
                if !(state.example && state.current) {
                    { press(Action::Example, t.refusion_show_example().to_string(), true, "button button-secondary") }
                }
            </div>
        </div>
    }
}

fn results(
    say: &Say,
    state: &State,
    dispatch: &store::Dispatch,
    view: &UseStateHandle<View>,
    today: Option<NaiveDate>,
) -> Html {
    let t = &say.t;
    let Some(outcome) = &state.outcome else { return Html::default() };
    let views = [View::PerWeek, View::Cumulative];
    let chosen = views.iter().position(|offered| *offered == **view).unwrap_or(0);
    let choose = {
        let view = view.clone();
        Callback::from(move |index: usize| {
            if let Some(offered) = views.get(index) {
                view.set(*offered);
            }
        })
    };
    html! {
        <>
            { paper::paper(say, outcome, today) }
            { result::headline(say, state, outcome) }
            { result::next(say, state, outcome) }
            { warnings::warnings(say, state, outcome) }
            <section aria-labelledby="chart-heading">
                <h2 id="chart-heading" class="h3">{ t.refusion_chart_heading().to_string() }</h2>
                <Radios
                    name="view"
                    legend={t.refusion_view_label().to_string()}
                    choices={[t.refusion_view_week(), t.refusion_view_cumulative()].map(|text| AttrValue::from(text.to_string())).to_vec()}
                    {chosen}
                    on_choose={choose}
                    inline=true
                />
                <WeeksChart id="weeks" ledger={Rc::clone(&outcome.ledger)} view={**view} />
                { result::thresholds(say, outcome) }
            </section>
            { lines::lines(say, &outcome.ledger) }
            { compare::activity(say, outcome) }
            { compare::laws(say, state, outcome, dispatch) }
        </>
    }
}

/// On a phone: the answer stays in sight while one types, and leads to the rest.
fn bar(say: &Say, state: &State) -> Html {
    let Some(outcome) = &state.outcome else { return Html::default() };
    let (amount, _) = result::primary(say, outcome);
    let t = &say.t;
    let label = t.refusion_bar_label(result::primary_payer(say, outcome), amount);
    let whose = match (state.current, state.example) {
        (true, _) => None,
        (false, true) => Some(t.refusion_bar_example().to_string()),
        (false, false) => Some(t.refusion_bar_stale().to_string()),
    };
    html! {
        <a class="result-bar" href="#result">
            <span>{ whose.map(|whose| format!("{whose} · ")) }{ label.to_string() }</span>
            <span class="result-bar-jump">{ t.refusion_bar_jump().to_string() }</span>
        </a>
    }
}
