//! What somebody else may have put behind `#s=` or into a file: ten thousand fragments for each tool,
//! random and mutated, never break it. And files that were saved long ago still open.

use std::fmt::Debug;
use std::rc::Rc;

use chrono::NaiveDate;
use fremdrift_legislation::{deadlines, encoded, everything};
use fremdrift_rules::course::Rulebook;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{TestCaseError, TestRunner};

use super::link::{seal, unsealed};
use super::{LinkError, Portable, holds_cpr};
use crate::route::{Lang, Route};
use crate::session::{Action, Session, Tool};

/// Fragments that each tool is given.
const FRAGMENTS: u32 = 10_000;
/// Drafts that the tools with models are shown: their engines are slow without optimization.
const MODELLED: usize = 60;

/// A case of every tool that there was, with every kind of answer, as version 1 wrote it, and as
/// version 2 writes the same. Files like these lie on people's disks: the texts are never edited. A new
/// version adds a folder.
macro_rules! saved {
    ($($tool:ident: $file:literal;)*) => {
        const SAVED: &[(Route, [&str; 2])] = &[$(
            (Route::$tool, [
                include_str!(concat!("../../../tests/cases/saved/version_1/", $file)),
                include_str!(concat!("../../../tests/cases/saved/version_2/", $file)),
            ]),
        )*];
    };
}

saved! {
    Forloeb: "forloeb.txt";
    Arbejdsskade: "arbejdsskade.txt";
    Refusion: "refusion.txt";
    Nettogevinst: "nettogevinst.txt";
    TidligIndsats: "tidlig-indsats.txt";
    Anbefalinger: "anbefalinger.txt";
    Kommuner: "kommuner.txt";
    Regler: "regler.txt";
}

/// All that is known of an effort on three pages, as version 2 writes it.
const EFFORT: &str = include_str!("../../../tests/cases/saved/version_2/effort.txt");

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
        1 => select(vec![
            "v=0", "v=2", "v=3", "v=1e3", "v=4294967296", "tool=regler", "tool=x", "subject=regler",
            "subject=x",
        ])
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

/// What a file holds as a link would.
fn linked(file: &str) -> String {
    file.trim().replace('\n', "&")
}

/// Mutated texts about the tool's subject, now and then about another one, and texts of any letters. A
/// text of version 2 is as often sealed again, so that it is read to its end.
fn fragment(subject: crate::tools::Subject) -> impl Strategy<Value = String> {
    let about = |of: Option<crate::tools::Subject>| -> Vec<String> {
        let tools = SAVED.iter().filter(|(tool, _)| of.is_none() || tool.subject() == of);
        let effort = of.is_none_or(|of| of == crate::tools::Subject::Effort).then_some(EFFORT);
        tools.flat_map(|(_, files)| *files).chain(effort).map(linked).collect()
    };
    let mutated = |texts: Vec<String>| {
        (select(texts), vec(change(), 0..6), any::<bool>()).prop_map(|(text, changes, again)| {
            let changed = changed(unsealed(&text), &changes);
            match text.strip_prefix(unsealed(&text)) {
                Some("") | None => changed,
                Some(_) if again => seal(changed),
                Some(sum) => changed + sum,
            }
        })
    };
    prop_oneof![
        8 => mutated(about(Some(subject))),
        1 => mutated(about(None)),
        1 => ".*",
        1 => "v=1(&tool=[a-z-]{0,15})?(&[a-zA-Z0-9-]{0,12}=[ -~]{0,20}){0,6}",
        1 => "v=2(&subject=[a-z-]{0,15})?(&[a-zA-Z0-9.-]{0,20}=[ -~]{0,20}){0,6}"
            .prop_map(seal),
    ]
}

/// Gives a tool all fragments. Each is refused, or a draft that comes back as itself, that holds
/// nobody's number and that the page can show, `most` of them; then undo leads back.
fn survives<T: Tool>(state: &Session<T>, most: usize)
where
    T::Draft: Debug,
{
    let mut runner = TestRunner::new(ProptestConfig::with_cases(FRAGMENTS));
    let [read, refused] = [std::cell::Cell::new(0), std::cell::Cell::new(0)];
    let result = runner.run(&fragment(<T::Draft as Portable>::SUBJECT), |text| {
        let Ok(draft) = T::Draft::decode(&text) else {
            refused.set(refused.get() + 1);
            return Ok(());
        };
        read.set(read.get() + 1);
        let written = draft.encode();
        prop_assert_eq!(T::Draft::decode(&written), Ok(draft.clone()));
        prop_assert_eq!(T::Draft::decode_file(&written.replace('&', "\r\n")), Ok(draft.clone()));
        // What other pages know of the subject stays, and nobody's number is among it.
        let known = super::known(Some(&text), &draft);
        prop_assert_eq!(T::Draft::decode(&known), Ok(draft.clone()));
        for text in [&written, &known] {
            for value in form_urlencoded::parse(text.as_bytes()).map(|(_, value)| value) {
                prop_assert!(value.split('_').all(|box_text| !holds_cpr(box_text)), "{}", value);
            }
        }
        if read.get() <= most {
            let shown = state.after(Action::Open(Box::new(draft.clone())));
            prop_assert_eq!(&*shown.draft, &draft);
            let back = shown.after(Action::Undo);
            prop_assert_eq!(&*back.draft, &*state.draft);
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
    ($($name:ident: $tool:ident, $route:ident, $most:expr, $world:expr;)*) => {$(
        mod $name {
            use super::*;
            use crate::state::$name::$tool;

            #[test]
            fn never_breaks() {
                let state = Session::<$tool>::new(Rc::from($world));
                survives(&state.after(Action::Today(today())), $most);
            }

            #[test]
            fn opens_what_it_saved_long_ago() {
                opens_its_own::<<$tool as Tool>::Draft>(Route::$route);
            }
        }
    )*};
}

never_breaks! {
    forloeb: Dates, Forloeb, usize::MAX, book();
    penge: Money, Penge, usize::MAX, book();
    arbejdsskade: InjuryAdvice, Arbejdsskade, usize::MAX,
        (Rulebook::new(encoded()).unwrap(), deadlines());
    refusion: Refunds, Refusion, usize::MAX, book();
    nettogevinst: NetGain, Nettogevinst, MODELLED, Lang::Da;
    tidlig_indsats: EarlyEffort, TidligIndsats, MODELLED, Lang::Da;
    anbefalinger: Recommendations, Anbefalinger, MODELLED, Lang::Da;
    kommuner: Municipalities, Kommuner, usize::MAX, ();
    regler: Register, Regler, usize::MAX,
        crate::state::regler::World { book: book(), law: everything() };
}

/// An answer of older files that an act has settled since.
const RETIRED: &str = "employerDaysAdvanceClock=";

/// The tool's own files open, with every answer, in both versions the same; so do those of other tools
/// about the same subject, and every other one is refused by its name.
fn opens_its_own<D: Portable + Debug>(view: Route) {
    for (tool, [old, new]) in SAVED {
        if tool.subject() != Some(D::SUBJECT) {
            let refused = Err(LinkError::OtherTool(Some(*tool)));
            assert_eq!(D::decode_file(old), refused);
            assert!(matches!(D::decode_file(new), Err(LinkError::OtherTool(Some(_)))));
            continue;
        }
        let draft = D::decode_file(old).unwrap();
        assert_eq!(D::decode_file(new).as_ref(), Ok(&draft), "{tool:?}");
        assert_eq!(D::decode(&draft.encode()).as_ref(), Ok(&draft));
        if *tool == view {
            let head = ["v=", "tool=", RETIRED];
            let is_answer = |line: &&str| !head.iter().any(|begin| line.starts_with(begin));
            let answers = old.lines().filter(is_answer).count();
            // With its version, its subject and its check sum.
            assert_eq!(new.lines().count(), answers + 3, "{tool:?}");
            assert_eq!(draft.encode(), linked(new));
        }
    }
}

/// A file that was saved on one page about an effort opens on all of them, and saved again on any it is
/// the same.
#[test]
fn what_is_known_of_an_effort_is_kept_whole() {
    use super::{anbefalinger, nettogevinst, tidlig_indsats};
    fn again<D: Portable>(text: &str) -> Vec<String> {
        let known = super::known(Some(text), &D::decode(text).unwrap());
        let mut names: Vec<_> = unsealed(&known).split('&').map(str::to_owned).collect();
        names.sort();
        names
    }
    let text = linked(EFFORT);
    let mut names: Vec<_> = unsealed(&text).split('&').map(str::to_owned).collect();
    names.sort();
    assert_eq!(again::<nettogevinst::Draft>(&text), names);
    assert_eq!(again::<tidlig_indsats::Draft>(&text), names);
    assert_eq!(again::<anbefalinger::Draft>(&text), names);
}
