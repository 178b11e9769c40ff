//! What an engine returns before names, percents, order and totals are made: whole numbers by key.

/// Sums by key, as read from the members.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    pub rows: Vec<CellRow>,
    /// The stored columns over all members, every person once; asked for only where a column's total needs it.
    pub total: Option<Vec<Option<i64>>>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellRow {
    /// One a key of the view: internal id, label number, day number, or none. Behind them the pivot's, if the view has one.
    pub keys: Vec<Option<i64>>,
    /// One a stored column: a count, minor units, a day number, an internal id.
    pub values: Vec<Option<i64>>,
}
