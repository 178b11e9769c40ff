//! A row as it was before an import changed it, kept as JSON.

use serde_json::{Value, json};

use crate::BooksError;
use crate::record::{Cell, Cells};

#[derive(Debug, PartialEq, Eq)]
pub(super) struct Before {
    pub cells: Cells,
    pub import_id: Option<i64>,
    /// Marks of edited fields that the import took away.
    pub edited: Vec<String>,
}

impl Before {
    pub fn to_json(&self) -> String {
        let cells: Vec<Value> = self.cells.iter().map(Cell::to_json).collect();
        json!({ "cells": cells, "import": self.import_id, "edited": self.edited }).to_string()
    }

    /// Of a row that holds `now`: columns that its table did not have then stay as they are.
    pub fn from_json(text: &str, now: &Cells) -> Result<Self, BooksError> {
        let mut before = Self::parse(text)
            .filter(|before| before.cells.len() <= now.len())
            .ok_or_else(|| BooksError::damaged("what a row was before an import cannot be read"))?;
        let since = &now[before.cells.len()..];
        before.cells.extend_from_slice(since);
        Ok(before)
    }

    fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        Some(Self {
            cells: value["cells"].as_array()?.iter().map(Cell::from_json).collect::<Option<_>>()?,
            import_id: value["import"].as_i64(),
            edited: value["edited"].as_array()?.iter().filter_map(|f| f.as_str().map(str::to_owned)).collect(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_comes_back_as_it_was() {
        let cells = vec![Cell::Text("\u{5d0} \"quoted\"\n".into()), Cell::Null, Cell::Int(i64::MIN)];
        let before = Before { cells, import_id: Some(7), edited: vec!["phone".into()] };
        let now = vec![Cell::Null, Cell::Int(1), Cell::Int(2)];
        assert_eq!(Before::from_json(&before.to_json(), &now).expect("it was just written"), before);
        assert!(Before::from_json(&before.to_json(), &now[..2].to_vec()).is_err());
    }

    #[test]
    fn what_a_row_has_since_then_stays() {
        let before = Before { cells: vec![Cell::Int(1)], import_id: None, edited: vec![] };
        let now = vec![Cell::Int(7), Cell::Text("later".into()), Cell::Null];
        let read = Before::from_json(&before.to_json(), &now).expect("it was just written");
        assert_eq!(read.cells, [Cell::Int(1), Cell::Text("later".into()), Cell::Null]);
    }
}
