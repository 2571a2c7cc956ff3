//! Every parameter matters: each value is changed by itself, and some result must follow.

use std::collections::BTreeSet;

use chrono::Datelike;
use fremdrift_legislation::{Dated, Legislation, Parameter, RefundTable, Scalar, encoded};
use fremdrift_rules::course::{Adjustment, Rulebook};
use fremdrift_units::{Days, Fraction, Kroner, Months, Percent, Weeks};

use crate::impact_cases::cases;
use crate::support::{FIRST_DAY, LAST_DAY, date};

/// Told as words, or by dates of a timeline only: `timeline_impact` tries them.
const ON_THE_TIMELINE: [&str; 2] = ["job_clarification", "reassessment_moment"];

fn results(law: Legislation) -> Vec<String> {
    let book = Rulebook::new(law).unwrap();
    let next_year = LAST_DAY.year() - 1;
    let adjustment =
        Adjustment { basis_points: 260, deduction: Percent::from_basis_points(45).unwrap() };
    let mut results = vec![format!("{:?}", book.rate(next_year, Some(adjustment)))];
    for input in cases() {
        results.push(match book.case(input) {
            Ok(case) => {
                let ledger = fremdrift_costs::ledger(&book, &case).unwrap();
                let lines = ledger.lines.iter().map(|line| (line.to, line.parts, &line.reasons));
                let lines: Vec<_> = lines.collect();
                let limit = book.duration(&case);
                format!("{lines:?} {:?} {:?} {limit:?}", ledger.warnings, ledger.supplement.amount)
            }
            Err(errors) => format!("{errors:?}"),
        });
    }
    results
}

/// Who pays what, and the sections that say so, without the dates of their values: another first or
/// last day of a value has to change more than what is said of that day.
fn paid(law: Legislation) -> Vec<String> {
    let book = Rulebook::new(law).unwrap();
    let lines = cases().into_iter().filter(|case| case.last_day.is_some()).map(|input| {
        let ledger = fremdrift_costs::ledger(&book, &book.case(input).unwrap()).unwrap();
        let line = |line: &fremdrift_costs::Line| {
            let reasons = line.reasons.iter().map(|it| (it.parameter, it.provision.paragraph));
            format!(
                "{} {:?} {:?} {:?}",
                line.from,
                line.payer,
                line.parts,
                reasons.collect::<Vec<_>>()
            )
        };
        ledger.lines.iter().map(line).collect::<Vec<_>>().join("; ")
    });
    lines.collect()
}

/// Tries changes of one value of the law after the other.
struct Tried {
    before: Vec<String>,
    paid: Vec<String>,
    ids: BTreeSet<&'static str>,
    missing: Vec<String>,
}

impl Tried {
    fn law(&mut self, what: String, change: impl FnOnce(&mut Legislation)) {
        let mut law = encoded();
        change(&mut law);
        if results(law) == self.before {
            self.missing.push(what);
        }
    }

    /// Each value of a parameter that is law.
    fn each<T: Clone + 'static>(
        &mut self,
        of: fn(&mut Legislation) -> &mut Parameter<T>,
        change: impl Fn(&mut Dated<T>),
    ) {
        let parameter = of(&mut encoded()).clone();
        let id = parameter.id;
        self.ids.insert(id);
        for (index, value) in parameter.values.iter().enumerate() {
            // The supplement is law for years that are not worked out yet.
            if value.from > *LAST_DAY {
                continue;
            }
            self.law(format!("value {index} of {id}"), |law| {
                change(&mut of(law).values.to_mut()[index]);
            });
        }
    }

    fn days(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Days>>) {
        self.each(of, |value| value.value.amount.0 += 1);
    }

    fn weeks(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Weeks>>) {
        self.each(of, |value| value.value.amount.0 -= 1);
    }

    fn months(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<Months>>) {
        self.each(of, |value| value.value.amount.0 -= 1);
    }

    /// Words are not told here, but where they stand is.
    fn words<T: Clone + 'static>(&mut self, of: fn(&mut Legislation) -> &mut Parameter<Scalar<T>>) {
        self.each(of, |value| value.value.provision.paragraph = "§ 0");
    }

    /// Each value begins a day later, and ends a day earlier; one without an end ends in the spring of
    /// 2026.
    fn time<T: Clone + 'static>(&mut self, of: fn(&mut Legislation) -> &mut Parameter<T>) {
        let parameter = of(&mut encoded()).clone();
        for (index, value) in parameter.values.iter().enumerate() {
            let from = value.from.max(*FIRST_DAY).succ_opt().unwrap();
            let to = value.to.map_or_else(|| date("2026-03-01"), |to| to.pred_opt().unwrap());
            for (what, from, to) in [("from", from, value.to), ("to", value.from, Some(to))] {
                let mut law = encoded();
                let changed = &mut of(&mut law).values.to_mut()[index];
                (changed.from, changed.to) = (from, to);
                if paid(law) == self.paid {
                    self.missing.push(format!("`{what}` of value {index} of {}", parameter.id));
                }
            }
        }
    }

    /// Each step of each table.
    fn table(&mut self, of: fn(&mut Legislation) -> &mut Parameter<RefundTable>) {
        let parameter = of(&mut encoded()).clone();
        self.ids.insert(parameter.id);
        for (table, value) in parameter.values.iter().enumerate() {
            for (band, step) in value.value.bands.iter().enumerate() {
                let what = |what| format!("table {table}, step {band} of {}: {what}", parameter.id);
                self.law(what("passive"), |law| {
                    let step = &mut of(law).values.to_mut()[table].value.bands.to_mut()[band];
                    step.passive.percent = other(step.passive.percent);
                });
                if step.active.is_some() {
                    self.law(what("active"), |law| {
                        let step = &mut of(law).values.to_mut()[table].value.bands.to_mut()[band];
                        let active = step.active.as_mut().unwrap();
                        active.percent = other(active.percent);
                    });
                }
                if band > 0 {
                    self.law(what("week"), |law| {
                        of(law).values.to_mut()[table].value.bands.to_mut()[band].from_week += 1;
                    });
                }
            }
        }
    }
}

fn other(old: Percent) -> Percent {
    let points = old.basis_points();
    let points = if points < 5_000 { points + 100 } else { points - 100 };
    Percent::from_basis_points(points).unwrap()
}

fn more_kroner(value: &mut Dated<Scalar<Kroner>>) {
    value.value.amount = Kroner::from_oere(value.value.amount.oere() + 100).unwrap();
}

#[test]
fn every_value_changes_a_result() {
    let mut tried = Tried {
        before: results(encoded()),
        paid: paid(encoded()),
        ids: BTreeSet::new(),
        missing: Vec::new(),
    };
    tried.days(|law| &mut law.employer_period);
    tried.days(|law| &mut law.unemployment_fund_days);
    tried.days(|law| &mut law.self_employed_waiting_days);
    tried.days(|law| &mut law.insurance_third_day);
    tried.days(|law| &mut law.section_55_first_day);
    tried.days(|law| &mut law.benefit_week_days);
    tried.days(|law| &mut law.duration_excluded_days);
    tried.days(|law| &mut law.duration_excluded_days_self_employed);
    tried.weeks(|law| &mut law.duration_limit);
    tried.weeks(|law| &mut law.pension_duration_weeks);
    tried.weeks(|law| &mut law.change_over_week);
    tried.weeks(|law| &mut law.no_part_time_weeks);
    tried.weeks(|law| &mut law.ladder_reset_weeks);
    tried.months(|law| &mut law.ladder_reset_months);
    tried.months(|law| &mut law.duration_window_months);
    tried.months(|law| &mut law.pension_duration_window_months);
    tried.each(|law| &mut law.pension_age_months, |value| value.value.amount.0 += 12);
    tried.each(|law| &mut law.maximum_weekly_benefit, more_kroner);
    tried.each(
        |law| &mut law.rate_rounding,
        |value| {
            value.value.amount = Kroner::from_oere(value.value.amount.oere() * 100).unwrap();
        },
    );
    tried.each(
        |law| &mut law.rate_adjustment_percent,
        |value| {
            value.value.amount = other(value.value.amount);
        },
    );
    tried.each(
        |law| &mut law.refund_supplement,
        |value| {
            value.value.amount =
                Percent::from_basis_points(value.value.amount.basis_points() + 40).unwrap();
        },
    );
    tried.each(
        |law| &mut law.insured_minimum,
        |value| {
            value.value.amount = Fraction::new(1, 2).unwrap();
        },
    );
    tried.words(|law| &mut law.covid_refund);
    tried.words(|law| &mut law.covid_self_employed);
    tried.words(|law| &mut law.section_56);
    tried.words(|law| &mut law.holiday_within_absence);
    tried.time(|law| &mut law.covid_refund);
    tried.time(|law| &mut law.covid_self_employed);
    tried.time(|law| &mut law.section_56);
    tried.time(|law| &mut law.holiday_within_absence);
    tried.table(|law| &mut law.state_share);
    tried.table(|law| &mut law.fund_cofinancing);
    lists(&mut tried);

    let all: BTreeSet<&str> = encoded().entries().map(|entry| entry.id).collect();
    tried.ids.extend(ON_THE_TIMELINE);
    assert_eq!(tried.ids, all);
    assert!(tried.missing.is_empty(), "{:#?}", tried.missing);
}

/// Each postponement because of covid, and each holiday.
fn lists(tried: &mut Tried) {
    let law = encoded();
    tried.ids.extend([law.covid_postponements.id, law.weekday_holidays.id]);
    for (index, value) in law.covid_postponements.values.iter().enumerate() {
        for (place, rule) in value.value.iter().enumerate() {
            tried.law(format!("postponement {}", rule.id), |law| {
                law.covid_postponements.values.to_mut()[index].value.to_mut()[place].months =
                    Some(Months(7));
            });
        }
    }
    for (index, value) in law.weekday_holidays.values.iter().enumerate() {
        for (place, holiday) in value.value.amount.iter().enumerate() {
            tried.law(format!("holiday {} of value {index}", holiday.id), |law| {
                law.weekday_holidays.values.to_mut()[index].value.amount.to_mut().remove(place);
            });
        }
    }
}

#[test]
fn a_hole_in_the_law_is_refused() {
    let mut law = encoded();
    law.state_share.values.to_mut()[0].to = Some(date("2015-12-26"));
    let error = Rulebook::new(law).unwrap_err().to_string();
    assert_eq!(error, "no value of state_share on 2015-12-27");
    let mut law = encoded();
    law.maximum_weekly_benefit.values.to_mut().clear();
    assert!(Rulebook::new(law).is_err());
    let mut law = encoded();
    law.duration_excluded_days.values.to_mut()[1].from = *FIRST_DAY;
    assert!(Rulebook::new(law).is_err());
}
