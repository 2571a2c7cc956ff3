//! From boxes to an intervention of the engine, or to everything that is wrong with them.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::{
    Effect, NetGainInput, Optional, Overlap, SavedShare, ShareFit, Work, ministry_discount_rate,
};
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::field::{Field, Problem};
use super::intervention::{Flag, Intervention};
use crate::state::amount::number;

/// A case is long after this many weeks, where nobody says otherwise.
const LONG_FROM: u32 = 52;
/// The years that are counted, where nobody says otherwise.
const HORIZON: u32 = 2;

/// The day whose law a year stands for: the middle, when the year's rates and rules hold.
pub(super) fn law_day(year: i32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, 7, 1).unwrap_or_default()
}

/// Reads an intervention.
pub(super) fn read(typed: &Intervention) -> Result<NetGainInput, Vec<(Field, Problem)>> {
    let mut reader = Reader { typed, problems: Vec::new() };
    let input = NetGainInput {
        law_date: law_day(typed.law_year),
        citizens: reader.needed(Field::Citizens).to_u32().unwrap_or_default(),
        status: typed.status,
        weeks_before: reader.needed(Field::WeeksBefore),
        course_weeks: reader.needed(Field::CourseWeeks),
        weekly_benefit: reader.number(Field::WeeklyBenefit).map(kroner),
        price: kroner(reader.needed(Field::Price)),
        effect: reader.effect(),
        active: typed.is(Flag::Active),
        saved_share: match reader.number(Field::Constant) {
            Some(share) => SavedShare::Constant(percent(share)),
            None => SavedShare::ByLaw,
        },
        overlap: if typed.is(Flag::Within) { Overlap::Within } else { Overlap::Apart },
        horizon: reader.number(Field::Horizon).and_then(|years| years.to_u32()).unwrap_or(HORIZON),
        discount: typed.is(Flag::Discounted).then(ministry_discount_rate),
        optional: Optional {
            work: reader.work(),
            replacement: reader.number(Field::Replacement).map(kroner),
            activation: reader.number(Field::Activation).map(percent),
        },
    };
    let order = |(field, _): &(Field, Problem)| *field as usize;
    reader.problems.sort_by_key(order);
    if reader.problems.is_empty() { Ok(input) } else { Err(reader.problems) }
}

struct Reader<'a> {
    typed: &'a Intervention,
    problems: Vec<(Field, Problem)>,
}

impl Reader<'_> {
    fn is_empty(&self, field: Field) -> bool {
        self.typed.text(field).trim().is_empty()
    }

    /// A number that may be left out.
    fn number(&mut self, field: Field) -> Option<Decimal> {
        if self.is_empty(field) {
            return None;
        }
        match number(self.typed.text(field), &field.takes()).map_err(Problem::from) {
            Ok(number) => Some(number),
            Err(problem) => {
                self.problems.push((field, problem));
                None
            }
        }
    }

    /// A number that has to be there; zero where it is not, and that is a problem.
    fn needed(&mut self, field: Field) -> Decimal {
        if self.is_empty(field) {
            self.problems.push((field, Problem::Missing));
        }
        self.number(field).unwrap_or_default()
    }

    fn effect(&mut self) -> Effect {
        let weeks_saved = self.needed(Field::WeeksSaved);
        let share_fit = self.typed.is(Flag::ByShare).then(|| {
            let [measured, without, now] =
                [Field::Measured, Field::Without, Field::Now].map(|field| self.needed(field));
            ShareFit { measured: percent(measured), without: percent(without), now: percent(now) }
        });
        let cases_avoided = self.number(Field::CasesAvoided).unwrap_or_default();
        let weeks_each = if cases_avoided.is_zero() {
            self.number(Field::WeeksEach).unwrap_or_default()
        } else {
            self.needed(Field::WeeksEach)
        };
        let long_from = self.number(Field::LongFrom).unwrap_or(Decimal::from(LONG_FROM));
        Effect { weeks_saved, cases_avoided, weeks_each, long_from, share_fit }
    }

    /// Wages and taxes: all four numbers or none.
    fn work(&mut self) -> Option<Work> {
        let fields = [Field::AtWork, Field::WeeklyWage, Field::MunicipalTax, Field::StateTax];
        if fields.iter().all(|field| self.is_empty(*field)) {
            return None;
        }
        let [at_work, wage, municipal_tax, state_tax] = fields.map(|field| self.needed(field));
        Some(Work {
            at_work: percent(at_work),
            weekly_wage: kroner(wage),
            municipal_tax: percent(municipal_tax),
            state_tax: percent(state_tax),
        })
    }
}

/// A number within an amount's range, as the boxes' ranges are.
fn kroner(number: Decimal) -> Kroner {
    Kroner::from_decimal(number).unwrap_or_default()
}

/// A number from 0 to 100, as the boxes' range is.
fn percent(number: Decimal) -> Percent {
    Percent::from_decimal(number).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use fremdrift_costs::net_gain::{Bounds, roskilde};

    use super::*;
    use crate::route::Lang;

    #[test]
    fn what_is_written_is_read_again() {
        for lang in Lang::ALL {
            assert_eq!(read(&Intervention::of(&roskilde(), lang)), Ok(roskilde()));
        }
    }

    /// Two numbers in a box were once read as one: 7 3 weeks as 73.
    #[test]
    fn two_numbers_are_not_one() {
        for (field, text) in [
            (Field::WeeksSaved, "7 3"),
            (Field::Price, "3918 20"),
            (Field::Price, "39\t18"),
            (Field::WeeksSaved, "5 kr."),
            (Field::Price, "5 %"),
        ] {
            let mut typed = Intervention::of(&roskilde(), Lang::Da);
            typed.type_in(field, text);
            assert_eq!(read(&typed), Err(vec![(field, Problem::NotANumber)]), "{text}");
        }
        let mut typed = Intervention::of(&roskilde(), Lang::Da);
        typed.type_in(Field::WeeksSaved, "0,073");
        assert_eq!(read(&typed), Err(vec![(Field::WeeksSaved, Problem::TooPrecise)]));
        typed.type_in(Field::WeeksSaved, "\u{2212}7,3");
        let lost = read(&typed).unwrap().effect.weeks_saved;
        assert_eq!(lost, Decimal::new(-73, 1));
    }

    #[test]
    fn everything_that_is_wrong_is_found_at_once() {
        let mut typed = Intervention::of(&roskilde(), Lang::Da);
        for (field, text) in [
            (Field::Citizens, "4,5"),
            (Field::WeeksBefore, ""),
            (Field::Price, "tusind"),
            (Field::WeeksSaved, "7,3333"),
            (Field::Now, "167 %"),
            (Field::WeeksEach, " "),
            (Field::WeeklyWage, "7.000 kr."),
        ] {
            typed.type_in(field, text);
        }
        let percent = Bounds { least: Decimal::ZERO, most: Decimal::ONE_HUNDRED };
        assert_eq!(
            read(&typed).unwrap_err(),
            [
                (Field::Citizens, Problem::NotWhole),
                (Field::WeeksBefore, Problem::Missing),
                (Field::Price, Problem::NotANumber),
                (Field::WeeksSaved, Problem::TooPrecise),
                (Field::Now, Problem::OutOfRange(percent)),
                (Field::WeeksEach, Problem::Missing),
                (Field::AtWork, Problem::Missing),
                (Field::MunicipalTax, Problem::Missing),
                (Field::StateTax, Problem::Missing),
            ]
        );
    }
}
