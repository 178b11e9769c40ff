//! Percents and averages, exact in whole numbers, rounded half away from zero.

use crate::record::Millionths;

/// `numerator / denominator` to the nearest whole, half away from zero. Denominator above zero.
fn divide(numerator: i128, denominator: i128) -> i64 {
    let magnitude = (2 * numerator.abs() + denominator) / (2 * denominator);
    let rounded = if numerator < 0 { -magnitude } else { magnitude };
    i64::try_from(rounded).unwrap_or(if rounded < 0 { i64::MIN } else { i64::MAX })
}

/// So many percent of an amount, to the minor unit.
pub fn part(minor: i64, percent: Millionths) -> i64 {
    divide(i128::from(minor) * i128::from(percent.0), i128::from(Millionths::WHOLE.0))
}

/// amount·part/whole to the minor unit; nothing when the whole is not above zero.
pub fn share(amount: i64, part: i64, whole: i64) -> i64 {
    if whole > 0 { divide(i128::from(amount) * i128::from(part), i128::from(whole)) } else { 0 }
}

/// 100·part/whole in tenths of a percent (`503` is 50.3 %); none when the whole is not above zero.
pub fn percent_tenths(part: i64, whole: i64) -> Option<i64> {
    (whole > 0).then(|| divide(1000 * i128::from(part), i128::from(whole)))
}

/// sum/count to the minor unit; none when the count is not above zero.
pub fn average(sum: i64, count: i64) -> Option<i64> {
    (count > 0).then(|| divide(i128::from(sum), i128::from(count)))
}

/// sum/count in hundredths (`150` is 1.50); none when the count is not above zero.
pub fn average_hundredths(sum: i64, count: i64) -> Option<i64> {
    (count > 0).then(|| divide(100 * i128::from(sum), i128::from(count)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn halves_go_away_from_zero() {
        for (part, whole, tenths) in
            [(1, 3, 333), (2, 3, 667), (1, 2000, 1), (-1, 2000, -1), (1, 2001, 0), (5, 5, 1000)]
        {
            assert_eq!(percent_tenths(part, whole), Some(tenths), "{part}/{whole}");
        }
        assert_eq!((average(5, 2), average(-5, 2), average_hundredths(1, 8)), (Some(3), Some(-3), Some(13)));
    }

    #[test]
    fn a_part_of_a_cent_is_rounded_like_everything() {
        let eighth = Millionths(12_500_000);
        assert_eq!((part(1_000, eighth), part(4, eighth), part(-4, eighth), part(3, eighth)), (125, 1, -1, 0));
    }

    #[test]
    fn shares_of_an_amount_add_up_to_it() {
        assert_eq!((share(101, 1, 3), share(101, 2, 3), share(101, 3, 3)), (34, 67, 101));
        assert_eq!((share(101, 1, 0), share(101, 1, -3)), (0, 0));
    }

    #[test]
    fn of_nothing_there_is_no_percent() {
        assert_eq!((percent_tenths(1, 0), percent_tenths(1, -4), average(1, 0)), (None, None, None));
    }
}
