//! What to do after a work injury. Questions are put in [`Step`]s, a few at a time, and after each
//! answer the advice is worked out again.

mod answers;
mod edit;
mod evaluate;
mod step;
#[cfg(test)]
mod tests;

use std::rc::Rc;

use fremdrift_legislation::Deadlines;
use fremdrift_rules::case::List;
use fremdrift_rules::course::Rulebook;
use fremdrift_rules::injury::{Answer, Answers, Form, Law, Question, cases};

pub use self::answers::Seen;
use self::answers::question_of;
pub use self::edit::Edit;
pub use self::evaluate::{Day, Outcome, What};
pub use self::step::Step;
use super::case::{Draft, FIRST_DAY, Field, Problem};
use super::{DateParts, NoDate};
use crate::session::{Change, Done, Evaluated, Session, Tool};

/// The tool.
pub struct InjuryAdvice;

/// Which questions are put, and what the last answer changed.
#[derive(Clone, Debug, Default)]
pub struct Look {
    /// The questions that are put now.
    pub step: Step,
    /// What the last answer changed.
    pub fresh: Fresh,
    /// Counts the steps that were gone: with each, the reader is led to the questions.
    pub turn: u32,
    before: Vec<Step>,
    /// Whether it was tried to go on: now it may be told what is missing.
    pressed: bool,
}

/// What the last answer changed in the advice.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fresh {
    /// Rules that hold since, by their names.
    pub new: Vec<&'static str>,
    /// How many no longer hold.
    pub gone: usize,
}

impl Tool for InjuryAdvice {
    type World = (Rulebook, Deadlines);
    type Draft = Draft;
    type Place = Field;
    type Problem = Problem;
    type Edit = Edit;
    type Outcome = Outcome;
    type Look = Look;

    const BY_TODAY: bool = true;

    /// An accident that nobody has reported, and the year is nearly over.
    fn example(_: &Self::World) -> Draft {
        let mut answers = Answers::default();
        for (question, given) in [
            ("role", "citizen"),
            ("onset", "sudden_event"),
            ("injury_date", "2025-12-12"),
            ("reported", "believed_no_proof"),
            ("employed", "employed"),
            ("employer_stance", "not_asked"),
            (FIRST_DAY, "2026-08-31"),
        ] {
            if let Some(answer) = question_of(question).and_then(|of| named(of, given)) {
                // A test sees that the model takes them all.
                let _ = answers.set(question, answer);
            }
        }
        Draft::of_answers(Seen::Example, &answers)
    }

    fn empty(_: &Self::World, before: &Draft) -> Draft {
        Draft::default().shown_as(before)
    }

    fn is_example(world: &Self::World, draft: &Draft) -> bool {
        *draft == Self::example(world).shown_as(draft)
    }

    fn places(draft: &Draft) -> Vec<Field> {
        let dates = fremdrift_rules::injury::questions().iter().map(|question| question.id);
        let dates = dates.filter(|id| draft.date(id) != DateParts::default());
        let rows = draft.earlier.dates();
        let rows = rows.map(|(row, end)| Field::Row(List::Earlier, row, end));
        dates.map(Field::Question).chain(rows).collect()
    }

    fn accepts(draft: &Draft) -> bool {
        draft.is_answered_soundly()
    }

    fn edit(session: &mut Session<Self>, edit: Edit) -> Done<Field> {
        edit::edit(session, edit)
    }

    fn evaluate(session: &Session<Self>) -> Evaluated<Self> {
        // Before the page is alive only the example is shown, and that has a day of its own.
        let today = session.today.unwrap_or_else(evaluate::example_today);
        let outcome = Outcome::new(law(session.world()), &session.draft, today);
        Evaluated { problems: outcome.wrong.clone(), outcome: Some(outcome) }
    }

    fn waits(problem: Problem) -> bool {
        problem.waits()
    }

    fn told(session: &Session<Self>) -> Vec<(Field, Problem)> {
        session.told_questions().chain(session.told_rows()).collect()
    }

    fn follow(session: &mut Session<Self>, change: Change, before: Option<Rc<Outcome>>) {
        let other_case = before.is_some_and(|before| match change {
            Change::Edited => {
                session.announce(&before);
                false
            }
            Change::Undone => {
                session.announce(&before);
                before.today != session.outcome().today
            }
            // Another day while the page is open changes dates, and takes no question away from
            // whoever is answering it.
            Change::NewDay => false,
            Change::Replaced | Change::Opened | Change::Woken => true,
        });
        if other_case || session.look.step.questions.is_empty() && change != Change::Edited {
            session.begin();
        }
        if change == Change::Replaced && session.draft.answers().given().next().is_none() {
            session.look.turn += 1;
        }
    }
}

fn law(world: &(Rulebook, Deadlines)) -> Law<'_> {
    Law { book: &world.0, dates: &world.1 }
}

/// An answer by its name: an option, or a day.
fn named(question: &Question, given: &str) -> Option<Answer> {
    if question.form == Form::Date {
        return given.parse().ok().map(Answer::Date);
    }
    let place = question.options.iter().position(|option| option.id == given)?;
    u8::try_from(place).ok().map(Answer::Choice)
}

/// A case that the report tells.
#[must_use]
pub fn reported(place: usize) -> Option<Draft> {
    cases().get(place).map(|case| Draft::of_answers(Seen::Case(place), &case.answers()))
}

/// Whether it is the example or a case of the report, untouched.
#[must_use]
pub fn is_worked(session: &Session<InjuryAdvice>) -> bool {
    let draft = &session.draft;
    match draft.seen() {
        Seen::Today => false,
        Seen::Example => InjuryAdvice::is_example(session.world(), draft),
        Seen::Case(place) => reported(place).is_some_and(|case| **draft == case.shown_as(draft)),
    }
}

impl Session<InjuryAdvice> {
    /// What follows; there always is an answer.
    #[must_use]
    pub fn outcome(&self) -> Rc<Outcome> {
        self.outcome.clone().unwrap_or_else(|| {
            Rc::new(Outcome::new(law(self.world()), &self.draft, evaluate::example_today()))
        })
    }

    /// Whether there are questions to go back to.
    #[must_use]
    pub fn can_go_back(&self) -> bool {
        !self.look.before.is_empty()
    }

    /// The questions that are put.
    fn shown(&self) -> Vec<&'static Question> {
        let open = &self.outcome().advice.open;
        self.look.step.shown(&self.draft.answers(), open).collect()
    }

    /// What is wrong with the questions that are put, and may be told.
    fn told_questions(&self) -> impl Iterator<Item = (Field, Problem)> + '_ {
        let answers = self.draft.answers();
        let unanswered = move |question: &&Question| answers.get(question.id).is_none();
        self.shown().into_iter().filter(unanswered).filter_map(|question| {
            let typed = self.draft.date(question.id);
            let problem = match typed.date() {
                _ if question.form != Form::Date => Problem::Missing,
                Err(NoDate::Missing) => Problem::Missing,
                Err(NoDate::Incomplete) => Problem::DateIncomplete,
                Ok(_) | Err(NoDate::Impossible) => Problem::DateImpossible,
            };
            let place = Field::Question(question.id);
            let told = problem == Problem::DateImpossible
                || problem == Problem::DateIncomplete && self.has_left(place);
            (told || self.look.pressed).then_some((place, problem))
        })
    }

    /// Whether it is asked what is known of the absence: together with its first day.
    #[must_use]
    pub fn asks_absence(&self) -> bool {
        let answer = self.draft.answers().get(FIRST_DAY);
        self.shown().iter().any(|question| question.id == FIRST_DAY)
            && matches!(answer, Some(Answer::Date(_)) | None)
    }

    /// What is wrong with the earlier periods, and may be told.
    fn told_rows(&self) -> impl Iterator<Item = (Field, Problem)> + '_ {
        let asks = self.asks_absence();
        let rows = self
            .problems
            .iter()
            .filter(move |(field, _)| asks && matches!(field, Field::Row(List::Earlier, ..)));
        rows.filter(|(field, problem)| {
            !problem.waits() || self.look.pressed || self.has_left(*field)
        })
        .copied()
    }

    /// After an answer: what is new in the advice.
    fn announce(&mut self, before: &Outcome) {
        let ids = |of: &Outcome| -> Vec<_> {
            of.advice.rules.iter().map(|fired| fired.rule.id).collect()
        };
        let (old, new) = (ids(before), ids(&self.outcome()));
        self.look.fresh = Fresh {
            gone: old.iter().filter(|id| !new.contains(id)).count(),
            new: new.into_iter().filter(|id| !old.contains(id)).collect(),
        };
    }

    /// Another case: its first questions, and nothing is announced as new.
    fn begin(&mut self) {
        let step = self.next_step();
        self.look = Look { step, turn: self.look.turn, ..Look::default() };
    }

    fn next_step(&self) -> Step {
        Step::next(law(self.world()), &self.draft.answers(), &self.outcome())
    }

    fn go_on(&mut self) {
        self.look.pressed = true;
        if self.told().is_empty() {
            let next = self.next_step();
            self.lead_to(next);
        }
    }

    fn go_back(&mut self) {
        if let Some(step) = self.look.before.pop() {
            self.look.step = step;
            self.look.pressed = false;
            self.look.turn += 1;
        }
    }

    fn lead_to(&mut self, step: Step) {
        let asked = std::mem::replace(&mut self.look.step, step);
        if !asked.questions.is_empty() {
            self.look.before.push(asked);
        }
        self.look.pressed = false;
        self.look.turn += 1;
    }
}
