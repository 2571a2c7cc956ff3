//! Days as a calendar file, each a whole day, with or without a reminder.

use chrono::{Duration, NaiveDate};
use icalendar::{Alarm, Component, EventLike, Property};

/// The most octets of a line, its end not counted.
const OCTETS: usize = 75;

/// A day of the calendar.
pub(crate) struct Entry {
    /// The name under which calendars know it; the same in a later file, so that it updates this.
    pub(crate) uid: String,
    pub(crate) day: NaiveDate,
    pub(crate) title: String,
    pub(crate) lines: Vec<String>,
}

/// The text of a calendar with these days. It is made on the day `stamp`, as the format asks for;
/// never by the machine's clock. `product` says who made it; `alarm` is days before each day.
pub(crate) fn file(
    name: &str,
    product: &str,
    stamp: NaiveDate,
    entries: impl Iterator<Item = Entry>,
    alarm: Option<i64>,
) -> String {
    let stamp = format!("{}T000000Z", stamp.format("%Y%m%d"));
    let mut calendar = icalendar::Calendar::new();
    calendar.name(name);
    for one in entries {
        calendar.push(entry(&one, alarm, &stamp));
    }
    // The crate names itself as the maker, and takes no other name.
    let text = calendar.to_string().replacen("PRODID:ICALENDAR-RS", product, 1);
    folded(&text)
}

fn entry(of: &Entry, alarm: Option<i64>, stamp: &str) -> icalendar::Event {
    let mut entry = icalendar::Event::new();
    entry
        .uid(&of.uid)
        .summary(&of.title)
        .description(&of.lines.join("\n"))
        .starts(of.day)
        .append_property(Property::new("DTSTAMP", stamp))
        .append_property(Property::new("TRANSP", "TRANSPARENT"));
    if let Some(after) = of.day.succ_opt() {
        entry.ends(after);
    }
    if let Some(days) = alarm {
        // An alarm of a whole day counts from midnight: nine in the morning is when people read.
        let before = Duration::hours(9) - Duration::days(days);
        let mut alarm = Alarm::display(&of.title, before);
        alarm.uid(&format!("{}-alarm", of.uid));
        alarm.append_property(Property::new("DTSTAMP", stamp));
        entry.alarm(alarm);
    }
    entry.done()
}

/// The same text in lines of at most 75 octets (RFC 5545, 3.1). It comes folded, but a last piece of
/// 75 octets has the space that it begins with on top.
fn folded(text: &str) -> String {
    let mut lines = String::with_capacity(text.len());
    for line in text.split_inclusive("\r\n") {
        let whole = line.trim_end_matches("\r\n").len() <= OCTETS;
        let cut = (0..=OCTETS).rev().find(|at| !whole && line.is_char_boundary(*at));
        match cut.and_then(|at| line.split_at_checked(at)) {
            Some((start, rest)) => lines.extend([start, "\r\n ", rest]),
            None => lines.push_str(line),
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets() {
        for letters in 10..90 {
            let mut calendar = icalendar::Calendar::new();
            let summary = "aæø".repeat(letters);
            calendar.push(icalendar::Event::new().summary(&summary).done());
            let text = folded(&calendar.to_string());
            assert!(text.split("\r\n").all(|line| line.len() <= OCTETS), "{text}");
            assert!(text.replace("\r\n ", "").contains(&summary), "{text}");
        }
    }
}
