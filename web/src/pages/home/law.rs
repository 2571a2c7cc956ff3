//! What the front page says about the law that is encoded, read from the law itself.

use chrono::NaiveDate;
use fremdrift_legislation::Band;
use fremdrift_rules::refusion::Rulebook;

use crate::app::Site;
use crate::format::date;

/// Dates and numbers of the encoded law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Known {
    /// The first day of absence that can be computed.
    from: NaiveDate,
    /// The last day of absence that can be computed.
    to: NaiveDate,
    /// The day on or after which every value was compared with its source.
    checked: NaiveDate,
    /// Days that the unemployment fund pays today.
    pub(in crate::pages) fund_days: u32,
    /// The newest source that shows today's refund table, where it has no known end.
    table_confirmed: Option<NaiveDate>,
    /// Of the oldest refund table: the first step's weeks, and the table's last day.
    oldest_step: Option<(u32, u32, NaiveDate)>,
}

impl Known {
    /// What is known of the law in the book.
    pub(in crate::pages) fn of(book: &Rulebook) -> Option<Self> {
        let law = book.law();
        let to = book.coverage().to.date();
        let table = law.state_share.on(to)?;
        let oldest = law.state_share.values.first()?;
        let oldest_step = match oldest.value.bands.as_ref() {
            [Band { from_week: first, .. }, Band { from_week: next, .. }, ..] => {
                oldest.to.map(|until| (*first, next.saturating_sub(1), until))
            }
            _ => None,
        };
        Some(Self {
            from: book.coverage().from.date(),
            to,
            checked: law.entries().map(|entry| entry.checked_on).min()?,
            fund_days: law.unemployment_fund_days.on(to)?.value.amount.0,
            table_confirmed: table.last_confirmed,
            oldest_step,
        })
    }

    /// The first and the last day of absence that can be computed, in words.
    pub(in crate::pages) fn dates(&self, site: &Site) -> (String, String) {
        (date(site.lang, self.from), date(site.lang, self.to))
    }

    /// Where the numbers come from, sentence by sentence.
    pub(in crate::pages) fn sources(&self, site: &Site) -> Vec<String> {
        let t = site.texts();
        let day = |day| date(site.lang, day);
        let (from, to) = self.dates(site);
        let law = t.home_sources_law(from, to, day(self.checked)).to_string();
        let ladder =
            self.table_confirmed.map(|confirmed| t.home_sources_ladder(day(confirmed)).to_string());
        let paper = self
            .oldest_step
            .map(|(first, last, until)| t.home_sources_paper(first, last, day(until)).to_string());
        [Some(law), ladder, paper].into_iter().flatten().collect()
    }
}

#[cfg(test)]
mod tests {
    use fremdrift_legislation::encoded;

    use super::*;

    #[test]
    fn the_law_says_what_the_page_says() {
        let book = Rulebook::new(encoded()).unwrap();
        let known = Known::of(&book).unwrap();
        let table = &book.law().state_share.values[0];
        let (first, last, until) = known.oldest_step.unwrap();
        assert_eq!((first, last, Some(until)), (1, 4, table.to));
        // The page names the white paper as the source of that step, and of that step alone.
        let from_paper = |band: &Band| band.passive.provision.source.contains("White paper");
        let steps: Vec<bool> = book
            .law()
            .state_share
            .values
            .iter()
            .flat_map(|value| value.value.bands.iter().map(from_paper))
            .collect();
        assert_eq!(steps.iter().filter(|paper| **paper).count(), 1);
        assert_eq!(steps.first(), Some(&true));
        assert!(known.checked >= known.table_confirmed.unwrap());
    }
}
