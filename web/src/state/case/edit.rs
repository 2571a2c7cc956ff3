//! What a visitor can change of a case on the pages with a form.

use chrono::{Days, NaiveDate};
use fremdrift_rules::case::{EarlierKind, Insurance, List, PeriodEnd, Section56, Status};

use super::{Draft, Field, Reader, YesNo};
use crate::session::{Done, Session, Tool};
use crate::state::Part;
use crate::state::periods::RowChange;

/// A change.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Type into one box of a date.
    Date(Field, Part, String),
    /// Put a whole date.
    WholeDate(Field, NaiveDate),
    /// Type into a box of text.
    Text(Field, String),
    /// Tick a box, or untick it.
    Tick(Field, bool),
    /// Choose who reads.
    Reader(Reader),
    /// Choose what the person was.
    Status(Status),
    /// Say on what ground there is a section 56 agreement.
    Section56(Option<Section56>),
    /// Say whether the person still has the job.
    StillEmployed(YesNo),
    /// Say how a self-employed person is insured.
    Insurance(Option<Insurance>),
    /// Say whether it is a work injury.
    WorkInjury(YesNo),
    /// Change activation or gradual return.
    Activation(RowChange<()>),
    /// Change the holidays.
    Holidays(RowChange<()>),
    /// Change what was before the absence.
    Earlier(RowChange<EarlierKind>),
    /// Set the last day so many weeks after the first.
    Weeks(u32),
    /// Compare with another year's law: which of the two, and the year.
    LawYear(usize, i32),
}

/// Does it.
pub(in crate::state) fn edit<T>(session: &mut Session<T>, edit: Edit) -> Done<Field>
where
    T: Tool<Draft = Draft, Place = Field>,
{
    let of_list = |list| move |index, end| Field::Row(list, index, end);
    // Rows below one that goes move up: they are told again once they are left again.
    if let Some(list) = edit.takes_from() {
        session.forget_left(|field| matches!(field, Field::Row(of, ..) if of == list));
    }
    let draft = session.draft_mut();
    let done = match edit {
        Edit::Date(field, part, typed) => {
            if let Some(date) = draft.date_mut(field) {
                date.set(part, &typed);
            }
            Done::Typed(field, Some(part))
        }
        Edit::WholeDate(field, day) => {
            if let Some(date) = draft.date_mut(field) {
                *date = day.into();
            }
            Done::Changed
        }
        Edit::Text(field, typed) => {
            draft.type_in(field, &typed);
            Done::Typed(field, None)
        }
        Edit::Tick(field, on) => put(|| draft.tick(field, on)),
        Edit::Reader(reader) => put(|| draft.reader = reader),
        Edit::Status(status) => put(|| draft.status = Some(status)),
        Edit::Section56(ground) => put(|| draft.section_56 = ground),
        Edit::StillEmployed(answer) => put(|| draft.still_employed = answer),
        Edit::Insurance(insurance) => put(|| draft.insurance = insurance),
        Edit::WorkInjury(answer) => put(|| draft.work_injury = answer),
        Edit::Activation(change) => draft.activation.done(change, of_list(List::Activation)),
        Edit::Holidays(change) => draft.holidays.done(change, of_list(List::Holidays)),
        Edit::Earlier(change) => draft.earlier.done(change, of_list(List::Earlier)),
        Edit::Weeks(weeks) => {
            let days = Days::new(u64::from(weeks.max(1)) * 7 - 1);
            let last = draft.first.date().ok().and_then(|day| day.checked_add_days(days));
            put(|| {
                if let Some(last) = last {
                    draft.last = last.into();
                }
            })
        }
        Edit::LawYear(which, year) => put(|| {
            if let Some(slot) = draft.law_years.0.get_mut(which) {
                *slot = year;
            }
        }),
    };
    session.draft_mut().sync();
    done
}

fn put(change: impl FnOnce()) -> Done<Field> {
    change();
    Done::Changed
}

impl Edit {
    /// The list that it takes a row from.
    const fn takes_from(&self) -> Option<List> {
        if matches!(self, Self::Activation(RowChange::Remove(_))) {
            Some(List::Activation)
        } else if matches!(self, Self::Holidays(RowChange::Remove(_))) {
            Some(List::Holidays)
        } else if matches!(self, Self::Earlier(RowChange::Remove(_))) {
            Some(List::Earlier)
        } else {
            None
        }
    }
}

impl<Kind: crate::state::periods::FirstKind> crate::state::periods::Rows<Kind> {
    /// Changes the rows, and says what that did.
    pub(in crate::state) fn done<Place>(
        &mut self,
        change: RowChange<Kind>,
        place: impl Fn(usize, PeriodEnd) -> Place,
    ) -> Done<Place> {
        let done = match &change {
            RowChange::Leave(index, end) => return Done::Left(place(*index, *end)),
            RowChange::Date(index, end, part, _) => Done::Typed(place(*index, *end), Some(*part)),
            RowChange::Add | RowChange::Remove(_) | RowChange::Kind(..) | RowChange::Whole(..) => {
                Done::Changed
            }
        };
        self.change(change);
        done
    }
}
