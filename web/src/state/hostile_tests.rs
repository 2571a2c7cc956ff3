//! What somebody else may have put behind `#s=` or into a file: ten thousand fragments for each tool,
//! random and mutated, never break it. And files that were saved long ago still open.

use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{deadlines, encoded};
use fremdrift_rules::course::Rulebook;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{TestCaseError, TestRunner};

use super::{LinkError, Machine, Portable, holds_cpr};
use crate::route::{Lang, Route};

/// Fragments that each tool is given.
const FRAGMENTS: u32 = 10_000;
/// Drafts that the tools with models are shown: their engines are slow without optimization.
const MODELLED: usize = 60;

/// A case of every tool, with every kind of answer, as version 1 wrote it. Files like these lie on
/// people's disks: the texts are never edited. A new version adds a folder.
const SAVED: [(Route, &str); 8] = [
    (Route::Forloeb, include_str!("../../../tests/cases/saved/version_1/forloeb.txt")),
    (Route::Arbejdsskade, include_str!("../../../tests/cases/saved/version_1/arbejdsskade.txt")),
    (Route::Refusion, include_str!("../../../tests/cases/saved/version_1/refusion.txt")),
    (Route::Nettogevinst, include_str!("../../../tests/cases/saved/version_1/nettogevinst.txt")),
    (Route::TidligIndsats, include_str!("../../../tests/cases/saved/version_1/tidlig-indsats.txt")),
    (Route::Anbefalinger, include_str!("../../../tests/cases/saved/version_1/anbefalinger.txt")),
    (Route::Kommuner, include_str!("../../../tests/cases/saved/version_1/kommuner.txt")),
    (Route::Regler, include_str!("../../../tests/cases/saved/version_1/regler.txt")),
];

/// What has broken readers before, as it stands in an address.
const HOSTILE: [&str; 32] = [
    "",
    "%",
    "%0",
    "%00",
    "%E0%A4%A",
    "%ED%A0%80",
    "%FF%FE",
    "%F4%90%80%80",
    "%E2%80%AE3900",
    "%E2%80%8B",
    "%EF%BB%BF",
    "%0D%0A",
    "%3Cscript%3E",
    "=",
    "&",
    "&&=&",
    "+",
    "-",
    "_",
    "--_--",
    ".",
    "-1",
    "1e308",
    "NaN",
    "99999999999999999999999999999999999999",
    "0.000000000000000000000000000001",
    "9999-12-31",
    "0000-0-0",
    "-9999-99-99",
    "%D9%A3%D9%A9",
    "010170-1234",
    "👻",
];

#[derive(Clone, Debug)]
enum Change {
    /// Another letter at a place.
    Letter(Index, char),
    /// Nothing from a place on.
    End(Index),
    /// A hostile text at a place.
    Insert(Index, &'static str),
    /// A hostile text instead of a value.
    Value(Index, &'static str),
    /// An answer twice.
    Twice(Index),
    /// An answer less.
    Without(Index),
    /// Two answers in each other's places.
    Swapped(Index, Index),
    /// Another version, or another tool's name.
    Head(&'static str),
}

fn change() -> impl Strategy<Value = Change> {
    let at = any::<Index>;
    prop_oneof![
        3 => (at(), any::<char>()).prop_map(|(at, letter)| Change::Letter(at, letter)),
        1 => at().prop_map(Change::End),
        3 => (at(), select(&HOSTILE[..])).prop_map(|(at, text)| Change::Insert(at, text)),
        4 => (at(), select(&HOSTILE[..])).prop_map(|(at, text)| Change::Value(at, text)),
        1 => at().prop_map(Change::Twice),
        3 => at().prop_map(Change::Without),
        3 => (at(), at()).prop_map(|(one, other)| Change::Swapped(one, other)),
        1 => select(vec!["v=0", "v=2", "v=1e3", "v=4294967296", "tool=regler", "tool=x"])
            .prop_map(Change::Head),
    ]
}

fn changed(text: &str, changes: &[Change]) -> String {
    changes.iter().fold(text.to_owned(), |text, change| {
        let mut pairs: Vec<String> = text.split('&').map(str::to_owned).collect();
        let mut letters: Vec<char> = text.chars().collect();
        let place = |at: &Index| at.index(letters.len().max(1));
        match change {
            Change::Letter(at, letter) => {
                let at = place(at);
                letters.splice(at..(at + 1).min(letters.len()), [*letter]);
                return letters.into_iter().collect();
            }
            Change::End(at) => {
                letters.truncate(place(at));
                return letters.into_iter().collect();
            }
            Change::Insert(at, text) => {
                let at = place(at).min(letters.len());
                letters.splice(at..at, text.chars());
                return letters.into_iter().collect();
            }
            Change::Value(at, value) => {
                let at = at.index(pairs.len());
                let pair = &mut pairs[at];
                *pair = format!("{}={value}", pair.split('=').next().unwrap_or_default());
            }
            Change::Twice(at) => pairs.push(pairs[at.index(pairs.len())].clone()),
            Change::Without(at) => {
                pairs.remove(at.index(pairs.len()));
            }
            Change::Swapped(one, other) => {
                let [one, other] = [one, other].map(|at| at.index(pairs.len()));
                pairs.swap(one, other);
            }
            Change::Head(head) => pairs.insert(0, (*head).to_owned()),
        }
        pairs.join("&")
    })
}

/// Mutated texts of the tool, now and then of another one, and texts of any letters.
fn fragment(tool: Route) -> impl Strategy<Value = String> {
    let saved = |tool: Route| -> Vec<String> {
        let own = SAVED.into_iter().filter(|(of, _)| *of == tool);
        own.map(|(_, text)| text.trim().replace('\n', "&")).collect()
    };
    let any_tool: Vec<String> = Route::tools().flat_map(saved).collect();
    let mutated = |texts: Vec<String>| {
        (select(texts), vec(change(), 0..6)).prop_map(|(text, changes)| changed(&text, &changes))
    };
    prop_oneof![
        8 => mutated(saved(tool)),
        1 => mutated(any_tool),
        1 => ".*",
        1 => "v=1(&tool=[a-z-]{0,15})?(&[a-zA-Z0-9-]{0,12}=[ -~]{0,20}){0,6}",
    ]
}

/// Gives a tool all fragments. Each is refused, or a draft that comes back as itself, that holds
/// nobody's number and that the page can show, `most` of them; then undo leads back.
fn survives<D, M>(
    state: &M,
    most: usize,
    open: fn(D) -> M::Action,
    undo: fn() -> M::Action,
    draft: fn(&M) -> &D,
) where
    D: Portable + std::fmt::Debug,
    M: Machine,
{
    let mut runner = TestRunner::new(ProptestConfig::with_cases(FRAGMENTS));
    let [read, refused] = [std::cell::Cell::new(0), std::cell::Cell::new(0)];
    let result = runner.run(&fragment(D::TOOL), |text| {
        let Ok(read_draft) = D::decode(&text) else {
            refused.set(refused.get() + 1);
            return Ok(());
        };
        read.set(read.get() + 1);
        let written = read_draft.encode();
        prop_assert_eq!(D::decode(&written), Ok(read_draft.clone()));
        prop_assert_eq!(D::decode_file(&written.replace('&', "\r\n")), Ok(read_draft.clone()));
        for value in form_urlencoded::parse(written.as_bytes()).map(|(_, value)| value) {
            prop_assert!(value.split('_').all(|box_text| !holds_cpr(box_text)), "{}", value);
        }
        if read.get() <= most {
            let shown = state.after(open(read_draft.clone()));
            prop_assert_eq!(draft(&shown), &read_draft);
            if read_draft != *draft(state) {
                let back = shown.after(undo());
                prop_assert_eq!(draft(&back), draft(state));
            }
        }
        Ok::<(), TestCaseError>(())
    });
    result.unwrap();
    // Both happen often, so both are tested.
    let [read, refused] = [read.get(), refused.get()];
    assert!(read > 500 && refused > 500, "{read} read, {refused} refused");
}

fn book() -> Rc<Rulebook> {
    Rc::new(Rulebook::new(encoded()).unwrap())
}

fn today() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).unwrap()
}

macro_rules! never_breaks {
    ($($tool:ident: $most:expr, $state:expr;)*) => {$(
        mod $tool {
            use super::*;
            use crate::state::$tool::{Action, Draft, State};

            #[test]
            fn never_breaks() {
                let state: State = $state;
                let open = |draft: Draft| Action::Open(Box::new(draft));
                survives(&state, $most, open, || Action::Undo, |state: &State| &state.draft);
            }

            #[test]
            fn opens_what_it_saved_long_ago() {
                opens_its_own::<Draft>();
            }
        }
    )*};
}

never_breaks! {
    forloeb: usize::MAX, State::new(book()).after(Action::Today(today()));
    arbejdsskade: usize::MAX,
        State::new(Rc::new((Rulebook::new(encoded()).unwrap(), deadlines()))).after(Action::Today(today()));
    refusion: usize::MAX, State::new(book());
    nettogevinst: MODELLED, State::new(Lang::Da);
    tidlig_indsats: MODELLED, State::new(Lang::Da);
    anbefalinger: MODELLED, State::new(Lang::Da);
    kommuner: usize::MAX, State::default();
    regler: usize::MAX, State::new(book());
}

/// An answer of older files that an act has settled since.
const RETIRED: &str = "employerDaysAdvanceClock=";

/// The tool's own file opens, with every answer, and every other tool's is refused by its name.
fn opens_its_own<D: Portable + std::fmt::Debug>() {
    assert_eq!(SAVED.map(|(tool, _)| tool).to_vec(), Route::tools().collect::<Vec<_>>());
    for (tool, text) in SAVED {
        if tool != D::TOOL {
            assert_eq!(D::decode_file(text), Err(LinkError::OtherTool(Some(tool))));
            continue;
        }
        let draft = D::decode_file(text).unwrap();
        let kept = text.lines().filter(|line| !line.starts_with(RETIRED)).count();
        assert_eq!(draft.encode().split('&').count(), kept, "{text}");
        assert_eq!(D::decode(&draft.encode()).as_ref(), Ok(&draft));
    }
}
