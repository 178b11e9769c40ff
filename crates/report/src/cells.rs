//! What an engine returns before names, percents, order and totals are made: whole numbers by key.

/// Sums by key, as read from the members, by column: every column has one number a cell, in the same order.
///
/// Cells of equal keys are added up: an engine may ask parts of the patients by themselves, as long as nobody is in two.
/// Any order is right; ascending by key is the quickest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cells {
    /// One a key of the view: internal ids, label numbers or day numbers, or none. Behind them the pivot's, if the view has one.
    pub keys: Vec<Vec<Option<i64>>>,
    /// One a stored column of the view: counts, minor units, day numbers, internal ids.
    pub values: Vec<Vec<Option<i64>>>,
    /// The stored columns over all members, every person once; asked for only where a column's total needs it.
    pub total: Option<Vec<Option<i64>>>,
}

impl Cells {
    pub fn len(&self) -> usize {
        self.keys.iter().chain(&self.values).next().map_or(0, Vec::len)
    }

    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}
