//! Charts with their labels below, from left to right: bars that stand, lines, areas, and mixtures of them.

use super::legend;
use super::pen::{Anchor, Area, Closes, Pen};
use super::text::{self, shorten, widest};
use crate::chart::scale::round_ticks;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec};

/// Most bars of a picture without texts.
const MOST_OF_MINI: usize = 12;
/// More values than these have no dots on their line.
const MOST_DOTS: usize = 16;

/// Where values and labels lie.
struct Frame {
    area: Area,
    /// Ends of each axis.
    ends: Vec<(f64, f64)>,
    places: usize,
    /// The first and the last label stand at the edges, not in the middle of their places.
    to_edges: bool,
}

impl Frame {
    fn y(&self, axis: u8, value: f64) -> f64 {
        let (low, high) = self.ends.get(usize::from(axis)).copied().unwrap_or((0.0, 1.0));
        let share = if high > low { (value - low) / (high - low) } else { 0.0 };
        self.area.bottom - share.clamp(-0.05, 1.05) * self.area.height()
    }

    fn band(&self) -> f64 {
        self.area.width() / self.places.max(1) as f64
    }

    fn x(&self, place: usize) -> f64 {
        if self.to_edges && self.places > 1 {
            self.area.left + self.area.width() * place as f64 / (self.places - 1) as f64
        } else {
            self.area.left + self.band() * (place as f64 + 0.5)
        }
    }
}

pub fn draw(pen: &mut Pen, spec: &Spec) {
    pen.stretches = !pen.writes();
    let frame = frame(pen, spec);
    if pen.writes() {
        grid(pen, spec, &frame);
        labels(pen, spec, &frame);
    }
    bars(pen, spec, &frame);
    for series in &spec.series {
        match series.shape {
            Shape::Bar => {}
            Shape::Line | Shape::Area => line(pen, series, &frame),
            Shape::Point => points(pen, series, &frame),
        }
        if spec.kind != Kind::Waterfall && series.shape != Shape::Line {
            intervals(pen, series, &frame);
        }
    }
    mean(pen, spec, &frame);
}

/// Makes room for the legend, the numbers of the axes and the labels.
fn frame(pen: &mut Pen, spec: &Spec) -> Frame {
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
    let area = Area { left, top, right: pen.width - right, bottom: pen.height - 24.0 };
    Frame { area, ends, places, to_edges }
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
fn grid(pen: &mut Pen, spec: &Spec, frame: &Frame) {
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

/// As many labels as fit, each under its place.
fn labels(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let band = frame.band();
    let widest = widest(spec.labels.iter().map(String::as_str)).max(1.0);
    let y = frame.area.bottom + 16.0;
    // A few long names are cut; of many short ones every second or third is shown.
    let every = if frame.places <= 8 && !frame.to_edges { 1 } else { ((widest + 8.0) / band).ceil().max(1.0) as usize };
    for (place, label) in spec.labels.iter().enumerate() {
        let is_last = place + 1 == frame.places;
        if !place.is_multiple_of(every) || (frame.to_edges && !is_last && place + every >= frame.places) {
            if !(frame.to_edges && is_last) {
                continue;
            }
        }
        let x = frame.x(place);
        let half = text::width(label) / 2.0;
        let (anchor, x) = match (x - half < 0.0, x + half > pen.width) {
            (true, _) => (Anchor::Start, x.min(frame.area.left)),
            (_, true) => (Anchor::End, pen.width),
            _ => (Anchor::Middle, x),
        };
        pen.text("", (x, y), anchor, &shorten(label, (band * every as f64 - 4.0).max(34.0)));
    }
}

fn bars(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let all: Vec<&Series> = spec.series.iter().filter(|series| series.shape == Shape::Bar).collect();
    let is_stacked = matches!(spec.kind, Kind::Stacked | Kind::Waterfall);
    let beside = if is_stacked { 1 } else { all.len().max(1) };
    let share = if pen.writes() { 0.68 } else { 0.86 };
    let width = (frame.band() * share).min(if pen.writes() { 56.0 } else { f64::INFINITY });
    let each = width / beside as f64;
    for place in 0..frame.places {
        let left = frame.x(place) - width / 2.0;
        let (mut above, mut below) = (0.0, 0.0);
        for (at, series) in all.iter().enumerate() {
            let Some(value) = series.values.get(place).copied().flatten() else { continue };
            let (from, to) = match spec.kind {
                Kind::Waterfall => ends_of(series, place),
                Kind::Stacked if value < 0.0 => (below, below + value),
                Kind::Stacked => (above, above + value),
                _ => (0.0, value),
            };
            if value < 0.0 {
                below = to
            } else {
                above = to
            }
            let offset = if is_stacked { 0.0 } else { each * at as f64 };
            let gap = if beside > 1 { 0.5 } else { 0.0 };
            let (y1, y2) = (frame.y(series.axis, from), frame.y(series.axis, to));
            let area = Area {
                left: left + offset + gap,
                top: y1.min(y2),
                right: left + offset + each - gap,
                bottom: y1.max(y2).max(y1.min(y2) + if value == 0.0 { 0.0 } else { 1.0 }),
            };
            let class = legend::bar(series.role, series.faint.get(place) == Some(&true));
            let radius = if is_stacked || !pen.writes() { 0.0 } else { 2.0 };
            pen.round_rect(&class, area, radius);
            number(pen, spec, frame, series, place, area);
        }
    }
}

/// A number above its bar, where there is one bar a place and room for all.
fn number(pen: &mut Pen, spec: &Spec, frame: &Frame, series: &Series, place: usize, bar: Area) {
    let bars = spec.series.iter().filter(|series| series.shape == Shape::Bar);
    let is_alone = spec.kind == Kind::Waterfall || (spec.series.len() == 1 && spec.kind != Kind::Stacked);
    let all = bars.flat_map(|series| series.texts.iter().map(String::as_str));
    if pen.writes() && is_alone && widest(all) <= frame.band() - 2.0 {
        let text = series.texts.get(place).map_or("", String::as_str);
        let y = if series.values[place] < Some(0.0) && spec.kind != Kind::Waterfall {
            bar.bottom + 13.0
        } else {
            bar.top - 4.0
        };
        pen.text("", (f64::midpoint(bar.left, bar.right), y), Anchor::Middle, text);
    }
}

fn ends_of(series: &Series, place: usize) -> (f64, f64) {
    let end = |ends: &[Option<f64>]| ends.get(place).copied().flatten().unwrap_or(0.0);
    (end(&series.low), end(&series.high))
}

/// A line, broken where a value is unknown, dashed where it is pale; with the area below it, or the band of its intervals.
fn line(pen: &mut Pen, series: &Series, frame: &Frame) {
    band(pen, series, frame);
    let class = legend::line(series.role);
    let point = |place: usize| {
        let value = series.values.get(place).copied().flatten()?;
        Some((frame.x(place), frame.y(series.axis, value)))
    };
    let is_faint = |place: usize| series.faint.get(place) == Some(&true);
    let has_area = series.shape == Shape::Area || (!pen.writes() && series.role == Role::Main);
    for run in runs(frame.places, |place| point(place).is_some()) {
        let points: Vec<(f64, f64)> = run.clone().filter_map(point).collect();
        if has_area && points.len() > 1 {
            let mut area = points.clone();
            area.push((points[points.len() - 1].0, frame.area.bottom));
            area.push((points[0].0, frame.area.bottom));
            pen.path("s-area", &area, Closes::Yes);
        }
        // A stretch is as pale as the paler of its ends.
        let mut from = run.start;
        while from + 1 < run.end {
            let soft = |place: usize| is_faint(place) || is_faint(place + 1);
            let mut to = from + 1;
            while to + 1 < run.end && soft(to) == soft(from) {
                to += 1;
            }
            let class =
                if soft(from) && series.role != Role::Before { format!("{class} s-open") } else { class.clone() };
            pen.path(&class, &points[from - run.start..=to - run.start], Closes::No);
            from = to;
        }
        let is_lonely = run.len() == 1;
        if pen.writes() && series.role != Role::Before && (series.values.len() <= MOST_DOTS || is_lonely) {
            for place in run {
                if let Some(at) = point(place) {
                    pen.dot(&dot(series.role, is_faint(place)), at, 3.5);
                }
            }
        }
    }
}

fn band(pen: &mut Pen, series: &Series, frame: &Frame) {
    let ends = |place: usize| {
        let of = |ends: &[Option<f64>]| ends.get(place).copied().flatten();
        Some((of(&series.low)?, of(&series.high)?))
    };
    for run in runs(frame.places, |place| ends(place).is_some()) {
        let at = |place: usize, value: f64| (frame.x(place), frame.y(series.axis, value));
        let upper = run.clone().filter_map(|place| Some(at(place, ends(place)?.1)));
        let lower = run.clone().rev().filter_map(|place| Some(at(place, ends(place)?.0)));
        let around: Vec<(f64, f64)> = upper.chain(lower).collect();
        pen.path("s-area", &around, Closes::Yes);
    }
}

/// Stretches of places that have a property.
fn runs(places: usize, has: impl Fn(usize) -> bool) -> Vec<std::ops::Range<usize>> {
    let mut all: Vec<std::ops::Range<usize>> = Vec::new();
    for place in (0..places).filter(|place| has(*place)) {
        match all.last_mut() {
            Some(run) if run.end == place => run.end += 1,
            _ => all.push(place..place + 1),
        }
    }
    all
}

fn dot(role: Role, is_faint: bool) -> String {
    let colour = legend::fill(role);
    if is_faint { format!("{colour} s-dot s-hollow") } else { format!("{colour} s-dot") }
}

fn points(pen: &mut Pen, series: &Series, frame: &Frame) {
    for (place, value) in series.values.iter().enumerate().take(frame.places) {
        if let Some(value) = value {
            let is_faint = series.faint.get(place) == Some(&true);
            pen.dot(&dot(series.role, is_faint), (frame.x(place), frame.y(series.axis, *value)), 4.0);
        }
    }
}

fn intervals(pen: &mut Pen, series: &Series, frame: &Frame) {
    let ends = series.low.iter().zip(&series.high).enumerate().take(frame.places);
    for (place, ends) in ends {
        if let (Some(low), Some(high)) = ends {
            let x = frame.x(place);
            pen.line("s-span", (x, frame.y(series.axis, *low)), (x, frame.y(series.axis, *high)));
        }
    }
}

fn mean(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let Some(mean) = &spec.mean else { return };
    let y = frame.y(0, mean.value);
    pen.line("s-mean", (frame.area.left, y), (frame.area.right, y));
}
