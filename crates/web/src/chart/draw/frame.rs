//! Where the values and labels of a chart from left to right lie: room for its legend, axes and labels, and these themselves.

use super::legend;
use super::pen::{Anchor, Area, Pen};
use super::text::{self, shorten, widest};
use crate::chart::scale::round_ticks;
use crate::chart::spec::{Kind, Shape, Spec};

/// Most bars of a picture without texts.
const MOST_OF_MINI: usize = 12;
/// So few labels are all shown.
const FEW_LABELS: usize = 8;
/// From the axis to the foot of the first line of labels.
const LINE: f64 = 16.0;
pub struct Frame {
    pub area: Area,
    /// Ends of each axis.
    ends: Vec<(f64, f64)>,
    pub places: usize,
    /// The first and the last label stand at the edges, not in the middle of their places.
    to_edges: bool,
}

impl Frame {
    pub fn y(&self, axis: u8, value: f64) -> f64 {
        let (low, high) = self.ends.get(usize::from(axis)).copied().unwrap_or((0.0, 1.0));
        let share = if high > low { (value - low) / (high - low) } else { 0.0 };
        self.area.bottom - share.clamp(-0.05, 1.05) * self.area.height()
    }

    pub fn band(&self) -> f64 {
        self.area.width() / self.places.max(1) as f64
    }

    pub fn x(&self, place: usize) -> f64 {
        if self.to_edges && self.places > 1 {
            self.area.left + self.area.width() * place as f64 / (self.places - 1) as f64
        } else {
            self.area.left + self.band() * (place as f64 + 0.5)
        }
    }
}

/// Makes room for the legend, the numbers of the axes and the labels.
pub fn frame(pen: &mut Pen, spec: &Spec) -> Frame {
    let axes = usize::from(spec.series.iter().map(|series| series.axis).max().unwrap_or(0)) + 1;
    let has_bars = spec.series.iter().any(|series| series.shape == Shape::Bar);
    let is_bare = !pen.writes();
    let places =
        if is_bare && has_bars && spec.lies() { spec.labels.len().min(MOST_OF_MINI) } else { spec.labels.len() };
    let ends = (0..axes).map(|axis| match spec.axes.get(axis).map(|axis| &axis.ticks[..]) {
        Some([first, .., last]) => (first.value, last.value),
        _ => bare_ends(spec, axis),
    });
    let ends = ends.collect();
    let to_edges = !has_bars && (is_bare || spec.kind == Kind::Curve);
    if is_bare {
        let area = Area { left: 1.0, top: 3.0, right: pen.width - 1.0, bottom: pen.height - 1.0 };
        return Frame { area, ends, places, to_edges };
    }
    let widest_tick =
        |axis: usize| widest(spec.axes.get(axis).iter().flat_map(|axis| axis.ticks.iter()).map(|tick| &tick.text[..]));
    let top = legend::draw(pen, spec) + 12.0;
    let left = widest_tick(0) + 8.0;
    let right = if axes > 1 { widest_tick(1) + 8.0 } else { 4.0 };
    let area = Area { left, top, right: pen.width - right, bottom: pen.height - LINE - 8.0 };
    let mut frame = Frame { area, ends, places, to_edges };
    let room = frame.band() - 4.0;
    if places <= FEW_LABELS && spec.labels.iter().any(|label| in_two(label, room).len() > 1) {
        frame.area.bottom -= 13.0;
    }
    frame
}

/// Ends of an axis that has no ticks: of a sparkline, whose lines fill all of its height.
fn bare_ends(spec: &Spec, axis: usize) -> (f64, f64) {
    let values = || {
        spec.series
            .iter()
            .filter(|series| usize::from(series.axis) == axis)
            .flat_map(|series| series.values.iter().flatten())
    };
    let has_bars = spec.series.iter().any(|series| series.shape == Shape::Bar);
    let (low, high) =
        (values().copied().fold(f64::INFINITY, f64::min), values().copied().fold(f64::NEG_INFINITY, f64::max));
    if has_bars || !low.is_finite() {
        let ticks = round_ticks(spec, u8::try_from(axis).unwrap_or(0), true);
        return (ticks[0], ticks[ticks.len() - 1]);
    }
    let edge = if high > low { (high - low) * 0.1 } else { 1.0 };
    (low - edge, high + edge)
}

/// Lines at the ticks of the first axis, and the numbers of both.
pub fn grid(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let area = frame.area;
    for tick in spec.axes.first().map_or(&[][..], |axis| &axis.ticks[..]) {
        let y = frame.y(0, tick.value);
        let class = if tick.value == 0.0 { "s-axis s-zero" } else { "s-axis" };
        pen.line(class, (area.left, y), (area.right, y));
        pen.text("s-soft", (area.left - 6.0, y + 4.0), Anchor::End, &tick.text);
    }
    for tick in spec.axes.get(1).map_or(&[][..], |axis| &axis.ticks[..]) {
        pen.text("s-soft", (area.right + 6.0, frame.y(1, tick.value) + 4.0), Anchor::Start, &tick.text);
    }
}

/// As many labels as fit, each under its place; a few long ones in two lines.
pub fn labels(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let room = frame.band() - 4.0;
    let is_few = frame.places <= FEW_LABELS && !frame.to_edges;
    let widest = widest(spec.labels.iter().map(String::as_str));
    let every = if is_few { 1 } else { ((widest + 8.0) / frame.band()).ceil().max(1.0) as usize };
    let y = frame.area.bottom + LINE;
    let last = frame.places.saturating_sub(1);
    // A curve's end is named in any case, and nothing into it.
    let end = if frame.to_edges { spec.labels.last().map_or(0.0, |label| text::width(label)) + 12.0 } else { 0.0 };
    for (place, label) in spec.labels.iter().enumerate() {
        let (x, half) = (frame.x(place), text::width(label) / 2.0);
        let is_end = frame.to_edges && place == last;
        if !is_end && (!place.is_multiple_of(every) || (end > 0.0 && x + half > pen.width - end)) {
            continue;
        }
        if is_few {
            for (line, words) in in_two(label, room).iter().enumerate() {
                pen.text("", (x, y + 13.0 * line as f64), Anchor::Middle, &shorten(words, room.max(24.0)));
            }
            continue;
        }
        let (anchor, x) = match (x - half < 0.0, x + half > pen.width) {
            (true, _) => (Anchor::Start, 0.0),
            (_, true) => (Anchor::End, pen.width),
            _ => (Anchor::Middle, x),
        };
        pen.text("", (x, y), anchor, &shorten(label, pen.width / 3.0));
    }
}

/// A label in one line if there is room, else broken at the blank nearest to its middle.
fn in_two(label: &str, room: f64) -> Vec<&str> {
    if text::width(label) <= room {
        return vec![label];
    }
    let blanks = label.match_indices(' ').map(|(at, _)| at);
    match blanks.min_by_key(|at| at.abs_diff(label.len() / 2)) {
        Some(at) => vec![&label[..at], &label[at + 1..]],
        None => vec![label],
    }
}
