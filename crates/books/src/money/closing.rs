//! The day of a cash desk: what its slips brought in, what of it was counted, and the closing that both stand in. A slip is in
//! one closing: what is written after a desk was closed stands in its next.

use clinic::record::{Closing, Method};
use clinic::{LocalTime, Money};

use super::Desk;
use crate::cards::Named;
use crate::facts::Reader;
use crate::record::{Cell, Fields};
use crate::stored;
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, RowProblem};

/// What the slips of one cash desk say that are in no closing yet.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CashDay {
    pub papers: Papers,
    /// By person, then method.
    pub takings: Vec<Taking>,
}

/// Slips: how many, and when the first and the last were written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Papers {
    pub count: i64,
    pub first: Option<LocalTime>,
    pub last: Option<LocalTime>,
}

/// What one person took by one method.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Taking {
    pub method: Method,
    /// As it stands on the slips.
    pub person: String,
    /// How many payments and refunds.
    pub payments: i64,
    /// Less what was given back.
    pub amount: Money,
}

/// One method as it was counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    pub method: Method,
    /// As the slips say.
    pub expected: Money,
    pub counted: Money,
}

/// A closing as it was signed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ClosedDay {
    pub number: i64,
    pub branch: Option<Named>,
    pub closed_at: LocalTime,
    pub closed_by: String,
    pub note: Option<String>,
    pub counts: Vec<Count>,
    pub day: CashDay,
}

/// One of the closings that a cash desk has had.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PastClosing {
    pub number: i64,
    pub closed_at: LocalTime,
    pub closed_by: String,
    /// Of all methods.
    pub expected: Money,
    pub counted: Money,
}

/// Why a cash desk was not closed. Nothing is kept: the write is to be rolled back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CloseRefusal {
    /// No slip was written since it was closed.
    NothingToClose,
    /// What was expected of these methods is not what the slips say: money came or went meanwhile. Told as they say now.
    Changed(Vec<(Method, Money)>),
    /// The branch is not there any more.
    Rows(Vec<RowProblem>),
}

/// What can be counted: bonuses are no real money.
pub const REAL_MONEY: [Method; 4] = [Method::Cash, Method::Card, Method::Transfer, Method::Other];

/// A desk of no branch, where statements ask for a number.
const NO_BRANCH: i64 = 0;
/// Slips that are in no closing yet, likewise.
const OPEN: i64 = 0;

const OPEN_SLIPS: &str = include_str!("cash_open.sql");
const PAPERS: &str = include_str!("cash_papers.sql");
const TAKINGS: &str = include_str!("cash_takings.sql");
const COUNTED: &str = include_str!("cash_counted.sql");
const CLOSED: &str = include_str!("cash_closed.sql");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[OPEN_SLIPS, PAPERS, TAKINGS, COUNTED, CLOSED];

impl CashDay {
    /// What is to be there of one method.
    pub fn expected(&self, method: Method) -> Money {
        let of_method = self.takings.iter().filter(|taking| taking.method == method);
        Money(of_method.map(|taking| taking.amount.0).sum())
    }
}

impl Reader {
    /// The open day of a branch's cash desk; none: of the desk that belongs to no branch.
    pub async fn cash_day(&mut self, branch: Option<i64>) -> Result<CashDay, BooksError> {
        cash_day(&mut self.tx, OPEN, branch).await
    }

    /// A closing by its number; none if there is none.
    pub async fn closing(&mut self, number: i64) -> Result<Option<ClosedDay>, BooksError> {
        let mut closed: Option<ClosedDay> = None;
        for row in sqlx::query(COUNTED).bind(number).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            let count = Count { method: fields.next()?, expected: fields.next()?, counted: fields.next()? };
            let (closed_at, closed_by, note) = (fields.next()?, fields.next()?, fields.next()?);
            let branch = Named::read_option(&mut fields)?;
            let first = || ClosedDay {
                number,
                branch,
                closed_at,
                closed_by,
                note,
                counts: Vec::new(),
                day: CashDay::default(),
            };
            closed.get_or_insert_with(first).counts.push(count);
        }
        let Some(mut closed) = closed else { return Ok(None) };
        closed.day = cash_day(&mut self.tx, number, closed.branch.as_ref().map(|branch| branch.id)).await?;
        Ok(Some(closed))
    }

    /// The newest closings of a branch's cash desk, at most so many, newest first.
    pub async fn closings(&mut self, branch: Option<i64>, most: i64) -> Result<Vec<PastClosing>, BooksError> {
        let query = sqlx::query(CLOSED).bind(branch.unwrap_or(NO_BRANCH)).bind(most);
        let past = |row| {
            let mut fields = Fields::of(row);
            Ok(PastClosing {
                number: fields.next()?,
                closed_at: fields.next()?,
                closed_by: fields.next()?,
                expected: fields.next()?,
                counted: fields.next()?,
            })
        };
        query.fetch_all(&mut *self.tx).await?.iter().map(past).collect()
    }
}

impl Tx {
    /// Closes the day of the desk's branch: all slips of it that are in no closing are in this one. Tells its number; there are no
    /// gaps. Of a method that nobody counts nothing must have come in: such counts are to be handed in, too, whatever was
    /// expected. Whether whoever closes may act for the branch is not looked at.
    pub async fn close_day(
        &mut self,
        counts: &[Count],
        note: Option<&str>,
        desk: &Desk,
    ) -> Result<Result<i64, CloseRefusal>, BooksError> {
        let branch = match &desk.branch {
            Some(key) => self.id_of(Table::Branch, Cell::Text(key.clone().into())).await?,
            None => None,
        };
        let day = cash_day(&mut self.db, OPEN, branch).await?;
        if day.papers.count == 0 {
            return Ok(Err(CloseRefusal::NothingToClose));
        }
        let shown = |method: Method| {
            let count = counts.iter().find(|count| count.method == method);
            count.map_or(Money(0), |count| count.expected)
        };
        let changed = REAL_MONEY.into_iter().map(|method| (method, day.expected(method)));
        let changed: Vec<_> = changed.filter(|(method, expected)| *expected != shown(*method)).collect();
        if !changed.is_empty() {
            return Ok(Err(CloseRefusal::Changed(changed)));
        }
        let now = self.now().await?;
        self.counters.closing += 1;
        let number = self.counters.closing;
        let nothing = |count: &&Count| count.expected == Money(0) && count.counted == Money(0);
        let mut told: Vec<Count> = counts.iter().filter(|count| !nothing(count)).copied().collect();
        if told.is_empty() {
            // A day without money is counted all the same.
            told.push(Count { method: Method::Cash, expected: Money(0), counted: Money(0) });
        }
        for count in told {
            let closing = Closing {
                number,
                method: count.method,
                branch_id: desk.branch.clone(),
                closed_at: now.clone(),
                closed_by: desk.name.clone(),
                expected: count.expected,
                counted: count.counted,
                note: note.map(ToOwned::to_owned),
            };
            if let Err(problems) = self.put(&closing).await? {
                return Ok(Err(CloseRefusal::Rows(problems)));
            }
        }
        self.set_closing(branch, number).await?;
        Ok(Ok(number))
    }

    async fn set_closing(&mut self, branch: Option<i64>, number: i64) -> Result<(), BooksError> {
        let open = sqlx::query_scalar(OPEN_SLIPS).bind(branch.unwrap_or(NO_BRANCH));
        let ids: Vec<i64> = open.fetch_all(&mut *self.db).await?;
        let (db, statements) = self.table(Table::Slip);
        let rows = stored::load(db, statements, Table::Slip, &ids).await?;
        let columns = Table::Slip.layout().columns;
        let closing = columns.iter().position(|column| column.name == "closing").expect("a column of the layout");
        for row in rows {
            let mut cells = row.cells.clone();
            cells[closing] = Cell::Int(number);
            self.change(Table::Slip, row, cells).await?;
        }
        Ok(())
    }
}

async fn cash_day(db: &mut sqlx::AnyConnection, closing: i64, branch: Option<i64>) -> Result<CashDay, BooksError> {
    let branch = branch.unwrap_or(NO_BRANCH);
    let row = sqlx::query(PAPERS).bind(closing).bind(branch).fetch_one(&mut *db).await?;
    let mut fields = Fields::of(&row);
    let papers = Papers { count: fields.next()?, first: fields.next()?, last: fields.next()? };
    let taking = |row| {
        let mut fields = Fields::of(row);
        Ok::<_, BooksError>(Taking {
            method: fields.next()?,
            person: fields.next()?,
            payments: fields.next()?,
            amount: fields.next()?,
        })
    };
    let takings = sqlx::query(TAKINGS).bind(closing).bind(branch).fetch_all(db).await?;
    Ok(CashDay { papers, takings: takings.iter().map(taking).collect::<Result<_, _>>()? })
}
