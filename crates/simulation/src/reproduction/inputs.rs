//! The published figures that the models start from and are held against.

use fremdrift_evidence::{Evidence, Source, Unit as Printed, Wording};
use rust_decimal::Decimal;

use super::{Published, Quantity, ReproductionError, Unit};

/// A published number in the units of the table, and where it stands.
#[derive(Clone, Copy)]
pub(super) struct Input {
    pub(super) value: Decimal,
    pub(super) unit: Unit,
    pub(super) source: Source,
    just_over: bool,
}

impl Input {
    /// The number as a result that a model is held against.
    pub(super) fn published(self) -> Published {
        let quantity = Quantity::new(self.value, self.unit);
        if self.just_over { Published::JustOver(quantity) } else { Published::Number(quantity) }
    }
}

/// The number of a figure in the row and the column with these ids.
pub(super) fn input(
    evidence: &Evidence,
    figure: &'static str,
    row: &str,
    column: &str,
) -> Result<Input, ReproductionError> {
    let missing = ReproductionError::NoFigure(figure);
    let found = evidence.figure(figure).ok_or(missing)?;
    let at = found.columns.iter().find(|it| it.id == column).ok_or(missing)?;
    let value = found.value(row, column).ok_or(missing)?;
    let (unit, factor) = match at.unit {
        Printed::Percent => (Unit::Percent, 1),
        Printed::PercentagePoints => (Unit::Points, 1),
        Printed::Kroner => (Unit::Kroner, 1),
        Printed::MillionKroner => (Unit::Kroner, 1_000_000),
        Printed::BillionKroner => (Unit::Kroner, 1_000_000_000),
        Printed::Weeks => (Unit::Weeks, 1),
        Printed::People => (Unit::People, 1),
        Printed::Cases => (Unit::Injuries, 1),
        Printed::Index | Printed::Days | Printed::Municipalities => return Err(missing),
    };
    Ok(Input {
        value: value.number.checked_mul(Decimal::from(factor)).ok_or(missing)?.normalize(),
        unit,
        source: found.source,
        just_over: value.wording == Some(Wording::JustOver),
    })
}

/// By how many cases Aarhus lies above the most that is recommended, as the report on work injuries
/// says it.
pub(super) const CASELOAD_OVER: u32 = 5;

/// A place in that report.
pub(super) const fn report(place: &'static str) -> Source {
    let document = "SFI: Kommunal praksis på arbejdsskadeområdet, december 2014";
    Source { document, read_in: None, place }
}
