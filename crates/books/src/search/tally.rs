//! How many patients there are of each of a few things.

use std::collections::HashMap;
use std::hash::Hash;

/// Counts by small numbers, so that a patient remembers four bytes.
#[derive(Debug)]
pub(super) struct Tally<K> {
    numbers: HashMap<K, u32>,
    counts: Vec<usize>,
}

impl<K> Default for Tally<K> {
    fn default() -> Self {
        Self { numbers: HashMap::new(), counts: Vec::new() }
    }
}

impl<K: Eq + Hash> Tally<K> {
    /// One more. Tells the number to take it back by.
    pub fn add(&mut self, of: K) -> u32 {
        // There are fewer things than patients, and those have 32 bits.
        let next = u32::try_from(self.counts.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(of).or_insert(next);
        if number == next {
            self.counts.push(0);
        }
        self.counts[number as usize] += 1;
        number
    }

    /// One less.
    pub fn take(&mut self, number: u32) {
        if let Some(count) = self.counts.get_mut(number as usize) {
            *count -= 1;
        }
    }

    pub fn of(&self, thing: &K) -> usize {
        self.numbers.get(thing).map_or(0, |number| self.counts[*number as usize])
    }

    /// What there is any of, in no order.
    pub fn all(&self) -> impl Iterator<Item = (&K, usize)> {
        let all = self.numbers.iter().map(|(thing, number)| (thing, self.counts[*number as usize]));
        all.filter(|(_, count)| *count > 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_taken_back_is_not_counted() {
        let mut tally = Tally::default();
        let (bonn, graz) = (tally.add("Bonn"), tally.add("Graz"));
        assert_eq!((tally.add("Bonn"), tally.of(&"Bonn"), tally.of(&"Kyiv")), (bonn, 2, 0));
        tally.take(graz);
        assert_eq!(tally.all().collect::<Vec<_>>(), [(&"Bonn", 2)]);
    }
}
