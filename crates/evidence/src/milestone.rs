//! What somebody does, aims at or asks for at a certain time of an absence. Never law.

use fremdrift_legislation::Text;

use crate::Source;

/// A time in an absence that is counted as good practice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Milestone {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// Whether it is done, aimed at or asked for.
    pub standing: Standing,
    /// The first week of absence that it covers, from 1. Week `n` is days `7(n-1)+1` to `7n`.
    pub from_week: u32,
    /// The last week that it covers, at least `from_week`. What happens "by" or "after" a week is
    /// due on the last day of this one.
    pub to_week: u32,
    /// What happens, for people.
    pub label: Text,
    /// Who does it, aims at it or asks for it, for people.
    pub whose: Text,
    /// Where it was read.
    pub source: Source,
}

/// How far a milestone is from being done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Somebody does it.
    Practice,
    /// Somebody has set it as their own aim.
    Ambition,
    /// Somebody asks others to do it.
    Proposal,
}

#[cfg(test)]
mod tests {
    use crate::{Standing, evidence};

    #[test]
    fn milestones_stand_in_the_order_of_their_weeks() {
        let found: Vec<_> = evidence()
            .milestones
            .iter()
            .map(|it| (it.id, it.from_week, it.to_week, it.standing))
            .collect();
        assert_eq!(
            found,
            [
                ("interdisciplinary_effort", 4, 4, Standing::Proposal),
                ("weekly_talks", 4, 9, Standing::Practice),
                ("first_talk", 6, 6, Standing::Ambition),
                ("long_term_team", 26, 26, Standing::Practice),
            ]
        );
    }
}
