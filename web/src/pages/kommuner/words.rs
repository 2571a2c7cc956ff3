//! Numbers, distances and names in words.

use fremdrift_costs::{Caseload, Distance, Rate};
use fremdrift_evidence::{Given, evidence};
use fremdrift_units::Percent;

use crate::format;
use crate::say::Say;
use crate::state::kommuner::{Field, Own, Problem};

/// Extensions are read for every thousand courses, with two decimals.
const HUNDREDTHS_OF_A_THOUSAND: u32 = 100_000;
/// And in percent, with two decimals.
const HUNDREDTHS_OF_A_PERCENT: u32 = 10_000;

/// The reader's own municipality, by its name if it has one. One of the published ones says whose
/// numbers these are.
pub(super) fn own_name(say: &Say, own: &Own) -> String {
    named(say, own).unwrap_or_else(|| say.t.kommuner_own_name().to_string())
}

/// The same inside a sentence.
pub(super) fn own_inside(say: &Say, own: &Own) -> String {
    named(say, own).unwrap_or_else(|| say.t.kommuner_own_inside().to_string())
}

fn named(say: &Say, own: &Own) -> Option<String> {
    let name = own.name.as_deref()?.trim();
    let published = &evidence().jobcentres().list;
    let is_published = published.iter().any(|row| row.name.to_lowercase() == name.to_lowercase());
    Some(if is_published {
        say.t.kommuner_own_marked(name.to_owned()).to_string()
    } else {
        name.to_owned()
    })
}

/// `55`, or `40–50`, of tenths.
pub(super) fn cases(say: &Say, cases: Caseload) -> String {
    let [from, to] = [cases.from(), cases.to()].map(|tenths| format::tenths(say.lang, tenths));
    if cases.from() == cases.to() { from } else { format!("{from}–{to}") }
}

/// A number, with "about" where it was published as that.
pub(super) fn given(say: &Say, number: String, given: Given) -> String {
    match given {
        Given::About => say.t.kommuner_about(number).to_string(),
        Given::Published | Given::SumOfParts => number,
    }
}

/// How far a caseload lies from what is recommended.
pub(super) fn distance(say: &Say, Distance { below, above }: Distance) -> String {
    let t = &say.t;
    let said = |tenths: u32| format::tenths(say.lang, tenths);
    match (below, above) {
        ([0, 0], [0, 0]) => t.kommuner_within(),
        ([_, 0], [0, most]) => t.kommuner_above_up_to(said(most)),
        ([_, 0], [least, most]) if least == most => t.kommuner_above(said(most)),
        ([_, 0], [least, most]) => t.kommuner_above_between(said(least), said(most)),
        ([0, most], [_, 0]) => t.kommuner_below_up_to(said(most)),
        ([least, most], [_, 0]) if least == most => t.kommuner_below(said(most)),
        ([least, most], [_, 0]) => t.kommuner_below_between(said(least), said(most)),
        ([_, below], [_, above]) => t.kommuner_around(said(below), said(above)),
    }
    .to_string()
}

/// Extensions for every thousand courses in hundredths, as a chart draws them.
pub(super) fn hundredths(rate: Rate) -> u32 {
    u32::try_from(rate.per(HUNDREDTHS_OF_A_THOUSAND)).unwrap_or(u32::MAX)
}

/// Extensions for every thousand courses: `1,93`.
pub(super) fn per_thousand(say: &Say, rate: Rate) -> String {
    format::plain(say.lang, i64::from(hundredths(rate)))
}

/// The same in percent: `0,19 %`.
pub(super) fn percent(say: &Say, rate: Rate) -> String {
    let points = u16::try_from(rate.per(HUNDREDTHS_OF_A_PERCENT)).ok();
    let share = points.and_then(|points| Percent::from_basis_points(points).ok());
    share.map(|share| say.share(share)).unwrap_or_default()
}

/// The same as a number alone: `0,19`.
pub(super) fn plain_percent(say: &Say, rate: Rate) -> String {
    let points = i64::try_from(rate.per(HUNDREDTHS_OF_A_PERCENT)).unwrap_or(i64::MAX);
    format::plain(say.lang, points)
}

/// How many there are for each, as a whole number.
pub(super) fn each(say: &Say, rate: Rate) -> String {
    format::count(say.lang, u32::try_from(rate.per(1)).unwrap_or(u32::MAX))
}

/// What a municipality of the cluster is called; invented numbers always say so.
pub(super) fn row_name(say: &Say, place: usize, name: Option<&str>, invented: bool) -> String {
    let t = &say.t;
    let number = u32::try_from(place).unwrap_or_default() + 1;
    let name = match name {
        Some(name) if invented => t.kommuner_row(name.to_owned()).to_string(),
        Some(name) => name.to_owned(),
        None => t.kommuner_row(number.to_string()).to_string(),
    };
    if invented { t.kommuner_invented_name(name).to_string() } else { name }
}

/// The name of a field.
pub(super) fn field(say: &Say, field: Field) -> String {
    let t = &say.t;
    match field {
        Field::Name => t.kommuner_name(),
        Field::Courses => t.kommuner_courses(),
        Field::Extensions => t.kommuner_extensions(),
        Field::Caseworkers => t.kommuner_caseworkers(),
        Field::Cases => t.kommuner_cases(),
        Field::RowName(_) => t.kommuner_row_name(),
        Field::RowSpending(_) => t.kommuner_row_spending(),
        Field::RowCases(_) => t.kommuner_row_cases(),
    }
    .to_string()
}

/// What is wrong with a field, and what to do.
pub(super) fn problem(say: &Say, problem: Problem) -> String {
    let t = &say.t;
    match problem {
        Problem::Missing => t.kommuner_error_missing(),
        Problem::NotANumber => t.kommuner_error_number(),
        Problem::NotWhole => t.kommuner_error_whole(),
        Problem::NotPositive => t.kommuner_error_positive(),
        Problem::TooPrecise => t.kommuner_error_precise(),
        Problem::PartOfOere => t.kommuner_error_oere(),
        Problem::TooLarge => t.kommuner_error_large(),
        Problem::AtMost(most) => t.kommuner_error_at_most(format::count(say.lang, most)),
        Problem::TooLittle => t.kommuner_error_little(),
        Problem::NoCaseload => t.kommuner_error_caseload(),
        Problem::MoreThanCourses => t.kommuner_error_more_than_courses(),
        Problem::LooksLikeCpr => t.tool_error_cpr(),
    }
    .to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::route::Lang;

    #[test]
    fn a_distance_is_said_for_a_number_and_for_a_range() {
        let say = Say::new(Lang::Da);
        let recommended = Caseload::new(350, 500).unwrap();
        for (from, to, said) in [
            (40, 50, "inden for"),
            (55, 55, "5 over"),
            (45, 55, "op til 5 over"),
            (55, 60, "5–10 over"),
            (30, 30, "5 under"),
            (30, 40, "op til 5 under"),
            (20, 30, "5–15 under"),
            (30, 60, "fra 5 under til 10 over"),
        ] {
            let cases = Caseload::new(10 * from, 10 * to).unwrap();
            assert_eq!(distance(&say, cases.against(recommended)), said);
        }
        let cases = Caseload::new(505, 505).unwrap();
        assert_eq!(distance(&say, cases.against(recommended)), "0,5 over");
    }
}
