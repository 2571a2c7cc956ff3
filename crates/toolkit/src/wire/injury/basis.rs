//! Where advice after a work injury stands in the law.

use fremdrift_rules::injury as rules;
use serde::Serialize;
use tsify::Tsify;

use crate::wire::values::{Bilingual, IsoDate};

/// A section of an act or order, as the official gazette has it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct InjuryProvision {
    /// The law's short name, for people.
    law: Bilingual,
    /// The act or order that carried it, as `LBK 919/2024`.
    act: &'static str,
    /// The section, in Danish.
    paragraph: &'static str,
    /// The gazette's address of the act.
    url: &'static str,
    /// When it was read there.
    checked_on: IsoDate,
}

impl InjuryProvision {
    pub(super) fn all(basis: rules::Basis) -> Vec<Self> {
        let provisions = basis.provisions.iter();
        provisions
            .map(|it| Self {
                law: it.law.into(),
                act: it.act,
                paragraph: it.paragraph,
                url: it.url,
                checked_on: it.checked_on.into(),
            })
            .collect()
    }
}
