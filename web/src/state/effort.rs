//! What the three pages about an effort share. Each asks other things of it and has names of its own in
//! a text; a box that asks exactly the same on two of them stands there once, as it was typed.
//!
//! What looks alike and is not the same stays apart: who takes part in an effort, who is ill when it
//! begins, and how many new courses there are in a year.

use super::link::{LinkError, Pairs, Portable as _, Word as _, shareable, with_answer};
use super::{anbefalinger, known, law_years, nettogevinst, tidlig_indsats};
use crate::route::Route;
use crate::tools::Subject;

/// The law of the middle of this year holds throughout.
pub(super) const LAW: &str = "law";
/// What people were on their first day of absence.
pub(super) const STATUS: &str = "status";
/// The benefit for a week.
pub(super) const WEEKLY_BENEFIT: &str = "weeklyBenefit";
/// What the effort costs for each who takes part.
pub(super) const PRICE: &str = "price";
/// The week of absence in which it begins.
pub(super) const BEGINS: &str = "begins";
/// Years of absence that are counted.
pub(super) const YEARS: &str = "years";
/// People who take part; where everybody is reached, those who are ill when it begins.
pub(super) const PARTICIPANTS: &str = "participants";
/// Weeks saved for each who takes part.
pub(super) const WEEKS_SAVED: &str = "weeksSaved";
/// How many times as fast those who take part leave benefit.
pub(super) const HAZARD_RATIO: &str = "hazardRatio";
/// The share of those still ill whom it reaches.
pub(super) const REACH: &str = "reach";

/// Every name that these pages share.
pub(super) const SHARED: &[&str] = &[
    LAW,
    STATUS,
    WEEKLY_BENEFIT,
    PRICE,
    BEGINS,
    YEARS,
    PARTICIPANTS,
    WEEKS_SAVED,
    HAZARD_RATIO,
    REACH,
];

/// Adds what stands in a box, also that it is empty.
pub(super) fn share(pairs: &mut Pairs, name: &str, typed: &str) {
    pairs.append_pair(name, shareable(typed));
}

/// The year of a law that is encoded.
pub(super) fn year(text: &str) -> Result<i32, LinkError> {
    text.parse().ok().filter(|year| law_years().contains(year)).ok_or(LinkError::Damaged)
}

/// Takes a year and a status over, where they are known.
pub(super) fn take_law(
    shared: &Pairs,
    law_year: &mut i32,
    status: Option<&mut fremdrift_rules::case::Status>,
) -> Result<(), LinkError> {
    if let Some(text) = shared.get(LAW) {
        *law_year = year(text)?;
    }
    if let (Some(status), Some(text)) = (status, shared.get(STATUS)) {
        *status = fremdrift_rules::case::Status::of_word(text)?;
    }
    Ok(())
}

/// What a page about an effort wrote when each had a text of its own, as all of them read it now.
pub(super) fn renewed(tool: Route, pairs: Vec<(String, String)>) -> Result<String, LinkError> {
    if tool == Route::Nettogevinst {
        Ok(known(None, &nettogevinst::Draft::read(pairs)?))
    } else if tool == Route::TidligIndsats {
        Ok(known(None, &tidlig_indsats::Draft::read(pairs)?))
    } else if tool == Route::Anbefalinger {
        Ok(known(None, &anbefalinger::Draft::read(pairs)?))
    } else {
        Err(LinkError::OtherTool(Some(tool)))
    }
}

/// What is known of an effort, with the new courses of a municipality in a year.
#[must_use]
pub(crate) fn for_municipality(before: Option<&str>, courses: u32) -> String {
    let name = format!("{}.{}", anbefalinger::SPACE, anbefalinger::Field::Courses.id());
    with_answer(Subject::Effort, before, &name, &courses.to_string())
}

#[cfg(test)]
mod tests {
    use fremdrift_simulation::recommendations::Lever;

    use super::*;
    use crate::route::Lang;
    use crate::state::Portable;
    use crate::state::nettogevinst::Field;
    use crate::state::tidlig_indsats::{Field as EarlyField, Kind, Place};

    fn early(text: &str) -> tidlig_indsats::Draft {
        tidlig_indsats::Draft::decode(text).unwrap()
    }

    fn gain(text: &str) -> nettogevinst::Draft {
        nettogevinst::Draft::decode(text).unwrap()
    }

    fn levers(text: &str) -> anbefalinger::Draft {
        anbefalinger::Draft::decode(text).unwrap()
    }

    fn one(field: EarlyField) -> Place {
        Place::of(0, field)
    }

    /// Roskilde with an effect that does not hang on another number.
    fn typed() -> nettogevinst::Draft {
        let mut draft = nettogevinst::Draft::example(Lang::Da);
        draft.a.set(nettogevinst::Flag::ByShare, false);
        draft
    }

    #[test]
    fn what_is_typed_in_one_view_stands_in_the_others() {
        let text = known(None, &typed());
        let draft = early(&text);
        assert_eq!((draft.law_year, draft.efforts[0].kind), (2011, Kind::WeeksSaved));
        for (place, as_typed) in [
            (one(EarlyField::StartWeek), "19,9"),
            (one(EarlyField::Price), "3918,20"),
            (one(EarlyField::Effect), "7,3"),
            (Place::whole(EarlyField::Entrants), "466"),
            (Place::whole(EarlyField::Years), "2"),
        ] {
            assert_eq!(draft.text(place), as_typed, "{place:?}");
        }
        let draft = levers(&text);
        let place = |field| draft.place.text(field).to_owned();
        assert_eq!(place(anbefalinger::Field::Today), "19,9");
        assert_eq!(place(anbefalinger::Field::Price), "3918,20");
        // New courses of a year are not those who take part.
        assert_eq!(place(anbefalinger::Field::Courses), "");
        assert_eq!(draft.a.levers().count(), 6);
    }

    #[test]
    fn what_only_one_view_asks_stays_when_another_is_changed() {
        let text = known(None, &typed());
        let mut draft = early(&text);
        draft.type_in(one(EarlyField::Price), "5.000");
        draft.type_in(one(EarlyField::Lasts), "52");
        let text = known(Some(&text), &draft);
        let back = gain(&text);
        assert_eq!(back.a.text(Field::Price), "5.000");
        let mut expected = typed();
        expected.a.type_in(Field::Price, "5.000");
        assert_eq!(back, expected);
        assert_eq!(early(&text), draft);

        // What the other view does not ask stays, too; what it asks and leaves empty is gone.
        let mut draft = gain(&text);
        draft.a.type_in(Field::Price, "");
        let draft = early(&known(Some(&text), &draft));
        assert_eq!(draft.text(one(EarlyField::Price)), "");
        assert_eq!(draft.text(one(EarlyField::Lasts)), "52");
    }

    #[test]
    fn an_emptied_view_empties_all() {
        let text = known(None, &typed());
        let text = known(Some(&text), &tidlig_indsats::Draft::empty());
        assert_eq!(gain(&text), nettogevinst::Draft::empty());
        for lang in Lang::ALL {
            let text = known(Some(&text), &anbefalinger::Draft::empty(lang));
            assert_eq!(levers(&text), anbefalinger::Draft::empty(lang));
            assert_eq!(early(&text), tidlig_indsats::Draft::empty());
        }
    }

    /// Half of those who are ill are not all who take part.
    #[test]
    fn people_are_the_same_only_where_everybody_is_reached() {
        let mut draft = tidlig_indsats::Draft::example(Lang::Da);
        assert_eq!(gain(&known(None, &draft)).a.text(Field::Citizens), "466");
        draft.type_in(one(EarlyField::Reach), "50");
        assert_eq!(gain(&known(None, &draft)).a.text(Field::Citizens), "");
        draft.type_in(one(EarlyField::Reach), "100,0 %");
        draft.type_in(one(EarlyField::StartWeek), "20");
        assert_eq!(gain(&known(None, &draft)).a.text(Field::Citizens), "");
    }

    #[test]
    fn a_measured_effect_is_not_the_one_that_is_counted_on() {
        let example = nettogevinst::Draft::example(Lang::Da);
        let draft = early(&known(None, &example));
        assert_eq!(draft.text(one(EarlyField::Effect)), "");
        // A factor is no number of weeks.
        let draft = levers(&known(None, &tidlig_indsats::Draft::example(Lang::Da)));
        assert_ne!(draft.place.text(anbefalinger::Field::Ratio), "7,3");
        let draft = early(&known(None, &anbefalinger::Draft::example(Lang::Da)));
        assert_eq!(draft.efforts[0].kind, Kind::HazardRatio);
        assert_eq!(draft.text(one(EarlyField::Effect)), "1,32");
    }

    /// What nobody has said is assumed only as long as nobody says it.
    #[test]
    fn what_is_assumed_is_not_shared() {
        let text = known(None, &typed());
        let draft = early(&text);
        assert!(draft.assumed);
        assert_eq!(draft.text(one(EarlyField::Reach)), "100");
        let text = known(Some(&text), &draft);
        assert_ne!(levers(&text).place.text(anbefalinger::Field::Reach), "100");
        let mut moved = gain(&text);
        moved.a.type_in(Field::WeeksBefore, "25");
        let draft = early(&known(Some(&text), &moved));
        assert_eq!(draft.text(Place::whole(EarlyField::EntryWeek)), "25");
    }

    #[test]
    fn a_link_of_version_1_opens_in_each_view() {
        let link = "v=1&tool=tidlig-indsats&law=2011&status=employed&overlap=strongest\
                    &e1-kind=weeksSaved&e1-payer=municipality&entrants=466&entryWeek=19%2C9\
                    &years=2&e1-startWeek=19%2C9&e1-reach=100&e1-effect=7%2C3&e1-price=3918%2C20";
        let draft = gain(link);
        assert_eq!(draft.a.text(Field::Price), "3918,20");
        assert_eq!(draft.a.text(Field::WeeksSaved), "7,3");
        assert_eq!(draft.a.text(Field::CourseWeeks), "");
        // And with it stays what this view does not ask.
        assert_eq!(early(&known(Some(link), &draft)), early(link));
    }

    #[test]
    fn a_name_that_nobody_shares_is_damage() {
        use crate::state::link::seal;
        let text =
            |name: &str| seal(format!("v=2&subject=effort&nettogevinst.a-law=2020&{name}=1"));
        assert!(nettogevinst::Draft::decode(&text(REACH)).is_ok());
        assert!(nettogevinst::Draft::decode(&text("anbefalinger.x")).is_ok());
        for damaged in ["x", "x.law", "nettogevinst.x", "nettogevinst"] {
            let read = nettogevinst::Draft::decode(&text(damaged));
            assert_eq!(read, Err(LinkError::Damaged), "{damaged}");
        }
    }

    #[test]
    fn a_municipality_hands_its_courses_on() {
        let draft = levers(&for_municipality(None, 5_100));
        assert_eq!(draft.place.text(anbefalinger::Field::Courses), "5100");
        assert_eq!(draft.a.levers().count(), 6);
        let mut own = anbefalinger::Draft::example(Lang::Da);
        own.a.on = own.a.on.with(Lever::Culture, false);
        let draft = levers(&for_municipality(Some(&known(None, &own)), 5_100));
        own.place.type_in(anbefalinger::Field::Courses, "5100");
        assert_eq!(draft, own);
        // Numbers of nobody are carried on.
        let text = known(Some("v=1&tool=regler"), &own);
        assert_eq!(levers(&text), own);
    }
}
