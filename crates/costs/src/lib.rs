//! What an absence costs, and whom: the rules of `fremdrift-rules` turned into kroner; and what one
//! municipality spends and does beside others (`cluster`, `Caseload`, `Rate`).
//!
//! Amounts are benefit, not wages. Each line is the weekly benefit × days / 7, rounded half up to
//! whole øre; the state's part is that amount × its share, rounded half up; the municipality bears
//! the rest. Totals are sums of lines.
#![deny(clippy::disallowed_types)]

mod benchmark;
mod ledger;
mod line;
pub mod net_gain;
mod parts;
mod thresholds;
mod totals;
mod warnings;
mod weeks;

pub use benchmark::{Caseload, Cluster, ClusterError, Distance, Member, Rate, Spender, cluster};
pub use ledger::{Ledger, LedgerError, ledger};
pub use line::Line;
pub use parts::Parts;
pub use thresholds::{Cause, Threshold};
pub use totals::{TotalsOere, totals};
pub use warnings::Warning;
pub use weeks::Week;
