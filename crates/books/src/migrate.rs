//! Bringing the schema up to date, and copies of the books.

use std::fs::File;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use sqlx::any::AnyConnectOptions;
use sqlx::migrate::{Migration, MigrationType, Migrator};
use sqlx::{AnyConnection, Connection, Executor, SqlSafeStr, SqlStr};

use crate::books::{self, Clock};
use crate::dialect::Dialect;
use crate::{Books, BooksError, Location, private};

/// What opening did to the schema.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Migrated {
    /// It was up to date.
    No,
    /// There were no books; now there are.
    Made,
    /// It was of an older version. `backup` is the copy made before; none on PostgreSQL, whose copies are its operator's.
    Yes { from: i64, to: i64, backup: Option<PathBuf> },
}

/// What to do where there are no books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Missing {
    Make,
    Leave,
}

/// Every step of the schema, oldest first. A step that was released is never edited.
fn steps(dialect: Dialect) -> [(i64, &'static str, SqlStr); 8] {
    [
        (1, "engine", dialect.first_step().into_sql_str()),
        (2, "clinic", dialect.clinic_step()),
        (3, "books key", dialect.books_key_step().into_sql_str()),
        (4, "access", dialect.access_step()),
        (5, "language", LANGUAGE_STEP.into_sql_str()),
        (6, "desk", dialect.desk_step()),
        (7, "visits of a time", VISITS_STEP.into_sql_str()),
        (NEWEST, "work", dialect.work_step()),
    ]
}

/// The version of the schema that this program knows.
pub(crate) const NEWEST: i64 = 8;

/// The language of pages for whoever has chosen none: BCP 47; NULL: as the browser asks.
const LANGUAGE_STEP: &str = "ALTER TABLE books ADD COLUMN language TEXT";

/// Whose visits there are at a time is read in the index alone: in their table they lie as they were entered, a page each.
const VISITS_STEP: &str = "DROP INDEX visit_starts; \
    CREATE INDEX visit_starts ON visit (starts_at COLLATE \"binary\", employee_id, patient_id, room_id, department_id)";

const APPLIED: &str = "SELECT CAST(MAX(version) AS BIGINT) FROM _sqlx_migrations";

/// Programs that open the same folder at the same time come through here one after the other. None when there are no books
/// and none are to be made.
pub(crate) async fn bring_up_to_date(
    options: &AnyConnectOptions,
    dialect: Dialect,
    location: &Location,
    missing: Missing,
    clock: Clock,
) -> Result<Option<Migrated>, BooksError> {
    let _turn = match location {
        Location::Folder(folder) => Some(turn(folder).await?),
        Location::Url(_) => None,
    };
    let mut db = books::connect(options, dialect).await?;
    let from = applied(&mut db, dialect).await?;
    match from {
        Some(version) if version > NEWEST => {
            return Err(BooksError::NewerSchema { found: version, known: NEWEST });
        }
        None if missing == Missing::Leave => return Ok(None),
        _ => {}
    }
    // Also of books that are up to date: a copy comes without it.
    if let Some(statement) = dialect.prepare_file() {
        db.execute(statement).await?;
    }
    if from == Some(NEWEST) {
        return Ok(Some(Migrated::No));
    }
    let backup = match (from, location.file()) {
        (Some(version), Some(file)) => {
            let time = clock().strftime("%Y%m%dT%H%M%S");
            let copy = file.with_file_name(format!("books-schema-{version}-{time}.sqlite"));
            copy_into(&mut db, &copy).await?;
            Some(copy)
        }
        _ => None,
    };
    // Not `run`: what it asks of a connection keeps the future from moving between threads.
    migrator(dialect).run_direct(None, &mut db, false).await?;
    db.close().await?;
    Ok(Some(from.map_or(Migrated::Made, |from| Migrated::Yes { from, to: NEWEST, backup })))
}

impl Books {
    /// Books that hold the same in a folder of their own, which the caller removes: what is tried on them keeps nobody from
    /// writing these. Only of books in a folder.
    pub async fn double(&self, folder: &Path) -> Result<Self, BooksError> {
        if self.dialect == Dialect::Postgres {
            return Err(BooksError::CopiedByServer);
        }
        copy_into(&mut *self.readers.acquire().await?, &folder.join("books.sqlite")).await?;
        Self::open(&Location::Folder(folder.to_owned()), self.clock).await
    }
}

fn migrator(dialect: Dialect) -> Migrator {
    let step = |(version, name, sql): (i64, &'static str, SqlStr)| {
        Migration::new(version, name.into(), MigrationType::Simple, sql, false)
    };
    Migrator::with_migrations(steps(dialect).map(step).into())
}

/// The version of the schema in the books; none when they are empty.
pub(crate) async fn applied(db: &mut AnyConnection, dialect: Dialect) -> Result<Option<i64>, BooksError> {
    let tables: i64 = sqlx::query_scalar(dialect.has_schema()).fetch_one(&mut *db).await?;
    if tables == 0 {
        return Ok(None);
    }
    Ok(sqlx::query_scalar(APPLIED).fetch_one(db).await?)
}

pub(crate) async fn copy_into(db: &mut AnyConnection, copy: &Path) -> Result<(), BooksError> {
    let failed = |error| BooksError::Copy { path: copy.to_owned(), error };
    let name = copy.to_str().ok_or_else(|| failed(ErrorKind::InvalidFilename.into()))?;
    // SQLite takes an empty file, and would make one that everybody may read.
    private::new_file(copy).map_err(failed)?;
    if let Err(error) = sqlx::query("VACUUM INTO $1").bind(name.to_owned()).execute(db).await {
        // That half a copy cannot be removed is not the news.
        let _ = std::fs::remove_file(copy);
        return Err(error.into());
    }
    Ok(())
}

/// Held while the schema is looked at: SQLite has no lock of its own for it.
pub(crate) async fn turn(folder: &Path) -> Result<File, BooksError> {
    let (lock, books) = (folder.join("books.lock"), folder.join("books.sqlite"));
    let waiting = tokio::task::spawn_blocking(move || {
        let file = writable(&lock)?;
        file.lock().map_err(|error| BooksError::of_place(&lock, error))?;
        // SQLite opens what may only be read as well, and fails at the first write without saying where; what it makes
        // itself everybody may read.
        writable(&books)?;
        Ok(file)
    });
    waiting.await.map_err(|error| BooksError::Refused(error.to_string()))?
}

fn writable(path: &Path) -> Result<File, BooksError> {
    private::open_or_make(path).map_err(|error| BooksError::of_place(path, error))
}
