//! Worked cases of who pays, the ladder and the limit, as the folders of acts and of public cases have
//! them.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use fremdrift_costs::Ledger;
use fremdrift_rules::Span;
use fremdrift_rules::case::CaseInput;
use fremdrift_rules::course::{Duration, Payer};
use fremdrift_units::Kroner;
use serde::{Deserialize, Deserializer};

use crate::support::{BOOK, Case, checked, run};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct Worked {
    pub(crate) id: String,
    source: String,
    address: String,
    #[serde(default)]
    why: String,
    case: Case,
    expect: Expect,
}

/// What must come out; what is not given is not looked at.
#[derive(Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct Expect {
    /// The first day that counts towards the limit, and the first past it.
    counts_from: Option<NaiveDate>,
    passed: Option<NaiveDate>,
    /// Days that count in the window at the end of the month.
    counted_at_end: Option<u32>,
    month_end: Option<NaiveDate>,
    /// The ends of payment after each postponement.
    postponed: Option<Vec<NaiveDate>>,
    /// The last day of payment.
    ends: Option<NaiveDate>,
    /// The same without the earlier absences.
    alone: Option<NaiveDate>,
    other_reading: Option<NaiveDate>,
    has_right: Option<bool>,
    right_from: Option<NaiveDate>,
    no_right_counted: Option<u32>,
    /// Weeks on the ladder beforehand, and the day on which it starts over.
    prior: Option<u32>,
    #[serde(default, deserialize_with = "given")]
    starts_over: Option<Option<NaiveDate>>,
    /// Every stretch with one payer.
    payers: Option<Vec<(NaiveDate, NaiveDate, String)>>,
    /// Days with a state's share in percent, and with co-financing.
    #[serde(default)]
    shares: Vec<(NaiveDate, NaiveDate, u32)>,
    #[serde(default)]
    cofinancing: Vec<(NaiveDate, NaiveDate, u32)>,
    /// The weekly benefits of the lines, without repetition.
    weekly: Option<Vec<String>>,
    /// Weekdays for which the employer is refunded, and what they come to.
    refund_days: Option<u32>,
    refund: Option<String>,
    supplement: Option<String>,
}

/// A null that was written is something else than nothing.
fn given<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Option<NaiveDate>>, D::Error> {
    Option::<NaiveDate>::deserialize(from).map(Some)
}

impl Worked {
    /// What does not come out as it must.
    pub(crate) fn differences(&self) -> Vec<String> {
        assert!(!self.source.is_empty() && self.address.starts_with("http"), "{}", self.id);
        let input = self.case.input();
        let mut found = Found { id: format!("{} ({})", self.id, self.why), wrong: Vec::new() };
        found.limit(&self.expect, &input);
        found.ladder(&self.expect, &input);
        if input.last_day.is_some() {
            found.money(&self.expect, &run(&BOOK, &input));
        }
        found.wrong
    }
}

struct Found {
    id: String,
    wrong: Vec<String>,
}

impl Found {
    /// Compares what is expected, where something is.
    fn same<T: PartialEq + std::fmt::Debug>(&mut self, what: &str, expected: Option<T>, found: T) {
        if let Some(expected) = expected.filter(|expected| *expected != found) {
            self.wrong.push(format!("{}: {what} {found:?}, not {expected:?}", self.id));
        }
    }

    fn limit(&mut self, expect: &Expect, input: &CaseInput) {
        let duration = BOOK.duration(&checked(&BOOK, input));
        self.same("counts from", expect.counts_from, duration.counts_from.unwrap_or_default());
        self.same("has a right", expect.has_right, duration.no_right.is_none());
        if let Some(none) = &duration.no_right {
            self.same("right from", expect.right_from, none.right_from);
            self.same("days before", expect.no_right_counted, none.counted);
        }
        let ends = |duration: &Duration| duration.holds().map(|limit| limit.until);
        self.same("ends", expect.ends.map(Some), ends(&duration));
        if expect.alone.is_some() {
            let alone = CaseInput { earlier: Vec::new(), ..input.clone() };
            let alone = ends(&BOOK.duration(&checked(&BOOK, &alone)));
            self.same("ends alone", expect.alone.map(Some), alone);
        }
        let Some(limit) = duration.holds() else { return };
        self.same("passed", expect.passed, limit.passed);
        self.same("month end", expect.month_end, limit.month_end);
        let postponed = limit.postponed.iter().map(|each| each.until).collect();
        self.same("postponed", expect.postponed.clone(), postponed);
        self.same("other reading", expect.other_reading.map(Some), limit.other_reading);
        let next = limit.passed.succ_opt().unwrap();
        let rest = Span { from: next.into(), to: limit.month_end.into() };
        self.same("counted", expect.counted_at_end, limit.counted + BOOK.paid_days(rest));
    }

    fn ladder(&mut self, expect: &Expect, input: &CaseInput) {
        let case = checked(&BOOK, input);
        let ladder = case.ladder();
        self.same("weeks before", expect.prior, ladder.prior);
        let starts_over = ladder.starts_over.map(fremdrift_rules::Day::date);
        self.same("starts over", expect.starts_over, starts_over);
    }

    fn money(&mut self, expect: &Expect, ledger: &Ledger) {
        let mut payers: Vec<(NaiveDate, NaiveDate, String)> = Vec::new();
        for line in &ledger.lines {
            let payer = payer(line.payer);
            match payers.last_mut() {
                Some(last) if last.2 == payer => last.1 = line.to,
                _ => payers.push((line.from, line.to, payer.to_owned())),
            }
        }
        self.same("payers", expect.payers.clone(), payers);
        for (from, to, percent) in &expect.shares {
            self.share(ledger, (*from, *to), |line| line.state, *percent);
        }
        for (from, to, percent) in &expect.cofinancing {
            self.share(ledger, (*from, *to), |line| line.cofinancing, *percent);
        }
        let weekly: BTreeSet<String> =
            ledger.lines.iter().map(|line| line.weekly_benefit.to_string()).collect();
        self.same("weekly", expect.weekly.clone(), weekly.into_iter().collect());

        // A five-day week: section 50(3).
        let public = ledger.lines.iter().filter(|line| line.payer == Payer::Public);
        let (mut days, mut fifths) = (0, 0);
        for line in public {
            let paid = BOOK.paid_days(Span { from: line.from.into(), to: line.to.into() });
            days += paid;
            fifths += line.weekly_benefit.oere() * i64::from(paid);
        }
        self.same("refunded days", expect.refund_days, days);
        let refund = Kroner::from_oere(fifths.div_euclid(5)).unwrap().to_string();
        self.same("refund", expect.refund.clone(), refund);
        let supplement = ledger.supplement.amount.to_string();
        self.same("supplement", expect.supplement.clone(), supplement);
    }

    /// A share on every single day.
    fn share(
        &mut self,
        ledger: &Ledger,
        (from, to): (NaiveDate, NaiveDate),
        of: impl Fn(&fremdrift_costs::Line) -> Option<fremdrift_units::Percent>,
        percent: u32,
    ) {
        for day in from.iter_days().take_while(|day| *day <= to) {
            let line = ledger.lines.iter().find(|line| line.from <= day && day <= line.to);
            let share = line.and_then(&of).map(|share| share.to_string());
            self.same(&format!("share on {day}"), Some(Some(percent.to_string())), share);
        }
    }
}

fn payer(payer: Payer) -> &'static str {
    match payer {
        Payer::Employer => "employer",
        Payer::UnemploymentFund => "unemploymentFund",
        Payer::Unpaid => "unpaid",
        Payer::Public => "public",
    }
}

/// A row that no field expresses, and why.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Left {
    id: String,
    reason: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LeftOut {
    source: String,
    cases: Vec<Left>,
}

/// The ids of the rows that are left out, each with a reason.
pub(crate) fn not_expressible(text: &str) -> BTreeSet<String> {
    let file: LeftOut = serde_json::from_str(text).unwrap();
    assert!(!file.source.is_empty());
    assert!(file.cases.iter().all(|left| !left.reason.is_empty()));
    file.cases.into_iter().map(|left| left.id).collect()
}

/// Every row of a list is a case or left out with a reason, and not both.
pub(crate) fn all_are_there(list: &[&str], cases: &BTreeSet<String>, left_out: &BTreeSet<String>) {
    let twice: Vec<_> = cases.intersection(left_out).collect();
    assert!(twice.is_empty(), "{twice:?}");
    for id in list {
        assert!(cases.contains(*id) || left_out.contains(*id), "{id}");
    }
    assert!(left_out.iter().all(|id| list.contains(&id.as_str())));
}
