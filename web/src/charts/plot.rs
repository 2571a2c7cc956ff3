//! Where everything stands in the picture of the weeks: worked out once, then drawn.

use chrono::{Datelike as _, NaiveDate};
use fremdrift_costs::{Ledger, Threshold};
use fremdrift_rules::course::Payer;

use super::columns::{Columns, present};
use super::frame::Frame;
use super::geometry::{Scale, text_width, ticks, week_ticks};
use super::labels::{Flag, Place, Room, place};
use super::payers::PaidBy;
use super::stack::{Area, areas};
use super::weeks_chart::View;
use super::words::{in_oere, kroner_above, payer_name, share, short_date, tick_labels};
use crate::route::Lang;
use crate::texts::texts;

/// So that a single day is a slim column, not a wall.
const FEWEST_WEEKS: u32 = 6;
/// The most steps on the kroner axis.
const STEPS: i64 = 6;

/// New rates are named if there are at most so many: over many years they come every year.
const MOST_RATES: usize = 2;

/// A mark on an axis.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tick {
    pub(super) at: f64,
    /// Its lines, from the top.
    pub(super) words: Vec<String>,
}

/// The picture's measures and marks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Plot {
    pub(super) frame: Frame,
    pub(super) payers: Vec<PaidBy>,
    pub(super) areas: Vec<Area>,
    pub(super) left: f64,
    pub(super) right: f64,
    pub(super) top: f64,
    pub(super) bottom: f64,
    /// Where a week begins.
    pub(super) weeks: Scale,
    pub(super) kroner: Vec<Tick>,
    pub(super) dates: Vec<Tick>,
    /// The thresholds with room for a name, and their names.
    pub(super) thresholds: Vec<(Place, String)>,
}

impl Plot {
    /// The plot below a head of this height.
    pub(super) fn new(
        ledger: &Ledger,
        columns: &Columns,
        view: View,
        lang: Lang,
        (frame, head): (Frame, f64),
    ) -> Self {
        let most = match view {
            View::PerWeek => columns.list.iter().map(|column| column.parts.iter().sum()).max(),
            View::Cumulative => Some(columns.totals().iter().sum::<i64>()),
        };
        let steps = ticks(kroner_above(most.unwrap_or_default()), STEPS);
        let labels = tick_labels(lang, &steps);
        let widest = labels.iter().map(|label| text_width(label, frame.font())).fold(0.0, f64::max);
        let (left, right) = (widest + 8.0, frame.width() - 1.0);
        let weeks = Scale::new(f64::from(columns.weeks().max(FEWEST_WEEKS)), left, right);

        let thresholds =
            thresholds(ledger, lang, frame, weeks, Room { left, right, lanes: lanes(frame) });
        let lanes = thresholds.iter().map(|(place, _)| place.lane + 1).max().unwrap_or_default();
        let top = head + frame.line() * super::geometry::count(lanes) + frame.font() * 0.6;
        let bottom = top + plot_height(frame);
        let scale = Scale::new(
            super::geometry::float(in_oere(steps.last().copied().unwrap_or(1))),
            bottom,
            top,
        );
        let kroner = steps
            .iter()
            .zip(labels)
            .map(|(&step, label)| Tick { at: scale.oere(in_oere(step)), words: vec![label] });
        Self {
            frame,
            payers: present(columns.totals()).map(|(payer, _)| payer).collect(),
            areas: areas(columns, view, weeks, scale),
            left,
            right,
            top,
            bottom,
            weeks,
            kroner: kroner.collect(),
            dates: dates(ledger, columns, lang, frame, weeks),
            thresholds,
        }
    }

    /// The height of the whole drawing: below the plot stand week, day and year.
    pub(super) fn height(&self) -> f64 {
        self.bottom + 8.0 + 3.0 * self.frame.line() + 2.0
    }
}

/// How many lines of names of thresholds there may be above the plot.
const fn lanes(frame: Frame) -> usize {
    match frame {
        Frame::Narrow => 4,
        Frame::Wide => 6,
    }
}

const fn plot_height(frame: Frame) -> f64 {
    match frame {
        Frame::Narrow => 200.0,
        Frame::Wide => 270.0,
    }
}

/// The named weeks with their first day; the year where it is another than at the mark before.
fn dates(ledger: &Ledger, columns: &Columns, lang: Lang, frame: Frame, weeks: Scale) -> Vec<Tick> {
    let named = |number: u32| texts(lang).charts_tick_week(number.to_string()).to_string();
    let width = |words: &str| text_width(words, frame.font());
    // The last week has the longest number, and no day of the year is longer than this one.
    let longest = NaiveDate::from_ymd_opt(2020, 8, 28).map(|day| width(&short_date(lang, day)));
    let apart =
        width(&named(columns.weeks())).max(longest.unwrap_or_default()) + frame.font() * 0.7;
    let mut year = None;
    week_ticks(columns.weeks(), columns.group, weeks.unit, apart)
        .into_iter()
        .filter_map(|number| {
            let day = ledger.weeks.get(usize::try_from(number - 1).ok()?)?.from;
            let mut words = vec![named(number), short_date(lang, day)];
            let at = weeks.at(f64::from(number - 1) + f64::from(columns.group) / 2.0);
            let half = words.iter().map(|words| width(words)).fold(0.0, f64::max) / 2.0;
            if at + half > frame.width() {
                return None;
            }
            if year.replace(day.year()) != Some(day.year()) {
                words.push(day.year().to_string());
            }
            Some(Tick { at, words })
        })
        .collect()
}

fn thresholds(
    ledger: &Ledger,
    lang: Lang,
    frame: Frame,
    weeks: Scale,
    room: Room,
) -> Vec<(Place, String)> {
    let inside = || ledger.thresholds.iter().filter(|threshold| !threshold.after_last_day);
    let rates = inside().filter(|threshold| only_the_rate(threshold)).count();
    let (flags, names): (Vec<Flag>, Vec<String>) = inside()
        .filter(|threshold| rates <= MOST_RATES || !only_the_rate(threshold))
        .map(|threshold| {
            let name = name(threshold, lang);
            let days = f64::from(threshold.day - 1);
            let width = text_width(&name, frame.font());
            (Flag { x: weeks.at(days / 7.0), width, weight: weight(threshold) }, name)
        })
        .unzip();
    place(&flags, room)
        .into_iter()
        .filter_map(|place| Some((place, names.get(place.flag)?.clone())))
        .collect()
}

/// How much the municipality's week changes; a new maximum benefit alone gives way to all else.
fn weight(threshold: &Threshold) -> i64 {
    let change = threshold.municipality_per_week_after.oere()
        - threshold.municipality_per_week_before.oere();
    if only_the_rate(threshold) { -1 } else { change.abs() }
}

fn only_the_rate(threshold: &Threshold) -> bool {
    (threshold.payer_before, threshold.state_before)
        == (threshold.payer_after, threshold.state_after)
}

fn name(threshold: &Threshold, lang: Lang) -> String {
    let t = texts(lang);
    let day = short_date(lang, threshold.date);
    if only_the_rate(threshold) {
        return t.charts_threshold_rate(day).to_string();
    }
    let payer = match threshold.payer_after {
        Payer::Employer => PaidBy::Employer,
        Payer::UnemploymentFund => PaidBy::UnemploymentFund,
        Payer::Unpaid => PaidBy::Nobody,
        Payer::Public => {
            let state = share(lang, threshold.state_after.unwrap_or_default());
            return t.charts_threshold_state(day, state).to_string();
        }
    };
    t.charts_threshold_payer(day, payer_name(lang, payer)).to_string()
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn named(first: &str, last: &str, frame: Frame) -> Vec<String> {
        let ledger = sample::ledger(first, last);
        let columns = Columns::new(&ledger.weeks);
        let plot = Plot::new(&ledger, &columns, View::PerWeek, Lang::Da, (frame, 40.0));
        assert!(plot.dates.iter().all(|tick| tick.at > plot.left && tick.at < plot.right));
        plot.thresholds.into_iter().map(|(_, name)| name.replace('\u{a0}', " ")).collect()
    }

    #[test]
    fn thresholds_are_named_on_a_phone_too() {
        for frame in Frame::BOTH {
            assert_eq!(
                named("2012-03-01", "2012-09-26", frame),
                ["31. mar.: staten 50 %", "26. apr.: staten 30 %"]
            );
            assert!(
                named("2012-03-01", "2013-04-24", frame)
                    .contains(&"28. feb.: staten 0 %".to_owned())
            );
        }
    }

    #[test]
    fn yearly_rates_are_not_named_over_many_years() {
        let named = named("2011-01-03", "2026-12-31", Frame::Wide);
        assert!(named.iter().all(|name| !name.contains("sats")), "{named:?}");
    }
}
