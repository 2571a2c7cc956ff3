//! The worked example of the front page: one absence, who paid it, and when that changed.

use chrono::NaiveDate;
use fremdrift_costs::{Ledger, Line};
use fremdrift_rules::course::Payer;
use fremdrift_units::Percent;
use yew::prelude::*;

use super::State;
use crate::app::Site;
use crate::charts::{PaidBy, ShareBar, payer_mark, payer_title};
use crate::format::{date, share, whole_kroner};
use crate::route::Route;

const DAYS_IN_WEEK: u32 = 7;

pub(super) fn example(site: &Site, state: &State) -> Html {
    let t = site.texts();
    let Some(outcome) = &state.outcome else { return Html::default() };
    let (input, ledger) = (outcome.input(), &outcome.ledger);
    let total = ledger.totals.sum().unwrap_or_default();
    html! {
        <section class="home-example" aria-labelledby="example">
            <h2 id="example">
                { t.home_example(date(site.lang, input.first_day), weeks_of(ledger)).to_string() }
            </h2>
            <p class="home-example-case">{ t.home_example_case().to_string() }</p>
            <p class="home-example-number">
                <strong>{ whole_kroner(site.lang, ledger.totals.municipality.oere()) }</strong>
                { t.home_example_number(whole_kroner(site.lang, total.oere())).to_string() }
            </p>
            <ShareBar id="example-shares" parts={ledger.totals} />
            if let Some(finding) = finding(site, ledger) {
                <h3>{ finding }</h3>
            }
            { lines(site, input.first_day, &ledger.lines) }
            <p class="home-note">{ t.home_example_note().to_string() }</p>
            <p>
                <a class="bold-link" href={site.href(Route::Refusion)}>
                    { t.home_example_link().to_string() }
                </a>
            </p>
        </section>
    }
}

/// How many whole weeks the absence lasts.
fn weeks_of(ledger: &Ledger) -> u32 {
    ledger.lines.iter().map(|line| line.days).sum::<u32>().div_euclid(DAYS_IN_WEEK)
}

/// The last change within the absence, as a sentence.
fn finding(site: &Site, ledger: &Ledger) -> Option<String> {
    let (week, part) = last_share(ledger)?;
    Some(site.texts().home_example_finding(week, share(site.lang, part)).to_string())
}

/// From which week the municipality pays which share to the end.
fn last_share(ledger: &Ledger) -> Option<(u32, Percent)> {
    let threshold = ledger.thresholds.iter().rfind(|threshold| !threshold.after_last_day)?;
    Some((threshold.week?, threshold.state_after?.complement()))
}

fn lines(site: &Site, first_day: NaiveDate, lines: &[Line]) -> Html {
    let t = site.texts();
    let number = |day: NaiveDate| (day.signed_duration_since(first_day).num_days() + 1).to_string();
    html! {
        <table class="home-lines">
            <caption class="sr-only">{ t.home_example_caption().to_string() }</caption>
            <tbody>
                { for lines.iter().map(|line| html! {
                    <tr>
                        <th scope="row">
                            { t.home_example_days(number(line.from), number(line.to)).to_string() }
                            if let Some((first, last)) = weeks(line) {
                                <span>{ t.home_example_weeks(first, last).to_string() }</span>
                            }
                        </th>
                        <td>
                            { for payers(line).map(|(payer, part)| html! {
                                <span class="home-payer">
                                    { payer_mark(payer) }
                                    { payer_title(site.lang, payer) }
                                    if part < whole() {
                                        { format!(" {}", share(site.lang, part)) }
                                    }
                                </span>
                            }) }
                        </td>
                    </tr>
                }) }
            </tbody>
        </table>
    }
}

/// The refund clock's weeks on the first and the last day of a line.
fn weeks(line: &Line) -> Option<(u32, u32)> {
    let mut weeks = line.reasons.iter().filter_map(|reason| reason.weeks);
    let (first, last) = weeks.next()?;
    Some((first, weeks.next_back().map_or(last, |(_, last)| last)))
}

/// Who pays a line, and which share.
fn payers(line: &Line) -> impl Iterator<Item = (PaidBy, Percent)> {
    let state = line.state.unwrap_or_default();
    let payers = match line.payer {
        Payer::Employer => [Some((PaidBy::Employer, whole())), None],
        Payer::UnemploymentFund => [Some((PaidBy::UnemploymentFund, whole())), None],
        Payer::Unpaid => [Some((PaidBy::Nobody, whole())), None],
        Payer::Public => {
            let parts = [(PaidBy::Municipality, state.complement()), (PaidBy::State, state)];
            parts.map(|(payer, part)| (part > Percent::default()).then_some((payer, part)))
        }
    };
    payers.into_iter().flatten()
}

/// One payer alone.
fn whole() -> Percent {
    Percent::default().complement()
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use fremdrift_legislation::encoded;
    use fremdrift_rules::course::Rulebook;

    use super::*;
    use crate::route::Lang;

    #[test]
    fn the_example_is_the_one_of_the_calculator() {
        let state = State::new(Rc::new(Rulebook::new(encoded()).unwrap()));
        let ledger = &state.outcome.as_ref().unwrap().ledger;
        let totals = &ledger.totals;
        assert_eq!(whole_kroner(Lang::Da, totals.sum().unwrap().oere()), "118.200\u{a0}kr.");
        assert_eq!(whole_kroner(Lang::Da, totals.municipality.oere()), "67.993\u{a0}kr.");
        let (week, part) = last_share(ledger).unwrap();
        assert_eq!((week, share(Lang::Da, part)), (9, "70\u{a0}%".to_owned()));
        let payers: Vec<Vec<PaidBy>> = ledger
            .lines
            .iter()
            .map(|line| payers(line).map(|(payer, _)| payer).collect())
            .collect();
        let public = vec![PaidBy::Municipality, PaidBy::State];
        assert_eq!(payers, [vec![PaidBy::Employer], public.clone(), public]);
    }
}
