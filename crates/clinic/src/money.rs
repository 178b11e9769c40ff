//! Money as whole minor units (cents) of the clinic's one currency. No float ever holds money.

use std::fmt;

/// An amount in minor units: `Money(1250)` is 12.50 in a currency of two digits. Negative is a refund or a credit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Money(pub i64);

/// The clinic's currency (ISO 4217) and how many minor digits it has.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Currency(iso_currency::Currency);

/// Why a text is no amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyError {
    #[error("not an amount: write 12.50, without thousands marks")]
    NotANumber,
    #[error("more decimals than the currency has")]
    TooManyDecimals,
    #[error("too large: at most 1 000 000 000 000 minor units")]
    TooLarge,
}

/// The largest amount of one row, in minor units: ten thousand million euros. Nine million rows of it still add up within 64
/// bits, and no clinic has one.
pub const LARGEST: i64 = 1_000_000_000_000;

impl Currency {
    /// The currency of an ISO 4217 code in capitals, such as `EUR`; none when there is no such code.
    pub fn from_code(code: &str) -> Option<Self> {
        iso_currency::Currency::from_code(code).map(Self)
    }

    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// Digits after the point: 2 for EUR, 0 for JPY, 3 for KWD.
    pub fn minor_digits(self) -> u32 {
        u32::from(self.0.exponent().unwrap_or(0))
    }

    /// Read a decimal such as `12.5`, `12.50` or `-3`.
    pub fn parse(self, text: &str) -> Result<Money, MoneyError> {
        let minor = parse_scaled(text, self.minor_digits())?;
        if minor.abs() > LARGEST { Err(MoneyError::TooLarge) } else { Ok(Money(minor)) }
    }

    /// Written with all minor digits and a point: `12.50`.
    pub fn format(self, money: Money) -> String {
        format_scaled(money.0, self.minor_digits())
    }
}

impl fmt::Display for Currency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

/// A decimal with at most `digits` digits after the point, as a whole number of units of that size.
pub fn parse_scaled(text: &str, digits: u32) -> Result<i64, MoneyError> {
    let (negative, unsigned) = match text.strip_prefix('-') {
        Some(rest) => (true, rest),
        None => (false, text),
    };
    let (whole, fraction) = unsigned.split_once('.').unwrap_or((unsigned, ""));
    let all_digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
    let point_without_digits = unsigned.contains('.') && fraction.is_empty();
    if whole.is_empty() || point_without_digits || !all_digits(whole) || !all_digits(fraction) {
        return Err(MoneyError::NotANumber);
    }
    let significant = fraction.trim_end_matches('0');
    if significant.len() > digits as usize {
        return Err(MoneyError::TooManyDecimals);
    }
    let mut value: i64 = 0;
    for digit in whole.bytes().chain(significant.bytes()) {
        value =
            value.checked_mul(10).and_then(|v| v.checked_add(i64::from(digit - b'0'))).ok_or(MoneyError::TooLarge)?;
    }
    let missing = digits - u32::try_from(significant.len()).map_err(|_| MoneyError::TooManyDecimals)?;
    let value = 10_i64.checked_pow(missing).and_then(|f| value.checked_mul(f)).ok_or(MoneyError::TooLarge)?;
    Ok(if negative { -value } else { value })
}

/// `value` units of `10^-digits`, with all digits after the point.
pub fn format_scaled(value: i64, digits: u32) -> String {
    let mut text = String::new();
    write_scaled(&mut text, value, digits).expect("a text takes everything");
    text
}

/// [`format_scaled`] into a text.
pub fn write_scaled(output: &mut impl fmt::Write, value: i64, digits: u32) -> fmt::Result {
    if digits == 0 {
        return write!(output, "{value}");
    }
    let scale = 10_u64.pow(digits);
    let (sign, size) = (if value < 0 { "-" } else { "" }, value.unsigned_abs());
    write!(output, "{sign}{}.{:0width$}", size / scale, size % scale, width = digits as usize)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn eur() -> Currency {
        Currency::from_code("EUR").expect("the euro exists")
    }

    #[test]
    fn amounts_are_read_to_the_minor_unit() {
        for (text, minor) in
            [("12.5", 1250), ("12.50", 1250), ("-3", -300), ("0.01", 1), ("7.1000", 710), ("-0.5", -50)]
        {
            assert_eq!(eur().parse(text), Ok(Money(minor)), "{text}");
        }
    }

    #[test]
    fn what_is_no_amount_says_why() {
        use MoneyError::{NotANumber, TooLarge, TooManyDecimals};
        let cases = [
            ("", NotANumber),
            ("-", NotANumber),
            (".5", NotANumber),
            ("5.", NotANumber),
            ("1,5", NotANumber),
            ("+5", NotANumber),
            ("1 000", NotANumber),
            ("1e3", NotANumber),
            ("--1", NotANumber),
            ("٣", NotANumber),
            ("1.005", TooManyDecimals),
            ("99999999999999999999", TooLarge),
            ("10000000000.01", TooLarge),
            ("-10000000000.01", TooLarge),
        ];
        for (text, error) in cases {
            assert_eq!(eur().parse(text), Err(error), "{text}");
        }
    }

    #[test]
    fn nine_million_rows_of_the_largest_amount_add_up() {
        assert_eq!(eur().parse("10000000000.00"), Ok(Money(LARGEST)));
        assert_eq!(eur().parse("-10000000000"), Ok(Money(-LARGEST)));
        assert!(LARGEST.checked_mul(9_000_000).is_some());
    }

    #[test]
    fn a_currency_without_minor_digits_takes_no_decimals() {
        let yen = Currency::from_code("JPY").expect("the yen exists");
        assert_eq!(yen.parse("12"), Ok(Money(12)));
        assert_eq!(yen.parse("12.5"), Err(MoneyError::TooManyDecimals));
        assert_eq!(yen.format(Money(-12)), "-12");
    }

    #[test]
    fn amounts_are_written_with_all_digits() {
        for (minor, text) in [(1250, "12.50"), (-5, "-0.05"), (0, "0.00"), (100, "1.00")] {
            assert_eq!(eur().format(Money(minor)), text);
        }
    }
}
