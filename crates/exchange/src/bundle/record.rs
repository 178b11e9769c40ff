//! From a row's cells to a record and back.

use super::files::File;
use super::header::Header;
use super::kind::{Kind, Wrong};
use super::rows::Row;
use books::Width;
use clinic::Currency;

/// A record that has a file of its own in bundles.
pub trait Record: Sized {
    const FILE: File;

    /// None when a cell was wrong; every wrong cell has been told to `cells`.
    fn read(cells: &mut Cells<'_>) -> Option<Self>;

    fn write(&self, cells: &mut Writing<'_>);

    /// What a person should look at though it is taken as given: column, and why.
    fn doubt(&self) -> Option<(&'static str, &'static str)> {
        None
    }
}

/// The cells of one row in the order of the file's columns, wherever they stand in the row.
pub struct Cells<'a> {
    file: &'static File,
    row: Row<'a>,
    header: &'a Header,
    currency: Currency,
    at: usize,
    wrong: Vec<(&'static str, Wrong)>,
}

impl<'a> Cells<'a> {
    pub(super) fn new(file: &'static File, row: Row<'a>, header: &'a Header, currency: Currency) -> Self {
        Self { file, row, header, currency, at: 0, wrong: Vec::new() }
    }

    /// How much the file tells.
    pub fn width(&self) -> Width {
        self.header.told
    }

    /// The next column's value; none when it is wrong.
    pub fn take<K: Kind>(&mut self) -> Option<K::Value> {
        let column = self.file.columns[self.at].name;
        let text = self.header.place(self.at).map_or("", |place| self.row.cell(place));
        self.at += 1;
        if text.is_empty() {
            let may_be = K::EMPTY_WITH.is_none_or(|(column, word)| self.text_of(column) == word);
            let nothing = K::of_nothing().filter(|_| may_be);
            if nothing.is_none() {
                self.wrong.push((column, "empty, but must be filled".into()));
            }
            return nothing;
        }
        match K::read(text, self.currency) {
            Ok(value) => Some(value),
            Err(wrong) => {
                self.wrong.push((column, wrong));
                None
            }
        }
    }

    /// Empty of a column that the file does not have.
    fn text_of(&self, column: &str) -> &str {
        let column = self.file.columns.iter().position(|known| known.name == column);
        column.and_then(|column| self.header.place(column)).map_or("", |place| self.row.cell(place))
    }

    pub fn refuse(&mut self, column: &'static str, wrong: &'static str) {
        self.wrong.push((column, wrong.into()));
    }

    pub(super) fn into_wrong(self) -> Vec<(&'static str, Wrong)> {
        self.wrong
    }
}

/// A row being written, its columns in the order of the file.
pub struct Writing<'a> {
    pub(super) row: &'a mut csv::StringRecord,
    pub(super) cell: &'a mut String,
    pub(super) currency: Currency,
    pub(super) width: Width,
}

impl Writing<'_> {
    /// How much is to be told.
    pub fn width(&self) -> Width {
        self.width
    }

    pub fn put<K: Kind>(&mut self, value: &K::Value) {
        self.cell.clear();
        K::write(value, self.currency, self.cell);
        self.row.push_field(self.cell);
    }
}
