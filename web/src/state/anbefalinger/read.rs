//! From boxes to numbers, or to everything that is wrong with them.

use rust_decimal::Decimal;

use super::draft::{Draft, Which};
use super::field::{Field, Problem};
use crate::state::amount;

/// The numbers of a package and its municipality. What may be left out, and is, has none.
#[derive(Clone, Debug, PartialEq)]
pub struct Numbers([Option<Decimal>; Field::ALL.len()]);

impl Numbers {
    /// A number; none where the box is empty.
    #[must_use]
    pub fn get(&self, field: Field) -> Option<Decimal> {
        self.0.get(field as usize).copied().flatten()
    }

    /// The costs of these fields that nobody has filled in.
    pub fn empty_costs(&self, fields: impl Iterator<Item = Field>) -> Vec<Field> {
        fields.filter(|field| field.is_cost() && self.get(*field).is_none()).collect()
    }
}

/// Reads a package with its municipality. Boxes of a lever that is off are not read.
pub(super) fn read(draft: &Draft, which: Which) -> Result<Numbers, Vec<(Field, Problem)>> {
    let package = draft.package(which);
    let mut numbers = Numbers([None; Field::ALL.len()]);
    let mut problems = Vec::new();
    for field in Field::ALL {
        if field.lever().is_some_and(|lever| !package.is(lever)) {
            continue;
        }
        match number(field, draft.texts(which, field).text(field)) {
            Ok(value) => {
                if let Some(slot) = numbers.0.get_mut(field as usize) {
                    *slot = value;
                }
            }
            Err(problem) => problems.push((field, problem)),
        }
    }
    let both = |a, b| Some((numbers.get(a)?, numbers.get(b)?));
    let late = |start| both(start, Field::Today).is_some_and(|(start, today)| start > today);
    for start in [Field::AssessedBy, Field::DischargedStart] {
        if late(start) {
            problems.push((start, Problem::NotEarlier));
        }
    }
    if both(Field::ReachThen, Field::Reach).is_some_and(|(then, now)| then < now) {
        problems.push((Field::ReachThen, Problem::NotMore));
    }
    problems.sort_by_key(|(field, _)| *field as usize);
    if problems.is_empty() { Ok(numbers) } else { Err(problems) }
}

/// The number of a box; none where it is empty and may be.
pub(super) fn number(field: Field, typed: &str) -> Result<Option<Decimal>, Problem> {
    match typed.trim() {
        "" if field.is_needed() => Err(Problem::Missing),
        "" => Ok(None),
        typed => Ok(Some(amount::number(typed, &field.takes())?)),
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_simulation::recommendations::Lever;

    use super::*;
    use crate::route::Lang;

    #[test]
    fn both_languages_read_the_same() {
        let [da, en] = Lang::ALL.map(|lang| read(&Draft::example(lang), Which::A).unwrap());
        assert_eq!(da, en);
        assert_eq!(da.get(Field::Today), Some(Decimal::new(223, 1)));
        assert_eq!(da.get(Field::CultureFixed), None);
    }

    #[test]
    fn everything_that_is_wrong_is_found_at_once() {
        let mut draft = Draft::example(Lang::Da);
        for (field, text) in [
            (Field::Courses, "4,5"),
            (Field::Today, ""),
            (Field::Reach, "110 %"),
            (Field::Price, "tusind"),
            (Field::Fewer, "1,123"),
            (Field::Spared, "0,5555"),
        ] {
            draft.texts_mut(Which::A, field).type_in(field, text);
        }
        let found: Vec<_> = read(&draft, Which::A).unwrap_err();
        assert_eq!(
            found,
            [
                (Field::Courses, Problem::NotWhole),
                (Field::Today, Problem::Missing),
                (Field::Reach, Problem::OutOfRange(Field::Reach.bounds())),
                (Field::Price, Problem::NotANumber),
                (Field::Spared, Problem::TooPrecise),
                // Nobody writes thousands of percent.
                (Field::Fewer, Problem::TooPrecise),
            ]
        );
    }

    #[test]
    fn a_lever_that_is_off_is_not_read() {
        let mut draft = Draft::example(Lang::Da);
        draft.a.texts.type_in(Field::Fewer, "mange");
        assert!(read(&draft, Which::A).is_err());
        draft.a.set(Lever::Patchy, false);
        assert!(read(&draft, Which::A).is_ok());
    }

    #[test]
    fn a_lever_makes_nothing_later_or_smaller() {
        let mut draft = Draft::example(Lang::Da);
        draft.a.texts.type_in(Field::AssessedBy, "30");
        draft.a.texts.type_in(Field::ReachThen, "1");
        assert_eq!(
            read(&draft, Which::A).unwrap_err(),
            [(Field::AssessedBy, Problem::NotEarlier), (Field::ReachThen, Problem::NotMore)]
        );
    }
}
