//! Two published checklists and what holds of them: AdViSHE asks how a model was validated,
//! CHEERS 2022 what must be told of an evaluation. The items are in our own words.
//!
//! AdViSHE: Vemer et al., PharmacoEconomics 34(4), 2016. CHEERS 2022: Husereau et al., BMC Medicine
//! 20:23, 2022.

use yew::prelude::*;

use super::{assumptions, held};
use crate::say::Say;

/// What has been done of an item.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Standing {
    Done,
    InPart,
    NotDone,
    DoesNotApply,
}

/// Some items under one heading.
struct Part {
    id: &'static str,
    items: &'static [Item],
}

/// One item: its name in the texts, what has been done, and where on the page it stands.
struct Item(&'static str, Standing, Option<&'static str>);

const ADVISHE: &[Part] = &[
    Part {
        id: "a",
        items: &[Item("a1", Standing::NotDone, None), Item("a2", Standing::InPart, Some("held"))],
    },
    Part {
        id: "b",
        items: &[
            Item("b1", Standing::NotDone, None),
            Item("b2", Standing::DoesNotApply, Some("cohort")),
        ],
    },
    Part {
        id: "c",
        items: &[
            Item("c1", Standing::NotDone, None),
            Item("c2", Standing::Done, Some("tests")),
            Item("c3", Standing::Done, Some("tests")),
            Item("c4", Standing::Done, Some("tests")),
        ],
    },
    Part {
        id: "d",
        items: &[
            Item("d1", Standing::NotDone, None),
            Item("d2", Standing::InPart, Some("held")),
            Item("d3", Standing::InPart, Some("chance")),
            Item("d4", Standing::InPart, Some("held")),
        ],
    },
    Part { id: "e", items: &[Item("e1", Standing::Done, Some("tests"))] },
];

const CHEERS: &[Part] = &[
    Part {
        id: "title",
        items: &[Item("n1", Standing::Done, None), Item("n2", Standing::Done, None)],
    },
    Part { id: "intro", items: &[Item("n3", Standing::Done, None)] },
    Part {
        id: "methods",
        items: &[
            Item("n4", Standing::NotDone, None),
            Item("n5", Standing::InPart, Some("cohort")),
            Item("n6", Standing::Done, Some("cohort")),
            Item("n7", Standing::Done, Some("effort")),
            Item("n8", Standing::Done, Some("cohort")),
            Item("n9", Standing::Done, Some("levers")),
            Item("n10", Standing::InPart, Some("cohort")),
            Item("n11", Standing::Done, Some("cohort")),
            Item("n12", Standing::InPart, Some("cohort")),
            Item("n13", Standing::DoesNotApply, None),
            Item("n14", Standing::Done, Some("cohort")),
            Item("n15", Standing::Done, Some("cohort")),
            Item("n16", Standing::Done, Some("cohort")),
            Item("n17", Standing::Done, Some("cohort")),
            Item("n18", Standing::NotDone, None),
            Item("n19", Standing::InPart, None),
            Item("n20", Standing::Done, Some("chance")),
            Item("n21", Standing::NotDone, None),
        ],
    },
    Part {
        id: "results",
        items: &[
            Item("n22", Standing::Done, Some("levers")),
            Item("n23", Standing::Done, None),
            Item("n24", Standing::Done, Some("chance")),
            Item("n25", Standing::DoesNotApply, None),
        ],
    },
    Part { id: "discussion", items: &[Item("n26", Standing::Done, Some("held"))] },
    Part {
        id: "other",
        items: &[Item("n27", Standing::NotDone, None), Item("n28", Standing::InPart, None)],
    },
];

/// Which of the two.
#[derive(Clone, Copy, PartialEq, Eq)]
enum List {
    Advishe,
    Cheers,
}

impl List {
    const fn parts(self) -> &'static [Part] {
        match self {
            Self::Advishe => ADVISHE,
            Self::Cheers => CHEERS,
        }
    }

    /// A part's heading.
    fn part(self, say: &Say, id: &'static str) -> String {
        match self {
            Self::Advishe => say.t.check_advishe_part(id).to_string(),
            Self::Cheers => say.t.check_cheers_part(id).to_string(),
        }
    }

    /// An item and what is answered.
    fn item(self, say: &Say, id: &'static str) -> [String; 2] {
        let t = &say.t;
        match self {
            Self::Advishe => {
                [t.check_advishe_item(id).to_string(), t.check_advishe_answer(id).to_string()]
            }
            Self::Cheers => {
                [t.check_cheers_item(id).to_string(), t.check_cheers_answer(id).to_string()]
            }
        }
    }
}

/// Both checklists, folded.
pub(super) fn checklists(say: &Say) -> Html {
    let t = &say.t;
    let lists = [
        (List::Advishe, "advishe", t.check_advishe_title().to_string()),
        (List::Cheers, "cheers", t.check_cheers_title().to_string()),
    ];
    html! {
        <section aria-labelledby="checks">
            <h2 id="checks" tabindex="-1">{ t.check_heading().to_string() }</h2>
            <p class="text">{ t.check_text().to_string() }</p>
            { for lists.into_iter().map(|(list, id, title)| html! {
                <details class="details checklist">
                    <summary class="details-summary">
                        <span {id}>{ title }</span>{ " " }{ count(say, list) }
                    </summary>
                    <div class="details-text">{ table(say, list, id) }</div>
                </details>
            }) }
        </section>
    }
}

/// How many items stand how.
fn count(say: &Say, list: List) -> String {
    let of = |standing| {
        let items = list.parts().iter().flat_map(|part| part.items);
        items.filter(|item| item.1 == standing).count().to_string()
    };
    say.t
        .check_count(
            of(Standing::Done),
            of(Standing::InPart),
            of(Standing::NotDone),
            of(Standing::DoesNotApply),
        )
        .to_string()
}

fn table(say: &Say, list: List, name: &'static str) -> Html {
    let t = &say.t;
    let head = [t.check_question(), t.check_standing(), t.check_answer()];
    html! {
        <table class="table table--compact table--responsive-headers dense checks" aria-labelledby={name}>
            <thead>
                <tr>{ for head.iter().map(|head| html! { <th scope="col">{ head.to_string() }</th> }) }</tr>
            </thead>
            { for list.parts().iter().map(|part| html! {
                <tbody>
                    <tr><th class="part" scope="rowgroup" colspan="3">{ list.part(say, part.id) }</th></tr>
                    { for part.items.iter().map(|item| row(say, list, item)) }
                </tbody>
            }) }
        </table>
    }
}

fn row(say: &Say, list: List, item: &Item) -> Html {
    let t = &say.t;
    let Item(id, standing, place) = *item;
    let [question, answer] = list.item(say, id);
    let number = id.trim_start_matches('n').to_uppercase();
    html! {
        <tr>
            <th scope="row">{ format!("{number}. {question}") }</th>
            <td data-title={t.check_standing().to_string()}><div>{ mark(say, standing) }</div></td>
            <td data-title={t.check_answer().to_string()}>
                <div>
                    { answer }
                    if let Some(place) = place {
                        { " " }
                        <a href={format!("#{place}")}>{ t.check_see(heading(say, place)).to_string() }</a>
                    }
                </div>
            </td>
        </tr>
    }
}

/// The heading of a place on the page.
fn heading(say: &Say, place: &'static str) -> String {
    match place {
        "held" => held::heading(say),
        "tests" => say.t.metode_tests_heading().to_string(),
        part => assumptions::heading(say, part),
    }
}

/// A word and a mark.
fn mark(say: &Say, standing: Standing) -> Html {
    let t = &say.t;
    let (class, mark, word) = match standing {
        Standing::Done => ("badge badge-success", "✓", t.check_standing_done()),
        Standing::InPart => ("badge badge-info", "◐", t.check_standing_partly()),
        Standing::NotDone => ("badge badge-warning", "○", t.check_standing_open()),
        Standing::DoesNotApply => ("badge badge-info", "–", t.check_standing_none()),
    };
    html! {
        <span {class}><span aria-hidden="true">{ mark }{ "\u{a0}" }</span>{ word.to_string() }</span>
    }
}
