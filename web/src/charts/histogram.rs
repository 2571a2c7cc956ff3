//! How often which gain came out: what is below zero is striped.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{n, text_width};
use super::pieces::text;
use super::signed::{Fill, bar, kroner_ticks, loss_pattern};
use crate::app::use_site;
use crate::route::Lang;

/// How high the highest bar stands.
const HEIGHT: f64 = 160.0;

/// Properties of [`Histogram`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct HistogramProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The picture in words.
    pub label: AttrValue,
    /// What stands beside the line at zero.
    pub zero: AttrValue,
    /// What is counted along.
    pub across_name: AttrValue,
    /// From, to, in kroner, and the share of draws: in order.
    pub bars: Rc<[[f64; 3]]>,
}

/// Bars of equal width over kroner. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn Histogram(props: &HistogramProps) -> Html {
    let lang = use_site().lang;
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }</div> }
}

fn drawing(props: &HistogramProps, lang: Lang, frame: Frame) -> Html {
    let id = frame.id(&props.id);
    let line = frame.line();
    let ends: Vec<f64> = props.bars.iter().flat_map(|[from, to, _]| [*from, *to]).collect();
    let ticks = kroner_ticks(lang, &ends, 5);
    let least = ticks.first().map_or(0.0, |(value, _)| *value);
    let most = ticks.last().map_or(1.0, |(value, _)| *value);
    let margin = 2.0 * frame.font();
    let x = |value: f64| {
        margin + (value - least) / (most - least).max(1.0) * (frame.width() - 2.0 * margin)
    };
    let highest = props.bars.iter().map(|[.., share]| *share).fold(f64::MIN_POSITIVE, f64::max);
    let top = 1.3 * line;
    let bottom = top + HEIGHT;
    let widest =
        ticks.iter().map(|(_, name)| text_width(name, frame.font()) + 8.0).fold(0.0, f64::max);
    let room = match ticks.as_slice() {
        [(a, _), (b, _), ..] => x(*b) - x(*a),
        _ => f64::MAX,
    };
    let every = if room < widest { 2 } else { 1 };
    let zero_at = ticks.iter().position(|(_, name)| name == "0").unwrap_or_default();
    let name_width = text_width(&props.zero, frame.font());
    let (name_x, anchor) = if x(0.0) + name_width + 4.0 > frame.width() {
        (x(0.0) - 4.0, "end")
    } else {
        (x(0.0) + 4.0, "start")
    };
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: id.clone(),
                frame,
                height: bottom + 2.0 * line + 10.0,
                label: props.label.to_string(),
            }, html! {
                <>
                    { loss_pattern(&id) }
                    { for split(&props.bars).iter().filter(|[.., share]| *share > 0.0).map(|[from, to, share]| {
                        let fill = if *to <= 0.0 { Fill::Loss } else { Fill::Gain };
                        let height = HEIGHT * share / highest;
                        bar(&id, fill, [x(*from), x(*to)], [bottom - height, height])
                    }) }
                    <path d={format!("M{} {}H{}", n(margin), n(bottom), n(frame.width() - margin))} stroke={INK} />
                    <path
                        d={format!("M{} {}V{}", n(x(0.0)), n(0.3 * line), n(bottom))}
                        stroke={INK}
                        stroke-width="2"
                    />
                    { text(name_x, line, anchor, props.zero.clone()) }
                    { for ticks.iter().enumerate().filter(|(index, _)| index.abs_diff(zero_at).is_multiple_of(every)).map(|(_, (value, name))| {
                        text(x(*value), bottom + line, "middle", name.clone())
                    }) }
                    { text(0.0, bottom + 2.0 * line + 4.0, "start", props.across_name.clone()) }
                </>
            }) }
        </div>
    }
}

/// The bars, the one that zero lies in cut in two of the same height.
fn split(bars: &[[f64; 3]]) -> Vec<[f64; 3]> {
    bars.iter()
        .flat_map(|&[from, to, share]| {
            if from < 0.0 && to > 0.0 {
                vec![[from, 0.0, share], [0.0, to, share]]
            } else {
                vec![[from, to, share]]
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_bar_is_half_a_loss() {
        let bars = [[-3.0, -1.0, 0.5], [-1.0, 1.0, 0.25], [1.0, 3.0, 0.25]];
        let expected = [[-3.0, -1.0, 0.5], [-1.0, 0.0, 0.25], [0.0, 1.0, 0.25], [1.0, 3.0, 0.25]];
        assert_eq!(split(&bars), expected);
    }
}
