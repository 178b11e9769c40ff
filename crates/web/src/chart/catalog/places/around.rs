//! What a map shows: the towns around where most of the money is, without those so far away that nothing near would be told apart.

use crate::chart::spec::Point;

/// Kilometres of a degree of latitude.
const DEGREE: f64 = 111.2;
/// What is nearer than this is never far.
const NEAR: f64 = 400.0;
/// How many times as far as nine tenths of the money a town may be.
const TIMES: f64 = 2.5;

/// Those near and those far.
pub fn split(points: Vec<Point>) -> (Vec<Point>, Vec<Point>) {
    let middle = (weighted(&points, 0.5, |point| point.lon), weighted(&points, 0.5, |point| point.lat));
    let usual = weighted(&points, 0.9, |point| distance(point, middle));
    let limit = (usual * TIMES).max(NEAR);
    points.into_iter().partition(|point| distance(point, middle) <= limit)
}

fn distance(point: &Point, (lon, lat): (f64, f64)) -> f64 {
    let across = (point.lon - lon) * lat.to_radians().cos();
    across.hypot(point.lat - lat) * DEGREE
}

/// The number below which so large a part of the money lies.
fn weighted(points: &[Point], part: f64, number: impl Fn(&Point) -> f64) -> f64 {
    let mut numbers: Vec<(f64, f64)> = points.iter().map(|point| (number(point), point.value)).collect();
    numbers.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut left = numbers.iter().map(|(_, value)| value).sum::<f64>() * part;
    let found = numbers.iter().find(|(_, value)| {
        left -= value;
        left <= 0.0
    });
    found.or(numbers.last()).map_or(0.0, |(number, _)| *number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn town(name: &str, lon: f64, lat: f64, value: f64) -> Point {
        Point { name: name.into(), lon, lat, value, text: String::new(), href: String::new() }
    }

    fn far(points: Vec<Point>) -> Vec<String> {
        split(points).1.into_iter().map(|point| point.name).collect()
    }

    #[test]
    fn one_patient_from_far_away_does_not_make_a_map_of_the_world() {
        let near =
            [town("Garmisch", 11.1, 47.5, 500.0), town("Murnau", 11.2, 47.7, 200.0), town("Munich", 11.6, 48.1, 150.0)];
        let with = |more: Point| near.iter().cloned().chain([more]).collect();
        assert_eq!(far(with(town("Sydney", 151.2, -33.9, 20.0))), ["Sydney"]);
        assert_eq!(far(with(town("Innsbruck", 11.4, 47.3, 20.0))), [""; 0]);
        assert_eq!(
            far(with(town("Sydney", 151.2, -33.9, 20000.0))),
            ["Garmisch", "Murnau", "Munich"],
            "most of the money decides"
        );
        assert_eq!(far(vec![town("Sydney", 151.2, -33.9, 1.0)]), [""; 0]);
        assert_eq!(split(Vec::new()), (Vec::new(), Vec::new()));
    }
}
