//! How good a figure is as evidence: a mark and a word, the same on every page.

use fremdrift_evidence::Grade;
use yew::prelude::*;

use crate::say::Say;

/// Every grade, in the order in which they are explained: what can carry a cause first.
#[cfg(feature = "ssr")]
pub(crate) const GRADES: [Grade; 7] = [
    Grade::Randomised,
    Grade::Controlled,
    Grade::Review,
    Grade::RegisterData,
    Grade::Interview,
    Grade::Estimate,
    Grade::SuppliersOwn,
];

/// The mark and the word, which open to what the grade means.
pub(crate) fn grade(say: &Say, grade: Grade) -> Html {
    html! {
        <details class="grade">
            <summary>{ marked(say, grade) }</summary>
            <p>{ meaning(say, grade) }</p>
        </details>
    }
}

/// The mark and the word alone, where the meaning stands elsewhere.
pub(crate) fn marked(say: &Say, grade: Grade) -> Html {
    html! { <span class="grade-name">{ mark(grade) }{ word(say, grade) }</span> }
}

/// The grade as a word.
pub(crate) fn word(say: &Say, grade: Grade) -> String {
    let t = &say.t;
    match grade {
        Grade::RegisterData => t.evidence_grade_register(),
        Grade::Randomised => t.evidence_grade_randomised(),
        Grade::Controlled => t.evidence_grade_controlled(),
        Grade::SuppliersOwn => t.evidence_grade_supplier(),
        Grade::Interview => t.evidence_grade_interview(),
        Grade::Review => t.evidence_grade_review(),
        Grade::Estimate => t.evidence_grade_estimate(),
    }
    .to_string()
}

/// What a figure of that grade can bear.
pub(crate) fn meaning(say: &Say, grade: Grade) -> String {
    let t = &say.t;
    match grade {
        Grade::RegisterData => t.evidence_meaning_register(),
        Grade::Randomised => t.evidence_meaning_randomised(),
        Grade::Controlled => t.evidence_meaning_controlled(),
        Grade::SuppliersOwn => t.evidence_meaning_supplier(),
        Grade::Interview => t.evidence_meaning_interview(),
        Grade::Review => t.evidence_meaning_review(),
        Grade::Estimate => t.evidence_meaning_estimate(),
    }
    .to_string()
}

/// A shape for each grade, told apart without colour: the word beside it says the same.
fn mark(grade: Grade) -> Html {
    let shape = match grade {
        // A full count: a filled square.
        Grade::RegisterData => "M2 2h12v12h-12z",
        // Two halves of one lot.
        Grade::Randomised => "M8 1l7 7l-7 7l-7-7zM8 4v8l4-4z",
        // Two bars beside each other.
        Grade::Controlled => "M2 3h5v11h-5zM9 7h5v7h-5z",
        // A ring: open in the middle.
        Grade::SuppliersOwn => {
            "M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14zM8 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z"
        }
        // A speech bubble.
        Grade::Interview => "M1 2h14v9h-7l-4 4v-4h-3z",
        // Sheets on each other.
        Grade::Review => "M2 2h12v3h-12zM2 7h12v3h-12zM2 12h12v3h-12z",
        // A broken outline.
        Grade::Estimate => {
            "M1 1h5v2h-3v3h-2zM10 1h5v5h-2v-3h-3zM15 10v5h-5v-2h3v-3zM6 15h-5v-5h2v3h3z"
        }
    };
    html! {
        <svg class="grade-mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d={shape} fill="currentColor" fill-rule="evenodd" />
        </svg>
    }
}
