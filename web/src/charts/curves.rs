//! Lines over weeks, with bands of chance around them: each named at its end.

use std::rc::Rc;

use yew::prelude::*;

use super::frame::{Drawing, FAINT, Frame, INK, svg};
use super::geometry::{apart, count, n, text_width};
use super::pieces::text;

/// How high the lines stand.
const HEIGHT: f64 = 220.0;
/// From the end of a line to its name.
const GAP: f64 = 8.0;
/// The height of a name at the end of a line, with air.
const NAME: f64 = 1.25;
/// How much wider than others bold letters are.
const BOLD: f64 = 1.1;
/// The colour of lines and their names.
const LINE: &str = "#123f75";
/// The bands, the widest first: the darker lies on the lighter.
const BANDS: [&str; 2] = ["#c6d5e6", "#8fb0d3"];

/// A line.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Its name, at its end.
    pub name: AttrValue,
    /// Its places: along the axis, and how high.
    pub points: Rc<[[f64; 2]]>,
    /// Whether it is what would be otherwise.
    pub dashed: bool,
}

/// A band between two lines: the widest first, at most two.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Along the axis, from, to.
    pub points: Rc<[[f64; 3]]>,
    /// Its name, below the picture.
    pub name: AttrValue,
}

/// An upright line with a name.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// Where it stands along the axis.
    pub at: f64,
    /// What is there.
    pub name: AttrValue,
}

/// A place on an axis with its name.
pub type Tick = (f64, String);

/// Properties of [`Curves`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CurvesProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The picture in words.
    pub label: AttrValue,
    /// The axis along, at least two.
    pub across: Rc<[Tick]>,
    /// The axis upwards, rising, at least two.
    pub up: Rc<[Tick]>,
    /// What is counted along.
    pub across_name: AttrValue,
    /// The lines.
    pub lines: Rc<[Line]>,
    /// The bands behind them.
    #[prop_or_default]
    pub areas: Rc<[Area]>,
    /// The upright lines.
    #[prop_or_default]
    pub marks: Rc<[Mark]>,
}

/// From values to places in the picture.
#[derive(Clone, Copy)]
struct Plot {
    left: f64,
    right: f64,
    top: f64,
    bottom: f64,
    /// The values at the four sides: left, right, bottom, top.
    values: [f64; 4],
}

impl Plot {
    fn x(self, value: f64) -> f64 {
        let [from, to, ..] = self.values;
        self.left + (value - from) / (to - from).max(f64::MIN_POSITIVE) * (self.right - self.left)
    }

    fn y(self, value: f64) -> f64 {
        let [.., low, high] = self.values;
        self.bottom - (value - low) / (high - low).max(f64::MIN_POSITIVE) * (self.bottom - self.top)
    }

    fn path<'a>(self, points: impl Iterator<Item = &'a [f64; 2]>) -> String {
        let places = points.map(|[x, y]| format!("{} {}", n(self.x(*x)), n(self.y(*y))));
        format!("M{}", places.collect::<Vec<_>>().join("L"))
    }
}

/// Lines on common axes. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn Curves(props: &CurvesProps) -> Html {
    html! { <div class="chart">{ for Frame::BOTH.map(|frame| drawing(props, frame)) }</div> }
}

fn drawing(props: &CurvesProps, frame: Frame) -> Html {
    let (font, line) = (frame.font(), frame.line());
    let widest = |names: &mut dyn Iterator<Item = &str>| {
        names.map(|name| text_width(name, font)).fold(0.0, f64::max)
    };
    let left = widest(&mut props.up.iter().map(|(_, name)| name.as_str())) + 8.0;
    let names = BOLD * widest(&mut props.lines.iter().map(|it| it.name.as_str()));
    let end = |ticks: &[Tick], last: bool| {
        let tick = if last { ticks.last() } else { ticks.first() };
        tick.map_or(0.0, |(value, _)| *value)
    };
    let flags = if props.marks.is_empty() { 0.0 } else { line };
    let top = font * 0.7 + flags;
    let plot = Plot {
        left,
        right: frame.width() - names - GAP,
        top,
        bottom: top + HEIGHT,
        values: [
            end(&props.across, false),
            end(&props.across, true),
            end(&props.up, false),
            end(&props.up, true),
        ],
    };
    let legend = plot.bottom + 2.5 * line;
    let height = legend + count(props.areas.len()) * line * 1.2;
    html! {
        <div class={classes!("chart-stack", frame.class())}>
            { svg(Drawing {
                id: frame.id(&props.id),
                frame,
                height,
                label: props.label.to_string(),
            }, html! {
                <>
                    { axes(props, frame, plot) }
                    { for props.areas.iter().zip(BANDS).map(|(area, colour)| band(area, plot, colour)) }
                    { zero(plot) }
                    { for props.marks.iter().map(|mark| flag(mark, frame, plot)) }
                    { for props.lines.iter().map(|it| curve(it, plot)) }
                    { ends(props, font, plot) }
                    { bands_named(props, frame, legend) }
                </>
            }) }
        </div>
    }
}

fn axes(props: &CurvesProps, frame: Frame, plot: Plot) -> Html {
    let (font, line) = (frame.font(), frame.line());
    let widest =
        props.across.iter().map(|(_, name)| text_width(name, font) + 6.0).fold(0.0, f64::max);
    let room = match &*props.across {
        [(a, _), (b, _), ..] => plot.x(*b) - plot.x(*a),
        _ => f64::MAX,
    };
    let every = (1..6_u8).find(|every| f64::from(*every) * room >= widest).unwrap_or(6);
    html! {
        <>
            { for props.up.iter().map(|(value, name)| {
                let y = plot.y(*value);
                html! {
                    <>
                        <path d={format!("M{} {}H{}", n(plot.left), n(y), n(plot.right))} stroke={FAINT} />
                        { text(plot.left - 6.0, y + font * 0.35, "end", name.clone()) }
                    </>
                }
            }) }
            { for props.across.iter().step_by(usize::from(every)).map(|(value, name)| {
                text(plot.x(*value), plot.bottom + line, "middle", name.clone())
            }) }
            { text(plot.left, plot.bottom + 2.0 * line, "start", props.across_name.clone()) }
        </>
    }
}

/// The line at zero, where it lies within.
fn zero(plot: Plot) -> Html {
    let [.., low, high] = plot.values;
    if low >= 0.0 || high < 0.0 {
        return Html::default();
    }
    let path = format!("M{} {}H{}", n(plot.left), n(plot.y(0.0)), n(plot.right));
    html! { <path d={path} stroke={INK} stroke-width="1.5" /> }
}

fn band(area: &Area, plot: Plot, colour: &'static str) -> Html {
    let there = area.points.iter().map(|[x, from, _]| [*x, *from]);
    let back = area.points.iter().rev().map(|[x, _, to]| [*x, *to]);
    let points: Vec<[f64; 2]> = there.chain(back).collect();
    html! { <path d={format!("{}z", plot.path(points.iter()))} fill={colour} /> }
}

fn curve(it: &Line, plot: Plot) -> Html {
    html! {
        <path
            d={plot.path(it.points.iter())}
            fill="none"
            stroke={LINE}
            stroke-width="2.5"
            stroke-dasharray={it.dashed.then_some("7 5")}
        />
    }
}

/// The names of the lines, at their ends.
fn ends(props: &CurvesProps, font: f64, plot: Plot) -> Html {
    let heights: Vec<f64> = props
        .lines
        .iter()
        .map(|it| it.points.last().map_or(plot.bottom, |[_, y]| plot.y(*y)))
        .collect();
    let feet = apart(&heights, font * NAME);
    // Where they would hang below the picture, all move up.
    let below = feet.iter().copied().fold(f64::MIN, f64::max) - plot.bottom;
    let up = below.max(0.0);
    html! {
        <>
            { for props.lines.iter().zip(feet).map(|(it, foot)| html! {
                <text
                    x={n(plot.right + GAP)}
                    y={n(foot - up + font * 0.35)}
                    fill={LINE}
                    font-weight="600"
                >
                    { it.name.clone() }
                </text>
            }) }
        </>
    }
}

fn flag(mark: &Mark, frame: Frame, plot: Plot) -> Html {
    let x = plot.x(mark.at);
    let width = text_width(&mark.name, frame.font());
    let (place, anchor) =
        if x + width > plot.right { (x - 4.0, "end") } else { (x + 4.0, "start") };
    html! {
        <>
            <path
                d={format!("M{} {}V{}", n(x), n(plot.top - frame.line() + 2.0), n(plot.bottom))}
                stroke={INK}
                stroke-dasharray="3 3"
            />
            { text(place, plot.top - 0.35 * frame.font(), anchor, mark.name.clone()) }
        </>
    }
}

/// What the bands are, below the picture.
fn bands_named(props: &CurvesProps, frame: Frame, top: f64) -> Html {
    let size = frame.font();
    let row = frame.line() * 1.2;
    let mut y = top;
    let rows = props.areas.iter().zip(BANDS).map(|(area, colour)| {
        let at = y;
        y += row;
        html! {
            <>
                <rect
                    x="1"
                    y={n(at)}
                    width={n(size)}
                    height={n(size)}
                    fill={colour}
                    stroke={LINE}
                />
                { text(size + 8.0, at + size * 0.85, "start", area.name.clone()) }
            </>
        }
    });
    html! { <g>{ for rows }</g> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_stand_where_the_axes_say() {
        let plot = Plot {
            left: 50.0,
            right: 250.0,
            top: 10.0,
            bottom: 210.0,
            values: [0.0, 104.0, -5.0, 15.0],
        };
        assert_eq!([n(plot.x(0.0)), n(plot.x(52.0)), n(plot.x(104.0))], ["50", "150", "250"]);
        assert_eq!([n(plot.y(-5.0)), n(plot.y(5.0)), n(plot.y(15.0))], ["210", "110", "10"]);
        let path = plot.path([[0.0, -5.0], [104.0, 15.0]].iter());
        assert_eq!(path, "M50 210L250 10");
    }

    #[test]
    fn an_axis_without_length_draws_no_nonsense() {
        let plot =
            Plot { left: 0.0, right: 10.0, top: 0.0, bottom: 10.0, values: [1.0, 1.0, 1.0, 1.0] };
        assert!(plot.x(1.0).is_finite() && plot.y(1.0).is_finite());
    }
}
