//! A table that stands on the page and goes into a file: written once, so that both say the same.

use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;
use yew::prelude::*;

use super::csv::csv;
use super::prose::Marked;
use super::wide::wide;
use crate::route::Lang;
use crate::say::Say;

/// One cell: as it is shown, and as a spreadsheet reads it.
#[derive(Clone, PartialEq)]
pub(crate) struct Cell {
    shown: Html,
    plain: String,
    number: bool,
}

impl Cell {
    /// Words.
    pub(crate) fn words(words: impl Into<String>) -> Self {
        let plain = words.into();
        Self { shown: plain.clone().into(), plain, number: false }
    }

    /// Words of the law or of a model.
    pub(crate) fn marked(words: Marked) -> Self {
        Self { plain: words.plain(), shown: words.into(), number: false }
    }

    /// Words in a column of numbers.
    pub(crate) fn instead(words: impl Into<String>) -> Self {
        Self { number: true, ..Self::words(words) }
    }

    /// An amount.
    pub(crate) fn kroner(say: &Say, amount: Kroner) -> Self {
        let plain = point_or_comma(say.lang, &amount.to_string());
        Self { shown: say.kroner(amount).into(), plain, number: true }
    }

    /// An amount that is shown in whole kroner; a spreadsheet gets all of it.
    pub(crate) fn whole_kroner(say: &Say, amount: Kroner) -> Self {
        Self { shown: say.whole_kroner(amount).into(), ..Self::kroner(say, amount) }
    }

    /// A share.
    pub(crate) fn share(say: &Say, share: Percent) -> Self {
        let plain = point_or_comma(say.lang, &share.to_string());
        Self { shown: say.share(share).into(), plain, number: true }
    }

    /// A number that is shown in words of its own, with its unit.
    pub(crate) fn number(say: &Say, value: Decimal, shown: String) -> Self {
        let plain = point_or_comma(say.lang, &value.normalize().to_string());
        Self { shown: shown.into(), plain, number: true }
    }
}

fn point_or_comma(lang: Lang, number: &str) -> String {
    match lang {
        Lang::Da => number.replace('.', ","),
        Lang::En => number.to_owned(),
    }
}

/// A row: its cells, what stands below it on the page, and whether it is a sum.
#[derive(Clone, PartialEq, Default)]
pub(crate) struct Row {
    pub(crate) cells: Vec<Cell>,
    pub(crate) below: Option<Html>,
    pub(crate) sum: bool,
}

impl Row {
    /// A row of cells alone.
    pub(crate) fn of(cells: Vec<Cell>) -> Self {
        Self { cells, ..Self::default() }
    }
}

/// A table with a caption and a head.
#[derive(Clone, PartialEq)]
pub(crate) struct Sheet {
    pub(crate) caption: String,
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Row>,
}

impl Sheet {
    /// The table on the page. On a phone each cell has a line of its own.
    pub(crate) fn table(&self) -> Html {
        let number = |index: usize| {
            self.rows.first().and_then(|row| row.cells.get(index)).is_some_and(|cell| cell.number)
        };
        wide(
            self.caption.clone().into(),
            html! {
                <table class="table table--compact table--responsive-headers dense lines">
                    <caption class="sr-only">{ &self.caption }</caption>
                    <thead>
                        <tr>
                            { for self.head.iter().enumerate().map(|(index, head)| html! {
                                <th scope="col" class={number(index).then_some("number")}>{ head }</th>
                            }) }
                        </tr>
                    </thead>
                    <tbody>{ for self.rows.iter().map(|row| self.row(row)) }</tbody>
                </table>
            },
        )
    }

    fn row(&self, row: &Row) -> Html {
        let cells = row.cells.iter().zip(&self.head).enumerate().map(|(index, (cell, head))| {
            if index == 0 {
                return html! { <th scope="row">{ cell.shown.clone() }</th> };
            }
            let class = cell.number.then_some("number");
            html! { <td {class} data-title={head.clone()}>{ cell.shown.clone() }</td> }
        });
        html! {
            <>
                <tr class={row.sum.then_some("sum")}>{ for cells }</tr>
                if let Some(below) = &row.below {
                    <tr class="why-row">
                        <td colspan={self.head.len().to_string()}>{ below.clone() }</td>
                    </tr>
                }
            </>
        }
    }

    /// The table as a file.
    pub(crate) fn file(&self, lang: Lang) -> Option<String> {
        let rows =
            self.rows.iter().map(|row| row.cells.iter().map(|it| it.plain.clone()).collect());
        csv(lang, self.head.clone(), rows)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_has_numbers_that_a_spreadsheet_reads() {
        for (lang, expected) in [
            (Lang::Da, "\u{feff}\"A\";\"B\"\r\n\"x\";\"1234,50\"\r\n"),
            (Lang::En, "\u{feff}\"A\",\"B\"\r\n\"x\",1234.50\r\n"),
        ] {
            let say = Say::new(lang);
            let amount = Kroner::from_oere(123_450).unwrap();
            let row = Row::of(vec![Cell::words("x"), Cell::kroner(&say, amount)]);
            let head = vec!["A".to_owned(), "B".to_owned()];
            let sheet = Sheet { caption: String::new(), head, rows: vec![row] };
            assert_eq!(sheet.file(lang).unwrap(), expected);
        }
    }
}
