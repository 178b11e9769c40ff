//! A chart as data: what the page hands its script as JSON and what the server draws itself.
//!
//! Values are for geometry alone: everything that is read as a number is a text already, in the reader's language. Money is in
//! whole units, percents in percent.
//!
//! What the kinds mean, the same for the script and for [`super::draw`]:
//! - `bars`, `whiskers`, `pareto`, `distribution`: one row a label, the first on top. Series of bars stand beside one another, in a
//!   distribution behind one another, to 100 %. A pareto's cumulative series has an axis of its own (`axis` 1, to 100 %).
//! - `columns`, `lines`, `stacked`, `curve`, `waterfall`: one place a label, from left to right; a series is of bars, of points, of a
//!   line or of an area. Series of bars stand beside one another, in `stacked` on top of one another, those below zero
//!   downward. A waterfall's bars hang from `low` to `high`. What is stacked for people (`names`) lies, as bars do.
//! - Wherever a series has `low` and `high`, each value has its interval.
//! - `heat`, `calendar`: `cells` by place in `labels` (x) and in `rows` (y); a calendar's also have a `date`.
//! - `donut`: the parts of the only series, in the order of its labels. `map`: `points`.

use std::collections::BTreeMap;

use serde::{Serialize, Serializer};

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Spec {
    pub kind: Kind,
    pub title: String,
    /// What the eye has to know beside the title: what is dashed or pale, what is left out. May be empty.
    #[serde(skip)]
    pub about: String,
    /// The chart in a sentence, for who does not see it.
    pub description: String,
    pub unit: Unit,
    pub labels: Vec<String>,
    /// The labels are patients' names, which a key hides.
    pub names: bool,
    /// The second axis of cells, the first on top.
    pub rows: Vec<String>,
    pub series: Vec<Series>,
    pub cells: Vec<Cell>,
    /// Of a calendar: where today is, if it is among its days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub today: Option<Day>,
    pub points: Vec<Point>,
    /// For the server's drawing, by `axis` of the series; the first and the last tick are the axis's ends.
    #[serde(skip)]
    pub axes: Vec<Axis>,
    pub mean: Option<Mean>,
    /// Small words of the chart itself: `open` (what a click does), `faint` (what pale means), `total` (in the middle of a donut),
    /// `currency` (its code).
    pub texts: BTreeMap<&'static str, String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    Bars,
    Columns,
    Lines,
    Stacked,
    Whiskers,
    Heat,
    Donut,
    Pareto,
    Curve,
    Waterfall,
    Calendar,
    Map,
    Distribution,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Unit {
    Count,
    Money,
    Percent,
    Decimal,
    Days,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Shape {
    Bar,
    Line,
    Point,
    Area,
}

/// What a series is for; its colour follows from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    Main,
    Before,
    Good,
    Bad,
    Cost,
    Profit,
    Cumulative,
    /// One of several of equal rank, from 1 to [`Role::COLOURS`].
    Number(u8),
}

/// One value a label.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Series {
    pub name: String,
    #[serde(rename = "type")]
    pub shape: Shape,
    pub role: Role,
    pub axis: u8,
    pub unit: Unit,
    pub values: Vec<Option<f64>>,
    pub texts: Vec<String>,
    /// Empty where there are no intervals, as is `high`.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub low: Vec<Option<f64>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub high: Vec<Option<f64>>,
    /// The people behind each mark; empty where they cannot be listed.
    pub hrefs: Vec<String>,
    /// Unfinished, or of too few to tell.
    pub faint: Vec<bool>,
}

/// One value of a series, with all that belongs to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Mark {
    pub value: Option<f64>,
    pub text: String,
    pub href: String,
    pub is_faint: bool,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Cell {
    pub x: usize,
    pub y: usize,
    /// Of a calendar: the day, `YYYY-MM-DD`.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub date: String,
    pub value: f64,
    pub text: String,
    pub href: String,
}

/// A day of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Day {
    pub x: usize,
    pub y: usize,
    /// `YYYY-MM-DD`.
    pub date: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Point {
    pub name: String,
    pub lon: f64,
    pub lat: f64,
    pub value: f64,
    pub text: String,
    pub href: String,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Axis {
    pub unit: Unit,
    pub ticks: Vec<Tick>,
}

#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Tick {
    pub value: f64,
    pub text: String,
}

/// What single values are compared with, on axis 0.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Mean {
    pub value: f64,
    pub text: String,
    pub name: String,
}

impl Spec {
    pub fn new(kind: Kind, unit: Unit, title: String) -> Self {
        Self {
            kind,
            title,
            about: String::new(),
            description: String::new(),
            unit,
            labels: Vec::new(),
            names: false,
            rows: Vec::new(),
            series: Vec::new(),
            cells: Vec::new(),
            today: None,
            points: Vec::new(),
            axes: Vec::new(),
            mean: None,
            texts: BTreeMap::new(),
        }
    }

    /// Values alone, for a sparkline.
    pub fn plain(kind: Kind, shape: Shape, values: &[Option<f64>]) -> Self {
        let mut series = Series::new(String::new(), shape, Role::Main, Unit::Count);
        for value in values {
            series.push(Mark { value: *value, ..Mark::default() });
        }
        let labels = vec![String::new(); values.len()];
        Self { labels, series: vec![series], ..Self::new(kind, Unit::Count, String::new()) }
    }

    /// For the attribute `data-chart`.
    pub fn json(&self) -> String {
        serde_json::to_string(self).expect("a chart has no maps with keys that are no texts")
    }

    /// Another sentence about it.
    pub fn say(&mut self, sentence: &str) {
        if !self.about.is_empty() && !sentence.is_empty() {
            self.about.push(' ');
        }
        self.about.push_str(sentence);
    }

    /// Of the place it stands in: whether it is high because of its many rows or towns, or is to have no chart beside it.
    pub fn class(&self) -> &'static str {
        let rows = if self.lies() { self.labels.len() } else { 0 };
        match self.kind {
            Kind::Map if self.points.len() < 2 => "alone",
            Kind::Map => "tall",
            _ if rows > 10 => "tall",
            _ => "",
        }
    }

    /// Whether the labels stand at the left and the bars lie.
    pub fn lies(&self) -> bool {
        let always = matches!(self.kind, Kind::Bars | Kind::Whiskers | Kind::Pareto | Kind::Distribution);
        always || (self.kind == Kind::Stacked && self.names)
    }

    /// Without the people behind its marks: for who may see none.
    pub fn closed(mut self) -> Self {
        let of_series = self.series.iter_mut().flat_map(|series| &mut series.hrefs);
        let of_cells = self.cells.iter_mut().map(|cell| &mut cell.href);
        let of_points = self.points.iter_mut().map(|point| &mut point.href);
        of_series.chain(of_cells).chain(of_points).for_each(String::clear);
        self
    }

    /// Whether there is nothing to see: no value, or only zeros.
    pub fn is_empty(&self) -> bool {
        let is_seen = |value: f64| value.is_finite() && value != 0.0;
        let of_series = self.series.iter().flat_map(|series| &series.values).flatten().copied();
        let of_cells = self.cells.iter().map(|cell| cell.value);
        let of_points = self.points.iter().map(|point| point.value);
        !of_series.chain(of_cells).chain(of_points).any(is_seen)
    }
}

impl Series {
    pub fn new(name: String, shape: Shape, role: Role, unit: Unit) -> Self {
        Self {
            name,
            shape,
            role,
            axis: 0,
            unit,
            values: Vec::new(),
            texts: Vec::new(),
            low: Vec::new(),
            high: Vec::new(),
            hrefs: Vec::new(),
            faint: Vec::new(),
        }
    }

    pub fn on_axis(mut self, axis: u8) -> Self {
        self.axis = axis;
        self
    }

    pub fn push(&mut self, mark: Mark) {
        self.values.push(mark.value.filter(|value| value.is_finite()));
        self.texts.push(mark.text);
        self.hrefs.push(mark.href);
        self.faint.push(mark.is_faint);
    }

    pub fn push_between(&mut self, mark: Mark, low: Option<f64>, high: Option<f64>) {
        self.push(mark);
        self.low.push(low);
        self.high.push(high);
    }
}

impl Role {
    /// How many series of equal rank can be told apart.
    pub const COLOURS: usize = 8;

    /// Of the series at a place, counted from 0.
    pub fn number(place: usize) -> Self {
        Self::Number(u8::try_from(place % Self::COLOURS + 1).unwrap_or(1))
    }
}

impl Serialize for Role {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let word = match self {
            Self::Main => "main",
            Self::Before => "before",
            Self::Good => "good",
            Self::Bad => "bad",
            Self::Cost => "cost",
            Self::Profit => "profit",
            Self::Cumulative => "cumulative",
            Self::Number(number) => return serializer.collect_str(number),
        };
        serializer.serialize_str(word)
    }
}
