//! Reference cases, grouped by where their truth comes from, and tests of what must always hold.
#![cfg(test)]

mod any;
mod naive;
mod support;
