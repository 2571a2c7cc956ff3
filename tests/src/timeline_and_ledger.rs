//! The timeline's dates of money and the ledger's are the same.

use fremdrift_costs::Cause;
use fremdrift_rules::case::{CaseInput, Status};
use fremdrift_rules::course::Payer;
use fremdrift_rules::deadlines::{Timeline, Topic};
use fremdrift_units::Percent;
use proptest::prelude::*;

use crate::any::any_absence;
use crate::support::{LAST_DAY, absence, book, date, run, timeline_of};

type Day = chrono::NaiveDate;

/// The day on which the municipality takes over, and the state's share of it.
fn taken_over(timeline: &Timeline) -> Option<(Day, Percent)> {
    timeline.events.iter().find_map(|event| {
        let (Topic::EmployerPeriodOver { state, .. }
        | Topic::FundDaysOver { state, .. }
        | Topic::WaitingOver { state, .. }) = event.topic
        else {
            return None;
        };
        Some((event.date, state))
    })
}

/// Every later change of the state's share.
fn steps(timeline: &Timeline) -> impl Iterator<Item = (Day, Option<Percent>, Option<Percent>)> {
    timeline.events.iter().filter_map(|event| {
        let Topic::RefundStep { before, after } = event.topic else { return None };
        Some((event.date, Some(before), Some(after)))
    })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1_000))]

    #[test]
    fn both_say_the_same(input in any_absence(), length in 0i64..900) {
        let book = book();
        let timeline = timeline_of(&book, &input, input.first_day);
        let last_day = (input.first_day + chrono::TimeDelta::days(length.min(720))).min(*LAST_DAY);
        let within = |periods: &[(Day, Day)]| -> Vec<(Day, Day)> {
            let begun = periods.iter().filter(|(from, _)| *from <= last_day);
            begun.map(|(from, to)| (*from, (*to).min(last_day))).collect()
        };
        let ledger = run(&book, &CaseInput {
            last_day: Some(last_day),
            activation: within(&input.activation),
            holidays: within(&input.holidays),
            ..input.clone()
        });

        let mut thresholds = ledger.thresholds.iter();
        let front = thresholds.find(|each| each.causes.contains(&Cause::FrontPeriodOver));
        let front = front.map(|each| (each.date, each.state_after));
        let over = taken_over(&timeline).map(|(day, state)| (day, Some(state)));
        // Where the municipality pays before, nothing changes for it at the end of the front period.
        let refunded = input.section_55 || input.section_56.is_some() || input.covid;
        let plain = !refunded && input.holidays.is_empty();
        if plain && (over.is_some_and(|(day, _)| day <= last_day) || front.is_some()) {
            prop_assert_eq!(over, front);
        }

        let steps: Vec<_> = steps(&timeline).filter(|(day, ..)| *day <= last_day).collect();
        let thresholds: Vec<_> = ledger
            .thresholds
            .iter()
            .filter(|each| !each.after_last_day)
            .filter(|each| (each.payer_before, each.payer_after) == (Payer::Public, Payer::Public))
            .filter(|each| each.state_before != each.state_after)
            .map(|each| (each.date, each.state_before, each.state_after))
            .collect();
        prop_assert_eq!(steps, thresholds);
    }
}

/// Where the change of the state's share on a day stands.
fn stands(timeline: &Timeline, day: &str) -> Vec<(&'static str, &'static str)> {
    let is_step = |topic| matches!(topic, Topic::RefundStep { .. });
    let step = timeline.events.iter().find(|it| it.date == date(day) && is_step(it.topic));
    let basis = step.unwrap().basis.iter();
    basis.map(|basis| (basis.parameter, basis.provision.paragraph)).collect()
}

/// Section 62(3) is the passive share, 62(4) and (5) that of gradual return and activation; in the
/// change-over week section 29(3) of act 994/2015 says which share it is.
#[test]
fn a_change_of_the_share_names_the_section_that_sets_it() {
    let ill = |first, back| {
        let input = CaseInput { partial_return: back, ..absence(date(first), Status::Employed) };
        timeline_of(&book(), &input, date(first))
    };
    // Week 9 begins on 26 April 2012; partly back from 15 May.
    let timeline = ill("2012-03-01", Some(date("2012-05-15")));
    assert_eq!(stands(&timeline, "2012-04-26"), [("state_share", "§ 62, stk. 3")]);
    assert_eq!(stands(&timeline, "2012-05-15"), [("state_share", "§ 62, stk. 4 og 5")]);
    let timeline = ill("2015-10-12", None);
    let change_over: Vec<_> =
        stands(&timeline, "2015-12-28").into_iter().map(|(parameter, _)| parameter).collect();
    assert_eq!(change_over, ["state_share", "change_over_week"]);
}

/// Thirty days of the employer that end after the last day that is worked out.
#[test]
fn the_first_public_day_is_known_where_no_run_reaches_it() {
    let first = *LAST_DAY - chrono::TimeDelta::days(11);
    let input = absence(first, Status::Employed);
    let timeline = timeline_of(&book(), &input, first + chrono::TimeDelta::days(43));
    assert_eq!(timeline.benefit_from, first + chrono::TimeDelta::days(30));
    assert_eq!((timeline.position.week, timeline.position.benefit_week), (Some(7), Some(2)));
}
