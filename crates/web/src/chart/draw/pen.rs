//! Writes the shapes of a drawing.

use std::fmt::Write;

use super::Size;

pub struct Pen {
    size: Size,
    pub width: f64,
    pub height: f64,
    /// Whether the drawing may be pulled to any proportions.
    pub stretches: bool,
    shapes: String,
}

#[derive(Clone, Copy)]
pub enum Anchor {
    Start,
    Middle,
    End,
}

/// Where something is drawn.
#[derive(Clone, Copy, Debug)]
pub struct Area {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Area {
    pub fn width(&self) -> f64 {
        (self.right - self.left).max(1.0)
    }

    pub fn height(&self) -> f64 {
        (self.bottom - self.top).max(1.0)
    }
}

impl Pen {
    pub fn new(size: Size) -> Self {
        let (width, height) = match size {
            Size::Mini => (240.0, 72.0),
            Size::Spark => (240.0, 60.0),
            Size::Narrow => (360.0, 270.0),
            Size::Wide => (720.0, 310.0),
        };
        Self { size, width, height, stretches: false, shapes: String::new() }
    }

    /// Whether the drawing has texts, or is of marks alone.
    pub fn writes(&self) -> bool {
        matches!(self.size, Size::Narrow | Size::Wide)
    }

    pub fn rect(&mut self, class: &str, area: Area) {
        self.round_rect(class, area, 0.0);
    }

    /// With round corners.
    pub fn round_rect(&mut self, class: &str, area: Area, radius: f64) {
        let (x, y) = (number(area.left), number(area.top));
        let (width, height) = (number((area.right - area.left).max(0.0)), number((area.bottom - area.top).max(0.0)));
        self.write(format_args!(r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}""#));
        if radius > 0.0 {
            self.write(format_args!(r#" rx="{}""#, number(radius)));
        }
        self.write(format_args!("/>"));
    }

    /// A rectangle that lets through what is below it; `opacity` from 0 to 1.
    pub fn shade(&mut self, class: &str, area: Area, opacity: f64) {
        let (x, y) = (number(area.left), number(area.top));
        let (width, height) = (number(area.width()), number(area.height()));
        let opacity = (opacity.clamp(0.0, 1.0) * 100.0).round() / 100.0;
        self.write(format_args!(
            r#"<rect class="{class}" x="{x}" y="{y}" width="{width}" height="{height}" rx="2" fill-opacity="{opacity}"/>"#
        ));
    }

    pub fn line(&mut self, class: &str, from: (f64, f64), to: (f64, f64)) {
        let (x1, y1, x2, y2) = (number(from.0), number(from.1), number(to.0), number(to.1));
        self.write(format_args!(r#"<path class="{class}" d="M{x1} {y1}L{x2} {y2}"/>"#));
    }

    pub fn path(&mut self, class: &str, points: &[(f64, f64)], closes: Closes) {
        if points.is_empty() {
            return;
        }
        self.write(format_args!(r#"<path class="{class}" d=""#));
        for (at, (x, y)) in points.iter().enumerate() {
            let letter = if at == 0 { 'M' } else { 'L' };
            self.write(format_args!("{letter}{} {}", number(*x), number(*y)));
        }
        let end = if matches!(closes, Closes::Yes) { "Z" } else { "" };
        self.write(format_args!(r#"{end}"/>"#));
    }

    /// A path in its own words.
    pub fn outline(&mut self, class: &str, words: &str) {
        self.write(format_args!(r#"<path class="{class}" d="{words}"/>"#));
    }

    pub fn dot(&mut self, class: &str, at: (f64, f64), radius: f64) {
        let (x, y, radius) = (number(at.0), number(at.1), number(radius));
        self.write(format_args!(r#"<circle class="{class}" cx="{x}" cy="{y}" r="{radius}"/>"#));
    }

    pub fn text(&mut self, class: &str, at: (f64, f64), anchor: Anchor, text: &str) {
        let (x, y) = (number(at.0), number(at.1));
        let anchor = match anchor {
            Anchor::Start => "",
            Anchor::Middle => r#" text-anchor="middle""#,
            Anchor::End => r#" text-anchor="end""#,
        };
        let class = if class.is_empty() { String::new() } else { format!(r#" class="{class}""#) };
        self.write(format_args!(r#"<text{class} x="{x}" y="{y}"{anchor}>{}</text>"#, escaped(text)));
    }

    pub fn finish(self) -> String {
        let class = match self.size {
            Size::Mini | Size::Spark => "drawn",
            Size::Narrow => "drawn narrow",
            Size::Wide => "drawn wide",
        };
        let stretch = match (self.stretches, self.writes()) {
            (true, _) => r#" preserveAspectRatio="none""#,
            (false, false) => r#" preserveAspectRatio="xMinYMid meet""#,
            (false, true) => "",
        };
        let (width, height) = (number(self.width), number(self.height));
        format!(
            r#"<svg class="{class}" viewBox="0 0 {width} {height}"{stretch} aria-hidden="true">{}</svg>"#,
            self.shapes
        )
    }

    fn write(&mut self, shape: std::fmt::Arguments<'_>) {
        self.shapes.write_fmt(shape).expect("a text takes everything");
    }
}

#[derive(Clone, Copy)]
pub enum Closes {
    Yes,
    No,
}

/// To a tenth; what is no number is zero.
pub fn number(value: f64) -> String {
    let value = if value.is_finite() { (value * 10.0).round() / 10.0 } else { 0.0 };
    // Not "-0".
    format!("{}", value + 0.0)
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            // Signs that no drawing may hold.
            '\u{0}'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}' => safe.push(' '),
            letter => safe.push(letter),
        }
    }
    safe
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_always_numbers() {
        let cases = [(1.0, "1"), (0.16, "0.2"), (-0.01, "0"), (f64::NAN, "0"), (f64::INFINITY, "0"), (-3.25, "-3.3")];
        for (value, expected) in cases {
            assert_eq!(number(value), expected);
        }
    }

    #[test]
    fn names_are_text_and_nothing_else() {
        let mut pen = Pen::new(Size::Wide);
        pen.text("", (0.0, 0.0), Anchor::Start, "<b onclick=\"x\">R&D\u{1}</b>");
        assert!(pen.finish().contains("&lt;b onclick=&quot;x&quot;&gt;R&amp;D &lt;/b&gt;"));
    }
}
