//! The terms of art that the site explains. Their words stand in `ordbog.ftl`; what they mean to
//! those who work on the site, in `docs/glossary.md`.

use crate::texts::Texts;

/// Writes the enum and what belongs to each term, one row a term: its address on the page of terms,
/// its name, its explanation, the section that it comes from, and the rule that decides on it.
macro_rules! terms {
    ($($term:ident { $id:literal, $name:path, $text:path, $section:expr, $rule:expr })*) => {
        /// A term of art.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Term { $(#[doc = $id] $term,)* }

        impl Term {
            /// Every term, in the order of the Danish alphabet.
            pub const ALL: &[Self] = &[$(Self::$term,)*];

            /// Its place on the page of terms, and its name in texts: `[[refusion|the refund]]`.
            #[must_use]
            pub fn id(self) -> &'static str {
                match self { $(Self::$term => $id,)* }
            }

            /// What it is called in the language of the texts.
            #[must_use]
            pub fn name(self, t: &Texts) -> String {
                match self { $(Self::$term => $name(t).to_string(),)* }
            }

            /// What it means, in a sentence or two.
            #[must_use]
            pub fn text(self, t: &Texts) -> String {
                match self { $(Self::$term => $text(t).to_string(),)* }
            }

            /// Where it comes from, where an act has it.
            #[must_use]
            pub fn section(self) -> Option<&'static str> {
                match self { $(Self::$term => $section,)* }
            }

            /// The id of the rule that decides on it, where one is encoded.
            #[must_use]
            pub fn rule(self) -> Option<&'static str> {
                match self { $(Self::$term => $rule,)* }
            }
        }
    };
}

terms! {
    AKasse { "a-kasse", Texts::term_a_kasse, Texts::term_a_kasse_text, Some("Lov om arbejdsløshedsforsikring § 62, stk. 3"), Some("unemployment_fund_days") }
    Aktivering { "aktivering", Texts::term_aktivering, Texts::term_aktivering_text, Some("Sygedagpengeloven § 62, stk. 5"), Some("state_share") }
    Arbejdsgiverperiode { "arbejdsgiverperiode", Texts::term_arbejdsgiverperiode, Texts::term_arbejdsgiverperiode_text, Some("Sygedagpengeloven § 30"), Some("employer_period") }
    Arbejdsskade { "arbejdsskade", Texts::term_arbejdsskade, Texts::term_arbejdsskade_text, Some("Lov om arbejdsskadesikring § 36, sygedagpengeloven § 27"), Some("injury_report_months") }
    DelvisRaskmelding { "delvis-raskmelding", Texts::term_delvis_raskmelding, Texts::term_delvis_raskmelding_text, Some("Sygedagpengeloven § 62, stk. 4"), Some("partial_benefit") }
    DelvisSyg { "delvis-syg", Texts::term_delvis_syg, Texts::term_delvis_syg_text, Some("Sygedagpengeloven §§ 7 og 53"), Some("partial_benefit") }
    Diskontering { "diskontering", Texts::term_diskontering, Texts::term_diskontering_text, None, None }
    FastTrack { "fast-track", Texts::term_fast_track, Texts::term_fast_track_text, Some("Sygedagpengeloven §§ 7 c, 7 e og 13 b"), Some("fast_track_request_weeks") }
    Fastholdelsesplan { "fastholdelsesplan", Texts::term_fastholdelsesplan, Texts::term_fastholdelsesplan_text, Some("Sygedagpengeloven § 7 b"), Some("retention_plan") }
    Fleksjob { "fleksjob", Texts::term_fleksjob, Texts::term_fleksjob_text, None, Some("employer_period") }
    Folkepensionsalder { "folkepensionsalder", Texts::term_folkepensionsalder, Texts::term_folkepensionsalder_text, Some("Lov om social pension § 1 a, sygedagpengeloven § 25"), Some("pension_age_months") }
    Forlaengelsesmulighed { "forlaengelsesmulighed", Texts::term_forlaengelsesmulighed, Texts::term_forlaengelsesmulighed_text, Some("Sygedagpengeloven § 27"), Some("extension_options") }
    Friattest { "friattest", Texts::term_friattest, Texts::term_friattest_text, Some("Sygedagpengeloven § 36"), Some("fitness_certificate") }
    FoersteFravaersdag { "foerste-fravaersdag", Texts::term_foerste_fravaersdag, Texts::term_foerste_fravaersdag_text, Some("Sygedagpengeloven § 30"), None }
    Hazardratio { "hazardratio", Texts::term_hazardratio, Texts::term_hazardratio_text, None, None }
    Hvidbog { "hvidbog", Texts::term_hvidbog, Texts::term_hvidbog_text, None, None }
    HoejesteSygedagpenge { "hoejeste-sygedagpenge", Texts::term_hoejeste_sygedagpenge, Texts::term_hoejeste_sygedagpenge_text, Some("Sygedagpengeloven § 50"), Some("maximum_weekly_benefit") }
    Jobafklaringsforloeb { "jobafklaringsforloeb", Texts::term_jobafklaringsforloeb, Texts::term_jobafklaringsforloeb_text, Some("Lov 720/2014"), Some("job_clarification") }
    Klynge { "klynge", Texts::term_klynge, Texts::term_klynge_text, None, None }
    LeverandoerensEgneTal { "leverandoerens-egne-tal", Texts::term_leverandoerens_egne_tal, Texts::term_leverandoerens_egne_tal_text, None, None }
    Lodtraekningsforsoeg { "lodtraekningsforsoeg", Texts::term_lodtraekningsforsoeg, Texts::term_lodtraekningsforsoeg_text, None, None }
    Medfinansiering { "medfinansiering", Texts::term_medfinansiering, Texts::term_medfinansiering_text, Some("Lov 994/2015 § 5, stk. 3"), Some("fund_cofinancing") }
    Mulighedserklaering { "mulighedserklaering", Texts::term_mulighedserklaering, Texts::term_mulighedserklaering_text, Some("Sygedagpengeloven § 36 a"), Some("possibility_statement") }
    Nettogevinst { "nettogevinst", Texts::term_nettogevinst, Texts::term_nettogevinst_text, None, None }
    Opfoelgning { "opfoelgning", Texts::term_opfoelgning, Texts::term_opfoelgning_text, Some("Sygedagpengeloven § 13 b"), Some("first_follow_up_weeks") }
    Oplysningsskema { "oplysningsskema", Texts::term_oplysningsskema, Texts::term_oplysningsskema_text, Some("Sygedagpengeloven § 11"), Some("information_form_reply_days") }
    Paragraf56 { "paragraf-56", Texts::term_paragraf_56, Texts::term_paragraf_56_text, Some("Sygedagpengeloven § 56"), Some("section_56") }
    Refusion { "refusion", Texts::term_refusion, Texts::term_refusion_text, Some("Sygedagpengeloven § 62, lov 994/2015 § 5"), Some("state_share") }
    Refusionstrappe { "refusionstrappe", Texts::term_refusionstrappe, Texts::term_refusionstrappe_text, Some("Lov 994/2015 § 5, stk. 2"), Some("state_share") }
    Refusionsur { "refusionsur", Texts::term_refusionsur, Texts::term_refusionsur_text, Some("Lov 994/2015 § 6"), Some("ladder_reset_weeks") }
    Revurdering { "revurdering", Texts::term_revurdering, Texts::term_revurdering_text, Some("Sygedagpengeloven § 24"), Some("reassessment_moment") }
    Sagsstamme { "sagsstamme", Texts::term_sagsstamme, Texts::term_sagsstamme_text, None, None }
    Selvforsoergelse { "selvforsoergelse", Texts::term_selvforsoergelse, Texts::term_selvforsoergelse_text, Some("Lov 994/2015 § 6, stk. 2"), None }
    Sygedagpenge { "sygedagpenge", Texts::term_sygedagpenge, Texts::term_sygedagpenge_text, Some("Sygedagpengeloven"), Some("maximum_weekly_benefit") }
    Sygefravaerssamtale { "sygefravaerssamtale", Texts::term_sygefravaerssamtale, Texts::term_sygefravaerssamtale_text, Some("Sygedagpengeloven § 7 a"), Some("employer_talk_weeks") }
    Soegnehelligdag { "soegnehelligdag", Texts::term_soegnehelligdag, Texts::term_soegnehelligdag_text, Some("Sygedagpengeloven § 53 a"), Some("weekday_holidays") }
    Refusionstillaeg { "refusionstillaeg", Texts::term_refusionstillaeg, Texts::term_refusionstillaeg_text, Some("Sygedagpengeloven §§ 54 a og 54 b"), Some("refund_supplement") }
    Udstoedningsgrad { "udstoedningsgrad", Texts::term_udstoedningsgrad, Texts::term_udstoedningsgrad_text, None, None }
    Underretningsbrev { "underretningsbrev", Texts::term_underretningsbrev, Texts::term_underretningsbrev_text, Some("Sygedagpengeloven § 38"), Some("notice_letter_reply_days") }
    Varighedserklaering { "varighedserklaering", Texts::term_varighedserklaering, Texts::term_varighedserklaering_text, Some("Funktionærloven § 5"), Some("duration_certificate_days") }
    Varighedsgraense { "varighedsgraense", Texts::term_varighedsgraense, Texts::term_varighedsgraense_text, Some("Sygedagpengeloven § 24"), Some("duration_limit") }
    Ventetid { "ventetid", Texts::term_ventetid, Texts::term_ventetid_text, Some("Sygedagpengeloven § 41"), Some("self_employed_waiting_days") }
    Visitation { "visitation", Texts::term_visitation, Texts::term_visitation_text, Some("Sygedagpengeloven § 12"), Some("visitation") }
    Ydelsesuge { "ydelsesuge", Texts::term_ydelsesuge, Texts::term_ydelsesuge_text, Some("Lov 994/2015 § 6"), Some("ladder_reset_weeks") }
}

impl Term {
    /// The term with this id.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|term| term.id() == id)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;

    use fremdrift_legislation::{deadlines, encoded};

    use super::*;
    use crate::route::Lang;
    use crate::texts::texts;

    #[test]
    fn every_term_stands_in_the_glossary_of_the_project() {
        let glossary = include_str!("../../docs/glossary.md");
        let row = |term: &Term| {
            let name = term.name(&texts(Lang::Da));
            let mut rows = glossary.lines().filter_map(|line| line.strip_prefix("| "));
            rows.any(|row| {
                let danish = row.split(" | ").next().unwrap_or_default();
                danish.split(", ").any(|one| one == name)
            })
        };
        let missing: Vec<_> = Term::ALL.iter().filter(|term| !row(term)).collect();
        assert_eq!(missing, Vec::<&Term>::new());
    }

    #[test]
    fn every_rule_named_is_encoded() {
        let (encoded, deadlines) = (encoded(), deadlines());
        let rules: Vec<_> =
            encoded.entries().chain(deadlines.entries()).map(|rule| rule.id).collect();
        for term in Term::ALL {
            assert!(term.rule().is_none_or(|rule| rules.contains(&rule)), "{term:?}");
        }
    }

    /// `[[id|words]]` in a text, in whatever file: the term has to exist.
    #[test]
    fn every_term_that_a_text_names_exists() {
        let mut named = 0;
        for lang in Lang::ALL {
            let folder = format!("{}/locales/{}", env!("CARGO_MANIFEST_DIR"), lang.tag());
            for file in fs::read_dir(folder).unwrap() {
                let text = fs::read_to_string(file.unwrap().path()).unwrap();
                for part in text.split("[[").skip(1) {
                    let (id, _) = part.split_once('|').unwrap();
                    assert!(Term::from_id(id).is_some(), "{id}");
                    named += 1;
                }
            }
        }
        assert!(named > 0);
    }
}
