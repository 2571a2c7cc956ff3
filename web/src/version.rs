//! Which version of the site this is, and since when.

use chrono::NaiveDate;

use crate::app::Site;
use crate::format::date;

/// Letters of a date: `2026-11-30`.
const DATE: usize = 10;

/// The day of the newest release. Read while building, so that no page carries the changelog.
const RELEASED: Option<[u8; DATE]> =
    released(include_bytes!(concat!(env!("CARGO_MANIFEST_DIR"), "/../CHANGELOG.md")));

/// The date of the first heading like `## [0.1.0] - 2026-11-30`.
const fn released(mut text: &[u8]) -> Option<[u8; DATE]> {
    while let [_, rest @ ..] = text {
        if let [b'\n', b'#', b'#', b' ', b'[', heading @ ..] = text {
            let mut heading = heading;
            while let [letter, more @ ..] = heading {
                if let [b']', b' ', b'-', b' ', date @ ..] = heading {
                    return date.first_chunk().copied();
                }
                heading = if *letter == b'\n' { &[] } else { more };
            }
        }
        text = rest;
    }
    None
}

/// Version and date, or that it is not released yet.
pub(crate) fn words(site: &Site) -> String {
    let (t, version) = (site.texts(), env!("CARGO_PKG_VERSION"));
    let day = RELEASED.as_ref().and_then(|day| str::from_utf8(day).ok()?.parse::<NaiveDate>().ok());
    match day {
        Some(day) => t.footer_version(version, date(site.lang, day)),
        None => t.footer_unreleased(version),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_newest_release_has_the_date() {
        let text = b"# Log\n\n## [Unreleased]\n\n- a\n\n## [0.2.0] - 2027-01-04\n\n## [0.1.0] - 2026-12-01\n";
        assert_eq!(released(text), Some(*b"2027-01-04"));
        assert_eq!(released(b"# Log\n\n## [Unreleased]\n- a ] - b\n"), None);
        assert_eq!(released(b"\n## [0.1.0] - 2026"), None);
    }
}
