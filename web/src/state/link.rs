//! The text format that all drafts share: what a link carries behind `#s=`, what a file and the
//! browser's storage hold. It begins with its version and the tool that wrote it.

use form_urlencoded::Serializer;
use fremdrift_rules::case::Status;

use super::{DateParts, date_parts, holds_cpr};
use crate::route::Route;

/// The version that is written. Every older one is still read.
const VERSION: u32 = 1;
/// More than the largest draft needs; anything longer is not ours.
const LONGEST: usize = 12_000;
/// The tool of a text that names none: its links were handed out before there was a second tool.
const UNNAMED: Route = Route::Refusion;

/// A draft that can leave the page as text and come back.
pub trait Portable: Clone + PartialEq + 'static {
    /// The tool that it belongs to.
    const TOOL: Route;

    /// What it is about; tools of one subject show each other what is typed.
    const SUBJECT: Subject = Subject::Tool(Self::TOOL);

    /// The names in its text. Of another tool's text about the same subject it takes what they name.
    const NAMES: &'static [&'static str] = &[];

    /// Whether it is as a visitor gets it who empties the form.
    #[must_use]
    fn is_empty(&self) -> bool {
        false
    }

    /// The draft as text, safe in the fragment of an address. What could be a civil registration
    /// number is left out.
    #[must_use]
    fn encode(&self) -> String;

    /// The draft a text holds.
    ///
    /// # Errors
    /// [`LinkError`] when it holds none; nothing is guessed.
    fn decode(text: &str) -> Result<Self, LinkError>;

    /// The draft that a saved file holds: a line for each answer, where a link has one line for all.
    ///
    /// # Errors
    /// [`LinkError`] when it holds none.
    fn decode_file(text: &str) -> Result<Self, LinkError> {
        // A draft is written in letters and signs; this is the trace of an encoding in pairs of bytes.
        if text.contains('\0') {
            return Err(LinkError::NotText);
        }
        let text = text.trim_start_matches('\u{feff}').trim();
        Self::decode(&text.replace("\r\n", "&").replace(['\n', '\r'], "&"))
    }
}

/// What a draft is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// One absence of one person.
    Case,
    /// What one tool alone asks.
    Tool(Route),
}

impl Subject {
    /// Its stable name.
    #[must_use]
    pub fn id(self) -> &'static str {
        match self {
            Self::Case => "case",
            Self::Tool(tool) => tool.id(),
        }
    }
}

/// What is known of a subject once a draft about it has changed: the draft, and what else was typed on
/// other pages about the same. An emptied form empties it all.
#[must_use]
pub fn known<D: Portable>(before: Option<&str>, draft: &D) -> String {
    let text = draft.encode();
    let others = before.filter(|_| !draft.is_empty()).into_iter();
    let others = others.flat_map(|before| form_urlencoded::parse(before.as_bytes()));
    let mut pairs = Serializer::for_suffix(text, 0);
    for (name, value) in others.filter(|(name, _)| !is_own::<D>(name)) {
        pairs.append_pair(&name, &value);
    }
    pairs.finish()
}

/// What of a subject concerns one of its tools, as text of that tool.
#[must_use]
pub fn concerning<D: Portable>(known: &str) -> String {
    let mut pairs = write(D::TOOL);
    for (name, value) in form_urlencoded::parse(known.as_bytes()) {
        if is_own::<D>(&name) && !HEAD.contains(&&*name) {
            pairs.append_pair(&name, &value);
        }
    }
    pairs.finish()
}

/// What every text begins with.
const HEAD: [&str; 2] = ["v", "tool"];

fn is_own<D: Portable>(name: &str) -> bool {
    matches!(D::SUBJECT, Subject::Tool(_)) || HEAD.contains(&name) || D::NAMES.contains(&name)
}

/// Why a text is no draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Longer than any draft.
    TooLong,
    /// Written by a later version.
    Newer,
    /// A draft of another tool: which one, where that is known.
    OtherTool(Option<Route>),
    /// It holds what could be a civil registration number.
    HoldsCpr,
    /// No text in the alphabet that drafts are written in.
    NotText,
    /// Not a draft at all, or a damaged one.
    Damaged,
}

/// Begins the text of a tool's draft.
pub(super) fn write(tool: Route) -> Serializer<'static, String> {
    let mut pairs = Serializer::new(String::new());
    pairs.append_pair("v", &VERSION.to_string());
    if tool != UNNAMED {
        pairs.append_pair("tool", tool.id());
    }
    pairs
}

/// The names and values of a text that this tool wrote, without its version and tool.
pub(super) fn read(text: &str, tool: Route) -> Result<Vec<(String, String)>, LinkError> {
    if text.len() > LONGEST {
        return Err(LinkError::TooLong);
    }
    let mut pairs: Vec<(String, String)> =
        form_urlencoded::parse(text.trim().as_bytes()).into_owned().collect();
    let mut take = |name: &str| {
        let at = pairs.iter().position(|(key, _)| key == name)?;
        Some(pairs.remove(at).1)
    };
    let version: u32 = take("v").and_then(|v| v.parse().ok()).ok_or(LinkError::Damaged)?;
    let named = take("tool");
    let named = named.as_deref().unwrap_or(UNNAMED.id());
    if version == 0 {
        Err(LinkError::Damaged)
    } else if named != tool.id() {
        let other = Route::tools().find(|other| other.id() == named);
        Err(LinkError::OtherTool(other))
    } else if version > VERSION {
        Err(LinkError::Newer)
    } else {
        Ok(pairs)
    }
}

/// A date of which nothing is typed.
const NO_DATE: &str = "--";
/// What separates the boxes of a date and the dates of a period, and what stands for it where it was
/// typed into a box.
const SEPARATORS: [(&str, &str); 2] = [("-", "\u{2010}"), ("_", "\u{203f}")];

/// Writes what stands in a box; nothing where it is empty, or holds what must not be kept.
pub(super) fn write_text(pairs: &mut Serializer<'_, String>, name: &str, typed: &str) {
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

pub(super) fn write_status(status: Status) -> &'static str {
    match status {
        Status::Employed => "employed",
        Status::Unemployed => "unemployed",
        Status::PartlyUnemployed => "partlyUnemployed",
        Status::SelfEmployed => "selfEmployed",
    }
}

pub(super) fn read_status(text: &str) -> Result<Status, LinkError> {
    Status::ALL.into_iter().find(|status| write_status(*status) == text).ok_or(LinkError::Damaged)
}

/// Whether a draft writes no name but those that its tool reads of a subject.
#[cfg(test)]
pub(super) fn names_all<D: Portable>(draft: &D) -> bool {
    let text = draft.encode();
    form_urlencoded::parse(text.as_bytes()).all(|(name, _)| is_own::<D>(&name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tool_reads_its_own_texts_and_refuses_anothers() {
        // Any other page's name serves: only tools have drafts.
        for (writer, other) in [(Route::Refusion, Route::Home), (Route::Home, Route::Refusion)] {
            let text = write(writer).append_pair("x", "1").finish();
            assert_eq!(read(&text, writer), Ok(vec![("x".to_owned(), "1".to_owned())]));
            let named = writer.is_tool().then_some(writer);
            assert_eq!(read(&text, other), Err(LinkError::OtherTool(named)));
        }
        assert_eq!(read("v=1&tool=", Route::Refusion), Err(LinkError::OtherTool(None)));
        assert_eq!(read("tool=home", Route::Refusion), Err(LinkError::Damaged));
    }

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

    /// What is typed on one page of a case stands on the others, and what they do not ask is kept.
    #[test]
    fn tools_of_one_subject_share_what_both_ask() {
        use crate::state::{forloeb, refusion};

        let mut course = forloeb::Draft::example();
        course.status = Status::SelfEmployed;
        course.hours = "31".to_owned();
        course.covid = true;
        let typed = known(None, &course);
        let mut ledger = refusion::Draft::decode(&concerning::<refusion::Draft>(&typed)).unwrap();
        assert_eq!((&ledger.first, ledger.status), (&course.first, course.status));
        assert!(ledger.covid && ledger.last == DateParts::default());

        ledger.benefit = "3000".to_owned();
        ledger.covid = false;
        let typed = known(Some(&typed), &ledger);
        let back = forloeb::Draft::decode(&concerning::<forloeb::Draft>(&typed)).unwrap();
        assert_eq!(back, forloeb::Draft { covid: false, ..course.clone() });
        let again = refusion::Draft::decode(&concerning::<refusion::Draft>(&typed));
        assert_eq!(again, Ok(ledger));

        // Emptied on one page it is empty on all.
        let typed = known(Some(&typed), &forloeb::Draft::empty());
        let empty = refusion::Draft::decode(&concerning::<refusion::Draft>(&typed));
        assert_eq!(empty, Ok(refusion::Draft::empty()));
    }

    #[test]
    fn a_version_is_there_and_known() {
        for damaged in ["", "v", "v=", "v=x", "v=0", "v=-1", "firstDay=2012-3-1", "v=0&tool=home"] {
            assert_eq!(read(damaged, Route::Refusion), Err(LinkError::Damaged), "{damaged}");
        }
        assert_eq!(read("v=2&x=1", Route::Refusion), Err(LinkError::Newer));
        assert_eq!(read(&"v=1&".repeat(LONGEST), Route::Refusion), Err(LinkError::TooLong));
    }
}
