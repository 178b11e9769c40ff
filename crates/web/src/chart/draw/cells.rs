//! Two axes and a colour: weekday by hour, and calendars.

use super::pen::{Anchor, Area, Pen};
use super::text::widest;
use crate::chart::spec::{Kind, Spec};

/// What is least still differs from nothing; and what is most, where texts are to be read on it.
const PALEST: f64 = 0.08;
const DEEPEST: f64 = 0.5;

pub fn draw(pen: &mut Pen, spec: &Spec) {
    let (columns, rows) = (spec.labels.len().max(1), spec.rows.len().max(1));
    let is_calendar = spec.kind == Kind::Calendar;
    let (left, top) =
        if pen.writes() { (widest(spec.rows.iter().map(String::as_str)) + 8.0, 20.0) } else { (0.0, 0.0) };
    let mut wide = (pen.width - left) / columns as f64;
    let mut high = (pen.height - top) / rows as f64;
    if pen.writes() {
        wide = wide.min(if is_calendar { 24.0 } else { 72.0 });
        high = if is_calendar { wide } else { high.min(36.0) };
        pen.height = top + high * rows as f64 + 2.0;
        labels(pen, spec, (left, top), (wide, high));
    } else {
        pen.stretches = true;
    }
    let most = spec.cells.iter().map(|cell| cell.value).fold(0.0, f64::max);
    let fits = pen.writes()
        && !is_calendar
        && high >= 16.0
        && widest(spec.cells.iter().map(|cell| &cell.text[..])) <= wide - 4.0;
    for cell in &spec.cells {
        let (x, y) = (left + wide * cell.x as f64, top + high * cell.y as f64);
        let share = if most > 0.0 { (cell.value / most).max(0.0) } else { 0.0 };
        let deepest = if fits { DEEPEST } else { 1.0 };
        let opacity = if cell.value > 0.0 { PALEST + (deepest - PALEST) * share } else { 0.0 };
        pen.shade("s-1", Area { left: x + 1.0, top: y + 1.0, right: x + wide - 1.0, bottom: y + high - 1.0 }, opacity);
        if fits && cell.value > 0.0 {
            pen.text("s-number", (x + wide / 2.0, y + high / 2.0 + 4.0), Anchor::Middle, &cell.text);
        }
    }
    if let Some(today) = &spec.today {
        let (x, y) = (left + wide * today.x as f64, top + high * today.y as f64);
        pen.round_rect(
            "s-now",
            Area { left: x + 0.5, top: y + 0.5, right: x + wide - 0.5, bottom: y + high - 0.5 },
            2.0,
        );
    }
}

fn labels(pen: &mut Pen, spec: &Spec, (left, top): (f64, f64), (wide, high): (f64, f64)) {
    for (row, label) in spec.rows.iter().enumerate() {
        let y = top + high * (row as f64 + 0.5) + 4.0;
        pen.text("", (left - 6.0, y), Anchor::End, label);
    }
    let every = ((widest(spec.labels.iter().map(String::as_str)) + 6.0) / wide).ceil().max(1.0) as usize;
    let is_calendar = spec.kind == Kind::Calendar;
    // Months of a calendar stand where they begin, unless the one before is still being written.
    let mut free = 0;
    for (column, label) in spec.labels.iter().enumerate().filter(|(_, label)| !label.is_empty()) {
        let is_next = if is_calendar { column >= free } else { column.is_multiple_of(every) };
        if is_next {
            let middle = if is_calendar { 0.0 } else { wide / 2.0 };
            let anchor = if is_calendar { Anchor::Start } else { Anchor::Middle };
            pen.text("", (left + wide * column as f64 + middle, top - 7.0), anchor, label);
            free = column + every;
        }
    }
}
