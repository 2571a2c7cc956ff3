//! What statements of the model rest on besides the report: sections of acts, and other sources.

use std::collections::BTreeSet;

use anyhow::{Context, Result, bail, ensure};

use crate::check::{date, said};
use crate::schema::{Confidence, Law, Model, Section, Standing, Text, Version};

/// The report's last word on law and practice: what is later needs another source.
pub(crate) const REPORT: &str = "2014-12-31";

/// Where the gazette keeps its acts.
const GAZETTE: &str = "https://www.retsinformation.dk/eli/lta";

/// The law that an act belongs to.
pub(crate) fn law_of<'a>(laws: &'a [Law], act: &str) -> Result<&'a Law> {
    let law = laws.iter().find(|law| law.acts.iter().any(|known| known == act));
    law.with_context(|| format!("{act} is not among the acts of any law"))
}

/// The gazette's address of an act.
pub(crate) fn url(act: &str) -> Result<String> {
    let (number, year) = number_and_year(act)?;
    Ok(format!("{GAZETTE}/{year}/{number}"))
}

fn number_and_year(act: &str) -> Result<(u16, u16)> {
    let of = || format!("{act:?} is no act: it is written as `LBK 919/2024`");
    let (kind, rest) = act.split_once(' ').with_context(of)?;
    ensure!(["LBK", "LOV", "BEK"].contains(&kind), of());
    let (number, year) = rest.split_once('/').with_context(of)?;
    Ok((number.parse().with_context(of)?, year.parse().with_context(of)?))
}

/// The laws themselves: each act belongs to one, and each is of use.
pub(crate) fn laws(model: &Model) -> Result<()> {
    let used: BTreeSet<&str> = sections(model).map(|section| section.act.as_str()).collect();
    let mut seen = BTreeSet::new();
    for law in &model.laws {
        said(&law.name)?;
        date(&law.checked_on)?;
        for act in &law.acts {
            url(act)?;
            ensure!(seen.insert(act), "{act} stands twice");
            ensure!(used.contains(act.as_str()), "nothing rests on {act}");
        }
    }
    Ok(())
}

fn sections(model: &Model) -> impl Iterator<Item = &Section> {
    let versions = model.rules.iter().flat_map(|rule| &rule.version);
    versions
        .flat_map(|it| &it.law)
        .chain(model.milestones.milestone.iter().flat_map(|it| &it.law))
        .chain(model.changes.iter().flat_map(|it| &it.law))
}

/// Sections of known acts, none later than what they carry; another source with its name.
pub(crate) fn of(
    law: &[Section],
    source: Option<&Text>,
    address: Option<&str>,
    to: Option<&str>,
    laws: &[Law],
) -> Result<()> {
    for section in law {
        law_of(laws, &section.act)?;
        ensure!(section.paragraph.starts_with('§'), "{:?} is no section", section.paragraph);
        let (_, year) = number_and_year(&section.act)?;
        let later = to.is_some_and(|to| year.to_string().as_str() > to);
        ensure!(!later, "{} is later than what rests on it", section.act);
    }
    source.map_or(Ok(()), said)?;
    if let Some(address) = address {
        ensure!(source.is_some(), "an address needs the name of its source");
        let gazette = address.contains("retsinformation.dk");
        ensure!(!gazette, "an act of the gazette stands under `law`, not as {address}");
    }
    Ok(())
}

/// What a rule's version must rest on, by the kind of its statement.
pub(crate) fn version(version: &Version, laws: &[Law]) -> Result<()> {
    let (law, source) = (&version.law, version.source.as_ref());
    of(law, source, version.url.as_deref(), version.to.as_deref(), laws)?;
    let elsewhere = source.is_some() && version.url.is_some();
    let later = version.from.as_deref().is_some_and(|from| from > REPORT);
    if later && version.standing != Standing::Inference {
        let seen = !law.is_empty() || elsewhere;
        ensure!(seen, "what is later than the report needs an act, or a source and its address");
    }
    let based = !law.is_empty() || source.is_some();
    let sure = version.confidence.is_some();
    ensure!(based == sure, "how sure it is stands with what it rests on, and only there");
    match (version.standing, version.confidence) {
        (Standing::Law, Some(Confidence::Verified)) => {
            ensure!(!law.is_empty(), "verified law names the act");
        }
        (Standing::Law, Some(Confidence::Secondary)) => {
            ensure!(elsewhere, "law that no act carries names who says so");
        }
        (Standing::Law, None) if later => bail!("how sure later law is"),
        (Standing::Law | Standing::Practice | Standing::Opinion | Standing::Inference, _) => {}
    }
    Ok(())
}
