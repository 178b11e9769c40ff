//! A chart in a sentence, for who does not see it.

use super::spec::{Role, Spec};
use crate::text::{Arg, Words};

/// Title, the highest and the lowest value of the first series, and what is said beside the chart.
pub fn describe(words: &Words, spec: &Spec) -> String {
    let known = known(spec);
    let highest = known.iter().max_by(|a, b| a.0.total_cmp(&b.0));
    let lowest = known.iter().min_by(|a, b| a.0.total_cmp(&b.0));
    let (Some((_, highest)), Some((_, lowest))) = (highest, lowest) else {
        return spec.title.clone();
    };
    let args = [("title", Arg::Text(&spec.title)), ("highest", Arg::Text(highest)), ("lowest", Arg::Text(lowest))];
    let sentence = words.say_with("chart-describe", &args);
    if spec.about.is_empty() { sentence } else { format!("{sentence} {}", spec.about) }
}

/// Every value with what it is called and its text.
fn known(spec: &Spec) -> Vec<(f64, String)> {
    let first = spec.series.first().map(|series| series.role);
    // Good and bad are one series in two colours.
    let two = [Role::Good, Role::Bad];
    let is_pair = first.is_some_and(|first| two.contains(&first));
    let mut known = Vec::new();
    for series in
        spec.series.iter().filter(|series| Some(series.role) == first || (is_pair && two.contains(&series.role)))
    {
        let places = series.values.iter().zip(&series.texts).zip(&spec.labels);
        known.extend(places.filter_map(|((value, text), label)| Some(((*value)?, format!("{label}: {text}")))));
    }
    known.extend(spec.points.iter().map(|point| (point.value, format!("{}: {}", point.name, point.text))));
    let place = |texts: &[String], at: usize| texts.get(at).cloned().unwrap_or_default();
    for cell in &spec.cells {
        let of = format!("{} {}: {}", place(&spec.rows, cell.y), place(&spec.labels, cell.x), cell.text);
        // The text of a day names the day.
        known.push((cell.value, if cell.date.is_empty() { of } else { cell.text.clone() }));
    }
    known
}
