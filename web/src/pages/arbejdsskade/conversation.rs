//! A few questions at a time.

use fremdrift_rules::injury::{Answer, Form, Question};
use yew::prelude::*;

use super::absence;
use super::words::Words;
use crate::app::use_site;
use crate::browser;
use crate::components::errors::Told;
use crate::components::fields::{Checkbox, DateField, Label, Radios, checkbox, date_field, radios};
use crate::say::Say;
use crate::session::{Dispatch, SessionProps, leave, send};
use crate::state::Part;
use crate::state::arbejdsskade::{Edit, InjuryAdvice};
use crate::state::case::{Field, Problem};

/// Where the reader is led with each step.
const HEADING: &str = "step-heading";

/// What is missing before one can go on.
pub(super) fn told(words: &Words<'_>) -> Vec<Told> {
    let told = words.state.told().into_iter().filter_map(|(field, problem)| {
        let Field::Question(id) = field else { return None };
        let question = words.state.look.step.questions.iter().find(|question| question.id == id)?;
        let input = match question.form {
            Form::Date => format!("{id}-day"),
            Form::Choice | Form::Many => format!("{id}-0"),
        };
        let field = words.question(question).trim_end_matches('?').to_owned();
        Some(Told { input, field, problem: words.problem(problem) })
    });
    told.chain(absence::told(words)).collect()
}

#[component]
pub(super) fn Conversation(props: &SessionProps<InjuryAdvice>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let (state, dispatch) = (&props.state, &props.dispatch);
    let words = Words::new(&say, state);
    use_effect_with(state.look.turn, |turn| {
        if *turn > 0 {
            browser::focus(HEADING);
        }
    });
    let outcome = state.outcome();
    let open = &outcome.advice.open;
    let shown: Vec<_> = state.look.step.shown(words.answers(), open).collect();
    let told = state.told();
    let left = u32::try_from(open.len()).unwrap_or(u32::MAX);
    let heading = match shown.first() {
        Some(question) if question.id == "role" => t.advice_begin().to_string(),
        Some(question) => words.topic(question.topic),
        None => t.advice_all_answered().to_string(),
    };
    html! {
        <section class="case-form" aria-labelledby={HEADING}>
            <h2 id={HEADING} class="h3" tabindex="-1">{ heading }</h2>
            <p class="note">{ t.advice_remaining(left).to_string() }</p>
            if shown.is_empty() {
                <p>{ t.advice_all_answered_text().to_string() }</p>
            }
            { for shown.iter().map(|question| {
                let problem = told.iter().find(|(field, _)| *field == Field::Question(question.id)).map(|(_, it)| *it);
                html! { <div key={question.id}>{ ask(&words, question, problem, dispatch) }</div> }
            }) }
            if state.asks_absence() {
                { absence::absence(&words, dispatch) }
            }
            <div class="button-group injury-turn">
                if !shown.is_empty() {
                    <button type="button" class="button button-primary" onclick={send(dispatch, |_: MouseEvent| Edit::Next)}>{ t.advice_next().to_string() }</button>
                }
                if state.can_go_back() {
                    <button type="button" class="button button-secondary" onclick={send(dispatch, |_: MouseEvent| Edit::Back)}>{ t.advice_back().to_string() }</button>
                }
            </div>
        </section>
    }
}

fn ask(
    words: &Words<'_>,
    question: &'static Question,
    problem: Option<Problem>,
    dispatch: &Dispatch<InjuryAdvice>,
) -> Html {
    let why = words.say.t.advice_why_asked(words.own(question.why).plain()).to_string();
    match question.form {
        Form::Choice => choice(words, question, why, problem, dispatch),
        Form::Many => many(words, question, why, problem, dispatch),
        Form::Date => date(words, question, why, problem, dispatch),
    }
}

/// Whether the page offers "don't know": the model has it among the options, or one knows it oneself.
fn offers_dont_know(question: &Question) -> bool {
    question.id != "role" && !question.options.iter().any(|option| option.unknown)
}

fn error(words: &Words<'_>, problem: Option<Problem>) -> Html {
    match problem {
        Some(problem) => {
            html! { <p class="form-error-message">{ words.problem(problem) }</p> }
        }
        None => Html::default(),
    }
}

fn choice(
    words: &Words<'_>,
    question: &'static Question,
    why: String,
    problem: Option<Problem>,
    dispatch: &Dispatch<InjuryAdvice>,
) -> Html {
    let options = question.options.len();
    let mut choices: Vec<AttrValue> =
        question.options.iter().map(|option| words.own(option.label).plain().into()).collect();
    if offers_dont_know(question) {
        choices.push(words.say.t.advice_dont_know().to_string().into());
    }
    let chosen = match words.answers().get(question.id) {
        Some(Answer::Choice(place)) => Some(usize::from(place)),
        Some(Answer::DontKnow) => {
            let unknown = question.options.iter().position(|option| option.unknown);
            Some(unknown.unwrap_or(options))
        }
        Some(Answer::Many(_) | Answer::Date(_) | Answer::Blank) | None => None,
    };
    let id = question.id;
    html! {
        <>
            { error(words, problem) }
            { radios(Radios {
                name: id.into(),
                legend: words.question(question).into(),
                hint: Some(AttrValue::from(why)),
                choices,
                chosen,
                on_choose: send(dispatch, move |place: usize| match u8::try_from(place) {
                    Ok(place) if usize::from(place) < options => Edit::Choose(id, place),
                    _ => Edit::DontKnow(id),
                }),
                ..Radios::default()
            }) }
        </>
    }
}

fn many(
    words: &Words<'_>,
    question: &'static Question,
    why: String,
    problem: Option<Problem>,
    dispatch: &Dispatch<InjuryAdvice>,
) -> Html {
    let answer = words.answers().get(question.id);
    let id = question.id;
    let ticked = |place: u8| match answer {
        Some(Answer::Many(bits)) => bits & 1_u32.checked_shl(place.into()).unwrap_or(0) != 0,
        Some(Answer::Choice(_) | Answer::Date(_) | Answer::Blank | Answer::DontKnow) | None => {
            false
        }
    };
    let plain = |place: usize, text: String| Label {
        id: format!("{id}-{place}").into(),
        text: text.into(),
        hint: None,
        error: None,
    };
    html! {
        <div class="form-group">
            <fieldset aria-describedby={format!("{id}-hint")}>
                <legend class="form-label">{ words.question(question) }</legend>
                <span class="form-hint" id={format!("{id}-hint")}>{ why }</span>
                { error(words, problem) }
                { for question.options.iter().zip(0_u8..).map(|(option, place)| checkbox(Checkbox {
                    label: plain(place.into(), words.own(option.label).plain()),
                    checked: ticked(place),
                    on_change: send(dispatch, move |on: bool| Edit::Tick(id, place, on)),
                })) }
                if offers_dont_know(question) {
                    { checkbox(Checkbox {
                        label: plain(question.options.len(), words.say.t.advice_dont_know().to_string()),
                        checked: answer == Some(Answer::DontKnow),
                        on_change: send(dispatch, move |on: bool| unknown(id, on)),
                    }) }
                }
            </fieldset>
        </div>
    }
}

fn unknown(id: &'static str, on: bool) -> Edit {
    if on { Edit::DontKnow(id) } else { Edit::Forget(id) }
}

fn date(
    words: &Words<'_>,
    question: &'static Question,
    why: String,
    problem: Option<Problem>,
    dispatch: &Dispatch<InjuryAdvice>,
) -> Html {
    let t = &words.say.t;
    let id = question.id;
    let answer = words.answers().get(id);
    let parts = [t.tool_day(), t.tool_month(), t.tool_year()];
    let label = Label {
        id: id.into(),
        text: words.question(question).into(),
        hint: Some(why.into()),
        error: problem.map(|problem| words.problem(problem).into()),
    };
    let other = |name: &str, text: String| Label {
        id: format!("{id}-{name}").into(),
        text: text.into(),
        hint: None,
        error: None,
    };
    // The boxes to tick belong to the same question as the date.
    html! {
        <div role="group" aria-label={words.question(question)}>
            { date_field(DateField {
                label,
                value: words.state.draft.date(id),
                parts: parts.map(|part| AttrValue::from(part.to_string())),
                on_type: send(dispatch, move |(part, typed): (Part, String)| Edit::Date(id, part, typed)),
                on_leave: leave(dispatch, Field::Question(id)),
            }) }
            if question.blank.is_some() {
                { checkbox(Checkbox {
                    label: other("blank", words.blank(question)),
                    checked: answer == Some(Answer::Blank),
                    on_change: send(dispatch, move |on: bool| if on { Edit::Blank(id) } else { Edit::Forget(id) }),
                }) }
            }
            { checkbox(Checkbox {
                label: other("unknown", t.advice_dont_know().to_string()),
                checked: answer == Some(Answer::DontKnow),
                on_change: send(dispatch, move |on: bool| unknown(id, on)),
            }) }
        </div>
    }
}
