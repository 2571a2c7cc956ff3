//! What was printed of the effort, and where each number lies that was rounded.

use fremdrift_evidence::Evidence;
use rust_decimal::Decimal;

use super::LESS;
use crate::reproduction::inputs::{Input, input};
use crate::reproduction::{Interval, ReproductionError};

/// Kroner, people, weeks and points.
pub(super) struct Printed {
    pub(super) citizens: Input,
    pub(super) weeks_at_start: Input,
    pub(super) weeks_saved: Input,
    pub(super) first_year: Input,
    pub(super) second_year: Input,
    pub(super) net_of_each: Input,
    pub(super) net: Input,
    pub(super) net_at_half_price: Input,
    pub(super) net_with_less_effect: Input,
    pub(super) loss: Input,
    pub(super) break_even: Input,
}

impl Printed {
    pub(super) fn of(evidence: &Evidence) -> Result<Self, ReproductionError> {
        let courses = |column| input(evidence, "roskilde_courses", "all", column);
        let gain = |column| input(evidence, "roskilde_net_gain", "all", column);
        let scenario = |row| input(evidence, "roskilde_scenarios", row, "net_gain");
        Ok(Self {
            citizens: courses("courses")?,
            weeks_at_start: courses("absent_at_start")?,
            weeks_saved: courses("shorter")?,
            first_year: gain("first_year")?,
            second_year: gain("second_year")?,
            net_of_each: gain("per_citizen")?,
            net: gain("total")?,
            net_at_half_price: scenario("half_price")?,
            net_with_less_effect: scenario("ten_points_lower")?,
            loss: input(evidence, "roskilde_lower_effect", "all", "less")?,
            break_even: input(evidence, "roskilde_break_even", "all", "points")?,
        })
    }

    /// The savings of both years.
    pub(super) fn claimed(&self) -> Decimal {
        self.first_year.value + self.second_year.value
    }

    /// The net gain: that of each citizen was printed to the krone.
    pub(super) fn net_span(&self) -> Option<Interval> {
        Interval::rounded(self.net_of_each.value, Decimal::ONE).times(self.citizens.value)
    }

    /// What the supplier was paid, were both years' savings anywhere in their rounding.
    pub(super) fn supplier_span(&self) -> Option<Interval> {
        let claimed = millions(self.first_year).plus(millions(self.second_year))?;
        claimed.minus(self.net_span()?)
    }

    /// The break-even of any linear model, were every published figure anywhere in its rounding:
    /// half the supplier's pay, known in two ways, over the loss of a point, known in two ways.
    pub(super) fn break_even_span(&self) -> Option<Interval> {
        let net = self.net_span()?;
        let half = self.supplier_span()?.over(Interval::exactly(Decimal::TWO))?;
        let half = half.and(millions(self.net_at_half_price).minus(net)?)?;
        let loss = net.minus(millions(self.net_with_less_effect))?.and(millions(self.loss))?;
        half.times(Decimal::from(LESS))?.over(loss)
    }
}

/// Every number that is printed as this one in millions with one decimal. One of them is printed
/// without ("9" beside "9.1"); it is read as if it had it.
fn millions(amount: Input) -> Interval {
    Interval::rounded(amount.value, Decimal::from(100_000))
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;

    use super::*;

    fn rounded(value: Decimal, decimals: u32) -> String {
        value.round_dp(decimals).to_string()
    }

    #[test]
    fn rounding_does_not_explain_the_published_break_even() {
        let printed = Printed::of(&evidence()).unwrap();
        let span = printed.break_even_span().unwrap();
        assert_eq!([span.low, span.high].map(|end| rounded(end, 2)), ["1.94", "2.16"]);
        let published = Interval::rounded(printed.break_even.value, Decimal::new(1, 1));
        assert_eq!(published.and(span), None);
    }

    #[test]
    fn rounding_leaves_two_hundred_thousand_kroner_open_of_the_suppliers_pay() {
        let span = Printed::of(&evidence()).unwrap().supplier_span().unwrap();
        let thousands = [span.low, span.high].map(|end| rounded(end / Decimal::ONE_THOUSAND, 0));
        assert_eq!(thousands, ["1726", "1926"]);
    }
}
