//! What is given away of a bill: how it is spread over the lines, and whether it is more than somebody may give.

use crate::Money;
use crate::record::Millionths;

/// A discount on a whole receipt, spread over its lines in proportion to their amounts. The parts add up to it exactly: cents
/// that are left over go where the most was cut off, and of equals to the first. None where an amount or the discount is below
/// zero, or the discount is more than there is.
pub fn spread(discount: Money, amounts: &[Money]) -> Option<Vec<Money>> {
    let whole: i128 = amounts.iter().map(|amount| i128::from(amount.0)).sum();
    let to_give = i128::from(discount.0);
    if to_give < 0 || to_give > whole || amounts.iter().any(|amount| amount.0 < 0) {
        return None;
    }
    if to_give == 0 {
        return Some(vec![Money(0); amounts.len()]);
    }
    let exact: Vec<(i128, i128)> = amounts
        .iter()
        .map(|amount| to_give * i128::from(amount.0))
        .map(|parts| (parts / whole, parts % whole))
        .collect();
    let left = to_give - exact.iter().map(|(cents, _)| cents).sum::<i128>();
    let mut most_cut: Vec<usize> = (0..exact.len()).collect();
    most_cut.sort_by_key(|place| (std::cmp::Reverse(exact[*place].1), *place));
    let mut parts: Vec<i128> = exact.iter().map(|(cents, _)| *cents).collect();
    for place in most_cut.into_iter().take(usize::try_from(left).ok()?) {
        parts[place] += 1;
    }
    parts.into_iter().map(|cents| i64::try_from(cents).ok().map(Money)).collect()
}

/// Whether a discount is more than so many percent of what the bill was before it.
pub fn is_over(discount: Money, before: Money, most: Millionths) -> bool {
    i128::from(discount.0) * i128::from(Millionths::WHOLE.0) > i128::from(before.0) * i128::from(most.0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spread_of(discount: i64, amounts: &[i64]) -> Option<Vec<i64>> {
        let amounts: Vec<Money> = amounts.iter().copied().map(Money).collect();
        spread(Money(discount), &amounts).map(|parts| parts.into_iter().map(|part| part.0).collect())
    }

    #[test]
    fn cents_left_over_go_where_the_most_was_cut_off() {
        assert_eq!(spread_of(100, &[100, 100, 100]), Some(vec![34, 33, 33]));
        assert_eq!(spread_of(10, &[199, 1, 800]), Some(vec![2, 0, 8]));
        assert_eq!(spread_of(0, &[0, 0]), Some(vec![0, 0]));
        assert_eq!(spread_of(0, &[]), Some(vec![]));
    }

    #[test]
    fn no_more_is_given_away_than_there_is() {
        assert_eq!(spread_of(6, &[3, 2]), None);
        assert_eq!(spread_of(-1, &[3, 2]), None);
        assert_eq!(spread_of(1, &[3, -2]), None);
        assert_eq!(spread_of(5, &[3, 2]), Some(vec![3, 2]));
    }

    /// Every discount of many bills: it comes out whole, no line goes below zero, and none is more than a cent from its share.
    #[test]
    fn what_is_spread_adds_up_to_what_was_given() {
        let mut seed = 7_u64;
        let mut next = |most: u64| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            i64::try_from((seed >> 33) % most).expect("small")
        };
        for _ in 0..500 {
            let amounts: Vec<i64> = (0..=next(7)).map(|_| next(10_000)).collect();
            let whole: i64 = amounts.iter().sum();
            let discount = next(u64::try_from(whole).expect("not below zero") + 1);
            let parts = spread_of(discount, &amounts).expect("not more than there is");
            assert_eq!(parts.iter().sum::<i64>(), discount, "{amounts:?}");
            for (part, amount) in parts.iter().zip(&amounts) {
                assert!((0..=*amount).contains(part), "{part} of {amount}");
                assert!((part * whole - discount * amount).abs() < whole, "{discount} of {amounts:?}: {parts:?}");
            }
        }
    }

    #[test]
    fn a_limit_itself_may_be_given() {
        let tenth = Millionths(10_000_000);
        assert!(!is_over(Money(100), Money(1_000), tenth) && is_over(Money(101), Money(1_000), tenth));
        assert!(!is_over(Money(0), Money(0), Millionths(0)) && is_over(Money(1), Money(0), tenth));
    }
}
