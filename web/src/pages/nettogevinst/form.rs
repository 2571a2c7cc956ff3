//! What the visitor types.

use fremdrift_costs::net_gain::ministry_discount_rate;
use fremdrift_rules::case::Status;
use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::components::fields::{
    Checkbox, Label, NUMBER_WIDTH, Radios, TextField, checkbox, keyboard, radios, text_field,
};
use crate::components::more::More;
use crate::say::Say;
use crate::session::{Action, Dispatch, Session, SessionProps, leave, send};
use crate::state::nettogevinst::{Edit, Field, Flag, NetGain, Preset, Problem};
use crate::state::{Which, law_years};

/// The choice between the two scenarios begins its ids with this.
const CHOICE: &str = "editing";

/// The id of the choice that shows a scenario's boxes.
pub(super) const fn choice_of(which: Which) -> &'static str {
    match which {
        Which::A => "editing-0",
        Which::B => "editing-1",
    }
}

#[component]
pub(super) fn Form(props: &SessionProps<NetGain>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = Fields { say: &say, told: &state.told(), state, dispatch: &props.dispatch };
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.gain_form_heading().to_string() }</h2>
            { second(&fields) }
            { presets(&fields) }
            { for [Field::Citizens, Field::WeeksBefore, Field::CourseWeeks, Field::Price].map(|field| fields.number(field)) }
            { effect(&fields) }
            { law(&fields) }
            { count(&fields) }
            { optional(&fields) }
        </section>
    }
}

/// A second scenario, and whose boxes are shown.
fn second(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let on = state.draft.b.is_some();
    let both = Which::BOTH;
    let words = if on { t.gain_compare_off() } else { t.gain_compare_on() };
    html! {
        <>
            if on {
                { radios(Radios {
                    name: CHOICE.into(),
                    legend: t.gain_editing().to_string().into(),
                    choices: both.map(|which| AttrValue::from(words::scenario(say, which))).to_vec(),
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

fn presets(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let chosen = state.preset();
    html! {
        <div class="lengths" role="group" aria-labelledby="presets">
            <p class="form-hint" id="presets">{ t.gain_presets().to_string() }</p>
            <ul class="nobullet-list">
                { for Preset::ALL.map(|preset| {
                    let name = match preset {
                        Preset::Roskilde => t.gain_preset_roskilde(),
                        Preset::LessEffect => t.gain_preset_less(Preset::POINTS),
                        Preset::HalfPrice => t.gain_preset_half(),
                    };
                    let pressed = chosen == Some(preset);
                    html! {
                        <li>
                            <button
                                type="button"
                                class={classes!("chip", pressed.then_some("is-chosen"))}
                                aria-pressed={pressed.to_string()}
                                onclick={send(dispatch, move |_: MouseEvent| Edit::Preset(preset))}
                            >
                                { name.to_string() }
                            </button>
                        </li>
                    }
                }) }
            </ul>
            if chosen.is_none() {
                <p class="note">{ t.gain_preset_own().to_string() }</p>
            }
        </div>
    }
}

fn effect(fields: &Fields<'_>) -> Html {
    let t = &fields.say.t;
    let by_share = fields.state.typed().is(Flag::ByShare);
    html! {
        <>
            { fields.number(Field::WeeksSaved) }
            <p class="note"><a href="#doubt-heading">{ t.gain_effect_doubt().to_string() }</a></p>
            { fields.flag(Flag::ByShare, t.gain_by_share().to_string(), None) }
            if by_share {
                { for [Field::Measured, Field::Without, Field::Now].map(|field| fields.number(field)) }
            }
            { for [Field::CasesAvoided, Field::WeeksEach].map(|field| fields.number(field)) }
        </>
    }
}

fn law(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let typed = state.typed();
    let title = t.gain_more_law(typed.law_year.to_string(), say.status(typed.status));
    html! {
        <More title={title.to_string()} used={fields.has_problem(&[Field::WeeklyBenefit, Field::Constant])}>
            { fields.year("law", t.gain_law().to_string(), Some(typed.law_year), None) }
            { radios(Radios {
                name: "status".into(),
                legend: t.gain_status().to_string().into(),
                choices: Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec(),
                chosen: Status::ALL.iter().position(|status| *status == typed.status),
                on_choose: send(dispatch, |index: usize| {
                    Edit::Status(Status::ALL.get(index).copied().unwrap_or_default())
                }),
                ..Radios::default()
            }) }
            { fields.number(Field::WeeklyBenefit) }
            { fields.flag(Flag::Active, t.gain_active().to_string(), None) }
            { fields.number(Field::Constant) }
        </More>
    }
}

fn count(fields: &Fields<'_>) -> Html {
    let Fields { say, state, .. } = fields;
    let t = &say.t;
    let rate = say.share(ministry_discount_rate());
    let hint = t.gain_discounted_hint().to_string();
    let none = t.gain_price_year_none().to_string();
    let price_year = state.draft.price_year;
    html! {
        <More title={t.gain_more_count().to_string()} used={fields.has_problem(&[Field::LongFrom, Field::Horizon])}>
            { fields.number(Field::LongFrom) }
            { fields.flag(Flag::Within, t.gain_within().to_string(), None) }
            { fields.number(Field::Horizon) }
            { fields.flag(Flag::Discounted, t.gain_discounted(rate).to_string(), Some(hint)) }
            { fields.year("prices", t.gain_price_year().to_string(), price_year, Some(none)) }
        </More>
    }
}

fn optional(fields: &Fields<'_>) -> Html {
    let t = &fields.say.t;
    let all = [
        Field::AtWork,
        Field::WeeklyWage,
        Field::MunicipalTax,
        Field::StateTax,
        Field::Replacement,
        Field::Activation,
    ];
    let used = all.iter().any(|field| !fields.state.typed().text(*field).is_empty());
    html! {
        <More title={t.gain_more_optional().to_string()} {used}>
            <p class="form-hint">{ t.gain_more_optional_text().to_string() }</p>
            { for all.map(|field| fields.number(field)) }
        </More>
    }
}

/// Draws fields with the errors that belong to them.
struct Fields<'a> {
    say: &'a Say,
    told: &'a [((Which, Field), Problem)],
    state: &'a Session<NetGain>,
    dispatch: &'a Dispatch<NetGain>,
}

impl Fields<'_> {
    fn problem(&self, field: Field) -> Option<Problem> {
        let place = (self.state.look, field);
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
        text_field(
            self.say,
            TextField {
                label,
                value: self.state.typed().text(field).to_owned().into(),
                inputmode,
                suffix: Some(words::unit(self.say, field).into()),
                on_type: send(self.dispatch, move |typed| Edit::Type(field, typed)),
                on_leave: leave(self.dispatch, (self.state.look, field)),
                width: NUMBER_WIDTH,
            },
        )
    }

    /// What helps with a box, and its range.
    fn hint(&self, field: Field) -> String {
        let t = &self.say.t;
        let own = match field {
            Field::WeeklyBenefit => {
                // The law's maximum; where nothing is valid yet, only the range.
                let outcome = self.state.outcome.as_ref().filter(|_| self.state.current);
                outcome.and_then(|outcome| {
                    let worth = match self.state.look {
                        Which::A => Some(&outcome.a),
                        Which::B => outcome.b.as_ref(),
                    }?;
                    worth.input().weekly_benefit.is_none().then(|| {
                        let maximum = self.say.kroner(worth.scenario.weekly_benefit());
                        t.gain_benefit_hint(maximum).to_string()
                    })
                })
            }
            Field::Without => {
                let mut hint = t.gain_hint(field.id()).to_string();
                if self.state.preset().is_some() {
                    hint.push(' ');
                    hint.push_str(&t.gain_hint_without());
                }
                Some(hint)
            }
            Field::Citizens
            | Field::AtWork
            | Field::WeeklyWage
            | Field::MunicipalTax
            | Field::StateTax => None,
            Field::WeeksBefore
            | Field::CourseWeeks
            | Field::Price
            | Field::WeeksSaved
            | Field::Measured
            | Field::Now
            | Field::CasesAvoided
            | Field::WeeksEach
            | Field::LongFrom
            | Field::Constant
            | Field::Horizon
            | Field::Replacement
            | Field::Activation => Some(t.gain_hint(field.id()).to_string()),
        };
        let bounds = field.takes().bounds;
        let range = t.gain_bounds(self.say.decimal(bounds.least), self.say.decimal(bounds.most));
        match own {
            Some(own) => format!("{own} {range}"),
            None => range.to_string(),
        }
    }

    fn flag(&self, flag: Flag, text: String, hint: Option<String>) -> Html {
        let label = Label {
            id: flag.id().into(),
            text: text.into(),
            hint: hint.map(AttrValue::from),
            error: None,
        };
        html! {
            <div class="form-group">
                { checkbox(Checkbox {
                    label,
                    checked: self.state.typed().is(flag),
                    on_change: send(self.dispatch, move |on| Edit::Set(flag, on)),
                }) }
            </div>
        }
    }

    /// A choice among the encoded years, of the law or, with words for none, of the prices.
    fn year(
        &self,
        id: &'static str,
        label: String,
        chosen: Option<i32>,
        none: Option<String>,
    ) -> Html {
        let t = &self.say.t;
        let prices = none.is_some();
        let dispatch = self.dispatch.clone();
        let onchange = Callback::from(move |event: Event| {
            let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
            let year = value.parse().ok();
            match (prices, year) {
                (true, _) => dispatch.dispatch(Action::Edit(Edit::PriceYear(year))),
                (false, Some(year)) => dispatch.dispatch(Action::Edit(Edit::Law(year))),
                // Law has no choice of none.
                (false, None) => {}
            }
        });
        let name = |year: i32| {
            if prices { year.to_string() } else { t.gain_law_of(year.to_string()).to_string() }
        };
        html! {
            <div class="form-group">
                <label class="form-label" for={id}>{ label }</label>
                <select class="form-select" {id} {onchange}>
                    if let Some(none) = none {
                        <option value="" selected={chosen.is_none()}>{ none }</option>
                    }
                    { for law_years().map(|year| html! {
                        <option value={year.to_string()} selected={chosen == Some(year)}>{ name(year) }</option>
                    }) }
                </select>
            </div>
        }
    }
}
