//! Parts that more than one page is made of.

pub(crate) mod book;
pub(crate) mod csv;
pub(crate) mod embedded;
pub(crate) mod errors;
pub(crate) mod fields;
pub(crate) mod figure;
pub(crate) mod grade;
pub(crate) mod ics;
pub(crate) mod keep;
pub(crate) mod later;
pub(crate) mod layout;
pub(crate) mod links;
pub(crate) mod more;
pub(crate) mod paper;
pub(crate) mod prose;
pub(crate) mod provision;
pub(crate) mod published;
pub(crate) mod reasons;
pub(crate) mod result_bar;
pub(crate) mod rule_link;
pub(crate) mod sheet;
pub(crate) mod source;
pub(crate) mod start;
pub(crate) mod store;
pub(crate) mod today;
