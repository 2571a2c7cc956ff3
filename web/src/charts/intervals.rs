//! What something may be worth: for each thing, an interval for each of those who judge it, on one
//! axis of kroner.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, FAINT, Frame, INK, svg};
use super::geometry::{count, n, text_width};
use super::pieces::{Bands, text};
use super::signed::SignedAxis;
use crate::app::use_site;
use crate::route::Lang;

/// The thickness of a bar, and the room it has.
const BAR: f64 = 12.0;
const ROOM: f64 = 20.0;
/// Between two rows.
const GAP: f64 = 12.0;
/// The width of a sample in the legend.
const MARK: f64 = 26.0;
const BLUE: &str = "#123f75";
const PALE: &str = "#c3d0e2";

/// One thing, and what it may be worth in the eyes of each judge.
#[derive(Clone, Debug, PartialEq)]
pub struct IntervalRow {
    /// What it is.
    pub name: AttrValue,
    /// In the order of the judges.
    pub intervals: Vec<Interval>,
}

/// An interval with its middle, in øre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Interval {
    /// The lower end.
    pub low: i64,
    /// The mean.
    pub mean: i64,
    /// The upper end.
    pub high: i64,
}

/// Properties of [`Intervals`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct IntervalsProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// Who judges: the first is drawn dashed, the second filled.
    pub judges: Rc<[AttrValue]>,
    /// The things, the first on top.
    pub rows: Rc<[IntervalRow]>,
    /// The same in words, for those who do not see it.
    pub said: AttrValue,
}

/// The intervals in both widths. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn Intervals(props: &IntervalsProps) -> Html {
    let lang = use_site().lang;
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }</div> }
}

fn drawing(props: &IntervalsProps, lang: Lang, frame: Frame) -> Html {
    let line = frame.line();
    let (legend, top) = legend(&props.judges, frame);
    let bars = ROOM * count(props.judges.len());
    let row = line + 6.0 + bars + GAP;
    let bands = Bands { top, row, bar: [line + 5.0, row], rows: props.rows.len() };
    let bottom = top + row * count(props.rows.len());
    let all = props.rows.iter().flat_map(|row| &row.intervals);
    let axis = SignedAxis::new(all.flat_map(|it| [it.low, it.mean, it.high]), frame);
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: frame.id(&props.id),
                frame,
                height: bottom + 2.0 * line + 12.0,
                label: props.said.to_string(),
            }, html! {
                <>
                    { legend }
                    { axis.draw(lang, frame, bands, bottom) }
                    { for props.rows.iter().enumerate().map(|(index, of)| {
                        let top = top + row * count(index);
                        html! {
                            <>
                                { text(0.0, top + line, "start", of.name.clone()) }
                                { for of.intervals.iter().enumerate().map(|(judge, it)| {
                                    let y = top + line + 6.0 + ROOM * count(judge) + (ROOM - BAR) / 2.0;
                                    let ends = [it.low, it.mean, it.high].map(|oere| axis.at(oere));
                                    bar(judge, ends, y)
                                }) }
                            </>
                        }
                    }) }
                </>
            }) }
        </div>
    }
}

/// An interval, and a mark at its mean.
fn bar(judge: usize, [low, mean, high]: [f64; 3], y: f64) -> Html {
    let first = judge == 0;
    html! {
        <>
            <rect
                x={n(low)}
                y={n(y)}
                width={n((high - low).max(1.0))}
                height={n(BAR)}
                fill={if first { "#fff" } else { PALE }}
                stroke={BLUE}
                stroke-width="1.5"
                stroke-dasharray={first.then_some("4 3")}
            />
            <path d={format!("M{} {}v{}", n(mean), n(y - 3.0), n(BAR + 6.0))} stroke={INK} stroke-width="3" />
        </>
    }
}

/// Who judges how drawn, and how high that is.
fn legend(judges: &[AttrValue], frame: Frame) -> (Html, f64) {
    let mut baseline = frame.font();
    let mut x = 0.0;
    let entries: Vec<Html> = judges
        .iter()
        .enumerate()
        .map(|(judge, name)| {
            let width = MARK + 6.0 + text_width(name, frame.font()) + 16.0;
            if x > 0.0 && x + width > frame.width() {
                (x, baseline) = (0.0, baseline + 1.2 * frame.line());
            }
            let left = x;
            x += width;
            let ends = [left + 1.0, left + MARK / 2.0, left + MARK];
            html! {
                <>
                    { bar(judge, ends, baseline - BAR + 1.0) }
                    { text(left + MARK + 6.0, baseline, "start", name.clone()) }
                </>
            }
        })
        .collect();
    let y = baseline + 0.5 * frame.line();
    let rule = format!("M0 {}H{}", n(y), n(frame.width()));
    (html! { <g>{ for entries }<path d={rule} stroke={FAINT} /></g> }, y + 4.0)
}
