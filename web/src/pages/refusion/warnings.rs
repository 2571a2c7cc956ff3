//! What the reader must know about the result, and how it is computed.

use fremdrift_costs::{Ledger, Warning};
use fremdrift_legislation::everything;
use yew::prelude::*;

use crate::components::readings::reading;
use crate::say::Say;
use crate::state::refusion::Outcome;

/// The reservations that belong to this result; nothing when there are none.
pub(super) fn warnings(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let warnings = &outcome.ledger.warnings;
    if warnings.is_empty() {
        return Html::default();
    }
    html! {
        <section aria-labelledby="warnings-heading" class="reservations">
            <h2 id="warnings-heading" class="h3">{ t.refusion_warnings_heading().to_string() }</h2>
            { list(say, &outcome.ledger) }
        </section>
    }
}

/// What is uncertain about a ledger.
pub(super) fn list(say: &Say, ledger: &Ledger) -> Html {
    let said = |warning: &Warning| sentence(say, warning);
    html! {
        <ul>{ for ledger.warnings.iter().map(|warning| html! { <li>{ said(warning) }</li> }) }</ul>
    }
}

fn sentence(say: &Say, warning: &Warning) -> String {
    let t = &say.t;
    match warning {
        Warning::BenefitCutAtMaximum { from, to, .. } => {
            t.refusion_warning_cut(say.date(*from), say.date(*to))
        }
        Warning::PastDurationLimit { from, passed, limit, readings } => {
            let limit = t.refusion_warning_limit(say.date(*passed), limit.0, say.date(*from));
            let readings = readings.iter().map(|it| reading(say, *it));
            let all = std::iter::once(limit.to_string()).chain(readings);
            return all.collect::<Vec<_>>().join(" ");
        }
        Warning::NoRight { from, until } => {
            t.refusion_warning_no_right(say.date(*from), say.date(*until))
        }
        Warning::WeeksNotAccountedFor { weeks, prior, if_self_support } => {
            t.refusion_warning_weeks_unaccounted(weeks, prior, if_self_support)
        }
        Warning::UsedAfterLastConfirmed { parameters, last_confirmed, from } => {
            let names: Vec<String> = parameters.iter().map(|id| parameter_name(say, id)).collect();
            let (confirmed, from) = (say.date(*last_confirmed), say.date(*from));
            t.refusion_warning_unconfirmed(names.join("; "), confirmed, from)
        }
    }
    .to_string()
}

fn parameter_name(say: &Say, id: &str) -> String {
    let law = everything();
    let label = law.entries().find(|entry| entry.id == id).map(|entry| entry.label);
    label.map_or_else(|| id.to_owned(), |label| say.own(label).plain())
}

/// How it is computed and what is left out.
#[component]
pub(super) fn Method() -> Html {
    let say = Say::new(crate::app::use_site().lang);
    let t = &say.t;
    let steps = [t.refusion_method_1(), t.refusion_method_2(), t.refusion_method_3()];
    let left_out =
        [t.refusion_not_modelled_1(), t.refusion_not_modelled_2(), t.refusion_not_modelled_3()];
    html! {
        <section aria-labelledby="method-heading" class="text">
            <h2 id="method-heading" class="h3">{ t.refusion_method_heading().to_string() }</h2>
            <ul>{ for steps.map(|step| html! { <li>{ step.to_string() }</li> }) }</ul>
            <h3 class="h4">{ t.refusion_not_modelled_heading().to_string() }</h3>
            <ul>{ for left_out.map(|item| html! { <li>{ item.to_string() }</li> }) }</ul>
            <p><strong>{ t.refusion_not_a_decision().to_string() }</strong></p>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;
    use fremdrift_units::Weeks;

    use super::*;
    use crate::route::Lang;

    /// The arguments of a text stand in the order in which it names them: dates must not change places.
    #[test]
    fn each_date_of_the_limit_stands_in_its_place() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let (from, passed) = (day("2027-03-01"), day("2027-02-05"));
        let limit =
            Warning::PastDurationLimit { from, passed, limit: Weeks(22), readings: Vec::new() };
        let said = sentence(&Say::new(Lang::Da), &limit);
        assert!(
            said.contains(
                "Den 5. februar 2027 er der sygedagpenge i mere end 22 uger. Fra 1. marts 2027"
            ),
            "{said}"
        );
        let said = sentence(&Say::new(Lang::En), &limit);
        let places = ["5 February 2027", "22 weeks", "1 March 2027"].map(|it| said.find(it));
        assert!(places.iter().all(Option::is_some) && places.is_sorted(), "{said}");
    }
}
