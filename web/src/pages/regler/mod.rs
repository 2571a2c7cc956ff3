//! The law as an open page: every rule that the tools use, of all years, of a day, or on two days
//! side by side.

mod compare;
mod csv_file;
mod form;
mod listing;
mod words;

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::encoded;
use fremdrift_rules::course::Rulebook;
use yew::prelude::*;

use crate::app::use_site;
use crate::components::errors::errors;
use crate::components::explain::WordsOnPage;
use crate::components::focus::use_pressed;
use crate::components::keep::{Download, Keep, opened, use_keeping};
use crate::components::paper::paper;
use crate::components::result_bar::{Whose, result_bar};
use crate::components::store::{self, Store, send};
use crate::components::today::use_today;
use crate::say::Say;
use crate::state::regler::{
    Action, Asked, Change, Difference, Question, Rule, State, absent, differences, gaps, is_sure,
    rules, rules_on,
};

/// Sends actions to the register.
type Dispatch = store::Dispatch<State>;

/// The law that is encoded, of all years, of a day, or between two days.
#[component]
pub fn Regler() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let opening = use_memo((), |()| {
        Rulebook::new(encoded()).ok().map(|book| Rc::new(State::new(Rc::new(book))))
    });
    html! {
        <>
            <h1>{ t.regler_title().to_string() }</h1>
            <p class="font-lead">{ t.regler_lead().to_string() }</p>
            <WordsOnPage words={t.regler_words().to_string()} />
            <p class="text not-the-act">{ t.regler_not_the_act().to_string() }</p>
            <p class="no-script"><strong>{ t.regler_no_script().to_string() }</strong></p>
            if let Some(opening) = opening.as_ref() {
                <Register opening={Opening(Rc::clone(opening))} />
            }
        </>
    }
}

/// The state the page opens with.
#[derive(Clone)]
struct Opening(Rc<State>);

impl PartialEq for Opening {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[derive(PartialEq, Properties)]
struct RegisterProps {
    opening: Opening,
}

#[component]
fn Register(props: &RegisterProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let store = use_reducer(|| Store(Rc::clone(&props.opening.0)));
    let dispatch = store.dispatcher();
    let today = use_today();
    let pressed = use_pressed(&form::REFUGES);
    let show = send(&dispatch, |draft| Action::Open(Box::new(draft)));
    let keeping = use_keeping(&store.0.draft, show);

    let state = &store.0;
    let csv = state.current.then(|| {
        let (say, state) = (say.clone(), Rc::clone(state));
        Callback::from(move |()| csv_file::file(&say, &state, state.question))
    });
    let downloads = vec![Download {
        title: t.regler_csv().to_string(),
        name: "fremdrift-regler.csv",
        kind: "text/csv",
        text: csv,
    }];
    let answer = Answer::of(&say, state);
    let whose = if state.current { Whose::Current } else { Whose::Stale };
    html! {
        <>
            { opened(&say, keeping.notice()) }
            <div class="tool">
                <div class="tool-inputs">
                    { errors(&say, &form::told(&say, state)) }
                    { form::form(&say, state, &dispatch, today, &pressed) }
                </div>
                <div class={classes!("tool-result", (!state.current).then_some("is-stale"))}>
                    { on_paper(&say, state.question, today) }
                    <section class="register" aria-labelledby="result">
                        if !state.current {
                            <p class="stale">{ t.regler_stale().to_string() }</p>
                        }
                        <div role="status">
                            <h2 id="result" tabindex="-1">{ answer.heading }</h2>
                            if let Some(more) = answer.more {
                                <p class="text">{ more }</p>
                            }
                        </div>
                        { answer.rules }
                    </section>
                    { missing(&say, state.question) }
                    <Keep {keeping} {downloads} link_label={t.regler_link_label().to_string()} />
                </div>
            </div>
            { result_bar(&say, whose, &answer.short) }
        </>
    }
}

/// What the page answers to a question.
struct Answer {
    heading: String,
    /// A sentence that belongs to the heading.
    more: Option<String>,
    /// The heading in the bar of a phone.
    short: String,
    rules: Html,
}

impl Answer {
    fn of(say: &Say, state: &State) -> Self {
        let (t, law) = (&say.t, state.law());
        let Question { subject, asked } = state.question;
        match asked {
            Asked::Always => {
                let rules = rules(law, subject);
                let heading = t.regler_always(number(rules.len())).to_string();
                let short = heading.clone();
                Self { heading, more: None, short, rules: listing::listing(say, &rules, None) }
            }
            Asked::Day(day) => {
                let rules = rules_on(law, subject, day);
                let unsure = |rule: &&Rule<'_>| rule.iter().any(|entry| !is_sure(entry, day));
                let unsure = number(rules.iter().filter(unsure).count());
                Self {
                    heading: t.regler_of_day(say.date(day), number(rules.len())).to_string(),
                    more: (unsure > 0).then(|| t.regler_unsure(unsure).to_string()),
                    short: t.regler_bar_rules(number(rules.len())).to_string(),
                    rules: html! {
                        <>
                            { listing::listing(say, &rules, Some(day)) }
                            { listing::absent(say, &absent(law, subject, day), day) }
                        </>
                    },
                }
            }
            Asked::Between(early, late) => {
                let found = differences(law, subject, [early, late]);
                let [changed, new, gone, same] =
                    Change::ALL.map(|change| compare::count(&found, change));
                let all = changed + new + gone;
                let sure = |one: &Difference<'_>| {
                    one.before.iter().all(|entry| is_sure(entry, early))
                        && one.after.iter().all(|entry| is_sure(entry, late))
                };
                let mut more = t.regler_counts(changed, new, gone, same).to_string();
                if !found.iter().all(sure) {
                    more = format!("{more} {}", t.regler_maybe_means());
                }
                let days = [early, late].map(|day| say.date(day));
                let [from, to] = days;
                Self {
                    heading: t.regler_between(from, to, all).to_string(),
                    more: Some(more),
                    short: t.regler_bar_differences(all).to_string(),
                    rules: compare::compare(say, &found, [early, late]),
                }
            }
        }
    }
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What is asked for, on paper.
fn on_paper(say: &Say, question: Question, today: Option<NaiveDate>) -> Html {
    let t = &say.t;
    let subject = question
        .subject
        .map_or_else(|| t.regler_all_subjects().to_string(), |it| words::subject(say, it));
    let (day, other) = match question.asked {
        Asked::Always => (t.regler_all_days().to_string(), t.regler_no_other().to_string()),
        Asked::Day(day) => (say.date(day), t.regler_no_other().to_string()),
        Asked::Between(early, late) => (say.date(early), say.date(late)),
    };
    let answers = vec![
        (t.regler_subject().to_string(), subject),
        (t.regler_day().to_string(), day),
        (t.regler_other().to_string(), other),
    ];
    paper(say, t.regler_not_the_act().to_string(), answers, today)
}

/// What the sources do not carry.
fn missing(say: &Say, question: Question) -> Html {
    let t = &say.t;
    let gaps: Vec<_> = gaps(question).collect();
    html! {
        <section class="register" aria-labelledby="gaps-heading">
            <h2 id="gaps-heading" class="h3">{ t.regler_gaps_heading().to_string() }</h2>
            if gaps.is_empty() {
                <p>{ t.regler_gaps_none().to_string() }</p>
            } else {
                <p class="text">{ t.regler_gaps_text().to_string() }</p>
                <ul class="text">
                    { for gaps.into_iter().map(|gap| html! {
                        <li>
                            <strong>{ words::subject(say, gap.subject) }</strong>{ ": " }{ say.own(gap.text) }
                        </li>
                    }) }
                </ul>
            }
        </section>
    }
}
