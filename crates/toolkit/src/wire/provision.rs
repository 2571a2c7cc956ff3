//! Where a value stands in the law.

use fremdrift_legislation as legislation;
use serde::Serialize;
use tsify::Tsify;

use super::reason::Confidence;
use super::values::Bilingual;

/// Where a value stands in the law.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Provision {
    /// The law's short name.
    law: Bilingual,
    /// The act or order in force when the value began, as the gazette numbers it: `"LBK 1221/2025"`. The
    /// law's Danish name again where no act of it was read.
    act: &'static str,
    /// The section, in Danish: `"§ 24, stk. 1"`.
    paragraph: &'static str,
    /// The act's address, or the source's where no act was read.
    url: &'static str,
    /// How sure it is.
    confidence: Confidence,
    /// Where it was seen, or how the act was read; absent where it is simply printed there.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    source: Option<Bilingual>,
    /// The order that prints the number, where the act only says how to find it; else absent.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[tsify(optional)]
    order: Option<Order>,
}

/// An order that prints a number, or what the number follows from.
#[derive(Debug, Serialize, Tsify)]
#[serde(rename_all = "camelCase")]
pub(crate) struct Order {
    /// The order's short name.
    law: Bilingual,
    /// Its number in the gazette.
    act: &'static str,
    /// The section, in Danish.
    paragraph: &'static str,
    /// Its address.
    url: &'static str,
}

impl From<&legislation::Order> for Order {
    fn from(order: &legislation::Order) -> Self {
        Self { law: order.law.into(), act: order.act, paragraph: order.paragraph, url: order.url }
    }
}

impl From<legislation::Provision> for Provision {
    fn from(provision: legislation::Provision) -> Self {
        Self {
            law: provision.law.into(),
            act: provision.act,
            paragraph: provision.paragraph,
            url: provision.url,
            confidence: provision.confidence.into(),
            source: provision.source.map(Into::into),
            order: provision.order.map(Into::into),
        }
    }
}
