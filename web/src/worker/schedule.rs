//! Which draws are made next, and in which order they are gathered.

use std::collections::BTreeMap;

/// Draws that a worker makes at a time: few enough to stop quickly, enough to be worth a message.
const BLOCK: u32 = 256;

/// Some draws in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Share {
    /// The number of the first one.
    pub(super) first: u32,
    /// How many.
    pub(super) count: u32,
}

/// The draws of one run: handed out in order, and given on in order, whoever is quicker.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Schedule {
    wanted: u32,
    /// The first draw that nobody has been asked for.
    next: u32,
    /// The first draw that has not been given on.
    due: u32,
    /// Blocks that came before their turn, by their first draw: at most one for each worker.
    early: BTreeMap<u32, Vec<f64>>,
}

impl Schedule {
    pub(super) fn new(wanted: u32) -> Self {
        Self { wanted, next: 0, due: 0, early: BTreeMap::new() }
    }

    /// The next draws to ask a worker for; none when all are asked for.
    pub(super) fn hand_out(&mut self) -> Option<Share> {
        let count = BLOCK.min(self.wanted - self.next);
        let share = Share { first: self.next, count };
        self.next += count;
        (count > 0).then_some(share)
    }

    /// Takes a block, and gives on those whose turn it now is.
    pub(super) fn take(&mut self, first: u32, block: Vec<f64>) -> Vec<Vec<f64>> {
        self.early.insert(first, block);
        let mut ready = Vec::new();
        while let Some(block) = self.early.remove(&self.due) {
            self.due += BLOCK.min(self.wanted - self.due);
            ready.push(block);
        }
        ready
    }

    /// How many draws have been given on.
    pub(super) fn done(&self) -> u32 {
        self.due
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hands_out_every_draw_once() {
        let mut schedule = Schedule::new(1_000);
        let shares: Vec<_> = std::iter::from_fn(|| schedule.hand_out()).collect();
        let expected = [(0, 256), (256, 256), (512, 256), (768, 232)];
        assert_eq!(shares, expected.map(|(first, count)| Share { first, count }));
        assert_eq!(Schedule::new(0).hand_out(), None);
    }

    #[test]
    fn gives_blocks_on_in_their_order() {
        let mut schedule = Schedule::new(1_000);
        while schedule.hand_out().is_some() {}
        assert!(schedule.take(512, vec![3.0]).is_empty());
        assert!(schedule.take(256, vec![2.0]).is_empty());
        assert_eq!(schedule.done(), 0);
        assert_eq!(schedule.take(0, vec![1.0]), [[1.0], [2.0], [3.0]]);
        assert_eq!(schedule.done(), 768);
        assert_eq!(schedule.take(768, vec![4.0]), [[4.0]]);
        assert_eq!(schedule.done(), 1_000);
    }
}
