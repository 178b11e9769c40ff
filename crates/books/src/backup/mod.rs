//! Backups: one file that holds everything, whatever engine the books are on, and books made of one again.

mod restore;
mod rows;
mod shelf;

use std::fs::{self, File};
use std::io;
use std::path::Path;

use flate2::Compression;
use flate2::write::GzEncoder;

pub use restore::Restored;
pub use shelf::{Backup, Shelf};

use crate::dialect::Dialect;
use crate::migrate::copy_into;
use crate::{Books, BooksError, Location, private};

#[cfg(test)]
pub(crate) use restore::{OF_SQLITE, OTHERS};

impl Books {
    /// A copy of the books as they are at one moment, in a new file, while others go on writing: books of SQLite, of those on a
    /// server too, compressed by gzip, whose checksum tells later whether the file is still as it was written.
    pub async fn backup(&self, file: &Path) -> Result<(), BooksError> {
        let failed = |error| BooksError::Copy { path: file.to_owned(), error };
        let packed = private::new_file(file).map_err(failed)?;
        let result = self.pack(file, packed).await;
        if result.is_err() {
            // That half a backup cannot be removed is not the news.
            let _ = fs::remove_file(file);
        }
        result
    }

    async fn pack(&self, file: &Path, packed: File) -> Result<(), BooksError> {
        let failed = |error| BooksError::Copy { path: file.to_owned(), error };
        let scratch = Scratch::beside(file).map_err(failed)?;
        let plain = scratch.path().join("copy.sqlite");
        match self.dialect {
            Dialect::Sqlite => copy_into(&mut *self.readers.acquire().await?, &plain).await?,
            Dialect::Postgres => self.write_into(&scratch, &plain).await?,
        }
        let packing = tokio::task::spawn_blocking(move || {
            let mut packed = GzEncoder::new(packed, Compression::fast());
            io::copy(&mut File::open(plain)?, &mut packed)?;
            packed.finish()?.sync_all()
        });
        packing.await.map_err(|error| BooksError::Refused(error.to_string()))?.map_err(failed)
    }

    async fn write_into(&self, folder: &Scratch, file: &Path) -> Result<(), BooksError> {
        let empty = Self::open(&Location::Folder(folder.path().to_owned()), self.clock).await?;
        let mut to = empty.importer.begin_with(Dialect::Sqlite.begin_write()).await?;
        let tables = rows::tables(&mut to).await?;
        let mut from = self.readers.begin_with(self.dialect.begin_read()).await?;
        rows::empty(&mut to, Dialect::Sqlite, &tables).await?;
        rows::copy((&mut from, self.dialect), (&mut to, Dialect::Sqlite), &tables).await?;
        from.rollback().await?;
        to.commit().await?;
        copy_into(&mut *empty.readers.acquire().await?, file).await?;
        empty.close().await;
        Ok(())
    }
}

/// A folder that nobody else may read, gone when it is let go of.
pub struct Scratch(tempfile::TempDir);

impl Scratch {
    /// In the folder of a file, so that there is room where the file will be.
    pub fn beside(file: &Path) -> std::io::Result<Self> {
        let folder = file.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
        Self::within(folder)
    }

    pub fn within(folder: &Path) -> std::io::Result<Self> {
        let mut builder = tempfile::Builder::new();
        builder.prefix(".books-");
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
        Ok(Self(builder.tempdir_in(folder)?))
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }
}
