//! What is missing on the cards of active patients.

use std::collections::HashMap;

use sqlx::Row;

use super::{Named, Seen};
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;
use crate::{Books, BooksError};

/// Something that a card should say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    Source,
    /// Neither a telephone number of the card nor a further one.
    Phone,
    City,
    Category,
    BirthDate,
}

/// Cards on which something is missing, those registered last first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Incomplete {
    /// In all.
    pub count: usize,
    /// As many as were asked for.
    pub patients: Vec<Named>,
}

macro_rules! active_patients {
    ($condition:literal) => {
        concat!(
            "SELECT patient.id FROM patient WHERE patient.state = 'active' AND patient.merged_into_id IS NULL AND ",
            $condition,
            " ORDER BY patient.registered_on COLLATE \"binary\" DESC, patient.id DESC"
        )
    };
}

const ACTIVE: &str = active_patients!("1 = 1");
const NO_SOURCE: &str = active_patients!("patient.source_id IS NULL");
const NO_PHONE: &str = active_patients!(
    "patient.phone IS NULL AND NOT EXISTS (SELECT 1 FROM contact WHERE contact.patient_id = patient.id AND contact.kind = 'phone')"
);
const NO_CITY: &str = active_patients!("patient.city IS NULL");
const NO_CATEGORY: &str = active_patients!("patient.category_id IS NULL");
const NO_BIRTH_DATE: &str = active_patients!("patient.born_on IS NULL");
pub(super) const NAMES: OfNumbers =
    of_numbers!("SELECT patient.id, patient.key, patient.name FROM wanted JOIN patient ON patient.id = wanted.id");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[ACTIVE, NO_SOURCE, NO_PHONE, NO_CITY, NO_CATEGORY, NO_BIRTH_DATE];

impl Gap {
    pub const ALL: [Self; 5] = [Self::Source, Self::Phone, Self::City, Self::Category, Self::BirthDate];

    /// The column of a bundle that is empty.
    pub fn column(self) -> &'static str {
        match self {
            Self::Source => "source_id",
            Self::Phone => "phone",
            Self::City => "city",
            Self::Category => "category_id",
            Self::BirthDate => "born_on",
        }
    }

    fn statement(self) -> &'static str {
        match self {
            Self::Source => NO_SOURCE,
            Self::Phone => NO_PHONE,
            Self::City => NO_CITY,
            Self::Category => NO_CATEGORY,
            Self::BirthDate => NO_BIRTH_DATE,
        }
    }
}

impl Books {
    /// Active patients whom somebody may see, and how many of them lack what.
    pub async fn gaps(&self, seen: &Seen) -> Result<(usize, Vec<(Gap, usize)>), BooksError> {
        let mut gaps = Vec::with_capacity(Gap::ALL.len());
        for gap in Gap::ALL {
            gaps.push((gap, self.seen_ids(gap.statement(), seen).await?.len()));
        }
        Ok((self.seen_ids(ACTIVE, seen).await?.len(), gaps))
    }

    /// Some of the cards on which this is missing: at most so many, after the first few.
    pub async fn incomplete(&self, gap: Gap, seen: &Seen, after: usize, most: usize) -> Result<Incomplete, BooksError> {
        let ids = self.seen_ids(gap.statement(), seen).await?;
        let page: Vec<i64> = ids.iter().copied().skip(after).take(most).collect();
        let rows = NAMES.of(self.dialect, &page).fetch_all(&self.readers).await?;
        let named = rows.iter().map(|row| Named::read(&mut Fields::of(row)));
        let mut named: HashMap<i64, Named> =
            named.map(|card| card.map(|card| (card.id, card))).collect::<Result<_, _>>()?;
        Ok(Incomplete { count: ids.len(), patients: page.iter().filter_map(|id| named.remove(id)).collect() })
    }

    /// In the statement's order.
    async fn seen_ids(&self, statement: &'static str, seen: &Seen) -> Result<Vec<i64>, BooksError> {
        let mut reader = self.read().await?;
        let rows = sqlx::query(statement).fetch_all(&mut *reader.tx).await?;
        let ids: Vec<i64> = rows.iter().map(|row| row.try_get(0)).collect::<Result<_, _>>()?;
        if seen.is_all() {
            return Ok(ids);
        }
        let own: std::collections::HashSet<i64> = reader.seen_patients(&ids, seen).await?.into_iter().collect();
        Ok(ids.into_iter().filter(|id| own.contains(id)).collect())
    }
}
