//! Which colour means what, in as many lines as it takes; and the classes of the colours.

use super::pen::{Anchor, Area, Pen};
use super::text::{self, shorten};
use crate::chart::spec::{Role, Series, Shape, Spec};

const LINE: f64 = 20.0;
const MARK: f64 = 12.0;
const GAP: f64 = 16.0;

/// The class that fills a bar.
pub fn fill(role: Role) -> String {
    match role {
        Role::Main => "s-1".to_owned(),
        Role::Before => "s-mute".to_owned(),
        Role::Good => "s-good".to_owned(),
        Role::Bad => "s-bad".to_owned(),
        Role::Cost | Role::Cumulative => "s-2".to_owned(),
        Role::Profit => "s-2".to_owned(),
        Role::Number(number) => format!("s-{number}"),
    }
}

/// The class of a bar that may be pale.
pub fn bar(role: Role, is_faint: bool) -> String {
    fill(role) + if is_faint { " s-faint" } else { "" }
}

/// The class that draws a line.
pub fn line(role: Role) -> String {
    match role {
        Role::Main | Role::Number(1) => "s-line".to_owned(),
        Role::Before => "s-before".to_owned(),
        Role::Good => "s-line l-good".to_owned(),
        Role::Bad => "s-line l-bad".to_owned(),
        Role::Cost | Role::Cumulative => "s-line l2".to_owned(),
        Role::Profit => "s-line l2".to_owned(),
        Role::Number(number) => format!("s-line l{number}"),
    }
}

/// Draws the legend at the top, if there is more than one series; its height.
pub fn draw(pen: &mut Pen, spec: &Spec) -> f64 {
    if !pen.writes() || spec.series.len() < 2 {
        return 0.0;
    }
    let (mut x, mut y) = (0.0, 0.0);
    let room = pen.width;
    for series in &spec.series {
        let name = shorten(&series.name, room - MARK - 6.0);
        let wide = MARK + 6.0 + text::width(&name);
        if x > 0.0 && x + wide > room {
            (x, y) = (0.0, y + LINE);
        }
        sign(pen, series, (x, y), spec.lies());
        pen.text("", (x + MARK + 6.0, y + 12.0), Anchor::Start, &name);
        x += wide + GAP;
    }
    y + LINE + 6.0
}

/// What a series looks like.
fn sign(pen: &mut Pen, series: &Series, at: (f64, f64), lies: bool) {
    let (left, middle) = (at.0, at.1 + 8.0);
    match series.shape {
        Shape::Bar => {
            let area = Area { left, top: middle - 5.0, right: left + MARK, bottom: middle + 5.0 };
            pen.round_rect(&fill(series.role), area, 2.0);
        }
        Shape::Line | Shape::Area => pen.line(&line(series.role), (left, middle), (left + MARK, middle)),
        Shape::Point if lies => tick(pen, series.role, (left + MARK / 2.0, middle), (1.5, 5.0)),
        Shape::Point => tick(pen, series.role, (left + MARK / 2.0, middle), (6.0, 1.5)),
    }
}

/// A value across a bar; `half` is half of its width and of its height.
pub fn tick(pen: &mut Pen, role: Role, (x, y): (f64, f64), half: (f64, f64)) {
    let area = Area { left: x - half.0, top: y - half.1, right: x + half.0, bottom: y + half.1 };
    let colour = if role == Role::Before { "s-ink".to_owned() } else { fill(role) };
    pen.rect(&format!("{colour} s-tick"), area);
}
