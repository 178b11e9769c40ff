//! Drawings of every kind in every size, of ordinary and of extreme values.

use super::super::spec::{Cell, Kind, Mark, Mean, Point, Role, Series, Shape, Spec, Unit};
use super::super::{Size, draw, figure, scale};
use super::euro;
use crate::text::{Language, Words};

const SIZES: [Size; 4] = [Size::Mini, Size::Spark, Size::Narrow, Size::Wide];
const OF_SERIES: [Kind; 10] = [
    Kind::Bars,
    Kind::Columns,
    Kind::Lines,
    Kind::Stacked,
    Kind::Whiskers,
    Kind::Donut,
    Kind::Pareto,
    Kind::Curve,
    Kind::Waterfall,
    Kind::Distribution,
];

/// A chart of a kind with a series a shape, intervals, pale marks and a mean.
fn chart(kind: Kind, values: &[Option<f64>]) -> Spec {
    let mut spec = Spec::new(kind, Unit::Percent, "Title".into());
    spec.labels = (0..values.len()).map(|at| format!("Коваленко & <Öztürk> \"{at}\"")).collect();
    for (number, shape) in [Shape::Bar, Shape::Line, Shape::Area, Shape::Point, Shape::Bar].into_iter().enumerate() {
        let axis = u8::from(shape == Shape::Line);
        let mut series =
            Series::new(format!("Series {number}"), shape, Role::number(number), Unit::Percent).on_axis(axis);
        for (at, value) in values.iter().enumerate() {
            let mark = Mark { value: *value, text: "1,5 %".into(), href: String::new(), is_faint: at == 1 };
            series.push_between(mark, value.map(|value| value - 1.0), value.map(|value| value + 1.0));
        }
        spec.series.push(series);
    }
    spec.mean = Some(Mean { value: 4.0, text: "4,0 %".into(), name: "Klinik".into() });
    spec.axes = scale::axes(&Words::of(Language::En), euro(), &spec);
    spec
}

fn map(points: &[(f64, f64, f64)]) -> Spec {
    let mut spec = Spec::new(Kind::Map, Unit::Money, "Map".into());
    let point = |(lon, lat, value): &(f64, f64, f64)| Point {
        name: "Бровари".into(),
        lon: *lon,
        lat: *lat,
        value: *value,
        text: "1".into(),
        href: String::new(),
    };
    spec.points = points.iter().map(point).collect();
    spec
}

fn heat(kind: Kind, value: f64) -> Spec {
    let mut spec = Spec::new(kind, Unit::Count, "Heat".into());
    spec.labels = (8..20).map(|hour| format!("{hour}:00")).collect();
    spec.rows = ["Mo", "Di"].map(str::to_owned).to_vec();
    let cell = |x: usize| Cell { x, y: x % 2, date: String::new(), value, text: "3,5".into(), href: String::new() };
    spec.cells = (0..12).map(cell).collect();
    spec
}

/// Every tag closed in its order, every attribute once and in quotes, nothing that the page's policy forbids.
fn check(drawing: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = drawing;
    while let Some(start) = rest.find('<') {
        assert!(!rest[..start].contains('>'), "a loose > in {drawing}");
        let end = rest.find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        rest = &rest[end + 1..];
        if let Some(name) = tag.strip_prefix('/') {
            assert_eq!(open.pop(), Some(name), "{drawing}");
            continue;
        }
        let name = tag.split([' ', '/']).next().expect("a name");
        assert!(["svg", "rect", "path", "circle", "text"].contains(&name), "{tag}");
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        for attribute in tag.split('"').step_by(2).map(|name| name.trim().trim_end_matches('/').trim()) {
            let name = attribute.trim_end_matches('=').rsplit(' ').next().unwrap_or_default();
            assert!(!name.starts_with("style") && !name.starts_with("on") && name != "href" && name != "id", "{tag}");
        }
        if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!(open, [""; 0], "{drawing}");
    for wrong in ["NaN", "inf", "style", "-0\"", "#"] {
        assert!(!drawing.contains(wrong), "{wrong} in {drawing}");
    }
}

#[test]
fn every_kind_is_drawn_in_every_size() {
    let values = [Some(10.0), Some(7.0), None, Some(3.0), Some(0.0), Some(-2.0)];
    for kind in OF_SERIES {
        for size in SIZES {
            let drawing = draw(&chart(kind, &values), size);
            assert!(drawing.starts_with("<svg class=\"drawn") && drawing.len() > 200, "{kind:?} {size:?} {drawing}");
            check(&drawing);
            assert_eq!(drawing.contains("<text"), matches!(size, Size::Narrow | Size::Wide), "{kind:?} {size:?}");
        }
    }
    for spec in [heat(Kind::Heat, 3.0), heat(Kind::Calendar, 3.0), map(&[(30.5, 50.4, 5.0), (24.0, 49.8, 1.0)])] {
        for size in SIZES {
            let drawing = draw(&spec, size);
            assert!(drawing.len() > 200, "{:?} {size:?}", spec.kind);
            check(&drawing);
        }
    }
}

#[test]
fn nothing_is_drawn_of_nothing() {
    for kind in OF_SERIES {
        for values in [&[][..], &[None, None], &[Some(0.0)]] {
            let mut spec = chart(kind, values);
            spec.mean = None;
            for size in SIZES {
                assert_eq!(draw(&spec, size), "", "{kind:?} {values:?}");
            }
        }
    }
    for spec in [heat(Kind::Heat, 0.0), map(&[])] {
        assert_eq!(figure(&spec), "");
    }
}

#[test]
fn extremes_are_drawn_as_numbers() {
    let cases: [&[Option<f64>]; 6] = [
        &[Some(f64::MAX / 8.0), Some(1.0)],
        &[Some(f64::MIN / 8.0), Some(f64::MAX / 8.0)],
        &[Some(1e-12)],
        &[Some(f64::INFINITY), Some(f64::NAN), Some(2.0)],
        &[Some(-5.0)],
        &[Some(7.0); 120],
    ];
    for kind in OF_SERIES {
        for values in cases {
            for size in SIZES {
                check(&draw(&chart(kind, values), size));
            }
        }
    }
    for points in [&[(180.0, 89.0, 1.0), (-180.0, -89.0, 1e300)][..], &[(24.0, 49.8, 1.0)]] {
        check(&figure(&map(points)));
    }
}

#[test]
fn names_are_escaped_and_can_be_hidden() {
    let mut spec = chart(Kind::Bars, &[Some(1.0), Some(2.0)]);
    spec.labels = vec!["R&D <b>".into(), "Ada".into()];
    spec.names = true;
    let drawing = draw(&spec, Size::Wide);
    assert!(drawing.contains("R&amp;D &lt;b&gt;</text>"), "{drawing}");
    assert_eq!(drawing.matches("<text class=\"name\"").count(), 2);
}

#[test]
fn a_sparkline_is_a_line_of_its_values() {
    let values: Vec<Option<f64>> = (0..13).map(|day| Some(f64::from(day * day % 7 + 40))).collect();
    let drawing = draw(&Spec::plain(Kind::Lines, Shape::Line, &values), Size::Spark);
    check(&drawing);
    assert!(
        drawing.contains("s-line") && drawing.contains("s-area") && drawing.contains("preserveAspectRatio=\"none\""),
        "{drawing}"
    );
    let columns = draw(&Spec::plain(Kind::Columns, Shape::Bar, &values), Size::Spark);
    assert_eq!(columns.matches("<rect").count(), 13);
}

#[test]
fn a_figure_is_small() {
    let values: Vec<Option<f64>> = (0..24).map(|at| Some(f64::from(at))).collect();
    for kind in [Kind::Bars, Kind::Whiskers, Kind::Columns] {
        let mut spec = chart(kind, &values);
        spec.series.truncate(1);
        assert!(figure(&spec).len() < 22_000, "{}", figure(&spec).len());
    }
    let europe = figure(&map(&[(30.5, 50.4, 5.0), (-9.1, 38.7, 1.0)]));
    assert!(europe.len() < 60_000, "{}", europe.len());
}
