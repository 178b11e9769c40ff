//! Bonuses that are given without a payment: to many patients at once, for a reason that stands beside each.

use std::collections::{BTreeSet, HashSet};

use clinic::Money;
use clinic::record::{Bonus, BonusDesk};

use crate::cards::{Seen, seen_patients};
use crate::record::Cell;
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, RowProblem};

/// What became of those who were named.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Gifted {
    pub given: usize,
    /// They are erased, merged into others, not there, or not for whoever names them to see.
    pub left_out: usize,
}

/// Why nobody is given anything. Nothing is kept: the write is to be rolled back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum GiftRefusal {
    /// Not above zero.
    Nothing,
    /// Nobody says why.
    NoReason,
    /// More for one patient at a time than the visitor's role may give.
    OverLimit {
        most: Money,
    },
    Rows(Vec<RowProblem>),
}

impl Tx {
    /// Gives each of many patients so much in bonuses, of those whom somebody may see; good for ever. `limit`: how much one patient
    /// may be given at a time; none: as much as one likes.
    pub async fn gift(
        &mut self,
        keys: &[String],
        amount: Money,
        reason: &str,
        limit: Option<Money>,
        seen: &Seen,
    ) -> Result<Result<Gifted, GiftRefusal>, BooksError> {
        if amount <= Money(0) {
            return Ok(Err(GiftRefusal::Nothing));
        }
        if reason.trim().is_empty() {
            return Ok(Err(GiftRefusal::NoReason));
        }
        if let Some(most) = limit.filter(|most| amount > *most) {
            return Ok(Err(GiftRefusal::OverLimit { most }));
        }
        let wanted: HashSet<&str> = keys.iter().map(String::as_str).collect();
        let ids = self.open_cards(&wanted).await?;
        let ids: HashSet<i64> = seen_patients(&mut self.db, self.dialect, &ids, seen).await?.into_iter().collect();
        let today = self.now().await?.date();
        let mut done = Gifted::default();
        for key in wanted.into_iter().collect::<BTreeSet<_>>() {
            let id = self.id_of(Table::Patient, Cell::Text(key.to_owned().into())).await?;
            if id.is_none_or(|id| !ids.contains(&id)) {
                done.left_out += 1;
                continue;
            }
            let gift = Bonus {
                id: self.new_key().await?,
                patient_id: key.to_owned(),
                on: today,
                amount,
                visit_id: None,
                desk: BonusDesk { note: Some(reason.trim().to_owned()), ..BonusDesk::default() },
            };
            if let Err(problems) = self.put(&gift).await? {
                return Ok(Err(GiftRefusal::Rows(problems)));
            }
            done.given += 1;
        }
        Ok(Ok(done))
    }
}
