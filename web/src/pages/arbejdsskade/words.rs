//! The model's texts and codes in the words of the page's language and of its reader.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::Text;
use fremdrift_rules::injury::{
    Answer, Answers, Audience, Authority, Confidence, Fired, Kind, Lane, Later, Limit, Question,
    Standing, Step, Topic, Urgency, Version,
};

use crate::components::prose::Marked;
use crate::format;
use crate::say::Say;
use crate::session::Session;
use crate::state::arbejdsskade::{Day, InjuryAdvice, Outcome, What};
use crate::state::case::Problem;

/// What the words depend on: the language, and who reads about what on which day.
#[derive(Clone)]
pub(super) struct Words<'a> {
    pub(super) say: &'a Say,
    pub(super) state: &'a Session<InjuryAdvice>,
    outcome: Rc<Outcome>,
    answers: Answers,
}

impl<'a> Words<'a> {
    pub(super) fn new(say: &'a Say, state: &'a Session<InjuryAdvice>) -> Self {
        Self { say, state, outcome: state.outcome(), answers: state.draft.answers() }
    }

    /// What has been answered.
    pub(super) const fn answers(&self) -> &Answers {
        &self.answers
    }

    pub(super) fn outcome(&self) -> &Outcome {
        &self.outcome
    }

    pub(super) fn reader(&self) -> Audience {
        self.answers.reader()
    }

    /// A text of the model, with the authority of the day.
    pub(super) fn own(&self, text: Text) -> Marked {
        self.with(text, self.outcome().authority)
    }

    fn with(&self, text: Text, authority: Authority) -> Marked {
        self.say.bare(text).replace("{authority}", authority.short).into()
    }

    /// What a version of a rule says to the reader.
    pub(super) fn said(&self, version: &Version) -> Marked {
        self.said_of(version, self.outcome().authority)
    }

    /// The same, of a day with another authority.
    pub(super) fn said_of(&self, version: &Version, authority: Authority) -> Marked {
        let (first, other) = match self.reader() {
            Audience::Caseworker => (version.caseworker, version.citizen),
            Audience::Citizen | Audience::Both => (version.citizen, version.caseworker),
        };
        first.or(other).map_or_else(|| "".into(), |text| self.with(text, authority))
    }

    /// What has changed since the report, as it was and as it is.
    pub(super) fn then_now(&self, change: &Later) -> Marked {
        let [then, now] = [change.then, change.now].map(|text| self.own(text));
        self.say.t.advice_then_now(then.marked(), now.marked()).to_string().into()
    }

    /// A day, as exactly as its source tells it.
    pub(super) fn day(&self, day: NaiveDate) -> String {
        if self.outcome().months_only {
            format!("{} {}", format::month(self.say.lang, day), day.format("%Y"))
        } else {
            self.say.date(day)
        }
    }

    /// A question as it is put to the reader.
    pub(super) fn question(&self, question: &Question) -> String {
        let text = match self.reader() {
            Audience::Caseworker => question.caseworker,
            Audience::Citizen | Audience::Both => question.citizen.unwrap_or(question.caseworker),
        };
        self.own(text).plain()
    }

    /// An answer as it was given.
    pub(super) fn answer(&self, question: &Question, answer: Answer) -> String {
        let t = &self.say.t;
        let label = |place: usize| question.options.get(place).map(|it| self.own(it.label).plain());
        match answer {
            Answer::Choice(place) => label(usize::from(place)).unwrap_or_default(),
            Answer::Many(bits) => {
                let chosen = (0..question.options.len()).filter(|place| bits & (1 << place) != 0);
                chosen.filter_map(label).collect::<Vec<_>>().join(" · ")
            }
            Answer::Date(day) => self.day(day),
            Answer::Blank => self.blank(question),
            Answer::DontKnow => t.advice_dont_know().to_string(),
        }
    }

    /// What it means that there is no such day.
    pub(super) fn blank(&self, question: &Question) -> String {
        let none = || self.say.t.advice_no_day().to_string();
        question.blank.map_or_else(none, |text| self.own(text).plain())
    }

    pub(super) fn topic(&self, topic: Topic) -> String {
        let t = &self.say.t;
        match topic {
            Topic::Injury => t.advice_topic_injury(),
            Topic::Report => t.advice_topic_report(),
            Topic::Insurer => t.advice_topic_insurer(),
            Topic::Authority => t.advice_topic_authority(),
            Topic::Sickness => t.advice_topic_sickness(),
            Topic::Work => t.advice_topic_work(),
            Topic::Health => t.advice_topic_health(),
            Topic::Help => t.advice_topic_help(),
        }
        .to_string()
    }

    pub(super) fn problem(&self, problem: Problem) -> String {
        let t = &self.say.t;
        if problem == Problem::Missing {
            t.advice_error_missing()
        } else if problem == Problem::DateIncomplete {
            t.tool_error_date_incomplete()
        } else {
            t.advice_error_date()
        }
        .to_string()
    }

    pub(super) fn step(&self, step: Step) -> String {
        let t = &self.say.t;
        match step {
            Step::Act => t.advice_step_act(),
            Step::Call => t.advice_step_call(),
            Step::Ask => t.advice_step_ask(),
            Step::Bring => t.advice_step_bring(),
            Step::Know => t.advice_step_know(),
        }
        .to_string()
    }

    pub(super) fn standing(&self, standing: Standing) -> String {
        let t = &self.say.t;
        match standing {
            Standing::Law => t.advice_standing_law(),
            Standing::Practice => t.advice_standing_practice(),
            Standing::Opinion => t.advice_standing_opinion(),
            Standing::Inference => t.advice_standing_inference(),
        }
        .to_string()
    }

    /// How soon it matters, where it does.
    pub(super) fn urgency(&self, urgency: Urgency) -> Option<String> {
        let t = &self.say.t;
        let word = match urgency {
            Urgency::Urgent => t.advice_urgent(),
            Urgency::Soon => t.advice_soon(),
            Urgency::Later | Urgency::Know => return None,
        };
        Some(word.to_string())
    }

    pub(super) fn confidence(&self, confidence: Confidence) -> String {
        let t = &self.say.t;
        match confidence {
            Confidence::Verified => t.tool_confidence_verified(),
            Confidence::Secondary => t.tool_confidence_secondary(),
        }
        .to_string()
    }

    pub(super) fn lane(&self, lane: Lane) -> String {
        let t = &self.say.t;
        match lane {
            Lane::Injury => t.advice_lane_injury(),
            Lane::Benefit => t.advice_lane_benefit(),
        }
        .to_string()
    }

    /// What a day is.
    pub(super) fn what(&self, day: &Day) -> Marked {
        let t = &self.say.t;
        match day.what {
            What::Milestone(milestone) => self.own(milestone.label),
            What::ReportBy => t.advice_day_report_by().to_string().into(),
            What::Extension => t.advice_day_extension().to_string().into(),
        }
    }

    /// What kind of day it is.
    pub(super) fn kind(&self, day: &Day) -> String {
        let t = &self.say.t;
        let kind = match day.what {
            What::Milestone(milestone) => milestone.kind,
            What::ReportBy => Kind::Deadline,
            What::Extension => Kind::Decision,
        };
        match kind {
            Kind::Event => t.advice_kind_event(),
            Kind::Limit => t.advice_kind_limit(),
            Kind::Deadline => t.advice_kind_deadline(),
            Kind::Expectation => t.advice_kind_expectation(),
            Kind::Ambition => t.advice_kind_ambition(),
            Kind::Decision => t.advice_kind_decision(),
            Kind::Handover => t.advice_kind_handover(),
            Kind::Action => t.advice_kind_action(),
            Kind::Exception => t.advice_kind_exception(),
            Kind::Example => t.advice_kind_example(),
            Kind::Option => t.advice_kind_option(),
            Kind::Rule => t.advice_kind_rule(),
        }
        .to_string()
    }

    pub(super) fn limit(&self, limit: Limit) -> String {
        let t = &self.say.t;
        match limit {
            Limit::OneYear => t.advice_day_report_by(),
            Limit::Extension => t.advice_day_extension(),
        }
        .to_string()
    }

    /// The answers that an advice rests on, as "question: answer".
    pub(super) fn because(&self, fired: &Fired) -> Vec<String> {
        let given = |question: &&'static Question| {
            let answer = self.answers.get(question.id)?;
            Some(format!("{} {}", self.question(question), self.answer(question, answer)))
        };
        fired.because.iter().filter_map(given).collect()
    }
}

/// Days from one to another, counted up or down.
pub(super) fn distance(from: NaiveDate, to: NaiveDate) -> u32 {
    let days = to.signed_duration_since(from).num_days().unsigned_abs();
    u32::try_from(days).unwrap_or(u32::MAX)
}
