//! Numbers as people type them: with a comma or a point, with blanks between thousands.

use clinic::record::Millionths;
use clinic::{Currency, Money, money};

/// `12,50` and `1 200.5` as `12.50` and `1200.5`.
pub fn with_point(typed: &str) -> String {
    typed
        .chars()
        .filter(|letter| !letter.is_whitespace())
        .map(|letter| if letter == ',' { '.' } else { letter })
        .collect()
}

/// Not below zero; nothing typed is nothing. None: it is no amount.
pub fn amount(typed: &str, currency: Currency) -> Option<Money> {
    if typed.trim().is_empty() {
        return Some(Money(0));
    }
    currency.parse(&with_point(typed)).ok().filter(|amount| *amount >= Money(0))
}

/// Above zero; nothing typed is one. None: it is no quantity.
pub fn quantity(typed: &str) -> Option<Millionths> {
    if typed.trim().is_empty() {
        return Some(Millionths(1_000_000));
    }
    let quantity = money::parse_scaled(&with_point(typed), 6).ok().map(Millionths);
    quantity.filter(|quantity| (1..=MOST).contains(&quantity.0))
}

/// A million of anything is more than a receipt has.
const MOST: i64 = 1_000_000_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_and_quantities_are_read_as_any_language_writes_them() {
        let euro = Currency::from_code("EUR").expect("the euro exists");
        for (typed, minor) in
            [("12,5", Some(1_250)), ("1 200.50", Some(120_050)), (" ", Some(0)), ("-1", None), ("x", None)]
        {
            assert_eq!(amount(typed, euro), minor.map(Money), "{typed}");
        }
        for (typed, millionths) in
            [("", Some(1_000_000)), ("0,5", Some(500_000)), ("0", None), ("-1", None), ("a", None)]
        {
            assert_eq!(quantity(typed), millionths.map(Millionths), "{typed}");
        }
        assert_eq!(quantity("1000001"), None);
    }
}
