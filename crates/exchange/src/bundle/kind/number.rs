//! Money, decimals, whole numbers and scores.

use super::{Kind, Wrong};
use clinic::record::Millionths;
use clinic::{Currency, Money, money};

pub struct Amount;

impl Kind for Amount {
    type Value = Money;
    const FORM: &'static str = "amount, such as 12.50";

    fn read(text: &str, currency: Currency) -> Result<Money, Wrong> {
        currency.parse(text).map_err(|error| match error {
            money::MoneyError::TooManyDecimals => {
                format!("more decimals than {currency} has ({})", currency.minor_digits()).into()
            }
            money::MoneyError::TooLarge => {
                format!("too large: at most {} {currency}", currency.format(Money(money::LARGEST))).into()
            }
            other => other.to_string().into(),
        })
    }

    fn write(value: &Money, currency: Currency, cell: &mut String) {
        cell.push_str(&currency.format(*value));
    }
}

/// The largest decimal, in millionths.
const MOST: i64 = 1_000_000_000_000;
const TOO_LARGE: &str = "too large: at most 1000000";

/// At most a million, at most six digits after the point, written without needless zeros.
pub struct Decimal;

impl Kind for Decimal {
    type Value = Millionths;
    const FORM: &'static str = "decimal, such as 1.5";

    fn read(text: &str, _: Currency) -> Result<Millionths, Wrong> {
        let value = money::parse_scaled(text, 6).map_err(|error| match error {
            money::MoneyError::NotANumber => "not a number: write 1.5, without thousands marks",
            money::MoneyError::TooManyDecimals => "more than six decimals",
            money::MoneyError::TooLarge => TOO_LARGE,
        })?;
        if value.abs() > MOST { Err(TOO_LARGE.into()) } else { Ok(Millionths(value)) }
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

/// Counted from 1, to a million million.
pub struct Number;

impl Kind for Number {
    type Value = i64;
    const FORM: &'static str = "whole number from 1";

    fn read(text: &str, _: Currency) -> Result<i64, Wrong> {
        let digits = text.bytes().all(|byte| byte.is_ascii_digit());
        let number = digits.then(|| text.parse().ok()).flatten().filter(|number| (1..=MOST).contains(number));
        number.ok_or_else(|| "not a whole number from 1 to 1000000000000".into())
    }

    fn write(value: &i64, _: Currency, cell: &mut String) {
        cell.push_str(&value.to_string());
    }
}

/// Monday is 1.
pub struct Weekday;

impl Kind for Weekday {
    type Value = i8;
    const FORM: &'static str = "1 (Monday) to 7";

    fn read(text: &str, _: Currency) -> Result<i8, Wrong> {
        match text.as_bytes() {
            [digit @ b'1'..=b'7'] => Ok((digit - b'0').cast_signed()),
            _ => Err("not a day of the week: write a whole number from 1 (Monday) to 7".into()),
        }
    }

    fn write(value: &i8, _: Currency, cell: &mut String) {
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

#[cfg(test)]
mod tests {
    use super::*;

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
