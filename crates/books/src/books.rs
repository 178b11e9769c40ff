//! Opening books.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};
use std::str::FromStr;
use std::sync::Arc;
use std::time::Duration;

use futures::future::BoxFuture;
use sqlx::any::{AnyConnectOptions, AnyPoolOptions};
use sqlx::{AnyConnection, AnyPool, ConnectOptions, Connection, Executor};
use tokio::sync::watch;

use crate::dialect::Dialect;
use crate::migrate::{self, Migrated, Missing};
use crate::search::Shared;
use crate::table::{Statements, all_statements};
use crate::{BooksError, Location, lists, private};

/// Tells the time. The program's edge hands in the wall clock, a test its own.
pub type Clock = fn() -> jiff::Timestamp;

/// Open books: one writer, several readers. Cheap to clone. Several programs may have the same books open.
#[derive(Clone)]
pub struct Books {
    pub(crate) writer: AnyPool,
    /// Writes what imports bring.
    pub(crate) importer: AnyPool,
    pub(crate) readers: AnyPool,
    pub(crate) dialect: Dialect,
    pub(crate) location: Location,
    /// Of the books' file, or what [`Self::with_folder`] gave to books on a server.
    pub(crate) folder: Option<PathBuf>,
    pub(crate) clock: Clock,
    pub(crate) statements: Arc<[Statements]>,
    /// What patients are found by, made when first asked for.
    pub(crate) people: Arc<Shared>,
    /// What every desk reads.
    pub(crate) lists: Arc<lists::Kept>,
    /// Number of the newest deed that is known of.
    pub(crate) deeds: Arc<watch::Sender<i64>>,
    migrated: Migrated,
}

impl Books {
    /// Open books, make them when there are none, bring them up to date when they are old (see [`Self::migrated`]).
    pub async fn open(location: &Location, clock: Clock) -> Result<Self, BooksError> {
        if let Location::Folder(folder) = location {
            private::make_folder(folder).map_err(|error| BooksError::of_place(folder, error))?;
        }
        let books = Self::open_or(Missing::Make, location, clock).await?;
        books.ok_or_else(|| BooksError::damaged("they were made, and are not there"))
    }

    /// Open books that are there, bring them up to date when they are old. None when there are none: no file, an empty one,
    /// a database without them. Then nothing is made.
    pub async fn open_existing(location: &Location, clock: Clock) -> Result<Option<Self>, BooksError> {
        match location.file().map(|file| file.metadata()) {
            Some(Ok(file)) if file.is_file() && file.len() == 0 => Ok(None),
            Some(Err(error)) if error.kind() == ErrorKind::NotFound => Ok(None),
            _ => Self::open_or(Missing::Leave, location, clock).await,
        }
    }

    fn open_or(missing: Missing, location: &Location, clock: Clock) -> BoxFuture<'_, Result<Option<Self>, BooksError>> {
        Box::pin(async move {
            sqlx::any::install_default_drivers();
            let dialect = match location {
                Location::Folder(_) => Dialect::Sqlite,
                Location::Url(_) => Dialect::Postgres,
            };
            let options = AnyConnectOptions::from_str(&location.url()?)?.disable_statement_logging();
            let migrated = migrate::bring_up_to_date(&options, dialect, location, missing, clock).await;
            let migrated = migrated.map_err(|error| match error {
                BooksError::Unreachable(why) => BooksError::Unreachable(format!("{location}: {why}")),
                other => other,
            })?;
            let Some(migrated) = migrated else {
                return Ok(None);
            };
            let writer = pool(dialect, 1).connect_lazy_with(options.clone());
            let importer = pool(dialect, 1)
                .after_connect(move |connection, _| {
                    Box::pin(async move {
                        settle_in(connection, dialect).await?;
                        run(connection, dialect.on_connect_to_import()).await
                    })
                })
                // A transaction that SQLite took back by itself, as it does when the disk is full, the driver thinks open for ever. What
                // it still has to take back comes before the answer.
                .after_release(|connection, _| {
                    Box::pin(async move {
                        connection.ping().await?;
                        Ok(!connection.is_in_transaction())
                    })
                })
                .connect_lazy_with(options.clone());
            let readers = pool(dialect, READERS).connect_lazy_with(options);
            let books = Self {
                writer,
                importer,
                readers,
                dialect,
                location: location.clone(),
                folder: location.file().and_then(|file| Some(file.parent()?.to_owned())),
                clock,
                statements: all_statements(dialect),
                people: Arc::default(),
                lists: Arc::default(),
                deeds: Arc::new(watch::Sender::new(0)),
                migrated,
            };
            // An older copy of the books may know again what was erased since.
            if books.erase_again().await? > 0 {
                books.after_erasure().await?;
            }
            Ok(Some(books))
        })
    }

    /// The same books with a single reader, for tests: an answer that holds one while it waits for another gets none. With
    /// [`READERS`] it would wait only on a busy day, when as many answers hold one.
    pub fn with_one_reader(mut self) -> Self {
        let options = (*self.readers.connect_options()).clone();
        self.readers = pool(self.dialect, 1).acquire_timeout(Duration::from_secs(10)).connect_lazy_with(options);
        self
    }

    /// Books on a server have no folder of their own: what an erasure writes beside them is kept in this one, and what was written
    /// there before holds at once, as when books in a folder are opened. Those have their own, whatever is given.
    pub async fn with_folder(mut self, folder: &Path) -> Result<Self, BooksError> {
        if self.folder.is_none() {
            self.folder = Some(folder.to_owned());
            if self.erase_again().await? > 0 {
                self.after_erasure().await?;
            }
        }
        Ok(self)
    }

    pub fn location(&self) -> &Location {
        &self.location
    }

    /// What opening did to the schema.
    pub fn migrated(&self) -> &Migrated {
        &self.migrated
    }

    /// To be called now and then while the books are open: else the write that finds the journal long pays for all.
    pub async fn shorten_journal(&self) -> Result<(), BooksError> {
        if let Some(statement) = self.dialect.shorten_journal() {
            sqlx::query(statement).execute(&self.readers).await?;
        }
        Ok(())
    }

    /// Close every connection. Books that are dropped instead lose nothing; closing only waits for the last to end.
    pub async fn close(self) {
        self.readers.close().await;
        self.importer.close().await;
        self.writer.close().await;
    }
}

const READERS: u32 = 8;

const PATIENCE: Duration = Duration::from_secs(60);

fn pool(dialect: Dialect, connections: u32) -> AnyPoolOptions {
    AnyPoolOptions::new()
        .max_connections(connections)
        .acquire_timeout(PATIENCE)
        .test_before_acquire(dialect == Dialect::Postgres)
        .after_connect(move |connection, _| Box::pin(settle_in(connection, dialect)))
}

/// A connection of its own, with the reason when there is none: a pool would go on trying.
pub(crate) async fn connect(options: &AnyConnectOptions, dialect: Dialect) -> Result<AnyConnection, BooksError> {
    let mut connection = tokio::time::timeout(PATIENCE, options.connect())
        .await
        .map_err(|_| BooksError::Unreachable("the database does not answer".into()))??;
    settle_in(&mut connection, dialect).await?;
    Ok(connection)
}

async fn settle_in(connection: &mut AnyConnection, dialect: Dialect) -> Result<(), sqlx::Error> {
    run(connection, dialect.on_connect()).await
}

async fn run(connection: &mut AnyConnection, statements: &[&'static str]) -> Result<(), sqlx::Error> {
    for statement in statements {
        connection.execute(*statement).await?;
    }
    Ok(())
}
