//! What a duration limit rests on besides the act.

use fremdrift_rules::course::Reading;

use crate::say::Say;

/// A reading as a sentence.
pub(crate) fn reading(say: &Say, reading: Reading) -> String {
    let t = &say.t;
    match reading {
        Reading::HangsOnPensionAge => t.tool_reading_pension_age(),
        Reading::TakenBelowPensionAge => t.tool_reading_below_pension(),
        Reading::WeeksReadAsPaidDays { otherwise } => t.forloeb_res_paid_days(say.date(otherwise)),
        Reading::ReadAsWageEarner => t.forloeb_res_wage_earner(),
    }
    .to_string()
}
