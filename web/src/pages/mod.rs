//! One module a page. Those that calculate nothing are never hydrated: only the prerenderer has them.

mod forloeb;
#[cfg(feature = "ssr")]
mod home;
mod nettogevinst;
#[cfg(feature = "ssr")]
mod not_found;
mod refusion;
mod regler;

pub use self::forloeb::Forloeb;
#[cfg(feature = "ssr")]
pub(crate) use self::home::Home;
pub use self::nettogevinst::Nettogevinst;
#[cfg(feature = "ssr")]
pub(crate) use self::not_found::NotFound;
pub use self::refusion::Refusion;
pub use self::regler::Regler;
