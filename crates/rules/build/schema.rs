//! What the files of the decision model may say.

use serde::Deserialize;

/// Everything in `data/injury`.
pub(crate) struct Model {
    pub(crate) laws: Vec<Law>,
    pub(crate) questions: Vec<Question>,
    pub(crate) rules: Vec<Rule>,
    pub(crate) milestones: Milestones,
    pub(crate) views: Views,
    pub(crate) changes: Vec<Later>,
    pub(crate) letters: Vec<Letter>,
    pub(crate) cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Laws {
    pub(crate) law: Vec<Law>,
}

/// A law, and the acts and orders of the gazette that have carried it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Law {
    pub(crate) name: Text,
    pub(crate) acts: Vec<String>,
    pub(crate) checked_on: String,
}

/// A place in an act.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Section {
    pub(crate) act: String,
    pub(crate) paragraph: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Questions {
    pub(crate) question: Vec<Question>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Question {
    pub(crate) id: String,
    pub(crate) audience: Audience,
    pub(crate) topic: Topic,
    pub(crate) form: Form,
    pub(crate) blank: Option<Text>,
    pub(crate) citizen: Option<Text>,
    pub(crate) caseworker: Text,
    pub(crate) why: Text,
    pub(crate) sections: Vec<String>,
    #[serde(default, rename = "option")]
    pub(crate) options: Vec<Choice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Choice {
    pub(crate) id: String,
    pub(crate) label: Text,
    #[serde(default)]
    pub(crate) unknown: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rules {
    pub(crate) rule: Vec<Rule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rule {
    pub(crate) id: String,
    pub(crate) outcome: String,
    pub(crate) audience: Audience,
    pub(crate) when: String,
    pub(crate) sets: Option<Fact>,
    pub(crate) urgency: Urgency,
    pub(crate) step: Step,
    pub(crate) sections: Vec<String>,
    #[serde(default)]
    pub(crate) changes: Vec<String>,
    pub(crate) disagreement: Option<String>,
    #[serde(default)]
    pub(crate) excludes: Vec<String>,
    pub(crate) version: Vec<Version>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Version {
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    pub(crate) when: Option<String>,
    pub(crate) standing: Standing,
    pub(crate) confidence: Option<Confidence>,
    #[serde(default)]
    pub(crate) law: Vec<Section>,
    pub(crate) source: Option<Text>,
    pub(crate) url: Option<String>,
    pub(crate) citizen: Option<Text>,
    pub(crate) caseworker: Option<Text>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestones {
    pub(crate) milestone: Vec<Milestone>,
    #[serde(default)]
    pub(crate) rhythm: Vec<Rhythm>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Milestone {
    pub(crate) id: String,
    pub(crate) lane: Lane,
    pub(crate) anchor: String,
    pub(crate) offset: u16,
    pub(crate) unit: Unit,
    pub(crate) kind: Kind,
    pub(crate) from: Option<String>,
    pub(crate) to: Option<String>,
    pub(crate) when: Option<String>,
    pub(crate) label: Text,
    pub(crate) note: Option<Text>,
    #[serde(default)]
    pub(crate) law: Vec<Section>,
    pub(crate) source: Option<Text>,
    pub(crate) url: Option<String>,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Rhythm {
    pub(crate) id: String,
    pub(crate) label: Text,
    pub(crate) note: Option<Text>,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Views {
    pub(crate) disagreement: Vec<Disagreement>,
    pub(crate) prerequisite: Vec<Prerequisite>,
    pub(crate) sign: Vec<Sign>,
    pub(crate) practice: Vec<Practice>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Disagreement {
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) one: Text,
    pub(crate) other: Text,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Prerequisite {
    pub(crate) id: String,
    pub(crate) text: Text,
    pub(crate) met: String,
    pub(crate) unmet: String,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Sign {
    pub(crate) id: String,
    pub(crate) text: Text,
    pub(crate) when: Option<String>,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Practice {
    pub(crate) id: String,
    pub(crate) text: Text,
    pub(crate) audience: Audience,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Changes {
    pub(crate) change: Vec<Later>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Later {
    pub(crate) id: String,
    pub(crate) topic: Text,
    pub(crate) then: Text,
    pub(crate) now: Text,
    pub(crate) from: Option<String>,
    pub(crate) verified: bool,
    #[serde(default)]
    pub(crate) law: Vec<Section>,
    pub(crate) source: Option<Text>,
    pub(crate) url: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letters {
    pub(crate) letter: Vec<Letter>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Letter {
    pub(crate) id: String,
    pub(crate) audience: Audience,
    pub(crate) when: String,
    pub(crate) title: Text,
    pub(crate) body: Text,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Cases {
    pub(crate) case: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Case {
    pub(crate) id: String,
    pub(crate) title: Text,
    pub(crate) story: Text,
    pub(crate) today: String,
    pub(crate) months_only: bool,
    pub(crate) assumed: Text,
    pub(crate) lesson: Text,
    pub(crate) answers: toml::Table,
    pub(crate) expect: Vec<String>,
    pub(crate) never: Vec<String>,
    pub(crate) sections: Vec<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Text {
    pub(crate) da: String,
    pub(crate) en: String,
}

/// A closed set of words, written like the variants in lower case.
macro_rules! words {
    ($($name:ident { $($word:ident),* $(,)? })*) => {$(
        #[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq)]
        #[serde(rename_all = "snake_case")]
        pub(crate) enum $name { $($word),* }
    )*};
}

words! {
    Audience { Both, Citizen, Caseworker }
    Topic { Injury, Report, Insurer, Authority, Sickness, Work, Health, Help }
    Form { Choice, Many, Date }
    Urgency { Urgent, Soon, Later, Know }
    Step { Act, Call, Ask, Bring, Know }
    Standing { Law, Practice, Opinion, Inference }
    Confidence { Verified, Secondary }
    Lane { Injury, Benefit }
    Unit { Days, Weeks, Months }
    Kind { Event, Limit, Deadline, Expectation, Ambition, Decision, Handover, Action, Exception, Example, Option, Rule }
    Fact {
        Accident, Disease, ForwardRequired, InsurerDelay, FcRelevant, RoundTable, Amk, ExtensionDue,
        ExtensionOpen, PendingBlocked, Late,
    }
}
