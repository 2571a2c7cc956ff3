//! The white paper's six recommendations as levers on one municipality, by budget year.
//!
//! A [`Municipality`] says how many fall ill, what is done today, and what each lever would change;
//! [`Council::new`] checks it. A [`Package`] is a choice of levers; what it is worth is always beside
//! today's effort.
//!
//! **The effort** reaches some of those still on benefit when it begins, and multiplies their hazard
//! of leaving it. Levers 1 and 5 let it begin earlier, lever 3 lets it reach more. Lever 2 lets
//! people begin in part before they are back, lever 4 keeps some from falling ill for long. Lever 6
//! changes nothing by itself: knowing the effect is worth what [`crate::effort::Knowing`] says.
//!
//! **Budget years.** Courses begin evenly, one fifty-second of a year's in each week, from the first
//! week of the first budget year. Courses that began before it are the same with every package and
//! are left out; what the courses cost after the fourth year is left out, too.

mod account;
mod check;
mod council;
mod draw;
mod input;

#[cfg(test)]
mod tests;

pub use check::{Field, LeverError};
pub use council::{Council, Numbers, Outcome};
pub use draw::{Column, Group};
pub use input::{
    Assessment, Culture, Hospital, Lever, Levers, Measuring, Municipality, Package, Patchy, Today,
    WorkGoal,
};
