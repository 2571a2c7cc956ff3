//! Pictures of who pays: our own SVG, the same from the prerenderer and in the browser.
//!
//! Every picture is drawn twice, for a narrow and for a wide place; the style sheet shows the one
//! that fits, so nothing is measured by script. All colours are attributes inside the `<svg>`, and
//! the wide one, whose id ends in [`WIDE`], therefore also stands alone as a file ([`standalone`]).
#![expect(clippy::disallowed_types, reason = "coordinates on a screen; money stays in whole øre")]

mod columns;
mod compare_bars;
mod course_chart;
mod course_plot;
mod curves;
mod export;
mod figure_bars;
mod figure_lines;
mod frame;
mod geometry;
mod histogram;
mod intervals;
mod labels;
mod payers;
mod pieces;
mod plot;
mod range_bars;
mod reading;
#[cfg(test)]
mod sample;
mod share_bar;
mod signed;
mod stack;
mod tornado;
mod two_cases;
mod waterfall;
mod week_picker;
mod week_table;
mod weeks_chart;
mod weeks_picture;
mod words;

pub use compare_bars::{CompareBars, CompareBarsProps};
pub use course_chart::{CourseChart, CourseChartProps};
pub use curves::{Area, Curves, CurvesProps, Line, Mark, Tick};
pub use export::standalone;
pub use figure_bars::{Bar, FigureBars, FigureBarsProps};
pub use figure_lines::{FigureLines, FigureLinesProps, Series};
pub use frame::WIDE;
pub use histogram::{Histogram, HistogramProps};
pub use intervals::{Interval, IntervalRow, Intervals, IntervalsProps};
pub use payers::{PaidBy, payer_mark};
pub use range_bars::{RangeBar, RangeBars, RangeBarsProps};
pub use share_bar::{ShareBar, ShareBarProps};
pub use signed::kroner_ticks;
pub use tornado::{Tornado, TornadoBar, TornadoProps};
pub use two_cases::{CaseDay, NamedDay, TwoCases, TwoCasesProps, named_day};
pub use waterfall::{Waterfall, WaterfallBar, WaterfallProps};
pub use weeks_chart::{View, WeeksChart, WeeksChartProps};
pub use words::{dates, payer_name, payer_title};
