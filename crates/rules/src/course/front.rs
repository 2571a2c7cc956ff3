//! Who stands before the municipality in the first days, and until when.

use super::Rulebook;
use super::calendar::is_weekday;
use super::runs::Payer;
use crate::case::{Course, Section56, Status};
use crate::{Day, Span};

/// Why the municipality pays in days that are otherwise somebody else's, or nobody's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refund {
    /// A small private employer is insured: from the second day of absence (section 55).
    Section55,
    /// An agreement about an illness: from the first day (section 56).
    Section56(Section56),
    /// Covid-19 (section 53 b, and 43 a for the self-employed).
    Covid,
}

/// The days before the municipality pays of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Front {
    /// Who stands there.
    pub(crate) payer: Payer,
    /// The last day.
    pub(crate) end: Day,
    /// Which value of the payer's parameter says so.
    pub(crate) value: usize,
    /// The days of them that the municipality refunds or pays, why, and which value says so.
    pub(super) refund: Option<(Span, Refund, usize)>,
}

impl Rulebook {
    /// The front period; none when the municipality pays from day 1.
    #[inline]
    pub(crate) fn front(&self, course: &Course<'_>) -> Option<Front> {
        let first = course.days.from;
        match course.status {
            Status::Employed => {
                let entry = self.employer.at(first)?;
                let whole = first + (*entry.value - 1);
                let end = course.employment_ends.map_or(whole, |last| last.min(whole));
                let refund = self.employer_refund(course, Span { from: first, to: end });
                (!course.no_employer_period && end >= first).then_some(Front {
                    payer: Payer::Employer,
                    end,
                    value: entry.index,
                    refund,
                })
            }
            Status::Unemployed => {
                let entry = self.fund.at(first)?;
                let end = first + (*entry.value - 1);
                (end >= first).then_some(Front {
                    payer: Payer::UnemploymentFund,
                    end,
                    value: entry.index,
                    refund: None,
                })
            }
            Status::PartlyUnemployed => None,
            Status::SelfEmployed => self.waiting(course),
        }
    }

    fn employer_refund(&self, course: &Course<'_>, front: Span) -> Option<(Span, Refund, usize)> {
        let agreement = course.section_56.zip(self.section_56.at(front.from));
        if let Some((ground, entry)) = agreement {
            return Some((front, Refund::Section56(ground), entry.index));
        }
        let insured = self.section_55.at(front.from).filter(|_| course.section_55);
        let insured = insured.map(|entry| {
            let from = front.from + (*entry.value - 1);
            (Span { from, to: front.to }, Refund::Section55, entry.index)
        });
        let covid = course.covid.then(|| within(self.covid.spans(), front)).flatten();
        match (insured, covid) {
            // The insurance leaves only the first day, which covid gives back.
            (Some((insured, _, _)), Some((covid, index))) if covid.from < insured.from => {
                let to = if covid.to + 1 >= insured.from { front.to } else { covid.to };
                Some((Span { from: covid.from, to }, Refund::Covid, index))
            }
            (Some(insured), _) => Some(insured),
            (None, covid) => covid.map(|(span, index)| (span, Refund::Covid, index)),
        }
    }

    /// The self-employed wait two weeks, with insurance two days or none.
    fn waiting(&self, course: &Course<'_>) -> Option<Front> {
        let first = course.days.from;
        let entry = self.waiting.at(first)?;
        let whole = first + (*entry.value - 1);
        let (end, value) = match course.insurance {
            Some(insurance) if insurance.first_day => return None,
            Some(_) => {
                let third = self.third_day.at(first)?;
                // Days on which the person would have worked count, here Mondays to Fridays.
                (absence_day(first, *third.value).before().min(whole), entry.index)
            }
            None => (whole, entry.index),
        };
        let span = Span { from: first, to: end };
        let covid = course.covid.then(|| within(self.covid_self_employed.spans(), span)).flatten();
        (end >= first).then_some(Front {
            payer: Payer::Unpaid,
            end,
            value,
            refund: covid.map(|(span, index)| (span, Refund::Covid, index)),
        })
    }
}

/// The first of some spans that shares days with another, cut to these.
fn within(spans: impl Iterator<Item = (Span, usize)>, of: Span) -> Option<(Span, usize)> {
    let shared = |(span, index): (Span, usize)| {
        let span = Span { from: span.from.max(of.from), to: span.to.min(of.to) };
        (span.from <= span.to).then_some((span, index))
    };
    spans.filter_map(shared).next()
}

/// The day of absence with this number, for somebody who works from Monday to Friday; the first day
/// has number 1 (Ankestyrelsen 12-20: only days on which one would have worked count).
pub(crate) fn absence_day(first: Day, number: i32) -> Day {
    let mut day = first;
    for _ in 1..number {
        day = day + 1;
        while !is_weekday(day) {
            day = day + 1;
        }
    }
    day
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::absence_day;

    /// Ankestyrelsen, newsletter 1/2019: ill from Friday 1 February 2019, the third day of absence is
    /// Tuesday.
    #[test]
    fn only_working_days_are_days_of_absence() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let third = |text: &str| absence_day(day(text).into(), 3).date();
        assert_eq!(third("2019-02-01"), day("2019-02-05"));
        assert_eq!(third("2019-02-04"), day("2019-02-06"));
        assert_eq!(absence_day(day("2019-02-03").into(), 1).date(), day("2019-02-03"));
    }
}
