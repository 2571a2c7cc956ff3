//! The numbers of the picture of the weeks.

use std::rc::Rc;

use yew::prelude::*;

use super::columns::Column;
use super::payers::{PaidBy, payer_mark};
use super::weeks_chart::{View, Worked};
use super::words::{dates, payer_title};
use crate::components::wide::wide;
use crate::format::{date, kroner};
use crate::route::Lang;
use crate::texts::texts;

/// Properties of [`WeekTable`].
#[derive(Clone, Properties)]
pub(super) struct WeekTableProps {
    pub(super) worked: Rc<Worked>,
    pub(super) view: View,
    pub(super) lang: Lang,
    pub(super) caption: String,
}

impl PartialEq for WeekTableProps {
    /// What was worked out is for one view and one language.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.worked, &other.worked)
    }
}

/// A row a column of the picture, a cell a payer.
#[component]
pub(super) fn WeekTable(props: &WeekTableProps) -> Html {
    let (t, lang) = (texts(props.lang), props.lang);
    let payers = &props.worked.wide.payers;
    let amounts = |column: &Column| match props.view {
        View::PerWeek => column.parts,
        View::Cumulative => column.cumulative,
    };
    let days = |column: &Column| match props.view {
        View::PerWeek => dates(lang, column.from, column.to),
        View::Cumulative => date(lang, column.to),
    };
    let number = |column: &Column| match (column.first, column.last) {
        (first, last) if first == last => first.to_string(),
        (first, last) => format!("{first}–{last}"),
    };
    html! {
        <details class="details chart-numbers">
            <summary class="details-summary">{ t.charts_table_open().to_string() }</summary>
            { wide(props.caption.clone().into(), html! {
                <table class="table table--compact chart-table">
                    <caption>{ props.caption.clone() }</caption>
                    <thead>
                        <tr>
                            <th scope="col">{ t.charts_column_week().to_string() }</th>
                            <th scope="col">{ t.charts_column_dates().to_string() }</th>
                            { payer_heads(payers, lang) }
                        </tr>
                    </thead>
                    <tbody>
                        { for props.worked.columns.list.iter().map(|column| html! {
                            <tr>
                                <th scope="row">{ number(column) }</th>
                                <td>{ days(column) }</td>
                                { payer_cells(payers, amounts(column), lang) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            }) }
        </details>
    }
}

/// A heading for each payer, and one for the sum.
fn payer_heads(payers: &[PaidBy], lang: Lang) -> Html {
    html! {
        <>
            { for payers.iter().map(|&payer| html! {
                <th scope="col" class="chart-number">{ payer_mark(payer) }{ " " }{ payer_title(lang, payer) }</th>
            }) }
            <th scope="col" class="chart-number">{ texts(lang).charts_total().to_string() }</th>
        </>
    }
}

/// The amounts of these payers, and the sum.
fn payer_cells(payers: &[PaidBy], amounts: [i64; 5], lang: Lang) -> Html {
    let cell = |oere: i64| html! { <td class="chart-number">{ kroner(lang, oere) }</td> };
    let of = PaidBy::ALL.into_iter().zip(amounts).filter(|(payer, _)| payers.contains(payer));
    html! {
        <>
            { for of.map(|(_, oere)| cell(oere)) }
            { cell(amounts.iter().sum()) }
        </>
    }
}
