//! Where two effects overlap: both readings, and how many long cases that would be.

use fremdrift_costs::net_gain::{Item, NetGain, Overlap, Party};
use fremdrift_units::Kroner;
use rust_decimal::{Decimal, RoundingStrategy};
use yew::prelude::*;

use crate::say::Say;
use crate::state::nettogevinst::{Outcome, Preset};

/// The weeks of long cases on top, and as some of the saved ones, each with whether it was chosen;
/// none without long cases.
pub(super) fn pair(outcome: &Outcome) -> Option<[(&NetGain, bool); 2]> {
    let other = outcome.analysis.other_reading.as_ref()?;
    let yours = (&outcome.a.result, true);
    Some(match outcome.a.input().overlap {
        Overlap::Apart => [yours, (other, false)],
        Overlap::Within => [(other, false), yours],
    })
}

pub(super) fn readings(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let Some(pair) = pair(outcome) else { return Html::default() };
    let names = [t.gain_reading_apart(), t.gain_reading_within()].map(|name| name.to_string());
    html! {
        <section class="gain-more" aria-labelledby="readings-heading">
            <h2 id="readings-heading" class="h3">{ t.gain_readings_heading().to_string() }</h2>
            <p class="text">{ t.gain_readings_text().to_string() }</p>
            <dl class="gain-readings">
                { for names.into_iter().zip(pair).map(|(name, (result, chosen))| html! {
                    <div>
                        <dt>
                            { name }
                            if chosen { { format!(" ({})", t.gain_reading_yours()) } }
                        </dt>
                        <dd>
                            <strong>{ say.rough_kroner(result.gain(Party::Municipality)) }</strong>
                            <span class="note">{ t.gain_reading_weeks(per_citizen(say, result)).to_string() }</span>
                        </dd>
                    </div>
                }) }
            </dl>
            { long_cases(say, outcome) }
        </section>
    }
}

/// Weeks saved for each who takes part, both effects together.
fn per_citizen(say: &Say, result: &NetGain) -> String {
    let weeks: Decimal = result
        .uses
        .iter()
        .filter(|used| matches!(used.item, Item::SavedWeeks | Item::LongCases))
        .map(|used| used.person_weeks)
        .sum();
    let each = weeks.checked_div(Decimal::from(result.citizens)).unwrap_or_default();
    say.decimal(each.round_dp_with_strategy(1, RoundingStrategy::MidpointAwayFromZero))
}

/// How many of the long cases that were to be expected are avoided; none outside the curve.
pub(super) fn long_share(say: &Say, outcome: &Outcome) -> Option<String> {
    let found = outcome.analysis.long_cases?;
    let avoided = say.decimal(outcome.a.input().effect.cases_avoided);
    let [percent, expected] = [found.percent, found.expected].map(|number| say.decimal(number));
    Some(say.t.gain_long_share(avoided, percent, expected).to_string())
}

fn long_cases(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    let Some(share) = long_share(say, outcome) else { return Html::default() };
    let published = matches!(outcome.a.preset, Some(Preset::Roskilde | Preset::HalfPrice));
    html! {
        <p class="text">
            { share }
            if published { { " " }{ t.gain_long_nine().to_string() } }
        </p>
    }
}

/// Whether a party's account holds anything.
pub(super) fn has(result: &NetGain, party: Party) -> bool {
    result.lines.iter().any(|line| line.party == party && line.amount != Kroner::ZERO)
}
