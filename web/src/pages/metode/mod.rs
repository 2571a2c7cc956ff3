//! How the tools work things out, and how well the models fit what others have published. Every
//! number is worked out when the page is written, by the models it is about.

mod assumptions;
mod checklists;
mod held;
mod models;
mod table;
mod words;

use fremdrift_evidence::evidence;
use fremdrift_legislation::encoded;
use fremdrift_simulation::reproduction::{Readings, readings, rows};
use rust_decimal::Decimal;
use yew::prelude::*;

use crate::app::{Site, use_site};
use crate::components::explain::WordsOnPage;
use crate::route::Route;
use crate::say::Say;

#[component]
pub(crate) fn Metode() -> Html {
    let site = use_site();
    let say = Say::new(site.lang);
    let t = &say.t;
    // What is encoded can be worked with, which tests of the models show; a page without it is text.
    let rows = rows(&evidence(), &encoded()).unwrap_or_default();
    let readings = readings(&evidence(), &encoded()).ok();
    let table_heading = table::heading(&say, &rows);
    let first =
        [("models", t.metode_models_heading().to_string()), ("table", table_heading.clone())];
    let last = [
        ("held", held::heading(&say)),
        ("tests", t.metode_tests_heading().to_string()),
        ("checks", t.check_heading().to_string()),
    ];
    let jumps = first.into_iter().chain(assumptions::jumps(&say)).chain(last);
    html! {
        <div class="methods">
            <h1>{ t.metode_title().to_string() }</h1>
            <p class="font-lead">{ t.metode_lead().to_string() }</p>
            <WordsOnPage words={t.metode_words().to_string()} />
            <nav aria-label={t.metode_jumps().to_string()}>
                <ul class="nobullet-list">
                    { for jumps.map(|(place, heading)| html! {
                        <li><a href={format!("#{place}")}>{ heading }</a></li>
                    }) }
                </ul>
            </nav>
            { models::models(&site, &say) }
            { table::table(&say, table_heading, &rows) }
            { readings.map(|readings| long_courses(&say, &readings)) }
            { assumptions::assumptions(&say) }
            { held::held(&say) }
            { tests(&site, &say) }
            { checklists::checklists(&say) }
        </div>
    }
}

/// What the published saving of the second year would need.
fn long_courses(say: &Say, readings: &Readings) -> Html {
    let t = &say.t;
    let number = |value: Decimal, decimals| words::number(say, value, decimals);
    let money = |amount| words::money(say, amount);
    let share = words::percent(say, readings.share_needed, 0);
    let limit = readings.long_after.to_string();
    html! {
        <section aria-labelledby="long">
            <h2 id="long" tabindex="-1">{ t.metode_long_heading(share.clone()).to_string() }</h2>
            <p class="text">
                { t.metode_long_text(
                    money(readings.second_year),
                    number(readings.persons_needed, 1),
                    limit.clone(),
                    number(readings.weeks_after, 2),
                ).to_string() }
                { " " }
                { t.metode_long_expected(
                    number(readings.persons_expected, 1),
                    number(readings.citizens, 0),
                    limit,
                ).to_string() }
            </p>
            <p class="text">
                { t.metode_long_aabenraa(
                    words::percent(say, readings.fewer_in_aabenraa, 0),
                    share,
                ).to_string() }
            </p>
            <p class="text">
                { t.metode_long_once(
                    money(readings.ceiling),
                    money(readings.claimed),
                    number(readings.weeks_in_all, 1),
                ).to_string() }
            </p>
        </section>
    }
}

fn tests(site: &Site, say: &Say) -> Html {
    let t = &say.t;
    let truths = [
        t.metode_tests_figure_3(),
        t.metode_tests_by_hand(),
        t.metode_tests_twice(),
        t.metode_tests_law(),
        t.metode_tests_table(),
        t.metode_tests_pages(),
    ];
    html! {
        <section aria-labelledby="tests">
            <h2 id="tests" tabindex="-1">{ t.metode_tests_heading().to_string() }</h2>
            <p class="text">{ t.metode_tests_text().to_string() }</p>
            <ul class="text">
                { for truths.iter().map(|truth| html! { <li>{ truth.to_string() }</li> }) }
            </ul>
            <p><a href={site.href(Route::Regler)}>{ t.metode_rules_link().to_string() }</a></p>
        </section>
    }
}
