//! The text format that all drafts share: what a link carries behind `#s=`, what a file and the
//! browser's storage hold. It begins with its version and its subject, and ends with a check sum.

use form_urlencoded::{Serializer, parse};
use fremdrift_rules::case::{Insurance, Section56, Status};

use super::{DateParts, date_parts, holds_cpr};
use crate::route::Route;
use crate::tools::Subject;

/// The version that is written. Every older one is still read.
const VERSION: u32 = 2;
/// More than all that can be typed about a subject needs; anything longer is not ours.
const LONGEST: usize = 32_000;
/// The tool of a text that names none: its links were handed out before there was a second tool.
const UNNAMED: Route = Route::Refusion;
/// The last name of a text: the check sum of what stands before it, so that a cut link is noticed.
const END: &str = "&end=";

/// The names and values of a text.
#[derive(Debug, Default)]
pub struct Pairs(Vec<(String, String)>);

impl Pairs {
    /// Adds a name and its value.
    pub fn append_pair(&mut self, name: &str, value: &str) {
        self.0.push((name.to_owned(), value.to_owned()));
    }

    /// Whether there is none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The value of a name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

/// A draft that can leave the page as text and come back.
pub trait Portable: Clone + PartialEq + 'static {
    /// What it is about; views of one subject show each other what is typed.
    const SUBJECT: Subject;

    /// Where views of a subject ask different things: what the names of this one begin with, the id of
    /// its tool. The others leave them alone, and they stay.
    const SPACE: &'static str = "";

    /// The names that such views share. Who does not ask for one leaves it alone, too.
    const SHARED: &'static [&'static str] = &[];

    /// Whether it is as a visitor gets it who empties the form.
    #[must_use]
    fn is_empty(&self) -> bool;

    /// Writes what was typed. What could be a civil registration number is left out.
    fn write(&self, pairs: &mut Pairs);

    /// Reads what [`Self::write`] wrote, in this version or in an older one.
    ///
    /// # Errors
    /// [`LinkError`] when it is no draft; nothing is guessed.
    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError>;

    /// Reads what a tool wrote that had a text of its own once.
    ///
    /// # Errors
    /// [`LinkError`] when it is no draft of that tool.
    fn read_old(tool: Route, pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let _ = tool;
        Self::read(pairs)
    }

    /// The text of this version for what another view of the subject wrote when it had a text of its
    /// own.
    ///
    /// # Errors
    /// [`LinkError`] when it is no draft of that tool.
    fn renewed(tool: Route, pairs: Vec<(String, String)>) -> Result<String, LinkError> {
        let _ = pairs;
        Err(LinkError::OtherTool(Some(tool)))
    }

    /// What views of the subject with other names also ask, by the name that they share; empty what was
    /// asked and not answered.
    fn shared(&self, pairs: &mut Pairs) {
        let _ = pairs;
    }

    /// Takes over what other views of the subject asked, too. `is_new`: this one has asked nothing yet.
    ///
    /// # Errors
    /// [`LinkError`] when that cannot be.
    fn take_shared(&mut self, shared: &Pairs, is_new: bool) -> Result<(), LinkError> {
        let _ = (shared, is_new);
        Ok(())
    }

    /// The draft as text, safe in the fragment of an address.
    #[must_use]
    fn encode(&self) -> String {
        known(None, self)
    }

    /// The draft a text holds.
    ///
    /// # Errors
    /// [`LinkError`] when it holds none; nothing is guessed.
    fn decode(text: &str) -> Result<Self, LinkError> {
        match read(text, Self::SUBJECT)? {
            (Some(tool), pairs) if Self::SPACE.is_empty() || Self::SPACE == tool.id() => {
                Self::read_old(tool, pairs)
            }
            (Some(tool), pairs) => Self::decode(&Self::renewed(tool, pairs)?),
            (None, pairs) => read_spaces(pairs),
        }
    }

    /// The draft that a saved file holds: a line for each answer, where a link has one line for all.
    ///
    /// # Errors
    /// [`LinkError`] when it holds none.
    fn decode_file(text: &str) -> Result<Self, LinkError> {
        Self::decode(&link_of_file(text)?)
    }
}

/// What a file holds as a link would.
pub(crate) fn link_of_file(text: &str) -> Result<String, LinkError> {
    // A draft is written in letters and signs; this is the trace of an encoding in pairs of bytes.
    if text.contains('\0') {
        return Err(LinkError::NotText);
    }
    let text = text.trim_start_matches('\u{feff}').trim();
    Ok(text.replace("\r\n", "&").replace(['\n', '\r'], "&"))
}

/// Reads the draft of one view of a subject out of what is known of it.
fn read_spaces<D: Portable>(pairs: Vec<(String, String)>) -> Result<D, LinkError> {
    if D::SPACE.is_empty() {
        return D::read(pairs);
    }
    let (mut own, mut shared) = (Vec::new(), Pairs::default());
    for (name, value) in pairs {
        match name.split_once('.') {
            Some((space, name)) if space == D::SPACE => own.push((name.to_owned(), value)),
            Some((space, _)) if D::SUBJECT.tools().any(|tool| tool.id() == space) => {}
            // What is empty was not answered.
            None if D::SHARED.contains(&name.as_str()) && value.is_empty() => {}
            None if D::SHARED.contains(&name.as_str()) => shared.append_pair(&name, &value),
            Some(_) | None => return Err(LinkError::Damaged),
        }
    }
    let is_new = own.is_empty();
    let mut draft = D::read(own)?;
    draft.take_shared(&shared, is_new)?;
    Ok(draft)
}

/// What is known of a subject, as text: the draft of one view, and what else was typed in others about
/// the same. An emptied form empties it all.
#[must_use]
pub fn known<D: Portable>(before: Option<&str>, draft: &D) -> String {
    let (mut own, mut shared) = (Pairs::default(), Pairs::default());
    draft.write(&mut own);
    if !draft.is_empty() {
        draft.shared(&mut shared);
    }
    let mut all = Pairs::default();
    for (name, value) in &own.0 {
        if D::SPACE.is_empty() {
            all.append_pair(name, value);
        } else {
            all.append_pair(&format!("{}.{name}", D::SPACE), value);
        }
    }
    for (name, value) in shared.0.iter().filter(|(_, value)| !value.is_empty()) {
        all.append_pair(name, value);
    }
    let before = before.filter(|_| !D::SPACE.is_empty() && !draft.is_empty());
    let before = before.and_then(|text| pairs_of::<D>(text).ok());
    for (name, value) in before.unwrap_or_default() {
        let is_others = match name.split_once('.') {
            Some((space, _)) => space != D::SPACE,
            None => shared.get(&name).is_none(),
        };
        if is_others {
            write_text(&mut all, &name, &value);
        }
    }
    sealed(D::SUBJECT, &all)
}

/// The names and values of what is known of a subject, also where it was written when each of its tools
/// had a text of its own.
fn pairs_of<D: Portable>(text: &str) -> Result<Vec<(String, String)>, LinkError> {
    match read(text, D::SUBJECT)? {
        (Some(tool), pairs) => Ok(read(&D::renewed(tool, pairs)?, D::SUBJECT)?.1),
        (None, pairs) => Ok(pairs),
    }
}

/// What is known of a subject with one answer more, or another one. The views of the subject need not be
/// there to write it.
pub(super) fn with_answer(
    subject: Subject,
    before: Option<&str>,
    name: &str,
    value: &str,
) -> String {
    let before = before.and_then(|text| read(text, subject).ok());
    let before = before.filter(|(old, _)| old.is_none()).map(|(_, pairs)| pairs);
    let mut all = Pairs(before.unwrap_or_default());
    all.0.retain(|(known, _)| known != name);
    all.append_pair(name, value);
    sealed(subject, &all)
}

/// A text of this version.
fn sealed(subject: Subject, all: &Pairs) -> String {
    let mut pairs = Serializer::new(String::new());
    pairs.append_pair("v", &VERSION.to_string());
    pairs.append_pair("subject", subject.id());
    for (name, value) in &all.0 {
        pairs.append_pair(name, value);
    }
    seal(pairs.finish())
}

/// A text without its check sum, which it may not have.
#[cfg(test)]
pub(super) fn unsealed(text: &str) -> &str {
    text.rsplit_once(END).map_or(text, |(body, _)| body)
}

/// A text with another letter at a place, sealed again.
#[cfg(test)]
pub(super) fn mutated(text: &str, at: usize, letter: char) -> String {
    let mut letters: Vec<char> = unsealed(text).chars().collect();
    let at = at % letters.len();
    letters[at] = letter;
    seal(letters.into_iter().collect())
}

/// A text with its check sum.
pub(super) fn seal(text: String) -> String {
    format!("{text}{END}{}", check_sum(&text))
}

/// FNV-1a of 32 bits over the names and values: enough to notice that a link was cut. Whoever passes a
/// link on may write its signs in another way.
fn check_sum(text: &str) -> String {
    let plain = Serializer::new(String::new()).extend_pairs(parse(text.as_bytes())).finish();
    let sum = plain
        .bytes()
        .fold(0x811c_9dc5_u32, |sum, byte| (sum ^ u32::from(byte)).wrapping_mul(0x0100_0193));
    format!("{sum:08x}")
}

/// Why a text is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Longer than any draft.
    TooLong,
    /// Written by a later version.
    Newer,
    /// A draft about another subject: a tool about that one, where it is known.
    OtherTool(Option<Route>),
    /// It holds what could be a civil registration number.
    HoldsCpr,
    /// No text in the alphabet that drafts are written in.
    NotText,
    /// Not a draft at all, or a damaged or cut one.
    Damaged,
}

/// The names and values of a text, and of one that is older than subjects the tool that wrote it.
type Read = (Option<Route>, Vec<(String, String)>);

/// Reads a text about a subject.
fn read(text: &str, subject: Subject) -> Result<Read, LinkError> {
    let text = text.trim();
    if text.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let (body, sum) = text.rsplit_once(END).map_or((text, None), |(body, sum)| (body, Some(sum)));
    let mut pairs: Vec<(String, String)> = parse(body.as_bytes()).into_owned().collect();
    let mut take = |name: &str| {
        let at = pairs.iter().position(|(key, _)| key == name)?;
        Some(pairs.remove(at).1)
    };
    let version: u32 = take("v").and_then(|v| v.parse().ok()).ok_or(LinkError::Damaged)?;
    let tools = || Route::tools();
    match version {
        0 => Err(LinkError::Damaged),
        1 => {
            let named = take("tool");
            let named = named.as_deref().unwrap_or(UNNAMED.id());
            let tool = tools().find(|tool| tool.id() == named);
            let tool = tool.filter(|tool| tool.subject() == Some(subject));
            match (tool, sum) {
                (Some(tool), None) => Ok((Some(tool), pairs)),
                (Some(_), Some(_)) => Err(LinkError::Damaged),
                (None, _) => Err(LinkError::OtherTool(tools().find(|tool| tool.id() == named))),
            }
        }
        VERSION => {
            let named = take("subject").ok_or(LinkError::Damaged)?;
            if named != subject.id() {
                let about = |tool: &Route| tool.subject().is_some_and(|it| it.id() == named);
                return Err(LinkError::OtherTool(tools().find(about)));
            }
            match sum {
                Some(sum) if sum == check_sum(body) => Ok((None, pairs)),
                Some(_) | None => Err(LinkError::Damaged),
            }
        }
        _ => Err(LinkError::Newer),
    }
}

/// A date of which nothing is typed.
const NO_DATE: &str = "--";
/// What separates the boxes of a date and the dates of a period, and what stands for it where it was
/// typed into a box.
const SEPARATORS: [(&str, &str); 2] = [("-", "\u{2010}"), ("_", "\u{203f}")];

/// Writes what stands in a box; nothing where it is empty, or holds what must not be kept.
pub(super) fn write_text(pairs: &mut Pairs, name: &str, typed: &str) {
    let typed = shareable(typed);
    if !typed.is_empty() {
        pairs.append_pair(name, typed);
    }
}

/// What may be kept of what stands in a box.
pub(super) fn shareable(typed: &str) -> &str {
    if holds_cpr(typed) { "" } else { typed }
}

/// Whether a box holds the text that was sent: cut or cleaned it would not be that, and what must
/// not be kept was never sent from here.
pub(super) fn unchanged(kept: &str, sent: &str) -> Result<(), LinkError> {
    if holds_cpr(sent) {
        Err(LinkError::HoldsCpr)
    } else if kept == sent {
        Ok(())
    } else {
        Err(LinkError::Damaged)
    }
}

/// `year-month-day` as typed, so that a half-typed date comes back as it was.
pub(super) fn write_date(date: &DateParts) -> String {
    let written = |part: &String| {
        SEPARATORS
            .iter()
            .fold(part.clone(), |part, (separator, typed)| part.replace(separator, typed))
    };
    let text = [&date.year, &date.month, &date.day].map(written).join("-");
    if holds_cpr(&text) { NO_DATE.to_owned() } else { text }
}

pub(super) fn read_date(text: &str) -> Result<DateParts, LinkError> {
    let parts: Vec<&str> = text.split('-').collect();
    let &[year, month, day] = parts.as_slice() else { return Err(LinkError::Damaged) };
    // The same boxes as when it was typed: no more than they would have kept.
    let fits = |part: &str| date_parts::kept(part) == part && !part.contains('_');
    if ![year, month, day].into_iter().all(fits) {
        return Err(LinkError::Damaged);
    }
    if holds_cpr(text) {
        return Err(LinkError::HoldsCpr);
    }
    let [day, month, year] = [day, month, year].map(|part| {
        SEPARATORS
            .iter()
            .fold(part.to_owned(), |part, (separator, typed)| part.replace(typed, separator))
    });
    Ok(DateParts { day, month, year })
}

/// An answer that is one of several, or a tick: how it stands in a text. What is as in an empty form
/// is not written.
pub(super) trait Answer: Clone + PartialEq {
    /// Writes it.
    fn write(&self, name: &str, pairs: &mut Pairs);

    /// Reads what was written.
    fn read(&mut self, text: &str) -> Result<(), LinkError>;
}

impl Answer for bool {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        if *self {
            pairs.append_pair(name, "1");
        }
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        *self = ticked(text)?;
        Ok(())
    }
}

/// A box that is ticked: nothing else is ever written.
pub(super) fn ticked(text: &str) -> Result<bool, LinkError> {
    if text == "1" { Ok(true) } else { Err(LinkError::Damaged) }
}

impl Answer for DateParts {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        if *self != Self::default() {
            pairs.append_pair(name, &write_date(self));
        }
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        *self = read_date(text)?;
        Ok(())
    }
}

/// Answers that are written as words.
pub(super) trait Word: Copy + PartialEq + 'static {
    /// All of them, each with its word.
    const WORDS: &'static [(Self, &'static str)];

    /// The word of an answer.
    fn word(self) -> &'static str {
        Self::WORDS.iter().find(|(answer, _)| *answer == self).map_or("", |(_, word)| word)
    }

    /// The answer of a word.
    fn of_word(text: &str) -> Result<Self, LinkError> {
        let found = Self::WORDS.iter().find(|(_, word)| *word == text);
        found.map(|(answer, _)| *answer).ok_or(LinkError::Damaged)
    }
}

impl<W: Word> Answer for Option<W> {
    fn write(&self, name: &str, pairs: &mut Pairs) {
        if let Some(answer) = self {
            pairs.append_pair(name, answer.word());
        }
    }

    fn read(&mut self, text: &str) -> Result<(), LinkError> {
        *self = Some(W::of_word(text)?);
        Ok(())
    }
}

impl Word for Status {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Employed, "employed"),
        (Self::Unemployed, "unemployed"),
        (Self::PartlyUnemployed, "partlyUnemployed"),
        (Self::SelfEmployed, "selfEmployed"),
    ];
}

impl Word for Section56 {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self::Chronic, "chronic"),
        (Self::PlannedTreatment, "plannedTreatment"),
        (Self::SameIllness, "sameIllness"),
    ];
}

impl Word for Insurance {
    const WORDS: &'static [(Self, &'static str)] = &[
        (Self { first_day: true, full: true }, "firstDayFull"),
        (Self { first_day: true, full: false }, "firstDayTwoThirds"),
        (Self { first_day: false, full: true }, "thirdDayFull"),
        (Self { first_day: false, full: false }, "thirdDayTwoThirds"),
    ];
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::state::case::Draft;

    #[test]
    fn a_date_comes_back_as_it_was_typed() {
        let of = |year: &str, month: &str, day: &str| DateParts {
            day: day.to_owned(),
            month: month.to_owned(),
            year: year.to_owned(),
        };
        for date in [
            of("2012", "3", "1"),
            of("", "", ""),
            of("20123", "x", "4.3.201"),
            of("-", "1-3_", "1 3"),
        ] {
            assert_eq!(read_date(&write_date(&date)), Ok(date));
        }
        // Three boxes together could hold a number that none of them holds.
        let number = of("1234", "", "010170");
        assert!(
            !holds_cpr(&write_date(&number)) && !holds_cpr(&write_date(&of("010170", "1234", "")))
        );
        assert_eq!(read_date("010170-1234-"), Err(LinkError::HoldsCpr));
        assert_eq!(read_date("2012-3-123456789"), Err(LinkError::Damaged));
    }

    fn one() -> Draft {
        let mut draft = Draft::default();
        draft.first.year = "2012".to_owned();
        draft.benefit = "3.900".to_owned();
        draft
    }

    #[test]
    fn a_text_names_its_version_and_subject() {
        for damaged in ["", "v", "v=", "v=x", "v=0", "v=-1", "firstDay=2012-3-1", "v=0&tool=home"] {
            assert_eq!(Draft::decode(damaged), Err(LinkError::Damaged), "{damaged}");
        }
        assert_eq!(Draft::decode("v=3&x=1"), Err(LinkError::Newer));
        assert_eq!(Draft::decode(&"v=1&".repeat(LONGEST)), Err(LinkError::TooLong));
        let other = |text: &str| Draft::decode(text).unwrap_err();
        assert_eq!(other("v=1&tool=regler"), LinkError::OtherTool(Some(Route::Regler)));
        assert_eq!(other("v=2&subject=regler"), LinkError::OtherTool(Some(Route::Regler)));
        assert_eq!(other("v=1&tool="), LinkError::OtherTool(None));
        assert_eq!(other("v=2"), LinkError::Damaged);
    }

    /// A shortened case is never shown as the whole.
    #[test]
    fn a_cut_link_is_refused() {
        let link = one().encode();
        assert_eq!(Draft::decode(&link), Ok(one()));
        for at in 0..link.len() {
            let cut: String = link.chars().take(at).collect();
            assert!(Draft::decode(&cut).is_err(), "{cut}");
        }
        assert_eq!(Draft::decode(&link.replace("3.900", "3.901")), Err(LinkError::Damaged));
    }

    /// A comma is a comma, also where somebody has written it as such.
    #[test]
    fn a_link_opens_however_its_signs_are_written() {
        let mut draft = one();
        draft.benefit = "3.900,50 kr.".to_owned();
        let link = draft.encode();
        for [from, to] in [["%2C", ","], ["+", "%20"], ["%2C", "%2c"], ["benefit", "%62enefit"]] {
            let passed_on = link.replace(from, to);
            assert_eq!(Draft::decode(&passed_on), Ok(draft.clone()), "{passed_on}");
        }
    }

    #[test]
    fn a_tick_is_a_one_and_nothing_else() {
        for text in ["", "0", "1.", "true", "11"] {
            assert_eq!(ticked(text), Err(LinkError::Damaged), "{text}");
        }
        assert_eq!(ticked("1"), Ok(true));
    }
}
