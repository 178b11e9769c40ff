//! Many rows in one statement.
//!
//! SQLite gets a parameter for every cell, and always as many rows, so that a statement is compiled once. PostgreSQL takes
//! longer over a parameter than over a row: there each column is one, the text of an array, of as many rows as there are.

use std::fmt::Write;
use std::sync::Arc;

use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

use super::Kind;
use crate::dialect::Dialect;
use crate::record::Cell;
use crate::stored::{Query, bind};

/// How many rows one statement of SQLite takes: few enough for its limit of parameters, enough to make the way to the
/// engine and back small beside the work.
pub(crate) const MANY: usize = 100;

/// The most that one statement of PostgreSQL takes: what an import writes together.
const MOST: usize = 500;

/// A statement that takes many rows.
pub(crate) struct Many {
    pub text: SqlStr,
    kinds: Vec<Kind>,
    dialect: Dialect,
}

impl Many {
    /// `before` the rows, which may be selected from: they are called `new`, and their columns `column1` and so on.
    pub fn from(dialect: Dialect, kinds: Vec<Kind>, before: &str, after: &str) -> Self {
        let rows = match dialect {
            Dialect::Sqlite => format!("(VALUES {}) AS new", tuples(&typed(&kinds), kinds.len())),
            Dialect::Postgres => arrays(&kinds),
        };
        Self { text: safe(format!("{before} {rows} {after}")), kinds, dialect }
    }

    /// Rows that go into these columns of a table.
    pub fn into(dialect: Dialect, kinds: Vec<Kind>, table: &str, columns: &str) -> Self {
        let text = match dialect {
            // Or fail: what a refused statement wrote before stays, and goes with its transaction. To be able to take back the
            // statement alone, SQLite would copy every page before its first change.
            Dialect::Sqlite => {
                let rows = tuples(&untyped(kinds.len()), kinds.len());
                format!("INSERT OR FAIL INTO {table} ({columns}) VALUES {rows}")
            }
            Dialect::Postgres => {
                format!("INSERT INTO {table} ({columns}) SELECT {} FROM {}", names(&kinds), arrays(&kinds))
            }
        };
        Self { text: safe(text), kinds, dialect }
    }

    /// The statement with the first of the rows. None: those that are left are too few, or none.
    pub fn of_some<R: IntoIterator<Item = Cell<'static>>>(
        &self,
        rows: &mut impl ExactSizeIterator<Item = R>,
    ) -> Option<Query<'static>> {
        let query = sqlx::query(self.text.clone());
        match self.dialect {
            Dialect::Sqlite if rows.len() < MANY => None,
            Dialect::Sqlite => {
                let rows = rows.take(MANY);
                Some(rows.fold(query, |query, row| row.into_iter().zip(self.kinds.iter().copied()).fold(query, bind)))
            }
            Dialect::Postgres if rows.len() == 0 => None,
            Dialect::Postgres => {
                let mut arrays = vec![String::new(); self.kinds.len()];
                for row in rows.take(MOST) {
                    row.into_iter().zip(&mut arrays).for_each(|(cell, array)| add(array, &cell));
                }
                Some(arrays.into_iter().fold(query, |query, array| query.bind(array + "}")))
            }
        }
    }
}

pub(super) fn safe(text: String) -> SqlStr {
    AssertSqlSafe(Arc::<str>::from(text)).into_sql_str()
}

/// `(?, ?), (?, ?)`, [`MANY`] of them, with the first as given.
fn tuples(first: &str, width: usize) -> String {
    format!("({first}){}", format!(", ({})", untyped(width)).repeat(MANY - 1))
}

/// Not numbered: SQLite finds numbered ones by walking a list, so that a thousand of them cost a million steps.
fn untyped(width: usize) -> String {
    vec!["?"; width].join(", ")
}

fn typed(kinds: &[Kind]) -> String {
    let typed: Vec<String> = kinds.iter().map(|kind| format!("CAST(? AS {})", kind.name())).collect();
    typed.join(", ")
}

/// One array a column, side by side.
fn arrays(kinds: &[Kind]) -> String {
    let arrays = kinds.iter().zip(1..).map(|(kind, n)| format!("CAST(CAST(${n} AS TEXT) AS {}[])", kind.name()));
    format!("unnest({}) AS new ({})", arrays.collect::<Vec<_>>().join(", "), names(kinds))
}

fn names(kinds: &[Kind]) -> String {
    let names: Vec<String> = (1..=kinds.len()).map(|n| format!("column{n}")).collect();
    names.join(", ")
}

/// To an array as PostgreSQL writes it, its end left open.
fn add(array: &mut String, cell: &Cell<'_>) {
    array.push(if array.is_empty() { '{' } else { ',' });
    match cell {
        Cell::Null => array.push_str("NULL"),
        Cell::Int(number) => write!(array, "{number}").expect("a text takes what is written into it"),
        Cell::Text(text) => {
            array.push('"');
            for part in text.split_inclusive(['"', '\\']) {
                match part.as_bytes().last() {
                    Some(b'"' | b'\\') => {
                        let (plain, special) = part.split_at(part.len() - 1);
                        array.extend([plain, "\\", special]);
                    }
                    _ => array.push_str(part),
                }
            }
            array.push('"');
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_may_hold_whatever_has_a_meaning_in_an_array() {
        let mut array = String::new();
        for cell in [Cell::Text("a\"b\\c,{}".into()), Cell::Null, Cell::Int(-7), Cell::Text("NULL".into())] {
            add(&mut array, &cell);
        }
        assert_eq!(array, r#"{"a\"b\\c,{}",NULL,-7,"NULL""#);
    }
}
