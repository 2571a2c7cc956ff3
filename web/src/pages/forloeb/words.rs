//! Codes and numbers of a course as sentences of the page's language.

use fremdrift_evidence::Standing;
use fremdrift_rules::case::Section56;
use fremdrift_rules::deadlines::{Actor, Event, Kind, Reservation, Topic};

use super::whom;
use crate::components::prose::Marked;
use crate::components::source::document;
use crate::say::Say;
use crate::state::case::{Reader, YesNo};

pub(super) fn section_56(say: &Say, ground: Option<Section56>) -> String {
    let t = &say.t;
    match ground {
        None => t.forloeb_no(),
        Some(Section56::Chronic) => t.forloeb_section_56_chronic(),
        Some(Section56::PlannedTreatment) => t.forloeb_section_56_planned(),
        Some(Section56::SameIllness) => t.forloeb_section_56_same(),
    }
    .to_string()
}

pub(super) fn answer(say: &Say, answer: YesNo) -> String {
    match answer {
        YesNo::Yes => say.t.forloeb_yes(),
        YesNo::No => say.t.forloeb_no(),
        YesNo::Unknown => say.t.forloeb_unknown(),
    }
    .to_string()
}

pub(super) fn kind(say: &Say, kind: Kind) -> String {
    match kind {
        Kind::Duty => say.t.forloeb_kind_duty(),
        Kind::Limit => say.t.forloeb_kind_limit(),
        Kind::Right => say.t.forloeb_kind_right(),
        Kind::Money => say.t.forloeb_kind_money(),
        Kind::Practice => say.t.forloeb_kind_practice(),
    }
    .to_string()
}

pub(super) fn actor(say: &Say, actor: Actor, reader: Reader) -> String {
    let t = &say.t;
    match actor {
        Actor::Person => t.forloeb_actor_person(whom(reader)),
        Actor::Employer => t.forloeb_actor_employer(whom(reader)),
        Actor::Fund => t.forloeb_actor_fund(whom(reader)),
        Actor::Municipality => t.forloeb_actor_municipality(),
        Actor::PersonOrEmployer => t.forloeb_actor_both(whom(reader)),
        Actor::Doctor => t.forloeb_actor_doctor(),
        Actor::Law => t.forloeb_actor_law(),
    }
    .to_string()
}

/// What an event is, in a few words that serve both readers and a calendar.
pub(super) fn title(say: &Say, event: &Event) -> String {
    let t = &say.t;
    match event.topic {
        Topic::EmployerPeriodOver { .. } => t.forloeb_title_employer_period_over(),
        Topic::FundDaysOver { .. } => t.forloeb_title_fund_days_over(),
        Topic::WaitingOver { .. } => t.forloeb_title_waiting_over(),
        Topic::TellEmployer { .. } => t.forloeb_title_tell_employer(),
        Topic::TellFund { .. } => t.forloeb_title_tell_fund(),
        Topic::WageRefundClaim { .. } => t.forloeb_title_wage_refund_claim(),
        Topic::ClaimAfterEmployer { .. } => t.forloeb_title_claim_after_employer(),
        Topic::NoticeWithoutEmployer { .. } => t.forloeb_title_notice_without_employer(),
        Topic::FundReport { .. } => t.forloeb_title_fund_report(),
        Topic::OwnApplication { .. } => t.forloeb_title_own_application(),
        Topic::ApplicationLatest { .. } => t.forloeb_title_application_latest(),
        Topic::RefundClaimLimit { .. } => t.forloeb_title_refund_claim_limit(),
        Topic::SelfEmployedNotice { .. } => t.forloeb_title_self_employed_notice(),
        Topic::EmployerTalk { .. } => t.forloeb_title_employer_talk(),
        Topic::DurationCertificate { .. } => t.forloeb_title_duration_certificate(),
        Topic::FirstFollowUp { .. } => t.forloeb_title_first_follow_up(),
        Topic::FollowUpInterval { .. } => t.forloeb_title_follow_up_interval(),
        Topic::FollowUpMonths { .. } => t.forloeb_title_follow_up_months(),
        Topic::FollowUpTalks { times, .. } => t.forloeb_title_follow_up_talks(times),
        Topic::ExemptionOver { .. } => t.forloeb_title_exemption_over(),
        Topic::FastTrackRequest { .. } => t.forloeb_title_fast_track_request(),
        Topic::FastTrackMeeting { .. } => t.forloeb_title_fast_track_meeting(),
        Topic::DurationLimit { reassessment: true, .. } => t.forloeb_title_reassessment(),
        Topic::DurationLimit { reassessment: false, .. } => t.forloeb_title_duration_limit(),
        Topic::PensionLimit { .. } => t.forloeb_title_pension_limit(),
        Topic::NoRight { .. } => t.forloeb_title_no_right(),
        Topic::JobClarification { .. } => t.forloeb_title_job_clarification(),
        Topic::NewRate { .. } => t.forloeb_title_new_rate(),
        Topic::RefundStep { .. } => t.forloeb_title_refund_step(),
        Topic::PartialReturn { .. } => t.forloeb_title_partial_return(),
        Topic::InjuryReport { .. } => t.forloeb_title_injury_report(),
        Topic::EmployerInjuryReport { .. } => t.forloeb_title_employer_injury_report(),
        Topic::Practice { milestone } => return say.own(milestone.label).plain(),
    }
    .to_string()
}

/// What an event means, in a sentence or two.
pub(super) fn text(say: &Say, event: &Event, reader: Reader) -> Marked {
    let t = &say.t;
    let who = whom(reader);
    match event.topic {
        Topic::EmployerPeriodOver { days, state } => {
            t.forloeb_text_employer_period_over(who, days, say.share(state))
        }
        Topic::FundDaysOver { days, state } => {
            t.forloeb_text_fund_days_over(who, days, say.share(state))
        }
        Topic::WaitingOver { days, state } => {
            t.forloeb_text_waiting_over(who, days, say.share(state))
        }
        Topic::TellEmployer { hours } => t.forloeb_text_tell_employer(who, hours),
        Topic::WageRefundClaim { weeks } => t.forloeb_text_wage_refund_claim(who, weeks),
        Topic::ClaimAfterEmployer { weeks } => t.forloeb_text_claim_after_employer(who, weeks),
        Topic::NoticeWithoutEmployer { days } => t.forloeb_text_notice_without_employer(who, days),
        Topic::FundReport { weeks } => t.forloeb_text_fund_report(who, weeks),
        Topic::OwnApplication { weeks, after_payer: true } => {
            t.forloeb_text_own_application_after(who, weeks)
        }
        Topic::OwnApplication { weeks, after_payer: false } => {
            t.forloeb_text_own_application_first(who, weeks)
        }
        Topic::ApplicationLatest { months } => t.forloeb_text_application_latest(who, months),
        Topic::RefundClaimLimit { months, refunded } => {
            t.forloeb_text_refund_claim_limit(months, say.date(refunded))
        }
        Topic::SelfEmployedNotice { weeks } => t.forloeb_text_self_employed_notice(who, weeks),
        Topic::EmployerTalk { weeks } => t.forloeb_text_employer_talk(who, weeks),
        Topic::DurationCertificate { days } => t.forloeb_text_duration_certificate(who, days),
        Topic::FirstFollowUp { week } => t.forloeb_text_first_follow_up(who, week),
        Topic::FollowUpInterval { weeks } => t.forloeb_text_follow_up_interval(who, weeks),
        Topic::FollowUpMonths { months } => t.forloeb_text_follow_up_months(who, months),
        Topic::FollowUpTalks { times, months } => {
            t.forloeb_text_follow_up_talks(who, months, times)
        }
        Topic::ExemptionOver { week, from_talk: true } => {
            t.forloeb_text_exemption_over_talk(who, week)
        }
        Topic::ExemptionOver { week, from_talk: false } => {
            t.forloeb_text_exemption_over_first(who, week)
        }
        Topic::FastTrackRequest { weeks } => t.forloeb_text_fast_track_request(who, weeks),
        Topic::FastTrackMeeting { weeks, asked } => {
            t.forloeb_text_fast_track_meeting(say.date(asked), weeks)
        }
        Topic::DurationLimit { weeks, months, passed, reassessment: true, .. } => {
            t.forloeb_text_reassessment(who, say.date(passed), weeks, months)
        }
        Topic::DurationLimit { weeks, months, passed, reassessment: false, .. } => {
            t.forloeb_text_duration_limit(who, say.date(passed), weeks, months)
        }
        Topic::PensionLimit { weeks, months, passed, .. } => {
            t.forloeb_text_pension_limit(who, weeks, months, say.date(passed))
        }
        Topic::NoRight { weeks, months, counted, right_from } => {
            t.forloeb_text_no_right(who, counted, months, weeks, say.date(right_from))
        }
        Topic::NewRate { before, after } => {
            t.forloeb_text_new_rate(say.kroner(before), say.kroner(after))
        }
        Topic::RefundStep { before, after } => {
            t.forloeb_text_refund_step(say.share(after), say.share(before))
        }
        Topic::InjuryReport { months } => t.forloeb_text_injury_report(who, months),
        Topic::EmployerInjuryReport { days, from_accident: true } => {
            t.forloeb_text_employer_injury_report_accident(who, days)
        }
        Topic::EmployerInjuryReport { days, from_accident: false } => {
            t.forloeb_text_employer_injury_report(who, days)
        }
        Topic::JobClarification { statement }
        | Topic::PartialReturn { statement }
        | Topic::TellFund { statement } => return say.own(statement),
        Topic::Practice { milestone } => {
            let whose = say.own(milestone.whose).plain();
            let source = document(&milestone.source);
            let standing = match milestone.standing {
                Standing::Practice => "practice",
                Standing::Ambition => "ambition",
                Standing::Proposal => "proposal",
            };
            t.forloeb_practice_source(standing, whose, source)
        }
    }
    .to_string()
    .into()
}

/// What has to be known about a date.
pub(super) fn reservation(say: &Say, reservation: &Reservation) -> String {
    let t = &say.t;
    match *reservation {
        Reservation::ChangedUnderWay { .. } => t.forloeb_res_changed(),
        Reservation::RoughBoundary { earliest, latest, .. } => {
            t.forloeb_res_rough(say.date(earliest), say.date(latest))
        }
        Reservation::StartNotFound { .. } => t.forloeb_res_start_not_found(),
        Reservation::MayNotApply { basis, weeks } => {
            if basis.parameter == "single_talk_return_weeks" {
                t.forloeb_res_single_talk(weeks, say.date(basis.from))
            } else {
                t.forloeb_res_exempt(weeks, say.date(basis.from))
            }
        }
        Reservation::IfWagesArePaid => t.forloeb_res_wages(),
        Reservation::IfBenefitIsPaidByEmployer => t.forloeb_res_employer_benefit(),
        Reservation::IfNoWagesArePaid => t.forloeb_res_no_wages(),
        Reservation::OtherwiseWithLetter { days, .. } => t.forloeb_res_letter(days),
        Reservation::OtherwiseWithoutFund { weeks, .. } => t.forloeb_res_without_fund(weeks),
        Reservation::OtherwiseIfInsured { weeks, first_day, later_day, .. } => {
            t.forloeb_res_insured(weeks, say.date(first_day), say.date(later_day))
        }
        Reservation::CountsFromTelling => t.forloeb_res_telling(),
        Reservation::DependsOnCategory => t.forloeb_res_category(),
        Reservation::CountsFromAccident => t.forloeb_res_accident(),
        Reservation::CountsFromFirstTalk => t.forloeb_res_first_talk(),
        Reservation::HangsOnPensionAge => t.forloeb_res_pension_age(),
        Reservation::TakenBelowPensionAge => t.forloeb_res_below_pension(),
        Reservation::EarlierAbsencesNotKnown => t.forloeb_res_earlier(),
        Reservation::WeeksReadAsPaidDays { otherwise } => {
            t.forloeb_res_paid_days(say.date(otherwise))
        }
        Reservation::ReadAsWageEarner => t.forloeb_res_wage_earner(),
        Reservation::PostponedForCovid { without } => t.forloeb_res_covid(say.date(without)),
    }
    .to_string()
}

/// Whether a reservation is about how old a source is; such stand with the sources.
pub(super) fn is_about_source(reservation: &Reservation) -> bool {
    matches!(reservation, Reservation::StartNotFound { .. })
}
