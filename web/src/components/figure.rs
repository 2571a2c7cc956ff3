//! One published figure, with everything that belongs to it: nobody sees the number without its
//! grade, its source, what it does not say, and what speaks against it.

use std::rc::Rc;

use fremdrift_evidence::{Column, Figure, Source, Unit, evidence};
use fremdrift_legislation::Text;
use yew::prelude::*;

use super::grade::{grade, marked};
use super::links::PageLink;
use super::published::{cells, row_name, value};
use crate::charts::{Bar, FigureBars, FigureLines, Series};
use crate::route::Route;
use crate::say::Say;

/// A hundred percent, in hundredths of a percent.
pub(crate) const WHOLE: i64 = 10_000;

/// How a figure is drawn above its table.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Picture {
    /// Not at all: the numbers say it.
    None,
    /// The first column as bars from zero.
    #[cfg_attr(
        not(feature = "ssr"),
        expect(dead_code, reason = "only the page of facts asks for it, which is never hydrated")
    )]
    Bars,
    /// A line for each column, over the rows; a faint line at each of these values.
    Lines(&'static [i64]),
}

/// Where a figure stands on the page of facts: by its number in the white paper, or by its id.
pub(crate) fn anchor(figure: &Figure) -> String {
    figure.number.map_or_else(|| figure.id.to_owned(), numbered)
}

/// The place of a figure of the white paper.
pub(crate) fn numbered(number: u8) -> String {
    format!("figur-{number}")
}

/// A figure under a heading of that tag. `facts` is the page on which the figures stand that speak
/// against it, if that is another.
pub(crate) fn figure(
    say: &Say,
    figure: &'static Figure,
    (tag, facts): (&'static str, Option<Route>),
    picture: Picture,
) -> Html {
    let (t, id) = (&say.t, anchor(figure));
    let heading = format!("{id}-heading");
    html! {
        <article class="fact" {id} aria-labelledby={heading.clone()}>
            <@{tag} id={heading} class="h4">
                { say.own(figure.finding) }
                if let Some(number) = figure.number {
                    <span class="fact-number">{ " " }{ t.evidence_figure_number(number).to_string() }</span>
                }
            </@>
            { grade(say, figure.grade) }
            <div class="fact-body">
                <div class="fact-main">
                    { drawn(say, figure, picture) }
                    if !figure.rows.is_empty() {
                        { numbers(say, figure) }
                    }
                    if figure.drawn_only {
                        <p><strong>{ t.evidence_drawn_only().to_string() }</strong></p>
                    }
                    { points(say, figure.points) }
                    { doubts(say, figure, facts) }
                </div>
                { basis(say, (figure.whose, figure.population), &figure.source) }
            </div>
        </article>
    }
}

/// Whose it is, of whom and where it was read.
pub(crate) fn basis(say: &Say, (whose, population): (Text, Text), source: &Source) -> Html {
    let t = &say.t;
    html! {
        <dl class="fact-basis">
            <dt>{ t.evidence_whose().to_string() }</dt>
            <dd>{ say.own(whose) }</dd>
            <dt>{ t.evidence_population().to_string() }</dt>
            <dd>{ say.own(population) }</dd>
            <dt>{ t.evidence_source().to_string() }</dt>
            // Documents and their parts have Danish names on every page.
            <dd lang="da">{ source_words(source) }</dd>
        </dl>
    }
}

fn source_words(source: &Source) -> String {
    match source.read_in {
        Some(read_in) => format!("{}. Læst i {read_in}, {}", source.document, source.place),
        None => format!("{}, {}", source.document, source.place),
    }
}

/// What it does not say, and beside it what speaks against it.
fn doubts(say: &Say, figure: &Figure, facts: Option<Route>) -> Html {
    let t = &say.t;
    let all = evidence();
    let against: Vec<_> = figure.against.iter().filter_map(|id| all.figure(id)).collect();
    if figure.caveats.is_empty() && against.is_empty() {
        return Html::default();
    }
    html! {
        <div class="fact-doubts">
            if !figure.caveats.is_empty() {
                { caveats(say, figure.caveats) }
            }
            if !against.is_empty() {
                <div class="fact-against">
                    <p><strong>{ t.evidence_against().to_string() }</strong></p>
                    <ul>
                        { for against.into_iter().map(|other| html! {
                            <li>
                                if let Some(route) = facts {
                                    <PageLink {route} place={anchor(other)}>{ say.own(other.finding) }</PageLink>
                                } else {
                                    <a href={format!("#{}", anchor(other))}>{ say.own(other.finding) }</a>
                                }
                                { " " }{ marked(say, other.grade) }
                            </li>
                        }) }
                    </ul>
                </div>
            }
        </div>
    }
}

/// What a figure does not say.
pub(crate) fn caveats(say: &Say, caveats: &[Text]) -> Html {
    html! {
        <div class="fact-caveats">
            <p><strong>{ say.t.evidence_caveats().to_string() }</strong></p>
            <ul>{ for caveats.iter().map(|text| html! { <li>{ say.own(*text) }</li> }) }</ul>
        </div>
    }
}

fn points(say: &Say, points: &[Text]) -> Html {
    match points {
        [] => Html::default(),
        [only] => html! { <p>{ say.own(*only) }</p> },
        points => html! {
            <ul>{ for points.iter().map(|text| html! { <li>{ say.own(*text) }</li> }) }</ul>
        },
    }
}

/// The numbers: a table, or for a single row each number by itself.
fn numbers(say: &Say, figure: &Figure) -> Html {
    if let [row] = figure.rows {
        return html! {
            <>
                <p class="fact-label">{ say.own(figure.label) }</p>
                <dl class="fact-numbers">
                    { for cells(figure.columns, row).map(|(column, found)| html! {
                        <div>
                            <dt>{ say.own(column.label) }</dt>
                            <dd>{ words(say, column, found) }</dd>
                        </div>
                    }) }
                </dl>
            </>
        };
    }
    html! {
        <table class="table table--compact fact-table">
            <caption>{ say.own(figure.label) }</caption>
            <thead>
                <tr>
                    <td></td>
                    { for figure.columns.iter().map(|column| html! {
                        <th scope="col" class="number">{ say.own(column.label) }</th>
                    }) }
                </tr>
            </thead>
            <tbody>
                { for figure.rows.iter().map(|row| html! {
                    <tr>
                        <th scope="row">{ row_name(say, row) }</th>
                        { for cells(figure.columns, row).map(|(column, found)| html! {
                            <td class="number">{ words(say, column, found) }</td>
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

fn words(say: &Say, column: &Column, found: Option<fremdrift_evidence::Value>) -> String {
    match found {
        Some(found) => value(say, column.unit, found),
        None => say.t.evidence_not_printed().to_string(),
    }
}

fn drawn(say: &Say, figure: &Figure, picture: Picture) -> Html {
    let id = format!("{}-picture", anchor(figure));
    match picture {
        Picture::None => Html::default(),
        Picture::Bars => {
            let bars: Option<Rc<[Bar]>> = figure
                .rows
                .iter()
                .map(|row| {
                    let (column, found) = cells(figure.columns, row).next()?;
                    let found = found?;
                    let words = value(say, column.unit, found).into();
                    let hundredths = hundredths(found)?;
                    Some(Bar { name: row_name(say, row).into(), words, hundredths })
                })
                .collect();
            let shares = figure.columns.iter().all(|column| column.unit == Unit::Percent);
            let whole = shares.then_some(WHOLE);
            bars.map_or_else(Html::default, |bars| html! { <FigureBars {id} {bars} {whole} /> })
        }
        Picture::Lines(guides) => {
            let places: Rc<[AttrValue]> =
                figure.rows.iter().map(|row| row_name(say, row).into()).collect();
            let series: Option<Rc<[Series]>> = figure
                .columns
                .iter()
                .map(|column| {
                    let values: Option<Rc<[i64]>> = figure
                        .rows
                        .iter()
                        .map(|row| {
                            Some(hundredths(figure.value(row.id, column.id)?)?.div_euclid(100))
                        })
                        .collect();
                    Some(Series { name: say.own(column.label).plain().into(), values: values? })
                })
                .collect();
            let guides: Rc<[i64]> = guides.into();
            series.map_or_else(Html::default, |series| {
                html! {
                    <FigureLines {id} {places} {series} {guides} />
                }
            })
        }
    }
}

/// A published number in hundredths of its unit, for a picture.
fn hundredths(value: fremdrift_evidence::Value) -> Option<i64> {
    let mut number = value.number;
    number.rescale(2);
    i64::try_from(number.mantissa()).ok()
}
