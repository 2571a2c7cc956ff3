//! Parts that more than one page is made of.

pub(crate) mod counter;
pub(crate) mod layout;
