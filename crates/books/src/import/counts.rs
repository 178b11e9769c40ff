//! What an import did, counted for its certificate.

use std::ops::AddAssign;

use serde::Serialize;
use serde::ser::SerializeStruct;

use crate::Table;

/// Rows of one table. Every row is one of created, changed, unchanged, moved without a trace (a merged card itself, a row
/// that the survivor had already), or not taken (a person removed it: kept_edited; an erased patient's contact:
/// erased_ignored); the other counts tell of what was special beside that.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    pub created: u64,
    pub changed: u64,
    pub unchanged: u64,
    /// Rows of which a field was left as a person had edited it.
    pub kept_edited: u64,
    /// Rows of a merged patient, given to the survivor.
    pub moved_to_survivor: u64,
    /// Rows of an erased patient, whose identity was not taken.
    pub erased_ignored: u64,
}

impl AddAssign for Counts {
    fn add_assign(&mut self, more: Self) {
        self.created += more.created;
        self.changed += more.changed;
        self.unchanged += more.unchanged;
        self.kept_edited += more.kept_edited;
        self.moved_to_survivor += more.moved_to_survivor;
        self.erased_ignored += more.erased_ignored;
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableCounts {
    pub table: Table,
    pub counts: Counts,
}

impl Serialize for TableCounts {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut row = serializer.serialize_struct("TableCounts", 7)?;
        row.serialize_field("table", self.table.name())?;
        row.serialize_field("created", &self.counts.created)?;
        row.serialize_field("changed", &self.counts.changed)?;
        row.serialize_field("unchanged", &self.counts.unchanged)?;
        row.serialize_field("kept_edited", &self.counts.kept_edited)?;
        row.serialize_field("moved_to_survivor", &self.counts.moved_to_survivor)?;
        row.serialize_field("erased_ignored", &self.counts.erased_ignored)?;
        row.end()
    }
}
