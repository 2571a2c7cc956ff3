//! Published numbers of several years as lines, each named at its end.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{Scale, apart, count, float, n, text_width};
use super::pieces::{guide, text};

/// How high the lines stand.
const HEIGHT: f64 = 240.0;
/// The height of a name at the end of a line, with air.
const NAME: f64 = 1.25;
/// From the end of a line to its name.
const GAP: f64 = 12.0;
const MARK: f64 = 4.5;
/// How much wider than others bold letters are.
const BOLD: f64 = 1.1;
/// Colour and dashes of the lines in turn; their marks differ, too.
const STYLES: [(&str, Option<&str>); 4] = [
    (INK, None),
    ("#123f75", Some("7 4")),
    ("#7a3e00", Some("2 4")),
    ("#8a1a5c", Some("12 4 2 4")),
];

/// One line.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// What it is of.
    pub name: AttrValue,
    /// Its values, one for each place on the axis.
    pub values: Rc<[i64]>,
}

/// Properties of [`FigureLines`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FigureLinesProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The names of the places on the axis, at least two.
    pub places: Rc<[AttrValue]>,
    /// Up to four lines.
    pub series: Rc<[Series]>,
    /// The values at which a faint line stands, rising; the first and the last bound the picture.
    pub guides: Rc<[i64]>,
}

/// Lines on a common scale, which need not begin at zero: they compare growth, not areas.
#[component]
pub fn FigureLines(props: &FigureLinesProps) -> Html {
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, frame)) }</div> }
}

fn drawing(props: &FigureLinesProps, frame: Frame) -> Html {
    let font = frame.font();
    let names: Vec<String> = props.series.iter().map(end_name).collect();
    let widest = |names: &mut dyn Iterator<Item = &str>| {
        names.map(|name| text_width(name, font)).fold(0.0, f64::max)
    };
    let axis: Vec<String> = props.guides.iter().map(ToString::to_string).collect();
    let left = widest(&mut axis.iter().map(String::as_str)) + 8.0;
    let right = frame.width() - BOLD * widest(&mut names.iter().map(String::as_str)) - GAP;
    let (top, bottom) = (font, font + HEIGHT);
    let (least, most) = (
        props.guides.first().copied().unwrap_or_default(),
        props.guides.last().copied().unwrap_or(1),
    );
    let down = Scale::new(float(most - least), bottom, top);
    let y = |value: i64| down.oere(value - least);
    let across = Scale::new(count(props.places.len().saturating_sub(1).max(1)), left + MARK, right);
    // Every name where there is room, every other where there is not.
    let room = across.at(1.0) - across.at(0.0);
    let every =
        if widest(&mut props.places.iter().map(AttrValue::as_str)) + 6.0 > room { 2 } else { 1 };
    let ends: Vec<f64> =
        props.series.iter().map(|it| it.values.last().map_or(bottom, |value| y(*value))).collect();
    let feet = apart(&ends, font * NAME);
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: frame.id(&props.id),
                frame,
                height: bottom + 2.0 * frame.line(),
                label: label(props),
            }, html! {
                <>
                    { for props.guides.iter().zip(axis).map(|(value, name)| html! {
                        <>
                            { guide([left, y(*value)], [right, y(*value)]) }
                            { text(left - 6.0, y(*value) + font * 0.35, "end", name) }
                        </>
                    }) }
                    { for props.places.iter().enumerate().step_by(every).map(|(index, name)| {
                        text(across.at(count(index)), bottom + 1.4 * frame.line(), "middle", name.clone())
                    }) }
                    { for props.series.iter().enumerate().zip(STYLES).map(|((index, series), style)| {
                        let points = series.values.iter().enumerate();
                        let points = points.map(|(at, value)| [across.at(count(at)), y(*value)]).collect();
                        line(index, points, style)
                    }) }
                    { for names.into_iter().zip(feet).zip(STYLES).map(|((name, foot), (colour, _))| html! {
                        <text x={n(right + GAP)} y={n(foot + font * 0.35)} fill={colour} font-weight="600">
                            { name }
                        </text>
                    }) }
                </>
            }) }
        </div>
    }
}

/// A line and its marks: square, circle, diamond and triangle in turn.
fn line(
    index: usize,
    points: Vec<[f64; 2]>,
    (colour, dashes): (&str, Option<&'static str>),
) -> Html {
    let path: Vec<String> = points.iter().map(|[x, y]| format!("{} {}", n(*x), n(*y))).collect();
    let r = MARK;
    let marks: String = points
        .iter()
        .map(|&[x, y]| match index {
            0 => {
                format!("M{} {}h{}v{}h-{}z", n(x - r), n(y - r), n(2.0 * r), n(2.0 * r), n(2.0 * r))
            }
            1 => format!(
                "M{} {}a{} {} 0 1 0 {} 0a{} {} 0 1 0 -{} 0z",
                n(x - r),
                n(y),
                n(r),
                n(r),
                n(2.0 * r),
                n(r),
                n(r),
                n(2.0 * r)
            ),
            2 => format!(
                "M{} {}l{} {}l-{} {}l-{} -{}z",
                n(x),
                n(y - r),
                n(r),
                n(r),
                n(r),
                n(r),
                n(r),
                n(r)
            ),
            _ => format!("M{} {}l{} {}h-{}z", n(x), n(y - r), n(r), n(2.0 * r), n(2.0 * r)),
        })
        .collect();
    let colour = colour.to_owned();
    html! {
        <>
            <path
                d={format!("M{}", path.join("L"))}
                fill="none"
                stroke={colour.clone()}
                stroke-width="2"
                stroke-dasharray={dashes}
            />
            <path d={marks} fill={colour} />
        </>
    }
}

/// A line's name with its last value.
fn end_name(series: &Series) -> String {
    match series.values.last() {
        Some(value) => format!("{} {value}", series.name),
        None => series.name.to_string(),
    }
}

/// The lines in words, for those who do not see them.
fn label(props: &FigureLinesProps) -> String {
    let series = props.series.iter().map(|series| {
        let values = props.places.iter().zip(series.values.iter());
        let values: Vec<String> = values.map(|(place, value)| format!("{place} {value}")).collect();
        format!("{}: {}", series.name, values.join(", "))
    });
    series.collect::<Vec<_>>().join("; ")
}
