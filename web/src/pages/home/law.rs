//! What the front page says about the law that is encoded, read from the law itself.

use chrono::NaiveDate;
use fremdrift_rules::course::Rulebook;

use crate::app::Site;
use crate::format::date;

/// Dates and numbers of the encoded law.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Known {
    /// The first day of absence that can be computed.
    from: NaiveDate,
    /// The last day of absence that can be computed.
    to: NaiveDate,
    /// The first day for which the last known rules stand in for those to come.
    beyond: Option<NaiveDate>,
    /// The day on or after which every value was compared with its source.
    checked: NaiveDate,
    /// Days that the unemployment fund pays today.
    pub(in crate::pages) fund_days: u32,
    /// The newest source that shows today's refund table, where it has no known end.
    table_confirmed: Option<NaiveDate>,
}

impl Known {
    /// What is known of the law in the book.
    pub(in crate::pages) fn of(book: &Rulebook) -> Option<Self> {
        let law = book.law();
        let to = book.coverage().to.date();
        let table = law.state_share.on(to)?;
        Some(Self {
            from: book.coverage().from.date(),
            to,
            beyond: book.provisional(to).map(|provisional| provisional.from),
            checked: law.entries().map(|entry| entry.checked_on).min()?,
            fund_days: law.unemployment_fund_days.on(to)?.value.amount.0,
            table_confirmed: table.last_confirmed,
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
        let beyond = self.beyond.map(|from| t.home_sources_beyond(day(from)).to_string());
        let ladder =
            self.table_confirmed.map(|confirmed| t.home_sources_ladder(day(confirmed)).to_string());
        [Some(law), beyond, ladder].into_iter().flatten().collect()
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
        assert!(known.checked >= known.table_confirmed.unwrap());
        assert!(known.beyond.unwrap() < known.to);
    }
}
