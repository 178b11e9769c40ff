//! The kinds of cells: how each is read and written. One kind is one way of writing a value, whatever column it stands in.

mod date;
mod number;
mod word;

pub use date::{Clock, Day, Month, Time};
pub use number::{Amount, Decimal, Number, Score, Weekday, Whole};
pub use word::{AttentionOrNormal, CountryCode, CurrencyCode, Flag, FlagOr, StateOrActive, Zone};

use clinic::Currency;
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
    /// A column, and the word in it without which this one must not be empty.
    const EMPTY_WITH: Option<(&'static str, &'static str)> = None;

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

/// What may have been forgotten with the person whom it was about: then it is empty.
pub struct TextOrNone;

impl Kind for TextOrNone {
    type Value = String;
    const FORM: &'static str = Text::FORM;
    const REQUIRED: bool = false;

    fn read(text: &str, currency: Currency) -> Result<String, Wrong> {
        Text::read(text, currency)
    }

    fn of_nothing() -> Option<String> {
        Some(String::new())
    }

    fn write(value: &String, currency: Currency, cell: &mut String) {
        Text::write(value, currency, cell);
    }
}

/// The name of a patient: empty when who it was is erased.
pub struct Name;

impl Kind for Name {
    type Value = String;
    const FORM: &'static str = Text::FORM;
    const EMPTY_WITH: Option<(&'static str, &'static str)> = Some(("state", "erased"));

    fn read(text: &str, currency: Currency) -> Result<String, Wrong> {
        Text::read(text, currency)
    }

    fn of_nothing() -> Option<String> {
        Some(String::new())
    }

    fn write(value: &String, currency: Currency, cell: &mut String) {
        Text::write(value, currency, cell);
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

#[cfg(test)]
mod tests {
    use super::*;
    use clinic::record::Status;

    fn wrong<K: Kind>(text: &str) -> String {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        K::read(text, euro).err().map(String::from).unwrap_or_default()
    }

    #[test]
    fn only_what_has_the_shape_of_a_date_is_quoted() {
        for text in ["2024-02-30", "2024-13", "2024-02-30T10:00", "2024-02-01T25:00:00"] {
            assert!(wrong::<Time>(text).starts_with(&format!("{text} is no date-time")), "{text}");
        }
        let phones =
            ["0171-2345678", "1712-34-5678", "2024-01-0171", "0171-234-5678", "0171-23:45", "1712345678", "٠171-23"];
        for text in phones {
            assert_eq!(wrong::<Day>(text), "not a date: write YYYY-MM-DD");
            assert_eq!(wrong::<Month>(text), "not a month: write YYYY-MM");
            assert_eq!(wrong::<Time>(text), "not a date-time: write YYYY-MM-DDTHH:MM");
        }
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
        assert_eq!(wrong::<Amount>("10000000000.01"), "too large: at most 10000000000.00 EUR");
        assert_eq!(wrong::<Amount>("-99999999999999999999"), "too large: at most 10000000000.00 EUR");
        assert_eq!(wrong::<Decimal>("1000000.1"), "too large: at most 1000000");
        assert_eq!(wrong::<Decimal>("0.0000001"), "more than six decimals");
        assert_eq!(wrong::<Whole>("-3"), "not a whole number from 0 to 1000000");
        assert_eq!(wrong::<Score>("6"), "not a score: write a whole number from 1 to 5");
        assert_eq!(wrong::<Status>("done"), "must be one of: booked, completed, cancelled, missed");
        assert_eq!(wrong::<Zone>("Europe/Atlantis"), "no time zone: write its IANA name, such as Europe/Berlin");
    }
}
