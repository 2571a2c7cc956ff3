//! Under which conditions jobcentres work: courses, caseworkers, cases and extensions.

use fremdrift_legislation::Text;

use crate::Source;

/// Published key figures of some jobcentres.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jobcentres {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// The calendar year in which the courses began.
    pub courses_year: u16,
    /// What the figures are, for people.
    pub label: Text,
    /// The day that the other figures describe, for people.
    pub as_of: Text,
    /// Who counted the courses, for people.
    pub courses_from: Text,
    /// Who gave the rest, for people.
    pub rest_from: Text,
    /// Where they were read.
    pub source: Source,
    /// How many cases a caseworker should have.
    pub recommended: Recommended,
    /// What the figures do not say, for people.
    pub caveats: &'static [Text],
    /// The jobcentres, in the order of the source.
    pub list: &'static [Jobcentre],
}

/// A recommended number of cases per caseworker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Recommended {
    /// The fewest.
    pub from: u32,
    /// The most, included.
    pub to: u32,
    /// Who recommends it, for people.
    pub whose: Text,
    /// Where it was read.
    pub source: Source,
}

/// The key figures of one jobcentre.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Jobcentre {
    /// The municipality, by its own name.
    pub name: &'static str,
    /// Sickness-benefit courses begun in the year.
    pub courses: u32,
    /// Caseworkers on sickness benefit.
    pub caseworkers: u32,
    /// How sure their number is.
    pub caseworkers_are: Given,
    /// The fewest cases per caseworker, on average.
    pub cases_from: u32,
    /// The most, included; the same where one number is given.
    pub cases_to: u32,
    /// How sure they are.
    pub cases_are: Given,
    /// About how many of these are sickness-benefit cases, where others are among them.
    pub benefit_cases: Option<u32>,
    /// Extensions of benefit because a work-injury case is pending.
    pub extensions: u32,
    /// What is special about it, for people.
    pub note: Option<Text>,
    /// Its caseworkers by what they do, where the source divides them.
    pub parts: &'static [Part],
}

/// Some of a jobcentre's caseworkers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// What they do, for people.
    pub label: Text,
    /// How many they are.
    pub caseworkers: u32,
    /// The cases that each of them has on average, where the source says so.
    pub cases: Option<u32>,
}

/// How sure a published number is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// As published.
    Published,
    /// Published as "about".
    About,
    /// Not published as a whole: our sum of the published parts.
    SumOfParts,
}

#[cfg(test)]
mod tests {
    use super::Given;
    use crate::evidence;

    /// Box 3.1, typed from the page and not from the data: name, courses, caseworkers, cases from
    /// and to, extensions.
    const BOX_3_1: [(&str, u32, u32, u32, u32, u32); 4] = [
        ("Assens", 5_295, 13, 40, 50, 10),
        ("Greve", 4_870, 11, 50, 50, 12),
        ("Ikast-Brande", 5_339, 14, 50, 50, 11),
        ("Aarhus", 31_066, 76, 55, 55, 60),
    ];

    #[test]
    fn gives_the_published_box() {
        let published = evidence().jobcentres();
        let rows: Vec<_> = published
            .list
            .iter()
            .map(|it| {
                (it.name, it.courses, it.caseworkers, it.cases_from, it.cases_to, it.extensions)
            })
            .collect();
        assert_eq!(rows, BOX_3_1);
        assert_eq!((published.recommended.from, published.recommended.to), (35, 50));
        let sums: Vec<_> =
            published.list.iter().map(|it| it.caseworkers_are == Given::SumOfParts).collect();
        assert_eq!(sums, [false, false, true, false], "the box totals three of four");
    }

    /// The note on Aarhus says so: the parts do not make the published mean.
    #[test]
    fn the_parts_of_aarhus_make_another_mean_than_the_published() {
        let published = evidence().jobcentres();
        let mean_in_tenths = |name: &str| {
            let parts = published.list.iter().find(|it| it.name == name).unwrap().parts;
            let cases: u32 = parts.iter().map(|it| it.caseworkers * it.cases.unwrap()).sum();
            let caseworkers: u32 = parts.iter().map(|it| it.caseworkers).sum();
            (cases * 10 + caseworkers.div_euclid(2)).div_euclid(caseworkers)
        };
        assert_eq!([mean_in_tenths("Greve"), mean_in_tenths("Aarhus")], [491, 516]);
    }
}
