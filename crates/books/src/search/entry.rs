//! What the index keeps of one patient, and how it is written into lines.

use super::{query, sound};
use crate::BooksError;

/// In front of a word as its letters are, and of one as it sounds.
pub(super) const WORD: u8 = b' ';
pub(super) const SOUND: u8 = 1;
/// In front of a number and behind it.
pub(super) const CARD: u8 = 2;
pub(super) const PHONE: u8 = 3;
pub(super) const BORN: u8 = 4;
pub(super) const EMAIL: u8 = 5;

#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub id: i64,
    pub is_active: bool,
    pub category: Option<i64>,
    pub source: Option<i64>,
    pub city: Option<String>,
    /// Every word of the name, then how it sounds.
    pub names: String,
    /// Card number, phones, e-mails and birth date.
    pub numbers: String,
}

impl Entry {
    /// Out of a line that the statement of [`super::read`] tells.
    pub fn read(told: &str) -> Result<Self, BooksError> {
        let mut parts = told.splitn(10, '|');
        let mut next = || parts.next().ok_or_else(|| BooksError::damaged("a patient without what it must have"));
        let id = number(next()?)?.ok_or_else(|| BooksError::damaged("a patient without a number"))?;
        let is_active = next()? == "1";
        let (category, source) = (number(next()?)?, number(next()?)?);
        let (born, card, phones, emails) = (next()?, next()?, next()?, next()?);
        let (name, city) = (next()?, next()?);
        let city = if city.contains('%') { city.replace("%0A", "\n").replace("%25", "%") } else { city.to_owned() };
        Ok(Self {
            id,
            is_active,
            category,
            source,
            city: Some(city).filter(|city| !city.is_empty()),
            names: names(name),
            numbers: numbers(card, phones, emails, born),
        })
    }
}

fn number(text: &str) -> Result<Option<i64>, BooksError> {
    let number = Some(text).filter(|text| !text.is_empty()).map(str::parse).transpose();
    number.map_err(|_| BooksError::damaged("a number that is none"))
}

fn names(name: &str) -> String {
    let words = sound::words(name);
    let mut line = String::with_capacity(3 * name.len());
    for word in &words {
        line.push(WORD.into());
        line.push_str(word);
    }
    for word in &words {
        let (slavic, german) = sound::sounds(word);
        for sound in std::iter::once(slavic).chain(german) {
            line.push(SOUND.into());
            line.push_str(&sound);
        }
    }
    line.push('\n');
    line
}

fn numbers(card: &str, phones: &str, emails: &str, born: &str) -> String {
    let mut line = String::new();
    let mut add = |tag: u8, number: &str| {
        if !number.is_empty() {
            line.push(tag.into());
            line.push_str(number);
            line.push(tag.into());
        }
    };
    add(CARD, &query::card(card));
    // A number often stands there twice: as it was typed and as machines dial it.
    let mut known = Vec::new();
    for phone in phones.split([',', ';']).map(query::digits) {
        if !known.contains(&phone) {
            add(PHONE, &phone);
            known.push(phone);
        }
    }
    for email in emails.split([',', ';']) {
        add(EMAIL, &query::email(email));
    }
    add(BORN, &query::digits(born));
    line.push('\n');
    line
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_patient_becomes_a_line_of_words_and_one_of_numbers() {
        let told = "7|1|3||1980-12-31|K-017|+49 171 12, 0222/3,,4917112|Ada@Example.org,|Ada Koch|Bonn %25 | x%0Ay";
        let entry = Entry::read(told).expect("a patient");
        assert_eq!((entry.id, entry.is_active, entry.category, entry.source), (7, true, Some(3), None));
        assert_eq!(entry.city.as_deref(), Some("Bonn % | x\ny"));
        assert_eq!(entry.names, " ada koch\u{1}ada\u{1}koc\u{1}koh\n");
        assert_eq!(
            entry.numbers,
            "\u{2}k017\u{2}\u{3}4917112\u{3}\u{3}02223\u{3}\u{5}ada@example.org\u{5}\u{4}19801231\u{4}\n"
        );
        let nothing = Entry::read("7|0|||||||=1+1|").expect("a patient");
        assert_eq!(
            (nothing.numbers.as_str(), nothing.names.as_str(), nothing.city),
            ("\n", " 1 1\u{1}1\u{1}1\n", None)
        );
        assert!(Entry::read("7|0||").is_err());
    }
}
