//! One module a page. Those that calculate nothing are never hydrated: only the prerenderer has them.

mod anbefalinger;
mod arbejdsskade;
#[cfg(feature = "ssr")]
mod fakta;
mod forloeb;
#[cfg(feature = "ssr")]
mod home;
mod kommuner;
#[cfg(feature = "ssr")]
mod metode;
mod nettogevinst;
#[cfg(feature = "ssr")]
mod not_found;
#[cfg(feature = "ssr")]
mod nyt;
#[cfg(feature = "ssr")]
mod om;
#[cfg(feature = "ssr")]
mod ordbog;
mod penge;
mod refusion;
mod regler;
#[cfg(feature = "ssr")]
mod soeg;
mod tidlig_indsats;
#[cfg(feature = "ssr")]
mod was;

pub use self::anbefalinger::Anbefalinger;
pub use self::arbejdsskade::Arbejdsskade;
#[cfg(feature = "ssr")]
pub(crate) use self::fakta::Fakta;
pub use self::forloeb::Forloeb;
#[cfg(feature = "ssr")]
pub(crate) use self::home::Home;
pub use self::kommuner::Kommuner;
#[cfg(feature = "ssr")]
pub(crate) use self::metode::Metode;
pub use self::nettogevinst::Nettogevinst;
#[cfg(feature = "ssr")]
pub(crate) use self::not_found::NotFound;
#[cfg(feature = "ssr")]
pub(crate) use self::nyt::Nyt;
#[cfg(feature = "ssr")]
pub(crate) use self::om::Om;
#[cfg(feature = "ssr")]
pub(crate) use self::ordbog::Ordbog;
pub use self::penge::Penge;
pub use self::refusion::Refusion;
pub use self::regler::Regler;
#[cfg(feature = "ssr")]
pub(crate) use self::soeg::Soeg;
pub use self::tidlig_indsats::TidligIndsats;
#[cfg(feature = "ssr")]
pub(crate) use self::was::Was;
