//! Where a value stands in the law.

use crate::Text;

/// Where a value stands in the law.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provision {
    /// The law's short name; a page shows it before the act's number.
    pub law: Text,
    /// The act or order in force when the value began, as the gazette numbers it: `LBK 1221/2025`. The
    /// law's Danish name again where no act of it was read.
    pub act: &'static str,
    /// The section, in Danish: `§ 62, stk. 3`.
    pub paragraph: &'static str,
    /// The act's address, or the source's where no act was read.
    pub url: &'static str,
    /// Where it was seen, or how the act was read, where it is not simply printed there.
    pub source: Option<Text>,
    /// How sure it is.
    pub confidence: Confidence,
    /// The order that prints the number, where the act only says how to find it.
    pub order: Option<&'static Order>,
}

/// An order that prints a number, or what the number follows from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Order {
    /// The order's short name.
    pub law: Text,
    /// Its number in the gazette.
    pub act: &'static str,
    /// The section, in Danish.
    pub paragraph: &'static str,
    /// Its address.
    pub url: &'static str,
}

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// Printed in the act or the order that is named.
    Verified,
    /// Seen in a serious secondary source.
    Secondary,
    /// Follows from the act as we read it; no source says it in so many words.
    Reading,
}
