//! The days, signs, disputes and papers that belong to advice after a work injury.

use std::borrow::Cow;

use chrono::NaiveDate;
use fremdrift_legislation::unmarked;
use fremdrift_rules::injury::{self as rules, Answer, Answers};
use serde::Serialize;
use tsify::Tsify;

use super::Words;
use super::basis::InjuryProvision;
use super::words::{InjuryDayKind, InjuryLane};
use crate::wire::values::{Bilingual, IsoDate};

/// A day that follows from a day of the case.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct InjuryDay {
    /// The day.
    date: IsoDate,
    /// Stable name of what it is.
    id: &'static str,
    /// Which of the two cases it belongs to.
    lane: InjuryLane,
    /// What kind of day it is.
    kind: InjuryDayKind,
    /// What it is, for people.
    label: Bilingual,
    /// What else is to be known, for people.
    note: Option<Bilingual>,
    /// The sections of acts that carry it; empty where none does.
    provisions: Vec<InjuryProvision>,
    /// Who else says so, or what no act carries, for people; null where there is no such source.
    source: Option<Bilingual>,
    /// That source's address; null where it has none.
    url: Option<&'static str>,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
}

impl InjuryDay {
    pub(super) fn new(words: &Words, dated: &rules::Dated) -> Self {
        let milestone = dated.milestone;
        Self {
            date: dated.day.into(),
            id: milestone.id,
            lane: milestone.lane.into(),
            kind: milestone.kind.into(),
            label: words.own(milestone.label),
            note: milestone.note.map(|text| words.own(text)),
            provisions: InjuryProvision::all(milestone.basis),
            source: milestone.basis.source.map(Into::into),
            url: milestone.basis.url,
            sections: milestone.sections.to_vec(),
        }
    }
}

/// A sign in the answers that something may be wrong.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct InjurySign {
    /// Stable name.
    id: &'static str,
    /// What it is, for people.
    text: Bilingual,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
}

impl InjurySign {
    pub(super) fn new(words: &Words, sign: &rules::Sign) -> Self {
        Self { id: sign.id, text: words.own(sign.text), sections: sign.sections.to_vec() }
    }
}

/// Something that a good course needs.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct InjuryPrerequisite {
    /// Stable name.
    id: &'static str,
    /// What it is, for people.
    text: Bilingual,
    /// Whether it is there; null where the answers do not say.
    met: Option<bool>,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
}

impl InjuryPrerequisite {
    pub(super) fn new(words: &Words, checked: &rules::Checked) -> Self {
        let prerequisite = checked.prerequisite;
        Self {
            id: prerequisite.id,
            text: words.own(prerequisite.text),
            met: checked.met,
            sections: prerequisite.sections.to_vec(),
        }
    }
}

/// A matter on which the report has two views. Show both or none.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct InjuryDisagreement {
    /// Stable name.
    id: &'static str,
    /// What it is about, for people.
    title: Bilingual,
    /// One view, for people.
    one: Bilingual,
    /// The other, for people.
    other: Bilingual,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
}

impl InjuryDisagreement {
    pub(super) fn new(words: &Words, it: &rules::Disagreement) -> Self {
        Self {
            id: it.id,
            title: words.own(it.title),
            one: words.own(it.one),
            other: words.own(it.other),
            sections: it.sections.to_vec(),
        }
    }
}

/// A letter or list to be edited and sent by whoever uses it.
#[derive(Debug, Serialize, Tsify)]
pub(crate) struct InjuryLetter {
    /// Stable name.
    id: &'static str,
    /// Its heading.
    title: Bilingual,
    /// Its text, with line breaks. The days of the case stand as `2012-02-29`; what is to be filled in
    /// stands in brackets.
    body: Bilingual,
}

impl InjuryLetter {
    pub(super) fn new(
        words: &Words,
        answers: &Answers,
        today: NaiveDate,
        letter: &rules::Letter,
    ) -> Self {
        let fill = |text, blank| filled(words, answers, today, text, blank);
        Self {
            id: letter.id,
            title: words.own(letter.title),
            body: Bilingual {
                da: fill(letter.body.da, "[dato]"),
                en: unmarked(&fill(letter.body.en, "[date]")).into_owned().into(),
            },
        }
    }
}

/// A letter's text with the days of the case; a day that is not known is left to be filled in.
fn filled(
    words: &Words,
    answers: &Answers,
    today: NaiveDate,
    body: &str,
    blank: &str,
) -> Cow<'static, str> {
    let mut text = String::with_capacity(body.len());
    let mut rest = body;
    while let Some((before, (name, after))) =
        rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
    {
        text.push_str(before);
        match name {
            "today" => text.push_str(&today.to_string()),
            "authority" => text.push_str(words.authority.name),
            question => match answers.get(question) {
                Some(Answer::Date(day)) => text.push_str(&day.to_string()),
                Some(Answer::Choice(_) | Answer::Many(_) | Answer::Blank | Answer::DontKnow)
                | None => text.push_str(blank),
            },
        }
        rest = after;
    }
    text.push_str(rest);
    text.into()
}
