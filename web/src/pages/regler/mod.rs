//! The law as an open page: every rule that the tools use, of all years, of a day, or on two days
//! side by side.

mod compare;
mod csv_file;
mod form;
mod listing;
mod words;

use std::rc::Rc;

use fremdrift_legislation::everything;
use yew::prelude::*;

use crate::app::use_site;
use crate::components::book::{Book, use_book};
use crate::components::focus::use_pressed;
use crate::components::keep::Download;
use crate::components::paper::paper;
use crate::components::tool_page::{Intro, Parts, Shows, intro, tool_page_as};
use crate::say::Say;
use crate::session::{Session, use_session};
use crate::state::regler::{
    Asked, Change, Difference, Question, Register, Rule, World, absent, differences, gaps, is_sure,
    rules, rules_on,
};

/// The law that is encoded, of all years, of a day, or between two days.
#[component]
pub fn Regler() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            { intro(Intro {
                title: t.regler_title().to_string(),
                class: None,
                lead: t.regler_lead().to_string(),
                notes: &[],
                words: t.regler_words().to_string(),
                no_script: t.regler_no_script().to_string(),
            }) }
            <p class="text not-the-act">{ t.regler_not_the_act().to_string() }</p>
            if let Some(book) = book {
                <Asking {book} />
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct AskingProps {
    book: Book,
}

#[component]
fn Asking(props: &AskingProps) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let world = |_: &Say| Rc::new(World { book: Rc::clone(&props.book.0), law: everything() });
    let live = use_session::<Register>(world, &say);
    let pressed = use_pressed(&form::REFUGES);
    let state = &live.state;
    let question = state.question();
    let csv = state.current.then(|| {
        let (say, state) = (say.clone(), Rc::clone(state));
        Callback::from(move |()| csv_file::file(&say, &state.world().law, question))
    });
    let answer = Answer::of(&say, state);
    let parts = Parts {
        class: None,
        start: Html::default(),
        summary: None,
        told: form::told(&say, state),
        form: form::form(&say, state, &live.dispatch, &pressed),
        results: html! {
            <>
                { on_paper(&say, state) }
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
                { missing(&say, question) }
            </>
        },
        downloads: vec![Download {
            title: t.regler_csv().to_string(),
            name: "fremdrift-regler.csv",
            kind: "text/csv",
            text: csv,
        }],
        link_label: Some(t.regler_link_label().to_string()),
        keeps_later: false,
        bar: Some(answer.short),
    };
    // All law of all times is no example.
    let shows = Shows { current: state.current, example: false, further: None };
    tool_page_as(&say, &live, parts, shows)
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
    fn of(say: &Say, state: &Session<Register>) -> Self {
        let (t, law) = (&say.t, &state.world().law);
        let Question { subject, asked } = state.question();
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
fn on_paper(say: &Say, state: &Session<Register>) -> Html {
    let t = &say.t;
    let question = state.question();
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
    paper(say, t.regler_not_the_act().to_string(), answers, state.today)
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
