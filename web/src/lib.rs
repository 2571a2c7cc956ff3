//! The site. Every page exists once per language as a file of its own (`prerender`), and the same
//! components come alive in the browser (`main`). Nothing here reads a clock or the network.

pub mod app;
mod components;
pub mod format;
pub mod head;
mod pages;
pub mod route;
pub mod state;
pub mod texts;
