//! Charts with their labels at the left, one row each: bars that lie, with intervals, ticks or parts.

use super::legend;
use super::pen::{Anchor, Area, Closes, Pen};
use super::text::{shorten, widest};
use crate::chart::scale::round_ticks;
use crate::chart::spec::{Kind, Series, Shape, Spec};

/// Height of a row with one bar, and of each bar more.
const ROW: f64 = 22.0;
const BAR: f64 = 12.0;
/// Most rows of a picture without texts.
const MOST_OF_MINI: usize = 8;

struct Frame {
    area: Area,
    rows: usize,
    ends: (f64, f64),
    /// Of the axis to 100 %.
    second: (f64, f64),
}

impl Frame {
    fn x(&self, axis: u8, value: f64) -> f64 {
        let (low, high) = if axis == 0 { self.ends } else { self.second };
        let share = if high > low { (value - low) / (high - low) } else { 0.0 };
        self.area.left + share.clamp(-0.02, 1.02) * self.area.width()
    }

    fn row(&self) -> f64 {
        self.area.height() / self.rows.max(1) as f64
    }

    fn y(&self, row: usize) -> f64 {
        self.area.top + self.row() * (row as f64 + 0.5)
    }
}

pub fn draw(pen: &mut Pen, spec: &Spec) {
    pen.stretches = !pen.writes();
    let frame = frame(pen, spec);
    if pen.writes() {
        grid(pen, spec, &frame);
        names(pen, spec, &frame);
    }
    bars(pen, spec, &frame);
    for series in &spec.series {
        match series.shape {
            Shape::Bar => {}
            Shape::Line | Shape::Area => line(pen, series, &frame),
            Shape::Point => ticks(pen, series, &frame),
        }
        intervals(pen, series, &frame);
    }
    mean(pen, spec, &frame);
}

/// Makes room for the legend, the names, and the numbers at the ends of the rows or below them.
fn frame(pen: &mut Pen, spec: &Spec) -> Frame {
    let ends_of = |axis: usize| match spec.axes.get(axis).map(|axis| &axis.ticks[..]) {
        Some([first, .., last]) => (first.value, last.value),
        _ => {
            let ticks = round_ticks(spec, u8::try_from(axis).unwrap_or(0), true);
            (ticks[0], ticks[ticks.len() - 1])
        }
    };
    let (ends, second) = (ends_of(0), ends_of(1));
    if !pen.writes() {
        let rows = spec.labels.len().min(MOST_OF_MINI);
        let area = Area { left: 0.0, top: 0.0, right: pen.width, bottom: pen.height };
        return Frame { area, rows, ends, second };
    }
    let rows = spec.labels.len();
    let beside = spec.series.iter().filter(|series| series.shape == Shape::Bar).count();
    let row = if is_stacked(spec) || beside < 2 { ROW } else { ROW - BAR + BAR * beside as f64 };
    let over_mean = if spec.mean.is_some() { 16.0 } else { 0.0 };
    let top = legend::draw(pen, spec) + over_mean;
    let left = widest(spec.labels.iter().map(String::as_str)).min(pen.width * 0.36) + 10.0;
    let right = if has_numbers(spec) { widest(numbers(spec)) + 10.0 } else { 16.0 };
    let below = if has_scale(spec) { 22.0 } else { 4.0 };
    let bottom = top + row * rows as f64;
    pen.height = bottom + below;
    Frame { area: Area { left, top, right: pen.width - right, bottom }, rows, ends, second }
}

fn is_stacked(spec: &Spec) -> bool {
    matches!(spec.kind, Kind::Stacked | Kind::Distribution)
}

/// Whether each row has its number at its end; what is stacked has many.
fn has_numbers(spec: &Spec) -> bool {
    !is_stacked(spec)
}

/// The numbers of the first series.
fn numbers(spec: &Spec) -> impl Iterator<Item = &str> {
    spec.series.first().into_iter().flat_map(|series| series.texts.iter().map(String::as_str))
}

/// Whether the axis is drawn: intervals and parts are read by it, single bars by their numbers.
fn has_scale(spec: &Spec) -> bool {
    matches!(spec.kind, Kind::Stacked | Kind::Distribution | Kind::Whiskers) || spec.series.len() > 1
}

fn grid(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let area = frame.area;
    // A pareto's bars have their numbers: its axis is that of the line.
    let axis = u8::from(spec.kind == Kind::Pareto);
    let ticks = spec.axes.get(usize::from(axis)).map_or(&[][..], |axis| &axis.ticks[..]);
    // As many numbers as have room beside one another.
    let room = area.width() / ticks.len().max(1) as f64;
    let every = ((widest(ticks.iter().map(|tick| &tick.text[..])) + 8.0) / room).ceil().max(1.0) as usize;
    for (at, tick) in ticks.iter().enumerate() {
        let x = frame.x(axis, tick.value);
        if has_scale(spec) || tick.value == 0.0 {
            let class = if tick.value == 0.0 { "s-axis s-zero" } else { "s-axis" };
            pen.line(class, (x, area.top), (x, area.bottom));
        }
        if has_scale(spec) && at.is_multiple_of(every) {
            pen.text("s-soft", (x, area.bottom + 16.0), Anchor::Middle, &tick.text);
        }
    }
}

fn names(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let class = if spec.names { "name" } else { "" };
    let numbers: Vec<&str> = if has_numbers(spec) { numbers(spec).collect() } else { Vec::new() };
    for (row, label) in spec.labels.iter().enumerate() {
        let y = frame.y(row) + 4.0;
        let room = frame.area.left - 10.0;
        pen.text(class, (frame.area.left - 8.0, y), Anchor::End, &shorten(label, room));
        if let Some(number) = numbers.get(row).filter(|number| !number.is_empty()) {
            pen.text("s-number", (pen.width, y), Anchor::End, number);
        }
    }
}

fn bars(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let all: Vec<&Series> = spec.series.iter().filter(|series| series.shape == Shape::Bar).collect();
    let is_pale = spec.kind == Kind::Whiskers;
    let beside = if is_stacked(spec) { 1 } else { all.len().max(1) };
    let share = if beside > 1 { 0.76 } else { 0.62 };
    let height = frame.row() * share;
    let each = height / beside as f64;
    for row in 0..frame.rows {
        let top = frame.y(row) - height / 2.0;
        let (mut above, mut below) = (0.0, 0.0);
        for (at, series) in all.iter().enumerate() {
            let Some(value) = series.values.get(row).copied().flatten() else { continue };
            let (from, to) = match (is_stacked(spec), value < 0.0) {
                (true, true) => (below, below + value),
                (true, false) => (above, above + value),
                _ => (0.0, value),
            };
            if value < 0.0 {
                below = to
            } else {
                above = to
            }
            let top = top + if is_stacked(spec) { 0.0 } else { each * at as f64 };
            let (x1, x2) = (frame.x(series.axis, from), frame.x(series.axis, to));
            let gap = if beside > 1 { 0.5 } else { 0.0 };
            let area = Area { left: x1.min(x2), top: top + gap, right: x1.max(x2), bottom: top + each - gap };
            let is_faint = series.faint.get(row) == Some(&true);
            let class = if is_pale { "s-pale".to_owned() } else { legend::bar(series.role, is_faint) };
            pen.round_rect(&class, area, if is_stacked(spec) || !pen.writes() { 0.0 } else { 2.0 });
        }
    }
}

/// Intervals, each with a dot at the value.
fn intervals(pen: &mut Pen, series: &Series, frame: &Frame) {
    let ends = series.low.iter().zip(&series.high).enumerate().take(frame.rows);
    for (row, ends) in ends {
        let (Some(low), Some(high)) = ends else { continue };
        let y = frame.y(row);
        pen.line("s-span", (frame.x(series.axis, *low), y), (frame.x(series.axis, *high), y));
        if let Some(value) = series.values.get(row).copied().flatten().filter(|_| pen.writes()) {
            let hollow = if series.faint.get(row) == Some(&true) { " s-hollow" } else { "" };
            pen.dot(&format!("s-1 s-dot{hollow}"), (frame.x(series.axis, value), y), 4.5);
        }
    }
}

fn ticks(pen: &mut Pen, series: &Series, frame: &Frame) {
    for (row, value) in series.values.iter().enumerate().take(frame.rows) {
        if let Some(value) = value {
            let at = (frame.x(series.axis, *value), frame.y(row));
            legend::tick(pen, series.role, at, (1.5, frame.row() * 0.42));
        }
    }
}

fn line(pen: &mut Pen, series: &Series, frame: &Frame) {
    let places = series.values.iter().enumerate().take(frame.rows);
    let points: Vec<(f64, f64)> =
        places.filter_map(|(row, value)| Some((frame.x(series.axis, (*value)?), frame.y(row)))).collect();
    // On bars of nearly its own brightness the line has an edge of the paper's colour.
    pen.path("s-line s-halo", &points, Closes::No);
    pen.path(&legend::line(series.role), &points, Closes::No);
    for at in points {
        pen.dot(&format!("{} s-dot", legend::fill(series.role)), at, 3.0);
    }
}

fn mean(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let Some(mean) = &spec.mean else { return };
    let x = frame.x(0, mean.value);
    pen.line("s-mean", (x, frame.area.top - 2.0), (x, frame.area.bottom));
    if pen.writes() {
        let words = format!("{} {}", mean.name, mean.text);
        let half = super::text::width(&words) / 2.0;
        let middle = x.clamp(half.min(pen.width / 2.0), (pen.width - half).max(pen.width / 2.0));
        pen.text("s-number", (middle, frame.area.top - 6.0), Anchor::Middle, &words);
    }
}
