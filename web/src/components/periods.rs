//! Rows of periods: first day, last day, and of earlier periods what they were.

use fremdrift_rules::case::{EarlierKind, Fault, List, PeriodEnd};
use yew::prelude::*;

use super::fields::{DateField, Label, Select, date_field, select};
use super::focus::use_removal;
use super::prose::prose;
use crate::app::use_site;
use crate::say::Say;
use crate::state::periods::{KINDS, MOST_ROWS, Row, RowChange, Rows, date_id, list_id};
use crate::state::{DateParts, Part};

/// What a list of periods is handed.
#[derive(PartialEq, Properties)]
pub(crate) struct PeriodRowsProps<Kind: PartialEq + 'static> {
    /// Which list it is.
    pub(crate) list: List,
    pub(crate) legend: AttrValue,
    pub(crate) hint: AttrValue,
    pub(crate) rows: Rows<Kind>,
    /// What is wrong, by row and end.
    pub(crate) told: Vec<(usize, PeriodEnd, AttrValue)>,
    pub(crate) on_change: Callback<RowChange<Kind>>,
}

/// A kind that can be chosen, or none.
pub(crate) trait Offered: Copy + PartialEq + 'static {
    /// Every kind with its words; empty where there is nothing to choose.
    fn offered(say: &Say) -> Vec<(Self, String)>;
}

impl Offered for () {
    fn offered(_: &Say) -> Vec<(Self, String)> {
        Vec::new()
    }
}

impl Offered for EarlierKind {
    fn offered(say: &Say) -> Vec<(Self, String)> {
        KINDS.map(|kind| (kind, earlier_kind(say, kind))).to_vec()
    }
}

/// What an earlier period was.
pub(crate) fn earlier_kind(say: &Say, kind: EarlierKind) -> String {
    let t = &say.t;
    match kind {
        EarlierKind::Absence => t.tool_earlier_absence(),
        EarlierKind::Benefit => t.tool_earlier_benefit(),
        EarlierKind::SelfSupport => t.tool_earlier_self_support(),
        EarlierKind::Neither => t.tool_earlier_neither(),
    }
    .to_string()
}

/// The name of a date of a list, for its box and for an error.
pub(crate) fn date_name(say: &Say, list: List, index: usize, end: PeriodEnd) -> String {
    let t = &say.t;
    let number = u32::try_from(index).unwrap_or(u32::MAX).saturating_add(1);
    match (list, end) {
        (List::Activation, PeriodEnd::From) => t.tool_period_from(number),
        (List::Activation, PeriodEnd::To) => t.tool_period_to(number),
        (List::Holidays, PeriodEnd::From) => t.tool_holiday_from(number),
        (List::Holidays, PeriodEnd::To) => t.tool_holiday_to(number),
        (List::Earlier, PeriodEnd::From) => t.tool_earlier_from(number),
        (List::Earlier, PeriodEnd::To) => t.tool_earlier_to(number),
    }
    .to_string()
}

/// What is wrong with a period.
pub(crate) fn fault_words(say: &Say, list: List, fault: Fault) -> String {
    let t = &say.t;
    match (list, fault) {
        (_, Fault::Reversed) => t.tool_error_period_reversed(),
        (_, Fault::Overlap { other }) => {
            t.tool_error_period_overlaps(u32::try_from(other + 1).unwrap_or(u32::MAX))
        }
        (_, Fault::Adjoins) => t.tool_error_earlier_adjoins(),
        (List::Earlier, Fault::Outside { end: PeriodEnd::From }) => {
            t.tool_error_earlier_before_law()
        }
        (List::Earlier, Fault::Outside { end: PeriodEnd::To }) => t.tool_error_earlier_not_before(),
        (List::Activation | List::Holidays, Fault::Outside { .. }) => t.tool_error_period_outside(),
    }
    .to_string()
}

/// The rows of a list, with a button that adds one.
#[component]
pub(crate) fn PeriodRows<Kind: Offered>(props: &PeriodRowsProps<Kind>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let PeriodRowsProps { list, legend, hint, rows, on_change, .. } = props;
    let name = list_id(*list);
    let (hint_id, most_id) = (format!("{name}-hint"), format!("{name}-most"));
    let add_id = format!("{name}-add");
    let removal = use_removal(name.into(), rows.0.len(), 0, add_id.clone().into());
    let kinds = Kind::offered(&say);
    let full = rows.0.len() >= MOST_ROWS;
    let one = |index: usize, row: &Row<Kind>| {
        let [from, to] = &row.days;
        let number = u32::try_from(index + 1).unwrap_or_default();
        let onclick = on_change.reform(move |_: MouseEvent| RowChange::Remove(index));
        let onclick = removal.on(index, &onclick);
        html! {
            <div class="activation" key={index}>
                { date(&say, props, index, PeriodEnd::From, from) }
                { date(&say, props, index, PeriodEnd::To, to) }
                { kind(&say, props, &kinds, index, row.kind) }
                <button type="button" id={removal.id(index)} class="function-link" {onclick}>
                    { match list {
                        List::Activation => t.tool_period_remove(number),
                        List::Holidays => t.tool_holiday_remove(number),
                        List::Earlier => t.tool_earlier_remove(number),
                    }.to_string() }
                </button>
            </div>
        }
    };
    html! {
        <fieldset class="form-group" aria-describedby={hint_id.clone()}>
            <legend class="form-label">{ legend }</legend>
            <span class="form-hint" id={hint_id}>{ prose(hint) }</span>
            { for rows.0.iter().enumerate().map(|(index, row)| one(index, row)) }
            // At the most it stays within reach of the keyboard, and says why nothing is added.
            <button
                type="button"
                id={add_id}
                class="button button-secondary"
                aria-disabled={full.then_some("true")}
                aria-describedby={full.then(|| most_id.clone())}
                onclick={on_change.reform(|_: MouseEvent| RowChange::Add)}
            >
                { match list {
                    List::Activation => t.tool_period_add(),
                    List::Holidays => t.tool_holiday_add(),
                    List::Earlier => t.tool_earlier_add(),
                }.to_string() }
            </button>
            if full {
                <p class="note" id={most_id}>{ t.tool_period_most(MOST_ROWS.to_string()).to_string() }</p>
            }
        </fieldset>
    }
}

fn date<Kind: Offered>(
    say: &Say,
    props: &PeriodRowsProps<Kind>,
    index: usize,
    end: PeriodEnd,
    value: &DateParts,
) -> Html {
    let t = &say.t;
    let PeriodRowsProps { list, told, on_change, .. } = props;
    let error = told.iter().find(|(row, which, _)| (*row, *which) == (index, end));
    let label = Label {
        id: date_id(*list, index, end).into(),
        text: date_name(say, *list, index, end).into(),
        hint: None,
        error: error.map(|(.., words)| words.clone()),
    };
    date_field(DateField {
        label,
        value: value.clone(),
        parts: [t.tool_day(), t.tool_month(), t.tool_year()].map(|part| part.to_string().into()),
        on_type: on_change
            .reform(move |(part, typed): (Part, String)| RowChange::Date(index, end, part, typed)),
        on_leave: on_change.reform(move |()| RowChange::Leave(index, end)),
    })
}

fn kind<Kind: Offered>(
    say: &Say,
    props: &PeriodRowsProps<Kind>,
    kinds: &[(Kind, String)],
    index: usize,
    chosen: Kind,
) -> Html {
    if kinds.is_empty() {
        return Html::default();
    }
    let number = u32::try_from(index + 1).unwrap_or_default();
    let label = Label {
        id: format!("{}-{index}-kind", list_id(props.list)).into(),
        text: say.t.tool_earlier_kind(number).to_string().into(),
        hint: None,
        error: None,
    };
    let values: Vec<Kind> = kinds.iter().map(|(kind, _)| *kind).collect();
    let place = values.iter().position(|kind| *kind == chosen).unwrap_or_default();
    select(Select {
        label,
        choices: kinds.iter().map(|(_, words)| AttrValue::from(words.clone())).collect::<Vec<_>>(),
        chosen: place,
        on_choose: props.on_change.reform(move |place: usize| {
            RowChange::Kind(index, values.get(place).copied().unwrap_or(chosen))
        }),
    })
}
