//! The folder in which backups are kept that are made by themselves: not too many, and none that does not open.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use clinic::backup::Retention;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::Scratch;
use crate::patients::{ERASURES, read_marks, write_marks};
use crate::{Books, BooksError, private};

/// Where they are.
#[derive(Clone, Debug)]
pub struct Shelf {
    folder: PathBuf,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    pub made_at: Timestamp,
    pub bytes: u64,
}

const PREFIX: &str = "revisit-";
const SUFFIX: &str = ".sqlite.gz";
/// In UTC.
const TIME: &str = "%Y%m%dT%H%M%SZ";

impl Shelf {
    pub fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The newest first. Other files are left alone.
    pub fn backups(&self) -> Result<Vec<Backup>, BooksError> {
        let placed = |error| BooksError::of_place(&self.folder, error);
        let files = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            files => files.map_err(placed)?,
        };
        let mut backups = Vec::new();
        for file in files {
            let file = file.map_err(placed)?;
            if let Some(made_at) = file.file_name().to_str().and_then(time) {
                let bytes = file.metadata().map_err(placed)?.len();
                backups.push(Backup { path: file.path(), made_at, bytes });
            }
        }
        backups.sort_by_key(|backup| std::cmp::Reverse(backup.made_at));
        Ok(backups)
    }

    /// One more, that was opened and looked through before it counts. With it lies who was erased, so that older ones forget
    /// them too wherever they are restored.
    pub async fn make(&self, books: &Books) -> Result<Backup, BooksError> {
        let placed = |error| BooksError::of_place(&self.folder, error);
        private::make_folder(&self.folder).map_err(placed)?;
        let scratch = Scratch::within(&self.folder).map_err(placed)?;
        let file = scratch.path().join("backup");
        books.backup(&file).await?;
        let tried = Scratch::within(scratch.path()).map_err(placed)?;
        Books::of_backup(&file, &tried, books.clock).await?.close().await;
        let made_at = (books.clock)();
        let path = self.folder.join(format!("{PREFIX}{}{SUFFIX}", made_at.strftime(TIME)));
        let marks = self.folder.join(ERASURES);
        let known = read_marks(&marks)?;
        let mut more = books.written_down().await?;
        more.retain(|mark| !known.contains(mark));
        write_marks(&marks, &more)?;
        fs::rename(&file, &path).map_err(placed)?;
        let bytes = path.metadata().map_err(placed)?.len();
        Ok(Backup { path, made_at, bytes })
    }

    /// Removes what need not be kept any more; how many.
    pub fn prune(&self, keep: Retention, zone: &TimeZone) -> Result<usize, BooksError> {
        let backups = self.backups()?;
        let made: Vec<DateTime> =
            backups.iter().map(|backup| backup.made_at.to_zoned(zone.clone()).datetime()).collect();
        let mut removed = 0;
        for (backup, kept) in backups.iter().zip(keep.kept(&made)) {
            if !kept {
                fs::remove_file(&backup.path).map_err(|error| BooksError::of_place(&backup.path, error))?;
                removed += 1;
            }
        }
        Ok(removed)
    }
}

fn time(name: &str) -> Option<Timestamp> {
    let text = name.strip_prefix(PREFIX)?.strip_suffix(SUFFIX)?;
    let at = DateTime::strptime(TIME, text).ok()?;
    at.to_zoned(TimeZone::UTC).ok().map(|at| at.timestamp())
}
