//! Cards that may be of one person: they have a card number, a phone or an e-mail in common, or a birth date and a name that sounds
//! alike in any script.

use std::collections::hash_map::DefaultHasher;
use std::collections::{BTreeMap, HashSet};
use std::hash::{Hash, Hasher};

use jiff::civil::Date;

use super::entry::{BORN, CARD, EMAIL, PHONE, SOUND, WORD};
use super::people::{People, framed};
use super::{query, sound};

/// What is known of somebody who may have a card already.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Likely {
    pub name: String,
    pub born_on: Option<Date>,
    pub card_number: Option<String>,
    /// Vibers too. Several may stand in one, with commas between.
    pub phones: Vec<String>,
    pub emails: Vec<String>,
    /// The card that is asked about itself.
    pub except: Option<i64>,
}

/// Why two cards may be of one person, what says most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Why {
    Card,
    Phone,
    Email,
    NameAndBirth,
}

/// Two cards, by their numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Pair {
    /// The card that was made first.
    pub one: i64,
    pub other: i64,
    pub why: Why,
}

/// Shorter ends of numbers are those of many people.
const WHOLE_NUMBER: usize = 7;
/// A number or an address that more cards have is a school's or a hotel's, or stands for none.
const MOST_OF_ONE: usize = 10;
/// A shorter word is another word but for one letter.
const SHORTEST_MISSPELT: usize = 5;

impl People {
    /// Whose cards may be of this person, what says most first, then as they were made.
    pub(super) fn likely(&self, wanted: &Likely) -> Vec<(i64, Why)> {
        let mut found = BTreeMap::new();
        let mut add = |lines: Vec<usize>, why: Why| {
            for card in lines.into_iter().map(|line| &self.cards[line]).filter(|card| !card.is_gone) {
                let known = found.entry(card.id).or_insert(why);
                *known = why.min(*known);
            }
        };
        let card = wanted.card_number.as_deref().map(query::card).filter(|card| !card.is_empty());
        if let Some(card) = card {
            add(self.numbers.with_any(&[framed(CARD, card.as_bytes(), &[CARD])]), Why::Card);
        }
        for phone in wanted.phones.iter().flat_map(|phone| phone.split([',', ';'])).map(query::digits) {
            if phone.len() >= WHOLE_NUMBER {
                add(self.with_phone(phone.as_bytes()), Why::Phone);
            }
        }
        for email in wanted.emails.iter().flat_map(|email| email.split([',', ';'])).map(query::email) {
            if !email.is_empty() {
                add(self.numbers.with_any(&[framed(EMAIL, email.as_bytes(), &[EMAIL])]), Why::Email);
            }
        }
        let words = Word::all(&sound::words(&wanted.name));
        if let Some(born_on) = wanted.born_on.filter(|_| !words.is_empty()) {
            let day = query::digits(&born_on.to_string());
            let mut lines = self.numbers.with_any(&[framed(BORN, day.as_bytes(), &[BORN])]);
            lines.retain(|line| are_alike(&words, &Word::all(&words_of(self.names.line(*line)))));
            add(lines, Why::NameAndBirth);
        }
        let mut found: Vec<(i64, Why)> = found.into_iter().filter(|(id, _)| wanted.except != Some(*id)).collect();
        found.sort_by_key(|(id, why)| (*why, *id));
        found
    }

    /// All pairs of cards that may be of one person, but those that somebody told apart (the smaller number first): what says most
    /// first, then the latest cards.
    pub(super) fn pairs(&self, apart: &HashSet<(i64, i64)>) -> Vec<Pair> {
        let mut found: BTreeMap<(i64, i64), Why> = BTreeMap::new();
        let mut add = |a: usize, b: usize, why: Why| {
            let (a, b) = (self.cards[a].id, self.cards[b].id);
            let pair = (a.min(b), a.max(b));
            if a != b && !apart.contains(&pair) {
                let known = found.entry(pair).or_insert(why);
                *known = why.min(*known);
            }
        };
        let mut keys: Vec<(u64, Why, usize)> = Vec::new();
        for line in (0..self.cards.len()).filter(|line| !self.cards[*line].is_gone) {
            let mut key = |why: Why, of: &[&[u8]]| keys.push((hash(why, of), why, line));
            let numbers = self.numbers.line(line);
            for card in tagged(numbers, CARD) {
                key(Why::Card, &[card]);
            }
            for phone in tagged(numbers, PHONE).filter(|phone| phone.len() >= WHOLE_NUMBER) {
                key(Why::Phone, &[&phone[phone.len() - WHOLE_NUMBER..]]);
            }
            for email in tagged(numbers, EMAIL) {
                key(Why::Email, &[email]);
            }
            for day in tagged(numbers, BORN) {
                // A name of which no word sounds like one of the other is another name.
                for sound in self.names.line(line).split(|byte| *byte == SOUND).skip(1) {
                    key(Why::NameAndBirth, &[day, sound.trim_ascii_end()]);
                }
            }
        }
        keys.sort_unstable();
        keys.dedup();
        for group in keys.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)).filter(|group| group.len() > 1) {
            let why = group[0].1;
            if matches!(why, Why::Phone | Why::Email) && group.len() > MOST_OF_ONE {
                continue;
            }
            for (at, (_, _, a)) in group.iter().enumerate() {
                for (_, _, b) in &group[at + 1..] {
                    if self.is_pair(*a, *b, why) {
                        add(*a, *b, why);
                    }
                }
            }
        }
        let mut pairs: Vec<Pair> = found.into_iter().map(|((one, other), why)| Pair { one, other, why }).collect();
        pairs.sort_by_key(|pair| (pair.why, std::cmp::Reverse((pair.other, pair.one))));
        pairs
    }

    /// Whether two lines with the same key are what it stands for.
    fn is_pair(&self, a: usize, b: usize, why: Why) -> bool {
        let same = |tag: u8| {
            let (a, b) = (self.numbers.line(a), self.numbers.line(b));
            tagged(a, tag).any(|one| tagged(b, tag).any(|other| one == other))
        };
        match why {
            Why::Card => same(CARD),
            Why::Email => same(EMAIL),
            Why::Phone => {
                let (a, b) = (self.numbers.line(a), self.numbers.line(b));
                tagged(a, PHONE).any(|one| tagged(b, PHONE).any(|other| is_one_number(one, other)))
            }
            Why::NameAndBirth => {
                let words = |line: usize| Word::all(&words_of(self.names.line(line)));
                same(BORN) && are_alike(&words(a), &words(b))
            }
        }
    }
}

fn hash(why: Why, of: &[&[u8]]) -> u64 {
    let mut hasher = DefaultHasher::new();
    (why, of).hash(&mut hasher);
    hasher.finish()
}

/// What stands between two such tags.
fn tagged(line: &[u8], tag: u8) -> impl Iterator<Item = &[u8]> {
    line.split(move |byte| *byte == tag).skip(1).step_by(2)
}

/// One may have a country's or trunk code that the other has not.
fn is_one_number(one: &[u8], other: &[u8]) -> bool {
    let without_zeros = |digits: &[u8]| digits.iter().copied().skip_while(|digit| *digit == b'0').collect::<Vec<_>>();
    let (one, other) = (without_zeros(one), without_zeros(other));
    one.len().min(other.len()) >= WHOLE_NUMBER && (one.ends_with(&other) || other.ends_with(&one))
}

/// The words of a line of names.
fn words_of(line: &[u8]) -> Vec<String> {
    let words = line.split(|byte| *byte == SOUND).next().unwrap_or_default().split(|byte| *byte == WORD);
    let words = words.map(<[u8]>::trim_ascii_end).filter(|word| !word.is_empty());
    words.map(|word| String::from_utf8_lossy(word).into_owned()).collect()
}

/// A word of a name, and how it may sound.
struct Word {
    letters: String,
    sounds: Vec<String>,
}

impl Word {
    fn all(words: &[String]) -> Vec<Self> {
        let word = |letters: &String| {
            let (slavic, german) = sound::sounds(letters);
            Self { letters: letters.clone(), sounds: std::iter::once(slavic).chain(german).collect() }
        };
        words.iter().map(word).collect()
    }

    fn is_like(&self, other: &Self) -> bool {
        let is_long = self.letters.len().min(other.letters.len()) >= SHORTEST_MISSPELT;
        self.sounds.iter().any(|sound| other.sounds.contains(sound))
            || (is_long && differ_by_one(self.letters.as_bytes(), other.letters.as_bytes()))
    }
}

/// Whether every word of the shorter name is one of the longer, in any order: a second name and a title may be missing.
fn are_alike(one: &[Word], other: &[Word]) -> bool {
    let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
    !short.is_empty() && short.iter().all(|word| long.iter().any(|other| word.is_like(other)))
}

/// But for one letter: another, one more or less, two that changed places.
fn differ_by_one(one: &[u8], other: &[u8]) -> bool {
    let start = one.iter().zip(other).take_while(|(a, b)| a == b).count();
    match (&one[start..], &other[start..]) {
        ([_, a @ ..], []) | ([], [_, a @ ..]) => a.is_empty(),
        ([], []) => true,
        ([a, one @ ..], [b, other @ ..]) => {
            let whole = |first: u8, rest: &[u8], with: &[u8]| with.first() == Some(&first) && with[1..] == *rest;
            let turned = matches!((one, other), ([c, one @ ..], [d, other @ ..]) if a == d && b == c && one == other);
            one == other || whole(*b, other, one) || whole(*a, one, other) || turned
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn alike(one: &str, other: &str) -> bool {
        are_alike(&Word::all(&sound::words(one)), &Word::all(&sound::words(other)))
    }

    #[test]
    fn a_name_is_alike_in_every_script() {
        for (one, other) in [
            ("Шевченко Олена", "Olena Schewtschenko"),
            ("Ševčenko Olena", "Shevchenko, Olena"),
            ("Maja Novak", "Novak Maja Ana"),
            ("Novák", "Eva Nowak"),
            ("Hohenwarter Anna", "Anna Hohenwartner"),
            ("Юлія Мельник", "Julija Melnyk"),
        ] {
            assert!(alike(one, other) && alike(other, one), "{one} {other}");
        }
        for (one, other) in [("Ana Novak", "Maja Novak"), ("Ada Koch", "Ada Bell"), ("", "Ada")] {
            assert!(!alike(one, other) && !alike(other, one), "{one} {other}");
        }
    }

    #[test]
    fn one_letter_is_one_letter() {
        for other in ["novakk", "ovak", "nvoak", "nowak", "novak"] {
            assert!(differ_by_one(b"novak", other.as_bytes()), "{other}");
            assert!(differ_by_one(other.as_bytes(), b"novak"), "{other}");
        }
        for other in ["nov", "onvka", "novakova", "kavon"] {
            assert!(!differ_by_one(b"novak", other.as_bytes()), "{other}");
        }
    }

    #[test]
    fn a_number_is_one_with_and_without_its_country() {
        for other in ["01711234567", "1711234567", "00491711234567"] {
            assert!(is_one_number(b"491711234567", other.as_bytes()), "{other}");
        }
        assert!(!is_one_number(b"491711234567", b"01721234567"));
        assert!(!is_one_number(b"112", b"00112"), "too short to be somebody's");
    }
}
