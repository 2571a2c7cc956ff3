//! What has to be reported after a work injury.
//!
//! Acts: sections 31 and 36 of lov om arbejdsskadesikring, and the orders on reporting accidents.

use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::Days as Count;

use super::applied::{Applied, Days, Reservation, apply};
use super::event::{Actor, Event, Kind, Topic};
use super::notice::{events, months_after, whole, with};
use super::timeline::Law;
use crate::case::{Case, Status};

/// The person's last day, and the employer's.
pub(super) fn injury(law: Law<'_>, case: &Case, days: Days) -> Vec<Event> {
    if case.input.work_injury != Some(true) {
        return Vec::new();
    }
    let own =
        apply(&law.dates.injury_report_months, days, |months| months_after(days.first, months.0));
    let own = events(own, Kind::Limit, Actor::PersonOrEmployer, |months| Topic::InjuryReport {
        months: months.0,
    });
    let mut found = with(own, Reservation::CountsFromAccident);
    if case.input.status == Status::Employed {
        found.extend(employer(law, days));
    }
    found
}

/// The orders hold for accidents that are reported while they are in force (order 1629/2016, section
/// 13; order 941/2022, section 17). So the older rule holds where its last day came in time, else the
/// newer one; never both.
fn employer(law: Law<'_>, days: Days) -> Vec<Event> {
    let from_accident = report(&law.dates.employer_injury_report_accident_days, days, true);
    if from_accident.is_empty() {
        return report(&law.dates.employer_injury_report_days, days, false);
    }
    with(from_accident, Reservation::CountsFromAccident)
}

fn report(parameter: &Parameter<Scalar<Count>>, days: Days, from_accident: bool) -> Vec<Event> {
    let rules = apply(parameter, days, |count| Some(days.first + whole(count.0)));
    let rules = rules.into_iter().filter(Applied::is_in_force_on_date).map(Applied::settled);
    events(rules.collect(), Kind::Duty, Actor::Employer, |count| Topic::EmployerInjuryReport {
        days: count.0,
        from_accident,
    })
}
