//! Where towns lie, by what they are called (GeoNames; see assets/LICENSES-towns.txt and scripts/make-towns).

use std::collections::HashMap;
use std::sync::LazyLock;

#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Town {
    pub lon: f64,
    pub lat: f64,
    /// 1 is the largest of the world.
    rank: u32,
}

/// A line a town, the largest first: longitude and latitude in hundredths of a degree, and its names as [`key`] makes them,
/// separated by tabs.
static LINES: &str = include_str!("towns.txt");

/// Of every name the towns that are called so, the largest first.
fn towns() -> &'static HashMap<&'static str, Vec<Town>> {
    static TOWNS: LazyLock<HashMap<&str, Vec<Town>>> = LazyLock::new(|| {
        let mut towns: HashMap<&str, Vec<Town>> = HashMap::new();
        for (rank, line) in (1..).zip(LINES.lines()) {
            let mut fields = line.split('\t');
            let mut degrees = || {
                fields.next().and_then(|field| field.parse::<i32>().ok()).map_or(0.0, |field| f64::from(field) / 100.0)
            };
            let town = Town { lon: degrees(), lat: degrees(), rank };
            for name in fields {
                towns.entry(name).or_default().push(town);
            }
        }
        towns
    });
    &TOWNS
}

/// What a town's name sounds like in Latin letters, small, words apart by a space.
pub fn key(name: &str) -> String {
    let latin = any_ascii::any_ascii(name).to_lowercase();
    let words = latin.replace('\'', "");
    let words = words.split(|letter: char| !letter.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ")
}

/// Finds each town, none where it is not known. Where several are called so, the one nearest to the others is meant: a clinic's
/// patients live around it.
pub fn locate(names: &[String]) -> Vec<Option<Town>> {
    let candidates: Vec<&[Town]> = names.iter().map(|name| called(name)).collect();
    let largest: Vec<Town> = candidates.iter().filter_map(|towns| towns.first().copied()).collect();
    let middle = (median(largest.iter().map(|town| town.lon)), median(largest.iter().map(|town| town.lat)));
    let nearest =
        |towns: &&[Town]| towns.iter().copied().min_by(|a, b| farness(a, middle).total_cmp(&farness(b, middle)));
    candidates.iter().map(nearest).collect()
}

/// Words before a name that are not part of it.
const BEFORE: [&str; 6] = ["m", "g", "smt", "kota", "kab", "kabupaten"];

/// The towns that are called so; also without "м." or "Kota" before the name, and with "ue" for "ü".
fn called(name: &str) -> &'static [Town] {
    let key = key(name);
    let find = |key: &str| towns().get(key).map(Vec::as_slice);
    let without = || key.split_once(' ').filter(|(word, _)| BEFORE.contains(word)).and_then(|(_, rest)| find(rest));
    let folded = || find(&key.replace("ae", "a").replace("oe", "o").replace("ue", "u"));
    find(&key).or_else(without).or_else(folded).unwrap_or_default()
}

/// How far a town is from a place; one that is ten times as large may be about twice as far (sizes fall about as ranks rise).
fn farness(town: &Town, (lon, lat): (f64, f64)) -> f64 {
    let across = (town.lon - lon) * lat.to_radians().cos();
    (across.hypot(town.lat - lat) + 0.2) * f64::from(town.rank).powf(0.3)
}

fn median(values: impl Iterator<Item = f64>) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn place(names: &[&str]) -> Vec<String> {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        locate(&names)
            .iter()
            .map(|town| town.map_or("-".to_owned(), |town| format!("{:.0} {:.0}", town.lon, town.lat)))
            .collect()
    }

    #[test]
    fn towns_are_found_in_the_clinics_own_spelling() {
        let cases = [
            ("Київ", "31 50"),
            ("Kyiv", "31 50"),
            ("м. Львів", "24 50"),
            ("München", "12 48"),
            ("Munich", "12 48"),
            ("Muenchen", "12 48"),
            ("Garmisch-Partenkirchen", "11 47"),
            ("Ljubljana", "15 46"),
            ("Novo mesto", "15 46"),
            ("Bandung", "108 -7"),
            ("Kota Bandung", "108 -7"),
            ("Wien", "16 48"),
            ("nowhere at all", "-"),
            ("", "-"),
        ];
        for (name, expected) in cases {
            assert_eq!(place(&[name]), [expected], "{name}");
        }
    }

    #[test]
    fn of_two_towns_the_one_near_the_others_is_meant() {
        assert_eq!(place(&["Frankfurt", "Berlin", "Cottbus", "Eisenhüttenstadt"])[0], "15 52");
        assert_eq!(place(&["Frankfurt", "Mainz", "Wiesbaden", "Offenbach"])[0], "9 50");
    }
}
