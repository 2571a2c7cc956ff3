//! The hazard ratio that does what was published.

use super::case::Effect;
use crate::sickness::Curve;

/// Hazard ratios that are considered at all.
pub(super) const RATIOS: [f64; 2] = [0.01, 100.0];

/// The hazard ratio of an effect as stated, that begins at `start`; one for an effect of another
/// kind.
pub(super) fn ratio(curve: &Curve, start: f64, effect: Effect) -> Option<f64> {
    match effect {
        Effect::HazardRatio(ratio) => Some(ratio),
        Effect::WeeksSaved { weeks, until } => ratio_of_weeks(curve, start, weeks, until),
        Effect::FewerLong { share, after } => ratio_of_fewer(curve, start, share, after),
        Effect::MoreToWork(_) | Effect::PartialReturn { .. } => Some(1.0),
    }
}

/// The hazard ratio from `start` on that takes so many weeks off benefit between `start` and
/// `until`, or without end; none where no ratio in [`RATIOS`] does.
fn ratio_of_weeks(curve: &Curve, start: f64, weeks: f64, until: Option<f64>) -> Option<f64> {
    let until = until.unwrap_or(f64::INFINITY);
    let expected = |ratio: f64| curve.times(ratio).expected_weeks(start, until);
    let wanted = expected(1.0) - weeks;
    let [mut low, mut high] = RATIOS;
    // The higher the hazard, the fewer weeks.
    if !(expected(high)..=expected(low)).contains(&wanted) {
        return None;
    }
    // Sixty halvings leave less than a float can tell.
    for _ in 0..60 {
        let middle = 0.5 * (low + high);
        if expected(middle) > wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    Some(0.5 * (low + high))
}

/// The hazard ratio from `start` on by which a share fewer are on benefit after so many weeks of
/// absence.
fn ratio_of_fewer(curve: &Curve, start: f64, share: f64, after: f64) -> Option<f64> {
    let staying = curve.survival(start, after);
    let ratio = 1.0 + libm::log(1.0 - share) / libm::log(staying);
    let [low, high] = RATIOS;
    (low..=high).contains(&ratio).then_some(ratio)
}

#[cfg(test)]
mod tests {
    use fremdrift_evidence::evidence;

    use super::*;

    fn curve() -> Curve {
        Curve::new(&evidence().return_to_work).unwrap()
    }

    #[test]
    fn roskilde_s_weeks_are_two_ratios() {
        // Worked beforehand, from the published 7.3 weeks and start after 19.9.
        let of = |until| ratio_of_weeks(&curve(), 19.9, 7.3, until).unwrap();
        assert!((of(Some(52.0)) - 2.10).abs() < 0.005, "{}", of(Some(52.0)));
        assert!((of(None) - 1.32).abs() < 0.005, "{}", of(None));
    }

    #[test]
    fn a_fall_in_long_courses_is_a_ratio() {
        let ratio = ratio_of_fewer(&curve(), 8.0, 0.24, 52.0).unwrap();
        let [with, without] = [ratio, 1.0].map(|ratio| curve().times(ratio).survival(8.0, 52.0));
        assert!((with / without - 0.76).abs() < 1e-12);
        // By hand: hazards to week 13, 26 and 52 sum to 1.928.
        assert!((ratio - 1.1423).abs() < 0.000_5, "{ratio}");
    }

    #[test]
    fn nothing_saved_is_no_effect() {
        assert!((ratio_of_weeks(&curve(), 10.0, 0.0, None).unwrap() - 1.0).abs() < 1e-12);
        assert!((ratio_of_fewer(&curve(), 10.0, 0.0, 52.0).unwrap() - 1.0).abs() < 1e-12);
        // More weeks than there are.
        assert_eq!(ratio_of_weeks(&curve(), 10.0, 200.0, None), None);
        assert_eq!(ratio_of_weeks(&curve(), 10.0, f64::NAN, None), None);
    }
}
