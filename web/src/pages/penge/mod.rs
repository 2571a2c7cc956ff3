//! What one gets during an absence, from whom, and until when.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_rules::case::Status;
use fremdrift_rules::course::{NoRight, Payer};
use fremdrift_units::Kroner;
use yew::prelude::*;

use crate::app::use_site;
use crate::charts::{PaidBy, dates, payer_mark, payer_title};
use crate::components::book::{Book, use_book};
use crate::components::case_form::{CaseFields, summary, told};
use crate::components::errors::Told;
use crate::components::links::PageLink;
use crate::components::paper::paper;
use crate::components::provisional::provisional;
use crate::components::tool_page::{Intro, Parts, beginning, intro, tool_page};
use crate::components::wide::wide;
use crate::route::Route;
use crate::say::Say;
use crate::session::{Session, SessionProps, use_session};
use crate::state::case::Field;
use crate::state::penge::{Money, Outcome, Stretch};

/// The page.
#[component]
pub fn Penge() -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let book = use_book();
    html! {
        <>
            { intro(Intro {
                title: t.penge_title().to_string(),
                class: None,
                lead: t.penge_lead().to_string(),
                notes: &[t.penge_scope().to_string()],
                words: t.penge_words().to_string(),
                no_script: t.penge_no_script().to_string(),
            }) }
            if let Some(book) = book {
                <Paid {book} />
            }
        </>
    }
}

#[derive(PartialEq, Properties)]
struct PaidProps {
    book: Book,
}

#[component]
fn Paid(props: &PaidProps) -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let live = use_session::<Money>(|_| Rc::clone(&props.book.0), &say);
    let state = &live.state;
    let example = |outcome: &Outcome| {
        let position = outcome.dates.timeline.position;
        let first = say.date(outcome.dates.timeline.case.input().first_day);
        say.t.penge_example_text(first, say.date(position.today)).to_string()
    };
    let form = SessionProps { state: Rc::clone(state), dispatch: live.dispatch.clone() };
    let parts = Parts {
        class: None,
        start: beginning(&say, state, &live.dispatch, example),
        summary: summary(&say, state, "first-day-day"),
        told: told_here(&say, state, &site.href(Route::Forloeb)),
        form: html! { <Form ..form /> },
        results: html! {
            if let Some(outcome) = &state.outcome {
                { results(&say, state, outcome) }
            }
        },
        downloads: Vec::new(),
        link_label: None,
        keeps_later: false,
        bar: state.outcome.as_ref().map(|outcome| now(&say, outcome)),
    };
    tool_page(&say, &live, parts)
}

#[component]
fn Form(props: &SessionProps<Money>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let fields = CaseFields::new(&say, &props.state, &props.dispatch);
    let coverage = props.state.world().coverage();
    let [from, to] = [coverage.from, coverage.to].map(|end| say.date(end.date()));
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.forloeb_form_heading().to_string() }</h2>
            { fields.date(Field::FirstDay, t.forloeb_first_day_hint(from, to)) }
            { fields.status(t.forloeb_status()) }
            { match fields.draft.status() {
                Status::Employed => html! {
                    <>
                        { fields.text(Field::Hours, t.forloeb_hours_hint(), "decimal", "input-char-8", Some(t.forloeb_hours_unit().to_string())) }
                        { fields.text(Field::HourlyPay, t.forloeb_hourly_pay_hint(), "decimal", "input-char-8", Some(t.refusion_currency().to_string())) }
                    </>
                },
                Status::SelfEmployed => fields.insurance(),
                Status::Unemployed | Status::PartlyUnemployed => Html::default(),
            } }
            <p class="note">
                { t.penge_elsewhere().to_string() }{ " " }
                <PageLink route={Route::Forloeb}>{ t.penge_elsewhere_link().to_string() }</PageLink>
            </p>
        </section>
    }
}

fn results(say: &Say, state: &Session<Money>, outcome: &Outcome) -> Html {
    let t = &say.t;
    let stale = if state.example { t.forloeb_stale_example() } else { t.forloeb_stale() };
    let timeline = &outcome.dates.timeline;
    let (today, first) = (timeline.position.today, timeline.case.input().first_day);
    let stretch = outcome.now();
    let wages = stretch.is_some_and(|it| matches!(it.payer, Payer::Employer | Payer::Public))
        && timeline.case.input().status == Status::Employed;
    html! {
        <>
            { paper(say, t.forloeb_not_a_decision().to_string(), answers(say, outcome), state.today) }
            <section class="headline" aria-labelledby="result">
                <h2 id="result" class="sr-only" tabindex="-1">{ t.penge_result_heading().to_string() }</h2>
                if !state.current {
                    <p class="stale">{ stale.to_string() }</p>
                }
                <p class="primary" role="status">
                    <strong class="primary-number">{ amount(say, stretch) }</strong>{ " " }
                    <span class="primary-words">{ who(say, stretch, today) }</span>
                </p>
                if today < first {
                    <p>{ t.forloeb_begins(say.date(first)).to_string() }</p>
                }
                if let Some(none) = outcome.dates.duration.no_right.filter(NoRight::costs_days) {
                    <p><strong>{ t.forloeb_no_right("citizen", say.date(none.right_from)).to_string() }</strong></p>
                }
                if wages {
                    <p>{ t.penge_wages().to_string() }</p>
                }
            </section>
            { table(say, outcome) }
            <p class="note">
                { t.penge_public().to_string() }{ " " }
                <PageLink route={Route::Refusion}>{ t.penge_public_link().to_string() }</PageLink>
            </p>
            { end(say, outcome) }
            { provisional(say, outcome.dates.provisional.as_ref()) }
        </>
    }
}

/// What is wrong, each with its box; what is not asked here leads to the page that asks it.
fn told_here(say: &Say, state: &Session<Money>, dates: &str) -> Vec<Told> {
    let here = ["first-day-day", "hours", "hourly-pay"];
    let lead = |it: Told| {
        let input = if here.contains(&it.input.as_str()) {
            it.input
        } else {
            format!("{dates}#{}", it.input)
        };
        Told { input, ..it }
    };
    told(say, state).into_iter().map(lead).collect()
}

/// What a stretch gives for a week: one's own amount, or the highest.
fn amount(say: &Say, stretch: Option<&Stretch>) -> String {
    match stretch {
        Some(Stretch { own: Some(own), .. }) => say.kroner(*own),
        Some(Stretch { most, payer, .. }) if *payer != Payer::Unpaid => {
            say.t.penge_at_most(say.kroner(*most)).to_string()
        }
        Some(_) | None => say.kroner(Kroner::ZERO),
    }
}

fn who(say: &Say, stretch: Option<&Stretch>, today: NaiveDate) -> String {
    let t = &say.t;
    let Some(stretch) = stretch else { return t.penge_no_longer(say.date(today)).to_string() };
    let whom = match stretch.payer {
        Payer::Employer => "employer",
        Payer::UnemploymentFund => "fund",
        Payer::Public => "municipality",
        Payer::Unpaid => "nobody",
    };
    t.penge_now(whom, say.date(stretch.to)).to_string()
}

/// The answer in a few words, for the bar of a phone.
fn now(say: &Say, outcome: &Outcome) -> String {
    say.t.penge_bar(amount(say, outcome.now())).to_string()
}

fn payer(stretch: &Stretch) -> PaidBy {
    match stretch.payer {
        Payer::Employer => PaidBy::Employer,
        Payer::UnemploymentFund => PaidBy::UnemploymentFund,
        Payer::Unpaid => PaidBy::Nobody,
        Payer::Public => PaidBy::Municipality,
    }
}

fn table(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let caption = t.penge_caption().to_string();
    let own = outcome.stretches.iter().any(|stretch| stretch.own.is_some());
    let [when, payer_head, most, yours] =
        [t.penge_th_when(), t.penge_th_payer(), t.penge_th_most(), t.penge_th_own()]
            .map(|head| head.to_string());
    html! {
        <section aria-labelledby="paid-heading">
            <h2 id="paid-heading" class="h3">{ &caption }</h2>
            { wide(caption.clone().into(), html! {
                <table class="table table--compact table--responsive-headers dense">
                    <caption class="sr-only">{ caption }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ &when }</th>
                            <th scope="col">{ &payer_head }</th>
                            <th scope="col" class="number">{ &most }</th>
                            if own {
                                <th scope="col" class="number">{ &yours }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        { for outcome.stretches.iter().map(|stretch| html! {
                            <tr>
                                <th scope="row">{ dates(say.lang, stretch.from, stretch.to) }</th>
                                <td data-title={payer_head.clone()}>
                                    { payer_mark(payer(stretch)) }{ " " }
                                    { payer_title(say.lang, payer(stretch)) }
                                    if stretch.holiday {
                                        { format!(" ({})", t.penge_holiday()) }
                                    }
                                    if stretch.used_up {
                                        { format!(" ({})", t.penge_used_up()) }
                                    }
                                </td>
                                <td class="number" data-title={most.clone()}>{ say.kroner(stretch.most) }</td>
                                if own {
                                    <td class="number" data-title={yours.clone()}>
                                        { say.kroner(stretch.own.unwrap_or_default()) }
                                    </td>
                                }
                            </tr>
                        }) }
                    </tbody>
                </table>
            }) }
        </section>
    }
}

/// Until when it is paid.
fn end(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let limit = outcome.dates.duration.holds();
    html! {
        <section aria-labelledby="end-heading" class="text">
            <h2 id="end-heading" class="h3">{ t.penge_end_heading().to_string() }</h2>
            <p>
                { match limit {
                    Some(limit) => t.penge_end(say.date(limit.until)).to_string(),
                    None => t.penge_end_unknown(say.date(outcome.dates.timeline.until)).to_string(),
                } }{ " " }
                <PageLink route={Route::Forloeb}>{ t.penge_end_link().to_string() }</PageLink>
            </p>
        </section>
    }
}

/// What was answered, for paper.
fn answers(say: &Say, outcome: &Outcome) -> Vec<(String, String)> {
    let input = outcome.dates.timeline.case.input();
    let t = &say.t;
    vec![
        (t.forloeb_first_day().to_string(), say.date(input.first_day)),
        (t.forloeb_status().to_string(), say.status(input.status)),
    ]
}
