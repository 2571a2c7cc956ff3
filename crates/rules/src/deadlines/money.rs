//! When a payer, a share or a rate changes.

use chrono::{Datelike, NaiveDate, Weekday};
use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::Days as Length;

use super::applied::{Basis, Days, Reservation, add, doubts, of_day};
use super::case::Case;
use super::event::{Actor, Event, Kind, Topic};
use super::timeline::Law;
use crate::refusion::{FrontOver, Payer, PublicDays, Run};
use crate::{Day, Span};

/// Every change of the state's share that the course's runs say.
pub(super) fn steps(law: Law<'_>, days: Days, runs: &[Run]) -> Vec<Event> {
    let mut found = Vec::new();
    for pair in runs.windows(2) {
        let [before, after] = pair else { continue };
        let (Some(earlier), Some(public)) = (before.public, after.public) else { continue };
        if earlier.state == public.state {
            continue;
        }
        let Some(table) = law.payers.state_share.values.get(public.table) else { continue };
        let date = after.days.from;
        found.push(Event {
            topic: Topic::RefundStep { before: earlier.state, after: public.state },
            kind: Kind::Money,
            actor: Actor::Municipality,
            opens: None,
            date: date.date(),
            basis: share_basis(law, &public),
            reservations: doubts(&law.payers.state_share, table, days, date),
        });
    }
    found
}

/// The day on which the municipality takes over from whoever carried the front period.
pub(super) fn front_over(law: Law<'_>, days: Days, front: &FrontOver) -> Option<Event> {
    let FrontOver { payer, value: index, day, public } = *front;
    let parameter = front_parameter(law, payer);
    let value = parameter.values.get(index)?;
    let table = law.payers.state_share.values.get(public.table)?;
    let length = value.value.amount.0;
    let state = public.state;
    let topic = match payer {
        Payer::UnemploymentFund => Topic::FundDaysOver { days: length, state },
        Payer::Unpaid => Topic::WaitingOver { days: length, state },
        Payer::Employer | Payer::Public => Topic::EmployerPeriodOver { days: length, state },
    };
    let mut basis = vec![Basis::new(parameter, index, value, value.value.provision)];
    basis.extend(share_basis(law, &public));
    let mut reservations = doubts(parameter, value, days, day);
    for doubt in doubts(&law.payers.state_share, table, days, day) {
        add(&mut reservations, doubt);
    }
    Some(Event {
        topic,
        kind: Kind::Money,
        actor: Actor::Municipality,
        opens: None,
        date: day.date(),
        basis,
        reservations,
    })
}

fn front_parameter(law: Law<'_>, payer: Payer) -> &Parameter<Scalar<Length>> {
    match payer {
        Payer::UnemploymentFund => &law.payers.unemployment_fund_days,
        Payer::Unpaid => &law.payers.self_employed_waiting_days,
        Payer::Employer | Payer::Public => &law.payers.employer_period,
    }
}

/// The share that holds on public days: the active one where it applies, and the change-over week's.
fn share_basis(law: Law<'_>, public: &PublicDays) -> Vec<Basis> {
    let table = law.payers.state_share.values.get(public.table);
    let band = table.and_then(|table| Some((table, table.value.bands.get(public.step)?)));
    let share = band.map(|(table, band)| {
        let share = band.active.filter(|_| public.active_share).unwrap_or(band.passive);
        Basis::new(&law.payers.state_share, public.table, table, share.provision)
    });
    let ahead = public.ahead.and_then(|(_, index)| {
        let value = law.payers.change_over_week.values.get(index)?;
        Some(Basis::new(&law.payers.change_over_week, index, value, value.value.provision))
    });
    share.into_iter().chain(ahead).collect()
}

/// The day from which benefit is paid for the hours away only.
pub(super) fn partial_return(law: Law<'_>, case: &Case, days: Days) -> Option<Event> {
    let date = case.input.partial_return?;
    let (value, stands) = of_day(&law.dates.partial_benefit, date)?;
    Some(Event {
        topic: Topic::PartialReturn { statement: value.value.amount },
        kind: Kind::Money,
        actor: Actor::Person,
        opens: None,
        date,
        basis: vec![stands],
        reservations: doubts(&law.dates.partial_benefit, value, days, date.into()),
    })
}

/// Every change of the maximum within a span, and the first one after the encoded rates, whose
/// amount is not known.
pub(super) fn rates(law: Law<'_>, days: Days, span: Span) -> Vec<Event> {
    let rates = &law.payers.maximum_weekly_benefit;
    let event = |date: NaiveDate, topic, basis, reservations| Event {
        topic,
        kind: Kind::Money,
        actor: Actor::Law,
        opens: None,
        date,
        basis,
        reservations,
    };
    let mut found = Vec::new();
    for (index, pair) in rates.values.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let from = Day::from(after.from);
        if from > span.from && from <= span.to {
            let basis = Basis::new(rates, index + 1, after, after.value.provision);
            let topic =
                Topic::NewRate { before: before.value.amount, after: Some(after.value.amount) };
            // Each year's rate is sure for its year: only the last one is open-ended.
            found.push(event(after.from, topic, vec![basis], Vec::new()));
        }
    }
    let last = rates.values.last();
    let next = last.and_then(|last| {
        let year = last.from.year().checked_add(1)?;
        // The act moves the rate on the first Monday of January.
        let date = NaiveDate::from_weekday_of_month_opt(year, 1, Weekday::Mon, 1)?;
        Some((last, date))
    });
    if let Some((last, date)) = next.filter(|(_, date)| Day::from(*date) <= span.to)
        && Day::from(date) > span.from
    {
        let topic = Topic::NewRate { before: last.value.amount, after: None };
        let index = rates.values.len().saturating_sub(1);
        let basis = Basis::new(rates, index, last, last.value.provision);
        let mut reservations = Vec::new();
        add(&mut reservations, Reservation::AfterEncodedLaw { end: days.end.date() });
        found.push(event(date, topic, vec![basis], reservations));
    }
    found
}
