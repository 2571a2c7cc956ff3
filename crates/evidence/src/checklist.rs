//! What somebody found those to have in common who do something well.

use fremdrift_legislation::Text;

use crate::Source;

/// Marks that a study found; a list to hold one's own practice against, never a duty.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// Stable name, the same as the file's.
    pub id: &'static str,
    /// What they are marks of, for people.
    pub label: Text,
    /// Who was studied, for people.
    pub population: Text,
    /// Whose findings they are, for people.
    pub whose: Text,
    /// What the findings do not say, for people.
    pub caveats: &'static [Text],
    /// The marks, in the order of the source.
    pub marks: &'static [Mark],
}

/// One mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Stable name within its list.
    pub id: &'static str,
    /// The mark in a few words, for people.
    pub label: Text,
    /// What it means, for people.
    pub text: Text,
    /// Where it was read.
    pub source: Source,
}

#[cfg(test)]
mod tests {
    use crate::evidence;

    #[test]
    fn holds_what_the_white_paper_and_the_report_tell_of_krevi() {
        let ids: Vec<_> =
            evidence().effective_administration().marks.iter().map(|mark| mark.id).collect();
        assert_eq!(
            ids,
            [
                "clear_milestones",
                "early_talks",
                "outside_parties",
                "employers",
                "general_practitioners",
                "quality",
            ]
        );
    }
}
