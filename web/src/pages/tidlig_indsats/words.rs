//! The codes of an early effort as words of the page's language.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Group, Overlap, Preset, Prior};
use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use crate::components::sheet::Cell;
use crate::format;
use crate::route::Lang;
use crate::say::Say;
use crate::state::numbers::{Unit, Wrong};
use crate::state::tidlig_indsats::{Field, Kind, Outcome, Place, Problem};

/// A box's name.
pub(super) fn field(say: &Say, place: Place, kind: Kind) -> String {
    if place.field == Field::Effect {
        say.t.early_effect_field(kind.id()).to_string()
    } else {
        say.t.early_field(place.field.id()).to_string()
    }
}

/// What helps with a box.
pub(super) fn hint(say: &Say, place: Place, kind: Kind) -> Option<String> {
    let t = &say.t;
    let said = match (place.field, kind) {
        (Field::Effect, _) => t.early_effect_hint(kind.id()),
        (Field::Until, Kind::FewerLong) => t.early_hint("longAfter"),
        (Field::Years | Field::StartWeek | Field::WeeklyBenefit, _) => return None,
        (field, _) => t.early_hint(field.id()),
    };
    Some(said.to_string())
}

/// A box's unit; none for a number that is only a number.
pub(super) fn unit(say: &Say, place: Place, kind: Kind) -> Option<String> {
    let name = place.field.takes_of(kind).unit.name()?;
    Some(say.t.early_unit(name).to_string())
}

/// What stands in a box, with its unit as the language writes it.
pub(super) fn quantity(say: &Say, place: Place, kind: Kind, text: &str) -> String {
    match (place.field.takes_of(kind).unit, say.lang) {
        (Unit::Percent, Lang::Da) => format!("{text}\u{a0}%"),
        (Unit::Percent, Lang::En) => format!("{text}%"),
        (Unit::Kroner, Lang::En) => format!("DKK\u{a0}{text}"),
        _ => match unit(say, place, kind) {
            Some(unit) => format!("{text}\u{a0}{unit}"),
            None => text.to_owned(),
        },
    }
}

/// What is wrong with a box and what to do.
pub(super) fn problem(say: &Say, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::Number(wrong) => return number_wrong(say, wrong),
        Problem::AfterTheEnd { weeks } => t.early_error_after_the_end(weeks),
        Problem::NotAfterStart => t.early_error_not_after_start(),
        Problem::Unreachable => t.early_error_unreachable(),
    }
    .to_string()
}

/// What is wrong with a number.
fn number_wrong(say: &Say, wrong: Wrong) -> String {
    let t = &say.t;
    match wrong {
        Wrong::Missing => t.early_error_missing(),
        Wrong::NotANumber => t.early_error_not_a_number(say.decimal(Decimal::new(73, 1))),
        Wrong::NotWhole => t.early_error_not_whole(),
        Wrong::LooksLikeCpr => t.tool_error_cpr(),
        Wrong::TooPrecise => t.early_error_too_precise(),
        Wrong::OutOfRange(bounds) => {
            t.early_error_out_of_range(say.decimal(bounds.least), say.decimal(bounds.most))
        }
    }
    .to_string()
}

/// Somebody who gains or pays.
pub(super) fn party(say: &Say, party: Party) -> String {
    let code = match party {
        Party::Municipality => "municipality",
        Party::State => "state",
        Party::Employer => "employer",
        Party::UnemploymentFund => "fund",
        Party::Citizen => "citizen",
    };
    say.t.early_payer_name(code).to_string()
}

/// A ready-made effort's name, or that of one's own.
pub(super) fn preset(say: &Say, preset: Option<Preset>) -> String {
    say.t.early_preset_name(preset.map_or("own", Preset::id)).to_string()
}

/// The rule for those whom several efforts reach.
pub(super) fn overlap(say: &Say, rule: Overlap) -> String {
    let code = match rule {
        Overlap::Strongest => "strongest",
        Overlap::Together => "together",
    };
    say.t.early_overlap_name(code).to_string()
}

/// Something that nobody knows.
pub(super) fn group(say: &Say, group: Group) -> String {
    let code = match group {
        Group::Effect => "effect",
        Group::Pace => "pace",
        Group::OutOfWork => "outOfWork",
        Group::Reach => "reach",
        Group::Price => "price",
    };
    say.t.early_group(code).to_string()
}

/// The same at the beginning of a row.
pub(super) fn group_title(say: &Say, of: Group) -> String {
    let name = group(say, of);
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// The code of a view of the effect: whose the stated one is depends on the effort.
fn view_code(outcome: &Outcome, prior: Prior) -> &'static str {
    match prior {
        Prior::Sceptical => "sceptical",
        Prior::Stated if outcome.is_suppliers => "supplier",
        Prior::Stated => "own",
    }
}

/// The name of a view of the effect.
pub(super) fn view(say: &Say, outcome: &Outcome, prior: Prior) -> String {
    say.t.early_view(view_code(outcome, prior)).to_string()
}

/// A short name of a view, for the head of a table.
pub(super) fn view_short(say: &Say, outcome: &Outcome, prior: Prior) -> String {
    say.t.early_view_short(view_code(outcome, prior)).to_string()
}

/// What a view takes for granted.
pub(super) fn view_text(say: &Say, outcome: &Outcome, prior: Prior) -> String {
    say.t.early_view_text(view_code(outcome, prior)).to_string()
}

/// An expectation in kroner as an amount.
pub(super) fn kroner(amount: f64) -> Kroner {
    let decimal = Decimal::from_f64(amount).unwrap_or_default().round_dp(2);
    Kroner::from_decimal(decimal).unwrap_or_default()
}

/// An amount as it is said.
pub(super) fn rough(say: &Say, amount: f64) -> String {
    say.rough_kroner(kroner(amount))
}

/// An amount in a table, with a plus where it is a gain.
pub(super) fn cell(say: &Say, amount: f64) -> Cell {
    Cell::whole_kroner(say, kroner(amount))
}

/// An amount in a table that is shown as it is said; a spreadsheet gets all of it.
pub(super) fn rough_cell(say: &Say, amount: f64) -> Cell {
    Cell::number(say, kroner(amount).to_decimal(), rough(say, amount))
}

/// A number with so many decimals, without needless zeros.
pub(super) fn decimal(say: &Say, value: f64, decimals: u32) -> String {
    say.decimal(Decimal::from_f64(value).unwrap_or_default().round_dp(decimals))
}

/// A number with both decimals.
pub(super) fn hundredths(say: &Say, value: f64) -> String {
    let mut rounded = Decimal::from_f64(value).unwrap_or_default().round_dp(2);
    rounded.rescale(2);
    format::decimal(say.lang, rounded)
}

/// A number in a table.
pub(super) fn number(say: &Say, value: f64, decimals: u32) -> Cell {
    let rounded = Decimal::from_f64(value).unwrap_or_default().round_dp(decimals);
    Cell::number(say, rounded, say.decimal(rounded))
}

/// A share in whole percent.
pub(super) fn percent(say: &Say, share: f64) -> String {
    let whole = Decimal::from_f64(100.0 * share).unwrap_or_default().round();
    format::percent(say.lang, whole.to_u8().unwrap_or_default())
}

/// A chance that was counted over draws: what rounds to none or all is not sure.
pub(super) fn chance(say: &Say, share: f64) -> String {
    let t = &say.t;
    if share < 0.005 {
        t.early_under_one().to_string()
    } else if share > 0.995 {
        t.early_over_99().to_string()
    } else {
        percent(say, share)
    }
}
