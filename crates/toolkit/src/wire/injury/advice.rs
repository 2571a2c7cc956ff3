//! Advice after a work injury, with its reasons.

use fremdrift_rules::injury as rules;
use serde::Serialize;
use tsify::Tsify;

use super::Words;
use super::basis::InjuryProvision;
use super::words::{InjuryStanding, InjuryStep, InjuryUrgency};
use crate::wire::reason::Confidence;
use crate::wire::values::{Bilingual, IsoDate};

/// One piece of advice, with its reasons.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
#[tsify(missing_as_null)]
pub(crate) struct InjuryAdvice {
    /// Stable name of the rule.
    id: &'static str,
    /// What it comes to, as a stable name; several rules may come to the same.
    outcome: &'static str,
    /// How soon it matters.
    urgency: InjuryUrgency,
    /// What kind of step it is.
    step: InjuryStep,
    /// What kind of statement it is. Show it with the text.
    standing: InjuryStanding,
    /// What is said to the reader, for people.
    text: Bilingual,
    /// Ids of the questions whose answers it rests on; empty where it always holds.
    because: Vec<&'static str>,
    /// The sections of the report behind it, in Danish.
    sections: Vec<&'static str>,
    /// The sections of acts that carry it; empty where none does.
    provisions: Vec<InjuryProvision>,
    /// Who else says so, or what no act carries, for people; null where there is no such source.
    source: Option<Bilingual>,
    /// That source's address; null where it has none.
    url: Option<&'static str>,
    /// How sure it is; null where it is the report.
    confidence: Option<Confidence>,
    /// The first day of its being so; null: as the report has it.
    valid_from: Option<IsoDate>,
    /// The last day of its being so; null when no end is known.
    valid_to: Option<IsoDate>,
    /// The id of the disputed matter that it touches, as in `disagreements`; null where there is none.
    disagreement: Option<&'static str>,
    /// What has changed about it since the report.
    changes: Vec<InjuryChange>,
}

impl InjuryAdvice {
    pub(super) fn new(words: &Words, fired: &rules::Fired) -> Self {
        let (rule, version) = (fired.rule, fired.version);
        let changed = rules::changes().iter().filter(|it| rule.changes.contains(&it.id));
        Self {
            id: rule.id,
            outcome: rule.outcome,
            urgency: rule.urgency.into(),
            step: rule.step.into(),
            standing: version.standing.into(),
            text: words.to_reader(version.citizen, version.caseworker),
            because: fired.because.iter().map(|question| question.id).collect(),
            sections: rule.sections.to_vec(),
            provisions: InjuryProvision::all(version.basis),
            source: version.basis.source.map(Into::into),
            url: version.basis.url,
            confidence: version.confidence.map(Into::into),
            valid_from: version.from.map(Into::into),
            valid_to: version.to.map(Into::into),
            disagreement: rule.disagreement,
            changes: changed.map(|it| InjuryChange::new(words, it)).collect(),
        }
    }
}

/// Something that has changed since the report.
#[derive(Debug, Serialize, Tsify)]
#[tsify(missing_as_null)]
pub(crate) struct InjuryChange {
    /// Stable name.
    id: &'static str,
    /// What it is about, for people.
    topic: Bilingual,
    /// How it was in 2014, for people.
    then: Bilingual,
    /// How it is, for people.
    now: Bilingual,
    /// Since when; null where no day is known.
    from: Option<IsoDate>,
    /// Whether a source carries it.
    verified: bool,
    /// The sections of acts that carry it; empty where none does.
    provisions: Vec<InjuryProvision>,
    /// Who else says so, or what no act carries, for people; null where there is no such source.
    source: Option<Bilingual>,
    /// That source's address; null where it has none.
    url: Option<&'static str>,
}

impl InjuryChange {
    fn new(words: &Words, change: &rules::Later) -> Self {
        Self {
            id: change.id,
            topic: words.own(change.topic),
            then: words.own(change.then),
            now: words.own(change.now),
            from: change.from.map(Into::into),
            verified: change.verified,
            provisions: InjuryProvision::all(change.basis),
            source: change.basis.source.map(Into::into),
            url: change.basis.url,
        }
    }
}
