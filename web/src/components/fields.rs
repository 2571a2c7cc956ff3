//! Form fields in the design system's markup, each with its hint and its error beside it.

use yew::prelude::*;

use super::prose::prose;
use crate::say::Say;
use crate::state::{DateParts, Part, holds_cpr};

/// What every field shows around its input.
#[derive(Clone, PartialEq)]
pub(crate) struct Label {
    /// The element's id; hint and error derive theirs from it.
    pub(crate) id: AttrValue,
    /// The name of the field.
    pub(crate) text: AttrValue,
    /// A sentence of help.
    pub(crate) hint: Option<AttrValue>,
    /// What is wrong, without the field's name.
    pub(crate) error: Option<AttrValue>,
}

impl Label {
    fn hint_id(&self) -> String {
        format!("{}-hint", self.id)
    }

    fn error_id(&self) -> String {
        format!("{}-error", self.id)
    }

    /// The ids that describe the input, if any.
    fn described_by(&self) -> Option<String> {
        let ids: Vec<String> = [
            self.hint.as_ref().map(|_| self.hint_id()),
            self.error.as_ref().map(|_| self.error_id()),
        ]
        .into_iter()
        .flatten()
        .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    fn group_class(&self) -> Classes {
        classes!("form-group", self.error.as_ref().map(|_| "form-error"))
    }

    fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    fn help(&self) -> Html {
        self.help_with(Html::default())
    }

    /// Hint and error, and something behind the error.
    fn help_with(&self, more: Html) -> Html {
        html! {
            <>
                if let Some(hint) = &self.hint {
                    <span class="form-hint" id={self.hint_id()}>{ prose(hint) }</span>
                }
                if let Some(error) = &self.error {
                    <span class="form-error-message" id={self.error_id()}>{ error }{ more }</span>
                }
            </>
        }
    }
}

/// What stands in a box, said behind what is wrong with it: a space or a tab between two numbers is
/// easily overlooked. The visitor's own words are of no language that the page knows.
fn quote(say: &Say, typed: &str) -> Html {
    let Some([before, behind]) = around_quote(say, typed) else { return Html::default() };
    html! { <>{ " " }{ before }<span lang="">{ typed.trim().to_owned() }</span>{ behind }</> }
}

/// The words around what stands in a box; none where nothing does, and where it could be a civil
/// registration number, which is not repeated.
fn around_quote(say: &Say, typed: &str) -> Option<[String; 2]> {
    const QUOTED: &str = "\u{fffc}";
    if typed.trim().is_empty() || holds_cpr(typed) {
        return None;
    }
    let sentence = say.t.tool_error_typed(QUOTED).to_string();
    let (before, behind) = sentence.split_once(QUOTED)?;
    Some([before.to_owned(), behind.to_owned()])
}

/// The text of an input when it changes.
fn typed(event: &InputEvent) -> String {
    event.target_unchecked_into::<web_sys::HtmlInputElement>().value()
}

pub(crate) struct DateField {
    pub(crate) label: Label,
    pub(crate) value: DateParts,
    /// The names of the three boxes: day, month, year.
    pub(crate) parts: [AttrValue; 3],
    pub(crate) on_type: Callback<(Part, String)>,
    pub(crate) on_leave: Callback<()>,
}

/// A date in three boxes. A whole date can be pasted into any of them.
pub(crate) fn date_field(field: DateField) -> Html {
    let DateField { label, value, parts, on_type, on_leave } = field;
    let [day, month, year] = parts;
    let boxes = [
        (Part::Day, "day", day, &value.day),
        (Part::Month, "month", month, &value.month),
        (Part::Year, "year", year, &value.year),
    ];
    let group = NodeRef::default();
    let leave = {
        let (group, on_leave) = (group.clone(), on_leave.clone());
        Callback::from(move |event: FocusEvent| {
            let to = event.related_target();
            let to = to.and_then(|to| wasm_bindgen::JsCast::dyn_into::<web_sys::Node>(to).ok());
            let inside =
                group.cast::<web_sys::Node>().is_some_and(|group| group.contains(to.as_ref()));
            if !inside {
                on_leave.emit(());
            }
        })
    };
    html! {
        <div class={label.group_class()}>
            <fieldset aria-describedby={label.described_by()} ref={group} onfocusout={leave}>
                <legend class="form-label">{ &label.text }</legend>
                { label.help() }
                <div class="date-group">
                    { for boxes.into_iter().map(|(part, name, text, value)| {
                        let id = format!("{}-{name}", label.id);
                        let oninput = on_type.reform(move |event: InputEvent| (part, typed(&event)));
                        html! {
                            <div class={format!("form-group form-group-{name}")}>
                                <label class="form-label" for={id.clone()}>{ text }</label>
                                <input
                                    {id}
                                    class="form-input"
                                    type="text"
                                    inputmode="numeric"
                                    autocomplete="off"
                                    value={value.clone()}
                                    aria-invalid={label.invalid()}
                                    {oninput}
                                />
                            </div>
                        }
                    }) }
                </div>
            </fieldset>
        </div>
    }
}

/// How the keyboard of a phone should look for a number. Those of digits alone have no minus on some
/// phones.
pub(crate) const fn keyboard(whole: bool, negative: bool) -> &'static str {
    match (negative, whole) {
        (true, _) => "text",
        (false, true) => "numeric",
        (false, false) => "decimal",
    }
}

/// The width of a box for a number.
pub(crate) const NUMBER_WIDTH: &str = "input-char-11";

pub(crate) struct TextField {
    pub(crate) label: Label,
    pub(crate) value: AttrValue,
    /// How the keyboard of a phone should look: `decimal`, `numeric` or `text`; see [`keyboard`].
    pub(crate) inputmode: &'static str,
    /// The class that makes the box as wide as its longest answer.
    pub(crate) width: &'static str,
    /// The unit behind the box.
    pub(crate) suffix: Option<AttrValue>,
    pub(crate) on_type: Callback<String>,
    pub(crate) on_leave: Callback<()>,
}

/// A short text.
pub(crate) fn text_field(say: &Say, field: TextField) -> Html {
    let label = &field.label;
    let input = html! {
        <input
            id={label.id.clone()}
            class={classes!("form-input", field.width)}
            type="text"
            inputmode={field.inputmode}
            autocomplete="off"
            value={field.value.clone()}
            aria-describedby={label.described_by()}
            aria-invalid={label.invalid()}
            oninput={field.on_type.reform(|event: InputEvent| typed(&event))}
            onblur={field.on_leave.reform(|_: FocusEvent| ())}
        />
    };
    html! {
        <div class={label.group_class()}>
            <label class="form-label" for={label.id.clone()}>{ &label.text }</label>
            { label.help_with(label.error.as_ref().map(|_| quote(say, &field.value)).unwrap_or_default()) }
            if let Some(suffix) = &field.suffix {
                <div class="form-input-wrapper form-input-wrapper--suffix">
                    { input }
                    <div class="form-input-suffix" aria-hidden="true">{ suffix }</div>
                </div>
            } else {
                { input }
            }
        </div>
    }
}

pub(crate) struct Checkbox {
    pub(crate) label: Label,
    pub(crate) checked: bool,
    pub(crate) on_change: Callback<bool>,
}

/// A box to tick.
pub(crate) fn checkbox(field: Checkbox) -> Html {
    let label = &field.label;
    let onchange = field.on_change.reform(|event: Event| {
        event.target_unchecked_into::<web_sys::HtmlInputElement>().checked()
    });
    html! {
        <div class="form-group-checkbox">
            <input
                id={label.id.clone()}
                class="form-checkbox"
                type="checkbox"
                checked={field.checked}
                aria-describedby={label.described_by()}
                {onchange}
            />
            <label class="form-label" for={label.id.clone()}>{ &label.text }</label>
            { label.help() }
        </div>
    }
}

#[derive(Default)]
pub(crate) struct Radios {
    /// The name the choices share, and the start of their ids.
    pub(crate) name: AttrValue,
    pub(crate) legend: AttrValue,
    /// A sentence of help.
    pub(crate) hint: Option<AttrValue>,
    pub(crate) choices: Vec<AttrValue>,
    /// None while nothing is chosen yet.
    pub(crate) chosen: Option<usize>,
    pub(crate) on_choose: Callback<usize>,
    /// The choices stand side by side.
    pub(crate) inline: bool,
}

/// One of a few.
pub(crate) fn radios(field: Radios) -> Html {
    let hint_id = field.hint.as_ref().map(|_| format!("{}-hint", field.name));
    html! {
        <div class={classes!("form-group", field.inline.then_some("radios-inline"))}>
            <fieldset aria-describedby={hint_id.clone()}>
                <legend class="form-label">{ &field.legend }</legend>
                if let Some(hint) = &field.hint {
                    <span class="form-hint" id={hint_id}>{ hint }</span>
                }
                { for field.choices.iter().enumerate().map(|(index, text)| {
                    let id = format!("{}-{index}", field.name);
                    html! {
                        <div class="form-group-radio">
                            <input
                                id={id.clone()}
                                class="form-radio"
                                type="radio"
                                name={field.name.clone()}
                                checked={field.chosen == Some(index)}
                                onchange={field.on_choose.reform(move |_: Event| index)}
                            />
                            <label class="form-label" for={id}>{ text }</label>
                        </div>
                    }
                }) }
            </fieldset>
        </div>
    }
}

pub(crate) struct Select {
    pub(crate) label: Label,
    pub(crate) choices: Vec<AttrValue>,
    pub(crate) chosen: usize,
    pub(crate) on_choose: Callback<usize>,
}

/// One of several, in a list that opens.
pub(crate) fn select(field: Select) -> Html {
    let Select { label, choices, chosen, on_choose } = field;
    let onchange = on_choose.reform(|event: Event| {
        let select = event.target_unchecked_into::<web_sys::HtmlSelectElement>();
        usize::try_from(select.selected_index()).unwrap_or_default()
    });
    html! {
        <div class={label.group_class()}>
            <label class="form-label" for={label.id.clone()}>{ &label.text }</label>
            { label.help() }
            <select
                id={label.id.clone()}
                class="form-select"
                aria-describedby={label.described_by()}
                aria-invalid={label.invalid()}
                {onchange}
            >
                { for choices.iter().enumerate().map(|(index, words)| html! {
                    <option value={index.to_string()} selected={index == chosen}>{ words }</option>
                }) }
            </select>
        </div>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Lang;

    #[test]
    fn an_error_quotes_what_was_read_but_never_a_civil_registration_number() {
        let say = Say::new(Lang::En);
        let around = around_quote(&say, "7 3").unwrap();
        assert_eq!(
            around.map(|part| part.replace(['\u{2068}', '\u{2069}'], "")),
            ["The box says “", "”."]
        );
        for typed in ["", " ", "010170-1234"] {
            assert_eq!(around_quote(&say, typed), None, "{typed}");
        }
    }
}
