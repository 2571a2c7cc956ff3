//! Where everything stands in the picture of a course: worked out once, then drawn.

use chrono::NaiveDate;
use fremdrift_evidence::evidence;
use fremdrift_rules::course::Payer;
use fremdrift_rules::deadlines::{Timeline, Topic};

use super::frame::Frame;
use super::geometry::{Scale, text_width, week_ticks};
use super::labels::{Flag, Place, Room, place};
use super::payers::PaidBy;
use super::words::short_date;
use crate::route::Lang;
use crate::texts::texts;

/// The weeks shown at least: a year, and what comes after it.
const FEWEST_WEEKS: u32 = 56;
/// The weeks shown at most.
const MOST_WEEKS: u32 = 110;
/// The weeks shown after today.
const AFTER_TODAY: u32 = 6;

/// The picture's measures and marks.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct CoursePlot {
    pub(super) frame: Frame,
    pub(super) weeks: u32,
    pub(super) left: f64,
    pub(super) right: f64,
    /// Top and bottom of the panel with the chance.
    pub(super) chance: [f64; 2],
    /// Top and bottom of the panel with the payers.
    pub(super) payers: [f64; 2],
    /// The published weeks with their share in percent, as points.
    pub(super) points: Vec<[f64; 2]>,
    /// Percent lines and their labels.
    pub(super) percents: Vec<(f64, u8)>,
    /// Blocks of payers: left, top, width, height.
    pub(super) blocks: Vec<(PaidBy, [f64; 4])>,
    /// Who appears, in the order of the stack.
    pub(super) present: Vec<PaidBy>,
    /// Named weeks: the place, the week and its first day.
    pub(super) ticks: Vec<(f64, u32, NaiveDate)>,
    pub(super) flags: Vec<(Place, String, bool)>,
}

impl CoursePlot {
    pub(super) fn new(timeline: &Timeline, lang: Lang, frame: Frame, head: f64) -> Self {
        let today = timeline.position.week.unwrap_or(0).saturating_add(AFTER_TODAY);
        let weeks = today.clamp(FEWEST_WEEKS, MOST_WEEKS);
        let left = text_width("100 %", frame.font()) + 8.0;
        let right = frame.width() - 1.0;
        let scale = Scale::new(f64::from(weeks), left, right);
        let flags = flags(timeline, lang, frame, scale, Room { left, right, lanes: 5 });
        let lanes = flags.iter().map(|(place, ..)| place.lane + 1).max().unwrap_or_default();

        let top = head + frame.line() * super::geometry::count(lanes) + frame.font();
        let chance = [top, top + chance_height(frame)];
        let payers_top = chance[1] + frame.line() * 1.9;
        let payers = [payers_top, payers_top + frame.font() * 3.2];
        let percent = Scale::new(100.0, chance[1], chance[0]);
        let points = evidence().return_to_work.weeks.iter();
        let points = points.filter(|point| point.week <= weeks).map(|point| {
            let share = f64::from(point.in_work.basis_points()) / 100.0;
            [scale.at(f64::from(point.week) - 1.0), percent.at(share)]
        });
        let blocks = blocks(timeline, weeks, scale, payers);
        let present = PaidBy::ALL.into_iter();
        let present = present.filter(|payer| blocks.iter().any(|(other, _)| other == payer));
        let first = timeline.case.input().first_day;
        let tick = |week: u32| {
            let days = chrono::Days::new(u64::from(week - 1) * 7);
            Some((scale.at(f64::from(week - 1)), week, first.checked_add_days(days)?))
        };
        let widest = text_width("30. sep.", frame.font()) + 14.0;
        Self {
            frame,
            weeks,
            left,
            right,
            chance,
            payers,
            points: points.collect(),
            percents: [0, 50, 100].map(|value| (percent.at(f64::from(value)), value)).to_vec(),
            present: present.collect(),
            blocks,
            // A name that would reach beyond the picture is left out.
            ticks: week_ticks(weeks, 1, scale.unit, widest)
                .into_iter()
                .filter_map(tick)
                .filter(|(x, ..)| x + widest <= frame.width() + 14.0)
                .collect(),
            flags,
        }
    }

    /// The height of the whole drawing: below the payers stand week and day.
    pub(super) fn height(&self) -> f64 {
        self.payers[1] + 8.0 + 2.0 * self.frame.line() + 2.0
    }
}

const fn chance_height(frame: Frame) -> f64 {
    match frame {
        Frame::Narrow => 110.0,
        Frame::Wide => 140.0,
    }
}

/// Who pays, as blocks side by side; municipality and state stand on each other by their shares.
fn blocks(
    timeline: &Timeline,
    weeks: u32,
    scale: Scale,
    [top, bottom]: [f64; 2],
) -> Vec<(PaidBy, [f64; 4])> {
    let first = timeline.case.input().first_day;
    let mut blocks: Vec<(PaidBy, [f64; 4])> = Vec::new();
    for run in &timeline.runs {
        let day = |date: NaiveDate| {
            let days = date.signed_duration_since(first).num_days();
            (super::geometry::float(days) / 7.0).min(f64::from(weeks))
        };
        let [from, to] = [day(run.days.from.date()), day((run.days.to + 1).date())];
        if to <= from {
            continue;
        }
        let (left, width) = (scale.at(from), scale.at(to) - scale.at(from));
        let mut block = |payer, top: f64, bottom: f64| {
            // A stretch with the same payer and share is one block, whatever rate it has.
            let joined = blocks.iter_mut().rev().take(2).find(|(other, [x, y, w, h])| {
                *other == payer
                    && (*x + *w - left).abs() < 0.01
                    && (*y - top).abs() < 0.01
                    && (*h - (bottom - top)).abs() < 0.01
            });
            match joined {
                Some((_, [_, _, joined, _])) => *joined += width,
                None if bottom - top > 0.5 => {
                    blocks.push((payer, [left, top, width, bottom - top]))
                }
                None => {}
            }
        };
        match (run.payer, run.public) {
            (Payer::Employer, _) => block(PaidBy::Employer, top, bottom),
            (Payer::UnemploymentFund, _) => block(PaidBy::UnemploymentFund, top, bottom),
            (Payer::Unpaid, _) => block(PaidBy::Nobody, top, bottom),
            (Payer::Public, public) => {
                let state = public.map(|public| public.state.basis_points()).unwrap_or_default();
                let split = top + (bottom - top) * f64::from(state) / 10_000.0;
                block(PaidBy::State, top, split);
                block(PaidBy::Municipality, split, bottom);
            }
        }
    }
    blocks
}

/// The few dates that are named in the picture. Today's line is the heavy one.
fn flags(
    timeline: &Timeline,
    lang: Lang,
    frame: Frame,
    scale: Scale,
    room: Room,
) -> Vec<(Place, String, bool)> {
    let t = texts(lang);
    let first = timeline.case.input().first_day;
    let mut named: Vec<(NaiveDate, String, i64)> = Vec::new();
    for event in &timeline.events {
        let (name, weight) = match event.topic {
            Topic::FirstFollowUp { .. } => (t.forloeb_flag_follow_up(), 2),
            Topic::DurationLimit { reassessment: true, .. } => (t.forloeb_flag_limit(), 3),
            Topic::DurationLimit { reassessment: false, .. } | Topic::PensionLimit { .. } => {
                (t.forloeb_flag_end(), 3)
            }
            Topic::EmployerPeriodOver { .. }
            | Topic::FundDaysOver { .. }
            | Topic::WaitingOver { .. } => (t.forloeb_flag_front(), 1),
            Topic::TellEmployer { .. }
            | Topic::TellFund { .. }
            | Topic::WageRefundClaim { .. }
            | Topic::ClaimAfterEmployer { .. }
            | Topic::NoticeWithoutEmployer { .. }
            | Topic::FundReport { .. }
            | Topic::OwnApplication { .. }
            | Topic::ApplicationLatest { .. }
            | Topic::RefundClaimLimit { .. }
            | Topic::SelfEmployedNotice { .. }
            | Topic::EmployerTalk { .. }
            | Topic::DurationCertificate { .. }
            | Topic::FollowUpInterval { .. }
            | Topic::FollowUpMonths { .. }
            | Topic::FollowUpTalks { .. }
            | Topic::ExemptionOver { .. }
            | Topic::FastTrackRequest { .. }
            | Topic::FastTrackMeeting { .. }
            | Topic::NoRight { .. }
            | Topic::JobClarification { .. }
            | Topic::NewRate { .. }
            | Topic::RefundStep { .. }
            | Topic::PartialReturn { .. }
            | Topic::InjuryReport { .. }
            | Topic::EmployerInjuryReport { .. }
            | Topic::Practice { .. } => continue,
        };
        let words = format!("{}: {name}", short_date(lang, event.date));
        named.push((event.date, words, weight));
    }
    if timeline.position.week.is_some() {
        let words = t.forloeb_flag_today().to_string();
        named.push((timeline.position.today, words, 4));
    }
    let flag = |(date, words, weight): &(NaiveDate, String, i64)| {
        let days = super::geometry::float(date.signed_duration_since(first).num_days());
        let x = scale.at(days / 7.0);
        (x <= room.right).then(|| Flag {
            x,
            width: text_width(words, frame.font()),
            weight: *weight,
        })
    };
    let shown: Vec<(Flag, &(NaiveDate, String, i64))> =
        named.iter().filter_map(|named| Some((flag(named)?, named))).collect();
    let flags: Vec<Flag> = shown.iter().map(|(flag, _)| *flag).collect();
    place(&flags, room)
        .into_iter()
        .filter_map(|place| {
            let (_, (_, words, weight)) = shown.get(place.flag)?;
            Some((place, words.clone(), *weight == 4))
        })
        .collect()
}
