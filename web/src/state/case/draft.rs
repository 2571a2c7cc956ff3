//! What a visitor has typed of an absence, valid or not.

use chrono::NaiveDate;
use fremdrift_rules::case::{Insurance, Section56, Status};

use super::Injury;
use crate::state::link::{Answer, LinkError, Pairs, Word};
use crate::state::periods::{EarlierPeriods, Periods};
use crate::state::{DateParts, law_years};

/// The grounds of a section 56 agreement, in the order of the form.
pub const SECTION_56: [Section56; 3] =
    [Section56::Chronic, Section56::PlannedTreatment, Section56::SameIllness];

/// Everything that can be typed or chosen of an absence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// Who reads: it decides words and order, never facts.
    pub reader: Reader,
    /// The first day of absence.
    pub first: DateParts,
    /// The last day of absence; only the refund ledger asks.
    pub last: DateParts,
    /// What the person was on the first day; none while nobody has chosen.
    pub status: Option<Status>,
    /// The weekly benefit; empty for the maximum.
    pub benefit: String,
    /// Hours a week in the job; empty: not told.
    pub hours: String,
    /// Pay for an hour of it; empty: not told.
    pub hourly_pay: String,
    /// Employed without an employer period.
    pub no_employer_period: bool,
    /// The employer has the insurance of section 55.
    pub section_55: bool,
    /// A section 56 agreement covers the absence.
    pub section_56: Option<Section56>,
    /// The employer pays wages during the absence.
    pub wages_paid: bool,
    /// Whether somebody who was employed still is.
    pub still_employed: YesNo,
    /// The last day of the job; empty: none is known.
    pub employment_ends: DateParts,
    /// The day on which the municipality was told that there is no part-time work; empty: it was not.
    pub no_part_time_from: DateParts,
    /// A self-employed person's insurance.
    pub insurance: Option<Insurance>,
    /// Activation or gradual return.
    pub activation: Periods,
    /// Holidays within the absence.
    pub holidays: Periods,
    /// What was before the absence.
    pub earlier: EarlierPeriods,
    /// Weeks on the refund ladder beforehand; empty for none.
    pub prior_weeks: String,
    /// Age on the first day; empty: not given.
    pub age: String,
    /// Gets a pension, or is ill enough for one.
    pub section_25: bool,
    /// The day of the partial return; empty: none.
    pub partial_return: DateParts,
    /// Whether it is a work injury.
    pub work_injury: YesNo,
    /// Whether it is because of covid-19.
    pub covid: bool,
    /// Whether fast track is wished for.
    pub fast_track: bool,
    /// The two years whose law the refund ledger compares.
    pub law_years: LawYears,
    /// What the work-injury helper has asked.
    pub(crate) injury: Injury,
}

/// Who reads.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// The sick person.
    #[default]
    Citizen,
    /// Somebody who works with the case.
    Caseworker,
}

/// An answer that need not be given.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum YesNo {
    /// Not answered, or not known.
    #[default]
    Unknown,
    /// Yes.
    Yes,
    /// No.
    No,
}

impl YesNo {
    /// All answers, in the order of the form.
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Unknown];

    pub(super) const fn known(self) -> Option<bool> {
        match self {
            Self::Unknown => None,
            Self::Yes => Some(true),
            Self::No => Some(false),
        }
    }
}

/// Two years whose law is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LawYears(pub [i32; 2]);

impl Default for LawYears {
    /// The example's year beside the newest.
    fn default() -> Self {
        Self([2012, *law_years().end()])
    }
}

impl Draft {
    /// A first day and what the person was then.
    #[must_use]
    pub fn begun(first: NaiveDate, status: Status) -> Self {
        let mut draft = Self { status: Some(status), ..Self::default() };
        draft.first = first.into();
        draft.sync();
        draft
    }

    /// What the person was on the first day: as chosen, else as the other answers say, else employed.
    #[must_use]
    pub fn status(&self) -> Status {
        self.told_status().unwrap_or(if self.has_no_employer() {
            Status::Unemployed
        } else {
            Status::Employed
        })
    }

    /// The same draft, but for what only decides how results are shown.
    pub(in crate::state) fn shown_as(&self, other: &Self) -> Self {
        Self { reader: other.reader, law_years: other.law_years, ..self.clone() }
    }
}

/// How the default of an answer is left out of a text.
fn write_unless_default<A: Word + Default>(answer: A, name: &str, pairs: &mut Pairs) {
    if answer != A::default() {
        pairs.append_pair(name, answer.word());
    }
}

impl Word for Reader {
    const WORDS: &'static [(Self, &'static str)] =
        &[(Self::Citizen, "citizen"), (Self::Caseworker, "caseworker")];
}

impl Answer for Reader {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        write_unless_default(*self, name, pairs);
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        *self = Self::of_word(text)?;
        Ok(())
    }
}

impl Word for YesNo {
    const WORDS: &'static [(Self, &'static str)] = &[(Self::Yes, "yes"), (Self::No, "no")];
}

impl Answer for YesNo {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        write_unless_default(*self, name, pairs);
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        *self = Self::of_word(text)?;
        Ok(())
    }
}

impl Answer for LawYears {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        if *self != Self::default() {
            let Self([one, other]) = self;
            pairs.append_pair(name, &format!("{one}_{other}"));
        }
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        let (one, other) = text.split_once('_').ok_or(LinkError::Damaged)?;
        let year = |text: &str| {
            let year = text.parse().ok().filter(|year| law_years().contains(year));
            year.ok_or(LinkError::Damaged)
        };
        *self = Self([year(one)?, year(other)?]);
        Ok(())
    }
}
