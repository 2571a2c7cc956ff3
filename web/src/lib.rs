//! The site. Every page exists once per language as a file of its own (`prerender`), and the same
//! components come alive in the browser (`main`). Only `browser` reads a clock
//! or stores anything; nothing reads the network.

pub mod app;
mod browser;
pub mod charts;
mod components;
pub mod format;
pub mod head;
mod pages;
pub mod route;
mod say;
pub mod state;
pub mod texts;
