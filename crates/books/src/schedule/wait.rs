//! Who waits for a time to become free: put as any record ([`Tx::put`]), settled here when they are booked or do not wait any more.

use clinic::record::{Wait, WaitState};
use jiff::civil::Date;

use crate::BooksError;
use crate::cards::{Named, Seen};
use crate::facts::Reader;
use crate::record::Fields;
use crate::write::Tx;

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub key: String,
    pub patient: Named,
    pub phone: Option<String>,
    /// None: any doctor will do.
    pub employee: Option<Named>,
    pub item: Option<Named>,
    pub entered_on: Date,
    /// None: from now on.
    pub from_on: Option<Date>,
    /// None: however long it takes.
    pub until_on: Option<Date>,
    pub note: Option<String>,
}

impl Waiting {
    /// Whether a time of an employee on a day is what they wait for.
    pub fn fits(&self, employee: &str, on: Date) -> bool {
        self.employee.as_ref().is_none_or(|wanted| wanted.key == employee)
            && self.from_on.is_none_or(|from| from <= on)
            && self.until_on.is_none_or(|until| on <= until)
    }
}

pub(super) const WAITING: &str = include_str!("wait.sql");

impl Reader {
    /// Who waits the longest comes first.
    pub async fn waiting(&mut self, seen: &Seen) -> Result<Vec<Waiting>, BooksError> {
        let query = sqlx::query(WAITING).bind(seen.employee).bind(seen.branches_text());
        query.fetch_all(&mut *self.tx).await?.iter().map(|row| waiting(Fields::of(row))).collect()
    }
}

fn waiting(mut fields: Fields<'_>) -> Result<Waiting, BooksError> {
    Ok(Waiting {
        key: fields.next()?,
        patient: Named::read(&mut fields)?,
        phone: fields.next()?,
        employee: Named::read_option(&mut fields)?,
        item: Named::read_option(&mut fields)?,
        entered_on: fields.next()?,
        from_on: fields.next()?,
        until_on: fields.next()?,
        note: fields.next()?,
    })
}

impl Tx {
    /// A patient who waits is booked, or waits no more. Whether they still waited.
    pub async fn settle_wait(&mut self, key: &str, patient: &str, state: WaitState) -> Result<bool, BooksError> {
        let known = self.record::<Wait>(key).await?;
        let is_open = |wait: &Wait| wait.patient_id == patient && wait.state == WaitState::Waiting;
        let Some(wait) = known.filter(is_open) else { return Ok(false) };
        Ok(self.put(&Wait { state, ..wait }).await?.is_ok())
    }
}
