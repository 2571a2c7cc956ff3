//! The draft as text. A name that could be a civil registration number is never written.

use fremdrift_evidence::evidence;

use super::{Draft, Field, Row};
use crate::state::link::{LinkError, Pairs, Portable, shareable, unchanged, write_text};
use crate::tools::Subject;

/// The boxes of one's own municipality by their names.
const OWN: [(&str, Field); 5] = [
    ("name", Field::Name),
    ("courses", Field::Courses),
    ("extensions", Field::Extensions),
    ("caseworkers", Field::Caseworkers),
    ("cases", Field::Cases),
];

impl Portable for Draft {
    const SUBJECT: Subject = Subject::Municipality;

    fn is_empty(&self) -> bool {
        *self == Self::empty()
    }

    fn write(&self, pairs: &mut Pairs) {
        for (name, field) in OWN {
            write_text(pairs, name, self.text(field));
        }
        for Row { name, spending, cases } in &self.rows {
            let [name, spending, cases] = [name, spending, cases].map(|typed| shareable(typed));
            pairs.append_pair("row", &format!("{name}_{spending}_{cases}"));
        }
        for mark in &self.marks {
            pairs.append_pair("mark", mark);
        }
    }

    fn read(pairs: Vec<(String, String)>) -> Result<Self, LinkError> {
        let mut draft = Self { rows: Vec::new(), ..Self::empty() };
        for (key, value) in pairs {
            if let Some((_, field)) = OWN.into_iter().find(|(name, _)| *name == key) {
                draft.typed(field, &value)?;
                continue;
            }
            match key.as_str() {
                "row" if draft.rows.len() < Self::MOST_ROWS => draft.row(&value)?,
                "mark" => {
                    let marks = evidence().effective_administration().marks;
                    let mark = marks.iter().find(|mark| mark.id == value);
                    draft.marks.insert(mark.ok_or(LinkError::Damaged)?.id);
                }
                _ => return Err(LinkError::Damaged),
            }
        }
        draft.rows.resize_with(draft.rows.len().max(Self::FEWEST_ROWS), Row::default);
        Ok(draft)
    }
}

impl Draft {
    /// Takes over what a box would have kept unchanged; anything else was not written here.
    fn typed(&mut self, field: Field, value: &str) -> Result<(), LinkError> {
        self.set(field, value);
        unchanged(self.text(field), value)
    }

    fn row(&mut self, text: &str) -> Result<(), LinkError> {
        // From the right: a name may hold the mark, a number cannot.
        let mut parts = text.rsplitn(3, '_');
        let (cases, spending, name) = (parts.next(), parts.next(), parts.next());
        let place = self.rows.len();
        self.rows.push(Row::default());
        self.typed(Field::RowName(place), name.ok_or(LinkError::Damaged)?)?;
        self.typed(Field::RowSpending(place), spending.ok_or(LinkError::Damaged)?)?;
        self.typed(Field::RowCases(place), cases.ok_or(LinkError::Damaged)?)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::route::Route;
    use crate::state::link::mutated;

    fn full() -> Draft {
        let mut draft = Draft::example();
        draft.name = "Vores_by & omegn".to_owned();
        draft.courses = "5.100".to_owned();
        draft.extensions = "14".to_owned();
        draft.caseworkers = "12".to_owned();
        draft.cases = "40-50".to_owned();
        let row = |[name, spending, cases]: [&str; 3]| Row {
            name: name.to_owned(),
            spending: spending.to_owned(),
            cases: cases.to_owned(),
        };
        let rows = [["A", "48.600.000", "1.200"], ["B", "61.200.000", "1.360"], ["E_1", "", ""]];
        draft.rows = rows.map(row).to_vec();
        draft.marks = ["employers", "quality"].into();
        draft
    }

    #[test]
    fn comes_back_as_it_was() {
        for draft in [Draft::empty(), Draft::example(), full()] {
            assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
        }
    }

    /// A link that was handed out must open for ever: this text is never edited.
    #[test]
    fn a_link_of_version_1_still_opens() {
        let link = "v=1&tool=kommuner&name=Vores_by+%26+omegn&courses=5.100&extensions=14\
                    &caseworkers=12&cases=40-50&row=A_48.600.000_1.200&row=B_61.200.000_1.360\
                    &row=E_1__&mark=employers&mark=quality";
        assert_eq!(Draft::decode(link), Ok(full()));
    }

    #[test]
    fn a_number_of_a_person_is_never_written_and_never_read() {
        let mut draft = full();
        draft.name = "010170-1234".to_owned();
        draft.rows = vec![Row { name: "0101701234".to_owned(), ..Row::default() }; 2];
        let text = draft.encode();
        assert!(!text.contains("1234") && !text.contains("010170"), "{text}");
        let typed = "v=1&tool=kommuner&name=010170-1234";
        assert_eq!(Draft::decode(typed), Err(LinkError::HoldsCpr));
        assert_eq!(Draft::decode("v=1&tool=kommuner&row=0101701234__"), Err(LinkError::HoldsCpr));
    }

    #[test]
    fn refuses_what_is_no_draft() {
        for damaged in [
            "v=1&tool=kommuner&x=1",
            "v=1&tool=kommuner&row=1_2",
            "v=1&tool=kommuner&mark=lazy",
            "v=1&tool=kommuner&courses=999999999999999999999",
        ] {
            assert_eq!(Draft::decode(damaged), Err(LinkError::Damaged), "{damaged}");
        }
        let many = "v=1&tool=kommuner".to_owned() + &"&row=a_1_1".repeat(Draft::MOST_ROWS + 1);
        assert_eq!(Draft::decode(&many), Err(LinkError::Damaged));
        assert_eq!(
            Draft::decode("v=1&courses=1"),
            Err(LinkError::OtherTool(Some(Route::Refusion)))
        );
    }

    /// The longest that can be typed still fits into a link.
    #[test]
    fn the_largest_draft_comes_back() {
        let mut draft = Draft::empty();
        draft.rows = vec![Row::default(); Draft::MOST_ROWS];
        let (name, number) = ("\u{1f600}".repeat(40), "/".repeat(40));
        for field in [Field::Courses, Field::Extensions, Field::Caseworkers, Field::Cases] {
            draft.set(field, &number);
        }
        draft.set(Field::Name, &name);
        for row in 0..Draft::MOST_ROWS {
            draft.set(Field::RowName(row), &name);
            draft.set(Field::RowSpending(row), &number);
            draft.set(Field::RowCases(row), &number);
        }
        draft.marks =
            evidence().effective_administration().marks.iter().map(|mark| mark.id).collect();
        assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
    }

    proptest! {
        #[test]
        fn no_damaged_link_breaks_it(at in 0usize..300, letter in any::<char>()) {
            if let Ok(draft) = Draft::decode(&mutated(&full().encode(), at, letter)) {
                prop_assert_eq!(Draft::decode(&draft.encode()), Ok(draft));
            }
        }
    }
}
