//! One course over its weeks: the chance of return by time on benefit, and who pays.

use std::rc::Rc;

use fremdrift_evidence::evidence;
use fremdrift_rules::deadlines::Timeline;
use yew::prelude::*;

use super::course_plot::CoursePlot;
use super::frame::{Drawing, Frame, INK, svg};
use super::geometry::{count, n};
use super::labels::Place;
use super::pieces::{block, chip, chip_size, guide, legend, patterns, text};
use super::words::short_date;
use crate::app::use_site;
use crate::format;
use crate::route::Lang;
use crate::texts::texts;

/// Properties of [`CourseChart`].
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct CourseChartProps {
    /// Unique on the page.
    pub id: AttrValue,
    /// The course.
    pub timeline: Rc<Timeline>,
}

/// The picture in both widths. The drawing to save as a file has the id of the chart with
/// [`super::WIDE`] added.
#[component]
pub fn CourseChart(props: &CourseChartProps) -> Html {
    let lang = use_site().lang;
    let plots = use_memo((Rc::clone(&props.timeline), lang), |(timeline, lang)| {
        Frame::BOTH.map(|frame| CoursePlot::new(timeline, *lang, frame, 0.0))
    });
    let first = props.timeline.case.input().first_day;
    html! {
        { for plots.iter().map(|plot| {
            let label = texts(lang)
                .forloeb_picture_label(format::date(lang, first), plot.weeks)
                .to_string();
            html! {
                <div class={classes!("chart-stack", plot.frame.class())}>
                    { drawing(plot, &plot.frame.id(&props.id), lang, label) }
                </div>
            }
        }) }
    }
}

fn drawing(plot: &CoursePlot, id: &str, lang: Lang, label: String) -> Html {
    let t = texts(lang);
    let frame = plot.frame;
    let year = evidence().return_to_work.entry_year.to_string();
    let legend_top = plot.height() + frame.font() * 0.6;
    let (legend, legend_height) = legend(id, &plot.present, lang, frame, legend_top);
    svg(
        Drawing { id: id.to_owned(), frame, height: legend_top + legend_height, label },
        html! {
            <>
                { patterns(id, &plot.present) }
                { chance(plot, lang) }
                { for plot.blocks.iter().map(|(payer, place)| block(id, *payer, *place)) }
                { axis(plot, lang) }
                { for plot.flags.iter().map(|(place, _, today)| flag_line(plot, place, *today)) }
                // Words after all lines, on a ground of their own: lines of other dates run through them.
                <g stroke="#fff" stroke-width="5" stroke-linejoin="round" paint-order="stroke">
                    { text(0.0, plot.payers[0] - frame.font() * 0.5, "start", t.forloeb_picture_payers().to_string()) }
                    { for plot.flags.iter().map(|(place, name, today)| flag_name(plot, place, name, *today)) }
                </g>
                { chance_name(plot, &t.forloeb_picture_chance(year).to_string()) }
                { beyond(plot, &t.forloeb_picture_beyond().to_string()) }
                { legend }
            </>
        },
    )
}

/// The published points joined by straight lines, which is how the weeks between are read.
fn chance(plot: &CoursePlot, lang: Lang) -> Html {
    let line: Vec<String> =
        plot.points.iter().map(|[x, y]| format!("{} {}", n(*x), n(*y))).collect();
    html! {
        <>
            { for plot.percents.iter().map(|(y, value)| html! {
                <>
                    { guide([plot.left, *y], [plot.right, *y]) }
                    { text(plot.left - 6.0, y + plot.frame.font() * 0.35, "end", format::percent(lang, *value)) }
                </>
            }) }
            <path d={format!("M{}", line.join("L"))} fill="none" stroke={INK} stroke-width="2" stroke-dasharray="2 3" />
            { for plot.points.iter().map(|[x, y]| html! {
                <circle cx={n(*x)} cy={n(*y)} r="4.5" fill={INK} />
            }) }
        </>
    }
}

/// What the line is, on a ground of its own: lines of dates run through here. Where it is too long
/// for the picture, what stands in brackets stands on a line of its own.
fn chance_name(plot: &CoursePlot, name: &str) -> Html {
    let room = plot.right - plot.left - 8.0;
    let brackets = name.find(" (").filter(|_| chip_size(name, plot.frame)[0] > room);
    let (first, rest) = brackets.and_then(|at| name.split_at_checked(at)).unwrap_or((name, ""));
    let lines: Vec<&str> =
        [rest.trim_start(), first].into_iter().filter(|l| !l.is_empty()).collect();
    let mut foot = plot.chance[1] - 2.0;
    html! {
        { for lines.into_iter().map(|line| {
            let [width, height] = chip_size(line, plot.frame);
            foot -= height;
            chip(plot.left + 4.0 + width / 2.0, foot + height / 2.0, line, plot.frame)
        }) }
    }
}

/// After the last encoded day nobody is drawn: it says why, where there is room.
fn beyond(plot: &CoursePlot, name: &str) -> Html {
    let end = plot.blocks.iter().map(|(_, [x, _, width, _])| x + width).fold(plot.left, f64::max);
    let [width, _] = chip_size(name, plot.frame);
    if plot.right - end < width + 8.0 {
        return Html::default();
    }
    chip((end + plot.right) / 2.0, (plot.payers[0] + plot.payers[1]) / 2.0, name, plot.frame)
}

fn axis(plot: &CoursePlot, lang: Lang) -> Html {
    let t = texts(lang);
    let (line, bottom) = (plot.frame.line(), plot.payers[1]);
    let marks: String =
        plot.ticks.iter().map(|(x, ..)| format!("M{} {}v5", n(*x), n(bottom))).collect();
    html! {
        <>
            <path d={format!("M{} {}H{}{marks}", n(plot.left), n(bottom), n(plot.right))} stroke={INK} stroke-width="1.25" />
            { for plot.ticks.iter().map(|(x, week, day)| html! {
                <>
                    { text(*x, bottom + 6.0 + line, "start", t.charts_tick_week(week.to_string()).to_string()) }
                    { text(*x, bottom + 6.0 + 2.0 * line, "start", short_date(lang, *day)) }
                </>
            }) }
        </>
    }
}

/// How far down the name of a named day stands: each lane above the one before.
fn foot(plot: &CoursePlot, place: &Place) -> f64 {
    let frame = plot.frame;
    plot.chance[0] - frame.font() * 0.6 - count(place.lane) * frame.line()
}

/// A named day's line through both panels.
fn flag_line(plot: &CoursePlot, place: &Place, today: bool) -> Html {
    let foot = foot(plot, place);
    let beside = place.x < place.left || place.right < place.x;
    let head = if beside { foot - plot.frame.font() } else { foot + 3.0 };
    let line = format!("M{} {}V{}", n(place.x), n(head), n(plot.payers[1]));
    let width = if today { "3" } else { "1.25" };
    html! {
        <g>
            <path d={line.clone()} stroke="#fff" stroke-width="5" stroke-opacity="0.8" />
            <path d={line} stroke={INK} stroke-width={width} />
        </g>
    }
}

/// A named day's name above the panels.
fn flag_name(plot: &CoursePlot, place: &Place, name: &str, today: bool) -> Html {
    let left = place.right < place.x;
    let (at, anchor) = if left { (place.right, "end") } else { (place.left, "start") };
    let weight = if today { "700" } else { "400" };
    let name = text(at, foot(plot, place) - 1.0, anchor, name.to_owned());
    html! { <g font-weight={weight}>{ name }</g> }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_legislation::{deadlines, encoded};
    use fremdrift_rules::case::{CaseInput, Status};
    use fremdrift_rules::course::Rulebook;
    use fremdrift_rules::deadlines::timeline;

    use super::super::payers::PaidBy;
    use super::*;

    #[test]
    fn everything_stands_inside_and_in_order() {
        let book = Rulebook::new(encoded()).unwrap();
        for (first, today) in [("2026-08-03", "2026-09-14"), ("2011-01-03", "2026-11-22")] {
            let first_day: NaiveDate = first.parse().unwrap();
            let case = book.case(CaseInput::new(first_day, Status::Employed)).unwrap();
            let timeline = timeline(&book, &deadlines(), &case, today.parse().unwrap());
            for frame in Frame::BOTH {
                let plot = CoursePlot::new(&timeline, Lang::Da, frame, 0.0);
                assert!(plot.points.windows(2).all(|p| p[0][0] < p[1][0] && p[0][1] < p[1][1]));
                for (_, [x, y, width, height]) in &plot.blocks {
                    assert!(*x >= plot.left && x + width <= plot.right + 0.1, "{first}");
                    assert!(*y >= plot.payers[0] && y + height <= plot.payers[1] + 0.1);
                }
                assert!(plot.present.contains(&PaidBy::Municipality));
                assert!(plot.ticks.iter().all(|(x, ..)| *x < plot.right));
            }
        }
    }
}
