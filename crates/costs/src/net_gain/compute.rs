//! From a scenario to its account.

use std::collections::BTreeMap;

use fremdrift_rules::course::Payer;
use fremdrift_units::{Kroner, Percent};
use rust_decimal::{Decimal, RoundingStrategy};

use super::error::NetGainError;
use super::input::{Overlap, SavedShare, ShareFit, Work};
use super::result::{Item, Line, NetGain, Note, Party, Use};
use super::scenario::{Scenario, too_large};
use super::schedule::{Stretch, WEEK};

/// Øre have two decimals.
const SCALE: u32 = 2;
/// What is told of weeks that are left out.
const WEEK_DECIMALS: u32 = 6; // not law: finer than any input

/// Benefit of the weeks of one item in one year, and who would have paid it: exact.
#[derive(Clone, Copy, Default)]
struct Benefit {
    person_weeks: Decimal,
    public: Decimal,
    state: Decimal,
    employer: Decimal,
    fund: Decimal,
}

impl Scenario {
    /// What it is worth, to whom and when.
    ///
    /// # Errors
    /// [`super::Problem::TooLarge`] where an amount leaves what [`Kroner`] holds.
    pub fn net_gain(&self) -> Result<NetGain, Vec<NetGainError>> {
        Account::new(self).close().ok_or_else(too_large)
    }
}

/// An account that is being written.
struct Account<'a> {
    scenario: &'a Scenario,
    lines: Vec<Line>,
    uses: Vec<Use>,
    notes: Vec<Note>,
    beyond: Decimal,
}

impl<'a> Account<'a> {
    const fn new(scenario: &'a Scenario) -> Self {
        Self {
            scenario,
            lines: Vec::new(),
            uses: Vec::new(),
            notes: Vec::new(),
            beyond: Decimal::ZERO,
        }
    }

    fn close(mut self) -> Option<NetGain> {
        let input = self.scenario.input();
        let citizens = Decimal::from(input.citizens);
        let end = input.weeks_before + input.course_weeks;
        let effect = &input.effect;
        let [saved, cases] = self.counted();
        let early =
            self.stretch_out(Item::SavedWeeks, citizens, end, saved, Some(input.saved_share));
        let long =
            self.stretch_out(Item::LongCases, cases, effect.long_from, effect.weeks_each, None);
        self.benefits(Item::SavedWeeks, &early)?;
        self.benefits(Item::LongCases, &long)?;
        self.activation()?;
        self.replacement(&early)?;
        self.work(&[&early, &long])?;
        self.add(
            Item::Price,
            Party::Municipality,
            self.scenario.first_year(),
            -citizens * input.price.to_decimal(),
            false,
        )?;
        self.notes(end + saved.max(Decimal::ZERO), cases);

        self.lines.sort_by_key(|line| (line.item, line.year, line.party));
        // Checked once, so that every sum of some of the lines fits, too.
        self.lines.iter().try_fold(Decimal::ZERO, |sum, line| {
            let sum = sum + line.amount.to_decimal().abs();
            Kroner::from_decimal(sum).ok().map(|_| sum)
        })?;
        Some(NetGain {
            lines: self.lines,
            uses: self.uses,
            notes: self.notes,
            citizens: input.citizens,
            years: input.horizon,
        })
    }

    /// Weeks saved per participant right after the course, and long cases avoided. Where the long
    /// cases' weeks are among the saved ones, the saved weeks are all there are: what is left of
    /// them lies after the course, and no more long cases are counted than they make.
    fn counted(&mut self) -> [Decimal; 2] {
        let input = self.scenario.input();
        let effect = &input.effect;
        let saved = scaled(effect.weeks_saved, effect.share_fit);
        let cases = scaled(effect.cases_avoided, effect.share_fit);
        let citizens = Decimal::from(input.citizens);
        let [all, long] = [saved * citizens, cases * effect.weeks_each];
        if input.overlap == Overlap::Apart || long.is_zero() {
            return [saved, cases];
        }
        if long.is_sign_negative() == all.is_sign_negative() && long.abs() <= all.abs() {
            return [(all - long) / citizens, cases];
        }
        self.notes.push(Note::LongCasesExceedSaved);
        if long.is_sign_negative() == all.is_sign_negative() {
            [Decimal::ZERO, all / effect.weeks_each]
        } else {
            [saved, Decimal::ZERO]
        }
    }

    /// Finds who would have paid the weeks from a week of absence on, year by year.
    fn stretch_out(
        &mut self,
        item: Item,
        people: Decimal,
        from: Decimal,
        weeks: Decimal,
        share: Option<SavedShare>,
    ) -> BTreeMap<u32, Benefit> {
        let sign = if weeks.is_sign_negative() { -people } else { people };
        let mut by_year: BTreeMap<u32, Benefit> = BTreeMap::new();
        let mut counted = Decimal::ZERO;
        for (index, stretch) in self.scenario.stretches().iter().enumerate() {
            let Some((start, end)) = overlap(stretch, from, weeks.abs()) else { continue };
            let week = Decimal::from(WEEK);
            let person_days = sign * (end - start);
            let benefit = person_days * stretch.weekly.to_decimal() / week;
            counted += person_days / week;
            let year = by_year.entry(stretch.year).or_default();
            year.person_weeks += person_days / week;
            let constant = match share {
                Some(SavedShare::Constant(municipality)) => Some(municipality.complement()),
                Some(SavedShare::ByLaw) | None => None,
            };
            let payer = if constant.is_some() { Payer::Public } else { stretch.payer };
            let state = constant.unwrap_or(stretch.state);
            match payer {
                Payer::Public => {
                    year.public += benefit;
                    year.state += benefit * fraction(state);
                }
                Payer::Employer => year.employer += benefit,
                Payer::UnemploymentFund => year.fund += benefit,
                Payer::Unpaid => {}
            }
            self.uses.push(Use {
                item,
                stretch: index,
                from: start / week,
                to: end / week,
                person_weeks: person_days / week,
                municipality: if payer == Payer::Public {
                    state.complement()
                } else {
                    Percent::default()
                },
            });
        }
        self.beyond += (sign * weeks.abs() - counted).abs();
        by_year
    }

    fn benefits(&mut self, item: Item, by_year: &BTreeMap<u32, Benefit>) -> Option<()> {
        for (year, benefit) in by_year {
            let [public, state] = [benefit.public, benefit.state].map(round);
            for (party, amount) in [
                (Party::Municipality, public - state),
                (Party::State, state),
                (Party::Employer, benefit.employer),
                (Party::UnemploymentFund, benefit.fund),
            ] {
                self.add(item, party, *year, amount, true)?;
            }
        }
        Some(())
    }

    /// What the state refunds more in the weeks of the course that are in activation.
    fn activation(&mut self) -> Option<()> {
        let input = self.scenario.input();
        let Some(share) = input.optional.activation else { return Some(()) };
        let people = Decimal::from(input.citizens) * fraction(share);
        let [passive, active] = self.scenario.schedules.as_ref();
        let mut by_year: BTreeMap<u32, Decimal> = BTreeMap::new();
        for (sign, stretches) in [(-people, passive), (people, active)] {
            for stretch in stretches.iter().filter(|it| it.payer == Payer::Public) {
                let Some((start, end)) = overlap(stretch, input.weeks_before, input.course_weeks)
                else {
                    continue;
                };
                let benefit = sign * (end - start) * stretch.weekly.to_decimal();
                *by_year.entry(stretch.year).or_default() +=
                    benefit * fraction(stretch.state) / Decimal::from(WEEK);
            }
        }
        for (year, refund) in by_year {
            self.add(Item::ActivationRefund, Party::Municipality, year, round(refund), true)?;
            self.add(Item::ActivationRefund, Party::State, year, -round(refund), true)?;
        }
        Some(())
    }

    fn replacement(&mut self, early: &BTreeMap<u32, Benefit>) -> Option<()> {
        let Some(worth) = self.scenario.input().optional.replacement else { return Some(()) };
        for (year, benefit) in early {
            let amount = benefit.person_weeks * worth.to_decimal();
            self.add(Item::Replacement, Party::Employer, *year, amount, false)?;
        }
        Some(())
    }

    /// The citizens' side: wages for benefit, and the taxes on both.
    fn work(&mut self, saved: &[&BTreeMap<u32, Benefit>]) -> Option<()> {
        let Some(work) = self.scenario.input().optional.work else { return Some(()) };
        let Work { at_work, weekly_wage, municipal_tax, state_tax } = work;
        for year in 1..=self.scenario.input().horizon {
            let mut wage = Decimal::ZERO;
            for benefit in saved.iter().filter_map(|by_year| by_year.get(&year)) {
                wage += benefit.person_weeks * fraction(at_work) * weekly_wage.to_decimal();
            }
            // As written in the account, so that what one gains another loses to the øre.
            let paid = |line: &&Line| {
                line.year == year && matches!(line.item, Item::SavedWeeks | Item::LongCases)
            };
            let benefit: Decimal =
                self.lines.iter().filter(paid).map(|line| line.nominal.to_decimal()).sum();
            let income = round(wage) - benefit;
            self.add(Item::Wage, Party::Citizen, year, wage, false)?;
            self.add(Item::BenefitForgone, Party::Citizen, year, -benefit, true)?;
            let mut taxes = Decimal::ZERO;
            for (party, rate) in [(Party::Municipality, municipal_tax), (Party::State, state_tax)] {
                let tax = round(income * fraction(rate));
                taxes += tax;
                self.add(Item::Tax, party, year, tax, true)?;
            }
            self.add(Item::Tax, Party::Citizen, year, -taxes, true)?;
        }
        Some(())
    }

    fn add(
        &mut self,
        item: Item,
        party: Party,
        year: u32,
        amount: Decimal,
        transfer: bool,
    ) -> Option<()> {
        let nominal = Kroner::from_decimal(round(amount)).ok()?;
        if nominal == Kroner::ZERO {
            return Some(());
        }
        let amount = match self.scenario.input().discount {
            None => nominal,
            Some(rate) => {
                let mut present = nominal.to_decimal();
                for _ in self.scenario.first_year()..year {
                    present /= Decimal::ONE + fraction(rate);
                }
                Kroner::from_decimal(round(present)).ok()?
            }
        };
        self.lines.push(Line { item, party, year, amount, nominal, transfer });
        Some(())
    }

    fn notes(&mut self, saved_until: Decimal, cases: Decimal) {
        let input = self.scenario.input();
        let effect = &input.effect;
        let long = cases * effect.weeks_each;
        if let Some(cut) = self.scenario.stretches().iter().find(|stretch| stretch.cut) {
            self.notes.push(Note::BenefitCut { maximum: cut.weekly });
        }
        // Divided weeks do not add up to the last digit.
        let beyond = self.beyond.round_dp(WEEK_DECIMALS).normalize();
        if !beyond.is_zero() {
            self.notes.push(Note::BeyondHorizon { person_weeks: beyond });
        }
        let [passive, active] = self.scenario.schedules.as_ref();
        let asked = input.active || input.optional.activation.is_some();
        if asked && passive.iter().zip(active).all(|(a, b)| a.state == b.state) {
            self.notes.push(Note::ActivationChangesNothing);
        }
        let reach = input.overlap == Overlap::Apart && saved_until > effect.long_from;
        if reach && !long.is_zero() {
            self.notes.push(Note::SavedReachLong);
        }
    }
}

/// An effect at the share fit that is assumed now: it vanishes at the share without.
fn scaled(effect: Decimal, share: Option<ShareFit>) -> Decimal {
    let Some(ShareFit { measured, without, now }) = share else { return effect };
    let [measured, without, now] = [measured, without, now].map(Percent::to_decimal);
    effect.saturating_mul(now - without).checked_div(measured - without).unwrap_or(effect)
}

/// The days that some weeks from a week of absence on share with a stretch.
fn overlap(stretch: &Stretch, from: Decimal, weeks: Decimal) -> Option<(Decimal, Decimal)> {
    let week = Decimal::from(WEEK);
    let start = Decimal::from(stretch.from).max(from * week);
    let end = Decimal::from(stretch.to).min((from + weeks) * week);
    (start < end).then_some((start, end))
}

fn fraction(percent: Percent) -> Decimal {
    percent.to_decimal() / Decimal::ONE_HUNDRED
}

fn round(kroner: Decimal) -> Decimal {
    kroner.round_dp_with_strategy(SCALE, RoundingStrategy::MidpointAwayFromZero)
}
