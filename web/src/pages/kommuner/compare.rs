//! The municipalities beside each other: pictures, table, how cases are divided, what it all does not
//! say.

use std::rc::Rc;

use fremdrift_evidence::{Part, evidence};
use yew::prelude::*;

use super::lines::{self, Line};
use super::words;
use crate::charts::{RangeBar, RangeBars};
use crate::components::source;
use crate::components::wide::wide;
use crate::format;
use crate::say::Say;

/// The ids of the two pictures.
pub(super) const CASES: &str = "cases";
pub(super) const RATE: &str = "rate";
/// The heading of the table with their numbers.
const TABLE: &str = "table-heading";

/// Cases per caseworker, with the recommended ones drawn.
pub(super) fn cases(say: &Say, lines: &[Line]) -> Html {
    let t = &say.t;
    let Some(recommended) = lines::recommended() else { return Html::default() };
    let said = words::cases(say, recommended);
    let above = lines::above(lines);
    let reading = if above.is_empty() {
        t.kommuner_cases_reading_all_within(said.clone())
    } else {
        t.kommuner_cases_reading_above(said.clone(), above.join(", "))
    };
    let rows: Rc<[RangeBar]> = lines
        .iter()
        .filter_map(|line| {
            let (cases, given) = line.cases?;
            let number = words::given(say, words::cases(say, cases), given);
            let distance = words::distance(say, cases.against(recommended));
            Some(RangeBar {
                name: line.name.clone().into(),
                said: format!("{number} ({distance})").into(),
                from: cases.from(),
                to: cases.to(),
                own: line.own,
            })
        })
        .collect();
    let band = ([recommended.from(), recommended.to()], t.kommuner_cases_band(said).to_string());
    html! {
        <section aria-labelledby="cases-heading">
            <h2 id="cases-heading" class="h3">{ t.kommuner_cases_heading().to_string() }</h2>
            <figure class="chart">
                <figcaption class="chart-reading">{ reading.to_string() }</figcaption>
                <RangeBars
                    id={CASES}
                    {rows}
                    band={Some((band.0, AttrValue::from(band.1)))}
                    axis={t.kommuner_cases_axis().to_string()}
                    decimals=1
                />
                { numbers(say) }
            </figure>
        </section>
    }
}

/// The way to the numbers of a picture.
fn numbers(say: &Say) -> Html {
    html! { <p class="to-numbers"><a href={format!("#{TABLE}")}>{ say.t.kommuner_numbers_link().to_string() }</a></p> }
}

/// Extensions on a pending injury case, for every thousand courses.
pub(super) fn extensions(say: &Say, lines: &[Line]) -> Html {
    let t = &say.t;
    let rates = || lines.iter().filter_map(|line| Some((line, line.extended()?)));
    let most = rates().max_by_key(|(_, rate)| words::hundredths(*rate));
    let reading = most.map(|(line, rate)| {
        t.kommuner_rate_reading(line.name.clone(), words::per_thousand(say, rate)).to_string()
    });
    let rows: Rc<[RangeBar]> = rates()
        .map(|(line, rate)| RangeBar {
            name: line.name.clone().into(),
            said: words::per_thousand(say, rate).into(),
            from: words::hundredths(rate),
            to: words::hundredths(rate),
            own: line.own,
        })
        .collect();
    html! {
        <section aria-labelledby="rate-heading">
            <h2 id="rate-heading" class="h3">{ t.kommuner_rate_heading().to_string() }</h2>
            <figure class="chart">
                <figcaption class="chart-reading">{ reading }</figcaption>
                <RangeBars id={RATE} {rows} axis={t.kommuner_rate_axis().to_string()} decimals=2 />
                { numbers(say) }
            </figure>
        </section>
    }
}

/// All numbers of all municipalities.
pub(super) fn table(say: &Say, lines: &[Line]) -> Html {
    let t = &say.t;
    let titles = [
        t.kommuner_th_courses(),
        t.kommuner_th_caseworkers(),
        t.kommuner_th_each(),
        t.kommuner_th_cases(),
        t.kommuner_th_extensions(),
        t.kommuner_th_rate(),
    ]
    .map(|title| title.to_string());
    html! {
        <section class="municipalities" aria-labelledby={TABLE}>
            <h2 id={TABLE} tabindex="-1">{ t.kommuner_table_heading().to_string() }</h2>
            // Between a phone and a desk it is wider than its place.
            { wide(t.kommuner_table_caption().to_string().into(), html! {
                <table class="table table--compact table--responsive-headers dense">
                    <caption>{ t.kommuner_table_caption().to_string() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.kommuner_th_name().to_string() }</th>
                            { for titles.iter().map(|title| html! { <th scope="col" class="number">{ title }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { for lines.iter().map(|line| html! {
                            <tr class={line.own.then_some("own-line")}>
                                <th scope="row">{ &line.name }</th>
                                { for titles.iter().zip(cells(say, line)).map(|(title, cell)| html! {
                                    <td class="number" data-title={title.clone()}>{ cell }</td>
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            }) }
            { about(say) }
        </section>
    }
}

/// The cells of a line, in the order of the table's titles.
fn cells(say: &Say, line: &Line) -> [String; 6] {
    let count = |number: u32| format::count(say.lang, number);
    let caseworkers = line.caseworkers;
    [
        line.courses.map(|courses| count(courses.get())),
        caseworkers.map(|(number, given)| {
            words::given(say, format::tenths(say.lang, number.get()), given)
        }),
        line.courses_each().map(|rate| words::each(say, rate)),
        line.cases.map(|(cases, given)| words::given(say, words::cases(say, cases), given)),
        line.extensions.map(count),
        line.extended().map(|rate| {
            let [rate, percent] = [words::per_thousand(say, rate), words::percent(say, rate)];
            say.t.kommuner_rate_cell(rate, percent).to_string()
        }),
    ]
    .map(|cell| cell.unwrap_or_else(|| say.t.kommuner_not_given().to_string()))
}

/// How the published cases are divided, what the figures do not say, and where they stand.
fn about(say: &Say) -> Html {
    let t = &say.t;
    let published = evidence().jobcentres();
    let recommended = published.recommended;
    let [source, from] = [&published.source, &recommended.source].map(source::document);
    let recommendation = t
        .kommuner_recommended_source(
            recommended.from,
            recommended.to,
            say.own(recommended.whose).plain(),
            from.clone(),
        )
        .to_string();
    html! {
        <>
            <details class="details">
                <summary class="details-summary">{ t.kommuner_parts_heading().to_string() }</summary>
                <div class="details-text">
                    <dl class="changes">
                        { for published.list.iter().map(|row| html! {
                            <>
                                <dt>{ row.name }</dt>
                                { for row.parts.iter().map(|one| html! { <dd>{ part(say, one) }</dd> }) }
                                if let Some(cases) = row.benefit_cases {
                                    <dd>{ t.kommuner_benefit_cases(cases).to_string() }</dd>
                                }
                                if let Some(note) = row.note {
                                    <dd>{ say.own(note) }</dd>
                                }
                            </>
                        }) }
                    </dl>
                </div>
            </details>
            <div class="next">
                <h3 class="h4">{ t.kommuner_caveats_heading().to_string() }</h3>
                <ul>
                    { for published.caveats.iter().map(|caveat| html! { <li>{ say.own(*caveat) }</li> }) }
                </ul>
            </div>
            <p class="note">
                { say.own(published.courses_from) }{ " " }{ say.own(published.rest_from) }{ " " }
                { t.kommuner_as_of(say.own(published.as_of).plain()).to_string() }{ " " }
                { source::naming(&t.kommuner_source(source.clone()).to_string(), &source) }
            </p>
            <p class="note">{ source::naming(&recommendation, &from) }</p>
        </>
    }
}

fn part(say: &Say, part: &Part) -> String {
    let t = &say.t;
    let said = t.kommuner_part(say.own(part.label).plain(), part.caseworkers).to_string();
    match part.cases {
        Some(cases) => t.kommuner_part_cases(said, cases).to_string(),
        None => said,
    }
}
