//! How a patient is reached, and who belongs to them: contacts beyond the card's own, and relatives.

use std::collections::HashSet;

use clinic::record::{Contact, Kinship, Relative};
use sqlx::Row;

use crate::cards::Named;
use crate::facts::Reader;
use crate::record::{Cell, Fields};
use crate::stored::{self, Stored};
use crate::table::Table;
use crate::write::Tx;
use crate::{BooksError, Outcome, RowProblem};

/// A contact as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownContact {
    /// Of the row, for forms.
    pub id: i64,
    pub record: Contact,
}

/// Somebody of a patient's family, as it stands on the patient's card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownRelative {
    /// Of the row, for forms.
    pub id: i64,
    pub record: Relative,
    /// Their own card, if they have one. Whether a visitor may see it is not looked at.
    pub card: Option<Named>,
}

/// Everybody that a card names, and those who name it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct People {
    /// By kind, then in the order in which they were entered.
    pub contacts: Vec<KnownContact>,
    /// In the order in which they were entered.
    pub relatives: Vec<KnownRelative>,
    /// On whose cards this one stands as a relative; `card` is theirs.
    pub named_by: Vec<KnownRelative>,
}

/// What became of rows that a form was about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PeopleKept {
    pub made: usize,
    pub changed: usize,
    pub removed: usize,
}

const CONTACTS: &str = "SELECT contact.id, contact.kind, contact.value, contact.e164, contact.note FROM contact \
    WHERE contact.patient_id = $1 ORDER BY contact.kind, contact.id";
/// Those who are told apart from a patient (`different`) are nobody's relatives.
const RELATIVES: &str = "SELECT relative.id, relative.key, owner.key, other.key, relative.name, relative.phone, relative.email, \
    relative.kinship, relative.gets_messages, relative.pays, other.id, other.key, other.name \
    FROM relative JOIN patient AS owner ON owner.id = relative.patient_id \
    LEFT JOIN patient AS other ON other.id = relative.relative_id \
    WHERE relative.patient_id = $1 AND relative.kinship <> 'different' ORDER BY relative.id";
const NAMED_BY: &str = "SELECT relative.id, relative.key, owner.key, other.key, relative.name, relative.phone, relative.email, \
    relative.kinship, relative.gets_messages, relative.pays, owner.id, owner.key, owner.name \
    FROM relative JOIN patient AS owner ON owner.id = relative.patient_id \
    LEFT JOIN patient AS other ON other.id = relative.relative_id \
    WHERE relative.relative_id = $1 AND relative.kinship <> 'different' ORDER BY owner.name, relative.id";
const CONTACT_ROWS: &str = "SELECT id FROM contact WHERE patient_id = $1";
const RELATIVE_ROWS: &str = "SELECT id FROM relative WHERE patient_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[CONTACTS, RELATIVES, NAMED_BY, CONTACT_ROWS, RELATIVE_ROWS];

impl Reader {
    /// Contacts and family of a patient, by the card's number and key.
    pub async fn people_of(&mut self, id: i64, key: &str) -> Result<People, BooksError> {
        let mut people = People::default();
        for row in sqlx::query(CONTACTS).bind(id).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            let id = fields.next()?;
            let record = Contact {
                patient_id: key.to_owned(),
                kind: fields.next()?,
                value: fields.next()?,
                e164: fields.next()?,
                note: fields.next()?,
            };
            people.contacts.push(KnownContact { id, record });
        }
        people.relatives = self.relatives(RELATIVES, id).await?;
        people.named_by = self.relatives(NAMED_BY, id).await?;
        Ok(people)
    }

    async fn relatives(&mut self, statement: &'static str, id: i64) -> Result<Vec<KnownRelative>, BooksError> {
        let rows = sqlx::query(statement).bind(id).fetch_all(&mut *self.tx).await?;
        let relative = |row| {
            let mut fields = Fields::of(row);
            let id = fields.next()?;
            let record = Relative {
                id: fields.next()?,
                patient_id: fields.next()?,
                relative_id: fields.next()?,
                name: fields.next()?,
                phone: fields.next()?,
                email: fields.next()?,
                kinship: fields.next()?,
                gets_messages: fields.next()?,
                pays: fields.next()?,
            };
            Ok(KnownRelative { id, record, card: Named::read_option(&mut fields)? })
        };
        rows.iter().map(relative).collect()
    }
}

impl Tx {
    /// Make a patient's contacts and relatives these, and no others. A contact that is known keeps its row; the same one twice is
    /// kept once. A relative with a key that the patient has is changed, one without a key (empty) is made. A problem: a reference
    /// leads nowhere, and the write is to be rolled back.
    pub async fn keep_people(
        &mut self,
        patient: &str,
        contacts: &[Contact],
        relatives: &[Relative],
    ) -> Result<Result<PeopleKept, Vec<RowProblem>>, BooksError> {
        let mut done = PeopleKept::default();
        let Some(id) = self.id_of(Table::Patient, Cell::Text(patient.to_owned().into())).await? else {
            return Ok(Ok(done));
        };
        let wanted: HashSet<(&'static str, &str)> =
            contacts.iter().map(|contact| (contact.kind.word(), contact.value.as_str())).collect();
        for old in self.rows_of(Table::Contact, CONTACT_ROWS, id).await? {
            if !wanted.contains(&(text(&old, 1), text(&old, 2))) {
                done.removed += usize::from(self.remove(Table::Contact, old).await?);
            }
        }
        let kept: HashSet<&str> = relatives.iter().map(|relative| relative.id.as_str()).collect();
        let known = self.rows_of(Table::Relative, RELATIVE_ROWS, id).await?;
        let own: HashSet<String> = known.iter().map(|row| text(row, 0).to_owned()).collect();
        for old in known {
            let is_family = text(&old, 6) != Kinship::Different.word();
            if is_family && !kept.contains(text(&old, 0)) {
                done.removed += usize::from(self.remove(Table::Relative, old).await?);
            }
        }
        for contact in contacts {
            match self.put(contact).await? {
                Ok(outcome) => done.count(outcome),
                Err(problems) => return Ok(Err(problems)),
            }
        }
        for relative in relatives {
            // A key of somebody else's relative is not this patient's to change.
            let key = if own.contains(&relative.id) { relative.id.clone() } else { self.new_key().await? };
            match self.put(&Relative { id: key, patient_id: patient.to_owned(), ..relative.clone() }).await? {
                Ok(outcome) => done.count(outcome),
                Err(problems) => return Ok(Err(problems)),
            }
        }
        Ok(Ok(done))
    }

    /// Rows of a patient.  `ids`: a statement that tells their numbers, $1 the patient
    pub(super) async fn rows_of(
        &mut self,
        table: Table,
        ids: &'static str,
        patient: i64,
    ) -> Result<Vec<Stored>, BooksError> {
        let rows = sqlx::query(ids).bind(patient).fetch_all(&mut *self.db).await?;
        let ids: Vec<i64> = rows.iter().map(|row| Ok(row.try_get(0)?)).collect::<Result<_, BooksError>>()?;
        if ids.is_empty() {
            return Ok(Vec::new());
        }
        let (db, statements) = self.table(table);
        let mut rows = stored::load(db, statements, table, &ids).await?;
        rows.sort_unstable_by_key(|row| row.id);
        rows.dedup_by_key(|row| row.id);
        Ok(rows)
    }
}

impl PeopleKept {
    pub fn is_nothing(self) -> bool {
        self == Self::default()
    }

    fn count(&mut self, outcome: Outcome) {
        match outcome {
            Outcome::Created => self.made += 1,
            Outcome::Changed => self.changed += 1,
            Outcome::Unchanged => {}
        }
    }
}

/// What stands in a column of text; nothing in one that is empty.
fn text(row: &Stored, column: usize) -> &str {
    match &row.cells[column] {
        Cell::Text(text) => text,
        Cell::Null | Cell::Int(_) => "",
    }
}
