//! The net gain's codes as words of the page's language.

use fremdrift_costs::net_gain::{Item, Party, Step, Variable};
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use crate::format;
use crate::route::Lang;
use crate::say::Say;
use crate::state::Which;
use crate::state::nettogevinst::{Field, Problem};
use crate::state::numbers::Wrong;

/// A box's name.
pub(super) fn field(say: &Say, field: Field) -> String {
    say.t.gain_field(field.id()).to_string()
}

/// A box's unit.
pub(super) fn unit(say: &Say, field: Field) -> String {
    field.takes().unit.name().map(|name| say.t.gain_unit(name).to_string()).unwrap_or_default()
}

/// What stands in a box, with its unit.
pub(super) fn quantity(say: &Say, field: Field, value: Decimal) -> String {
    let said = say.quantity(value, field.takes().unit);
    said.unwrap_or_else(|| format!("{} {}", say.decimal(value), unit(say, field)))
}

/// A scenario's name.
pub(super) fn scenario(say: &Say, which: Which) -> String {
    say.t.gain_scenario(which.name()).to_string()
}

/// What is wrong with a box and what to do.
pub(super) fn problem(say: &Say, field: Field, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::Number(wrong) => return number(say, field, wrong),
        Problem::MoreThanCitizens(citizens) => {
            t.gain_error_more_than_citizens(format::count(say.lang, citizens))
        }
        Problem::NotAboveWithout => t.gain_error_not_above(),
        Problem::BeforeStart(year) => t.gain_error_before_start(year),
        Problem::MoreThanWhole => t.gain_error_taxes(),
        Problem::TooLarge => t.gain_error_too_large(),
    }
    .to_string()
}

/// What is wrong with a number.
fn number(say: &Say, field: Field, wrong: Wrong) -> String {
    let t = &say.t;
    match wrong {
        Wrong::Missing => t.gain_error_missing(field.id()),
        Wrong::NotANumber | Wrong::NotWhole if field.takes().whole => {
            let example = if field == Field::Citizens { 466 } else { 2 };
            t.gain_error_not_whole(format::count(say.lang, example))
        }
        Wrong::NotANumber | Wrong::NotWhole => {
            t.gain_error_not_a_number(say.decimal(Decimal::new(73, 1)))
        }
        Wrong::TooPrecise => t.gain_error_too_precise(),
        Wrong::LooksLikeCpr => t.tool_error_cpr(),
        Wrong::OutOfRange(bounds) => {
            t.gain_error_out_of_range(say.decimal(bounds.least), say.decimal(bounds.most))
        }
    }
    .to_string()
}

/// What a line of the account is about.
pub(super) fn item(say: &Say, item: Item) -> String {
    let code = match item {
        Item::SavedWeeks => "savedWeeks",
        Item::LongCases => "longCases",
        Item::ActivationRefund => "activation",
        Item::Replacement => "replacement",
        Item::Wage => "wage",
        Item::Tax => "tax",
        Item::BenefitForgone => "benefit",
        Item::Price => "price",
    };
    say.t.gain_item(code).to_string()
}

/// A step with its year.
pub(super) fn step(say: &Say, step: &Step) -> String {
    say.t.gain_step(item(say, step.item), step.year).to_string()
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
    say.t.gain_party(code).to_string()
}

/// A number that can be varied.
pub(super) fn variable(say: &Say, variable: Variable) -> String {
    let code = match variable {
        Variable::Price => "price",
        Variable::ShareFit => "shareFit",
        Variable::WeeksSaved => "weeksSaved",
        Variable::CasesAvoided => "casesAvoided",
        Variable::WeeksEach => "weeksEach",
        Variable::WeeksBefore => "weeksBefore",
        Variable::CourseWeeks => "courseWeeks",
        Variable::WeeklyBenefit => "weeklyBenefit",
    };
    say.t.gain_variable(code).to_string()
}

/// The unit of such a number.
pub(super) fn variable_unit(say: &Say, of: Variable) -> String {
    let code = match of {
        Variable::Price | Variable::WeeklyBenefit => "kroner",
        Variable::ShareFit => "percent",
        Variable::CasesAvoided => "people",
        Variable::WeeksSaved
        | Variable::WeeksEach
        | Variable::WeeksBefore
        | Variable::CourseWeeks => "weeks",
    };
    say.t.gain_unit(code).to_string()
}

/// A number of such a kind with its unit.
pub(super) fn value(say: &Say, of: Variable, value: Decimal) -> String {
    match of {
        Variable::Price | Variable::WeeklyBenefit => {
            Kroner::from_decimal(value).map(|amount| say.kroner(amount)).unwrap_or_default()
        }
        Variable::ShareFit => {
            Percent::from_decimal(value).map(|share| say.share(share)).unwrap_or_default()
        }
        Variable::CasesAvoided => say.t.gain_people(say.decimal(value)).to_string(),
        Variable::WeeksSaved
        | Variable::WeeksEach
        | Variable::WeeksBefore
        | Variable::CourseWeeks => say.t.gain_weeks(say.decimal(value)).to_string(),
    }
}

/// A range of such numbers, with the unit once.
pub(super) fn range(say: &Say, of: Variable, [low, high]: [Decimal; 2]) -> String {
    let kroner = matches!(of, Variable::Price | Variable::WeeklyBenefit);
    let least = if kroner { 2 } else { 0 };
    let decimals = match low.normalize().scale().max(high.normalize().scale()) {
        0 => 0,
        some => some.max(least),
    };
    let alike = |mut end: Decimal| {
        end.rescale(decimals);
        format::decimal(say.lang, end)
    };
    let [low, high] = [low, high].map(alike);
    match (say.lang, of) {
        (Lang::Da, _) if kroner => format!("{low}\u{a0}– {high}\u{a0}kr."),
        // In English the unit of money stands in front.
        (Lang::En, _) if kroner => format!("DKK\u{a0}{low}\u{a0}– {high}"),
        (Lang::Da, Variable::ShareFit) => format!("{low}\u{a0}– {high}\u{a0}%"),
        (Lang::En, Variable::ShareFit) => format!("{low}\u{a0}– {high}%"),
        (_, Variable::CasesAvoided) => format!("{low}\u{a0}– {}", say.t.gain_people(high)),
        _ => format!("{low}\u{a0}– {}", say.t.gain_weeks(high)),
    }
}

/// A gain with a plus, a loss with a minus, in millions where it is large.
pub(super) fn signed(say: &Say, amount: Kroner) -> String {
    let plus = if amount > Kroner::ZERO { "+" } else { "" };
    format!("{plus}{}", say.rough_kroner(amount))
}

/// An amount without its sign.
pub(super) fn size(amount: Kroner) -> Kroner {
    if amount < Kroner::ZERO { less(Kroner::ZERO, amount) } else { amount }
}

/// What is left of an amount; results are so far from an amount's limits that it always fits.
pub(super) fn less(amount: Kroner, taken: Kroner) -> Kroner {
    amount.checked_sub(taken).unwrap_or_default()
}
