//! Which figure stands in which part of the page, and how it is drawn.

use crate::components::figure::Picture;
use crate::say::Say;

/// A part of the page with a heading of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Spending,
    Payers,
    Absent,
    Return,
    Municipalities,
    Cases,
    Measurement,
    Roskilde,
    Injuries,
    ForAndAgainst,
    NotPrinted,
    Grades,
}

/// What speaks for an early or joint intervention, beyond the cases.
pub(super) const FOR: [&str; 2] = ["literature_2012", "tta_implementation"];
/// What speaks for it among the cases and counts of other parts.
pub(super) const FOR_ELSEWHERE: [&str; 4] =
    ["aarhus_coordinated", "aabenraa", "svendborg_staff", "roskilde_net_gain"];
/// What speaks against it.
pub(super) const AGAINST: [&str; 3] = ["tta_randomised", "tta_other_municipalities", "koge_trial"];

/// From below the lowest to above the highest index of figure 4.
const INDEX: Picture = Picture::Lines(&[90, 100, 110, 120, 130, 140, 150]);

impl Part {
    pub(super) const ALL: [Self; 12] = [
        Self::Spending,
        Self::Payers,
        Self::Absent,
        Self::Return,
        Self::Municipalities,
        Self::Cases,
        Self::Measurement,
        Self::Roskilde,
        Self::Injuries,
        Self::ForAndAgainst,
        Self::NotPrinted,
        Self::Grades,
    ];

    /// Its place on the page.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Spending => "udgifter",
            Self::Payers => "figur-3",
            Self::Absent => "hvem-og-hvor-laenge",
            Self::Return => "tilbage-i-arbejde",
            Self::Municipalities => "kommunerne",
            Self::Cases => "cases",
            Self::Measurement => "effektmaaling",
            Self::Roskilde => "roskilde",
            Self::Injuries => "arbejdsskader",
            Self::ForAndAgainst => "for-og-imod",
            Self::NotPrinted => "ikke-trykt",
            Self::Grades => "maerker",
        }
    }

    /// What was found.
    pub(super) fn heading(self, say: &Say) -> String {
        let t = &say.t;
        match self {
            Self::Spending => t.fakta_spending_heading(),
            Self::Payers => t.fakta_payers_heading(),
            Self::Absent => t.fakta_absent_heading(),
            Self::Return => t.fakta_return_heading(),
            Self::Municipalities => t.fakta_municipalities_heading(),
            Self::Cases => t.fakta_cases_heading(),
            Self::Measurement => t.fakta_measurement_heading(),
            Self::Roskilde => t.fakta_roskilde_heading(),
            Self::Injuries => t.fakta_injuries_heading(),
            Self::ForAndAgainst => t.fakta_for_and_against_heading(),
            Self::NotPrinted => t.fakta_not_printed_heading(),
            Self::Grades => t.fakta_grades_heading(),
        }
        .to_string()
    }

    /// What to know before reading it.
    pub(super) fn lead(self, say: &Say) -> String {
        let t = &say.t;
        match self {
            Self::Spending => t.fakta_spending_lead(),
            Self::Payers => t.fakta_payers_lead(),
            Self::Absent => t.fakta_absent_lead(),
            Self::Return => t.fakta_return_lead(),
            Self::Municipalities => t.fakta_municipalities_lead(),
            Self::Cases => t.fakta_cases_lead(),
            Self::Measurement => t.fakta_measurement_lead(),
            Self::Roskilde => t.fakta_roskilde_lead(),
            Self::Injuries => t.fakta_injuries_lead(),
            Self::ForAndAgainst => t.fakta_for_and_against_lead(),
            Self::NotPrinted => t.fakta_not_printed_lead(),
            Self::Grades => t.fakta_grades_lead(),
        }
        .to_string()
    }

    /// Its figures in order; those for and against stand beside each other, by [`FOR`] and
    /// [`AGAINST`].
    pub(super) fn figures(self) -> &'static [(&'static str, Picture)] {
        match self {
            Self::Spending => &[
                ("spending_by_length", INDEX),
                ("municipal_spending", Picture::Bars),
                ("municipal_spending_growth", Picture::None),
                ("direct_cost", Picture::None),
                ("support_cost", Picture::None),
                ("health_related_spending", Picture::None),
                ("health_related_support", Picture::None),
                ("absent_each_day", Picture::None),
                ("lost_work", Picture::None),
                ("sick_days_2011", Picture::Bars),
                ("sick_days_over_time", Picture::None),
                ("sick_days_by_sector", Picture::None),
            ],
            Self::Absent => &[
                ("short_periods", Picture::None),
                ("absence_by_employees", Picture::None),
                ("absence_by_the_most_absent", Picture::Bars),
                ("saving_at_the_top", Picture::None),
                ("duration_of_running_cases", Picture::None),
            ],
            Self::Return => {
                &[("exit_within_a_quarter", Picture::Bars), ("arthritis_return", Picture::None)]
            }
            Self::Municipalities => &[
                ("influenceable_spending", Picture::None),
                ("cluster_saving", Picture::None),
                ("spending_by_cluster", Picture::None),
                ("krevi_practices", Picture::None),
                ("joint_health_efforts", Picture::None),
                ("shared_interests", Picture::None),
            ],
            Self::Cases => &[
                ("aabenraa", Picture::None),
                ("thisted", Picture::None),
                ("svendborg_staff", Picture::None),
                ("svendborg_goal", Picture::None),
                ("aarhus_coordinated", Picture::None),
                ("aarhus_saving", Picture::None),
            ],
            Self::Measurement => {
                &[("measured_courses", Picture::None), ("effect_measurement", Picture::None)]
            }
            Self::Roskilde => &[
                ("roskilde_courses", Picture::None),
                ("roskilde_net_gain", Picture::None),
                ("roskilde_scenarios", Picture::Bars),
                ("roskilde_lower_effect", Picture::None),
                ("roskilde_break_even", Picture::None),
            ],
            Self::Injuries => {
                &[("work_injuries_2012", Picture::None), ("injured_each_year", Picture::None)]
            }
            Self::Payers | Self::ForAndAgainst | Self::NotPrinted | Self::Grades => &[],
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fremdrift_evidence::evidence;

    use super::*;

    #[test]
    fn every_figure_stands_on_the_page_once() {
        let listed = Part::ALL.into_iter().flat_map(|part| part.figures().iter().map(|it| it.0));
        let listed: Vec<_> = listed.chain(FOR).chain(AGAINST).collect();
        let once: BTreeSet<_> = listed.iter().copied().collect();
        assert_eq!(listed.len(), once.len());
        assert_eq!(once, evidence().figures().iter().map(|figure| figure.id).collect());
        assert!(FOR_ELSEWHERE.iter().all(|id| once.contains(id)));
    }
}
