//! What the visitor types.

use yew::prelude::*;

use super::more::{self, more};
use crate::app::use_site;
use crate::components::case_form::CaseFields;
use crate::components::fields::Radios;
use crate::components::more::More;
use crate::say::Say;
use crate::session::{SessionProps, send};
use crate::state::case::{Edit, Field, Reader};
use crate::state::forloeb::Dates;

const READERS: [Reader; 2] = [Reader::Citizen, Reader::Caseworker];

pub(super) type Fields<'a> = CaseFields<'a, Dates>;

#[component]
pub(super) fn Form(props: &SessionProps<Dates>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = Fields::new(&say, state, &props.dispatch);
    let draft = &state.draft;
    let coverage = state.world().coverage();
    let [from, to] = [coverage.from, coverage.to].map(|end| say.date(end.date()));
    let today = state.today.filter(|today| *today <= coverage.to.date());
    let readers = [t.forloeb_reader_citizen(), t.forloeb_reader_caseworker()];
    html! {
        <section class="case-form" aria-labelledby="form-heading">
            <h2 id="form-heading" class="h3">{ t.forloeb_form_heading().to_string() }</h2>
            { fields.date(Field::FirstDay, t.forloeb_first_day_hint(from, to)) }
            if let Some(today) = today {
                <div class="lengths">
                    <button
                        type="button"
                        class="chip"
                        onclick={send(&props.dispatch, move |_: MouseEvent| Edit::WholeDate(Field::FirstDay, today))}
                    >
                        { t.forloeb_today().to_string() }
                    </button>
                </div>
            }
            { fields.status(t.forloeb_status()) }
            <Radios
                name="reader"
                legend={t.forloeb_reader().to_string()}
                choices={readers.map(|text| AttrValue::from(text.to_string())).to_vec()}
                chosen={READERS.iter().position(|reader| *reader == draft.reader)}
                on_choose={send(&props.dispatch, |index: usize| {
                    Edit::Reader(READERS.get(index).copied().unwrap_or_default())
                })}
            />
            <More title={t.forloeb_more().to_string()} used={more::is_used(draft)}>{ more(&fields) }</More>
        </section>
    }
}
