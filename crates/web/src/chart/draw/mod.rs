//! The same charts as drawings of the server: pictures in the gallery, sparklines, and the whole chart where no script runs, in
//! print, and until the script has come.
//!
//! A drawing holds shapes and classes alone, no colours and no styles: app.css gives it the colours of the theme, of high contrast
//! and of paper. It is hidden from readers of the screen, who have the chart's description and the table beside it.

mod cells;
mod donut;
mod frame;
mod legend;
mod lying;
mod map;
mod outlines;
mod pen;
mod standing;
mod text;

use super::spec::{Kind, Spec};
use pen::Pen;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// A card of the gallery: marks alone.
    Mini,
    /// Beside a number: marks alone.
    Spark,
    /// The whole chart on a phone, and in a wider place.
    Narrow,
    Wide,
}

/// The chart as an `svg` element; an empty text where there is nothing to see.
pub fn draw(spec: &Spec, size: Size) -> String {
    if spec.is_empty() {
        return String::new();
    }
    let mut pen = Pen::new(size);
    match spec.kind {
        Kind::Heat | Kind::Calendar => cells::draw(&mut pen, spec),
        Kind::Donut => donut::draw(&mut pen, spec),
        Kind::Map => map::draw(&mut pen, spec),
        // Without names, bars take less room when they stand.
        Kind::Bars | Kind::Pareto if !pen.writes() => standing::draw(&mut pen, spec),
        _ if spec.lies() => lying::draw(&mut pen, spec),
        _ => standing::draw(&mut pen, spec),
    }
    pen.finish()
}

/// The whole chart twice, for wide places and for narrow ones; app.css shows the one that fits.
pub fn figure(spec: &Spec) -> String {
    draw(spec, Size::Wide) + &draw(spec, Size::Narrow)
}
