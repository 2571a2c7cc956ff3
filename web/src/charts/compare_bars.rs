//! The same absence under two or three rules or courses, as bars on one axis.

use std::rc::Rc;

use fremdrift_costs::Parts;
use yew::prelude::*;

use super::columns::{oere, present};
use super::frame::{Drawing, FAINT, Frame, INK, svg};
use super::geometry::{Scale, count, float, n, text_width, ticks};
use super::labels::{Band, spot};
use super::payers::PaidBy;
use super::pieces::{Bands, block, chip, chip_size, legend, patterns, text};
use super::words::{amounts, in_oere, kroner_above, payer_title, tick_labels};
use crate::app::use_site;
use crate::format::kroner;
use crate::route::Lang;
use crate::texts::texts;

const BAR: f64 = 34.0;
/// Between two bars, without the line of text.
const GAP: f64 = 14.0;

/// Properties of [`CompareBars`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CompareBarsProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The name of each case and what it costs. The first is what the others are held against: it
    /// has a solid outline, they have a dashed one.
    pub rows: Rc<[(AttrValue, Parts)]>,
}

/// Stacked bars on a common axis from zero. The drawing to save as a file has the id of the chart
/// with [`super::WIDE`] added.
#[component]
pub fn CompareBars(props: &CompareBarsProps) -> Html {
    let lang = use_site().lang;
    let mut sums = [0; 5];
    for (_, parts) in props.rows.iter() {
        sums.iter_mut().zip(oere(parts)).for_each(|(sum, part)| *sum += part);
    }
    let payers: Vec<PaidBy> = present(sums).map(|(payer, _)| payer).collect();
    html! {
        <div class="chart">
            { for Frame::BOTH.map(|frame| drawing(props, &payers, lang, frame)) }
        </div>
    }
}

fn drawing(props: &CompareBarsProps, payers: &[PaidBy], lang: Lang, frame: Frame) -> Html {
    let id = frame.id(&props.id);
    let line = frame.line();
    let (legend, top) = legend(&id, payers, lang, frame, 0.0);
    let row = line + BAR + GAP;
    let top = top + GAP;
    let bottom = top + row * count(props.rows.len());

    // From where the letters of a bar's name end, to the end of its row.
    let bands = Bands { top, row, bar: [line + 5.0, row], rows: props.rows.len() };
    let totals = props.rows.iter().map(|(_, parts)| oere(parts).iter().sum::<i64>());
    let steps = ticks(kroner_above(totals.max().unwrap_or_default()), 5);
    let labels = tick_labels(lang, &steps);
    let margin = labels.last().map_or(0.0, |label| text_width(label, frame.font()) / 2.0);
    let most = float(in_oere(steps.last().copied().unwrap_or(1)));
    // Some screens round the width of every letter, and mostly up.
    let scale = Scale::new(most, 1.0, frame.width() - margin - 2.0);
    // Every label where there is room, every other where there is not.
    let room = scale.oere(in_oere(steps.get(1).copied().unwrap_or(1)));
    let every = if room < 2.2 * margin + 8.0 { 2 } else { 1 };

    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: id.clone(),
                frame,
                height: bottom + 2.0 * line + 12.0,
                label: label(&props.rows, lang),
            }, html! {
                <>
                    { patterns(&id, payers) }
                    { legend }
                    { for steps.iter().zip(labels).enumerate().map(|(index, (&step, label))| {
                        let x = scale.oere(in_oere(step));
                        let anchor = if index == 0 { "start" } else { "middle" };
                        html! {
                            <>
                                <path d={bands.line(x)} stroke={FAINT} />
                                if index % every == 0 {
                                    { text(x - f64::from(u8::from(index == 0)), bottom + line, anchor, label) }
                                }
                            </>
                        }
                    }) }
                    { text(0.0, bottom + 2.0 * line + 4.0, "start", texts(lang).charts_axis_kroner().to_string()) }
                    { for props.rows.iter().enumerate().map(|(index, (name, parts))| {
                        bar(&id, [top + row * count(index), line], (index, name, parts), (scale, lang, frame))
                    }) }
                </>
            }) }
        </div>
    }
}

/// The bars in words, for those who do not see them.
fn label(rows: &[(AttrValue, Parts)], lang: Lang) -> String {
    let words: Vec<String> = rows
        .iter()
        .map(|(name, parts)| format!("{name}: {}", amounts(lang, oere(parts))))
        .collect();
    words.join("; ")
}

/// The name and sum of a case, and its bar below.
fn bar(
    id: &str,
    [top, line]: [f64; 2],
    (index, name, parts): (usize, &AttrValue, &Parts),
    (scale, lang, frame): (Scale, Lang, Frame),
) -> Html {
    let costs = oere(parts);
    let total: i64 = costs.iter().sum();
    let y = top + line + 6.0;
    let mut before = 0;
    let pieces = present(costs).map(|(payer, amount)| {
        let left = scale.oere(before);
        before += amount;
        let right = scale.oere(before);
        let name = payer_title(lang, payer);
        let [width, height] = chip_size(&name, frame);
        let band = Band { left, right, top: y, bottom: y + BAR };
        html! {
            <>
                { block(id, payer, [left, y, right - left, BAR]) }
                if let Some((x, y)) = spot(&[band], width + 6.0, height) {
                    { chip(x, y, &name, frame) }
                }
            </>
        }
    });
    let pieces: Vec<Html> = pieces.collect();
    html! {
        <>
            <text x="0" y={n(top + line)}>
                { name.clone() }{ ": " }
                <tspan font-weight="600">{ kroner(lang, total) }</tspan>
            </text>
            { for pieces }
            <rect
                x={n(scale.oere(0))}
                y={n(y)}
                width={n(scale.oere(total) - scale.oere(0))}
                height={n(BAR)}
                fill="none"
                stroke={INK}
                stroke-width="2"
                stroke-dasharray={(index > 0 && scale.oere(total) > 12.0).then_some("6 4")}
            />
        </>
    }
}
