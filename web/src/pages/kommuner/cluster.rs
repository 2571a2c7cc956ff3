//! A cluster's calculator: the rows, what may not be compared, and the result.

use fremdrift_evidence::evidence;
use fremdrift_units::Kroner;
use yew::prelude::*;

use super::form::Fields;
use super::words;
use crate::app::use_site;
use crate::components::figure::{Picture, figure};
use crate::components::focus::use_removal;
use crate::components::wide::wide;
use crate::format;
use crate::route::Route;
use crate::say::Say;
use crate::session::{SessionProps, send};
use crate::state::kommuner::{Draft, Edit, Field, Municipalities, Row, Rows, Shown};

/// The id of the button that adds a row.
const ADD: &str = "row-add";

/// The municipalities to compare.
#[component]
pub(super) fn RowsForm(props: &SessionProps<Municipalities>) -> Html {
    let say = Say::new(use_site().lang);
    let t = &say.t;
    let (state, dispatch) = (&props.state, &props.dispatch);
    let told = state.told();
    let fields = Fields { say: &say, told: &told, dispatch };
    let rows = &state.draft.rows;
    let removal = use_removal("row".into(), rows.len(), Draft::FEWEST_ROWS, ADD.into());
    let remove = |place: usize| {
        let press = send(dispatch, move |_: MouseEvent| Edit::RemoveRow(place));
        (removal.id(place), removal.on(place, &press))
    };
    let full = rows.len() >= Draft::MOST_ROWS;
    html! {
        <section class="case-form" aria-labelledby="rows-heading">
            <h3 id="rows-heading">{ t.kommuner_rows_heading().to_string() }</h3>
            { for rows.iter().enumerate().map(|(place, row)| {
                let remove = (rows.len() > Draft::FEWEST_ROWS).then(|| remove(place));
                one(&fields, place, row, remove)
            }) }
            <div class="form-group">
                // At the most it stays within reach of the keyboard, and says why nothing is added.
                <button
                    type="button"
                    id={ADD}
                    class="button button-secondary"
                    aria-disabled={full.then_some("true")}
                    aria-describedby={full.then_some("row-most")}
                    onclick={send(dispatch, |_: MouseEvent| Edit::AddRow)}
                >
                    { t.kommuner_row_add().to_string() }
                </button>
                if full {
                    <p class="note" id="row-most">
                        { t.kommuner_row_most(Draft::MOST_ROWS.to_string()).to_string() }
                    </p>
                }
            </div>
        </section>
    }
}

/// One municipality, and how to take it out where enough stay.
fn one(
    fields: &Fields<'_>,
    place: usize,
    row: &Row,
    remove: Option<(String, Callback<MouseEvent>)>,
) -> Html {
    let t = &fields.say.t;
    let number = u32::try_from(place).unwrap_or_default() + 1;
    html! {
        <fieldset class="activation" key={place}>
            <legend class="form-label">
                { t.kommuner_row(number.to_string()).to_string() }
                if row.is_invented() {
                    { " " }<span class="badge badge-info">{ t.kommuner_invented().to_string() }</span>
                }
            </legend>
            { fields.name(Field::RowName(place), &row.name, None) }
            <div class="row-numbers">
                { fields.number(Field::RowSpending(place), &row.spending, None, Some(t.kommuner_currency().to_string())) }
                { fields.number(Field::RowCases(place), &row.cases, None, None) }
            </div>
            if let Some((id, onclick)) = remove {
                <button
                    type="button"
                    {id}
                    class="button button-secondary row-remove"
                    {onclick}
                >
                    { t.kommuner_row_remove(number).to_string() }
                </button>
            }
        </fieldset>
    }
}

/// What KL found, and what stands against such a comparison.
pub(super) fn warnings(say: &Say) -> Html {
    let t = &say.t;
    let warnings = [
        t.kommuner_warn_conditions(),
        t.kommuner_warn_counting(),
        t.kommuner_warn_small(),
        t.kommuner_warn_quality(),
    ];
    html! {
        <section class="next" aria-labelledby="warn-heading">
            <h3 id="warn-heading" class="h4">{ t.kommuner_warn_heading().to_string() }</h3>
            <ul>{ for warnings.map(|warning| html! { <li>{ warning.to_string() }</li> }) }</ul>
        </section>
    }
}

/// KL's own figure, as it was published.
pub(super) fn published(say: &Say) -> Html {
    let found = evidence().figure("cluster_saving");
    found
        .map(|found| figure(say, found, ("h3", Some(Route::Fakta)), Picture::None))
        .unwrap_or_default()
}

/// The result, or what it still needs.
pub(super) fn result(say: &Say, shown: &Shown<Rows>) -> Html {
    let t = &say.t;
    html! {
        <section aria-labelledby="cluster-result">
            <h3 id="cluster-result">{ t.kommuner_cluster_result().to_string() }</h3>
            if !shown.current {
                <p class="stale">{ t.kommuner_cluster_stale().to_string() }</p>
            }
            <div role="status">
                { match &shown.result {
                    Some(rows) => sentences(say, rows),
                    None => html! { <p>{ t.kommuner_cluster_none().to_string() }</p> },
                } }
            </div>
            if let Some(rows) = &shown.result {
                { table(say, rows) }
            }
            <p class="note">{ t.kommuner_cluster_how().to_string() }</p>
        </section>
    }
}

/// What a row of the result is called.
pub(super) fn name(say: &Say, rows: &Rows, place: usize) -> String {
    rows.rows
        .get(place)
        .map(|(name, _, invented)| words::row_name(say, place, name.as_deref(), *invented))
        .unwrap_or_default()
}

fn sentences(say: &Say, rows: &Rows) -> Html {
    let t = &say.t;
    let cluster = &rows.cluster;
    let highest = cluster.members.get(cluster.highest);
    let first = match highest.filter(|_| cluster.potential > Kroner::ZERO) {
        Some(highest) => t.kommuner_cluster_highest(
            name(say, rows, cluster.highest),
            name(say, rows, cluster.lowest),
            say.whole_kroner(highest.potential),
            say.share(highest.share),
        ),
        None => t.kommuner_cluster_equal(),
    };
    let all = t.kommuner_cluster_all(
        say.whole_kroner(cluster.potential),
        say.whole_kroner(cluster.spending),
    );
    html! {
        <>
            <p class="cluster-answer"><strong>{ first.to_string() }</strong></p>
            if cluster.potential > Kroner::ZERO {
                <p class="text">{ all.to_string() }</p>
            }
        </>
    }
}

fn table(say: &Say, rows: &Rows) -> Html {
    let t = &say.t;
    let cluster = &rows.cluster;
    let titles = [
        t.kommuner_th_spending(),
        t.kommuner_th_row_cases(),
        t.kommuner_th_per_case(),
        t.kommuner_th_potential(),
        t.kommuner_th_share(),
    ]
    .map(|title| title.to_string());
    let row = |cells: [String; 5]| -> Html {
        titles
            .iter()
            .zip(cells)
            .map(|(title, cell)| {
                let class = classes!("number", cell.is_empty().then_some("empty"));
                html! { <td {class} data-title={title.clone()}>{ cell }</td> }
            })
            .collect()
    };
    wide(
        t.kommuner_cluster_caption().to_string().into(),
        html! {
            <table class="table table--compact table--responsive-headers dense">
                <caption>{ t.kommuner_cluster_caption().to_string() }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ t.kommuner_th_name().to_string() }</th>
                        { for titles.iter().map(|title| html! { <th scope="col" class="number">{ title }</th> }) }
                    </tr>
                </thead>
                <tbody>
                    { for rows.rows.iter().zip(&cluster.members).enumerate().map(|(place, ((_, spender, _), member))| html! {
                        <tr>
                            <th scope="row">{ name(say, rows, place) }</th>
                            { row([
                                say.whole_kroner(spender.spending),
                                format::count(say.lang, spender.cases),
                                say.whole_kroner(member.per_case),
                                say.whole_kroner(member.potential),
                                say.share(member.share),
                            ]) }
                        </tr>
                    }) }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ t.kommuner_total().to_string() }</th>
                        { row([
                            say.whole_kroner(cluster.spending),
                            String::new(),
                            String::new(),
                            say.whole_kroner(cluster.potential),
                            say.share(cluster.share),
                        ]) }
                    </tr>
                </tfoot>
            </table>
        },
    )
}
