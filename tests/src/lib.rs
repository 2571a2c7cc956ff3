//! Reference cases, grouped by where their truth comes from, and tests of what must always hold.
#![cfg(test)]

mod acts;
mod acts_benefit;
mod any;
mod benefit_impact;
mod benefit_properties;
mod box_3_1;
mod course_cases;
mod figure_3;
mod gradual_return;
mod impact_cases;
mod injury;
mod naive;
mod net_gain;
mod next_year;
mod one_limit;
mod parameter_impact;
mod properties;
mod public;
mod reproduction;
mod second_values;
mod sick_sicker;
mod support;
mod timeline_and_ledger;
mod timeline_impact;
mod timeline_properties;
mod warnings;
mod worked_ledgers;
mod worked_timelines;
