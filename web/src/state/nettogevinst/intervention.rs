//! One intervention as typed.

use chrono::Datelike;
use fremdrift_costs::net_gain::{NetGainInput, Overlap, SavedShare};
use fremdrift_rules::case::Status;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::Decimal;

use super::draft::later_year;
use super::field::Field;
use crate::route::Lang;
use crate::state::amount::kept;

/// The most characters that a box keeps.
const LONGEST: usize = 16;

/// A box to tick.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flag {
    /// The saved weeks would have been in activation or gradual return.
    Active,
    /// The effect follows the share of people fit for work.
    ByShare,
    /// The weeks of long cases are among the saved weeks.
    Within,
    /// Later years are discounted.
    Discounted,
}

impl Flag {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Active, Self::ByShare, Self::Within, Self::Discounted];

    /// The id of the box; a link names it so, too.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::ByShare => "byShare",
            Self::Within => "within",
            Self::Discounted => "discounted",
        }
    }
}

/// Everything that can be typed or chosen for one intervention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Intervention {
    texts: [String; Field::ALL.len()],
    flags: [bool; Flag::ALL.len()],
    /// What those who take part were on their first day of absence.
    pub status: Status,
    /// The law of the middle of this year holds throughout.
    pub law_year: i32,
}

impl Intervention {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            texts: Default::default(),
            flags: Default::default(),
            status: Status::Employed,
            law_year: later_year(),
        }
    }

    /// As somebody would have typed it.
    #[must_use]
    pub fn of(input: &NetGainInput, lang: Lang) -> Self {
        let mut typed = Self { status: input.status, ..Self::empty() };
        typed.law_year = input.law_date.year();
        for (field, value) in numbers(input) {
            if let Some(value) = value {
                typed.type_in(field, &written(value, field, lang));
            }
        }
        for (flag, on) in [
            (Flag::Active, input.active),
            (Flag::ByShare, input.effect.share_fit.is_some()),
            (Flag::Within, input.overlap == Overlap::Within),
            (Flag::Discounted, input.discount.is_some()),
        ] {
            typed.set(flag, on);
        }
        typed
    }

    /// What stands in a box.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    /// Puts a text into a box, no more of it than a number needs.
    pub fn type_in(&mut self, field: Field, typed: &str) {
        if let Some(text) = self.texts.get_mut(field as usize) {
            *text = kept(typed, LONGEST);
        }
    }

    /// Whether a box is ticked.
    #[must_use]
    pub fn is(&self, flag: Flag) -> bool {
        self.flags.get(flag as usize).copied().unwrap_or_default()
    }

    /// Ticks a box, or unticks it.
    pub fn set(&mut self, flag: Flag, on: bool) {
        if let Some(slot) = self.flags.get_mut(flag as usize) {
            *slot = on;
        }
    }
}

/// The number of each box, where it has one.
#[must_use]
pub fn numbers(input: &NetGainInput) -> [(Field, Option<Decimal>); Field::ALL.len()] {
    let effect = &input.effect;
    let kroner = |amount: Option<Kroner>| amount.map(Kroner::to_decimal);
    let percent = |share: Option<Percent>| share.map(Percent::to_decimal);
    let (share, work) = (effect.share_fit, input.optional.work);
    let constant = match input.saved_share {
        SavedShare::Constant(share) => Some(share),
        SavedShare::ByLaw => None,
    };
    [
        (Field::Citizens, Some(Decimal::from(input.citizens))),
        (Field::WeeksBefore, Some(input.weeks_before)),
        (Field::CourseWeeks, Some(input.course_weeks)),
        (Field::WeeklyBenefit, kroner(input.weekly_benefit)),
        (Field::Price, kroner(Some(input.price))),
        (Field::WeeksSaved, Some(effect.weeks_saved)),
        (Field::Measured, percent(share.map(|share| share.measured))),
        (Field::Without, percent(share.map(|share| share.without))),
        (Field::Now, percent(share.map(|share| share.now))),
        (Field::CasesAvoided, Some(effect.cases_avoided)),
        (Field::WeeksEach, Some(effect.weeks_each)),
        (Field::LongFrom, Some(effect.long_from)),
        (Field::Constant, percent(constant)),
        (Field::Horizon, Some(Decimal::from(input.horizon))),
        (Field::AtWork, percent(work.map(|work| work.at_work))),
        (Field::WeeklyWage, kroner(work.map(|work| work.weekly_wage))),
        (Field::MunicipalTax, percent(work.map(|work| work.municipal_tax))),
        (Field::StateTax, percent(work.map(|work| work.state_tax))),
        (Field::Replacement, kroner(input.optional.replacement)),
        (Field::Activation, percent(input.optional.activation)),
    ]
}

/// A number as it is typed in a language: amounts with both decimals or none.
pub(super) fn written(value: Decimal, field: Field, lang: Lang) -> String {
    let short = value.normalize();
    let plain = if field.unit() == super::Unit::Kroner && short.scale() > 0 {
        format!("{short:.2}")
    } else {
        short.to_string()
    };
    match lang {
        Lang::Da => plain.replace('.', ","),
        Lang::En => plain,
    }
}
