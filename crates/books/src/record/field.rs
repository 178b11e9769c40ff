//! How each kind of field is written into a column and read back.

use clinic::record::{
    Attention, Channel, Colour, ContactKind, ItemKind, Kinship, Method, Millionths, Outcome, Priority, Purpose,
    RosterKind, Sex, State, Status, WaitState,
};
use clinic::{Currency, LocalTime, Money};
use jiff::civil::{Date, Time};
use sqlx::Row;
use sqlx::any::AnyRow;

use super::Cell;
use crate::BooksError;

pub(crate) trait Field: Sized {
    fn cell(&self) -> Cell<'_>;
    fn read(row: &AnyRow, column: usize) -> Result<Self, BooksError>;
}

/// A field that is one number or one text, and so may also be missing.
trait Plain: Sized {
    fn cell(&self) -> Cell<'_>;
    fn from_number(_: i64) -> Option<Self> {
        None
    }
    fn from_text(_: &str) -> Option<Self> {
        None
    }
    const IS_NUMBER: bool;
}

impl<T: Plain> Field for Option<T> {
    fn cell(&self) -> Cell<'_> {
        self.as_ref().map_or(Cell::Null, Plain::cell)
    }

    fn read(row: &AnyRow, column: usize) -> Result<Self, BooksError> {
        let known = if T::IS_NUMBER {
            row.try_get::<Option<i64>, _>(column)?.map(T::from_number)
        } else {
            row.try_get::<Option<&str>, _>(column)?.map(T::from_text)
        };
        match known {
            None => Ok(None),
            Some(Some(value)) => Ok(Some(value)),
            Some(None) => Err(BooksError::damaged("a stored value is none of those its column may hold")),
        }
    }
}

impl<T: Plain> Field for T {
    fn cell(&self) -> Cell<'_> {
        Plain::cell(self)
    }

    fn read(row: &AnyRow, column: usize) -> Result<Self, BooksError> {
        Option::<T>::read(row, column)?.ok_or_else(|| BooksError::damaged("a value that must be there is missing"))
    }
}

macro_rules! numbers {
    ($($name:ty: $number:expr, $back:expr);+ $(;)?) => { $(
        impl Plain for $name {
            fn cell(&self) -> Cell<'_> {
                let number: fn(&$name) -> i64 = $number;
                Cell::Int(number(self))
            }
            fn from_number(number: i64) -> Option<Self> {
                let back: fn(i64) -> Option<$name> = $back;
                back(number)
            }
            const IS_NUMBER: bool = true;
        }
    )+ };
}

numbers! {
    bool: |flag| i64::from(*flag), |number| Some(number != 0);
    i8: |number| i64::from(*number), |number| number.try_into().ok();
    i32: |number| i64::from(*number), |number| number.try_into().ok();
    i64: |number| *number, Some;
    Money: |money| money.0, |minor| Some(Money(minor));
    Millionths: |decimal| decimal.0, |millionths| Some(Millionths(millionths));
}

macro_rules! texts {
    ($($name:ty: $text:expr, $back:expr);+ $(;)?) => { $(
        impl Plain for $name {
            fn cell(&self) -> Cell<'_> {
                let text: for<'a> fn(&'a $name) -> std::borrow::Cow<'a, str> = $text;
                Cell::Text(text(self))
            }
            fn from_text(text: &str) -> Option<Self> {
                let back: fn(&str) -> Option<$name> = $back;
                back(text)
            }
            const IS_NUMBER: bool = false;
        }
    )+ };
}

texts! {
    String: |text| text.into(), |text| Some(text.to_owned());
    Date: |date| date.to_string().into(), clinic::time::parse_date;
    LocalTime: |time| time.as_str().into(), LocalTime::parse;
    Currency: |currency| currency.code().into(), Currency::from_code;
    Sex: |sex| sex.word().into(), Sex::from_word;
    Attention: |attention| attention.word().into(), Attention::from_word;
    ItemKind: |kind| kind.word().into(), ItemKind::from_word;
    Channel: |channel| channel.word().into(), Channel::from_word;
    Purpose: |purpose| purpose.word().into(), Purpose::from_word;
    Time: |time| time.strftime("%H:%M").to_string().into(), clinic::time::parse_clock;
    RosterKind: |kind| kind.word().into(), RosterKind::from_word;
    ContactKind: |kind| kind.word().into(), ContactKind::from_word;
    Kinship: |kinship| kinship.word().into(), Kinship::from_word;
    WaitState: |state| state.word().into(), WaitState::from_word;
    Outcome: |outcome| outcome.word().into(), Outcome::from_word;
    Priority: |priority| priority.word().into(), Priority::from_word;
    Colour: |colour| colour.word().into(), Colour::from_word;
    State: |state| state.word().into(), State::from_word;
    Status: |status| status.word().into(), Status::from_word;
    Method: |method| method.word().into(), Method::from_word;
    Month: |month| month.0.strftime("%Y-%m").to_string().into(), |text| clinic::time::parse_month(text).map(Month);
}

/// A date of which only the month counts.
pub(super) struct Month(pub Date);

/// The fields of a row, read one after the other.
pub(crate) struct Fields<'a> {
    row: &'a AnyRow,
    column: usize,
}

impl<'a> Fields<'a> {
    pub fn of(row: &'a AnyRow) -> Self {
        Self { row, column: 0 }
    }

    /// The field of the next column.
    pub fn next<T: Field>(&mut self) -> Result<T, BooksError> {
        self.column += 1;
        T::read(self.row, self.column - 1)
    }
}
