//! Writes one value as the Rust expression that makes it.

use anyhow::{Context, Result};
use fremdrift_units::{Fraction, Kroner};

use crate::check::{month_and_day, percent};
use crate::emit::{date, day, some, text};
use crate::schema::{
    Acts, Band, Choice, Confidence, Holiday, Order, PercentOf, Postponement, Share, Text, Unit,
    Value,
};

pub(crate) fn dated(unit: Unit, value: &Value, acts: &Acts) -> Result<String> {
    Ok(format!(
        "Dated {{ from: {}, from_is: Start::{:?}, surely_from: {}, to: {}, surely_to: {}, checked_on: {}, last_confirmed: {}, value: {} }}",
        date(value.from),
        value.from_is,
        day(value.surely_from),
        day(value.to),
        day(value.surely_to),
        date(value.checked_on),
        day(value.last_confirmed),
        inner(unit, value, acts)?,
    ))
}

fn inner(unit: Unit, value: &Value, acts: &Acts) -> Result<String> {
    let amount = match unit {
        Unit::StatePercentByWeek => {
            let clock = value.clock.context("no clock")?;
            let bands = list(&value.bands, |it| band(it, value.percent_of, acts))?;
            return Ok(format!("RefundTable {{ clock: Clock::{clock:?}, bands: {bands} }}"));
        }
        Unit::Options => return list(&value.options, |it| choice(it, acts)),
        Unit::Postponements => return list(&value.postponements, |it| postponement(it, acts)),
        Unit::Holidays => list(&value.holidays, holiday)?,
        Unit::Statement => text(value.statement.as_ref().context("no statement")?),
        Unit::KronerPerWeek
        | Unit::Kroner
        | Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Hours
        | Unit::Times
        | Unit::Percent
        | Unit::Fraction => number(unit, value.amount.as_deref().context("no amount")?)?,
    };
    let name = |text: &Option<String>| text.as_deref().unwrap_or_default().to_owned();
    let stands = provision(
        [&name(&value.act), &name(&value.paragraph), &name(&value.url)],
        value.confidence.context("no confidence")?,
        value.source.as_ref(),
        value.order.as_ref(),
        acts,
    )?;
    Ok(format!("Scalar {{ amount: {amount}, provision: {stands} }}"))
}

fn list<T>(items: &[T], line: impl Fn(&T) -> Result<String>) -> Result<String> {
    let lines = items.iter().map(line).collect::<Result<Vec<_>>>()?.join(", ");
    Ok(format!("Cow::Borrowed(&[{lines}])"))
}

fn number(unit: Unit, amount: &str) -> Result<String> {
    Ok(match unit {
        Unit::KronerPerWeek | Unit::Kroner => {
            format!("kroner({})", amount.parse::<Kroner>()?.oere())
        }
        Unit::Percent => format!("percent({})", percent(amount)?.basis_points()),
        Unit::Fraction => {
            let part: Fraction = amount.parse()?;
            format!("fraction({}, {})", part.numerator(), part.denominator())
        }
        Unit::Days
        | Unit::Weeks
        | Unit::Months
        | Unit::Hours
        | Unit::Times
        | Unit::Statement
        | Unit::Options
        | Unit::Postponements
        | Unit::Holidays
        | Unit::StatePercentByWeek => format!("{unit:?}({})", amount.parse::<u32>()?),
    })
}

fn choice(choice: &Choice, acts: &Acts) -> Result<String> {
    let note = some(choice.note.as_ref().map(text));
    let most = some(choice.most_weeks.map(|weeks| format!("Weeks({weeks})")));
    let stands = provision(
        [&choice.act, &choice.paragraph, &choice.url],
        choice.confidence,
        choice.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!(
        "Choice {{ id: {:?}, text: {}, note: {note}, most: {most}, provision: {stands} }}",
        choice.id,
        text(&choice.text),
    ))
}

fn postponement(one: &Postponement, acts: &Acts) -> Result<String> {
    let stands = provision(
        [&one.act, &one.paragraph, &one.url],
        one.confidence,
        one.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!(
        "Postponement {{ id: {:?}, limit_from: {}, limit_to: {}, months: {}, until: {}, provision: \
         {stands} }}",
        one.id,
        date(one.limit_from),
        date(one.limit_to),
        some(one.months.map(|months| format!("Months({months})"))),
        day(one.until),
    ))
}

fn holiday(holiday: &Holiday) -> Result<String> {
    let falls = match (holiday.easter, holiday.day.as_deref()) {
        (Some(days), _) => format!("Falls::AfterEaster {{ days: {days} }}"),
        (None, fixed) => {
            let (month, day) = month_and_day(fixed.context("no day")?)?;
            format!("Falls::EveryYear {{ month: {month}, day: {day} }}")
        }
    };
    Ok(format!("Holiday {{ id: {:?}, text: {}, falls: {falls} }}", holiday.id, text(&holiday.text)))
}

fn band(band: &Band, of: PercentOf, acts: &Acts) -> Result<String> {
    let active = band.active.as_ref().map(|active| share(active, of, acts)).transpose()?;
    Ok(format!(
        "Band {{ from_week: {}, passive: {}, active: {} }}",
        band.from_week,
        share(&band.passive, of, acts)?,
        some(active),
    ))
}

/// The state's share: where the act prints the municipality's, what is left of the whole.
fn share(share: &Share, of: PercentOf, acts: &Acts) -> Result<String> {
    let printed = percent(&share.percent)?;
    let state = match of {
        PercentOf::State => printed,
        PercentOf::Municipality => printed.complement(),
    };
    let stands = provision(
        [&share.act, &share.paragraph, &share.url],
        share.confidence,
        share.source.as_ref(),
        None,
        acts,
    )?;
    Ok(format!("Share {{ percent: percent({}), provision: {stands} }}", state.basis_points()))
}

fn provision(
    [act, paragraph, url]: [&str; 3],
    confidence: Confidence,
    source: Option<&Text>,
    order: Option<&Order>,
    acts: &Acts,
) -> Result<String> {
    let order = order
        .map(|it| {
            let (act, paragraph, url) = (&it.act, &it.paragraph, &it.url);
            let law = law_of(act, acts)?;
            anyhow::Ok(format!(
                "&Order {{ law: {law}, act: {act:?}, paragraph: {paragraph:?}, url: {url:?} }}"
            ))
        })
        .transpose()?;
    Ok(format!(
        "Provision {{ law: {}, act: {act:?}, paragraph: {paragraph:?}, url: {url:?}, source: {}, \
         confidence: Confidence::{confidence:?}, order: {} }}",
        law_of(act, acts)?,
        some(source.map(text)),
        some(order),
    ))
}

fn law_of(act: &str, acts: &Acts) -> Result<String> {
    let law = acts.law(act)?;
    let place = acts.laws.iter().position(|one| one.da == law.da).context("no such law")?;
    Ok(format!("LAW_{place}"))
}
