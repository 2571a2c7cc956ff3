//! The absences that are timed: pseudo-random, the same ones natively, in Wasm and in JavaScript.

use chrono::NaiveDate;
use fremdrift::columns::Columns;
use fremdrift_rules::case::{CaseInput, Earlier, EarlierKind, Status};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::{Day, Span};

/// Lengths in days: short, up to two years, and rarely as long as the law is encoded.
const LENGTHS: [u32; 8] = [30, 70, 70, 365, 365, 800, 800, 5_000];

/// The first day before which 156 weeks have been since 1 July 2014, from 1970: 28 June 2017.
const ENOUGH_WEEKS: i32 = 17_345;
/// The flag of a row without an employer period.
const NO_PERIOD: u8 = 1;

/// Valid absences as columns; every other one has a period in activation.
pub(crate) fn columns(book: &Rulebook, rows: usize) -> Columns {
    drawn(book.coverage(), rows)
}

/// Valid absences that every commit knows, to time one beside another: between days that stay, and
/// of no more than a first and a last day, a status, a benefit, an employer period or none, at most
/// 156 earlier weeks, and activation. What is drawn here may never change.
pub(crate) fn compatible(rows: usize) -> Columns {
    let days = Span { from: day(2011, 1, 3).into(), to: day(2026, 12, 31).into() };
    drawn(days, rows)
}

fn drawn(Span { from, to }: Span, rows: usize) -> Columns {
    let mut random = Random(20_120_301);
    let epoch = Day::from_unix(0);
    let (first, last) = (from.since(epoch), to.since(epoch));
    let mut columns = Columns { activation_offsets: vec![0], ..Columns::default() };
    for _ in 0..rows {
        let begins = first + random.below(to.since(from).unsigned_abs() + 1);
        let length = LENGTHS.get(random.index(LENGTHS.len())).copied().unwrap_or_default();
        let ends = last.min(begins + random.below(length));
        columns.first_day.push(begins);
        columns.last_day.push(ends);
        let status = random.below(3);
        columns.status.push(u8::try_from(status).unwrap_or_default());
        columns.weekly_benefit.push(if random.below(2) == 0 {
            0
        } else {
            1 + random.below(600_000)
        });
        let no_period = NO_PERIOD * u8::from(status == 0 && random.below(4) == 0);
        // Drawn by earlier commits, which had a second flag; it keeps the rest the same.
        random.below(3);
        columns.flags.push(no_period);
        let prior = if random.below(3) == 0 { random.below(157) } else { 0 };
        let prior = if begins < ENOUGH_WEEKS { 0 } else { prior };
        columns.prior_benefit_weeks.push(u16::try_from(prior).unwrap_or_default());
        let active = begins + random.below(300);
        if random.below(2) == 0 && active <= ends {
            let until = ends.min(active + random.below(200));
            let day = Day::from_unix;
            columns.activation.push(Span { from: day(active), to: day(until) });
        }
        columns
            .activation_offsets
            .push(u32::try_from(columns.activation.len()).unwrap_or(u32::MAX));
    }
    columns
}

/// 78 weeks that cross the change of law in 2015 and two changes of rate, with activation.
pub(crate) fn explained() -> CaseInput {
    let mut input = CaseInput::until(day(2014, 12, 1), day(2016, 5, 29), Status::Employed);
    input.activation = vec![(day(2015, 6, 1), day(2015, 8, 31))];
    input
}

/// The same length ten years later, after forty earlier periods: absences, benefits, own support and
/// what is neither, in turn.
pub(crate) fn with_history() -> CaseInput {
    const PERIODS: u32 = 40;
    const KINDS: [EarlierKind; 4] = [
        EarlierKind::Absence,
        EarlierKind::SelfSupport,
        EarlierKind::Benefit,
        EarlierKind::Neither,
    ];
    let mut input = CaseInput::until(day(2024, 12, 2), day(2026, 5, 31), Status::Employed);
    let mut from = day(2014, 8, 4);
    for kind in KINDS.into_iter().cycle().take(usize::try_from(PERIODS).unwrap_or_default()) {
        let to = from + chrono::Days::new(69);
        input.earlier.push(Earlier { from, to, kind });
        from = to + chrono::Days::new(15);
    }
    input
}

fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap_or_default()
}

/// A linear congruential generator with the constants of Numerical Recipes.
struct Random(u32);

impl Random {
    /// A whole number from 0, below `limit`.
    fn below(&mut self, limit: u32) -> i32 {
        self.0 = self.0.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let scaled = (u64::from(self.0) * u64::from(limit)) >> 32;
        i32::try_from(scaled).unwrap_or_default()
    }

    fn index(&mut self, length: usize) -> usize {
        let limit = u32::try_from(length).unwrap_or_default();
        usize::try_from(self.below(limit)).unwrap_or_default()
    }
}
