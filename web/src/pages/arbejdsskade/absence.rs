//! What is asked of the absence together with its first day, and what other pages ask besides.

use fremdrift_rules::case::{EarlierKind, List, PeriodEnd, Status};
use yew::prelude::*;

use super::words::Words;
use super::{Dispatch, whom};
use crate::components::errors::Told;
use crate::components::fields::Radios;
use crate::components::insurance::{insurance, insured};
use crate::components::links::PageLink;
use crate::components::periods::{PeriodRows, date_name, earlier_kind, fault_words};
use crate::components::store::send;
use crate::route::Route;
use crate::state::NoDate;
use crate::state::arbejdsskade::{Action, RowProblem};
use crate::state::periods::date_id;

pub(super) fn absence(words: &Words<'_>, dispatch: &Dispatch) -> Html {
    let say = words.say;
    let t = &say.t;
    let draft = &words.state.draft;
    let status = draft.status();
    let told = words.state.told_rows().into_iter();
    let told: Vec<(usize, PeriodEnd, AttrValue)> =
        told.map(|(row, end, problem)| (row, end, row_problem(words, problem).into())).collect();
    html! {
        <section key="absence">
            if draft.contradicts() {
                <p class="form-error-message">{ t.advice_status_contradicts().to_string() }</p>
            }
            <Radios
                name="status"
                legend={t.advice_status(whom(words.reader())).to_string()}
                hint={Some(AttrValue::from(t.advice_status_hint().to_string()))}
                choices={Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec()}
                chosen={Status::ALL.iter().position(|offered| Some(*offered) == status)}
                on_choose={send(dispatch, |index: usize| {
                    Action::Status(Status::ALL.get(index).copied().unwrap_or_default())
                })}
            />
            if status == Some(Status::SelfEmployed) {
                { insurance(say, draft.absence.insurance, send(dispatch, Action::Insurance)) }
            }
            <PeriodRows<EarlierKind>
                list={List::Earlier}
                legend={t.tool_earlier().to_string()}
                hint={t.advice_earlier_hint().to_string()}
                rows={draft.absence.earlier.clone()}
                {told}
                on_change={send(dispatch, Action::Earlier)}
            />
            if !words.outcome().wrong_rows.is_empty() {
                <p class="note">{ t.advice_earlier_not_counted().to_string() }</p>
            }
            { elsewhere(words) }
        </section>
    }
}

/// What can move the end of benefit and is not asked here.
pub(super) fn elsewhere(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    html! {
        <p class="note">
            { t.advice_elsewhere().to_string() }{ " " }
            <PageLink route={Route::Forloeb}>{ t.advice_elsewhere_link().to_string() }</PageLink>
        </p>
    }
}

/// What is wrong with the earlier periods, for the list of errors.
pub(super) fn told(words: &Words<'_>) -> impl Iterator<Item = Told> {
    words.state.told_rows().into_iter().map(|(row, end, problem)| Told {
        input: format!("{}-day", date_id(List::Earlier, row, end)),
        field: date_name(words.say, List::Earlier, row, end),
        problem: row_problem(words, problem),
    })
}

fn row_problem(words: &Words<'_>, problem: RowProblem) -> String {
    let t = &words.say.t;
    match problem {
        RowProblem::Date(NoDate::Missing) => t.tool_error_date_missing(),
        RowProblem::Date(NoDate::Incomplete) => t.tool_error_date_incomplete(),
        RowProblem::Date(NoDate::Impossible) => t.tool_error_date_impossible(),
        RowProblem::Period(fault) => return fault_words(words.say, List::Earlier, fault),
    }
    .to_string()
}

/// What was told of the absence, by its questions.
pub(super) fn pairs(words: &Words<'_>) -> Vec<(String, String)> {
    let say = words.say;
    let t = &say.t;
    let draft = &words.state.draft;
    let mut pairs = Vec::new();
    if let Some(status) = draft.absence.status {
        pairs.push((t.advice_status(whom(words.reader())).to_string(), say.status(status)));
        if status == Status::SelfEmployed {
            pairs.push((t.forloeb_insurance().to_string(), insured(say, draft.absence.insurance)));
        }
    }
    let known = words.outcome().absence.as_ref();
    for it in known.map(|case| case.input().earlier.as_slice()).unwrap_or_default() {
        let days = format!("{} – {}", say.date(it.from), say.date(it.to));
        pairs.push((
            t.tool_earlier().to_string(),
            format!("{}, {days}", earlier_kind(say, it.kind)),
        ));
    }
    pairs
}
