//! What a parameter file must hold beyond its form: rising dates without gap or overlap, a source
//! on every value, texts in both languages, numbers that fit their unit.

use anyhow::{Context, Result, bail, ensure};
use fremdrift_units::{Kroner, Percent};

use crate::schema::{Band, Choice, File, Gaps, Share, Start, Text, Unit, Value};

/// Checks one file, named by its stem.
pub(crate) fn file(stem: &str, file: &File) -> Result<()> {
    ensure!(file.id == stem, "the id `{}` must be the file's name `{stem}`", file.id);
    text("label", &file.label)?;
    text("description", &file.description)?;
    ensure!(!file.values.is_empty(), "no value");
    for value in &file.values {
        one(file.unit, value).with_context(|| format!("the value from {}", value.from))?;
    }
    for pair in file.values.windows(2) {
        let [earlier, later] = pair else { continue };
        let end = earlier.to.with_context(|| {
            format!("the value from {} is followed by another and needs an end", earlier.from)
        })?;
        // Where a source gives the change only roughly, both values are possible between its first
        // and its last possible day.
        let next = end.succ_opt().context("the end is out of range")?;
        let surely = later.surely_from.unwrap_or(later.from);
        ensure!(surely >= next, "overlap: {surely} begins before {end} has ended");
        ensure!(surely == next, "gap between {end} and {surely}");
        let sure_end = earlier.surely_to.unwrap_or(end).succ_opt();
        ensure!(
            sure_end == Some(later.from),
            "the value before {} has to be sure until the day before",
            later.from
        );
        ensure!(earlier.from_is != Start::Announced, "an announced value is the last one");
    }
    Ok(())
}

/// Checks the list of what is not encoded.
pub(crate) fn gaps(gaps: &Gaps) -> Result<()> {
    distinct(gaps.gaps.iter().map(|gap| gap.id.as_str()))?;
    for gap in &gaps.gaps {
        text(&gap.id, &Text { da: gap.da.clone(), en: gap.en.clone() })?;
        let order = gap.from.zip(gap.to).is_none_or(|(from, to)| from <= to);
        ensure!(order, "{}: it ends before it begins", gap.id);
    }
    Ok(())
}

/// Names have to be there, and different.
fn distinct<'a>(ids: impl Iterator<Item = &'a str>) -> Result<()> {
    let mut ids: Vec<&str> = ids.collect();
    ids.sort_unstable();
    ensure!(ids.iter().all(|id| !id.trim().is_empty()), "no id");
    ensure!(ids.windows(2).all(|pair| matches!(pair, [a, b] if a != b)), "an id stands twice");
    Ok(())
}

fn text(name: &str, text: &Text) -> Result<()> {
    ensure!(!text.da.trim().is_empty() && !text.en.trim().is_empty(), "{name}: a text is empty");
    ensure!(!text.da.contains('_'), "{name}: a Danish text marks no terms");
    let closed = text.en.matches('_').count().is_multiple_of(2);
    ensure!(closed, "{name}: the mark of a Danish term is not closed");
    Ok(())
}

fn one(unit: Unit, value: &Value) -> Result<()> {
    if let Some(to) = value.to {
        ensure!(to >= value.from, "it ends before it begins");
    } else {
        ensure!(value.last_confirmed.is_some(), "an open-ended value needs `last_confirmed`");
    }
    if let Some(confirmed) = value.last_confirmed {
        let announced = value.from_is == Start::Announced;
        ensure!(
            announced || confirmed >= value.from,
            "`last_confirmed` lies before the value begins"
        );
        ensure!(confirmed <= value.checked_on, "`last_confirmed` lies after `checked_on`");
    }
    if let Some(surely) = value.surely_from {
        ensure!(surely > value.from, "`surely_from` has to lie after `from`");
    }
    if let Some(surely) = value.surely_to {
        let order = value.surely_from.unwrap_or(value.from) <= surely;
        ensure!(
            order && value.to.is_some_and(|to| surely < to),
            "`surely_to` has to lie before `to`"
        );
    }
    match unit {
        Unit::Options => {
            ensure!(
                value.amount.is_none() && value.act.is_none(),
                "a list has no amount of its own"
            );
            ensure!(!value.options.is_empty(), "no option");
            distinct(value.options.iter().map(|option| option.id.as_str()))?;
            value.options.iter().try_for_each(choice)
        }
        Unit::StatePercentByWeek => {
            ensure!(
                value.amount.is_none() && value.act.is_none(),
                "a table has no amount of its own"
            );
            ensure!(value.clock.is_some(), "a table needs a clock");
            bands(&value.bands)
        }
        Unit::KronerPerWeek
        | Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Times
        | Unit::Statement => {
            ensure!(value.bands.is_empty() && value.clock.is_none(), "only a table has bands");
            ensure!(value.options.is_empty(), "only a list has options");
            let both = value.amount.is_some() && value.statement.is_some();
            ensure!(!both, "a value is a number or a statement");
            if unit == Unit::Statement {
                text("statement", value.statement.as_ref().context("no statement")?)?;
            } else {
                amount(unit, value.amount.as_deref().context("no amount")?)?;
            }
            ensure!(value.confidence.is_some(), "no confidence");
            let texts = [&value.act, &value.paragraph, &value.source, &value.url];
            let texts = texts.map(|text| text.as_deref().unwrap_or_default());
            provision(texts)
        }
    }
}

fn choice(choice: &Choice) -> Result<()> {
    text(&choice.id, &choice.text)?;
    if let Some(note) = &choice.note {
        text(&choice.id, note)?;
    }
    provision([&choice.act, &choice.paragraph, &choice.source, &choice.url])
        .with_context(|| choice.id.clone())
}

fn amount(unit: Unit, text: &str) -> Result<()> {
    if unit == Unit::KronerPerWeek {
        let kroner: Kroner = text.parse().with_context(|| format!("`{text}`"))?;
        ensure!(kroner > Kroner::ZERO, "the amount must be positive");
    } else {
        text.parse::<u32>().with_context(|| format!("`{text}` is no whole number"))?;
    }
    Ok(())
}

fn bands(bands: &[Band]) -> Result<()> {
    ensure!(bands.first().map(|band| band.from_week) == Some(1), "the first band begins in week 1");
    ensure!(
        bands.windows(2).all(|pair| matches!(pair, [a, b] if a.from_week < b.from_week)),
        "the bands' weeks must rise"
    );
    for band in bands {
        share(&band.passive).with_context(|| format!("week {}, passive", band.from_week))?;
        if let Some(active) = &band.active {
            share(active).with_context(|| format!("week {}, active", band.from_week))?;
        }
    }
    Ok(())
}

fn share(share: &Share) -> Result<()> {
    Percent::from_decimal(share.percent.parse::<Kroner>()?.to_decimal())?;
    provision([&share.act, &share.paragraph, &share.source, &share.url])
}

fn provision(texts: [&str; 4]) -> Result<()> {
    let names = ["act", "paragraph", "source", "url"];
    for (name, text) in names.into_iter().zip(texts) {
        if text.trim().is_empty() {
            bail!("no {name}");
        }
    }
    let [_, _, _, url] = texts;
    ensure!(url.starts_with("https://"), "the url must be an https address: {url}");
    Ok(())
}
