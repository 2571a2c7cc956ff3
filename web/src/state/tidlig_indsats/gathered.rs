//! What becomes of draws while they come in.

use fremdrift_costs::net_gain::Party;
use fremdrift_simulation::effort::{Column, Group, Knowing, Prior};
use fremdrift_simulation::uncertainty::Summary;

use super::draws::simulator;
use super::findings::{Band, Findings, View, Worth};

/// Bars of the picture of all gains.
const BARS: u32 = 24;

/// Sums and counts over draws; they do not grow with the number of draws.
#[derive(Clone, Debug, Default)]
pub struct Gathered {
    columns: Vec<Column>,
    /// For each column; of places nothing is summed.
    sums: Vec<Summary>,
    knowing: [Knowing; 2],
    draws: u32,
}

impl Gathered {
    /// Nothing yet, of a case.
    #[must_use]
    pub fn of(case: &str) -> Self {
        let columns = simulator(case).map(|simulator| simulator.columns()).unwrap_or_default();
        let sums = vec![Summary::new(); columns.len()];
        Self { columns, sums, ..Self::default() }
    }

    /// Takes some draws, whole rows one after the other.
    pub fn absorb(&mut self, block: &[f64]) {
        if self.columns.is_empty() {
            return;
        }
        for row in block.chunks_exact(self.columns.len()) {
            let places = row.get(..Group::ALL.len()).unwrap_or_default();
            for ((column, sum), value) in self.columns.iter().zip(&mut self.sums).zip(row) {
                if !matches!(column, Column::Place(_)) {
                    sum.add(*value);
                }
                for (prior, knowing) in Prior::ALL.into_iter().zip(&mut self.knowing) {
                    if *column == Column::Gain(prior, Party::Municipality) {
                        knowing.add(places, *value);
                    }
                }
            }
            self.draws += 1;
        }
    }

    /// What the draws so far say; none before the first.
    #[must_use]
    pub fn findings(&self) -> Option<Findings> {
        let [sceptical, stated] = Prior::ALL;
        let [of_sceptical, of_stated] = &self.knowing;
        let views = [self.view(sceptical, of_sceptical)?, self.view(stated, of_stated)?];
        (self.draws > 0).then_some(Findings { draws: self.draws, views })
    }

    fn sum(&self, wanted: Column) -> Option<&Summary> {
        let mut all = self.columns.iter().zip(&self.sums);
        all.find_map(|(column, sum)| (*column == wanted).then_some(sum))
    }

    fn view(&self, prior: Prior, knowing: &Knowing) -> Option<View> {
        let band = |column| self.sum(column).map(Band::of);
        let gains = Party::ALL.into_iter().filter_map(|party| {
            let gain = band(Column::Gain(prior, party))?;
            Some(Worth { party, gain })
        });
        let municipality = self.sum(Column::Gain(prior, Party::Municipality))?;
        let quarters = (1..).map_while(|quarter| band(Column::Quarter(prior, quarter)));
        Some(View {
            prior,
            gains: gains.collect(),
            all: band(Column::All(prior))?,
            weeks: band(Column::Weeks(prior))?,
            fewer_past_limit: band(Column::FewerPastLimit(prior))?,
            more_in_work: band(Column::MoreInWork(prior))?,
            quarters: quarters.collect(),
            histogram: municipality.histogram(BARS),
            everything: knowing.everything(),
            known: Group::ALL.map(|group| (group, knowing.group(group))),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Draft, draws};
    use super::*;
    use crate::route::Lang;
    use crate::state::Portable as _;

    fn gathered(blocks: &[(u32, u32)]) -> Findings {
        let case = Draft::example(Lang::Da).encode();
        let mut gathered = Gathered::of(&case);
        for &(first, count) in blocks {
            gathered.absorb(&draws(&case, 1, first, count).unwrap());
        }
        gathered.findings().unwrap()
    }

    #[test]
    fn blocks_make_no_difference() {
        assert_eq!(gathered(&[(0, 100)]), gathered(&[(0, 64), (64, 30), (94, 6)]));
    }

    #[test]
    fn both_views_are_there_and_the_sceptic_expects_less() {
        let findings = gathered(&[(0, 300)]);
        assert_eq!(findings.draws, 300);
        let [sceptical, stated] =
            findings.views.each_ref().map(|view| view.municipality().unwrap());
        assert!(sceptical.mean < stated.mean && sceptical.above_zero < stated.above_zero);
        for view in &findings.views {
            // Two years have eight quarters, and the last one is the whole.
            assert_eq!(view.quarters.len(), 8);
            let last = view.quarters.last().unwrap();
            assert!((last.mean - view.municipality().unwrap().mean).abs() < 1e-3);
            let all: f64 = view.histogram.iter().map(|bar| bar.share).sum();
            assert!((all - 1.0).abs() < 1e-9, "{all}");
        }
    }

    #[test]
    fn nothing_is_found_in_nothing() {
        assert_eq!(Gathered::default().findings(), None);
        assert_eq!(Gathered::of("damaged").findings(), None);
        assert_eq!(draws("damaged", 1, 0, 1), None);
        let case = Draft::example(Lang::Da).encode();
        assert_eq!(draws(&case, 1, u32::MAX, 1), None);
        let mut damaged = Gathered::of("damaged");
        damaged.absorb(&[1.0, 2.0]);
        assert_eq!(damaged.findings(), None);
    }
}
