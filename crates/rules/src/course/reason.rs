//! Why a run of days is paid as it is: the values that decided it, each with its paragraph.

use chrono::NaiveDate;
use fremdrift_legislation::{Band, Clock, Dated, Parameter, Provision, Scalar, Start};
use fremdrift_units::{Days, Kroner, Percent, Weeks};

use super::Rulebook;
use super::front::Refund;
use super::runs::{Payer, PublicDays, Run};

/// One value of the law that decided a run of days.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The parameter's id.
    pub parameter: &'static str,
    /// From when the value is in force.
    pub valid_from: NaiveDate,
    /// Whether the rule began then or is only encoded from then.
    pub from_is: Start,
    /// Until when; none when no end is known.
    pub valid_to: Option<NaiveDate>,
    /// The newest source that shows an open-ended value in force.
    pub last_confirmed: Option<NaiveDate>,
    /// When the value was last compared with its source.
    pub checked_on: NaiveDate,
    /// Where it stands.
    pub provision: Provision,
    /// The first day it decided.
    pub from: NaiveDate,
    /// The last day it decided.
    pub to: NaiveDate,
    /// The refund ladder's week on those two days; only for the shares.
    pub weeks: Option<(u32, u32)>,
    /// What it said.
    pub kind: ReasonKind,
}

/// What a value of the law said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ReasonKind {
    /// The employer pays the first days.
    EmployerPeriod {
        /// How many calendar days.
        days: u32,
    },
    /// The unemployment fund pays the first days.
    UnemploymentFund {
        /// How many days.
        days: u32,
    },
    /// Nobody pays the first days.
    Waiting {
        /// How many days.
        days: u32,
    },
    /// State and municipality share by week.
    StateShare {
        /// The state's share.
        percent: Percent,
        /// How the weeks are counted.
        clock: Clock,
        /// The step's first week.
        step_from: u32,
        /// The step's last week; none for the last step.
        step_to: Option<u32>,
        /// In activation or gradual return.
        active: bool,
        /// Whether that gave another share.
        active_share: bool,
    },
    /// The municipality refunds the employer, or pays the self-employed, in days that are otherwise
    /// theirs.
    Refunded {
        /// By which rule.
        why: Refund,
    },
    /// The municipality's part of what the unemployment fund's days cost.
    Cofinanced {
        /// The municipality's share.
        percent: Percent,
        /// The step's first week.
        step_from: u32,
        /// The step's last week; none for the last step.
        step_to: Option<u32>,
    },
    /// A higher share because the employer offers no part-time work.
    NoPartTime {
        /// For so many weeks at most.
        weeks: u32,
    },
    /// With insurance the benefit is at least, and in the first two weeks exactly, this.
    InsuredMinimum {
        /// For a whole week.
        minimum: Kroner,
    },
    /// No benefit during holidays.
    Holiday,
    /// The ladder is read ahead in the change-over week.
    ChangeOver {
        /// By how many weeks.
        weeks: u32,
    },
    /// The weekly benefit is the maximum.
    Maximum {
        /// The maximum.
        maximum: Kroner,
        /// Whether a higher given benefit was cut.
        cut: bool,
    },
}

impl ReasonKind {
    /// Whether the law of the first day of absence decides it for all its days.
    #[must_use]
    pub const fn decided_on_first_day(&self) -> bool {
        match self {
            Self::EmployerPeriod { .. } | Self::UnemploymentFund { .. } | Self::Waiting { .. } => {
                true
            }
            Self::StateShare { .. }
            | Self::Refunded { .. }
            | Self::Cofinanced { .. }
            | Self::NoPartTime { .. }
            | Self::InsuredMinimum { .. }
            | Self::Holiday
            | Self::ChangeOver { .. }
            | Self::Maximum { .. } => false,
        }
    }
}

impl Reason {
    /// Takes in a later reason that says the same; false when it says something else.
    pub fn prolong(&mut self, later: &Self) -> bool {
        let same = (self.parameter, self.valid_from, self.kind)
            == (later.parameter, later.valid_from, later.kind);
        if same {
            self.to = later.to;
            self.weeks = self.weeks.zip(later.weeks).map(|((first, _), (_, last))| (first, last));
        }
        same
    }
}

impl Rulebook {
    /// The values that decided a run, most important first.
    pub fn reasons(&self, run: &Run, given: bool, mut add: impl FnMut(Reason)) {
        if run.holiday {
            let make = |value: &Scalar<_>| (value.provision, ReasonKind::Holiday);
            let value = self.law().holiday_within_absence.placed_on(run.days.from.date());
            if let Some((index, _)) = value {
                add_reason(&self.law().holiday_within_absence, index, run, make, &mut add);
            }
        } else {
            self.front_reasons(run, &mut add);
        }
        if let Some(public) = &run.public {
            self.public_reasons(run, public, &mut add);
        }
        if let Some(fund) = &run.cofinanced {
            self.cofinancing_reason(run, fund, &mut add);
        }
        if let Some(index) = run.insured {
            let minimum = Kroner::from_oere(run.weekly_oere).unwrap_or_default();
            let make =
                |value: &Scalar<_>| (value.provision, ReasonKind::InsuredMinimum { minimum });
            add_reason(&self.law().insured_minimum, index, run, make, &mut add);
        }
        if run.cut || !given || run.insured.is_some() {
            let make = |value: &Scalar<Kroner>| {
                (value.provision, ReasonKind::Maximum { maximum: value.amount, cut: run.cut })
            };
            add_reason(&self.law().maximum_weekly_benefit, run.rate, run, make, &mut add);
        }
    }

    fn front_reasons(&self, run: &Run, add: &mut impl FnMut(Reason)) {
        let law = self.law();
        if let Some((why, index)) = run.refund {
            let make = |value: &Scalar<_>| (value.provision, ReasonKind::Refunded { why });
            let statement = |value: &Scalar<_>| (value.provision, ReasonKind::Refunded { why });
            match why {
                Refund::Section55 => add_reason(&law.section_55_first_day, index, run, make, add),
                Refund::Section56(_) => add_reason(&law.section_56, index, run, statement, add),
                Refund::Covid if run.self_employed => {
                    add_reason(&law.covid_self_employed, index, run, statement, add);
                }
                Refund::Covid => add_reason(&law.covid_refund, index, run, statement, add),
            }
        }
        let Some(index) = run.front else { return };
        let (parameter, kind): (_, fn(u32) -> ReasonKind) = match run.payer {
            Payer::UnemploymentFund => {
                (&law.unemployment_fund_days, |days| ReasonKind::UnemploymentFund { days })
            }
            Payer::Unpaid => (&law.self_employed_waiting_days, |days| ReasonKind::Waiting { days }),
            Payer::Public if run.self_employed => return,
            Payer::Employer | Payer::Public => {
                (&law.employer_period, |days| ReasonKind::EmployerPeriod { days })
            }
        };
        let make = |value: &Scalar<Days>| (value.provision, kind(value.amount.0));
        add_reason(parameter, index, run, make, add);
    }

    fn public_reasons(&self, run: &Run, public: &PublicDays, add: &mut impl FnMut(Reason)) {
        let law = self.law();
        let table = law.state_share.values.get(public.table);
        let bands = table.map(|dated| dated.value.bands.as_ref()).unwrap_or_default();
        if let Some(band) = bands.get(public.step) {
            let share = band.active.filter(|_| public.active_share).unwrap_or(band.passive);
            let kind = ReasonKind::StateShare {
                percent: public.state,
                clock: public.clock,
                step_from: band.from_week,
                step_to: last_week(bands, public.step),
                active: public.active,
                active_share: public.active_share,
            };
            let make = |_: &_| (share.provision, kind);
            add_reason(&law.state_share, public.table, run, make, add);
        }
        if public.no_part_time
            && let Some((index, _)) = law.no_part_time_weeks.placed_on(run.days.from.date())
        {
            let make = |value: &Scalar<Weeks>| {
                (value.provision, ReasonKind::NoPartTime { weeks: value.amount.0 })
            };
            add_reason(&law.no_part_time_weeks, index, run, make, add);
        }
        if let Some((weeks, index)) = public.ahead {
            let make = |value: &Scalar<_>| (value.provision, ReasonKind::ChangeOver { weeks });
            add_reason(&law.change_over_week, index, run, make, add);
        }
    }

    fn cofinancing_reason(&self, run: &Run, fund: &PublicDays, add: &mut impl FnMut(Reason)) {
        let parameter = &self.law().fund_cofinancing;
        let table = parameter.values.get(fund.table);
        let bands = table.map(|dated| dated.value.bands.as_ref()).unwrap_or_default();
        let Some(band) = bands.get(fund.step) else { return };
        let kind = ReasonKind::Cofinanced {
            percent: fund.state.complement(),
            step_from: band.from_week,
            step_to: last_week(bands, fund.step),
        };
        let make = |_: &_| (band.passive.provision, kind);
        add_reason(parameter, fund.table, run, make, add);
    }
}

/// The last week of a step, where another follows.
fn last_week(bands: &[Band], step: usize) -> Option<u32> {
    bands.get(step + 1).map(|next| next.from_week.saturating_sub(1))
}

fn add_reason<T: Clone>(
    parameter: &Parameter<T>,
    index: usize,
    run: &Run,
    make: impl FnOnce(&T) -> (Provision, ReasonKind),
    add: &mut impl FnMut(Reason),
) {
    let Some(dated): Option<&Dated<T>> = parameter.values.get(index) else { return };
    let (provision, kind) = make(&dated.value);
    add(Reason {
        parameter: parameter.id,
        valid_from: dated.from,
        from_is: dated.from_is,
        valid_to: dated.to,
        last_confirmed: dated.last_confirmed,
        checked_on: dated.checked_on,
        provision,
        from: run.days.from.date(),
        to: run.days.to.date(),
        weeks: match kind {
            ReasonKind::StateShare { .. } | ReasonKind::Cofinanced { .. } => {
                let shared = run.public.or(run.cofinanced);
                shared.map(|shared| (shared.first_week, shared.last_week))
            }
            ReasonKind::EmployerPeriod { .. }
            | ReasonKind::UnemploymentFund { .. }
            | ReasonKind::Waiting { .. }
            | ReasonKind::Refunded { .. }
            | ReasonKind::NoPartTime { .. }
            | ReasonKind::InsuredMinimum { .. }
            | ReasonKind::Holiday
            | ReasonKind::ChangeOver { .. }
            | ReasonKind::Maximum { .. } => None,
        },
        kind,
    });
}
