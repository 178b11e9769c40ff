//! Statements about many rows at once, whose numbers are bound as one text.

use sqlx::Any;
use sqlx::any::AnyArguments;
use sqlx::query::Query;

use crate::dialect::Dialect;

/// A statement in which `wanted` is a relation with one column, `id`: the numbers of its first parameter.
#[derive(Clone, Copy)]
pub(crate) struct OfNumbers {
    pub sqlite: &'static str,
    pub postgres: &'static str,
}

/// Puts the relation of the numbers in front of a text, which then begins with `SELECT`.
macro_rules! of_numbers {
    ($text:expr) => {
        $crate::numbers::OfNumbers {
            sqlite: concat!("WITH wanted AS (SELECT CAST(value AS BIGINT) AS id FROM json_each($1))\n", $text),
            postgres: concat!(
                "WITH wanted AS (SELECT CAST(value AS BIGINT) AS id \
                 FROM json_array_elements_text(CAST(CAST($1 AS TEXT) AS JSON)))\n",
                $text
            ),
        }
    };
}

pub(crate) use of_numbers;

impl OfNumbers {
    pub fn text(self, dialect: Dialect) -> &'static str {
        match dialect {
            Dialect::Sqlite => self.sqlite,
            Dialect::Postgres => self.postgres,
        }
    }

    /// The statement with its numbers bound; further parameters follow from $2 on.
    pub fn of(self, dialect: Dialect, numbers: &[i64]) -> Query<'static, Any, AnyArguments> {
        let numbers: Vec<String> = numbers.iter().map(ToString::to_string).collect();
        sqlx::query(self.text(dialect)).bind(format!("[{}]", numbers.join(",")))
    }
}
