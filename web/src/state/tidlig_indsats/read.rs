//! From boxes to a case of the engine, or to everything that is wrong with them.

use chrono::NaiveDate;
use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Case, Cohort, Effect, Intervention, Spreads};
use fremdrift_units::Kroner;
use rust_decimal::Decimal;
use rust_decimal::prelude::ToPrimitive as _;

use super::draft::{DRAWS, Draft, Kind, SEED};
use super::field::{Field, Place, Problem};
use crate::state::amount::number;

/// What is typed, as the engine takes it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Who is ill, and what is done.
    pub case: Case,
    /// How many draws.
    pub draws: u32,
    /// What they begin with.
    pub seed: u32,
}

/// Reads a draft.
pub(super) fn read(draft: &Draft) -> Result<Question, Vec<(Place, Problem)>> {
    let mut reader = Reader { draft, problems: Vec::new() };
    let cohort = Cohort {
        people: reader.whole(Field::Entrants, 0),
        weeks_before: reader.float(Place::whole(Field::EntryWeek)),
        years: reader.whole(Field::Years, 1),
        // The middle of the year, when its rates and rules hold.
        law_date: NaiveDate::from_ymd_opt(draft.law_year, 7, 1).unwrap_or_default(),
        status: draft.status,
        weekly_benefit: reader
            .number(Place::whole(Field::WeeklyBenefit))
            .map(|amount| Kroner::from_decimal(amount).unwrap_or_default()),
        active: draft.active,
        out_of_work: reader.part(Place::whole(Field::OutOfWork)).unwrap_or(1.0),
    };
    let draws = reader.whole(Field::Draws, DRAWS);
    let seed = reader.whole(Field::Seed, SEED);
    let efforts = draft.efforts.iter().enumerate();
    let interventions = efforts.map(|(index, _)| reader.effort(index)).collect();
    let case = Case { cohort, interventions, overlap: draft.overlap, spreads: Spreads::default() };
    let problems = reader.problems;
    if problems.is_empty() { Ok(Question { case, draws, seed }) } else { Err(problems) }
}

struct Reader<'a> {
    draft: &'a Draft,
    problems: Vec<(Place, Problem)>,
}

impl Reader<'_> {
    /// The number of a box; none where it is empty, and that is a problem where it must not be.
    fn number(&mut self, place: Place) -> Option<Decimal> {
        let kind = self.draft.kind(place);
        let typed = self.draft.text(place);
        let read = if typed.trim().is_empty() {
            if place.field.is_optional(kind) {
                return None;
            }
            Err(Problem::Missing)
        } else {
            number(typed, &place.field.takes(kind)).map_err(Problem::from)
        };
        read.map_err(|problem| self.problems.push((place, problem))).ok()
    }

    /// The number of a box that has to be there.
    fn float(&mut self, place: Place) -> f64 {
        self.number(place).and_then(|number| number.to_f64()).unwrap_or_default()
    }

    /// Percent as a part of one.
    fn part(&mut self, place: Place) -> Option<f64> {
        let percent = self.number(place)?;
        // Divided as a decimal: 24 percent is then the float nearest to 0.24.
        (percent / Decimal::ONE_HUNDRED).to_f64()
    }

    /// A whole number, or what holds where nobody says otherwise.
    fn whole(&mut self, field: Field, otherwise: u32) -> u32 {
        let number = self.number(Place::whole(field));
        number.and_then(|number| number.to_u32()).unwrap_or(otherwise)
    }

    fn effort(&mut self, index: usize) -> Intervention {
        let at = |field| Place::of(index, field);
        let start = self.float(at(Field::StartWeek));
        let reach = self.part(at(Field::Reach)).unwrap_or_default();
        let kind = self.draft.kind(at(Field::Effect));
        let effect = match kind {
            Kind::HazardRatio => Effect::HazardRatio(self.float(at(Field::Effect))),
            Kind::WeeksSaved => Effect::WeeksSaved {
                weeks: self.float(at(Field::Effect)),
                until: self.number(at(Field::Until)).and_then(|weeks| weeks.to_f64()),
            },
            Kind::FewerLong => Effect::FewerLong {
                share: self.part(at(Field::Effect)).unwrap_or_default(),
                after: self.float(at(Field::Until)),
            },
            Kind::MoreToWork => {
                Effect::MoreToWork(self.part(at(Field::Effect)).unwrap_or_default())
            }
            Kind::PartialReturn => Effect::PartialReturn {
                weeks: self.float(at(Field::Effect)),
                spared: self.part(at(Field::Spared)).unwrap_or_default(),
            },
        };
        let lasts = self.number(at(Field::Lasts)).and_then(|weeks| weeks.to_f64());
        let price = self.float(at(Field::Price));
        let payer = self.draft.efforts.get(index).map(|effort| effort.payer);
        let payer = payer.unwrap_or(Party::Municipality);
        Intervention { start, reach, effect, lasts, price, payer }
    }
}
