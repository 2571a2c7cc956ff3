//! One module a page.

#[cfg(feature = "ssr")]
pub(crate) mod home;
#[cfg(feature = "ssr")]
pub(crate) mod not_found;
pub(crate) mod refusion;
pub(crate) mod regler;
