//! Stacked columns and stacked areas over the weeks, as the outlines that are drawn.

use super::columns::{Column, Columns};
use super::geometry::{Scale, n};
use super::labels::Band;
use super::payers::PaidBy;
use super::weeks_chart::View;

/// Narrower columns run together into one area: between them there is no room for an edge.
const APART: f64 = 5.0;

/// What one payer pays, over all weeks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Area {
    pub(super) payer: PaidBy,
    /// The outline, as a path.
    pub(super) path: String,
    /// Its pieces, to find room for a name.
    pub(super) bands: Vec<Band>,
}

/// What one payer pays in one column.
#[derive(Clone, Copy)]
struct Slice {
    left: f64,
    right: f64,
    lower: [f64; 2],
    upper: [f64; 2],
}

/// The areas of those who pay anything, in the order of the stack. `weeks` places weeks from the
/// first day, `oere` amounts.
pub(super) fn areas(columns: &Columns, view: View, weeks: Scale, oere: Scale) -> Vec<Area> {
    let separate = view == View::PerWeek && f64::from(columns.group) * weeks.unit >= APART;
    let mut runs: [Vec<Vec<Slice>>; 5] = Default::default();
    let mut before = [0; 5];
    for column in &columns.list {
        let ends = match view {
            View::PerWeek => [column.parts, column.parts],
            View::Cumulative => [before, column.cumulative],
        };
        before = column.cumulative;
        for (runs, slice) in runs.iter_mut().zip(slices(column, ends, weeks, oere)) {
            let Some(slice) = slice else { continue };
            match runs.last_mut().filter(|run| !separate && follows(run, &slice)) {
                Some(run) => run.push(slice),
                None => runs.push(vec![slice]),
            }
        }
    }
    PaidBy::ALL
        .into_iter()
        .zip(runs)
        .filter(|(_, runs)| !runs.is_empty())
        .map(|(payer, runs)| Area {
            payer,
            path: runs.iter().map(|run| outline(run)).collect(),
            bands: runs.into_iter().flatten().map(band).collect(),
        })
        .collect()
}

/// Each payer's slice of a column, given the amounts at its two ends.
fn slices(
    column: &Column,
    [start, end]: [[i64; 5]; 2],
    weeks: Scale,
    oere: Scale,
) -> [Option<Slice>; 5] {
    let (left, right) = (weeks.at(f64::from(column.first - 1)), weeks.at(f64::from(column.last)));
    let mut below = [0, 0];
    let mut amounts = start.into_iter().zip(end);
    std::array::from_fn(|_| {
        let (start, end) = amounts.next().unwrap_or_default();
        let lower = below.map(|amount| oere.oere(amount));
        below = [below[0] + start, below[1] + end];
        let upper = below.map(|amount| oere.oere(amount));
        (start != 0 || end != 0).then_some(Slice { left, right, lower, upper })
    })
}

fn follows(run: &[Slice], slice: &Slice) -> bool {
    run.last().is_some_and(|last| (last.right - slice.left).abs() < 0.01)
}

fn band(slice: Slice) -> Band {
    let [top, bottom] = [slice.upper[0].max(slice.upper[1]), slice.lower[0].min(slice.lower[1])];
    Band { left: slice.left, right: slice.right, top, bottom }
}

/// Along the upper edge to the right, along the lower edge back.
fn outline(run: &[Slice]) -> String {
    let mut points: Vec<(f64, f64)> = Vec::new();
    for slice in run {
        add(&mut points, (slice.left, slice.upper[0]));
        add(&mut points, (slice.right, slice.upper[1]));
    }
    for slice in run.iter().rev() {
        add(&mut points, (slice.right, slice.lower[1]));
        add(&mut points, (slice.left, slice.lower[0]));
    }
    let points: Vec<String> = points.iter().map(|&(x, y)| format!("{} {}", n(x), n(y))).collect();
    format!("M{}Z", points.join("L"))
}

/// Adds a corner; one on the straight line through its neighbours is left out.
fn add(points: &mut Vec<(f64, f64)>, point: (f64, f64)) {
    if let [.., a, b] = points.as_slice() {
        let turn = (b.0 - a.0) * (point.1 - b.1) - (b.1 - a.1) * (point.0 - b.0);
        let onwards = (b.0 - a.0) * (point.0 - b.0) + (b.1 - a.1) * (point.1 - b.1);
        if turn.abs() < 0.01 && onwards >= 0.0 {
            points.pop();
        }
    }
    points.push(point);
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::*;

    fn columns(parts: &[[i64; 5]]) -> Columns {
        let mut cumulative = [0; 5];
        let list = parts.iter().zip(1..).map(|(&parts, week)| {
            cumulative.iter_mut().zip(parts).for_each(|(sum, part)| *sum += part);
            let day = NaiveDate::default();
            Column { first: week, last: week, from: day, to: day, parts, cumulative }
        });
        Columns { group: 1, list: list.collect() }
    }

    fn paths(view: View, unit: f64) -> Vec<(PaidBy, String)> {
        let columns = columns(&[[10, 0, 0, 0, 0], [0, 4, 6, 0, 0], [0, 4, 6, 0, 0]]);
        let (weeks, oere) = (Scale { zero: 0.0, unit }, Scale { zero: 100.0, unit: -1.0 });
        let areas = areas(&columns, view, weeks, oere);
        areas.into_iter().map(|area| (area.payer, area.path)).collect()
    }

    #[test]
    fn wide_columns_stand_apart_and_narrow_ones_run_together() {
        let wide = paths(View::PerWeek, 10.0);
        assert_eq!(wide[0], (PaidBy::Employer, "M0 90L10 90L10 100L0 100Z".to_owned()));
        assert_eq!(wide[1].1, "M10 96L20 96L20 100L10 100ZM20 96L30 96L30 100L20 100Z");
        let narrow = paths(View::PerWeek, 2.0);
        assert_eq!(narrow[2], (PaidBy::State, "M2 90L6 90L6 96L2 96Z".to_owned()));
    }

    #[test]
    fn the_sum_so_far_grows_within_a_week_and_stays() {
        let paths = paths(View::Cumulative, 10.0);
        assert_eq!(paths[0].1, "M0 100L10 90L30 90L30 100L0 100Z");
        assert_eq!(paths[1].1, "M10 90L30 82L30 90L10 90Z");
    }
}
