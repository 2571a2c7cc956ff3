//! All published figures: whose they are, how good they are, and what speaks against them.

mod contents;
mod payers;
mod return_to_work;

use fremdrift_evidence::{Figure, evidence};
use yew::prelude::*;

use self::contents::{AGAINST, FOR, FOR_ELSEWHERE, Part};
use crate::app::{Site, use_site};
use crate::components::explain::WordsOnPage;
use crate::components::figure::{Picture, anchor, figure, numbered};
use crate::components::grade::{GRADES, marked, meaning};
use crate::route::Route;
use crate::say::Say;

/// The white paper's figures, by number.
const NUMBERS: std::ops::RangeInclusive<u8> = 1..=10;
/// The figure that is law, and the one that is the table of return to work.
const LAW: u8 = 3;
const RETURN: u8 = 7;
/// The id of the heading of the contents.
const CONTENTS: &str = "facts-contents";

#[component]
pub(crate) fn Fakta() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    html! {
        <div class="facts">
            <h1>{ t.fakta_heading().to_string() }</h1>
            <p class="font-lead">{ t.fakta_lead().to_string() }</p>
            <WordsOnPage words={t.fakta_words().to_string()} />
            <p class="text">{ t.fakta_sources().to_string() }</p>
            { contents(&say) }
            { for Part::ALL.map(|part| section(&say, &site, part)) }
        </div>
    }
}

/// The way to every part, and to the white paper's figures by their numbers.
fn contents(say: &Say) -> Html {
    let t = &say.t;
    let link = |href: String, words: String| html! { <li><a {href}>{ words }</a></li> };
    html! {
        <nav class="facts-contents" aria-labelledby={CONTENTS}>
            <div>
                <h2 id={CONTENTS} class="h4" tabindex="-1">{ t.fakta_contents().to_string() }</h2>
                <ul class="nobullet-list">{ for Part::ALL.map(|part| link(format!("#{}", part.id()), part.heading(say))) }</ul>
            </div>
            <div>
                <h2 class="h4">{ t.fakta_figures().to_string() }</h2>
                <ul class="nobullet-list">
                    { for NUMBERS.map(|number| {
                        let words = t.fakta_figure(number, numbered_label(say, number)).to_string();
                        link(format!("#{}", numbered(number)), words)
                    }) }
                </ul>
            </div>
        </nav>
    }
}

/// What a figure of the white paper shows.
fn numbered_label(say: &Say, number: u8) -> String {
    let all = evidence();
    match number {
        LAW => say.t.fakta_payers_label().to_string(),
        RETURN => say.own(all.return_to_work.label).plain(),
        number => {
            let found = all.figures().iter().find(|figure| figure.number == Some(number));
            found.map_or_else(String::new, |figure| say.own(figure.label).plain())
        }
    }
}

fn section(say: &Say, site: &Site, part: Part) -> Html {
    let heading = format!("{}-title", part.id());
    html! {
        <section id={part.id()} aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ part.heading(say) }</h2>
            <p class="text">{ part.lead(say) }</p>
            { match part {
                Part::Payers => payers::payers(say, site),
                Part::Return => return_to_work::return_to_work(say),
                Part::Roskilde => html! {
                    <p>
                        <a href={site.href(Route::Nettogevinst)}>
                            { say.t.fakta_roskilde_recompute().to_string() }
                        </a>
                    </p>
                },
                Part::ForAndAgainst => for_and_against(say),
                Part::NotPrinted => not_printed(say),
                Part::Grades => grades(say),
                Part::Spending
                | Part::Absent
                | Part::Municipalities
                | Part::Cases
                | Part::Measurement
                | Part::Injuries => Html::default(),
            } }
            { for part.figures().iter().filter_map(|(id, picture)| {
                let found = evidence().figure(id)?;
                Some(figure(say, found, ("h3", None), *picture))
            }) }
            <p class="to-contents">
                <a href={format!("#{CONTENTS}")}>{ say.t.fakta_to_contents().to_string() }</a>
            </p>
        </section>
    }
}

/// Beside each other, or the first would be believed.
fn for_and_against(say: &Say) -> Html {
    let t = &say.t;
    let side = |heading: String, ids: &[&str], more: Html| {
        html! {
            <div>
                <h3>{ heading }</h3>
                { for ids.iter().filter_map(|id| evidence().figure(id)).map(|found| {
                    figure(say, found, ("h4", None), Picture::None)
                }) }
                { more }
            </div>
        }
    };
    let elsewhere = html! {
        <>
            <p><strong>{ t.fakta_for_elsewhere().to_string() }</strong></p>
            { links(say, FOR_ELSEWHERE.iter().filter_map(|id| evidence().figure(id))) }
        </>
    };
    html! {
        <div class="facts-sides">
            { side(t.fakta_for().to_string(), &FOR, elsewhere) }
            { side(t.fakta_against().to_string(), &AGAINST, Html::default()) }
        </div>
    }
}

fn links(say: &Say, figures: impl Iterator<Item = &'static Figure>) -> Html {
    html! {
        <ul>
            { for figures.map(|found| html! {
                <li>
                    <a href={format!("#{}", anchor(found))}>{ say.own(found.finding) }</a>
                    { " " }{ marked(say, found.grade) }
                </li>
            }) }
        </ul>
    }
}

fn not_printed(say: &Say) -> Html {
    links(say, evidence().figures().iter().filter(|figure| figure.drawn_only))
}

fn grades(say: &Say) -> Html {
    html! {
        <dl class="facts-grades">
            { for GRADES.map(|grade| html! {
                <><dt>{ marked(say, grade) }</dt><dd>{ meaning(say, grade) }</dd></>
            }) }
        </dl>
    }
}
