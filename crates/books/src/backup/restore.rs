//! Books made of a backup. What was there before is kept, and who was erased since the backup is erased again.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::time::Duration;

use flate2::read::GzDecoder;
use sqlx::any::AnyConnectOptions;
use sqlx::{ConnectOptions, Connection, Executor};

use super::{Scratch, rows};
use crate::books::{Clock, connect};
use crate::dialect::Dialect;
use crate::migrate::{applied, turn};
use crate::patients::{ERASURES, of_server, read_marks, write_marks};
use crate::totals::totals;
use crate::{Books, BooksError, Location, Totals, private};

/// What restoring did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// Of the books as they are now.
    pub totals: Totals,
    /// How many the backup knew who were erased since.
    pub erased_again: usize,
    /// Where the books are that were there before.
    pub kept: Option<PathBuf>,
}

/// What every file of SQLite begins with.
const SQLITE: &[u8] = b"SQLite format 3\0";
/// And every file of gzip.
const GZIP: &[u8] = &[0x1f, 0x8b];
/// Nobody who was signed in when the backup was made is signed in now.
const FORGET: [&str; 2] = ["DELETE FROM session", "DELETE FROM one_time_link"];
/// A copy and the books that it is of may both go on: what is derived from the one must not be taken for the other's.
const NEW_KEY: &str = "UPDATE books SET books_key = lower(hex(randomblob(16)))";
/// Succeeds when no other program has the file open.
const ALONE: [&str; 5] = [
    "PRAGMA busy_timeout = 1000",
    "PRAGMA locking_mode = EXCLUSIVE",
    "BEGIN EXCLUSIVE",
    "COMMIT",
    "PRAGMA wal_checkpoint(TRUNCATE)",
];
/// Other programs that have the books on a server open.
pub(crate) const OTHERS: &str = "SELECT COUNT(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() \
    AND application_name = current_setting('application_name')";
/// A connection that was just closed is still there for a moment.
const TRIES: u32 = 20;
const BETWEEN: Duration = Duration::from_millis(100);

#[cfg(test)]
pub(crate) const OF_SQLITE: &[&str] = &[FORGET[0], FORGET[1], NEW_KEY];

impl Books {
    /// Books out of a backup, in a place that no program has open meanwhile. Where there are books already they are replaced if
    /// that is wanted, and kept in the folder: the one of books in a folder, for others whatever is given.
    pub async fn restore(
        file: &Path,
        location: &Location,
        folder: &Path,
        replace: bool,
        clock: Clock,
    ) -> Result<Restored, BooksError> {
        private::make_folder(folder).map_err(|error| BooksError::of_place(folder, error))?;
        let is_there = is_there(location).await?;
        if is_there && !replace {
            return Err(BooksError::BooksThere(location.to_string()));
        }
        let scratch = Scratch::within(folder).map_err(|error| BooksError::of_place(folder, error))?;
        let copy = Self::of_backup(file, &scratch, clock).await?;
        let marks = marks(file, location, folder, &copy, is_there.then_some(clock)).await?;
        write_marks(&scratch.path().join(ERASURES), &marks)?;
        let erased_again = copy.erase_again().await?;
        copy.begin_anew().await?;
        copy.after_erasure().await?;
        let totals = copy.totals().await?;
        let name = format!("books-before-restore-{}.sqlite", clock().strftime("%Y%m%dT%H%M%S"));
        let kept = is_there.then(|| folder.join(name));
        match location {
            Location::Folder(folder) => {
                copy.close().await;
                swap(scratch.path(), folder, kept.as_deref()).await?;
            }
            Location::Url(_) => {
                nobody_else(location).await?;
                if let Some(kept) = &kept {
                    let before = Self::open(location, clock).await?;
                    before.backup(kept).await?;
                    before.close().await;
                }
                fill(&copy, location, &totals, clock).await?;
                copy.close().await;
                // Under the key that the books have from now on.
                let books = Self::open(location, clock).await?;
                write_marks(&of_server(folder, &books.key().await?), &marks)?;
                books.close().await;
            }
        }
        Ok(Restored { totals, erased_again, kept })
    }

    /// A copy of a backup to try things on, in a folder for itself, brought up to date. Damage is an error.
    pub async fn of_backup(file: &Path, scratch: &Scratch, clock: Clock) -> Result<Self, BooksError> {
        let bad = |why: &str| BooksError::NoBackup { path: file.to_owned(), why: why.to_owned() };
        unpack(file, &scratch.path().join("books.sqlite")).map_err(|error| bad(&error.to_string()))?;
        let location = Location::Folder(scratch.path().to_owned());
        let books = Self::open_existing(&location, clock).await.map_err(|error| match error {
            BooksError::Damaged(why) => bad(&why),
            other => other,
        })?;
        let books = books.ok_or_else(|| bad("it holds no books"))?;
        for finding in books.doctor().await? {
            if let Some(trouble) = finding.trouble {
                return Err(bad(&format!("{}: {}", finding.check, trouble.found)));
            }
        }
        Ok(books)
    }

    /// What is not to be taken over from the backup.
    async fn begin_anew(&self) -> Result<(), BooksError> {
        let mut tx = self.write("this machine", "backup restore").await?;
        for statement in FORGET.into_iter().chain([NEW_KEY]) {
            sqlx::query(statement).execute(&mut *tx.db).await?;
        }
        tx.commit("").await?;
        Ok(())
    }
}

fn unpack(from: &Path, to: &Path) -> io::Result<()> {
    let mut beginning = Vec::new();
    File::open(from)?.take(16).read_to_end(&mut beginning)?;
    let (file, mut copy) = (BufReader::new(File::open(from)?), private::new_file(to)?);
    match &beginning {
        some if some.starts_with(GZIP) => io::copy(&mut GzDecoder::new(file), &mut copy)?,
        // One that was made before backups were compressed, or books that somebody copied.
        some if some.starts_with(SQLITE) => io::copy(&mut { file }, &mut copy)?,
        _ => return Err(io::Error::new(ErrorKind::InvalidData, "it is no file that a backup is kept in")),
    };
    copy.sync_all()
}

async fn is_there(location: &Location) -> Result<bool, BooksError> {
    if let Some(file) = location.file() {
        return Ok(file.metadata().is_ok_and(|file| file.len() > 0));
    }
    sqlx::any::install_default_drivers();
    let mut db = connect(&options(location)?, Dialect::Postgres).await?;
    let version = applied(&mut db, Dialect::Postgres).await?;
    db.close().await?;
    Ok(version.is_some())
}

fn options(location: &Location) -> Result<AnyConnectOptions, BooksError> {
    Ok(AnyConnectOptions::from_str(&location.url()?)?.disable_statement_logging())
}

/// Of whom it is known that they were erased: beside the backup, and beside the books that it is of or that it replaces.
async fn marks(
    file: &Path,
    location: &Location,
    folder: &Path,
    copy: &Books,
    there: Option<Clock>,
) -> Result<Vec<String>, BooksError> {
    let mut files = vec![file.with_file_name(ERASURES)];
    match location {
        Location::Folder(folder) => files.push(folder.join(ERASURES)),
        Location::Url(_) => {
            files.push(of_server(folder, &copy.key().await?));
            if let Some(clock) = there {
                let books = Books::open(location, clock).await?;
                files.push(of_server(folder, &books.key().await?));
                books.close().await;
            }
        }
    }
    let mut marks = BTreeSet::new();
    for file in files {
        marks.extend(read_marks(&file)?);
    }
    Ok(marks.into_iter().collect())
}

/// The new books take the place of the old in one step, while nobody has these open.
async fn swap(new: &Path, folder: &Path, kept: Option<&Path>) -> Result<(), BooksError> {
    let _turn = turn(folder).await?;
    alone(folder).await?;
    let books = folder.join("books.sqlite");
    let marks = folder.join(ERASURES);
    let put = || {
        if let Some(kept) = kept {
            fs::hard_link(&books, kept).or_else(|_| fs::copy(&books, kept).map(|_| ()))?;
        }
        if new.join(ERASURES).exists() {
            fs::rename(new.join(ERASURES), &marks)?;
        }
        fs::rename(new.join("books.sqlite"), &books)?;
        match fs::remove_dir_all(folder.join("mart")) {
            Err(error) if error.kind() != ErrorKind::NotFound => Err(error),
            _ => File::open(folder)?.sync_all(),
        }
    };
    put().map_err(|error| BooksError::of_place(folder, error))
}

async fn alone(folder: &Path) -> Result<(), BooksError> {
    let location = Location::Folder(folder.to_owned());
    let mut db = options(&location)?.connect().await?;
    for statement in ALONE {
        match db.execute(statement).await.map_err(BooksError::from) {
            Err(BooksError::Busy) => return Err(BooksError::Open),
            other => other?,
        };
    }
    Ok(db.close().await?)
}

/// An error while another program has the books on a server open.
async fn nobody_else(location: &Location) -> Result<(), BooksError> {
    let mut db = connect(&options(location)?, Dialect::Postgres).await?;
    for _ in 0..TRIES {
        let others: i64 = sqlx::query_scalar(OTHERS).fetch_one(&mut db).await?;
        if others == 0 {
            return Ok(db.close().await?);
        }
        tokio::time::sleep(BETWEEN).await;
    }
    Err(BooksError::Open)
}

/// All rows in one transaction, which is given up unless the books add up to the same as those in the file.
async fn fill(copy: &Books, location: &Location, told: &Totals, clock: Clock) -> Result<(), BooksError> {
    Books::open(location, clock).await?.close().await;
    nobody_else(location).await?;
    let mut db = connect(&options(location)?, Dialect::Postgres).await?;
    let mut from = copy.readers.begin_with(Dialect::Sqlite.begin_read()).await?;
    let tables = rows::tables(&mut from).await?;
    let mut tx = db.begin().await?;
    rows::refer_later(&mut tx).await?;
    rows::empty(&mut tx, Dialect::Postgres, &tables).await?;
    rows::copy((&mut from, Dialect::Sqlite), (&mut tx, Dialect::Postgres), &tables).await?;
    rows::refer_at_once(&mut tx).await?;
    if let Some(analyze) = Dialect::Postgres.after_much_was_written() {
        tx.execute(analyze).await?;
    }
    if totals(&mut tx, clock().as_microsecond()).await? != *told {
        return Err(BooksError::damaged("they do not add up to what the backup adds up to"));
    }
    tx.commit().await?;
    from.rollback().await?;
    Ok(db.close().await?)
}
