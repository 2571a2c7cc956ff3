//! The acts that values name, and the laws they belong to.

use anyhow::{Context, Result, ensure};
use chrono::{Datelike, NaiveDate};

use crate::schema::{Acts, Confidence, Law, Text};

/// Where a value says it stands, whichever kind of value it is.
pub(crate) struct Named<'a> {
    pub(crate) act: &'a str,
    pub(crate) paragraph: &'a str,
    pub(crate) url: &'a str,
    pub(crate) confidence: Confidence,
    pub(crate) source: Option<&'a Text>,
    /// The first day of what stands there.
    pub(crate) from: NaiveDate,
}

impl Acts {
    /// Every law has both names, every act stands once and is written as the gazette numbers it.
    pub(crate) fn check(&self) -> Result<()> {
        let mut seen: Vec<&str> = Vec::new();
        for law in &self.laws {
            ensure!(!law.da.trim().is_empty() && !law.en.trim().is_empty(), "a law without a name");
            seen.push(&law.da);
            for act in &law.acts {
                ensure!(address(act).is_some(), "`{act}` is not written as `LBK 1221/2025`");
                seen.push(act);
            }
        }
        seen.sort_unstable();
        ensure!(
            seen.windows(2).all(|pair| matches!(pair, [a, b] if a != b)),
            "an act stands twice"
        );
        Ok(())
    }

    /// The law an act belongs to.
    pub(crate) fn law(&self, act: &str) -> Result<&Law> {
        let law = self.laws.iter().find(|law| {
            law.acts.iter().any(|one| one == act) || (law.acts.is_empty() && law.da == act)
        });
        law.with_context(|| format!("`{act}` is not in acts.toml"))
    }

    /// A provision names a known act and its own address. Whatever is not simply seen in an act of
    /// the gazette says where it was seen or how the act was read; an act of a later year than the
    /// first day, that it is later.
    pub(crate) fn named(&self, named: &Named<'_>) -> Result<()> {
        ensure!(!named.act.trim().is_empty(), "no act");
        ensure!(!named.paragraph.trim().is_empty(), "no paragraph");
        self.law(named.act)?;
        let own = address(named.act);
        match &own {
            Some(own) => ensure!(named.url == own, "the url of {} is {own}", named.act),
            None => {
                ensure!(named.url.starts_with("https://"), "no https address: {}", named.url);
            }
        }
        let seen = own.is_some() && named.confidence == Confidence::Verified;
        ensure!(seen || named.source.is_some(), "no source");
        let later = year(named.act).is_some_and(|year| year > named.from.year());
        let said = named
            .source
            .is_some_and(|source| source.da.contains("senere") && source.en.contains("later"));
        ensure!(!later || said, "{} is later than {} and no source says so", named.act, named.from);
        Ok(())
    }
}

/// The address of an act of the gazette: `LBK 1221/2025`.
pub(crate) fn address(act: &str) -> Option<String> {
    let (kind, number) = act.split_once(' ')?;
    let (number, year) = number.split_once('/')?;
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let whole = ["LBK", "LOV", "BEK"].contains(&kind) && digits(number) && digits(year);
    whole.then(|| format!("https://www.retsinformation.dk/eli/lta/{year}/{number}"))
}

/// The year of an act of the gazette.
fn year(act: &str) -> Option<i32> {
    address(act).and(act.rsplit_once('/')).and_then(|(_, year)| year.parse().ok())
}
