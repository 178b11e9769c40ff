//! What an item costs on a price list.

use crate::Money;
use crate::record::Millionths;

/// The price on a list: the list's own, else that of the main list less the list's discount, rounded half away from zero. In
/// the currency's minor units; none where the main list has none either, or where it is more than can be written.
pub fn on_list(own: Option<i64>, main: Option<i64>, discount_percent: Option<Millionths>) -> Option<i64> {
    own.or_else(|| less(main?, discount_percent.unwrap_or(Millionths(0))))
}

/// So many of something at a price, rounded half away from zero; none where it is more than can be written.
pub fn of_quantity(price: Money, quantity: Millionths) -> Option<Money> {
    const ONE: i128 = 1_000_000;
    let parts = i128::from(price.0) * i128::from(quantity.0);
    let half = if parts < 0 { -ONE / 2 } else { ONE / 2 };
    i64::try_from((parts + half) / ONE).ok().map(Money)
}

/// An amount less so many percent of it, rounded half away from zero.
fn less(minor: i64, percent: Millionths) -> Option<i64> {
    const WHOLE: i128 = 100_000_000;
    let parts = i128::from(minor) * (WHOLE - i128::from(percent.0));
    let half = if parts < 0 { -WHOLE / 2 } else { WHOLE / 2 };
    i64::try_from((parts + half) / WHOLE).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_price_of_the_list_comes_before_the_discount() {
        let tenth = Some(Millionths(10_000_000));
        assert_eq!(on_list(Some(700), Some(1_000), tenth), Some(700));
        assert_eq!(on_list(None, Some(1_000), tenth), Some(900));
        assert_eq!(on_list(None, Some(1_000), None), Some(1_000));
        assert_eq!(on_list(None, None, tenth), None);
    }

    #[test]
    fn half_a_cent_of_a_quantity_is_a_cent() {
        assert_eq!(of_quantity(Money(999), Millionths(2_000_000)), Some(Money(1_998)));
        assert_eq!(of_quantity(Money(5), Millionths(500_000)), Some(Money(3)));
        assert_eq!(of_quantity(Money(5), Millionths(499_999)), Some(Money(2)));
        assert_eq!(of_quantity(Money(i64::MAX), Millionths(2_000_000)), None);
    }

    #[test]
    fn halves_are_rounded_away_from_zero() {
        let half = Some(Millionths(50_000_000));
        assert_eq!(on_list(None, Some(5), half), Some(3));
        assert_eq!(on_list(None, Some(-5), half), Some(-3));
        assert_eq!(on_list(None, Some(999), Some(Millionths(12_500_000))), Some(874));
    }
}
