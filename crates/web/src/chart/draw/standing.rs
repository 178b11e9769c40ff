//! Charts with their labels below, from left to right: bars that stand, lines, areas, and mixtures of them.

use super::frame::{Frame, frame, grid, labels};
use super::legend;
use super::pen::{Anchor, Area, Closes, Pen};
use super::text::widest;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec};

/// More values than these have no dots on their line.
const MOST_DOTS: usize = 16;

pub fn draw(pen: &mut Pen, spec: &Spec) {
    pen.stretches = !pen.writes();
    let frame = frame(pen, spec);
    if pen.writes() {
        grid(pen, spec, &frame);
        labels(pen, spec, &frame);
    }
    bars(pen, spec, &frame);
    mean(pen, spec, &frame);
    numbers(pen, spec, &frame);
    for series in &spec.series {
        match series.shape {
            Shape::Bar => {}
            Shape::Line | Shape::Area => line(pen, series, &frame),
            Shape::Point => ticks(pen, series, &frame),
        }
        if spec.kind != Kind::Waterfall && series.shape != Shape::Line {
            intervals(pen, series, &frame);
        }
    }
}

fn bars(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let all: Vec<&Series> = spec.series.iter().filter(|series| series.shape == Shape::Bar).collect();
    let is_stacked = matches!(spec.kind, Kind::Stacked | Kind::Waterfall);
    let beside = if is_stacked { 1 } else { all.len().max(1) };
    let width = bar_width(pen, frame);
    let each = width / beside as f64;
    let gap = if beside > 1 { 0.5 } else { 0.0 };
    let radius = if is_stacked || !pen.writes() { 0.0 } else { 2.0 };
    for place in 0..frame.places {
        let mut reached = (0.0, 0.0);
        for (at, series) in all.iter().enumerate() {
            let Some((from, to)) = span(spec.kind, series, place, &mut reached) else { continue };
            let left = frame.x(place) - width / 2.0 + if is_stacked { 0.0 } else { each * at as f64 };
            let (y1, y2) = (frame.y(series.axis, from), frame.y(series.axis, to));
            // What is little is still seen.
            let least = if from == to { 0.0 } else { 1.0 };
            let bottom = y1.max(y2).max(y1.min(y2) + least);
            let area = Area { left: left + gap, top: y1.min(y2), right: left + each - gap, bottom };
            let class = legend::bar(series.role, series.faint.get(place) == Some(&true));
            pen.round_rect(&class, area, radius);
        }
        if spec.kind == Kind::Waterfall {
            connect(pen, &all, frame, place);
        }
    }
}

fn bar_width(pen: &Pen, frame: &Frame) -> f64 {
    if pen.writes() { (frame.band() * 0.68).min(64.0) } else { frame.band() * 0.86 }
}

/// From where to where a bar reaches; what is stacked stands on what was reached above zero, or hangs from what was below.
fn span(kind: Kind, series: &Series, place: usize, reached: &mut (f64, f64)) -> Option<(f64, f64)> {
    let value = series.values.get(place).copied().flatten()?;
    Some(match kind {
        Kind::Waterfall => ends_of(series, place),
        Kind::Stacked => {
            let ground = if value < 0.0 { &mut reached.1 } else { &mut reached.0 };
            let from = std::mem::replace(ground, *ground + value);
            (from, from + value)
        }
        _ => (0.0, value),
    })
}

/// The line from what a step of a waterfall leads to, to the next step.
fn connect(pen: &mut Pen, all: &[&Series], frame: &Frame, place: usize) {
    let here = all.iter().find(|series| series.values.get(place).is_some_and(Option::is_some));
    if let Some(series) = here.filter(|_| pen.writes() && place + 1 < frame.places) {
        let (low, high) = ends_of(series, place);
        let y = frame.y(series.axis, if series.role == Role::Bad { low } else { high });
        let half = bar_width(pen, frame) / 2.0;
        pen.line("s-axis s-zero", (frame.x(place) + half, y), (frame.x(place + 1) - half, y));
    }
}

/// Numbers above their bars, where there is one bar a place and room for all.
fn numbers(pen: &mut Pen, spec: &Spec, frame: &Frame) {
    let is_alone = spec.kind == Kind::Waterfall || (spec.series.len() == 1 && spec.kind != Kind::Stacked);
    let bars = || spec.series.iter().filter(|series| series.shape == Shape::Bar);
    let room = frame.band() - 2.0;
    if !pen.writes() || !is_alone || widest(bars().flat_map(|series| series.texts.iter().map(String::as_str))) > room {
        return;
    }
    for series in bars() {
        for (place, text) in series.texts.iter().enumerate().take(frame.places) {
            if let Some((from, to)) = span(spec.kind, series, place, &mut (0.0, 0.0)) {
                let is_below = to < 0.0 && spec.kind != Kind::Waterfall;
                let y =
                    if is_below { frame.y(series.axis, to) + 14.0 } else { frame.y(series.axis, from.max(to)) - 4.0 };
                pen.text("s-place", (frame.x(place), y), Anchor::Middle, text);
            }
        }
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

/// Ticks across the bars of their places.
fn ticks(pen: &mut Pen, series: &Series, frame: &Frame) {
    let half = (frame.band() * 0.4).min(32.0);
    for (place, value) in series.values.iter().enumerate().take(frame.places) {
        if let Some(value) = value {
            legend::tick(pen, series.role, (frame.x(place), frame.y(series.axis, *value)), (half, 1.5));
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
