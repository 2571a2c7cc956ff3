//! What a parameter file must hold beyond its form: rising dates without gap or overlap, a known act
//! on every value, texts in both languages, numbers that fit their unit.

use anyhow::{Context, Result, bail, ensure};
use chrono::NaiveDate;
use fremdrift_units::{Fraction, Kroner, Percent};

use crate::acts::{Named, address};
use crate::schema::{
    Acts, Band, Choice, Confidence, File, Gaps, Holiday, Postponement, Share, Start, Text, Unit,
    Value,
};

/// Checks one file, named by its stem.
pub(crate) fn file(stem: &str, file: &File, acts: &Acts) -> Result<()> {
    ensure!(file.id == stem, "the id `{}` must be the file's name `{stem}`", file.id);
    text("label", &file.label)?;
    text("description", &file.description)?;
    ensure!(!file.values.is_empty(), "no value");
    ensure!(!(file.every_day && file.gaps), "a value on every day leaves no gaps");
    ensure!(!file.known || file.unit == Unit::Options, "only options can be known by their ids");
    for value in &file.values {
        one(file, value, acts).with_context(|| format!("the value from {}", value.from))?;
    }
    for pair in file.values.windows(2) {
        let [earlier, later] = pair else { continue };
        follows(file, earlier, later)?;
    }
    Ok(())
}

/// The later value begins where the earlier one ends.
fn follows(file: &File, earlier: &Value, later: &Value) -> Result<()> {
    // What is only announced ends nothing: the law goes on until something else is law.
    if later.from_is == Start::Announced && earlier.to.is_none() {
        ensure!(earlier.from_is != Start::Announced, "an announced value is the last one");
        return Ok(());
    }
    let end = earlier.to.with_context(|| {
        format!("the value from {} is followed by another and needs an end", earlier.from)
    })?;
    // Where a source gives the change only roughly, both values are possible between its first
    // and its last possible day.
    let next = end.succ_opt().context("the end is out of range")?;
    let surely = later.surely_from.unwrap_or(later.from);
    ensure!(surely >= next, "overlap: {surely} begins before {end} has ended");
    ensure!(surely == next || file.gaps, "gap between {end} and {surely}");
    if surely == next {
        let sure_end = earlier.surely_to.unwrap_or(end).succ_opt();
        ensure!(
            sure_end == Some(later.from),
            "the value before {} has to be sure until the day before",
            later.from
        );
    }
    ensure!(earlier.from_is != Start::Announced, "an announced value is the last one");
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

/// A known id becomes the name of a variant.
fn name(id: &str) -> Result<()> {
    let word = |word: &str| {
        word.starts_with(|first: char| first.is_ascii_lowercase())
            && word.chars().all(|each| each.is_ascii_lowercase() || each.is_ascii_digit())
    };
    ensure!(id.split('_').all(word), "the id `{id}` is not written as `in_this_way`");
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

fn one(file: &File, value: &Value, acts: &Acts) -> Result<()> {
    dates(value)?;
    let rough = value.surely_from.or(value.surely_to).is_some();
    ensure!(!(file.every_day && rough), "a value on every day has no rough dates");
    form(file.unit, value)?;
    match file.unit {
        Unit::Options => {
            distinct(value.options.iter().map(|option| option.id.as_str()))?;
            if file.known {
                value.options.iter().try_for_each(|option| name(&option.id))?;
            }
            value.options.iter().try_for_each(|option| choice(option, value.from, acts))
        }
        Unit::Postponements => {
            distinct(value.postponements.iter().map(|one| one.id.as_str()))?;
            value
                .postponements
                .iter()
                .try_for_each(|one| postponement(one, acts).with_context(|| one.id.clone()))
        }
        Unit::StatePercentByWeek => bands(&value.bands, value.from, acts),
        Unit::Holidays => {
            distinct(value.holidays.iter().map(|holiday| holiday.id.as_str()))?;
            value.holidays.iter().try_for_each(holiday)?;
            own(value, acts)
        }
        Unit::Statement => {
            text("statement", value.statement.as_ref().context("no statement")?)?;
            own(value, acts)
        }
        Unit::KronerPerWeek
        | Unit::Kroner
        | Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Hours
        | Unit::Times
        | Unit::Percent
        | Unit::Fraction => {
            amount(file.unit, value.amount.as_deref().context("no amount")?)?;
            own(value, acts)
        }
    }
}

fn dates(value: &Value) -> Result<()> {
    if let Some(to) = value.to {
        ensure!(to >= value.from, "it ends before it begins");
    } else {
        ensure!(value.last_confirmed.is_some(), "an open-ended value needs `last_confirmed`");
    }
    if let Some(confirmed) = value.last_confirmed {
        let announced = value.from_is == Start::Announced;
        // What an act lays down for later days can be seen before they come.
        let to_come = value.from > value.checked_on;
        ensure!(
            announced || to_come || confirmed >= value.from,
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
    Ok(())
}

/// A value has the parts of its unit and no others.
fn form(unit: Unit, value: &Value) -> Result<()> {
    let table = unit == Unit::StatePercentByWeek;
    ensure!(table == value.clock.is_some(), "a table needs a clock, and only a table has one");
    ensure!(table != value.bands.is_empty(), "a table has bands, and only a table has them");
    let printed = value.percent_of == crate::schema::PercentOf::State || table;
    ensure!(printed, "only a table has percentages of somebody");
    let listed = [
        (Unit::Options, value.options.is_empty(), "option"),
        (Unit::Postponements, value.postponements.is_empty(), "postponement"),
        (Unit::Holidays, value.holidays.is_empty(), "holiday"),
    ];
    for (list, empty, name) in listed {
        ensure!(unit != list || !empty, "no {name}");
        ensure!(unit == list || empty, "only a list of that unit has a {name}");
    }
    let lines = table || matches!(unit, Unit::Options | Unit::Postponements);
    let none = value.act.is_none() && value.order.is_none() && value.source.is_none();
    ensure!(!lines || none, "the provision stands on each line");
    let plain = lines || unit == Unit::Holidays;
    ensure!(!plain || value.amount.is_none(), "a table or a list has no amount of its own");
    ensure!(
        value.amount.is_none() || value.statement.is_none(),
        "a value is a number or a statement"
    );
    ensure!(value.statement.is_none() || unit == Unit::Statement, "no amount");
    Ok(())
}

/// The provision of a value that has one of its own.
fn own(value: &Value, acts: &Acts) -> Result<()> {
    let confidence = value.confidence.context("no confidence")?;
    let name = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    let (act, paragraph, url) = (name(&value.act), name(&value.paragraph), name(&value.url));
    provision([&act, &paragraph, &url], confidence, value.source.as_ref(), value.from, acts)?;
    if let Some(order) = &value.order {
        ensure!(address(&order.act).is_some(), "an order has a number: {}", order.act);
        let stands = [order.act.as_str(), &order.paragraph, &order.url];
        provision(stands, Confidence::Verified, None, value.from, acts)?;
    }
    Ok(())
}

fn provision(
    [act, paragraph, url]: [&str; 3],
    confidence: Confidence,
    source: Option<&Text>,
    from: NaiveDate,
    acts: &Acts,
) -> Result<()> {
    source.map_or(Ok(()), |source| text("source", source))?;
    acts.named(&Named { act, paragraph, url, confidence, source, from })
}

fn choice(choice: &Choice, from: NaiveDate, acts: &Acts) -> Result<()> {
    text(&choice.id, &choice.text)?;
    if let Some(note) = &choice.note {
        text(&choice.id, note)?;
    }
    let stands = [choice.act.as_str(), &choice.paragraph, &choice.url];
    provision(stands, choice.confidence, choice.source.as_ref(), from, acts)
        .with_context(|| choice.id.clone())
}

fn postponement(one: &Postponement, acts: &Acts) -> Result<()> {
    ensure!(one.limit_from <= one.limit_to, "it ends before it begins");
    match (one.months, one.until) {
        (Some(months), None) => ensure!(months > 0, "it is put off by some months"),
        (None, Some(until)) => ensure!(until > one.limit_to, "it is put off to a later day"),
        (Some(_), Some(_)) | (None, None) => bail!("it is put off by months or to a day"),
    }
    let stands = [one.act.as_str(), &one.paragraph, &one.url];
    provision(stands, one.confidence, one.source.as_ref(), one.limit_from, acts)
}

fn holiday(holiday: &Holiday) -> Result<()> {
    text(&holiday.id, &holiday.text)?;
    match (holiday.easter, holiday.day.as_deref()) {
        (Some(_), None) => Ok(()),
        (None, Some(day)) => month_and_day(day).map(|_| ()),
        (Some(_), Some(_)) | (None, None) => {
            bail!("{}: counted from Easter or on a day of the year", holiday.id)
        }
    }
}

/// A day of every year: `12-25`.
pub(crate) fn month_and_day(day: &str) -> Result<(u32, u32)> {
    let parts = day.split_once('-').and_then(|(month, day)| {
        let (month, day) = (month.parse().ok()?, day.parse().ok()?);
        // No leap year, so that the day comes every year.
        NaiveDate::from_ymd_opt(2011, month, day).map(|_| (month, day))
    });
    parts.with_context(|| format!("`{day}` is no day of every year"))
}

fn amount(unit: Unit, text: &str) -> Result<()> {
    let named = || format!("`{text}`");
    match unit {
        Unit::KronerPerWeek | Unit::Kroner => {
            let kroner: Kroner = text.parse().with_context(named)?;
            ensure!(kroner > Kroner::ZERO, "the amount must be positive");
        }
        Unit::Percent => {
            percent(text).with_context(named)?;
        }
        Unit::Fraction => {
            text.parse::<Fraction>().with_context(named)?;
        }
        Unit::Days | Unit::Weeks | Unit::Months | Unit::Hours | Unit::Times => {
            text.parse::<u32>().with_context(|| format!("`{text}` is no whole number"))?;
        }
        Unit::StatePercentByWeek
        | Unit::Statement
        | Unit::Options
        | Unit::Postponements
        | Unit::Holidays => bail!("no number"),
    }
    Ok(())
}

/// A share as it is printed: `0.3`.
pub(crate) fn percent(text: &str) -> Result<Percent> {
    Ok(Percent::from_decimal(text.parse::<Kroner>()?.to_decimal())?)
}

fn bands(bands: &[Band], from: NaiveDate, acts: &Acts) -> Result<()> {
    ensure!(bands.first().map(|band| band.from_week) == Some(1), "the first band begins in week 1");
    ensure!(
        bands.windows(2).all(|pair| matches!(pair, [a, b] if a.from_week < b.from_week)),
        "the bands' weeks must rise"
    );
    for band in bands {
        let week = band.from_week;
        share(&band.passive, from, acts).with_context(|| format!("week {week}, passive"))?;
        if let Some(active) = &band.active {
            share(active, from, acts).with_context(|| format!("week {week}, active"))?;
        }
    }
    Ok(())
}

fn share(share: &Share, from: NaiveDate, acts: &Acts) -> Result<()> {
    percent(&share.percent)?;
    let stands = [share.act.as_str(), &share.paragraph, &share.url];
    provision(stands, share.confidence, share.source.as_ref(), from, acts)
}
