//! The codes of the recommendations as words of the page's language.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::Prior;
use fremdrift_simulation::recommendations::Lever;
use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::FromPrimitive as _;

use crate::format;
use crate::say::Say;
use crate::state::Which;
use crate::state::anbefalinger::{Field, Problem};
use crate::state::numbers::Wrong;

/// A box's name.
pub(super) fn field(say: &Say, field: Field) -> String {
    say.t.levers_field(field.id()).to_string()
}

/// A box's unit.
pub(super) fn unit(say: &Say, field: Field) -> String {
    field.takes().unit.name().map(|name| say.t.levers_unit(name).to_string()).unwrap_or_default()
}

/// What stands in a box, with its unit.
pub(super) fn quantity(say: &Say, of: Field, value: Decimal) -> String {
    let said = say.quantity(value, of.takes().unit);
    said.unwrap_or_else(|| format!("{}\u{a0}{}", say.decimal(value), unit(say, of)))
}

/// A lever's name, with its number in the white paper.
pub(super) fn lever(say: &Say, lever: Lever) -> String {
    let number = (lever as usize + 1).to_string();
    say.t.levers_numbered(number, say.t.levers_name(lever.id()).to_string()).to_string()
}

/// A package's name.
pub(super) fn package(say: &Say, which: Which) -> String {
    say.t.levers_package(which.name()).to_string()
}

/// Who judges an effect.
pub(super) fn prior(say: &Say, prior: Prior) -> String {
    say.t.levers_prior(prior_id(prior)).to_string()
}

/// The name of a prior in the texts.
pub(super) const fn prior_id(prior: Prior) -> &'static str {
    match prior {
        Prior::Sceptical => "sceptical",
        Prior::Stated => "stated",
    }
}

/// Somebody who gains or pays; everybody where it is nobody's.
pub(super) fn party(say: &Say, party: Option<Party>) -> String {
    let code = match party {
        Some(Party::Municipality) => "municipality",
        Some(Party::State) => "state",
        Some(Party::Employer) => "employer",
        Some(Party::UnemploymentFund) => "fund",
        Some(Party::Citizen) => "citizen",
        None => "all",
    };
    say.t.levers_party(code).to_string()
}

/// What is wrong with a box and what to do.
pub(super) fn problem(say: &Say, field: Field, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::Number(wrong) => return number_wrong(say, field, wrong),
        Problem::NotEarlier => t.levers_error_not_earlier(),
        Problem::NotMore => t.levers_error_not_more(),
    }
    .to_string()
}

/// What is wrong with a number.
fn number_wrong(say: &Say, field: Field, wrong: Wrong) -> String {
    let t = &say.t;
    match wrong {
        Wrong::Missing if field == Field::Courses => t.levers_error_missing_courses(),
        Wrong::Missing => t.levers_error_missing(),
        Wrong::NotANumber | Wrong::NotWhole if field.takes().whole => {
            t.levers_error_not_whole(format::count(say.lang, 5_000))
        }
        Wrong::NotANumber | Wrong::NotWhole => {
            t.levers_error_not_a_number(say.decimal(Decimal::new(125, 1)))
        }
        Wrong::TooPrecise => t.levers_error_too_precise(),
        Wrong::LooksLikeCpr => t.tool_error_cpr(),
        Wrong::OutOfRange(bounds) => {
            t.levers_error_out_of_range(say.decimal(bounds.least), say.decimal(bounds.most))
        }
    }
    .to_string()
}

/// An expected amount, in whole kroner: more of its digits say nothing.
pub(super) fn kroner(amount: f64) -> Kroner {
    let whole = Decimal::from_f64(amount).map(|amount| amount.round_dp(0));
    whole.and_then(|whole| Kroner::from_decimal(whole).ok()).unwrap_or_default()
}

/// A gain with a plus, a loss with a minus, as roughly as [`rough`].
pub(super) fn signed(say: &Say, amount: f64) -> String {
    let plus = if rounded(amount) > Kroner::ZERO { "+" } else { "" };
    format!("{plus}{}", rough(say, amount))
}

/// An expected amount: in millions where it is large, in round thousands where it is not.
pub(super) fn rough(say: &Say, amount: f64) -> String {
    say.rough_kroner(rounded(amount))
}

/// An expected amount in millions with one decimal, where the unit stands elsewhere.
pub(super) fn millions(say: &Say, amount: f64) -> String {
    let mut millions = Decimal::from_f64(amount / 1e6).unwrap_or_default().round_dp(1);
    millions.rescale(1);
    let plus = if millions > Decimal::ZERO { "+" } else { "" };
    // Nothing has no sign.
    let millions = if millions.is_zero() { millions.abs() } else { millions };
    format!("{plus}{}", format::decimal(say.lang, millions))
}

fn rounded(amount: f64) -> Kroner {
    let step = if amount.abs() < 100_000.0 { 1_000.0 } else { 10_000.0 };
    kroner((amount / step).round() * step)
}

/// A chance, 0 to 1, in whole percent; never wholly sure, for the draws are not.
pub(super) fn chance(say: &Say, chance: f64) -> String {
    let percent = Decimal::from_f64(chance * 100.0).unwrap_or_default().round_dp(0);
    let (most, least) = (Decimal::from(99), Decimal::ONE);
    let (mark, percent) = if percent > most {
        ("> ", most)
    } else if percent < least {
        ("< ", least)
    } else {
        ("", percent)
    };
    let space = match say.lang {
        crate::route::Lang::Da => "\u{a0}",
        crate::route::Lang::En => "",
    };
    format!("{mark}{}{space}%", say.decimal(percent))
}

/// A number of people or weeks without decimals.
pub(super) fn number(say: &Say, value: f64) -> String {
    say.decimal(Decimal::from_f64(value).unwrap_or_default().round_dp(0))
}
