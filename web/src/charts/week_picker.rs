//! One week at a time: a slider, the column it marks, and what that week comes to in words.

use std::rc::Rc;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::columns::Column;
use super::frame::{INK, view_box};
use super::geometry::n;
use super::plot::Plot;
use super::weeks_chart::{View, Worked};
use super::words::{amounts, dates, weeks};
use crate::format::{date, kroner};
use crate::route::Lang;
use crate::texts::texts;

/// The column that is looked at.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct PickedColumn {
    pub(super) index: usize,
    pub(super) column: Column,
}

/// Properties of [`Picked`].
#[derive(Clone, Properties)]
pub(super) struct PickedProps {
    pub(super) plot: Rc<Plot>,
    pub(super) worked: Rc<Worked>,
    pub(super) shown: PickedColumn,
    pub(super) pick: Callback<usize>,
}

impl PartialEq for PickedProps {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.worked, &other.worked) && self.shown == other.shown
    }
}

/// Lies over the picture: marks a column, and takes a click or a tap on any. The slider does the
/// same for the keyboard, so this is hidden from assistive technology.
#[component]
pub(super) fn Picked(props: &PickedProps) -> Html {
    let plot = &*props.plot;
    let (top, bottom) = (plot.top, plot.bottom);
    let span = |column: &Column| {
        let left = plot.weeks.at(f64::from(column.first - 1));
        (left, plot.weeks.at(f64::from(column.last)) - left)
    };
    let (left, width) = span(&props.shown.column);
    let middle = left + width / 2.0;
    html! {
        <svg class="chart-overlay" viewBox={view_box(plot.frame, plot.height())} aria-hidden="true">
            { mark(left, width, [top, bottom]) }
            <path d={format!("M{} {}l5 8h-10Z", n(middle), n(bottom + 1.0))} fill={INK} />
            { for props.worked.columns.list.iter().enumerate().map(|(index, column)| {
                let (left, width) = span(column);
                html! {
                    <rect
                        x={n(left)}
                        y={n(top)}
                        width={n(width)}
                        height={n(bottom - top)}
                        fill="transparent"
                        onclick={props.pick.reform(move |_| index)}
                    />
                }
            }) }
        </svg>
    }
}

/// A frame around a column; a line through one that is too narrow for a frame.
fn mark(left: f64, width: f64, [top, bottom]: [f64; 2]) -> Html {
    let d = if width < 8.0 {
        format!("M{} {}V{}", n(left + width / 2.0), n(top), n(bottom))
    } else {
        format!("M{} {}h{}V{}h{}Z", n(left), n(top), n(width), n(bottom), n(-width))
    };
    html! {
        <g fill="none">
            <path d={d.clone()} stroke="#fff" stroke-width="4" />
            <path {d} stroke={INK} stroke-width="2" stroke-dasharray="3 2" />
        </g>
    }
}

/// Properties of [`WeekPicker`].
#[derive(Clone, PartialEq, Properties)]
pub(super) struct WeekPickerProps {
    pub(super) id: AttrValue,
    pub(super) lang: Lang,
    pub(super) view: View,
    pub(super) shown: PickedColumn,
    /// The last column's index.
    pub(super) last: usize,
    /// How many weeks a column stands for.
    pub(super) group: u32,
    pub(super) pick: Callback<usize>,
}

/// The slider and the amounts of the week.
#[component]
pub(super) fn WeekPicker(props: &WeekPickerProps) -> Html {
    let t = texts(props.lang);
    let id = format!("{}-week", props.id);
    let label = match props.group {
        1 => t.charts_pick_week().to_string(),
        group => t.charts_pick_weeks(group.to_string()).to_string(),
    };
    let oninput = props.pick.reform(|event: InputEvent| {
        let typed = event.target_dyn_into::<HtmlInputElement>().map(|input| input.value());
        typed.and_then(|value| value.parse().ok()).unwrap_or_default()
    });
    html! {
        <div class="chart-picker">
            <label class="form-label" for={id.clone()}>{ label }</label>
            <input
                type="range"
                id={id.clone()}
                min="0"
                max={props.last.to_string()}
                value={props.shown.index.to_string()}
                aria-valuetext={weeks(props.lang, &props.shown.column)}
                {oninput}
            />
            <output for={id}>{ said(props.lang, props.view, &props.shown.column) }</output>
        </div>
    }
}

/// `Uge 12 (17.–23. maj 2012): kommunen 2.758 kr., staten 1.182 kr.`
fn said(lang: Lang, view: View, column: &Column) -> String {
    let t = texts(lang);
    match view {
        View::PerWeek => {
            let days = dates(lang, column.from, column.to);
            t.charts_picked(weeks(lang, column), days, amounts(lang, column.parts)).to_string()
        }
        View::Cumulative => {
            let total = kroner(lang, column.cumulative.iter().sum());
            let parts = amounts(lang, column.cumulative);
            t.charts_picked_cumulative(date(lang, column.to), parts, total).to_string()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::columns::Columns;
    use super::super::sample;
    use super::*;

    #[test]
    fn a_week_is_read_out() {
        let columns = Columns::new(&sample::ledger("2012-03-01", "2012-09-26").weeks);
        let said = |lang, view| said(lang, view, &columns.list[11]).replace('\u{a0}', " ");
        assert_eq!(
            said(Lang::Da, View::PerWeek),
            "Uge 12 (17.–23. maj 2012): kommunen 2.758 kr., staten 1.182 kr."
        );
        assert_eq!(
            said(Lang::En, View::PerWeek),
            "Week 12 (17–23 May 2012): the municipality DKK 2,758, the state DKK 1,182"
        );
        assert!(said(Lang::Da, View::Cumulative).ends_with("; 47.280 kr. i alt."));
    }
}
