//! Figure 7: how many came back to work, by week on benefit.

use std::rc::Rc;

use fremdrift_evidence::evidence;
use yew::prelude::*;

use super::{RETURN, numbered};
use crate::charts::{Bar, FigureBars};
use crate::components::figure::{WHOLE, basis, caveats};
use crate::components::grade::grade;
use crate::format::count;
use crate::say::Say;

pub(super) fn return_to_work(say: &Say) -> Html {
    let t = &say.t;
    let table = evidence().return_to_work;
    let bars: Rc<[Bar]> = table
        .weeks
        .iter()
        .map(|row| Bar {
            name: t.fakta_return_week(row.week).to_string().into(),
            words: say.share(row.in_work).into(),
            hundredths: row.in_work.basis_points().into(),
        })
        .collect();
    html! {
        <article class="fact" id={numbered(RETURN)} aria-labelledby="figur-7-heading">
            <h3 id="figur-7-heading" class="h4">
                { t.fakta_return_finding().to_string() }
                <span class="fact-number">{ " " }{ t.evidence_figure_number(RETURN).to_string() }</span>
            </h3>
            { grade(say, table.grade) }
            <div class="fact-body">
                <div class="fact-main">
                    <p>{ say.own(table.label) }</p>
                    <FigureBars id="figur-7-picture" {bars} whole={WHOLE} />
                    { weeks(say) }
                    <div class="fact-doubts">{ caveats(say, table.caveats) }</div>
                </div>
                { basis(say, (table.whose, table.population), &table.source) }
            </div>
        </article>
    }
}

fn weeks(say: &Say) -> Html {
    let t = &say.t;
    let titles = [
        t.forloeb_th_on_benefit().to_string(),
        t.fakta_th_back().to_string(),
        t.forloeb_th_in_work().to_string(),
        t.forloeb_th_excluded().to_string(),
    ];
    html! {
        <table class="table table--compact table--responsive-headers fact-table">
            <caption>{ t.forloeb_chance_caption().to_string() }</caption>
            <thead>
                <tr>
                    <th scope="col">{ t.forloeb_th_week().to_string() }</th>
                    { for titles.iter().map(|title| html! {
                        <th scope="col" class="number">{ title }</th>
                    }) }
                </tr>
            </thead>
            <tbody>
                { for evidence().return_to_work.weeks.iter().map(|row| {
                    let cells = [
                        count(say.lang, row.still_on_benefit),
                        count(say.lang, row.back_in_work),
                        say.share(row.in_work),
                        say.share(row.in_work.complement()),
                    ];
                    html! {
                        <tr>
                            <th scope="row">{ t.fakta_return_week(row.week).to_string() }</th>
                            { for titles.iter().zip(cells).map(|(title, cell)| html! {
                                <td class="number" data-title={title.clone()}>{ cell }</td>
                            }) }
                        </tr>
                    }
                }) }
            </tbody>
        </table>
    }
}
