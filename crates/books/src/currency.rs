//! The one currency of all amounts. Rows hold minor units without saying of what, so once there is money it stays.

use clinic::Currency;
use sqlx::AnyConnection;

use crate::BooksError;
use crate::facts::Reader;
use crate::problem::{ProblemKind, RowProblem};
use crate::record::{Cell, Cells};
use crate::table::Table;

/// Of books in which no clinic is described yet.
const ASSUMED: &str = "EUR";

const CURRENCY: &str = "SELECT currency FROM clinic";
const HAS_MONEY: &str = include_str!("currency/has_money.sql");

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[CURRENCY, HAS_MONEY];

impl Reader {
    /// What every amount is in: the clinic's currency, the euro while no clinic is described.
    pub async fn currency(&mut self) -> Result<Currency, BooksError> {
        let code = code(&mut self.tx).await?;
        Currency::from_code(&code).ok_or_else(|| BooksError::damaged("an unknown currency"))
    }

    /// Whether there is money in the books, so that the currency cannot be another any more.
    pub async fn currency_is_fixed(&mut self) -> Result<bool, BooksError> {
        has_money(&mut self.tx).await
    }
}

pub(crate) async fn code(db: &mut AnyConnection) -> Result<String, BooksError> {
    let named: Option<String> = sqlx::query_scalar(CURRENCY).fetch_optional(db).await?;
    Ok(named.unwrap_or_else(|| ASSUMED.to_owned()))
}

pub(crate) async fn has_money(db: &mut AnyConnection) -> Result<bool, BooksError> {
    Ok(sqlx::query_scalar::<_, i64>(HAS_MONEY).fetch_one(db).await? != 0)
}

/// What is wrong with a row about to be written: amounts would change their worth.
pub(crate) async fn problem(
    db: &mut AnyConnection,
    table: Table,
    cells: &Cells,
) -> Result<Option<RowProblem>, BooksError> {
    let Some(column) = (0..cells.len()).find(|column| is_currency(table, *column)) else {
        return Ok(None);
    };
    let changes = cells[column] != Cell::Text(code(db).await?.into());
    let problem = RowProblem { column: "currency", kind: ProblemKind::CurrencyOfMoney };
    Ok((changes && has_money(db).await?).then_some(problem))
}

pub(crate) fn is_currency(table: Table, column: usize) -> bool {
    table == Table::Clinic && table.layout().columns[column].name == "currency"
}
