//! What the visitor types: the municipality, and a fold for each lever.

use fremdrift_evidence::evidence;
use fremdrift_simulation::recommendations::Lever;
use yew::prelude::*;

use super::{basis, words};
use crate::app::use_site;
use crate::components::fields::{
    Checkbox, Label, NUMBER_WIDTH, Radios, TextField, checkbox, keyboard, radios, text_field,
};
use crate::components::grade::marked;
use crate::components::more::More;
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, leave, send};
use crate::state::anbefalinger::{Edit, Field, Origin, Problem, Recommendations, fields_of};
use crate::state::{Which, law_years};

/// The choice between the two packages begins its ids with this.
const CHOICE: &str = "editing";

/// The id of the choice that shows a package's boxes.
pub(super) const fn choice_of(which: Which) -> &'static str {
    match which {
        Which::A => "editing-0",
        Which::B => "editing-1",
    }
}

#[component]
pub(super) fn Form(props: &SessionProps<Recommendations>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = Fields { say: &say, told: &state.told(), state, dispatch: &props.dispatch };
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.levers_form_heading().to_string() }</h2>
            { presets(&fields) }
            { fields.number(Field::Courses) }
            { law(&fields) }
            <h3 class="h4">{ t.levers_place_heading().to_string() }</h3>
            <p class="form-hint">{ t.levers_place_text().to_string() }</p>
            { for [Field::Today, Field::Reach, Field::Ratio, Field::Price].map(|field| fields.number(field)) }
            { fill(&fields) }
            <h2 class="h3">{ t.levers_heading().to_string() }</h2>
            { second(&fields) }
            { for Lever::ALL.map(|lever| switch(&fields, lever)) }
        </section>
    }
}

/// The municipalities whose new courses were counted.
fn presets(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let typed = state.draft.place.text(Field::Courses);
    html! {
        <div class="lengths" role="group" aria-labelledby="presets">
            <p class="form-hint" id="presets">{ say.t.levers_presets().to_string() }</p>
            <ul class="nobullet-list">
                { for evidence().jobcentres().list.iter().map(|centre| {
                    let courses = centre.courses;
                    let pressed = typed == courses.to_string();
                    html! {
                        <li>
                            <button
                                type="button"
                                class={classes!("chip", pressed.then_some("is-chosen"))}
                                aria-pressed={pressed.to_string()}
                                onclick={send(dispatch, move |_: MouseEvent| Edit::Municipality(courses))}
                            >
                                { centre.name }
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </div>
    }
}

fn law(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let chosen = state.draft.law_year;
    let onchange = send(dispatch, move |event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        Edit::Law(value.parse().unwrap_or(chosen))
    });
    html! {
        <More
            title={t.levers_more_law(chosen.to_string()).to_string()}
            used={fields.has_problem(&[Field::WeeklyBenefit])}
        >
            <div class="form-group">
                <label class="form-label" for="law">{ t.levers_law().to_string() }</label>
                <select class="form-select" id="law" {onchange}>
                    { for law_years().rev().map(|year| html! {
                        <option value={year.to_string()} selected={year == chosen}>
                            { t.levers_law_of(year.to_string()).to_string() }
                        </option>
                    }) }
                </select>
            </div>
            { fields.number(Field::WeeklyBenefit) }
        </More>
    }
}

/// The button that fills the costs a source lets us work out.
fn fill(fields: &Fields<'_>) -> Html {
    let t = &fields.say.t;
    html! {
        <>
            <p>
                <button
                    type="button"
                    class="button button-secondary"
                    onclick={send(fields.dispatch, |_: MouseEvent| Edit::FillCosts)}
                >
                    { t.levers_fill().to_string() }
                </button>
            </p>
            <p class="note">{ t.levers_fill_note().to_string() }</p>
        </>
    }
}

/// A second package, and whose levers are shown.
fn second(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let on = state.draft.b.is_some();
    let both = Which::BOTH;
    let words = if on { t.levers_compare_off() } else { t.levers_compare_on() };
    html! {
        <>
            if on {
                { radios(Radios {
                    name: CHOICE.into(),
                    legend: t.levers_editing().to_string().into(),
                    choices: both.map(|which| AttrValue::from(words::package(say, which))).to_vec(),
                    chosen: both.iter().position(|which| *which == state.look),
                    on_choose: send(dispatch, move |index: usize| {
                        Edit::Show(both.get(index).copied().unwrap_or(Which::A))
                    }),
                    inline: true,
                    ..Radios::default()
                }) }
            }
            <p>
                <button
                    type="button"
                    class="button button-secondary"
                    onclick={send(dispatch, move |_: MouseEvent| Edit::Compare(!on))}
                >
                    { words.to_string() }
                </button>
            </p>
        </>
    }
}

/// A lever: on or off, what it does, and its numbers.
fn switch(fields: &Fields<'_>, lever: Lever) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let on = state.draft.package(state.look).is(lever);
    let label = Label {
        id: format!("lever-{}", lever.id()).into(),
        text: words::lever(say, lever).into(),
        hint: Some(t.levers_does(lever.id()).to_string().into()),
        error: None,
    };
    let own: Vec<Field> = fields_of(lever).collect();
    html! {
        <div class="lever" key={lever.id()}>
            { checkbox(Checkbox {
                label,
                checked: on,
                on_change: send(dispatch, move |on| Edit::Switch(lever, on)),
            }) }
            <p class="lever-grade">
                { marked(say, basis::grade_of(lever)) }{ " " }
                <a href={format!("#basis-{}", lever.id())}>{ t.levers_basis_link().to_string() }</a>
            </p>
            if on {
                <More title={t.levers_numbers().to_string()} used={fields.has_problem(&own)}>
                    { for own.iter().map(|field| fields.number(*field)) }
                </More>
            }
        </div>
    }
}

/// Draws fields with the errors that belong to them.
struct Fields<'a> {
    say: &'a Say,
    told: &'a [((Which, Field), Problem)],
    state: &'a Session<Recommendations>,
    dispatch: &'a Dispatch<Recommendations>,
}

impl Fields<'_> {
    fn problem(&self, field: Field) -> Option<Problem> {
        let place = self.state.place(field);
        self.told.iter().find(|(told, _)| *told == place).map(|(_, problem)| *problem)
    }

    fn has_problem(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.problem(*field).is_some())
    }

    fn number(&self, field: Field) -> Html {
        let label = Label {
            id: field.id().into(),
            text: words::field(self.say, field).into(),
            hint: Some(self.hint(field).into()),
            error: self
                .problem(field)
                .map(|problem| words::problem(self.say, field, problem).into()),
        };
        let takes = field.takes();
        let inputmode = keyboard(takes.whole, takes.bounds.least.is_sign_negative());
        let texts = self.state.draft.texts(self.state.look, field);
        text_field(
            self.say,
            TextField {
                label,
                value: texts.text(field).to_owned().into(),
                inputmode,
                suffix: Some(words::unit(self.say, field).into()),
                on_type: send(self.dispatch, move |typed| Edit::Type(field, typed)),
                on_leave: leave(self.dispatch, self.state.place(field)),
                width: NUMBER_WIDTH,
            },
        )
    }

    /// What helps with a box: where its number comes from, and its range.
    fn hint(&self, field: Field) -> String {
        let t = &self.say.t;
        let origin = match self.state.draft.origin(self.state.look, field) {
            Some(Origin::Published) => t.levers_origin_published().to_string(),
            Some(Origin::WorkedOut) => t.levers_origin_worked_out().to_string(),
            Some(Origin::Example) => t.levers_origin_example().to_string(),
            None if field.is_cost() => t.levers_cost_hint().to_string(),
            None => String::new(),
        };
        let bounds = field.takes().bounds;
        let [least, most] = [bounds.least, bounds.most].map(|end| self.say.decimal(end));
        let helped = [
            Field::Today,
            Field::Reach,
            Field::Ratio,
            Field::Price,
            Field::WeeklyBenefit,
            Field::Spared,
        ];
        let own = helped.contains(&field).then(|| t.levers_hint(field.id()).to_string());
        let said = [own.unwrap_or_default(), origin, t.levers_bounds(least, most).to_string()];
        said.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" ")
    }
}
