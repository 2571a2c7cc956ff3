//! Parts that more than one page is made of.

pub(crate) mod fields;
pub(crate) mod layout;
