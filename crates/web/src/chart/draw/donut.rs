//! Parts of a whole as a ring, and the list of them beside it (below it, where it is narrow).

use std::f64::consts::TAU;

use super::legend;
use super::pen::{Anchor, Area, Pen, number};
use super::text::{shorten, width};
use crate::chart::spec::{Role, Spec};

const LINE: f64 = 26.0;
/// The hole, as a part of the radius.
const HOLE: f64 = 0.62;

pub fn draw(pen: &mut Pen, spec: &Spec) {
    let Some(series) = spec.series.first() else { return };
    let parts: Vec<f64> = series.values.iter().map(|value| value.unwrap_or(0.0).max(0.0)).collect();
    let list = LINE * parts.len() as f64;
    let is_narrow = pen.width < 400.0;
    let (middle, radius) = match (pen.writes(), is_narrow) {
        (false, _) => ((pen.height / 2.0, pen.height / 2.0), pen.height / 2.0 - 2.0),
        (true, true) => ((pen.width / 2.0, 110.0), 104.0),
        (true, false) => {
            pen.height = pen.height.min(280.0).max(list + 8.0);
            ((124.0, pen.height / 2.0), 120.0)
        }
    };
    ring(pen, &parts, middle, radius);
    if !pen.writes() {
        return;
    }
    if let Some(total) = spec.texts.get("total").filter(|total| width(total) < radius * HOLE * 1.9) {
        pen.text("s-number", (middle.0, middle.1 + 4.0), Anchor::Middle, total);
    }
    let (left, top) = if is_narrow { (0.0, 236.0) } else { (280.0, (pen.height - list) / 2.0) };
    if is_narrow {
        pen.height = top + list;
    }
    for (place, label) in spec.labels.iter().enumerate() {
        let y = top + LINE * (place as f64 + 0.5);
        let text = series.texts.get(place).map_or("", String::as_str);
        let sign = Area { left, top: y - 6.0, right: left + 12.0, bottom: y + 6.0 };
        pen.round_rect(&legend::fill(Role::number(place)), sign, 2.0);
        let room = pen.width - left - 18.0 - width(text) - 12.0;
        pen.text("", (left + 18.0, y + 4.0), Anchor::Start, &shorten(label, room));
        pen.text("s-number", (pen.width, y + 4.0), Anchor::End, text);
    }
}

fn ring(pen: &mut Pen, parts: &[f64], middle: (f64, f64), radius: f64) {
    let whole: f64 = parts.iter().sum();
    let mut reached = 0.0;
    for (place, part) in parts.iter().enumerate().filter(|(_, part)| **part > 0.0) {
        let (from, to) = (reached / whole, (reached + part) / whole);
        reached += part;
        // A whole ring has no ends: it is drawn as two halves.
        let stops = if to - from > 0.999 { vec![(from, 0.5), (0.5, to)] } else { vec![(from, to)] };
        for (from, to) in stops {
            pen.outline(&format!("{} s-part", legend::fill(Role::number(place))), &arc(middle, radius, from, to));
        }
    }
}

/// From one part of the circle to another, clockwise from the top.
fn arc((x, y): (f64, f64), radius: f64, from: f64, to: f64) -> String {
    let at = |share: f64, radius: f64| {
        let angle = share * TAU;
        (number(x + radius * angle.sin()), number(y - radius * angle.cos()))
    };
    let inner = radius * HOLE;
    let large = u8::from(to - from > 0.5);
    let ((x1, y1), (x2, y2)) = (at(from, radius), at(to, radius));
    let ((x3, y3), (x4, y4)) = (at(to, inner), at(from, inner));
    let (radius, inner) = (number(radius), number(inner));
    format!("M{x1} {y1}A{radius} {radius} 0 {large} 1 {x2} {y2}L{x3} {y3}A{inner} {inner} 0 {large} 0 {x4} {y4}Z")
}
