//! What to do after a work injury.

mod advice;
mod basis;
mod course;
mod question;
mod words;

use chrono::NaiveDate;
use fremdrift_legislation::{Text, unmarked};
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{self as rules, Answers, Audience};
use serde::Serialize;
use tsify::Tsify;

use super::provisional::Provisional;
use super::values::{Bilingual, IsoDate};
use super::warning::LimitReading;
use advice::InjuryAdvice;
use course::{InjuryDay, InjuryDisagreement, InjuryLetter, InjuryPrerequisite, InjurySign};
use question::InjuryQuestion;
use words::InjuryReader;

/// Answers by the questions' ids: an option's id, a list of them where the form is `many`, a day as
/// `"2012-02-29"`. Every question takes `"dont_know"`, and a day whose question has a `blank` takes
/// `"blank"`. What is left out is not answered yet.
#[derive(Tsify)]
#[tsify(type = "Readonly<Record<string, string | readonly string[]>>")]
#[expect(dead_code, reason = "declared for its TypeScript")]
pub(crate) struct InjuryAnswers;

/// All that follows from answers after a work injury, seen from a day. Advice and no decision: no
/// authority stands behind it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct Injury {
    /// Today, as it was given.
    today: IsoDate,
    /// Where the day on which benefit is decided anew lies beyond the known law; null where it does
    /// not.
    provisional: Option<Provisional>,
    /// Whom the texts speak to. Who stands by somebody reads what the injured person reads.
    reader: InjuryReader,
    /// Who decides injury cases on that day.
    authority: InjuryAuthority,
    /// The questions that can still change the advice, in the order of asking: put the first one.
    /// Where there is none, all that matters has been answered.
    questions: Vec<InjuryQuestion>,
    /// Ids of questions that were answered and that this reader is never asked: they count for
    /// nothing.
    not_asked: Vec<&'static str>,
    /// The advice, the most urgent first. It grows with the answers.
    advice: Vec<InjuryAdvice>,
    /// The id of the advice that comes before all others; null where nothing is urgent or soon.
    most_urgent: Option<&'static str>,
    /// What would have been said in 2014, and what holds no more, or of which no source says whether
    /// it does. It is history and never advice: show it as that, or not at all.
    in_2014: Vec<InjuryAdvice>,
    /// The days of the benefit case and of the injury case, in order.
    days: Vec<InjuryDay>,
    /// The last day to report the injury; null where it is not known from when it counts.
    report_by: Option<IsoDate>,
    /// The day on which it is decided whether benefit goes on, given or reckoned from the duration
    /// limit: a day to reckon with, and no decision. Null where it is not known.
    extension: Option<IsoDate>,
    /// What that day rests on besides the act; empty where it was given.
    extension_readings: Vec<LimitReading>,
    /// Signs in the answers that something may be wrong.
    signs: Vec<InjurySign>,
    /// What a good course needs, and whether it is there.
    prerequisites: Vec<InjuryPrerequisite>,
    /// Disputed matters that the advice touches, each with both views.
    disagreements: Vec<InjuryDisagreement>,
    /// Letters and lists to be edited and sent by whoever uses them.
    letters: Vec<InjuryLetter>,
}

impl Injury {
    pub(crate) fn new(
        book: &Rulebook,
        answers: &Answers,
        advice: &rules::Advice,
        today: NaiveDate,
    ) -> Self {
        let provisional = advice.extension.and_then(|day| book.provisional(day));
        let reader = answers.reader();
        let words = &Words { reader, authority: rules::authority(today) };
        // The report's time had another authority.
        let then = &Words { reader, authority: rules::authority(NaiveDate::MIN) };
        let first = advice.rules.first().filter(|first| {
            matches!(first.rule.urgency, rules::Urgency::Urgent | rules::Urgency::Soon)
        });
        let not_asked = answers.given().filter(|(it, _)| !it.audience.speaks_to(reader));
        Self {
            today: today.into(),
            provisional: provisional.as_ref().map(Provisional::from),
            reader: reader.into(),
            authority: words.authority.into(),
            questions: advice.open.iter().map(|it| InjuryQuestion::new(words, it)).collect(),
            not_asked: not_asked.map(|(question, _)| question.id).collect(),
            advice: advice.rules.iter().map(|it| InjuryAdvice::new(words, it)).collect(),
            most_urgent: first.map(|first| first.rule.id),
            in_2014: advice.in_2014.iter().map(|it| InjuryAdvice::new(then, it)).collect(),
            days: advice.days.iter().map(|it| InjuryDay::new(words, it)).collect(),
            report_by: advice.report_by.map(Into::into),
            extension: advice.extension.map(Into::into),
            extension_readings: advice.extension_readings.iter().copied().map(Into::into).collect(),
            signs: advice.signs.iter().map(|it| InjurySign::new(words, it)).collect(),
            prerequisites: advice
                .prerequisites
                .iter()
                .map(|it| InjuryPrerequisite::new(words, it))
                .collect(),
            disagreements: advice
                .disagreements
                .iter()
                .map(|it| InjuryDisagreement::new(words, it))
                .collect(),
            letters: advice
                .letters
                .iter()
                .map(|it| InjuryLetter::new(words, answers, today, it))
                .collect(),
        }
    }
}

/// What texts depend on.
struct Words {
    reader: Audience,
    authority: rules::Authority,
}

impl Words {
    /// A text of the model, with the authority's short name.
    fn own(&self, text: Text) -> Bilingual {
        if !text.da.contains('{') && !text.en.contains('{') {
            return text.into();
        }
        let own = |text: &str| text.replace("{authority}", self.authority.short).into();
        Bilingual { da: own(text.da), en: own(&unmarked(text.en)) }
    }

    /// The one of two texts that speaks to the reader, else the other. The build has seen that there
    /// is one.
    fn to_reader(&self, citizen: Option<Text>, caseworker: Option<Text>) -> Bilingual {
        let (first, other) = match self.reader {
            Audience::Caseworker => (caseworker, citizen),
            Audience::Citizen | Audience::Both => (citizen, caseworker),
        };
        self.own(first.or(other).unwrap_or(Text { da: "", en: "" }))
    }
}

/// Who decides injury cases.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct InjuryAuthority {
    /// As it is called for short.
    short: &'static str,
    /// Its whole name, in Danish.
    name: &'static str,
}

impl From<rules::Authority> for InjuryAuthority {
    fn from(authority: rules::Authority) -> Self {
        Self { short: authority.short, name: authority.name }
    }
}
