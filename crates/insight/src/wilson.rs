//! The Wilson score interval of a proportion.
//!
//! E. B. Wilson, *Probable inference, the law of succession, and statistical inference*, JASA 22 (1927), without continuity
//! correction. For k of n: centre (p + z²/2n) / (1 + z²/n), half width z·√(p(1−p)/n + z²/4n²) / (1 + z²/n).

/// Two-sided 95 %.
pub const Z: f64 = 1.959_963_984_540_054;

/// Low and high end as proportions, 0 to 1; none for n = 0 or k outside 0 to n.
pub fn interval(k: i64, n: i64) -> Option<(f64, f64)> {
    if n <= 0 || k < 0 || k > n {
        return None;
    }
    #[expect(clippy::cast_precision_loss, reason = "counts of people are far below 2^53")]
    let (k, n) = (k as f64, n as f64);
    let p = k / n;
    let z2 = Z * Z;
    let scale = 1.0 + z2 / n;
    let centre = (p + z2 / (2.0 * n)) / scale;
    let half = Z * (p * (1.0 - p) / n + z2 / (4.0 * n * n)).sqrt() / scale;
    Some(((centre - half).max(0.0), (centre + half).min(1.0)))
}

/// [`interval`] in tenths of a percent, rounded half away from zero.
pub fn percent_tenths(k: i64, n: i64) -> Option<(i64, i64)> {
    #[expect(clippy::cast_possible_truncation, reason = "a proportion is at most 1")]
    let tenths = |proportion: f64| (proportion * 1000.0).round() as i64;
    interval(k, n).map(|(low, high)| (tenths(low), tenths(high)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_interval_agrees_with_published_values() {
        // Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
        let cases =
            [(81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718)];
        for (k, n, low, high) in cases {
            let (l, h) = interval(k, n).expect("n is above zero");
            assert!((l - low).abs() < 5e-5 && (h - high).abs() < 5e-5, "{k}/{n}: {l} {h}");
        }
    }

    #[test]
    fn of_nobody_there_is_no_interval() {
        assert_eq!(percent_tenths(0, 0), None);
        assert_eq!(percent_tenths(1, 1), Some((207, 1000)));
        assert_eq!(percent_tenths(0, 1), Some((0, 793)));
    }
}
