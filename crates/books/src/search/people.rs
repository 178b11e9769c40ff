//! Everybody who can be found, in memory.

use std::collections::{HashMap, HashSet};

use super::How;
use super::entry::{BORN, CARD, Entry, PHONE};
use super::lines::Lines;
use super::name::{Names, Nearness};
use super::query::Query;
use super::tally::Tally;

/// A line for each patient: first those who were there when it was made, by name, then those who were entered or changed
/// since. What changed leaves its line behind.
#[derive(Debug, Default)]
pub(super) struct People {
    pub(super) names: Lines,
    pub(super) numbers: Lines,
    pub(super) cards: Vec<Card>,
    line_of: HashMap<i64, usize>,
    /// So many lines are in the order of names.
    in_order: usize,
    cities: Tally<String>,
    categories: Tally<i64>,
    sources: Tally<i64>,
}

#[derive(Debug)]
pub(super) struct Card {
    pub id: i64,
    is_active: bool,
    /// The line is of nobody any more.
    pub is_gone: bool,
    city: Option<u32>,
    category: Option<u32>,
    source: Option<u32>,
}

/// Somebody who may be meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Candidate {
    pub id: i64,
    pub how: How,
}

/// The order of candidates; what is equal in it comes by name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
struct Rank {
    how: How,
    nearness: Nearness,
    is_inactive: bool,
    /// Some word of the name goes on after what was typed.
    goes_on: bool,
}

impl People {
    pub fn new(mut entries: Vec<Entry>) -> Self {
        entries.sort_unstable_by(|a, b| a.names.cmp(&b.names).then(a.id.cmp(&b.id)));
        let mut people = Self::default();
        for entry in entries {
            people.add(entry);
        }
        people.in_order = people.cards.len();
        people
    }

    /// Patients who changed, and what they are now: those who are not told are no more.
    pub fn change(&mut self, changed: &[i64], now: Vec<Entry>) {
        for id in changed {
            self.remove(*id);
        }
        for entry in now {
            self.remove(entry.id);
            self.add(entry);
        }
    }

    /// Whether so many lines are of nobody that it should be made anew.
    pub fn is_worn(&self) -> bool {
        self.cards.len() > 2 * self.line_of.len() + 1_000
    }

    fn add(&mut self, entry: Entry) {
        self.line_of.insert(entry.id, self.cards.len());
        self.names.push(&entry.names);
        self.numbers.push(&entry.numbers);
        // Members are those who are active, whoever lives in a city lives there.
        let (category, source) = if entry.is_active { (entry.category, entry.source) } else { (None, None) };
        self.cards.push(Card {
            id: entry.id,
            is_active: entry.is_active,
            is_gone: false,
            city: entry.city.map(|city| self.cities.add(city)),
            category: category.map(|category| self.categories.add(category)),
            source: source.map(|source| self.sources.add(source)),
        });
    }

    fn remove(&mut self, id: i64) {
        let Some(line) = self.line_of.remove(&id) else { return };
        let card = &mut self.cards[line];
        card.is_gone = true;
        card.city.into_iter().for_each(|city| self.cities.take(city));
        card.category.into_iter().for_each(|category| self.categories.take(category));
        card.source.into_iter().for_each(|source| self.sources.take(source));
    }

    pub fn members_of_category(&self, id: i64) -> usize {
        self.categories.of(&id)
    }

    pub fn members_of_source(&self, id: i64) -> usize {
        self.sources.of(&id)
    }

    /// With how many patients, in no order.
    pub fn cities(&self) -> impl Iterator<Item = (&String, usize)> {
        self.cities.all()
    }

    /// The `most` best, best first, each once.
    pub fn find(&self, query: &Query, most: usize) -> Vec<Candidate> {
        let mut found = Found { people: self, most, ranked: Vec::new(), of_rank: HashMap::new() };
        let exactly = |how| Rank { how, nearness: Nearness::Exact, is_inactive: false, goes_on: false };
        if let Some(card) = &query.card {
            found.add_all(&self.numbers.with_any(&[framed(CARD, card.as_bytes(), &[CARD])]), exactly(How::Card));
        }
        if let Some(phone) = &query.phone {
            found.add_all(&self.with_phone(phone.as_bytes()), exactly(How::Phone));
        }
        let born: Vec<Vec<u8>> = query.born.iter().map(|day| framed(BORN, day.as_bytes(), &[])).collect();
        found.add_all(&self.numbers.with_any(&born), exactly(How::Born));
        if let Some(names) = Names::of(&query.words) {
            let exact = names.exact(&self.names);
            for line in &exact {
                found.add(*line, Rank { goes_on: names.goes_on(self.names.line(*line)), ..exactly(How::Name) });
            }
            if found.ranked.len() < most {
                let known: HashSet<usize> = exact.into_iter().collect();
                let alike = names.alike(&self.names).into_iter().filter(|line| !known.contains(line));
                found.add_all(&alike.collect::<Vec<_>>(), Rank { nearness: Nearness::Alike, ..exactly(How::Name) });
            }
        }
        found.best()
    }

    /// Those whose name has one typing error against what was typed.
    pub fn find_misspelt(&self, query: &Query, most: usize) -> Vec<Candidate> {
        let mut found = Found { people: self, most, ranked: Vec::new(), of_rank: HashMap::new() };
        let rank = Rank { how: How::Name, nearness: Nearness::Misspelt, is_inactive: false, goes_on: false };
        if let Some(names) = Names::of(&query.words) {
            found.add_all(&names.misspelt(&self.names), rank);
        }
        found.best()
    }

    /// Lines with a phone number that ends like this. A long one may have a country or trunk code that the other has not.
    pub(super) fn with_phone(&self, digits: &[u8]) -> Vec<usize> {
        const NUMBER: usize = 7;
        let end = &digits[digits.len().saturating_sub(NUMBER)..];
        let mut lines = self.numbers.with_any(&[[end, &[PHONE]].concat()]);
        let without_zeros = |digits: &[u8]| {
            let zeros = digits.iter().take_while(|digit| **digit == b'0').count();
            digits[zeros..].to_vec()
        };
        let wanted = without_zeros(digits);
        let is_same = |phone: &[u8]| {
            let phone = without_zeros(phone);
            phone.ends_with(&wanted) || (phone.len() >= NUMBER && wanted.ends_with(&phone))
        };
        if digits.len() > NUMBER {
            lines.retain(|line| self.numbers.line(*line).split(|byte| *byte == PHONE).any(is_same));
        }
        lines
    }
}

/// Candidates in the making.
struct Found<'a> {
    people: &'a People,
    most: usize,
    ranked: Vec<(Rank, usize)>,
    of_rank: HashMap<Rank, usize>,
}

impl Found<'_> {
    fn add_all(&mut self, lines: &[usize], rank: Rank) {
        lines.iter().for_each(|line| self.add(*line, rank));
    }

    fn add(&mut self, line: usize, rank: Rank) {
        let card = &self.people.cards[line];
        if card.is_gone {
            return;
        }
        let rank = Rank { is_inactive: !card.is_active, ..rank };
        // Lines come by name: of a rank no more are needed than are asked for.
        let of_rank = self.of_rank.entry(rank).or_default();
        if *of_rank < self.most || line >= self.people.in_order {
            *of_rank += 1;
            self.ranked.push((rank, line));
        }
    }

    fn best(mut self) -> Vec<Candidate> {
        let people = self.people;
        let name = |line: usize| people.names.line(line);
        self.ranked.sort_unstable_by(|a, b| a.0.cmp(&b.0).then_with(|| name(a.1).cmp(name(b.1))).then(a.1.cmp(&b.1)));
        let mut known = HashSet::new();
        let ranked = self.ranked.into_iter().map(|(rank, line)| Candidate { id: people.cards[line].id, how: rank.how });
        ranked.filter(|candidate| known.insert(candidate.id)).take(self.most).collect()
    }
}

pub(super) fn framed(tag: u8, text: &[u8], end: &[u8]) -> Vec<u8> {
    [&[tag], text, end].concat()
}
