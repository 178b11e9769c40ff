//! Patients' cards as a front desk writes them.

mod erase;
mod join;
mod leave;
mod people;
mod person;

pub(crate) use erase::{ERASURES, of_erased, of_server, read_marks, write_marks};
pub use erase::{EraseRefusal, Erased};
pub use join::{CHOOSABLE, JoinRefusal, Joined, proposed};
pub use people::{KnownContact, KnownRelative, People, PeopleKept};

use clinic::record::{Patient, State};

use crate::write::Tx;
use crate::{BooksError, Outcome, RowProblem};

/// Why a card cannot be kept so.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CardRefusal {
    /// It refers to what is not there.
    Rows(Vec<RowProblem>),
    /// Another active patient has the card number: whose, by their key.
    CardNumberTaken(String),
}

/// Active patients with a card number, but one.  $1 number, $2 key of the one
const WITH_CARD: &str = "SELECT key FROM patient \
    WHERE card_number = $1 AND state = 'active' AND merged_into_id IS NULL AND key <> $2 ORDER BY key LIMIT 1";

#[cfg(test)]
pub(crate) use erase::OF_NUMBERS;

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] =
    &[&[WITH_CARD], erase::STATEMENTS, join::STATEMENTS, leave::STATEMENTS, people::STATEMENTS];

impl Tx {
    /// Keep a card, of a newcomer or changed.
    pub async fn keep_card(&mut self, patient: &Patient) -> Result<Result<Outcome, CardRefusal>, BooksError> {
        if let Some(number) = patient.card_number.as_ref().filter(|_| patient.desk.state == State::Active) {
            let other = sqlx::query_scalar(WITH_CARD).bind(number.clone()).bind(patient.id.clone());
            if let Some(other) = other.fetch_optional(&mut *self.db).await? {
                return Ok(Err(CardRefusal::CardNumberTaken(other)));
            }
        }
        Ok(self.put(patient).await?.map_err(CardRefusal::Rows))
    }
}
