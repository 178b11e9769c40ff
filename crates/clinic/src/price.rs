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
    let whole = i128::from(Millionths::WHOLE.0);
    let parts = i128::from(minor) * (whole - i128::from(percent.0));
    let half = if parts < 0 { -whole / 2 } else { whole / 2 };
    i64::try_from((parts + half) / whole).ok()
}

/// To which of the two steps that it is between an amount goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rounding {
    /// From the middle on to the one that is farther from zero.
    Nearest,
    Up,
    Down,
}

impl Rounding {
    pub const ALL: [Self; 3] = [Self::Nearest, Self::Up, Self::Down];

    pub fn word(self) -> &'static str {
        match self {
            Self::Nearest => "nearest",
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}

/// An amount more by so many percent of it (below zero: less), then rounded to a whole number of steps. All in the currency's
/// minor units; none where a step is less than one of them, or where the outcome is more than can be written.
pub fn changed(minor: i64, percent: Millionths, step_minor: i64, rounding: Rounding) -> Option<i64> {
    let whole = i128::from(Millionths::WHOLE.0);
    let step = i128::from(step_minor).checked_mul(whole).filter(|step| *step > 0)?;
    let exact = i128::from(minor) * (whole + i128::from(percent.0));
    let steps = match rounding {
        Rounding::Nearest => (exact.abs() + step / 2) / step * exact.signum(),
        Rounding::Up => -(-exact).div_euclid(step),
        Rounding::Down => exact.div_euclid(step),
    };
    i64::try_from(steps * i128::from(step_minor)).ok()
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

    #[test]
    fn a_changed_price_is_a_whole_number_of_steps() {
        let ten_more = Millionths(10_000_000);
        for (rounding, wanted) in [(Rounding::Nearest, 1_400), (Rounding::Up, 1_400), (Rounding::Down, 1_350)] {
            assert_eq!(changed(1_250, ten_more, 50, rounding), Some(wanted), "{rounding:?} of 13.75");
        }
        for rounding in Rounding::ALL {
            assert_eq!(changed(1_000, ten_more, 100, rounding), Some(1_100), "{rounding:?}: nothing to round");
            assert_eq!(changed(1_000, Millionths(-100_000_000), 1, rounding), Some(0));
        }
        assert_eq!(changed(1_001, Millionths(0), 10, Rounding::Up), Some(1_010));
        assert_eq!(changed(-1_001, Millionths(0), 10, Rounding::Up), Some(-1_000));
        assert_eq!(changed(-1_005, Millionths(0), 10, Rounding::Nearest), Some(-1_010));
    }

    #[test]
    fn what_cannot_be_written_is_none() {
        assert_eq!(changed(i64::MAX, Millionths(1), 1, Rounding::Nearest), None);
        for step in [0, -5] {
            assert_eq!(changed(100, Millionths(0), step, Rounding::Nearest), None, "a step of {step}");
        }
    }
}
