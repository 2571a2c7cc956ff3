//! What a visitor has typed.

use chrono::Datelike as _;
use fremdrift_costs::net_gain::Party;
use fremdrift_evidence::evidence;
use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Effect, Intervention, Overlap, Preset};
use rust_decimal::Decimal;
use rust_decimal::prelude::{FromPrimitive as _, ToPrimitive as _};

use super::field::{Field, Place, Unit};
use super::preset::example;
use crate::route::Lang;
use crate::state::amount::{kept, same};
use crate::state::law_years;

/// The most characters that a box keeps.
const LONGEST: usize = 16;
/// How many draws, where nobody says otherwise.
pub(super) const DRAWS: u32 = 10_000;
/// What they begin with, where nobody says otherwise.
pub(super) const SEED: u32 = 1;

/// What an effort does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The chance of leaving benefit in a week is so many times as high.
    HazardRatio,
    /// So many weeks less on benefit.
    WeeksSaved,
    /// So many percent fewer long courses.
    FewerLong,
    /// So many points more of those who leave benefit go to work.
    MoreToWork,
    /// Gradual return begins so many weeks earlier.
    PartialReturn,
}

impl Kind {
    /// All of them.
    pub const ALL: [Self; 5] = [
        Self::HazardRatio,
        Self::WeeksSaved,
        Self::FewerLong,
        Self::MoreToWork,
        Self::PartialReturn,
    ];

    /// What an effect is.
    #[must_use]
    pub const fn of(effect: Effect) -> Self {
        match effect {
            Effect::HazardRatio(_) => Self::HazardRatio,
            Effect::WeeksSaved { .. } => Self::WeeksSaved,
            Effect::FewerLong { .. } => Self::FewerLong,
            Effect::MoreToWork(_) => Self::MoreToWork,
            Effect::PartialReturn { .. } => Self::PartialReturn,
        }
    }

    /// Its name in ids and links.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::HazardRatio => "hazardRatio",
            Self::WeeksSaved => "weeksSaved",
            Self::FewerLong => "fewerLong",
            Self::MoreToWork => "moreToWork",
            Self::PartialReturn => "partialReturn",
        }
    }
}

/// Those who can pay for an effort.
pub const PAYERS: [Party; 3] = [Party::Municipality, Party::State, Party::Employer];

/// One effort as typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Effort {
    texts: [String; Field::EFFORT.len()],
    /// What it does.
    pub kind: Kind,
    /// Who pays its price.
    pub payer: Party,
}

impl Effort {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self { texts: Default::default(), kind: Kind::WeeksSaved, payer: Party::Municipality }
    }

    /// As somebody would have typed it.
    #[must_use]
    pub fn of(it: &Intervention, lang: Lang) -> Self {
        let kind = Kind::of(it.effect);
        let mut typed = Self { kind, payer: it.payer, ..Self::empty() };
        for (field, value) in numbers(it) {
            if let Some(value) = value {
                typed.type_in(field, &written(value, field.unit(kind), lang));
            }
        }
        typed
    }

    /// The ready-made effort that it is, if it is one, however its numbers are written.
    #[must_use]
    pub fn preset(&self) -> Option<Preset> {
        Preset::ALL.into_iter().find(|preset| {
            let it = preset.intervention(&evidence());
            it.is_some_and(|it| self.is_same(&Self::of(&it, Lang::En)))
        })
    }

    /// Whether it is the same effort, however its numbers are written.
    fn is_same(&self, other: &Self) -> bool {
        let mut fields = Field::EFFORT.into_iter().filter(|field| field.belongs_to(self.kind));
        (self.kind, self.payer) == (other.kind, other.payer)
            && fields.all(|it| same(self.text(it), other.text(it), &it.takes(self.kind)))
    }

    /// The same kind of effort and the same payer, with numbers still to be typed.
    pub(super) fn emptied(&self) -> Self {
        Self { texts: Default::default(), ..*self }
    }

    /// What stands in a box.
    #[must_use]
    pub fn text(&self, field: Field) -> &str {
        let at = Field::EFFORT.iter().position(|it| *it == field);
        at.and_then(|at| self.texts.get(at)).map_or("", String::as_str)
    }

    /// Puts a text into a box, no more of it than a number needs.
    pub fn type_in(&mut self, field: Field, typed: &str) {
        let at = Field::EFFORT.iter().position(|it| *it == field);
        if let Some(text) = at.and_then(|at| self.texts.get_mut(at)) {
            *text = kept(typed, LONGEST);
        }
    }
}

/// Everything that can be typed or chosen on the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    texts: [String; Field::WHOLE.len()],
    /// The law of the middle of this year holds throughout.
    pub law_year: i32,
    /// What those who are ill were on their first day of absence.
    pub status: Status,
    /// Whether all weeks are in activation or gradual return.
    pub active: bool,
    /// What holds for those whom several efforts reach.
    pub overlap: Overlap,
    /// The efforts, at least one and at most [`Case::MOST_INTERVENTIONS`].
    pub efforts: Vec<Effort>,
}

impl Draft {
    /// Nothing typed yet.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            texts: Default::default(),
            law_year: *law_years().end(),
            status: Status::Employed,
            active: false,
            overlap: Overlap::Strongest,
            efforts: vec![Effort::empty()],
        }
    }

    /// The worked example that the page opens with.
    #[must_use]
    pub fn example(lang: Lang) -> Self {
        example(Preset::Roskilde).map_or_else(Self::empty, |case| Self::of(&case, lang))
    }

    /// As somebody would have typed it.
    #[must_use]
    pub fn of(case: &Case, lang: Lang) -> Self {
        let cohort = &case.cohort;
        let mut draft = Self {
            law_year: cohort.law_date.year(),
            status: cohort.status,
            active: cohort.active,
            overlap: case.overlap,
            efforts: case.interventions.iter().map(|it| Effort::of(it, lang)).collect(),
            ..Self::empty()
        };
        let benefit = cohort.weekly_benefit.and_then(|kroner| kroner.to_decimal().to_f64());
        for (field, value) in [
            (Field::Entrants, Some(f64::from(cohort.people))),
            (Field::EntryWeek, Some(cohort.weeks_before)),
            (Field::Years, Some(f64::from(cohort.years))),
            (Field::WeeklyBenefit, benefit),
            (Field::OutOfWork, Some(100.0 * cohort.out_of_work)),
            (Field::Draws, Some(f64::from(DRAWS))),
            (Field::Seed, Some(f64::from(SEED))),
        ] {
            if let Some(value) = value {
                let text = written(value, field.unit(Kind::HazardRatio), lang);
                draft.type_in(Place::whole(field), &text);
            }
        }
        draft
    }

    /// Whether it asks the same, however its numbers are written.
    pub(super) fn is_same(&self, other: &Self) -> bool {
        let whole = |draft: &Self| (draft.law_year, draft.status, draft.active, draft.overlap);
        let mut places = Field::WHOLE.into_iter().map(|field| (Place::whole(field), field));
        whole(self) == whole(other)
            && self.efforts.len() == other.efforts.len()
            && self.efforts.iter().zip(&other.efforts).all(|(a, b)| a.is_same(b))
            && places.all(|(place, field)| {
                same(self.text(place), other.text(place), &field.takes(self.kind(place)))
            })
    }

    /// What stands in a box.
    #[must_use]
    pub fn text(&self, place: Place) -> &str {
        match place.effort {
            Some(effort) => self.efforts.get(effort).map_or("", |it| it.text(place.field)),
            None => {
                let at = Field::WHOLE.iter().position(|it| *it == place.field);
                at.and_then(|at| self.texts.get(at)).map_or("", String::as_str)
            }
        }
    }

    /// Puts a text into a box, no more of it than a number needs.
    pub fn type_in(&mut self, place: Place, typed: &str) {
        if let Some(effort) = place.effort {
            if let Some(effort) = self.efforts.get_mut(effort) {
                effort.type_in(place.field, typed);
            }
        } else {
            let at = Field::WHOLE.iter().position(|it| *it == place.field);
            if let Some(text) = at.and_then(|at| self.texts.get_mut(at)) {
                *text = kept(typed, LONGEST);
            }
        }
    }

    /// The kind of the effect that a box belongs to.
    #[must_use]
    pub fn kind(&self, place: Place) -> Kind {
        let effort = place.effort.and_then(|effort| self.efforts.get(effort));
        effort.map_or(Kind::HazardRatio, |effort| effort.kind)
    }

    /// All boxes that are shown, in the order of the form.
    #[must_use]
    pub fn places(&self) -> Vec<Place> {
        let efforts = self.efforts.iter().enumerate().flat_map(|(index, effort)| {
            let shown = Field::EFFORT.into_iter().filter(|field| field.belongs_to(effort.kind));
            shown.map(move |field| Place::of(index, field))
        });
        Field::WHOLE.into_iter().map(Place::whole).chain(efforts).collect()
    }
}

/// The number of each box of an effort, where it has one.
fn numbers(it: &Intervention) -> [(Field, Option<f64>); Field::EFFORT.len()] {
    let (effect, until, spared) = match it.effect {
        Effect::HazardRatio(ratio) => (ratio, None, None),
        Effect::WeeksSaved { weeks, until } => (weeks, until, None),
        Effect::FewerLong { share, after } => (100.0 * share, Some(after), None),
        Effect::MoreToWork(points) => (100.0 * points, None, None),
        Effect::PartialReturn { weeks, spared } => (weeks, None, Some(100.0 * spared)),
    };
    [
        (Field::StartWeek, Some(it.start)),
        (Field::Reach, Some(100.0 * it.reach)),
        (Field::Effect, Some(effect)),
        (Field::Until, until),
        (Field::Spared, spared),
        (Field::Lasts, it.lasts),
        (Field::Price, Some(it.price)),
    ]
}

/// A number as it is typed in a language, with at most two decimals; amounts with both or none.
fn written(value: f64, unit: Unit, lang: Lang) -> String {
    let short = Decimal::from_f64(value).unwrap_or_default().round_dp(2).normalize();
    let plain = if unit == Unit::Kroner && short.scale() > 0 {
        format!("{short:.2}")
    } else {
        short.to_string()
    };
    match lang {
        Lang::Da => plain.replace('.', ","),
        Lang::En => plain,
    }
}
