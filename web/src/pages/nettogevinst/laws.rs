//! The same intervention under other law: what it changed for the municipality, and what not.

use yew::prelude::*;

use crate::components::sheet::{Cell, Row, Sheet};
use crate::say::Say;
use crate::state::nettogevinst::{OtherLaw, Outcome, UnderLaw};

pub(super) fn sheet(say: &Say, outcome: &Outcome) -> Sheet {
    let t = &say.t;
    let share = |share: Option<_>| {
        share.map_or_else(|| Cell::instead("–"), |share| Cell::share(say, share))
    };
    let row = |under: &UnderLaw| {
        let code = match under.law {
            OtherLaw::Itself => "itself",
            OtherLaw::WeekByWeek => "weekByWeek",
            OtherLaw::Ladder => "ladder",
            OtherLaw::Newest => "newest",
        };
        Row::of(vec![
            Cell::words(t.gain_law_row(code, under.year.to_string()).to_string()),
            share(under.early),
            share(under.late),
            Cell::whole_kroner(say, under.worth.gain()),
            Cell::whole_kroner(say, under.worth.per_citizen()),
            Cell::whole_kroner(say, under.highest_price),
        ])
    };
    Sheet {
        caption: t.gain_laws_caption().to_string(),
        head: vec![
            t.gain_th_law().to_string(),
            t.gain_th_early().to_string(),
            t.gain_th_late().to_string(),
            t.gain_th_gain().to_string(),
            t.gain_th_each().to_string(),
            t.gain_th_highest().to_string(),
        ],
        rows: outcome.analysis.laws.iter().map(row).collect(),
    }
}

/// Whether there is later law to hold the result against.
pub(super) fn is_shown(outcome: &Outcome) -> bool {
    outcome.analysis.laws.len() > 1
}

pub(super) fn laws(say: &Say, outcome: &Outcome) -> Html {
    let t = &say.t;
    if !is_shown(outcome) {
        return Html::default();
    }
    html! {
        <section class="gain-more" aria-labelledby="later-heading">
            <h2 id="later-heading" class="h3">{ t.gain_laws_heading().to_string() }</h2>
            <p class="text">{ finding(say, &outcome.analysis.laws) }</p>
            { sheet(say, outcome).table() }
            <p class="note">{ t.gain_laws_begun().to_string() }{ " " }{ t.gain_laws_same().to_string() }</p>
        </section>
    }
}

/// What the refund ladder changed of each krone saved; nothing where it is not compared.
fn finding(say: &Say, laws: &[UnderLaw]) -> Option<String> {
    let t = &say.t;
    let of = |law| laws.iter().find(|under| under.law == law);
    let before = of(OtherLaw::WeekByWeek).or(of(OtherLaw::Itself))?;
    let after = of(OtherLaw::Ladder)?;
    let mut said = Vec::new();
    if let (Some(old), Some(new)) = (before.early, after.early) {
        said.push(if old == new {
            t.gain_laws_early_same(say.share(old)).to_string()
        } else {
            t.gain_laws_early_changed(say.share(old), say.share(new)).to_string()
        });
    }
    if let (Some(old), Some(new)) = (before.late, after.late) {
        said.push(if old == new {
            t.gain_laws_late_same(say.share(old)).to_string()
        } else {
            t.gain_laws_late_changed(say.share(old), say.share(new)).to_string()
        });
    }
    Some(said.join(" "))
}
