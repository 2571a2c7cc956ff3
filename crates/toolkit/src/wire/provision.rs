//! Where a value stands in the law.

use fremdrift_legislation as legislation;
use serde::Serialize;
use tsify::Tsify;

use super::reason::Confidence;

/// Where a value stands in the law, and where we saw it.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Provision {
    /// The act, in Danish.
    act: &'static str,
    /// The section, in Danish.
    paragraph: &'static str,
    /// The source that was read.
    source: &'static str,
    /// The source's address.
    url: &'static str,
    /// How sure it is.
    confidence: Confidence,
}

impl From<legislation::Provision> for Provision {
    fn from(provision: legislation::Provision) -> Self {
        Self {
            act: provision.act,
            paragraph: provision.paragraph,
            source: provision.source,
            url: provision.url,
            confidence: provision.confidence.into(),
        }
    }
}
