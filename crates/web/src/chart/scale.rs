//! Axes: ends that hold every value, round ticks between them, and their texts.

use clinic::Currency;

use super::spec::{Axis, Kind, Role, Shape, Spec, Tick, Unit};
use crate::text::{Arg, Words};

/// Most steps between an axis's ends, more or less.
const STEPS: f64 = 4.0;

/// The axes that the series need.
pub fn axes(words: &Words, currency: Currency, spec: &Spec) -> Vec<Axis> {
    let last = spec.series.iter().map(|series| series.axis).max();
    let numbers = 0..=last.unwrap_or(0);
    let axes = numbers.map(|number| {
        let unit = spec.series.iter().find(|series| series.axis == number).map_or(spec.unit, |series| series.unit);
        let ticks = round_ticks(spec, number, matches!(unit, Unit::Percent | Unit::Decimal));
        let ticks = ticks.into_iter().map(|value| Tick { value, text: text(words, currency, unit, value) });
        Axis { unit, ticks: ticks.collect() }
    });
    axes.collect()
}

/// Round values from below all of an axis's values to above them. Bars and areas begin at zero; lines need not.
pub fn round_ticks(spec: &Spec, axis: u8, fractions: bool) -> Vec<f64> {
    let Some((mut low, mut high)) = ends(spec, axis) else { return vec![0.0, 1.0] };
    let stands_on_zero = |shape| matches!(shape, Shape::Bar | Shape::Area);
    let from_zero = spec.series.iter().any(|series| series.axis == axis && stands_on_zero(series.shape));
    let is_near = low > 0.0 && high - low < low / 2.0;
    // A waterfall says itself what it stands on.
    if spec.kind != Kind::Waterfall && (from_zero || !is_near) {
        low = low.min(0.0);
        high = high.max(0.0);
    }
    let is_share = spec.series.iter().any(|series| series.axis == axis && series.role == Role::Cumulative);
    if is_share || matches!(spec.kind, Kind::Curve | Kind::Distribution) {
        (low, high) = (0.0, 100.0);
    }
    between(low, high, if fractions { 0.0 } else { 1.0 })
}

/// The least and the greatest value of an axis, intervals and the mean included; where bars stand on top of one another their
/// sums.
fn ends(spec: &Spec, axis: u8) -> Option<(f64, f64)> {
    let of_axis = || spec.series.iter().filter(move |series| series.axis == axis);
    let mut all: Vec<f64> = Vec::new();
    for series in of_axis() {
        all.extend(series.values.iter().chain(&series.low).chain(&series.high).flatten());
    }
    if spec.kind == Kind::Waterfall {
        all = of_axis().flat_map(|series| series.low.iter().chain(&series.high)).flatten().copied().collect();
    }
    if matches!(spec.kind, Kind::Stacked | Kind::Distribution) {
        for place in 0..spec.labels.len() {
            let bars = of_axis().filter(|series| series.shape == Shape::Bar);
            let values: Vec<f64> = bars.filter_map(|series| series.values.get(place).copied().flatten()).collect();
            all.push(values.iter().filter(|value| **value > 0.0).sum());
            all.push(values.iter().filter(|value| **value < 0.0).sum());
        }
    }
    all.extend(spec.mean.iter().filter(|_| axis == 0).map(|mean| mean.value));
    let finite = all.into_iter().filter(|value| value.is_finite());
    finite.map(|value| (value, value)).reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)))
}

/// Multiples of 1, 2 or 5 times a power of ten, the first at or below `low`, the last at or above `high`.
pub fn between(low: f64, high: f64, least_step: f64) -> Vec<f64> {
    let span = if high > low { high - low } else { 1.0 };
    let power = 10_f64.powf((span / STEPS).log10().floor());
    let rough = span / STEPS / power;
    let round = [1.0, 2.0, 5.0].into_iter().find(|round| rough <= *round * 1.3).unwrap_or(10.0);
    let step = (round * power).max(least_step);
    // A hair of tolerance, so that what rounding lost does not add a step.
    let (first, last) = ((low / step + 1e-9).floor(), (high / step - 1e-9).ceil());
    let count = (last - first).clamp(1.0, 20.0) as usize;
    // Of tenths: 3 · 0.1 is not 0.3.
    let tidy = |value: f64| if step < 1.0 { (value / power).round() * power } else { value };
    (0..=count).map(|at| tidy((first + at as f64) * step)).collect()
}

fn text(words: &Words, currency: Currency, unit: Unit, value: f64) -> String {
    let is_whole = value.fract() == 0.0;
    match unit {
        Unit::Money => words.money_short((value * 10_f64.powi(currency.minor_digits() as i32)) as i64, currency),
        Unit::Percent if is_whole => words.say_with("chart-whole-percent", &[("n", Arg::Number(value as i64))]),
        Unit::Percent => words.percent((value * 10.0).round() as i64),
        Unit::Decimal if !is_whole => words.decimal((value * 100.0).round() as i64),
        Unit::Count | Unit::Decimal | Unit::Days => words.count(value as i64),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ticks_are_round_and_hold_every_value() {
        let cases: [(f64, f64, f64, &[f64]); 8] = [
            (0.0, 97.0, 1.0, &[0.0, 20.0, 40.0, 60.0, 80.0, 100.0]),
            (0.0, 3.0, 1.0, &[0.0, 1.0, 2.0, 3.0]),
            (0.0, 0.0, 1.0, &[0.0, 1.0]),
            (-7.0, 12.0, 1.0, &[-10.0, -5.0, 0.0, 5.0, 10.0, 15.0]),
            (0.0, 1.1, 0.0, &[0.0, 0.5, 1.0, 1.5]),
            (0.0, 0.31, 0.0, &[0.0, 0.1, 0.2, 0.3, 0.4]),
            (4_800.0, 5_300.0, 1.0, &[4_800.0, 4_900.0, 5_000.0, 5_100.0, 5_200.0, 5_300.0]),
            (0.0, 4.0e12, 1.0, &[0.0, 1e12, 2e12, 3e12, 4e12]),
        ];
        for (low, high, least, expected) in cases {
            assert_eq!(between(low, high, least), expected, "{low} to {high}");
        }
    }

    #[test]
    fn extremes_stay_finite() {
        for (low, high) in [(f64::MIN / 4.0, f64::MAX / 4.0), (1e-12, 1e-11), (-5.0, -5.0)] {
            let ticks = between(low, high, 0.0);
            assert!(ticks.len() >= 2 && ticks.iter().all(|tick| tick.is_finite()), "{ticks:?}");
        }
    }
}
