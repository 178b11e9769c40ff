//! Books to try a bundle on: a copy beside those of the clinic, so that everybody else goes on while it is checked. Books of a
//! server are not copied: there a trial is on the books themselves, and others wait with what they save.

use std::fs;
use std::path::PathBuf;

use books::{Books, BooksError, Location, private};

use super::upload::BEGINNING;

pub struct Trial {
    books: Books,
    folder: Folder,
}

/// Gone with this.
struct Folder(PathBuf);

impl Drop for Folder {
    fn drop(&mut self) {
        if let Err(error) = fs::remove_dir_all(&self.0) {
            tracing::warn!(%error, "a copy of the books that a bundle was tried on could not be removed");
        }
    }
}

impl Trial {
    /// Whether a bundle is tried on a copy.
    pub fn has_own(books: &Books) -> bool {
        matches!(books.location(), Location::Folder(_))
    }

    /// Takes as long as copying the books does, and as much of the disk. None of books that are not copied.
    pub async fn new(books: &Books) -> Result<Option<Self>, BooksError> {
        let Location::Folder(beside) = books.location() else {
            return Ok(None);
        };
        let folder = Folder(beside.join(format!("{BEGINNING}{:032x}", rand::random::<u128>())));
        private::make_folder(&folder.0).map_err(|error| BooksError::Place { path: folder.0.clone(), error })?;
        let books = books.double(&folder.0).await?;
        Ok(Some(Self { books, folder }))
    }

    pub fn books(&self) -> &Books {
        &self.books
    }

    /// Closes the copy before it goes.
    pub async fn end(self) {
        self.books.close().await;
        drop(self.folder);
    }
}
