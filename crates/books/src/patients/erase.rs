//! Who a patient is, is forgotten for good. What happened stays, and is nobody's that can be named.
//!
//! An erasure is written down twice: as a mark in the books, so that no import brings the identity back, and as the same hash in a
//! file beside them, so that books which are put back from an older copy forget it once more when they are opened. The file holds
//! nothing but hashes. Books on a server have it in the program's folder, under their own name, as one folder may serve several.

use std::collections::{BTreeMap, HashSet};
use std::fs;
use std::io::{ErrorKind, Write};
use std::path::{Path, PathBuf};

use clinic::record::State;
use serde_json::Value;
use sqlx::Row;

use super::join;
use crate::gone::gone;
use crate::numbers::{OfNumbers, of_numbers};
use crate::put::TAKE_OVER;
use crate::record::Cell;
use crate::stored::{self, Stored};
use crate::table::{Column, Table};
use crate::write::Tx;
use crate::{Books, BooksError, Location, private};

/// Why nobody was erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EraseRefusal {
    /// There is no such card, or it leads to another.
    Gone,
    /// It is done already.
    Erased,
}

/// What an erasure did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Erased {
    /// Cards: the patient's, and those that were joined with it.
    pub cards: usize,
    /// Contacts and relatives that are not there any more.
    pub removed: usize,
    /// Other rows in which something was said that is not any more.
    pub emptied: usize,
}

const CARD: &str = "SELECT id, merged_into_id, state FROM patient WHERE key = $1";
const MERGED_INTO: &str = "SELECT id FROM patient WHERE merged_into_id = $1";
const LINES: &str = "SELECT line.id FROM line JOIN visit ON visit.id = line.visit_id WHERE visit.patient_id = $1";
const RATINGS: &str =
    "SELECT rating.id FROM rating JOIN visit ON visit.id = rating.visit_id WHERE visit.patient_id = $1";
const REMOVE_CONTACT: &str = "DELETE FROM contact WHERE id = $1";
const REMOVE_RELATIVE: &str = "DELETE FROM relative WHERE id = $1";
/// What the journal and imports remember of rows that may be gone by now.  Row: one, with its table, its number and what it was
const REMEMBERED: &str = "SELECT table_name, row_id, change_json FROM deed_row \
        WHERE table_name IN ('contact', 'relative', 'departure', 'recall', 'contact_result', 'task') \
    UNION ALL SELECT table_name, row_id, before_json FROM import_row \
        WHERE table_name IN ('contact', 'relative', 'departure', 'recall', 'contact_result', 'task') \
        AND before_json IS NOT NULL";
const KEYS: &str = "SELECT key FROM patient WHERE state <> 'erased' AND merged_into_id IS NULL";
const MARKS: &str = "SELECT fingerprint FROM gone WHERE table_name = 'patient'";
/// $1 rows, $2 their table
const FORGET_JOURNAL: OfNumbers =
    of_numbers!("DELETE FROM deed_row WHERE table_name = $2 AND row_id IN (SELECT wanted.id FROM wanted)");
const FORGET_BEFORE: OfNumbers = of_numbers!(
    "UPDATE import_row SET before_json = NULL WHERE table_name = $2 AND row_id IN (SELECT wanted.id FROM wanted)"
);
const FORGET_EDITED: OfNumbers =
    of_numbers!("DELETE FROM edited_field WHERE table_name = $2 AND row_id IN (SELECT wanted.id FROM wanted)");

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] =
    &[CARD, MERGED_INTO, REMEMBERED, LINES, RATINGS, REMOVE_CONTACT, REMOVE_RELATIVE, KEYS, MARKS];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[OfNumbers] = &[FORGET_JOURNAL, FORGET_BEFORE, FORGET_EDITED];

/// Rows in which something may be said of a patient, and how they are found.
const SAID: [(Table, &str); 10] = [
    (Table::Departure, join::DEPARTURES),
    (Table::Recall, join::RECALLS),
    (Table::ContactResult, join::CONTACT_RESULTS),
    (Table::Task, join::TASKS),
    (Table::Wait, join::WAITS),
    (Table::Visit, join::VISITS),
    (Table::Payment, join::PAYMENTS),
    (Table::Bonus, join::BONUSES),
    (Table::Line, LINES),
    (Table::Rating, RATINGS),
];

/// Rows that say nothing but who somebody is.
const NOTHING_ELSE: [(Table, &str, &str); 2] =
    [(Table::Contact, join::CONTACTS, REMOVE_CONTACT), (Table::Relative, join::RELATIVES, REMOVE_RELATIVE)];

/// Tables of which a person may have removed rows, with the columns that name a patient.
const REMOVABLE: [(Table, &[usize]); 6] = [
    (Table::Contact, &[0]),
    (Table::Relative, &[1, 2]),
    (Table::Departure, &[0]),
    (Table::Recall, &[0]),
    (Table::ContactResult, &[1]),
    (Table::Task, &[1]),
];

/// What the books call themselves, in every copy of them.
const BOOKS_KEY: &str = "SELECT books_key FROM books";
/// Beside the books: a hash a line.
pub(crate) const ERASURES: &str = "erasures";
/// Beside the books too: what reports read them from, a cache that can be deleted at any time.
const CACHE: &str = "mart";

impl Books {
    /// Erase who a patient is, within a write that is then committed. What is written beside the books is written first: should the
    /// commit fail, opening them tries once more.
    pub async fn erase(&self, tx: &mut Tx, key: &str) -> Result<Result<Erased, EraseRefusal>, BooksError> {
        let (done, marks) = match tx.erase(key).await? {
            Ok(done) => done,
            Err(refusal) => return Ok(Err(refusal)),
        };
        self.write_down(&marks).await?;
        Ok(Ok(done))
    }

    /// Erase those again of whom an older copy of the books knows. Tells how many.
    pub(crate) async fn erase_again(&self) -> Result<usize, BooksError> {
        let mut written: HashSet<String> = self.written_down().await?.into_iter().collect();
        if written.is_empty() {
            return Ok(0);
        }
        for row in sqlx::query(MARKS).fetch_all(&self.readers).await? {
            written.remove(row.try_get::<&str, _>(0)?);
        }
        if written.is_empty() {
            return Ok(0);
        }
        let mut tx = self.write("this machine", "patient erase").await?;
        let on = tx.today().await?;
        let keys: Vec<String> = sqlx::query_scalar(KEYS).fetch_all(&mut *tx.db).await?;
        let mut count = 0;
        for key in keys.iter().filter(|key| written.contains(&gone(Table::Patient, &[key], on).fingerprint)) {
            count += usize::from(tx.erase(key).await?.is_ok());
        }
        if count == 0 {
            tx.roll_back().await?;
        } else {
            tx.commit(&serde_json::json!({ "patients": count, "again": true }).to_string()).await?;
        }
        Ok(count)
    }

    /// What was erased is left neither in what the engine wrote ahead nor in what reports read. After the commit.
    pub async fn after_erasure(&self) -> Result<(), BooksError> {
        for statement in self.dialect.after_erasure() {
            sqlx::query(*statement).fetch_all(&self.writer).await?;
        }
        let Some(cache) = self.folder.as_ref().map(|folder| folder.join(CACHE)) else { return Ok(()) };
        match fs::remove_dir_all(&cache) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(BooksError::of_place(&cache, error)),
            _ => Ok(()),
        }
    }

    async fn file_of_erasures(&self) -> Result<Option<PathBuf>, BooksError> {
        Ok(match (&self.folder, &self.location) {
            (None, _) => None,
            (Some(folder), Location::Folder(_)) => Some(folder.join(ERASURES)),
            (Some(folder), Location::Url(_)) => Some(of_server(folder, &self.key().await?)),
        })
    }

    /// What the books call themselves.
    pub(crate) async fn key(&self) -> Result<String, BooksError> {
        Ok(sqlx::query_scalar(BOOKS_KEY).fetch_one(&self.readers).await?)
    }

    /// Marks of all who were erased, as they are written beside the books.
    pub(crate) async fn written_down(&self) -> Result<Vec<String>, BooksError> {
        self.file_of_erasures().await?.map_or(Ok(Vec::new()), |file| read_marks(&file))
    }

    async fn write_down(&self, marks: &[String]) -> Result<(), BooksError> {
        self.file_of_erasures().await?.map_or(Ok(()), |file| write_marks(&file, marks))
    }
}

/// One folder may serve several books on servers.
pub(crate) fn of_server(folder: &Path, key: &str) -> PathBuf {
    folder.join(format!("{ERASURES}-{key}"))
}

pub(crate) fn read_marks(file: &Path) -> Result<Vec<String>, BooksError> {
    match fs::read_to_string(file) {
        Ok(text) => Ok(text.lines().map(str::to_owned).filter(|line| !line.is_empty()).collect()),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(Vec::new()),
        Err(error) => Err(BooksError::of_place(file, error)),
    }
}

/// Adds to those that are there.
pub(crate) fn write_marks(path: &Path, marks: &[String]) -> Result<(), BooksError> {
    if marks.is_empty() {
        return Ok(());
    }
    let write = || {
        path.parent().map_or(Ok(()), private::make_folder)?;
        let mut file = private::open_or_make(path)?;
        for mark in marks {
            writeln!(file, "{mark}")?;
        }
        file.sync_all()
    };
    write().map_err(|error| BooksError::of_place(path, error))
}

impl Tx {
    /// The marks too that are to be written down.
    async fn erase(&mut self, key: &str) -> Result<Result<(Erased, Vec<String>), EraseRefusal>, BooksError> {
        let row = sqlx::query(CARD).bind(key.to_owned()).fetch_optional(&mut *self.db).await?;
        let Some(row) = row else { return Ok(Err(EraseRefusal::Gone)) };
        let (id, merged, state): (i64, Option<i64>, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        if merged.is_some() {
            return Ok(Err(EraseRefusal::Gone));
        }
        if State::from_word(&state).is_none_or(|state| !state.is_somebody()) {
            return Ok(Err(EraseRefusal::Erased));
        }
        let (mut done, mut marks) = (Erased::default(), Vec::new());
        let mut touched: BTreeMap<Table, Vec<i64>> = BTreeMap::new();
        let cards = self.cards_of(id).await?;
        for (table, row) in self.remembered_of(&cards).await? {
            touched.entry(table).or_default().push(row);
        }
        for card in cards {
            for (table, ids, remove) in NOTHING_ELSE {
                for row in self.rows_of(table, ids, card).await? {
                    self.touch(table, &row).await?;
                    if table == Table::Relative {
                        // Somebody else's card may have named the patient.
                        self.leave_mark(table, row.id).await?;
                    }
                    sqlx::query(remove).bind(row.id).execute(&mut *self.db).await?;
                    touched.entry(table).or_default().push(row.id);
                    done.removed += 1;
                }
            }
            for (table, ids) in SAID {
                for row in self.rows_of(table, ids, card).await? {
                    touched.entry(table).or_default().push(row.id);
                    done.emptied += usize::from(self.empty(table, row).await?);
                }
            }
            let (db, statements) = self.table(Table::Patient);
            for row in stored::load(db, statements, Table::Patient, &[card]).await? {
                marks.push(self.mark_erased(&row).await?);
                touched.entry(Table::Patient).or_default().push(row.id);
                self.empty(Table::Patient, row).await?;
                done.cards += 1;
            }
        }
        for (table, ids) in touched {
            for forget in [FORGET_JOURNAL, FORGET_BEFORE] {
                forget.of(self.dialect, &ids).bind(table.name()).execute(&mut *self.db).await?;
            }
            if NOTHING_ELSE.iter().any(|(known, ..)| *known == table) {
                FORGET_EDITED.of(self.dialect, &ids).bind(table.name()).execute(&mut *self.db).await?;
            }
        }
        Ok(Ok((done, marks)))
    }

    /// A card and all that were joined with it, and with those.
    async fn cards_of(&mut self, card: i64) -> Result<Vec<i64>, BooksError> {
        let mut cards = vec![card];
        let mut at = 0;
        while let Some(card) = cards.get(at).copied() {
            let merged: Vec<i64> = sqlx::query_scalar(MERGED_INTO).bind(card).fetch_all(&mut *self.db).await?;
            cards.extend(merged.into_iter().filter(|merged| !cards.contains(merged)).collect::<Vec<_>>());
            at += 1;
        }
        Ok(cards)
    }

    /// Rows about some cards that are there no more, as far as anything remembers them.
    async fn remembered_of(&mut self, cards: &[i64]) -> Result<Vec<(Table, i64)>, BooksError> {
        let mut found = Vec::new();
        for row in sqlx::query(REMEMBERED).fetch_all(&mut *self.db).await? {
            let (name, id, json): (&str, i64, &str) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
            let json: Value = serde_json::from_str(json)
                .map_err(|_| BooksError::damaged("what is remembered of a row cannot be read"))?;
            let (table, columns) = REMOVABLE
                .iter()
                .find(|(table, _)| table.name() == name)
                .ok_or_else(|| BooksError::damaged("a row of a table that is not asked for"))?;
            let cells = json.get("removed").or_else(|| json.get("cells"));
            let is_of =
                |column: &usize| cells.and_then(|cells| cells[*column].as_i64()).is_some_and(|id| cards.contains(&id));
            if columns.iter().any(is_of) {
                found.push((*table, id));
            }
        }
        Ok(found)
    }

    /// Takes away what a row says of who somebody is. No journal: what it would keep is what is to be forgotten.
    async fn empty(&mut self, table: Table, row: Stored) -> Result<bool, BooksError> {
        let mut cells = row.cells.clone();
        for (column, cell) in table.layout().columns.iter().zip(&mut cells) {
            if column.personal {
                *cell = of_erased(column);
            }
        }
        if cells == row.cells {
            return Ok(false);
        }
        self.touch(table, &row).await?;
        if let Some(import) = row.import_id {
            sqlx::query(TAKE_OVER).bind(import).bind(table.name()).bind(row.id).execute(&mut *self.db).await?;
        }
        let (db, statements) = self.table(table);
        stored::update(db, statements, table, vec![Stored { cells, import_id: None, ..row }]).await?;
        Ok(true)
    }

    /// So that no import brings the identity back. Tells the hash.
    async fn mark_erased(&mut self, card: &Stored) -> Result<String, BooksError> {
        let key = match &card.cells[0] {
            Cell::Text(key) => key.to_string(),
            Cell::Null | Cell::Int(_) => return Err(BooksError::damaged("a patient without a key")),
        };
        let on = self.today().await?;
        let mark = gone(Table::Patient, &[&key], on);
        self.leave_mark(Table::Patient, card.id).await?;
        Ok(mark.fingerprint)
    }
}

/// What stands in a personal column of an erased patient.
pub(crate) fn of_erased(column: &Column) -> Cell<'static> {
    match column.name {
        "name" | "body" => Cell::Text("".into()),
        "state" => Cell::Text(State::Erased.word().into()),
        _ => Cell::Null,
    }
}
