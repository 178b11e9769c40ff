//! A map: towns as circles whose area is their number, over the outlines of the countries around them.

use super::outlines;
use super::pen::{Anchor, Area, Pen};
use super::text::{shorten, width};
use crate::chart::spec::{Point, Spec};

/// The least that is shown, in degrees: a single town needs some land around it.
const LEAST: f64 = 3.0;
/// Corners nearer to the one before are not drawn.
const NEAR: f64 = 1.5;

/// What part of the world is shown.
struct View {
    middle: (f64, f64),
    /// Units of the drawing a degree of latitude.
    scale: f64,
    /// How much shorter a degree of longitude is.
    aspect: f64,
    area: Area,
}

impl View {
    /// All towns with some land around them.
    fn of(points: &[Point], pen: &Pen) -> Self {
        let ends = |of: fn(&Point) -> f64| {
            let all = points.iter().map(of);
            all.clone().fold(f64::INFINITY, f64::min)..all.fold(f64::NEG_INFINITY, f64::max)
        };
        let (lon, lat) = (ends(|point| point.lon), ends(|point| point.lat));
        let middle = (f64::midpoint(lon.start, lon.end), f64::midpoint(lat.start, lat.end));
        let aspect = middle.1.to_radians().cos().max(0.3);
        let high = ((lat.end - lat.start) * 1.3).max(LEAST);
        let wide = ((lon.end - lon.start) * 1.3 * aspect).max(LEAST);
        let scale = (pen.width / wide).min(pen.height / high);
        let area = Area { left: 0.0, top: 0.0, right: pen.width, bottom: pen.height };
        Self { middle, scale, aspect, area }
    }

    fn place(&self, (lon, lat): (f64, f64)) -> (f64, f64) {
        let x = (lon - self.middle.0) * self.aspect * self.scale + self.area.width() / 2.0;
        let y = (self.middle.1 - lat) * self.scale + self.area.height() / 2.0;
        (x, y)
    }
}

pub fn draw(pen: &mut Pen, spec: &Spec) {
    if spec.points.is_empty() {
        return;
    }
    let view = View::of(&spec.points, pen);
    let mut land = String::new();
    for ring in outlines::world() {
        let ring = thinned(&within(ring.iter().map(|at| view.place(*at)).collect(), view.area));
        if ring.len() > 2 {
            land.push_str(&words(&ring));
        }
    }
    pen.rect("s-sea", view.area);
    pen.outline("s-land", &land);
    towns(pen, spec, &view);
}

/// The largest first, so that smaller ones lie on them; names where there is room.
fn towns(pen: &mut Pen, spec: &Spec, view: &View) {
    let most = spec.points.iter().map(|point| point.value).fold(0.0, f64::max);
    let largest = if pen.writes() { 20.0 } else { 9.0 };
    let mut points: Vec<&Point> = spec.points.iter().collect();
    points.sort_by(|a, b| b.value.total_cmp(&a.value));
    let circle = |point: &Point| {
        let share = if most > 0.0 { (point.value / most).max(0.0) } else { 0.0 };
        (view.place((point.lon, point.lat)), (largest * share.sqrt()).max(if pen.writes() { 3.0 } else { 1.5 }))
    };
    let circles: Vec<_> = points.iter().map(|point| circle(point)).collect();
    for (at, radius) in &circles {
        pen.dot("s-1 s-town", *at, *radius);
    }
    if !pen.writes() {
        return;
    }
    let mut taken: Vec<Area> = Vec::new();
    for (point, ((x, y), radius)) in points.iter().zip(circles) {
        let name = shorten(&point.name, 160.0);
        let left = x + radius + 3.0;
        let area = Area { left, top: y - 7.0, right: left + width(&name), bottom: y + 7.0 };
        let fits = area.right <= view.area.right && area.top >= 0.0 && area.bottom <= view.area.bottom;
        if fits && !taken.iter().any(|other| overlap(other, &area)) {
            pen.text("s-place", (left, y + 4.0), Anchor::Start, &name);
            taken.push(area);
        }
    }
}

fn overlap(a: &Area, b: &Area) -> bool {
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/// A ring cut to an area, edge by edge (Sutherland and Hodgman).
fn within(ring: Vec<(f64, f64)>, area: Area) -> Vec<(f64, f64)> {
    type Distance = fn((f64, f64), Area) -> f64;
    // Above zero is inside.
    let edges: [Distance; 4] = [
        |(x, _), area| x - area.left,
        |(x, _), area| area.right - x,
        |(_, y), area| y - area.top,
        |(_, y), area| area.bottom - y,
    ];
    edges.iter().fold(ring, |ring, edge| {
        let mut cut = Vec::with_capacity(ring.len());
        for (at, here) in ring.iter().enumerate() {
            let before = ring[(at + ring.len() - 1) % ring.len()];
            let (from, to) = (edge(before, area), edge(*here, area));
            if (from >= 0.0) != (to >= 0.0) {
                let share = from / (from - to);
                cut.push((before.0 + (here.0 - before.0) * share, before.1 + (here.1 - before.1) * share));
            }
            if to >= 0.0 {
                cut.push(*here);
            }
        }
        cut
    })
}

/// Without corners that are hardly apart.
fn thinned(line: &[(f64, f64)]) -> Vec<(f64, f64)> {
    let mut thin: Vec<(f64, f64)> = Vec::with_capacity(line.len());
    for (at, point) in line.iter().enumerate() {
        let is_far = |last: &(f64, f64)| (last.0 - point.0).abs() + (last.1 - point.1).abs() >= NEAR;
        if at + 1 == line.len() || thin.last().is_none_or(is_far) {
            thin.push(*point);
        }
    }
    thin
}

/// A ring as a path, each corner by its way from the one before.
fn words(ring: &[(f64, f64)]) -> String {
    use std::fmt::Write;
    let tenths = |(x, y): (f64, f64)| ((x * 10.0).round() as i64, (y * 10.0).round() as i64);
    let mut words = String::new();
    let mut last = (0, 0);
    for (at, corner) in ring.iter().enumerate() {
        let corner = tenths(*corner);
        let letter = if at == 0 { 'M' } else { 'l' };
        let (x, y) = ((corner.0 - last.0) as f64 / 10.0, (corner.1 - last.1) as f64 / 10.0);
        write!(words, "{letter}{x} {y}").expect("a text takes everything");
        last = corner;
    }
    words.push('Z');
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOX: Area = Area { left: 0.0, top: 0.0, right: 10.0, bottom: 10.0 };

    #[test]
    fn a_ring_around_the_area_becomes_the_area() {
        let ring = vec![(-5.0, -5.0), (15.0, -5.0), (15.0, 15.0), (-5.0, 15.0)];
        let mut cut = within(ring, BOX);
        cut.sort_by(|a, b| a.partial_cmp(b).expect("numbers"));
        assert_eq!(cut, [(0.0, 0.0), (0.0, 10.0), (10.0, 0.0), (10.0, 10.0)]);
        assert_eq!(within(vec![(20.0, 20.0), (30.0, 20.0), (30.0, 30.0)], BOX), []);
    }
}
