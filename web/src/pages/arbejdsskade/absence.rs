//! What is asked of the absence together with its first day, and what other pages ask besides.

use fremdrift_rules::case::{EarlierKind, List, Status};
use yew::prelude::*;

use super::whom;
use super::words::Words;
use crate::components::case_form::{name, problem, wrong_rows};
use crate::components::errors::Told;
use crate::components::fields::{Radios, radios};
use crate::components::insurance::{insurance, insured};
use crate::components::links::PageLink;
use crate::components::periods::{PeriodRows, earlier_kind};
use crate::route::Route;
use crate::session::{Dispatch, send};
use crate::state::arbejdsskade::{Edit, InjuryAdvice};
use crate::state::case::Field;

pub(super) fn absence(words: &Words<'_>, dispatch: &Dispatch<InjuryAdvice>) -> Html {
    let say = words.say;
    let t = &say.t;
    let draft = &words.state.draft;
    let status = draft.told_status();
    let is_earlier = |field: Field| matches!(field, Field::Row(List::Earlier, ..));
    html! {
        <section key="absence">
            if draft.contradicts() {
                <p class="form-error-message">{ t.advice_status_contradicts().to_string() }</p>
            }
            { radios(Radios {
                name: "status".into(),
                legend: t.advice_status(whom(words.reader())).to_string().into(),
                hint: Some(t.advice_status_hint().to_string().into()),
                choices: Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec(),
                chosen: Status::ALL.iter().position(|offered| Some(*offered) == status),
                on_choose: send(dispatch, |index: usize| {
                    Edit::Status(Status::ALL.get(index).copied().unwrap_or_default())
                }),
                ..Radios::default()
            }) }
            if status == Some(Status::SelfEmployed) {
                { insurance(say, draft.insurance, send(dispatch, Edit::Insurance)) }
            }
            <PeriodRows<EarlierKind>
                list={List::Earlier}
                legend={t.tool_earlier().to_string()}
                hint={t.advice_earlier_hint().to_string()}
                rows={draft.earlier.clone()}
                told={wrong_rows(say, &words.state.told(), List::Earlier)}
                on_change={send(dispatch, Edit::Earlier)}
            />
            if words.state.problems.iter().any(|(field, _)| is_earlier(*field)) {
                <p class="note">{ t.advice_earlier_not_counted().to_string() }</p>
            }
            { elsewhere(words) }
        </section>
    }
}

/// What can move the end of benefit and is not asked here; and what of it cannot be used as it was
/// typed on another page.
pub(super) fn elsewhere(words: &Words<'_>) -> Html {
    let t = &words.say.t;
    let wrong =
        words.state.problems.iter().filter(|(field, _)| {
            !matches!(field, Field::Row(List::Earlier, ..) | Field::Question(_))
        });
    html! {
        <>
            { for wrong.map(|(field, it)| html! {
                <p class="form-error-message">
                    { t.advice_elsewhere_wrong(name(words.say, *field), problem(words.say, *field, *it)).to_string() }
                </p>
            }) }
            <p class="note">
                { t.advice_elsewhere().to_string() }{ " " }
                <PageLink route={Route::Forloeb}>{ t.advice_elsewhere_link().to_string() }</PageLink>
            </p>
        </>
    }
}

/// What is wrong with the earlier periods, for the list of errors.
pub(super) fn told(words: &Words<'_>) -> Vec<Told> {
    let told = words.state.told().into_iter().filter(|(field, _)| matches!(field, Field::Row(..)));
    told.map(|(field, wrong)| Told {
        input: field.input(),
        field: name(words.say, field),
        problem: problem(words.say, field, wrong),
    })
    .collect()
}

/// What was told of the absence, by its questions.
pub(super) fn pairs(words: &Words<'_>) -> Vec<(String, String)> {
    let say = words.say;
    let t = &say.t;
    let draft = &words.state.draft;
    let mut pairs = Vec::new();
    if let Some(status) = draft.status {
        pairs.push((t.advice_status(whom(words.reader())).to_string(), say.status(status)));
        if status == Status::SelfEmployed {
            pairs.push((t.forloeb_insurance().to_string(), insured(say, draft.insurance)));
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
