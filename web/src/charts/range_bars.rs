//! Numbers beside each other as bars from zero, each a single number or a range, with a band that
//! they are held against.

use std::rc::Rc;

use icu_decimal::input::Decimal;
use yew::prelude::*;

use super::frame::{Drawing, FAINT, Frame, INK, svg};
use super::geometry::{Scale, count, float, n, text_width, ticks};
use super::pieces::{Bands, text};
use crate::app::use_site;
use crate::format;
use crate::route::Lang;

const BAR: f64 = 22.0;
/// Between two bars, without the line of text.
const GAP: f64 = 16.0;
/// The most marks on the axis.
const TICKS: i64 = 6;
/// A bar's edge, and one's own bar.
const BLUE: &str = "#123f75";
/// The other bars.
const PALE: &str = "#c3d0e2";
/// The edge of the band.
const GREEN: &str = "#0b5a51";

/// One bar.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RangeBar {
    /// What it is called.
    pub name: AttrValue,
    /// Its value as written.
    pub said: AttrValue,
    /// Where its certain part ends.
    pub from: u32,
    /// Where it ends; the same for a single number.
    pub to: u32,
    /// Whether it is the reader's own, drawn filled.
    pub own: bool,
}

/// Properties of [`RangeBars`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct RangeBarsProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The bars, the first on top.
    pub rows: Rc<[RangeBar]>,
    /// A range that they are held against, and its name.
    #[prop_or_default]
    pub band: Option<([u32; 2], AttrValue)>,
    /// What is counted.
    pub axis: AttrValue,
    /// How many of a value's digits stand behind the decimal mark.
    #[prop_or_default]
    pub decimals: u8,
}

/// The bars in both widths. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn RangeBars(props: &RangeBarsProps) -> Html {
    let lang = use_site().lang;
    html! {
        <div class="chart">
            { for Frame::BOTH.map(|frame| drawing(props, lang, frame)) }
        </div>
    }
}

fn drawing(props: &RangeBarsProps, lang: Lang, frame: Frame) -> Html {
    let line = frame.line();
    let top = if props.band.is_some() { line + 8.0 } else { 0.0 };
    let row = line + BAR + GAP;
    let bottom = top + row * count(props.rows.len());
    // From where the letters of a bar's words end, to the end of its row.
    let bands = Bands { top, row, bar: [line + 5.0, row], rows: props.rows.len() };
    let band_end = props.band.iter().map(|([_, to], _)| *to);
    let most = props.rows.iter().map(|bar| bar.to).chain(band_end).max().unwrap_or_default();
    let steps = ticks(i64::from(most), TICKS);
    let labels: Vec<String> =
        steps.iter().map(|step| on_axis(lang, *step, props.decimals)).collect();
    let margin = labels.last().map_or(0.0, |label| text_width(label, frame.font()) / 2.0);
    let end = steps.last().copied().unwrap_or(1);
    let scale = Scale::new(float(end), 1.0, frame.width() - margin.max(2.0));
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: frame.id(&props.id),
                frame,
                height: bottom + 2.0 * line + 12.0,
                label: label(props),
            }, html! {
                <>
                    { for props.band.iter().map(|band| drawn_band(band, scale, frame, bands, [top, bottom])) }
                    { for steps.iter().zip(labels).enumerate().map(|(index, (step, label))| {
                        let x = scale.at(float(*step));
                        let anchor = if index == 0 { "start" } else { "middle" };
                        html! {
                            <>
                                <path d={bands.line(x)} stroke={FAINT} />
                                { text(x - f64::from(u8::from(index == 0)), bottom + line, anchor, label) }
                            </>
                        }
                    }) }
                    { text(0.0, bottom + 2.0 * line + 4.0, "start", props.axis.clone()) }
                    { for props.rows.iter().enumerate().map(|(index, bar)| {
                        drawn_bar(bar, scale, frame, top + row * count(index))
                    }) }
                </>
            }) }
        </div>
    }
}

fn on_axis(lang: Lang, step: i64, decimals: u8) -> String {
    let mut value = Decimal::from(step);
    value.multiply_pow10(-i16::from(decimals));
    value.absolute.trim_end();
    format::number(lang, &value)
}

/// The bars in words, for those who do not see them.
fn label(props: &RangeBarsProps) -> String {
    let bars = props.rows.iter().map(|bar| format!("{}: {}", bar.name, bar.said));
    let band = props.band.iter().map(|(_, name)| name.to_string());
    bars.chain(band).collect::<Vec<_>>().join("; ")
}

fn drawn_band(
    (ends, name): &([u32; 2], AttrValue),
    scale: Scale,
    frame: Frame,
    bands: Bands,
    [top, bottom]: [f64; 2],
) -> Html {
    let [left, right] = ends.map(|end| scale.at(f64::from(end)));
    let half = text_width(name, frame.font()) / 2.0;
    let middle = f64::midpoint(left, right).clamp(half, (frame.width() - half).max(half));
    html! {
        <>
            <rect
                x={n(left)}
                y={n(top)}
                width={n(right - left)}
                height={n(bottom - top)}
                fill="#e3f1ee"
            />
            <path
                d={format!("{}{}", bands.line(left), bands.line(right))}
                stroke={GREEN}
                stroke-width="1.5"
                stroke-dasharray="5 4"
            />
            { text(middle, top - 7.0, "middle", name.clone()) }
        </>
    }
}

/// The name and value of a bar, and the bar below; what lies between the ends of a range is only
/// outlined.
fn drawn_bar(bar: &RangeBar, scale: Scale, frame: Frame, top: f64) -> Html {
    let line = frame.line();
    let y = top + line + 6.0;
    // The value is bold, and so a little wider.
    let room = frame.width() - 1.1 * text_width(&bar.said, frame.font());
    let name = fitted(&bar.name, room - text_width(": ", frame.font()), frame.font());
    let [zero, from, to] = [0, bar.from, bar.to].map(|value| scale.at(f64::from(value)));
    html! {
        <>
            <text x="0" y={n(top + line)} fill={INK}>
                { name }{ ": " }
                <tspan font-weight="600">{ bar.said.clone() }</tspan>
            </text>
            if bar.to > bar.from {
                <rect
                    x={n(from)}
                    y={n(y)}
                    width={n(to - from)}
                    height={n(BAR)}
                    fill="#fff"
                    stroke={BLUE}
                    stroke-width="1.5"
                    stroke-dasharray="4 3"
                />
            }
            <rect
                x={n(zero)}
                y={n(y)}
                width={n((from - zero).max(1.5))}
                height={n(BAR)}
                fill={if bar.own { BLUE } else { PALE }}
                stroke={BLUE}
                stroke-width="1.5"
            />
        </>
    }
}

/// A name that is too long for its line, cut short.
fn fitted(name: &str, room: f64, font: f64) -> String {
    if text_width(name, font) <= room {
        return name.to_owned();
    }
    let mut kept = String::new();
    for letter in name.chars() {
        kept.push(letter);
        if text_width(&kept, font) + text_width("…", font) > room {
            kept.pop();
            break;
        }
    }
    kept + "…"
}

#[cfg(test)]
mod tests {
    use super::{fitted, text_width};

    #[test]
    fn a_long_name_is_cut_where_its_line_ends() {
        assert_eq!(fitted("Greve", 100.0, 13.5), "Greve");
        let cut = fitted("Ringkøbing-Skjern og omegn", 100.0, 13.5);
        assert!(cut.starts_with("Ringk") && cut.ends_with('…'), "{cut}");
        assert!(text_width(&cut, 13.5) <= 100.0);
    }
}
