//! What is typed into a field of the directory, as bundles write it, and back in the words of a language.

use clinic::record::Millionths;
use clinic::{Currency, Money, money};

use super::lists::{Ask, Kind};
use super::records::Known;
use crate::text::Words;
use crate::typed::with_point;

/// Longer names fit nowhere.
pub const LONGEST: usize = 200;
/// Of whole numbers.
pub const LARGEST: i64 = 1_000_000;

/// What was typed as bundles write it, or what is wrong with it, by the id of a text.
pub fn read(kind: Kind, typed: &str, currency: Currency) -> Result<String, &'static str> {
    if typed.is_empty() {
        return Ok(if matches!(kind, Kind::Flag) { "false".into() } else { String::new() });
    }
    match kind {
        Kind::Text | Kind::Shared => {
            if typed.chars().count() > LONGEST {
                Err("directory-flaw-long")
            } else {
                Ok(typed.to_owned())
            }
        }
        Kind::Amount => {
            let amount = currency.parse(&with_point(typed)).map_err(|error| match error {
                money::MoneyError::NotANumber => "directory-flaw-amount",
                money::MoneyError::TooManyDecimals => "directory-flaw-decimals",
                money::MoneyError::TooLarge => "directory-flaw-large",
            })?;
            if amount < Money(0) { Err("directory-flaw-amount") } else { Ok(currency.format(amount)) }
        }
        Kind::Percent => {
            let typed = typed.trim_end_matches('%').trim_end();
            let millionths = money::parse_scaled(&with_point(typed), 6).map_err(|_| "directory-flaw-percent")?;
            if !(0..=Millionths::WHOLE.0).contains(&millionths) {
                return Err("directory-flaw-percent");
            }
            let digits = money::format_scaled(millionths, 6);
            Ok(digits.trim_end_matches('0').trim_end_matches('.').to_owned())
        }
        Kind::Whole => match typed.parse() {
            Ok(number @ 1..=LARGEST) => Ok(number.to_string()),
            _ => Err("directory-flaw-whole"),
        },
        Kind::Day => {
            let day = clinic::time::parse_date(typed).filter(|day| clinic::time::YEARS.contains(&day.year()));
            day.map(|day| day.to_string()).ok_or("directory-flaw-day")
        }
        Kind::Flag => Ok("true".into()),
        Kind::Word(..) | Kind::Country | Kind::One(_) => Ok(typed.to_owned()),
    }
}

/// What stands in a form's field for what bundles write so; what is no such thing stays as it is.
pub fn typed(words: &Words, kind: Kind, text: &str) -> String {
    // Half of ten is written with the language's own point.
    let has_comma = words.points(5).contains(',');
    match kind {
        Kind::Amount | Kind::Percent if has_comma => text.replace('.', ","),
        _ => text.to_owned(),
    }
}

/// What bundles write so, to be read by people.
pub fn told(words: &Words, known: &Known, ask: &Ask, text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    match ask.kind {
        Kind::Amount => {
            known.currency.parse(text).map_or_else(|_| text.to_owned(), |amount| words.money(amount.0, known.currency))
        }
        Kind::Percent => words.say_with("directory-percent", &[("percent", (&typed(words, ask.kind, text)).into())]),
        Kind::Whole => text.parse().map_or_else(|_| text.to_owned(), |number| words.count(number)),
        Kind::Day => clinic::time::parse_date(text).map_or_else(|| text.to_owned(), |day| words.day(day)),
        Kind::Flag => words.say(if text == "true" { "value-yes" } else { "value-no" }),
        Kind::Word(prefix, _) => {
            let id = format!("{prefix}-{text}");
            if words.has(&id) { words.say(&id) } else { text.to_owned() }
        }
        Kind::Country => {
            let id = format!("country-{}", text.to_ascii_lowercase());
            if words.has(&id) { words.say(&id) } else { text.to_owned() }
        }
        Kind::One(of) => known.name(of, text).to_owned(),
        Kind::Text | Kind::Shared => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn euro() -> Currency {
        Currency::from_code("EUR").expect("the euro exists")
    }

    #[test]
    fn amounts_are_taken_as_any_of_the_languages_writes_them() {
        for (text, amount) in [("12,50", "12.50"), ("12.5", "12.50"), ("1 200", "1200.00"), ("0", "0.00")] {
            assert_eq!(read(Kind::Amount, text, euro()), Ok(amount.to_owned()), "{text}");
        }
        for text in ["-1", "1.200,50", "twelve", "1,005"] {
            assert!(read(Kind::Amount, text, euro()).is_err(), "{text}");
        }
        let written = Language::ALL.map(|language| typed(&Words::of(language), Kind::Amount, "12.50"));
        for text in &written {
            assert_eq!(read(Kind::Amount, text, euro()).as_deref(), Ok("12.50"));
        }
        assert_eq!(written[0], "12.50");
        assert_eq!(written[1], "12,50");
    }

    #[test]
    fn percents_are_a_share_of_a_hundred() {
        for (text, percent) in [("5", "5"), ("7,5 %", "7.5"), ("100", "100"), ("0", "0")] {
            assert_eq!(read(Kind::Percent, text, euro()), Ok(percent.to_owned()), "{text}");
        }
        for text in ["101", "-5", "%", "five"] {
            assert_eq!(read(Kind::Percent, text, euro()), Err("directory-flaw-percent"), "{text}");
        }
    }

    #[test]
    fn what_is_left_empty_is_not_known_and_a_box_that_is_not_ticked_is_no() {
        for kind in [Kind::Text, Kind::Amount, Kind::Percent, Kind::Whole, Kind::Day] {
            assert_eq!(read(kind, "", euro()), Ok(String::new()));
        }
        assert_eq!(read(Kind::Flag, "", euro()).as_deref(), Ok("false"));
        assert_eq!(read(Kind::Flag, "true", euro()).as_deref(), Ok("true"));
        for (kind, text) in
            [(Kind::Whole, "0"), (Kind::Whole, "1.5"), (Kind::Day, "30.02.2026"), (Kind::Text, &"x".repeat(201))]
        {
            assert!(read(kind, text, euro()).is_err(), "{text}");
        }
    }
}
