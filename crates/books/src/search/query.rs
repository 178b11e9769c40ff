//! What somebody typed to find a patient, understood in every way it can be.

use super::sound;

/// The ways in which a text can be meant; those that it cannot are empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Query {
    /// Of a name, the longest first: letters as typed.
    pub words: Vec<String>,
    /// The end of a phone number, or a whole one: at least four digits.
    pub phone: Option<String>,
    /// A card number, as [`card`] writes it.
    pub card: Option<String>,
    /// Days or months of birth: beginnings of `YYYYMMDD`.
    pub born: Vec<String>,
}

/// A phone number has at least so many digits to be looked for.
const FEWEST_DIGITS: usize = 4;

impl Query {
    pub fn of(text: &str) -> Self {
        let mut words = sound::words(text);
        let is_name = text.chars().any(char::is_alphabetic);
        if !is_name {
            words.clear();
        }
        words.sort_by_key(|word| std::cmp::Reverse(word.len()));
        words.dedup();
        let has_digit = text.chars().any(|letter| letter.is_ascii_digit());
        Self { words, phone: phone(text), card: Some(card(text)).filter(|_| has_digit), born: born(text) }
    }

    pub fn is_empty(&self) -> bool {
        self.words.is_empty() && self.phone.is_none() && self.card.is_none() && self.born.is_empty()
    }
}

/// A card number as it is compared: small letters and digits, without zeros in front.
pub(super) fn card(text: &str) -> String {
    let plain: String = text.chars().filter(|letter| letter.is_alphanumeric()).collect();
    sound::words(&plain).concat().trim_start_matches('0').to_owned()
}

pub(super) fn digits(text: &str) -> String {
    text.chars().filter(char::is_ascii_digit).collect()
}

/// An e-mail address as it is compared: without signs that stand in front of and behind other numbers.
pub(super) fn email(text: &str) -> String {
    text.trim().chars().filter(|letter| !letter.is_control()).flat_map(char::to_lowercase).collect()
}

fn phone(text: &str) -> Option<String> {
    let is_phone = |letter: char| letter.is_ascii_digit() || letter.is_whitespace() || "+-–/().".contains(letter);
    let digits = digits(text);
    (digits.len() >= FEWEST_DIGITS && text.chars().all(is_phone)).then_some(digits)
}

/// Day, month and year in the order of the Slavs and Germans, or year first; month and year alone. A month that is none, as in
/// `12/31/1980`, changes places with the day.
fn born(text: &str) -> Vec<String> {
    let text = text.trim().trim_end_matches('.');
    let parts: Vec<&str> = text.split(['.', '/', '-', ' ']).filter(|part| !part.is_empty()).collect();
    let number = |part: &str| part.parse::<u16>().ok().filter(|_| part.bytes().all(|byte| byte.is_ascii_digit()));
    let Some(numbers) = parts.iter().map(|part| number(part)).collect::<Option<Vec<_>>>() else { return Vec::new() };
    let is_year = |at: usize| parts[at].len() == 4;
    let month = |year: u16, month: u16| (1..=12).contains(&month).then(|| format!("{year:04}{month:02}"));
    let day = |year: u16, of_month: u16, of_day: u16| {
        let (of_month, of_day) = if of_month > 12 { (of_day, of_month) } else { (of_month, of_day) };
        let date = clinic::time::parse_date(&format!("{year:04}-{of_month:02}-{of_day:02}"))?;
        Some(date.strftime("%Y%m%d").to_string())
    };
    let found = match *numbers.as_slice() {
        [a, b, c] if is_year(2) => vec![day(c, b, a)],
        [a, b, c] if is_year(0) => vec![day(a, b, c)],
        // A year of two digits may be of either century.
        [a, b, c] if parts.iter().all(|part| part.len() <= 2) => vec![day(1900 + c, b, a), day(2000 + c, b, a)],
        [a, b] if is_year(1) => vec![month(b, a)],
        [a, b] if is_year(0) => vec![month(a, b)],
        _ => Vec::new(),
    };
    found.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_birth_date_is_read_however_it_is_written() {
        for text in
            ["31.12.1980", "1980-12-31", "31/12/1980", " 31 12 1980 ", "31.12.1980.", "31-12-1980", "12/31/1980"]
        {
            assert_eq!(born(text), ["19801231"], "{text}");
        }
        assert_eq!(born("1.2.1980"), ["19800201"]);
        for text in ["12.1980", "12/1980", "1980-12"] {
            assert_eq!(born(text), ["198012"], "{text}");
        }
        assert_eq!(born("31.12.80"), ["19801231", "20801231"]);
        for text in [
            "1980",
            "31.12",
            "30.02.1980",
            "13.1980",
            "+49 30 1234",
            "Anna",
            "1.2.3.4",
            "",
            "+1.2.1980",
            "0171 1234567",
        ] {
            assert_eq!(born(text), [""; 0], "{text}");
        }
    }

    #[test]
    fn a_phone_number_is_its_digits() {
        for text in ["+49 (171) 123-45.67", "49171/1234567", "491711234567"] {
            assert_eq!(phone(text), Some("491711234567".into()), "{text}");
        }
        assert_eq!((phone("0171 1234567"), phone("0567")), (Some("01711234567".into()), Some("0567".into())));
        assert_eq!((phone("567"), phone("Anna 4567"), phone("№ 4567")), (None, None, None));
    }

    #[test]
    fn a_text_may_be_meant_in_several_ways() {
        let query = Query::of("4021");
        assert_eq!((query.phone.as_deref(), query.card.as_deref(), query.words.len()), (Some("4021"), Some("4021"), 0));
        assert_eq!(Query::of(" № 004021 ").card, Some("4021".into()));
        let query = Query::of("Anna Müller");
        assert_eq!((query.words, query.card), (vec!["muller".into(), "anna".into()], None));
        assert_eq!(Query::of("A-17").card, Some("a17".into()));
        assert!(Query::of(" -/ ").is_empty() && Query::of("").is_empty());
    }
}
