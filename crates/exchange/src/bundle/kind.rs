//! The kinds of cells: how each is read and written. One kind is one way of writing a value, whatever column it stands in.

use clinic::record::{Attention, Channel, ItemKind, Method, Millionths, Purpose, Sex, Status};
use clinic::{Currency, LocalTime, Money, money, time};
use jiff::civil::Date;
use std::borrow::Cow;

/// What is wrong with a cell, in words that do not quote it.
pub type Wrong = Cow<'static, str>;

pub trait Kind {
    type Value;
    /// How a cell of this kind is written, for people.
    const FORM: &'static str;
    /// The file whose `id` it names.
    const REFERS_TO: Option<&'static str> = None;
    const REQUIRED: bool = true;

    /// `text` is not empty.
    fn read(text: &str, currency: Currency) -> Result<Self::Value, Wrong>;

    /// What an empty cell means; none when there must be something.
    fn of_nothing() -> Option<Self::Value> {
        None
    }

    fn write(value: &Self::Value, currency: Currency, cell: &mut String);
}

/// May be empty: not known.
pub struct Maybe<K>(K);

impl<K: Kind> Kind for Maybe<K> {
    type Value = Option<K::Value>;
    const FORM: &'static str = K::FORM;
    const REFERS_TO: Option<&'static str> = K::REFERS_TO;
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<Self::Value, Wrong> {
        K::read(text, currency).map(Some)
    }

    fn of_nothing() -> Option<Self::Value> {
        Some(None)
    }

    fn write(value: &Self::Value, currency: Currency, cell: &mut String) {
        if let Some(value) = value {
            K::write(value, currency, cell);
        }
    }
}

pub struct Text;

impl Kind for Text {
    type Value = String;
    const FORM: &'static str = "text";

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        Ok(text.to_owned())
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

/// The `id` of a row of another file.
pub struct Of<R>(R);

impl<R: super::Record> Kind for Of<R> {
    type Value = String;
    const FORM: &'static str = "id";
    const REFERS_TO: Option<&'static str> = Some(R::FILE.name);

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        Ok(text.to_owned())
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

pub struct Day;

impl Kind for Day {
    type Value = Date;
    const FORM: &'static str = "YYYY-MM-DD";

    fn read(text: &str, _: Currency) -> Result<Date, Wrong> {
        let date = time::parse_date(text).ok_or_else(|| no_such("date", "YYYY-MM-DD", text))?;
        in_calendar(date).map(|()| date)
    }

    fn write(value: &Date, _: Currency, cell: &mut String) {
        cell.push_str(&value.to_string());
    }
}

/// As its first day.
pub struct Month;

impl Kind for Month {
    type Value = Date;
    const FORM: &'static str = "YYYY-MM";

    fn read(text: &str, _: Currency) -> Result<Date, Wrong> {
        let date = time::parse_month(text).ok_or_else(|| no_such("month", "YYYY-MM", text))?;
        in_calendar(date).map(|()| date)
    }

    fn write(value: &Date, _: Currency, cell: &mut String) {
        cell.push_str(&value.strftime("%Y-%m").to_string());
    }
}

/// Local, kept as the text it was given.
pub struct Time;

impl Kind for Time {
    type Value = LocalTime;
    const FORM: &'static str = "YYYY-MM-DDTHH:MM[:SS]";

    fn read(text: &str, _: Currency) -> Result<LocalTime, Wrong> {
        let time = LocalTime::parse(text).ok_or_else(|| no_such("date-time", "YYYY-MM-DDTHH:MM", text))?;
        in_calendar(time.date()).map(|()| time)
    }

    fn write(value: &LocalTime, _: Currency, cell: &mut String) {
        cell.push_str(value.as_str());
    }
}

/// Only what can be nothing but a date gone wrong is quoted: `2024-02-30` is, a name in the wrong column is not.
fn no_such(what: &str, form: &str, text: &str) -> Wrong {
    let looks_like_it = text.len() >= 7 && text.bytes().all(|byte| byte.is_ascii_digit() || b"-:T".contains(&byte));
    let dashes = text.len() <= 19 && text.as_bytes().get(4) == Some(&b'-');
    if looks_like_it && dashes {
        format!("{text} is no {what}: write {form}").into()
    } else {
        format!("not a {what}: write {form}").into()
    }
}

fn in_calendar(date: Date) -> Result<(), Wrong> {
    if (1583..=9998).contains(&date.year()) { Ok(()) } else { Err("the year must be from 1583 to 9998".into()) }
}

pub struct Amount;

impl Kind for Amount {
    type Value = Money;
    const FORM: &'static str = "amount, such as 12.50";

    fn read(text: &str, currency: Currency) -> Result<Money, Wrong> {
        currency.parse(text).map_err(|error| match error {
            money::MoneyError::TooManyDecimals => {
                format!("more decimals than {currency} has ({})", currency.minor_digits()).into()
            }
            other => other.to_string().into(),
        })
    }

    fn write(value: &Money, currency: Currency, cell: &mut String) {
        cell.push_str(&currency.format(*value));
    }
}

/// At most six digits after the point, written without needless zeros.
pub struct Decimal;

impl Kind for Decimal {
    type Value = Millionths;
    const FORM: &'static str = "decimal, such as 1.5";

    fn read(text: &str, _: Currency) -> Result<Millionths, Wrong> {
        let value = money::parse_scaled(text, 6).map_err(|error| match error {
            money::MoneyError::NotANumber => "not a number: write 1.5, without thousands marks",
            money::MoneyError::TooManyDecimals => "more than six decimals",
            money::MoneyError::TooLarge => "too large",
        })?;
        if value.abs() > money::LARGEST { Err("too large".into()) } else { Ok(Millionths(value)) }
    }

    fn write(value: &Millionths, _: Currency, cell: &mut String) {
        let digits = money::format_scaled(value.0, 6);
        cell.push_str(digits.trim_end_matches('0').trim_end_matches('.'));
    }
}

/// From 0 to a million.
pub struct Whole;

impl Kind for Whole {
    type Value = i32;
    const FORM: &'static str = "whole number";

    fn read(text: &str, _: Currency) -> Result<i32, Wrong> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.then(|| text.parse().ok()).flatten().filter(|number| *number <= 1_000_000);
        number.ok_or_else(|| "not a whole number from 0 to 1000000".into())
    }

    fn write(value: &i32, _: Currency, cell: &mut String) {
        cell.push_str(&value.to_string());
    }
}

pub struct Score;

impl Kind for Score {
    type Value = i8;
    const FORM: &'static str = "1 to 5";

    fn read(text: &str, _: Currency) -> Result<i8, Wrong> {
        match text.as_bytes() {
            [digit @ b'1'..=b'5'] => Ok((digit - b'0').cast_signed()),
            _ => Err("not a score: write a whole number from 1 to 5".into()),
        }
    }

    fn write(value: &i8, _: Currency, cell: &mut String) {
        cell.push_str(&value.to_string());
    }
}

pub struct Flag;

impl Kind for Flag {
    type Value = bool;
    const FORM: &'static str = "true or false";

    fn read(text: &str, _: Currency) -> Result<bool, Wrong> {
        match text {
            "true" => Ok(true),
            "false" => Ok(false),
            _ => Err("write true or false".into()),
        }
    }

    fn write(value: &bool, _: Currency, cell: &mut String) {
        cell.push_str(if *value { "true" } else { "false" });
    }
}

/// An empty cell means `EMPTY`.
pub struct FlagOr<const EMPTY: bool>;

impl<const EMPTY: bool> Kind for FlagOr<EMPTY> {
    type Value = bool;
    const FORM: &'static str = if EMPTY { "true or false; empty is true" } else { "true or false; empty is false" };
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<bool, Wrong> {
        Flag::read(text, currency)
    }

    fn of_nothing() -> Option<bool> {
        Some(EMPTY)
    }

    fn write(value: &bool, currency: Currency, cell: &mut String) {
        Flag::write(value, currency, cell);
    }
}

pub struct CurrencyCode;

impl Kind for CurrencyCode {
    type Value = Currency;
    const FORM: &'static str = "ISO 4217 code";

    fn read(text: &str, _: Currency) -> Result<Currency, Wrong> {
        Currency::from_code(text).ok_or_else(|| "no currency: write its ISO 4217 code, such as EUR".into())
    }

    fn write(value: &Currency, _: Currency, cell: &mut String) {
        cell.push_str(value.code());
    }
}

pub struct Zone;

impl Kind for Zone {
    type Value = String;
    const FORM: &'static str = "IANA time zone";

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        match jiff::tz::TimeZone::get(text) {
            Ok(_) => Ok(text.to_owned()),
            Err(_) => Err("no time zone: write its IANA name, such as Europe/Berlin".into()),
        }
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

pub struct CountryCode;

impl Kind for CountryCode {
    type Value = String;
    const FORM: &'static str = "ISO 3166-1 alpha-2 code";

    fn read(text: &str, _: Currency) -> Result<String, Wrong> {
        let code = text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase());
        if code {
            Ok(text.to_owned())
        } else {
            Err("no country: write its two-letter code in capitals, such as DE".into())
        }
    }

    fn write(value: &String, _: Currency, cell: &mut String) {
        cell.push_str(value);
    }
}

/// A word out of a list of `clinic::record`.
macro_rules! words {
    ($($name:ident = $form:literal),+ $(,)?) => {$(
        impl Kind for $name {
            type Value = Self;
            const FORM: &'static str = $form;

            fn read(text: &str, _: Currency) -> Result<Self, Wrong> {
                Self::from_word(text).ok_or_else(|| concat!("must be one of: ", $form).into())
            }

            fn write(value: &Self, _: Currency, cell: &mut String) {
                cell.push_str(value.word());
            }
        }
    )+};
}

words! {
    Status = "booked, completed, cancelled, missed",
    Method = "cash, card, transfer, bonus, other",
    ItemKind = "service, goods",
    Attention = "normal, vip, problem, staff",
    Sex = "f, m, x",
    Channel = "sms, email, viber, voice",
    Purpose = "care, feedback, marketing",
}

pub struct AttentionOrNormal;

impl Kind for AttentionOrNormal {
    type Value = Attention;
    const FORM: &'static str = "normal, vip, problem, staff; empty is normal";
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<Attention, Wrong> {
        Attention::read(text, currency)
    }

    fn of_nothing() -> Option<Attention> {
        Some(Attention::Normal)
    }

    fn write(value: &Attention, currency: Currency, cell: &mut String) {
        Attention::write(value, currency, cell);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong<K: Kind>(text: &str) -> String {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        K::read(text, euro).err().map(String::from).unwrap_or_default()
    }

    #[test]
    fn a_cell_that_is_wrong_is_told_its_kind_and_not_quoted() {
        assert_eq!(wrong::<Day>("Anna"), "not a date: write YYYY-MM-DD");
        assert_eq!(wrong::<Day>("2024-02-30"), "2024-02-30 is no date: write YYYY-MM-DD");
        assert_eq!(wrong::<Day>("+491701234567"), "not a date: write YYYY-MM-DD");
        assert_eq!(wrong::<Day>("1582-10-04"), "the year must be from 1583 to 9998");
        assert_eq!(wrong::<Month>("2024-13"), "2024-13 is no month: write YYYY-MM");
        assert_eq!(wrong::<Time>("2024-02-01 10:00"), "not a date-time: write YYYY-MM-DDTHH:MM");
        assert_eq!(wrong::<Amount>("1.005"), "more decimals than EUR has (2)");
        assert_eq!(wrong::<Amount>("1,5"), "not an amount: write 12.50, without thousands marks");
        assert!(wrong::<Amount>("99999999999999999999").starts_with("too large"));
        assert_eq!(wrong::<Decimal>("0.0000001"), "more than six decimals");
        assert_eq!(wrong::<Whole>("-3"), "not a whole number from 0 to 1000000");
        assert_eq!(wrong::<Score>("6"), "not a score: write a whole number from 1 to 5");
        assert_eq!(wrong::<Status>("done"), "must be one of: booked, completed, cancelled, missed");
        assert_eq!(wrong::<Zone>("Europe/Atlantis"), "no time zone: write its IANA name, such as Europe/Berlin");
    }

    #[test]
    fn the_words_told_are_the_words_taken() {
        fn same<W: Copy>(form: &str, all: &[W], word: fn(W) -> &'static str) {
            assert_eq!(form, all.iter().map(|each| word(*each)).collect::<Vec<_>>().join(", "));
        }
        same(Status::FORM, Status::ALL, Status::word);
        same(Method::FORM, Method::ALL, Method::word);
        same(ItemKind::FORM, ItemKind::ALL, ItemKind::word);
        same(Attention::FORM, Attention::ALL, Attention::word);
        same(Sex::FORM, Sex::ALL, Sex::word);
        same(Channel::FORM, Channel::ALL, Channel::word);
        same(Purpose::FORM, Purpose::ALL, Purpose::word);
    }

    #[test]
    fn decimals_are_written_without_needless_zeros() {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        for (read, written) in [("1", "1"), ("1.50", "1.5"), ("-0.000001", "-0.000001"), ("100", "100"), ("0", "0")] {
            let mut cell = String::new();
            Decimal::write(&Decimal::read(read, euro).expect("a decimal"), euro, &mut cell);
            assert_eq!(cell, written);
        }
    }
}
