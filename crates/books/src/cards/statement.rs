//! A patient's statement of account: what was billed, what was paid, and what is owed after each.

use clinic::LocalTime;
use clinic::record::Method;
use jiff::civil::Date;
use sqlx::any::AnyRow;

use super::{PatientCard, Seen};
use crate::record::Fields;
use crate::{Books, BooksError};

/// Up to today, oldest first. What is billed and paid in it adds up to the [`super::Account`] of the card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Today in the clinic.
    pub on: Date,
    pub entries: Vec<Entry>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub on: Date,
    pub at: Option<LocalTime>,
    pub what: EntryKind,
    /// Below zero: taken back, or a refund.
    pub amount_minor: i64,
    /// Whose visit or sale it belongs to; none of money that is tied to none.
    pub employee: Option<String>,
    /// What is owed after it, below zero a credit. None for who may not see everything.
    pub balance_minor: Option<i64>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum EntryKind {
    /// A line of a receipt, with its item.
    Billed(Option<String>),
    Paid(Method),
    /// Paid for what is still booked: no part of the balance yet.
    Prepaid(Method),
}

const ENTRIES: &str = include_str!("statement.sql");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[ENTRIES];

impl Books {
    /// The statement of a patient whose card somebody sees.
    pub async fn statement(&self, card: &PatientCard, seen: &Seen) -> Result<Statement, BooksError> {
        let mut reader = self.read().await?;
        let on = reader.today().await?;
        let query = sqlx::query(ENTRIES).bind(card.id).bind(seen.employee).bind(seen.branches_text());
        let rows = query.bind(on.to_string()).fetch_all(&mut *reader.tx).await?;
        let mut entries = rows.iter().map(entry).collect::<Result<Vec<_>, _>>()?;
        if seen.is_all() {
            let mut balance = 0;
            for entry in &mut entries {
                balance += match entry.what {
                    EntryKind::Billed(_) => entry.amount_minor,
                    EntryKind::Paid(_) => -entry.amount_minor,
                    EntryKind::Prepaid(_) => 0,
                };
                entry.balance_minor = Some(balance);
            }
        }
        Ok(Statement { on, entries })
    }
}

fn entry(row: &AnyRow) -> Result<Entry, BooksError> {
    let mut fields = Fields::of(row);
    let (kind, at): (String, String) = (fields.next()?, fields.next()?);
    let (amount_minor, method): (i64, Option<Method>) = (fields.next()?, fields.next()?);
    let (item, employee): (Option<String>, Option<String>) = (fields.next()?, fields.next()?);
    let what = match (kind.as_str(), method) {
        ("billed", _) => EntryKind::Billed(item),
        ("prepaid", Some(method)) => EntryKind::Prepaid(method),
        (_, Some(method)) => EntryKind::Paid(method),
        (_, None) => return Err(BooksError::damaged("a payment without a method")),
    };
    let on = at.get(..10).and_then(clinic::time::parse_date);
    let on = on.ok_or_else(|| BooksError::damaged("a date that no calendar has"))?;
    Ok(Entry { on, at: LocalTime::parse(&at), what, amount_minor, employee, balance_minor: None })
}
