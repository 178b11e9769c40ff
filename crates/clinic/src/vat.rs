//! Tax that is contained in a price.

use crate::Money;
use crate::record::Millionths;

/// How much of an amount is tax at a rate that the amount contains, rounded half away from zero: of 120.00 at 20 percent it
/// is 20.00. Nothing at a rate that is not above zero.
pub fn contained(amount: Money, percent: Millionths) -> Money {
    let rate = i128::from(percent.0.max(0));
    let (parts, whole) = (i128::from(amount.0) * rate, i128::from(Millionths::WHOLE.0) + rate);
    let half = if parts < 0 { -whole } else { whole };
    // Never more than the amount itself.
    Money(i64::try_from((2 * parts + half) / (2 * whole)).unwrap_or(amount.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sixth_of_what_costs_a_fifth_more_is_tax() {
        let fifth = Millionths(20_000_000);
        assert_eq!(contained(Money(12_000), fifth), Money(2_000));
        assert_eq!(contained(Money(-12_000), fifth), Money(-2_000));
        assert_eq!(contained(Money(3), fifth), Money(1), "half a cent is a cent");
        assert_eq!(contained(Money(999), Millionths(0)), Money(0));
        assert_eq!(contained(Money(10_950), Millionths(9_500_000)), Money(950));
    }
}
