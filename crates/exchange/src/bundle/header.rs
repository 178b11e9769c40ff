//! The first row of a file: which column stands where.

use super::files::{FILES, File};
use super::problem::{Findings, Problem};
use super::rows::Row;
use books::Width;

/// Where each of the file's columns stands in a row.
#[derive(Clone, Debug)]
pub struct Header {
    places: Vec<Option<usize>>,
    /// Of what the file tells: all as soon as it names one column that not every bundle knows.
    pub told: Width,
    /// Cells of every row.
    pub width: usize,
}

impl Header {
    /// Of rows that have all columns in the file's order.
    pub(super) fn whole(file: &File) -> Self {
        let width = file.columns.len();
        Self { places: (0..width).map(Some).collect(), told: Width::Whole, width }
    }

    /// None for a column that the file does not have.
    pub fn place(&self, column: usize) -> Option<usize> {
        self.places[column]
    }

    /// What stands in this cell of every row, from 0; none when it is ignored.
    pub(super) fn column(&self, file: &File, cell: usize) -> Option<&'static str> {
        let column = self.places.iter().position(|place| *place == Some(cell))?;
        Some(file.columns[column].name)
    }

    /// The row's own id, when the file has ids and the row is long enough to have one.
    pub(super) fn id(&self, file: &File, row: Row<'_>) -> Option<String> {
        let column = file.columns.iter().position(|column| column.name == "id")?;
        let id = row.cell(self.place(column)?);
        (!id.is_empty()).then(|| id.to_owned())
    }

    /// None when the file cannot be read by it; why has been told to `findings`.
    pub(super) fn read(file: &File, row: Row<'_>, findings: &mut Findings<'_>) -> Option<Self> {
        let tell = |column: Option<&str>, what: String| Problem {
            file: file.name.to_owned(),
            line: Some(row.line),
            column: column.map(str::to_owned),
            what,
        };
        if let Some(separator) = other_separator(file, row) {
            findings.refuse(tell(None, format!("cells are separated by {separator} here: separate them by commas")));
            return None;
        }
        let mut sound = true;
        let mut places = vec![None; file.columns.len()];
        let mut unknown = Vec::new();
        for (place, name) in row.cells().enumerate() {
            match place_of(file, name) {
                Some(column) if places[column].is_some() => {
                    findings.refuse(tell(Some(name), "the column is there twice".into()));
                    sound = false;
                }
                Some(column) => places[column] = Some(place),
                None => unknown.push((place, name)),
            }
        }
        for (column, place) in file.columns.iter().zip(&places) {
            if column.required && place.is_none() {
                findings.refuse(tell(Some(column.name), "the column is missing".into()));
                sound = false;
            }
        }
        if sound {
            for (place, name) in unknown {
                findings.doubt(tell(None, unknown_column(file, place, name)));
            }
        } else if places.iter().all(Option::is_none) {
            // Without a header the first line is data, so what it says is not repeated.
            findings.refuse(tell(None, "the first line must name the columns".into()));
        } else if let Some(other) = whose(file, row) {
            findings.refuse(tell(None, format!("these are the columns of {}", other.name)));
        }
        let told = if places[file.published..].iter().any(Option::is_some) { Width::Whole } else { Width::Published };
        sound.then_some(Self { places, told, width: row.len() })
    }
}

fn place_of(file: &File, name: &str) -> Option<usize> {
    file.columns.iter().position(|column| column.name == name)
}

/// What a spreadsheet of some countries puts where a comma should be.
fn other_separator(file: &File, row: Row<'_>) -> Option<&'static str> {
    let names = |separator: char| row.cell(0).split(separator).filter(|name| place_of(file, name).is_some()).count();
    let separators = [("semicolons", ';'), ("tabs", '\t')];
    let found = separators.into_iter().find(|(_, separator)| row.len() == 1 && names(*separator) > 1);
    found.map(|(words, _)| words)
}

/// The other file whose header this is.
fn whose(own: &File, row: Row<'_>) -> Option<&'static File> {
    let fits = |file: &File| row.cells().all(|name| file.columns.iter().any(|column| column.name == name));
    FILES.iter().find(|file| fits(file) && !fits(own))
}

fn unknown_column(file: &File, place: usize, name: &str) -> String {
    let owners: Vec<_> = FILES
        .iter()
        .filter(|other| other.name != file.name && other.columns.iter().any(|column| column.name == name))
        .map(|other| other.name)
        .collect();
    let plain = (1..=40).contains(&name.len())
        && name.chars().all(|letter| letter.is_alphanumeric() || matches!(letter, '_' | '-' | ' '));
    match owners.as_slice() {
        [] if plain => format!("column {name} is unknown; ignored"),
        [] => format!("column {} is unknown; ignored", place + 1),
        owners => format!("column {name} does not belong here but to {}; ignored", owners.join(", ")),
    }
}
