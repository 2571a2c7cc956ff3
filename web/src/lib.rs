//! The site. Every page exists once per language as a file of its own (`prerender`), and on a tool's
//! page the same components come alive in the browser (`start`). Only `browser` reads a clock or
//! stores anything; nothing reads the network.

pub mod app;
mod browser;
pub mod charts;
pub mod components;
pub mod format;
pub mod head;
#[cfg(feature = "ssr")]
pub mod manifest;
#[cfg(feature = "ssr")]
pub mod notices;
pub mod pages;
pub mod route;
mod say;
pub mod session;
#[cfg(feature = "hydrate")]
pub mod start;
pub mod state;
#[cfg(feature = "ssr")]
pub mod terms;
pub mod texts;
pub mod tools;
mod version;
pub mod worker;
