//! When a payer, a share or a rate changes.

use fremdrift_legislation::{Parameter, Scalar};
use fremdrift_units::Days as Length;

use super::applied::{Basis, Days, add, doubts, of_day};
use super::event::{Actor, Event, Kind, Topic};
use super::timeline::Law;
use crate::case::Case;
use crate::course::{FrontOver, Payer, PublicDays, Run};
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

/// Every known change of the maximum within a span. That the next one is not known yet is said once,
/// by the timeline's provisional mark.
pub(super) fn rates(law: Law<'_>, span: Span) -> Vec<Event> {
    let rates = &law.payers.maximum_weekly_benefit;
    let mut found = Vec::new();
    for (index, pair) in rates.values.windows(2).enumerate() {
        let [before, after] = pair else { continue };
        let from = Day::from(after.from);
        if after.is_law() && from > span.from && from <= span.to {
            found.push(Event {
                topic: Topic::NewRate { before: before.value.amount, after: after.value.amount },
                kind: Kind::Money,
                actor: Actor::Law,
                opens: None,
                date: after.from,
                basis: vec![Basis::new(rates, index + 1, after, after.value.provision)],
                reservations: Vec::new(),
            });
        }
    }
    found
}
