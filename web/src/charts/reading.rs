//! The one or two sentences above the picture of the weeks that say what it shows.

use fremdrift_costs::{Ledger, Line};
use fremdrift_rules::course::Payer;

use super::columns::{oere, present};
use super::payers::PaidBy;
use super::weeks_chart::View;
use super::words::{payer_first, payer_name, share, shares, whole_kroner};
use crate::format::date;
use crate::route::Lang;
use crate::texts::texts;

/// The finding of a ledger in one of its views.
pub(super) fn reading(ledger: &Ledger, view: View, lang: Lang) -> String {
    let t = texts(lang);
    let all = oere(&ledger.totals);
    let unpaid = ledger.totals.unpaid.oere();
    let total = whole_kroner(lang, all.iter().sum::<i64>() - unpaid);
    let words = shares(lang, all);
    let paying = words.iter().rev().filter(|(payer, ..)| *payer != PaidBy::Nobody);
    let Some((top, most, _, percent)) = paying.max_by_key(|share| share.1).cloned() else {
        return t.charts_reading_nobody(whole_kroner(lang, unpaid)).to_string();
    };
    if words.len() == 1 {
        return t.charts_reading_everything(payer_first(lang, top), total).to_string();
    }
    let (first, second) = match view {
        View::PerWeek => {
            let name = payer_first(lang, top);
            let first = t.charts_reading_most(name, whole_kroner(lang, most), total, percent);
            (first.to_string(), rest(ledger, lang))
        }
        View::Cumulative => {
            let shares = words
                .into_iter()
                .map(|(payer, .., percent)| {
                    t.charts_share(payer_name(lang, payer), percent).to_string()
                })
                .collect();
            let first = t.charts_reading_sum(total, listed(lang, shares));
            (first.to_string(), lead(ledger, top, lang))
        }
    };
    match second {
        Some(second) => format!("{first} {second}"),
        None => first,
    }
}

/// What the municipality pays in the end, and since when.
fn rest(ledger: &Ledger, lang: Lang) -> Option<String> {
    let t = texts(lang);
    let last = ledger.lines.last().filter(|line| line.payer == Payer::Public)?;
    let same = |line: &&Line| line.payer == Payer::Public && line.state == last.state;
    let since = ledger.lines.iter().rev().take_while(same).last()?.from;
    let day = date(lang, since);
    let municipality = last.state.unwrap_or_default().complement();
    Some(match (municipality.basis_points(), municipality.complement().basis_points()) {
        (_, 0) => t.charts_reading_rest_municipality(day).to_string(),
        (0, _) => t.charts_reading_rest_state(day).to_string(),
        _ => t.charts_reading_rest(day, share(lang, municipality)).to_string(),
    })
}

/// Since when the one who pays most in all has paid most, unless from the beginning.
fn lead(ledger: &Ledger, top: PaidBy, lang: Lang) -> Option<String> {
    let leads = |amounts: [i64; 5]| {
        let most = present(amounts).filter(|&(payer, _)| payer != PaidBy::Nobody);
        most.max_by_key(|&(payer, oere)| (oere, payer == top))
            .is_some_and(|(payer, _)| payer == top)
    };
    let weeks = ledger.weeks.iter().rev();
    let since = weeks.take_while(|week| leads(oere(&week.cumulative))).last()?.number;
    let said = |since: u32| {
        texts(lang).charts_reading_lead(since.to_string(), payer_name(lang, top)).to_string()
    };
    (since > 1).then(|| said(since))
}

/// `a, b og c`.
fn listed(lang: Lang, mut words: Vec<String>) -> String {
    let last = words.pop().unwrap_or_default();
    match words.as_slice() {
        [] => last,
        first => format!("{} {} {last}", first.join(", "), texts(lang).charts_and()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::sample;
    use super::*;

    fn said(first: &str, last: &str, view: View, lang: Lang) -> String {
        reading(&sample::ledger(first, last), view, lang).replace('\u{a0}', " ")
    }

    #[test]
    fn says_who_pays_most_and_what_the_municipality_ends_with() {
        assert_eq!(
            said("2012-03-01", "2012-09-26", View::PerWeek, Lang::Da),
            "Kommunen betaler mest: 67.993 kr. af 118.200 kr. (58 %). Fra 26. april 2012 og \
             forløbet ud betaler kommunen 70 %."
        );
        assert_eq!(
            said("2012-03-01", "2013-04-01", View::PerWeek, Lang::En).split(". ").last(),
            Some("From 28 February 2013 the municipality pays all of it.")
        );
        assert_eq!(
            said("2012-03-01", "2012-03-01", View::PerWeek, Lang::Da),
            "Arbejdsgiveren betaler det hele: 563 kr."
        );
    }

    #[test]
    fn says_since_when_one_has_paid_most() {
        let said = said("2012-03-01", "2012-09-26", View::Cumulative, Lang::Da);
        assert!(said.starts_with("I alt 118.200 kr.: arbejdsgiveren 14 %, "), "{said}");
        assert!(said.contains(" har kommunen betalt mest."), "{said}");
    }

    #[test]
    fn a_list_ends_with_and() {
        assert_eq!(listed(Lang::Da, ["a", "b", "c"].map(String::from).into()), "a, b og c");
        assert_eq!(listed(Lang::En, vec!["a".to_owned()]), "a");
    }
}
