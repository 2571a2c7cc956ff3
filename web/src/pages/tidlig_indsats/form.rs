//! What the visitor types.

use fremdrift_rules::case::Status;
use fremdrift_simulation::effort::{Case, Preset};
use yew::prelude::*;

use super::words;
use crate::app::use_site;
use crate::components::fields::{
    Checkbox, Label, NUMBER_WIDTH, Radios, TextField, checkbox, keyboard, radios, text_field,
};
use crate::components::focus::{Removal, use_removal};
use crate::components::more::More;
use crate::say::Say;
use crate::session::{Dispatch, Session, SessionProps, leave, send};
use crate::state::law_years;
use crate::state::tidlig_indsats::{
    EarlyEffort, Edit, Effort, Field, Kind, OVERLAPS, PAYERS, Place, Problem,
};

#[component]
pub(super) fn Form(props: &SessionProps<EarlyEffort>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = Fields { say: &say, told: &state.told(), state, dispatch: &props.dispatch };
    let add = "early-add";
    let efforts = state.draft.efforts.len();
    let removal = use_removal("early".into(), efforts, 1, add.into());
    let room = state.draft.efforts.len() < Case::MOST_INTERVENTIONS;
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.early_form_heading().to_string() }</h2>
            { for [Field::Entrants, Field::EntryWeek, Field::Years].map(|field| fields.number(Place::whole(field))) }
            { law(&fields) }
            { for state.draft.efforts.iter().enumerate().map(|(index, effort)| effort_fields(&fields, &removal, index, effort)) }
            { several(&fields) }
            if room {
                <p>
                    <button
                        type="button"
                        id={add}
                        class="button button-secondary early-add"
                        onclick={send(&props.dispatch, |_: MouseEvent| Edit::Add)}
                    >
                        { t.early_add().to_string() }
                    </button>
                </p>
            }
            <More title={t.early_more_draws().to_string()} used={fields.has_problem(&[Field::Draws, Field::Seed])}>
                { for [Field::Draws, Field::Seed].map(|field| fields.number(Place::whole(field))) }
            </More>
        </section>
    }
}

fn law(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let draft = &state.draft;
    let title = t.early_more_law(draft.law_year.to_string(), say.status(draft.status));
    let years: Vec<i32> = law_years().collect();
    let names = years.iter().map(|year| t.early_law_of(year.to_string()).to_string()).collect();
    let chosen = years.iter().position(|year| *year == draft.law_year);
    let on_law = send(dispatch, move |index: usize| {
        Edit::Law(years.get(index).copied().unwrap_or(*law_years().end()))
    });
    html! {
        <More title={title.to_string()} used={fields.has_problem(&[Field::WeeklyBenefit, Field::OutOfWork])}>
            { select("law", t.early_law().to_string(), names, chosen, on_law) }
            { radios(Radios {
                name: "status".into(),
                legend: t.early_status().to_string().into(),
                choices: Status::ALL.map(|status| AttrValue::from(say.status(status))).to_vec(),
                chosen: Status::ALL.iter().position(|status| *status == draft.status),
                on_choose: send(dispatch, |index: usize| {
                    Edit::Status(Status::ALL.get(index).copied().unwrap_or_default())
                }),
                ..Radios::default()
            }) }
            { fields.number(Place::whole(Field::WeeklyBenefit)) }
            <div class="form-group">
                { checkbox(Checkbox {
                    label: Label {
                        id: "active".into(),
                        text: t.early_active().to_string().into(),
                        hint: None,
                        error: None,
                    },
                    checked: draft.active,
                    on_change: send(dispatch, Edit::Active),
                }) }
            </div>
            { fields.number(Place::whole(Field::OutOfWork)) }
        </More>
    }
}

fn effort_fields(fields: &Fields<'_>, removal: &Removal, index: usize, effort: &Effort) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    let t = &say.t;
    let only = state.draft.efforts.len() == 1;
    let number = index + 1;
    let heading = if only {
        t.early_effort_only().to_string()
    } else {
        t.early_effort_heading(number.to_string()).to_string()
    };
    let prefix = format!("e{number}");
    let heading_id = format!("{prefix}-heading");
    // One's own numbers stand first: they are nothing to be taken.
    let mut presets = vec![words::preset(say, None)];
    presets.extend(Preset::ALL.map(|preset| words::preset(say, Some(preset))));
    let preset = effort.preset();
    let chosen = Preset::ALL.iter().position(|it| Some(*it) == preset).map_or(0, |at| at + 1);
    let on_preset = send(dispatch, move |at: usize| {
        Edit::Preset(index, at.checked_sub(1).and_then(|at| Preset::ALL.get(at)).copied())
    });
    let kinds = Kind::ALL.map(|kind| t.early_kind_name(kind.id()).to_string()).to_vec();
    let kind = Kind::ALL.iter().position(|kind| *kind == effort.kind);
    let on_kind = send(dispatch, move |at: usize| {
        Edit::Kind(index, Kind::ALL.get(at).copied().unwrap_or(Kind::WeeksSaved))
    });
    let payers = PAYERS.map(|party| words::party(say, party)).to_vec();
    let payer = PAYERS.iter().position(|party| *party == effort.payer);
    let on_payer = send(dispatch, move |at: usize| {
        Edit::Payer(index, PAYERS.get(at).copied().unwrap_or(PAYERS[0]))
    });
    let shown = |field: Field| {
        if field.belongs_to(effort.kind) {
            fields.number(Place::of(index, field))
        } else {
            Html::default()
        }
    };
    let id = |name: &str| format!("{prefix}-{name}");
    html! {
        <section class="early-effort" aria-labelledby={heading_id.clone()}>
            <h3 id={heading_id} class="h4">{ heading }</h3>
            { select(&id("preset"), t.early_preset().to_string(), presets, Some(chosen), on_preset) }
            { for [Field::StartWeek, Field::Reach].map(shown) }
            { select(&id("kind"), t.early_kind().to_string(), kinds, kind, on_kind) }
            { for [Field::Effect, Field::Until, Field::Spared, Field::Lasts, Field::Price].map(shown) }
            { select(&id("payer"), t.early_payer().to_string(), payers, payer, on_payer) }
            if !only {
                <p>
                    <button
                        type="button"
                        id={removal.id(index)}
                        class="button button-secondary early-remove"
                        onclick={removal.on(index, &send(dispatch, move |_: MouseEvent| Edit::Remove(index)))}
                    >
                        { t.early_remove(number.to_string()).to_string() }
                    </button>
                </p>
            }
        </section>
    }
}

/// What holds for those whom several efforts reach.
fn several(fields: &Fields<'_>) -> Html {
    let Fields { say, state, dispatch, .. } = fields;
    if state.draft.efforts.len() == 1 {
        return Html::default();
    }
    radios(Radios {
        name: "overlap".into(),
        legend: say.t.early_overlap().to_string().into(),
        hint: Some(say.t.early_overlap_hint().to_string().into()),
        choices: OVERLAPS.map(|rule| AttrValue::from(words::overlap(say, rule))).to_vec(),
        chosen: OVERLAPS.iter().position(|rule| *rule == state.draft.overlap),
        on_choose: send(dispatch, |at: usize| {
            Edit::Overlap(OVERLAPS.get(at).copied().unwrap_or(OVERLAPS[0]))
        }),
        ..Radios::default()
    })
}

/// One of a few or many, by its place among them.
fn select(
    id: &str,
    label: String,
    names: Vec<String>,
    chosen: Option<usize>,
    on_choose: Callback<usize>,
) -> Html {
    let onchange = on_choose.reform(|event: Event| {
        let value = event.target_unchecked_into::<web_sys::HtmlSelectElement>().value();
        value.parse::<usize>().unwrap_or_default()
    });
    html! {
        <div class="form-group">
            <label class="form-label" for={id.to_owned()}>{ label }</label>
            <select class="form-select" id={id.to_owned()} {onchange}>
                { for names.into_iter().enumerate().map(|(at, name)| html! {
                    <option value={at.to_string()} selected={chosen == Some(at)}>{ name }</option>
                }) }
            </select>
        </div>
    }
}

/// Draws fields with the errors that belong to them.
struct Fields<'a> {
    say: &'a Say,
    told: &'a [(Place, Problem)],
    state: &'a Session<EarlyEffort>,
    dispatch: &'a Dispatch<EarlyEffort>,
}

impl Fields<'_> {
    fn problem(&self, place: Place) -> Option<Problem> {
        self.told.iter().find(|(of, _)| *of == place).map(|(_, problem)| *problem)
    }

    fn has_problem(&self, fields: &[Field]) -> bool {
        fields.iter().any(|field| self.problem(Place::whole(*field)).is_some())
    }

    fn number(&self, place: Place) -> Html {
        let kind = self.state.draft.kind(place);
        let label = Label {
            id: place.id().into(),
            text: words::field(self.say, place, kind).into(),
            hint: Some(self.hint(place, kind).into()),
            error: self.problem(place).map(|problem| words::problem(self.say, problem).into()),
        };
        let takes = place.field.takes_of(kind);
        let inputmode = keyboard(takes.whole, takes.bounds.least.is_sign_negative());
        text_field(
            self.say,
            TextField {
                label,
                value: self.state.draft.text(place).to_owned().into(),
                inputmode,
                suffix: words::unit(self.say, place, kind).map(AttrValue::from),
                on_type: send(self.dispatch, move |typed| Edit::Type(place, typed)),
                on_leave: leave(self.dispatch, place),
                width: NUMBER_WIDTH,
            },
        )
    }

    /// What helps with a box, and its range.
    fn hint(&self, place: Place, kind: Kind) -> String {
        let bounds = place.field.takes_of(kind).bounds;
        let [least, most] = [bounds.least, bounds.most].map(|end| self.say.decimal(end));
        let range = self.say.t.early_bounds(least, most).to_string();
        let own = if place.field == Field::WeeklyBenefit {
            self.maximum()
        } else {
            words::hint(self.say, place, kind)
        };
        own.map_or_else(|| range.clone(), |own| format!("{own} {range}"))
    }

    /// The law's maximum; none where another amount holds or nothing is valid.
    fn maximum(&self) -> Option<String> {
        let outcome = self.state.outcome.as_ref().filter(|_| self.state.current)?;
        if outcome.question.case.cohort.weekly_benefit.is_some() {
            return None;
        }
        let weekly = outcome.simulator.weekly_cost().stretches.first()?.weekly;
        Some(self.say.t.early_benefit_hint(self.say.kroner(weekly)).to_string())
    }
}
