//! Two cases that run side by side, on one axis of time: the injury case and the benefit case.

use std::rc::Rc;

use chrono::{Datelike, Months, NaiveDate};
use yew::prelude::*;

use super::frame::{Drawing, FAINT, Frame, INK, svg};
use super::geometry::{Scale, count, float, n, text_width};
use super::labels::{Flag, Place, Room, place};
use super::pieces::text;
use super::words::short_date;
use crate::app::use_site;
use crate::format;
use crate::route::Lang;

/// Half a numbered mark, and from one to the next where they would cover each other.
const RADIUS: f64 = 11.0;
const APART: f64 = 25.0;

/// A numbered day of one of the two cases.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CaseDay {
    /// The day.
    pub day: NaiveDate,
    /// Whether it belongs to the upper case.
    pub upper: bool,
    /// Its number in the table.
    pub number: usize,
}

/// A day that is named, and crosses both cases.
#[derive(Clone, Debug, PartialEq)]
pub struct NamedDay {
    /// The day.
    pub day: NaiveDate,
    /// Its name.
    pub name: String,
    /// Whether it is today.
    pub today: bool,
}

/// Properties of [`TwoCases`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct TwoCasesProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// What the picture shows, for those who do not see it.
    pub label: String,
    /// What the cases are called, the upper first.
    pub names: [String; 2],
    /// The days, in order.
    pub days: Rc<[CaseDay]>,
    /// The days that cross both.
    pub named: Rc<[NamedDay]>,
}

/// The picture in both widths. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn TwoCases(props: &TwoCasesProps) -> Html {
    let lang = use_site().lang;
    html! {
        { for Frame::BOTH.map(|frame| html! {
            <div class={classes!("chart-stack", frame.class())}>{ drawing(props, lang, frame) }</div>
        }) }
    }
}

/// One of the two cases: where its line is, and its numbered marks with their middles.
struct CaseLane {
    line: f64,
    marks: Vec<([f64; 2], usize)>,
}

/// Where everything stands.
struct Plot {
    right: f64,
    /// First line of names to last.
    top: f64,
    lanes: [CaseLane; 2],
    bottom: f64,
    flags: Vec<Place>,
    ticks: Vec<(f64, NaiveDate)>,
}

impl Plot {
    fn new(props: &TwoCasesProps, lang: Lang, frame: Frame) -> Option<Self> {
        let all = || props.days.iter().map(|it| it.day).chain(props.named.iter().map(|it| it.day));
        let (from, to) = (all().min()?, all().max()?);
        let left = RADIUS + 2.0;
        let right = frame.width() - RADIUS - 2.0;
        let span = to.signed_duration_since(from).num_days().max(1);
        let scale = Scale::new(float(span), left, right);
        let at = |day: NaiveDate| scale.at(float(day.signed_duration_since(from).num_days()));
        let flags: Vec<Flag> = props
            .named
            .iter()
            .map(|named| Flag {
                x: at(named.day),
                width: text_width(&named.name, frame.font()),
                weight: if named.today { 2 } else { 1 },
            })
            .collect();
        let room = Room { left: 0.0, right: frame.width(), lanes: 4 };
        let places = place(&flags, room);
        let lines = places.iter().map(|place| place.lane + 1).max().unwrap_or_default();
        let mut y = frame.line() * count(lines) + frame.font();
        let top = y;
        let lanes = [true, false].map(|upper| {
            y += frame.line() * 1.4;
            let days = props.days.iter().filter(|it| it.upper == upper);
            let marks = stacked(&days.map(|it| (at(it.day), it.number)).collect::<Vec<_>>());
            let rows = marks.iter().map(|(_, row, _)| row + 1).max().unwrap_or(1);
            let first = y + RADIUS;
            y += count(rows) * APART + frame.font() * 0.6;
            let marks =
                marks.into_iter().map(|(x, row, number)| ([x, first + count(row) * APART], number));
            CaseLane { line: first, marks: marks.collect() }
        });
        let ticks = ticks(from, to, lang, frame, right - left);
        let ticks = ticks.into_iter().map(|day| (at(day), day)).collect();
        Some(Self { right, top, lanes, bottom: y, flags: places, ticks })
    }
}

/// Marks in rows, each in the first where it covers no other.
fn stacked(days: &[(f64, usize)]) -> Vec<(f64, usize, usize)> {
    let mut ends: Vec<f64> = Vec::new();
    days.iter()
        .map(|&(x, number)| {
            let row = ends.iter().position(|end| *end <= x).unwrap_or(ends.len());
            match ends.get_mut(row) {
                Some(end) => *end = x + APART,
                None => ends.push(x + APART),
            }
            (x, row, number)
        })
        .collect()
}

/// First days of months that are named: as few months between them as there is room for.
fn ticks(from: NaiveDate, to: NaiveDate, lang: Lang, frame: Frame, width: f64) -> Vec<NaiveDate> {
    let months = |day: NaiveDate| i64::from(day.year()) * 12 + i64::from(day.month0());
    let between = months(to) - months(from) + 1;
    let widest = text_width(&tick_name(lang, from), frame.font()) + 20.0;
    let step = [1, 2, 3, 6, 12, 24, 60, 120]
        .into_iter()
        .find(|step| float(between) / float(*step) * widest <= width)
        .unwrap_or(240);
    let mut first = from.with_day(1).unwrap_or(from);
    let mut found = Vec::new();
    while first <= to {
        if first >= from && months(first).rem_euclid(step) == 0 {
            found.push(first);
        }
        let Some(next) = first.checked_add_months(Months::new(1)) else { break };
        first = next;
    }
    found
}

/// A month and its year: `jan. 2026`.
fn tick_name(lang: Lang, day: NaiveDate) -> String {
    let short: String = format::month(lang, day).chars().take(3).collect();
    format!("{short} {}", day.year())
}

fn drawing(props: &TwoCasesProps, lang: Lang, frame: Frame) -> Html {
    let Some(plot) = Plot::new(props, lang, frame) else { return Html::default() };
    let [upper, lower] = &plot.lanes;
    let height = plot.bottom + frame.line() * 1.6;
    let label = props.label.clone();
    let named = |place: &Place| {
        let named = props.named.get(place.flag)?;
        let foot = plot.top - frame.font() * 0.6 - count(place.lane) * frame.line();
        Some((named, foot))
    };
    svg(
        Drawing { id: frame.id(&props.id), frame, height, label },
        html! {
            <>
                { for plot.ticks.iter().map(|(x, day)| tick(*x, *day, &plot, lang, frame)) }
                { for plot.flags.iter().filter_map(|place| {
                    let (named, foot) = named(place)?;
                    let beside = place.x < place.left || place.right < place.x;
                    let head = if beside { foot - frame.font() } else { foot + 3.0 };
                    let width = if named.today { "3" } else { "1.25" };
                    let dash = (!named.today).then_some("4 3");
                    Some(html! {
                        <path d={format!("M{} {}V{}", n(place.x), n(head), n(plot.bottom))} stroke={INK} stroke-width={width} stroke-dasharray={dash} />
                    })
                }) }
                { for [upper, lower].into_iter().zip(&props.names).map(|(CaseLane { line, marks }, name)| html! {
                    <>
                        <path d={format!("M0 {}H{}", n(*line), n(frame.width()))} stroke={INK} stroke-width="1.25" />
                        { for marks.iter().map(|([x, y], number)| mark([*x, *y], *number, frame)) }
                        <g stroke="#fff" stroke-width="5" stroke-linejoin="round" paint-order="stroke" font-weight="600">
                            { text(0.0, line - RADIUS - frame.font() * 0.5, "start", name.clone()) }
                        </g>
                    </>
                }) }
                <g stroke="#fff" stroke-width="5" stroke-linejoin="round" paint-order="stroke">
                    { for plot.flags.iter().filter_map(|place| {
                        let (named, foot) = named(place)?;
                        let left = place.right < place.x;
                        let (at, anchor) = if left { (place.right, "end") } else { (place.left, "start") };
                        let weight = if named.today { "700" } else { "400" };
                        Some(html! { <g font-weight={weight}>{ text(at, foot - 1.0, anchor, named.name.clone()) }</g> })
                    }) }
                </g>
            </>
        },
    )
}

fn tick(x: f64, day: NaiveDate, plot: &Plot, lang: Lang, frame: Frame) -> Html {
    let name = tick_name(lang, day);
    let room = x + text_width(&name, frame.font()) <= plot.right + RADIUS;
    html! {
        <>
            <path d={format!("M{} {}V{}", n(x), n(plot.top), n(plot.bottom))} stroke={FAINT} />
            if room {
                { text(x, plot.bottom + frame.line(), "start", name) }
            }
        </>
    }
}

/// A number on a ground of its own; the table has the same.
fn mark([x, y]: [f64; 2], number: usize, frame: Frame) -> Html {
    html! {
        <>
            <circle cx={n(x)} cy={n(y)} r={n(RADIUS)} fill="#fff" stroke={INK} stroke-width="1.5" />
            { text(x, y + frame.font() * 0.35, "middle", number.to_string()) }
        </>
    }
}

/// The name of a day that crosses both cases: `12. dec.: sidste dag`.
#[must_use]
pub fn named_day(lang: Lang, day: NaiveDate, name: &str) -> String {
    format!("{}: {name}", short_date(lang, day))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_mark_covers_another() {
        let marks = stacked(&[(10.0, 1), (12.0, 2), (30.0, 3), (36.0, 4), (90.0, 5)]);
        let rows: Vec<_> = marks.iter().map(|(_, row, _)| *row).collect();
        assert_eq!(rows, [0, 1, 2, 0, 0]);
        for (index, (x, row, _)) in marks.iter().enumerate() {
            for (other, at, _) in marks.iter().skip(index + 1) {
                assert!(row != at || (other - x).abs() >= APART);
            }
        }
    }

    #[test]
    fn a_day_or_thirty_years_have_room_for_their_ticks() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (from, to) in [
            ("2026-01-31", "2026-01-31"),
            ("2024-02-29", "2026-12-31"),
            ("1990-05-01", "2027-01-01"),
        ] {
            for frame in Frame::BOTH {
                let found = ticks(day(from), day(to), Lang::Da, frame, frame.width());
                let room = text_width("maj 2026", frame.font()) * count(found.len());
                assert!(room <= frame.width() * 1.3, "{from} {found:?}");
            }
        }
    }
}
