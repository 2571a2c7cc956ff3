//! What the visitor types.

use yew::prelude::*;

use super::more::{self, more};
use crate::app::use_site;
use crate::components::case_form::CaseFields;
use crate::components::fields::{Radios, radios};
use crate::components::more::More;
use crate::say::Say;
use crate::session::SessionProps;
use crate::state::case::{Edit, Field, Reader};
use crate::state::forloeb::Dates;

const READERS: [Reader; 2] = [Reader::Citizen, Reader::Caseworker];

#[component]
pub(super) fn Form(props: &SessionProps<Dates>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let state = &props.state;
    let fields = CaseFields::new(&say, state, &props.dispatch);
    let draft = &state.draft;
    let coverage = state.world().coverage();
    let [from, to] = [coverage.from, coverage.to].map(|end| say.date(end.date()));
    let today = state.today.filter(|today| *today <= coverage.to.date());
    let offers_covid = state.outcome.as_ref().is_some_and(|outcome| outcome.offers_covid);
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
                        onclick={fields.send(move |_: MouseEvent| Edit::WholeDate(Field::FirstDay, today))}
                    >
                        { t.forloeb_today().to_string() }
                    </button>
                </div>
            }
            { fields.status(t.forloeb_status()) }
            { radios(Radios {
                name: "reader".into(),
                legend: t.forloeb_reader().to_string().into(),
                choices: readers.map(|text| AttrValue::from(text.to_string())).to_vec(),
                chosen: READERS.iter().position(|reader| *reader == draft.reader),
                on_choose: fields.send(|index: usize| {
                    Edit::Reader(READERS.get(index).copied().unwrap_or_default())
                }),
                ..Radios::default()
            }) }
            <More title={t.forloeb_more().to_string()} used={more::is_used(draft)}>{ more(&fields, offers_covid) }</More>
        </section>
    }
}
