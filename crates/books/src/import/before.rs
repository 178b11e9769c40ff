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
        let cell = |cell: &Cell<'_>| match cell {
            Cell::Null => Value::Null,
            Cell::Int(number) => (*number).into(),
            Cell::Text(text) => Value::from(text.as_ref()),
        };
        let cells: Vec<Value> = self.cells.iter().map(cell).collect();
        json!({ "cells": cells, "import": self.import_id, "edited": self.edited }).to_string()
    }

    /// Of a table with so many columns.
    pub fn from_json(text: &str, columns: usize) -> Result<Self, BooksError> {
        Self::parse(text)
            .filter(|before| before.cells.len() == columns)
            .ok_or_else(|| BooksError::damaged("what a row was before an import cannot be read"))
    }

    fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        let cell = |value: &Value| match value {
            Value::Null => Some(Cell::Null),
            Value::Number(number) => number.as_i64().map(Cell::Int),
            Value::String(text) => Some(Cell::Text(text.clone().into())),
            _ => None,
        };
        Some(Self {
            cells: value["cells"].as_array()?.iter().map(cell).collect::<Option<_>>()?,
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
        assert_eq!(Before::from_json(&before.to_json(), 3).expect("it was just written"), before);
        assert!(Before::from_json(&before.to_json(), 4).is_err());
    }
}
