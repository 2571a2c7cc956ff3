//! The drawing of the weeks.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::n;
use super::labels::spot;
use super::payers::PaidBy;
use super::pieces::{chip, chip_size, guide, legend, patterns, text};
use super::plot::Plot;
use super::words::payer_title;
use crate::route::Lang;

/// Properties of [`WeeksPicture`].
#[derive(Clone, Properties)]
pub(super) struct WeeksPictureProps {
    pub(super) id: String,
    pub(super) plot: Rc<Plot>,
    pub(super) lang: Lang,
    /// What is counted upwards.
    pub(super) axis: String,
    pub(super) label: String,
}

impl PartialEq for WeeksPictureProps {
    /// A plot is made once per ledger, view and language, so that the same one is enough.
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.plot, &other.plot) && self.id == other.id
    }
}

/// How high legend and axis title are.
pub(super) fn head_height(payers: &[PaidBy], lang: Lang, frame: Frame) -> f64 {
    legend("", payers, lang, frame, 0.0).1 + frame.line() * 1.5
}

/// The stacked areas with their axes, thresholds and names.
#[component]
pub(super) fn WeeksPicture(props: &WeeksPictureProps) -> Html {
    let plot = &*props.plot;
    let (frame, prefix) = (plot.frame, &props.id);
    let (legend, legend_height) = legend(prefix, &plot.payers, props.lang, frame, 0.0);
    svg(
        Drawing { id: prefix.clone(), frame, height: plot.height(), label: props.label.clone() },
        html! {
            <>
                { patterns(prefix, &plot.payers) }
                { legend }
                { text(0.0, legend_height + frame.line(), "start", props.axis.clone()) }
                { kroner_axis(plot) }
                { for plot.areas.iter().map(|area| html! {
                    <path
                        d={area.path.clone()}
                        fill={area.payer.fill(prefix)}
                        stroke={area.payer.edge()}
                        stroke-width="1.5"
                        stroke-linejoin="round"
                    />
                }) }
                { date_axis(plot) }
                { for plot.thresholds.iter().map(|(place, name)| {
                    let lane = super::geometry::count(place.lane);
                    let foot = plot.top - frame.font() * 0.6 - lane * frame.line();
                    let beside = place.x < place.left || place.right < place.x;
                    let head = if beside { foot - frame.font() } else { foot + 3.0 };
                    // So that a name left of its line keeps its distance in every font.
                    let left = place.right < place.x;
                    let (at, anchor) = if left { (place.right, "end") } else { (place.left, "start") };
                    let line = format!("M{} {}V{}", n(place.x), n(head), n(plot.bottom));
                    html! {
                        <g>
                            <path d={line.clone()} stroke="#fff" stroke-width="4" stroke-opacity="0.8" />
                            <path d={line} stroke={INK} stroke-width="1.25" />
                            { text(at, foot - 1.0, anchor, name.clone()) }
                        </g>
                    }
                }) }
                { for plot.areas.iter().filter_map(|area| {
                    let name = payer_title(props.lang, area.payer);
                    let [width, height] = chip_size(&name, frame);
                    let (x, y) = spot(&area.bands, width + 4.0, height + 2.0)?;
                    Some(chip(x, y, &name, frame))
                }) }
            </>
        },
    )
}

fn kroner_axis(plot: &Plot) -> Html {
    plot.kroner
        .iter()
        .map(|tick| {
            html! {
                <>
                    { guide([plot.left, tick.at], [plot.right, tick.at]) }
                    { for tick.words.iter().map(|words| {
                        text(plot.left - 6.0, tick.at + plot.frame.font() * 0.35, "end", words.clone())
                    }) }
                </>
            }
        })
        .collect()
}

fn date_axis(plot: &Plot) -> Html {
    let (line, top) = (plot.frame.line(), plot.bottom + 6.0);
    let marks: String =
        plot.dates.iter().map(|tick| format!("M{} {}v5", n(tick.at), n(plot.bottom))).collect();
    let axis = format!("M{} {}H{}{marks}", n(plot.left), n(plot.bottom), n(plot.right));
    html! {
        <>
            <path d={axis} stroke={INK} stroke-width="1.25" />
            { for plot.dates.iter().map(|tick| {
                let mut y = top;
                tick.words.iter().map(|words| {
                    y += line;
                    text(tick.at, y, "middle", words.clone())
                }).collect::<Html>()
            }) }
        </>
    }
}
