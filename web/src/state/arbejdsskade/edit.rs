//! What a visitor can do with the questions.

use fremdrift_rules::case::{EarlierKind, Insurance, Status};
use fremdrift_rules::injury::Answer;

use super::answers::question_of;
use super::{InjuryAdvice, Step, reported};
use crate::session::{Done, Session};
use crate::state::Part;
use crate::state::case::{self, Field};
use crate::state::periods::RowChange;

/// What a visitor can do.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Choose the one option of a question.
    Choose(&'static str, u8),
    /// Tick or untick one of several options.
    Tick(&'static str, u8, bool),
    /// Type into one box of a date.
    Date(&'static str, Part, String),
    /// Choose what the person was on the first day of absence.
    Status(Status),
    /// Choose the self-employed person's insurance, or none.
    Insurance(Option<Insurance>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
    /// Say that one does not know.
    DontKnow(&'static str),
    /// Say that there is no such day.
    Blank(&'static str),
    /// Take an answer back.
    Forget(&'static str),
    /// Go on to the next questions.
    Next,
    /// Go back to the questions before.
    Back,
    /// Answer one question anew.
    Change(&'static str),
    /// Show a case of the report, by its place.
    Case(usize),
}

pub(super) fn edit(session: &mut Session<InjuryAdvice>, edit: Edit) -> Done<Field> {
    match edit {
        Edit::Next => look(|| session.go_on()),
        Edit::Back => look(|| session.go_back()),
        Edit::Change(question) => look(|| {
            if let Some(question) = question_of(question) {
                session.lead_to(Step::one(question));
            }
        }),
        Edit::Case(place) => {
            if let Some(case) = reported(place) {
                *session.draft_mut() = case;
            }
            Done::Replaced
        }
        Edit::Status(status) => case::edit(session, case::Edit::Status(status)),
        Edit::Insurance(insurance) => case::edit(session, case::Edit::Insurance(insurance)),
        Edit::Earlier(change) => case::edit(session, case::Edit::Earlier(change)),
        Edit::Choose(question, place) => {
            session.draft_mut().answer(question, Answer::Choice(place));
            Done::Changed
        }
        Edit::Tick(question, place, on) => {
            session.tick(question, place, on);
            Done::Changed
        }
        Edit::DontKnow(question) => {
            session.draft_mut().answer(question, Answer::DontKnow);
            Done::Changed
        }
        Edit::Blank(question) => {
            session.draft_mut().answer(question, Answer::Blank);
            Done::Changed
        }
        Edit::Forget(question) => {
            session.draft_mut().forget(question);
            Done::Changed
        }
        Edit::Date(question, part, typed) => {
            let mut date = session.draft.date(question);
            date.set(part, &typed);
            session.draft_mut().type_date(question, &date);
            Done::Typed(Field::Question(question), Some(part))
        }
    }
}

fn look(change: impl FnOnce()) -> Done<Field> {
    change();
    Done::Looked
}

impl Session<InjuryAdvice> {
    /// Ticks one of several options: "none of them" and the others rule each other out.
    fn tick(&mut self, question: &'static str, place: u8, on: bool) {
        let Some(of) = question_of(question) else { return };
        let bit = 1_u32.checked_shl(place.into()).unwrap_or(0);
        let none = of.options.iter().position(|option| option.id == "none");
        let none = none.and_then(|place| 1_u32.checked_shl(u32::try_from(place).ok()?));
        let chosen = match self.draft.answers().get(question) {
            Some(Answer::Many(bits)) => bits,
            Some(Answer::Choice(_) | Answer::Date(_) | Answer::Blank | Answer::DontKnow) | None => {
                0
            }
        };
        let chosen = match (on, none == Some(bit)) {
            (true, true) => bit,
            (true, false) => (chosen | bit) & !none.unwrap_or(0),
            (false, _) => chosen & !bit,
        };
        if chosen == 0 {
            self.draft_mut().forget(question);
        } else {
            self.draft_mut().answer(question, Answer::Many(chosen));
        }
    }
}
