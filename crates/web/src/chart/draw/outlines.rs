//! Outlines of the countries: the same file that the page's script draws maps from (TopoJSON, made from Natural Earth).

use std::sync::LazyLock;

use serde::Deserialize;

/// A line of longitudes and latitudes.
pub type Line = Vec<(f64, f64)>;

/// The countries as closed rings, read when they are first asked for.
pub fn world() -> &'static [Line] {
    static WORLD: LazyLock<Vec<Line>> = LazyLock::new(|| read(include_str!("../../../assets/world.json")));
    &WORLD
}

#[derive(Deserialize)]
struct Topology {
    transform: Transform,
    arcs: Vec<Vec<(f64, f64)>>,
    objects: Objects,
}

#[derive(Deserialize)]
struct Transform {
    scale: (f64, f64),
    translate: (f64, f64),
}

#[derive(Deserialize)]
struct Objects {
    countries: Countries,
}

#[derive(Deserialize)]
struct Countries {
    geometries: Vec<Geometry>,
}

/// Rings are lists of arcs by number; `!number` is an arc backwards.
#[derive(Deserialize)]
#[serde(tag = "type")]
enum Geometry {
    Polygon {
        arcs: Vec<Vec<i64>>,
    },
    MultiPolygon {
        arcs: Vec<Vec<Vec<i64>>>,
    },
    #[serde(other)]
    Nothing,
}

fn read(text: &str) -> Vec<Line> {
    let topology: Topology = serde_json::from_str(text).expect("the outlines are a topology of countries");
    let Transform { scale, translate } = topology.transform;
    let place = |steps: &Vec<(f64, f64)>| {
        let mut at = (0.0, 0.0);
        let points = steps.iter().map(|(x, y)| {
            at = (at.0 + x, at.1 + y);
            (at.0 * scale.0 + translate.0, at.1 * scale.1 + translate.1)
        });
        points.collect::<Line>()
    };
    let arcs: Vec<Line> = topology.arcs.iter().map(place).collect();
    let ring = |numbers: &Vec<i64>| {
        let mut line = Line::new();
        for number in numbers {
            let is_backward = *number < 0;
            let number = if is_backward { !*number } else { *number };
            let Some(arc) = usize::try_from(number).ok().and_then(|number| arcs.get(number)) else { continue };
            if is_backward { line.extend(arc.iter().rev()) } else { line.extend(arc) }
        }
        line
    };
    let mut rings = Vec::new();
    for geometry in &topology.objects.countries.geometries {
        match geometry {
            Geometry::Polygon { arcs } => rings.extend(arcs.iter().map(ring)),
            Geometry::MultiPolygon { arcs } => rings.extend(arcs.iter().flatten().map(ring)),
            Geometry::Nothing => {}
        }
    }
    rings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_world_is_on_the_globe() {
        let points = world().iter().flatten();
        let mut count = 0;
        for (lon, lat) in points {
            assert!(lon.abs() <= 180.5 && lat.abs() <= 90.5, "{lon} {lat}");
            count += 1;
        }
        assert!(count > 3_000, "{count} points");
    }

    #[test]
    fn rings_are_closed() {
        for ring in world() {
            let (first, last) = (ring[0], ring[ring.len() - 1]);
            assert!((first.0 - last.0).abs() < 0.1 && (first.1 - last.1).abs() < 0.1, "{first:?} {last:?}");
        }
    }
}
