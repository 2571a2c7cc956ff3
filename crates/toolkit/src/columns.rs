//! The totals of many absences in columns: no allocation per absence, no text, no objects.

use fremdrift_costs::totals;
use fremdrift_rules::refusion::{CourseInput, Rulebook, Status};
use fremdrift_rules::{Day, Span};

use crate::errors::{ErrorCode, InputError, Path};

/// Most absences in one call.
pub const MOST_ROWS: usize = 2_000_000;
/// Most activation periods in one call.
pub const MOST_PERIODS: usize = 4_000_000;

/// Flag: employed without an employer period.
const NO_EMPLOYER_PERIOD: u8 = 1;
/// Flag: days that the employer pays advance the refund clock.
const EMPLOYER_DAYS_ADVANCE_CLOCK: u8 = 2;

/// Absences as columns of equal length; the last four columns may be empty, which is zero throughout.
#[derive(Clone, Debug, Default)]
pub struct Columns {
    /// First day of absence, in days since 1 January 1970.
    pub first_day: Vec<i32>,
    /// Last day of absence, included, in days since 1 January 1970.
    pub last_day: Vec<i32>,
    /// 0 employed, 1 unemployed, 2 self-employed.
    pub status: Vec<u8>,
    /// Benefit for a whole week in øre; 0: the maximum.
    pub weekly_benefit: Vec<i32>,
    /// Sum of 1 (no employer period) and 2 (employer days advance the clock).
    pub flags: Vec<u8>,
    /// Weeks on the refund clock beforehand.
    pub prior_benefit_weeks: Vec<u16>,
    /// Where each row's periods begin in `activation`, and where the last row's end.
    pub activation_offsets: Vec<u32>,
    /// Activation periods, row by row, in order within the row.
    pub activation: Vec<Span>,
}

/// Totals as columns in øre, and for each row 0 or the number of what is wrong with it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// What the employer pays.
    pub employer: Vec<i32>,
    /// What the municipality bears.
    pub municipality: Vec<i32>,
    /// What the state refunds.
    pub state: Vec<i32>,
    /// What the unemployment fund pays.
    pub unemployment_fund: Vec<i32>,
    /// Benefit that nobody pays.
    pub unpaid: Vec<i32>,
    /// 0, or the number of an error code.
    pub errors: Vec<u8>,
}

impl Columns {
    /// What is wrong with the columns as a whole.
    pub(crate) fn check(&self) -> Vec<InputError> {
        let rows = self.first_day.len();
        let mut errors = Vec::new();
        let mut wrong = |code, field, message| {
            errors.push(InputError::new(code, &Path::Field(&Path::Root, field), message));
        };
        let optional = |length| if length == 0 { rows } else { length };
        let lengths = [
            ("lastDay", self.last_day.len()),
            ("status", self.status.len()),
            ("weeklyBenefit", optional(self.weekly_benefit.len())),
            ("flags", optional(self.flags.len())),
            ("priorBenefitWeeks", optional(self.prior_benefit_weeks.len())),
        ];
        for (field, length) in lengths {
            if length != rows {
                let message = format!("has {length} rows, but firstDay has {rows}");
                wrong(ErrorCode::WrongLength, field, message);
            }
        }
        let periods = self.activation.len();
        let given = !self.activation_offsets.is_empty() || periods > 0;
        let ends = (self.activation_offsets.first(), self.activation_offsets.last());
        let fits = self.activation_offsets.len() == rows + 1
            && self.activation_offsets.is_sorted()
            && ends.0 == Some(&0)
            && ends.1.is_some_and(|end| usize::try_from(*end) == Ok(periods));
        if given && !fits {
            let message = format!("must be {} numbers that rise from 0 to {periods}", rows + 1);
            wrong(ErrorCode::WrongOffsets, "activationOffsets", message);
        }
        errors
    }

    /// The totals of every row.
    #[must_use]
    pub fn totals(&self, book: &Rulebook) -> Totals {
        let mut all = Totals::with_capacity(self.first_day.len());
        for row in 0..self.first_day.len() {
            match self.row(row).and_then(|input| row_totals(book, input)) {
                Ok(oere) => all.push(oere, 0),
                Err(code) => all.push([0; 5], code.number()),
            }
        }
        all
    }

    fn row(&self, row: usize) -> Result<CourseInput<'_>, ErrorCode> {
        let day = |column: &[i32]| Day::from_unix(column.get(row).copied().unwrap_or_default());
        let status = match self.status.get(row) {
            Some(0) => Status::Employed,
            Some(1) => Status::Unemployed,
            Some(2) => Status::SelfEmployed,
            _ => return Err(ErrorCode::UnknownStatus),
        };
        let flags = self.flags.get(row).copied().unwrap_or_default();
        if flags & !(NO_EMPLOYER_PERIOD | EMPLOYER_DAYS_ADVANCE_CLOCK) != 0 {
            return Err(ErrorCode::UnknownFlag);
        }
        let weekly = self.weekly_benefit.get(row).copied().unwrap_or_default();
        let prior = self.prior_benefit_weeks.get(row).copied().unwrap_or_default();
        Ok(CourseInput {
            days: Span { from: day(&self.first_day), to: day(&self.last_day) },
            status,
            weekly_oere: (weekly != 0).then(|| weekly.into()),
            no_employer_period: flags & NO_EMPLOYER_PERIOD != 0,
            activation: self.periods(row).unwrap_or_default(),
            prior_benefit_weeks: prior.into(),
            employer_days_advance_clock: flags & EMPLOYER_DAYS_ADVANCE_CLOCK != 0,
        })
    }

    fn periods(&self, row: usize) -> Option<&[Span]> {
        let from = usize::try_from(*self.activation_offsets.get(row)?).ok()?;
        let to = usize::try_from(*self.activation_offsets.get(row + 1)?).ok()?;
        self.activation.get(from..to)
    }
}

fn row_totals(book: &Rulebook, input: CourseInput<'_>) -> Result<[i32; 5], ErrorCode> {
    let course = book.course(input).map_err(|error| ErrorCode::from(&error))?;
    let sums = totals(book, course);
    let parts = [sums.employer, sums.municipality, sums.state, sums.unemployment_fund, sums.unpaid];
    let mut narrow = [0; 5];
    for (to, from) in narrow.iter_mut().zip(parts) {
        *to = i32::try_from(from).map_err(|_| ErrorCode::AmountTooLarge)?;
    }
    Ok(narrow)
}

impl Totals {
    fn with_capacity(rows: usize) -> Self {
        let column = || Vec::with_capacity(rows);
        Self {
            employer: column(),
            municipality: column(),
            state: column(),
            unemployment_fund: column(),
            unpaid: column(),
            errors: Vec::with_capacity(rows),
        }
    }

    fn push(&mut self, oere: [i32; 5], error: u8) {
        let [employer, municipality, state, unemployment_fund, unpaid] = oere;
        self.employer.push(employer);
        self.municipality.push(municipality);
        self.state.push(state);
        self.unemployment_fund.push(unemployment_fund);
        self.unpaid.push(unpaid);
        self.errors.push(error);
    }
}
