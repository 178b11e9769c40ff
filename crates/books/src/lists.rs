//! The clinic and the short lists that every desk's page reads, kept in memory until one of them changes.

use std::sync::{Arc, Mutex, PoisonError};

use clinic::reason::Merges;
use clinic::record::{
    Branch, Clinic, Department, DiscountGround, Employee, Item, Price, Reason, Room, Roster, Setting,
};
use futures::TryStreamExt;

use crate::facts::Reader;
use crate::{Books, BooksError};

/// What a clinic has, each list by key (code point), with what is out of use.
#[derive(Debug, Default, PartialEq)]
pub struct Lists {
    /// None: not described yet.
    pub clinic: Option<Clinic>,
    pub branches: Vec<Branch>,
    pub departments: Vec<Department>,
    pub employees: Vec<Employee>,
    pub rooms: Vec<Room>,
    pub items: Vec<Item>,
    pub prices: Vec<Price>,
    pub grounds: Vec<DiscountGround>,
    pub rosters: Vec<Roster>,
    pub settings: Vec<Setting>,
    pub reasons: Vec<Reason>,
    pub merges: Merges,
    /// The last change of the books ([`Reader::seq`]) when they were read.
    pub seq: i64,
}

/// What was read last, and up to which change it holds.
pub(crate) type Kept = Mutex<Option<(i64, Arc<Lists>)>>;

const CHANGED: &str = "SELECT seq FROM change WHERE seq > $1 AND scope <> 'patient' ORDER BY seq LIMIT 1";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[CHANGED];

impl Books {
    /// The lists as they are now.
    pub async fn lists(&self) -> Result<Arc<Lists>, BooksError> {
        let seq = self.seq().await?;
        let kept = self.lists.lock().unwrap_or_else(PoisonError::into_inner).clone();
        match kept {
            Some((upto, lists)) if upto == seq => Ok(lists),
            _ => self.read().await?.lists().await,
        }
    }
}

impl Reader {
    /// The lists at this moment: those in memory where none of them changed since they were read, by whatever program.
    pub async fn lists(&mut self) -> Result<Arc<Lists>, BooksError> {
        let kept = self.lists.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let lists = match kept {
            Some((upto, lists)) if self.still(upto).await? => lists,
            _ => Arc::new(self.read_lists().await?),
        };
        *self.lists.lock().unwrap_or_else(PoisonError::into_inner) = Some((self.seq(), Arc::clone(&lists)));
        Ok(lists)
    }

    /// A change that these books have not reached yet is of a later moment, or of other books.
    async fn still(&mut self, upto: i64) -> Result<bool, BooksError> {
        if upto >= self.seq() {
            return Ok(upto == self.seq());
        }
        let changed: Option<i64> = sqlx::query_scalar(CHANGED).bind(upto).fetch_optional(&mut *self.tx).await?;
        Ok(changed.is_none())
    }

    async fn read_lists(&mut self) -> Result<Lists, BooksError> {
        let reasons: Vec<Reason> = self.records().try_collect().await?;
        Ok(Lists {
            merges: Merges::of(&reasons),
            reasons,
            clinic: self.records().try_collect::<Vec<_>>().await?.pop(),
            branches: self.records().try_collect().await?,
            departments: self.records().try_collect().await?,
            employees: self.records().try_collect().await?,
            rooms: self.records().try_collect().await?,
            items: self.records().try_collect().await?,
            prices: self.records().try_collect().await?,
            grounds: self.records().try_collect().await?,
            rosters: self.records().try_collect().await?,
            settings: self.records().try_collect().await?,
            seq: self.seq(),
        })
    }
}
