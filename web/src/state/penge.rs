//! What one gets during an absence, and from whom: stretch by stretch, to the end of what is paid.

use chrono::NaiveDate;
use fremdrift_rules::course::{Payer, Rulebook, Run};
use fremdrift_units::Kroner;

use super::case::{CaseView, Draft, Field, Problem};
use super::forloeb::{self, Dates};
use crate::session::Session;

/// The tool.
pub struct Money;

/// What is paid when.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The dates of the same case, and what one gets for a week now.
    pub dates: forloeb::Outcome,
    /// Stretches of days with the same payer and the same rate, in order.
    pub stretches: Vec<Stretch>,
}

/// Days in a row on which the same one pays, at the same rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The first day.
    pub from: NaiveDate,
    /// The last day.
    pub to: NaiveDate,
    /// Who pays the person.
    pub payer: Payer,
    /// Whether nobody pays because it is a holiday.
    pub holiday: bool,
    /// Whether nobody pays because the limit was used up before the absence.
    pub used_up: bool,
    /// The highest benefit for a week; nothing where nobody pays.
    pub most: Kroner,
    /// What hours and hourly pay give for a week, where they were told.
    pub own: Option<Kroner>,
}

impl Outcome {
    /// The stretch that a day lies in.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Option<&Stretch> {
        self.stretches.iter().find(|stretch| (stretch.from..=stretch.to).contains(&day))
    }

    /// The stretch of today, or of the first day of an absence that is still to come; none once nothing
    /// is paid any more.
    #[must_use]
    pub fn now(&self) -> Option<&Stretch> {
        let first = self.dates.timeline.case.input().first_day;
        self.on(self.dates.timeline.position.today.max(first))
    }
}

impl CaseView for Money {
    type Outcome = Outcome;

    const BY_TODAY: bool = true;

    fn example() -> Draft {
        <Dates as CaseView>::example()
    }

    fn evaluate(session: &Session<Self>) -> Result<Outcome, Vec<(Field, Problem)>> {
        let (book, draft) = (session.world(), &session.draft);
        let today = forloeb::seen_from(session.today, session.shows_example());
        let dates = forloeb::evaluate(book, draft, today)?;
        Ok(Outcome { stretches: stretches(book, draft, &dates), dates })
    }
}

/// What is paid until the limit, or as far as the law is worked out.
fn stretches(book: &Rulebook, draft: &Draft, dates: &forloeb::Outcome) -> Vec<Stretch> {
    let end = dates.duration.holds().map_or(dates.timeline.until, |limit| limit.until);
    let mut stretches: Vec<Stretch> = Vec::new();
    let runs = dates.timeline.runs.iter().filter(|run| run.days.from.date() <= end);
    for next in runs.map(|run| stretch(book, draft, dates, run, end)) {
        match stretches.last_mut() {
            Some(last) if is_same(last, &next) => last.to = next.to,
            _ => stretches.push(next),
        }
    }
    stretches
}

fn is_same(one: &Stretch, next: &Stretch) -> bool {
    let paid = |it: &Stretch| (it.payer, it.holiday, it.used_up, it.most, it.own);
    paid(one) == paid(next)
}

fn stretch(
    book: &Rulebook,
    draft: &Draft,
    dates: &forloeb::Outcome,
    run: &Run,
    end: NaiveDate,
) -> Stretch {
    let from = run.days.from.date();
    let paid = run.payer != Payer::Unpaid;
    let first = dates.timeline.case.input().first_day;
    let gets = forloeb::gets_on(book, draft, first, from).filter(|_| paid);
    Stretch {
        from,
        to: run.days.to.date().min(end),
        payer: run.payer,
        holiday: run.holiday,
        used_up: dates.duration.no_right.is_some_and(|none| none.lies_on(from)) && !paid,
        most: if paid {
            Kroner::from_oere(run.weekly_oere).unwrap_or_default()
        } else {
            Kroner::ZERO
        },
        own: gets.and_then(|gets| gets.weekly).map(|(.., weekly)| weekly),
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use fremdrift_legislation::encoded;
    use fremdrift_rules::case::{PeriodEnd, Status};

    use super::*;
    use crate::session::Action;
    use crate::state::case::Edit;
    use crate::state::periods::RowChange;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn ill(first: &str, status: Status) -> Session<Money> {
        Session::<Money>::new(Rc::new(Rulebook::new(encoded()).unwrap()))
            .after(Action::Today(day(first)))
            .after(Action::Clear)
            .edited(Edit::WholeDate(Field::FirstDay, day(first)))
            .edited(Edit::Status(status))
    }

    /// 30 days of the employer from 5 January 2026, then the municipality until the limit, which the
    /// page of dates shows, at the highest rate of 2026 (5.085 kroner a week).
    #[test]
    fn an_employee_is_paid_by_the_employer_and_then_by_the_municipality() {
        let outcome = ill("2026-01-05", Status::Employed).outcome.unwrap();
        let seen = outcome.stretches.iter();
        let seen: Vec<_> = seen.map(|it| (it.from, it.to, it.payer, it.most.oere())).collect();
        assert_eq!(
            seen,
            [
                (day("2026-01-05"), day("2026-02-03"), Payer::Employer, 508_500),
                (day("2026-02-04"), day("2026-07-31"), Payer::Public, 508_500),
            ]
        );
        assert!(outcome.stretches.iter().all(|it| it.own.is_none()));
        assert_eq!(outcome.on(day("2026-02-03")).unwrap().payer, Payer::Employer);
        assert_eq!(outcome.on(day("2026-08-01")), None);
    }

    /// 140 kroner less 8 percent, times 37 hours, is 4.765,60 kroner.
    #[test]
    fn hours_and_pay_give_ones_own_amount_on_every_paid_day() {
        let session = ill("2026-01-05", Status::Employed)
            .edited(Edit::Text(Field::Hours, "37".to_owned()))
            .edited(Edit::Text(Field::HourlyPay, "140".to_owned()));
        let outcome = session.outcome.unwrap();
        assert!(outcome.stretches.iter().all(|it| it.own == Some(Kroner::from_oere_u32(476_560))));
    }

    #[test]
    fn nobody_pays_a_self_employed_persons_first_weeks() {
        let outcome = ill("2026-01-05", Status::SelfEmployed).outcome.unwrap();
        let first = outcome.stretches.first().unwrap();
        assert_eq!(
            (first.payer, first.most, first.to),
            (Payer::Unpaid, Kroner::ZERO, day("2026-01-18"))
        );
    }

    /// What the page of dates says: no right until 1 December 2026, worked by hand in its tests.
    #[test]
    fn nothing_is_paid_while_the_limit_is_used_up() {
        let earlier = |change| Edit::Earlier(change);
        let session = ill("2026-08-03", Status::Employed)
            .edited(earlier(RowChange::Add))
            .edited(earlier(RowChange::Whole(0, PeriodEnd::From, day("2026-01-05"))))
            .edited(earlier(RowChange::Whole(0, PeriodEnd::To, day("2026-07-31"))));
        let outcome = session.outcome.unwrap();
        let none = outcome.dates.duration.no_right.unwrap();
        assert_eq!((none.from, none.right_from), (day("2026-09-02"), day("2026-12-01")));
        let seen: Vec<_> =
            outcome.stretches.iter().map(|it| (it.from, it.payer, it.used_up)).collect();
        assert_eq!(
            seen[..3],
            [
                (day("2026-08-03"), Payer::Employer, false),
                (day("2026-09-02"), Payer::Unpaid, true),
                (day("2026-12-01"), Payer::Public, false),
            ]
        );
    }

    /// Above the state pension age another limit holds, and the page of dates shows it.
    #[test]
    fn a_pensioner_is_paid_until_the_limit_that_holds() {
        let session =
            ill("2026-01-05", Status::Employed).edited(Edit::Text(Field::Age, "70".to_owned()));
        let outcome = session.outcome.unwrap();
        let until = outcome.dates.duration.holds().map(|limit| limit.until);
        assert_eq!(outcome.stretches.last().map(|it| it.to), until);
        assert!(until > Some(day("2026-07-31")));
    }

    #[test]
    fn an_absence_to_come_shows_what_it_begins_with() {
        let session = ill("2026-11-02", Status::Employed);
        let session = session.edited(Edit::WholeDate(Field::FirstDay, day("2026-12-14")));
        let outcome = session.outcome.unwrap();
        assert_eq!(outcome.now().map(|it| it.payer), Some(Payer::Employer));
        let over = ill("2026-01-05", Status::Employed).after(Action::Today(day("2026-11-02")));
        assert_eq!(over.outcome.unwrap().now(), None);
    }

    #[test]
    fn stretches_follow_each_other_without_a_gap() {
        for status in Status::ALL {
            for first in ["2012-03-01", "2015-12-20", "2019-11-04", "2026-11-02"] {
                let outcome = ill(first, status).outcome.unwrap();
                for pair in outcome.stretches.windows(2) {
                    assert_eq!(pair[0].to.succ_opt(), Some(pair[1].from), "{first} {status:?}");
                }
                assert_eq!(outcome.stretches.first().map(|it| it.from), Some(day(first)));
            }
        }
    }
}
