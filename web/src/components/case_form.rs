//! The boxes of a case, for every page that asks for some of them: names, hints, and what is wrong with
//! each.

use chrono::NaiveDate;
use fremdrift_rules::case::{AGES, EarlierKind, List, PeriodEnd, Status};
use yew::prelude::*;

use super::errors::Told;
use super::fields::{
    Checkbox, DateField, Label, Radios, TextField, checkbox, date_field, radios, text_field,
};
use super::insurance::insurance;
use super::periods::{PeriodRows, date_name, fault_words};
use super::subject_bar::Summary;
use crate::format;
use crate::say::Say;
use crate::session::{Action, Dispatch, Session, Tool, send};
use crate::state::Part;
use crate::state::case::{Draft, Edit, Field, Problem};

/// A weekly benefit and pay for an hour as they can be typed, in øre.
const EXAMPLE_BENEFIT: i64 = 390_050;
const EXAMPLE_PAY: i64 = 19_050;
/// Weeks as they can be typed.
const EXAMPLE_WEEKS: &str = "12";

/// A tool with a form of a case.
pub(crate) trait CaseTool:
    Tool<Draft = Draft, Place = Field, Problem = Problem, Edit = Edit>
{
}

impl<T: Tool<Draft = Draft, Place = Field, Problem = Problem, Edit = Edit>> CaseTool for T {}

/// A field's own name.
pub(crate) fn name(say: &Say, field: Field) -> String {
    let t = &say.t;
    match field {
        Field::FirstDay => t.forloeb_first_day(),
        Field::LastDay => t.refusion_last_day(),
        Field::EmploymentEnds => t.forloeb_employment_ends(),
        Field::NoPartTimeFrom => t.refusion_no_part_time(),
        Field::PartialReturn => t.forloeb_partial_return(),
        Field::Benefit => t.refusion_benefit(),
        Field::Hours => t.forloeb_hours(),
        Field::HourlyPay => t.forloeb_hourly_pay(),
        Field::PriorWeeks => t.refusion_prior_weeks(),
        Field::Age => t.forloeb_age(),
        Field::NoEmployerPeriod => t.forloeb_no_employer_period(),
        Field::Section55 => t.refusion_section_55(),
        Field::WagesPaid => t.refusion_wages_paid(),
        Field::Section25 => t.forloeb_section_25(),
        Field::Covid => t.forloeb_covid(),
        Field::FastTrack => t.forloeb_fast_track(),
        Field::Section56 => t.refusion_section_56(),
        Field::Row(list, index, end) => return date_name(say, list, index, end),
        // A question is in the words of the model.
        Field::Question(_) => return String::new(),
    }
    .to_string()
}

/// What is wrong and what to do.
pub(crate) fn problem(say: &Say, field: Field, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::Missing => t.advice_error_missing(),
        Problem::DateMissing => t.tool_error_date_missing(),
        Problem::DateIncomplete => t.tool_error_date_incomplete(),
        Problem::DateImpossible => t.tool_error_date_impossible(),
        Problem::NotANumber if field == Field::Age => t.forloeb_error_not_a_number(),
        Problem::NotANumber => t.refusion_error_not_a_number(if field == Field::PriorWeeks {
            EXAMPLE_WEEKS.to_owned()
        } else {
            format::plain(say.lang, EXAMPLE_BENEFIT)
        }),
        Problem::TooPrecise => t.refusion_error_too_precise(),
        Problem::LooksLikeCpr => t.tool_error_cpr(),
        Problem::TooLarge => t.refusion_error_too_large(),
        Problem::AgeOutOfRange => t.forloeb_error_age(*AGES.start(), *AGES.end()),
        Problem::NotPositive => t.refusion_error_not_positive(),
        Problem::NoHours => t.forloeb_error_hours(),
        Problem::NoPay => t.forloeb_error_pay(format::plain(say.lang, EXAMPLE_PAY)),
        Problem::BeforeLaw(day) => t.tool_error_before_law(say.date(day)),
        Problem::AfterLaw(day) => t.tool_error_after_law(say.date(day)),
        Problem::LastBeforeFirst => t.refusion_error_last_before_first(),
        Problem::BeforeFirstDay => t.forloeb_error_before_first_day(),
        Problem::JobEndedBefore => t.forloeb_error_job_ended(),
        Problem::NoEmployerPeriod => t.refusion_error_no_employer_period(),
        Problem::TooManyWeeks(most) => t.refusion_error_too_many_weeks(most),
        Problem::Period(list, fault) => return fault_words(say, list, fault),
    }
    .to_string()
}

/// What is typed of a case in a few words; none of an example, or without a first day.
pub(crate) fn summary<T>(say: &Say, state: &Session<T>, edit: &'static str) -> Option<Summary>
where
    T: Tool<Draft = Draft>,
{
    let text = summed_up(say, &state.draft, state.today).filter(|_| !state.shows_example())?;
    Some(Summary { text, edit })
}

fn summed_up(say: &Say, draft: &Draft, today: Option<NaiveDate>) -> Option<String> {
    let first = draft.first.date().ok()?;
    let since = if today.is_some_and(|today| today < first) {
        say.t.tool_ill_from(say.date(first))
    } else {
        say.t.tool_ill_since(say.date(first))
    };
    let status = draft.told_status().map(|status| inside(&say.status(status)));
    let text = [Some(since.to_string()), status].into_iter().flatten().collect::<Vec<_>>();
    Some(text.join(" · "))
}

/// A name as it stands inside a line.
fn inside(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}

/// What is wrong and has to be told.
pub(crate) fn told<T: CaseTool>(say: &Say, state: &Session<T>) -> Vec<Told> {
    in_words(say, state.told())
}

fn in_words(say: &Say, wrong: Vec<(Field, Problem)>) -> Vec<Told> {
    let told = |(field, wrong): (Field, Problem)| Told {
        input: field.input(),
        field: name(say, field),
        problem: problem(say, field, wrong),
    };
    wrong.into_iter().map(told).collect()
}

/// The rows of a list that something is wrong with.
pub(crate) fn wrong_rows(
    say: &Say,
    told: &[(Field, Problem)],
    list: List,
) -> Vec<(usize, PeriodEnd, AttrValue)> {
    let row = |(field, wrong): &(Field, Problem)| {
        let Field::Row(of, index, end) = *field else { return None };
        (of == list).then(|| (index, end, AttrValue::from(problem(say, *field, *wrong))))
    };
    told.iter().filter_map(row).collect()
}

/// Draws fields with the errors that belong to them, whichever tool asks for them.
pub(crate) struct CaseFields<'a> {
    pub(crate) say: &'a Say,
    pub(crate) draft: &'a Draft,
    told: Vec<(Field, Problem)>,
    edit: Callback<Edit>,
    leave: Callback<Field>,
}

impl<'a> CaseFields<'a> {
    pub(crate) fn new<T: CaseTool>(
        say: &'a Say,
        state: &'a Session<T>,
        dispatch: &Dispatch<T>,
    ) -> Self {
        let leave = {
            let dispatch = dispatch.clone();
            Callback::from(move |field| dispatch.dispatch(Action::Leave(field)))
        };
        let edit = send(dispatch, |edit| edit);
        Self { say, draft: &state.draft, told: state.told(), edit, leave }
    }

    /// A callback that makes an edit of what it is called with.
    pub(crate) fn send<V: 'static>(&self, edit: impl Fn(V) -> Edit + 'static) -> Callback<V> {
        self.edit.reform(edit)
    }

    fn leave(&self, field: Field) -> Callback<()> {
        self.leave.reform(move |()| field)
    }

    pub(crate) fn label(&self, field: Field, hint: String) -> Label {
        let wrong = self.told.iter().find(|(told, _)| *told == field);
        Label {
            id: field.id().into(),
            text: name(self.say, field).into(),
            hint: Some(hint.into()),
            error: wrong.map(|(field, wrong)| problem(self.say, *field, *wrong).into()),
        }
    }

    pub(crate) fn date(&self, field: Field, hint: impl ToString) -> Html {
        let t = &self.say.t;
        let parts = [t.tool_day(), t.tool_month(), t.tool_year()];
        date_field(DateField {
            label: self.label(field, hint.to_string()),
            value: self.draft.date_of(field),
            parts: parts.map(|part| AttrValue::from(part.to_string())),
            on_type: self.send(move |(part, typed): (Part, String)| Edit::Date(field, part, typed)),
            on_leave: self.leave(field),
        })
    }

    /// A box of text: its hint, the keys that a phone shows, its width and what stands behind it.
    pub(crate) fn text(
        &self,
        field: Field,
        hint: impl ToString,
        keys: &'static str,
        width: &'static str,
        suffix: Option<String>,
    ) -> Html {
        text_field(
            self.say,
            TextField {
                label: self.label(field, hint.to_string()),
                value: self.draft.text_of(field).to_owned().into(),
                inputmode: keys,
                width,
                suffix: suffix.map(AttrValue::from),
                on_type: self.send(move |typed| Edit::Text(field, typed)),
                on_leave: self.leave(field),
            },
        )
    }

    pub(crate) fn tick(&self, field: Field, hint: impl ToString) -> Html {
        checkbox(Checkbox {
            label: self.label(field, hint.to_string()),
            checked: self.draft.is_ticked(field),
            on_change: self.send(move |on| Edit::Tick(field, on)),
        })
    }

    /// What the person was on the first day.
    pub(crate) fn status(&self, legend: impl ToString) -> Html {
        let status = self.draft.status();
        radios(Radios {
            name: "status".into(),
            legend: legend.to_string().into(),
            choices: Status::ALL.map(|status| AttrValue::from(self.say.status(status))).to_vec(),
            chosen: Status::ALL.iter().position(|offered| *offered == status),
            on_choose: self.send(|index: usize| {
                Edit::Status(Status::ALL.get(index).copied().unwrap_or_default())
            }),
            ..Radios::default()
        })
    }

    /// What only a self-employed person is asked.
    pub(crate) fn insurance(&self) -> Html {
        insurance(self.say, self.draft.insurance, self.send(Edit::Insurance))
    }

    pub(crate) fn earlier(&self, hint: impl ToString) -> Html {
        html! {
            <PeriodRows<EarlierKind>
                list={List::Earlier}
                legend={self.say.t.tool_earlier().to_string()}
                hint={hint.to_string()}
                rows={self.draft.earlier.clone()}
                told={wrong_rows(self.say, &self.told, List::Earlier)}
                on_change={self.send(Edit::Earlier)}
            />
        }
    }

    pub(crate) fn holidays(&self, hint: impl ToString) -> Html {
        html! {
            <PeriodRows<()>
                list={List::Holidays}
                legend={self.say.t.forloeb_holidays().to_string()}
                hint={hint.to_string()}
                rows={self.draft.holidays.clone()}
                told={wrong_rows(self.say, &self.told, List::Holidays)}
                on_change={self.send(Edit::Holidays)}
            />
        }
    }

    pub(crate) fn activation(&self) -> Html {
        let t = &self.say.t;
        html! {
            <PeriodRows<()>
                list={List::Activation}
                legend={t.refusion_activation().to_string()}
                hint={t.refusion_activation_hint().to_string()}
                rows={self.draft.activation.clone()}
                told={wrong_rows(self.say, &self.told, List::Activation)}
                on_change={self.send(Edit::Activation)}
            />
        }
    }

    /// Age and section 25, which decide the limit.
    pub(crate) fn person(&self) -> Html {
        let t = &self.say.t;
        let years = Some(t.forloeb_age_unit().to_string());
        html! {
            <>
                { self.text(Field::Age, t.forloeb_age_hint(), "numeric", "input-char-4", years) }
                { self.tick(Field::Section25, t.forloeb_section_25_hint()) }
            </>
        }
    }
}
