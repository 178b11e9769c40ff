//! The books as a bundle. Equal books give equal bundles, to the byte.

mod target;

use crate::bundle::{Record, TableWriter};
use books::facts::Reader;
use books::{Books, BooksError, Width};
use clinic::Currency;
use clinic::record::{
    Bonus, BonusKind, Branch, BranchCost, Category, Clinic, Closing, Consent, Contact, ContactResult, Department,
    Departure, DiscountGround, Employee, Gone, Item, Line, Merged, Patient, Payment, Price, PriceList, Rating, Reason,
    Recall, Relative, Room, Roster, Setting, Slip, Source, SourceCost, Task, Visit, Wait,
};
use futures::TryStreamExt;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use target::Target;

#[derive(Debug, thiserror::Error)]
pub enum ExportError {
    #[error(transparent)]
    Books(#[from] BooksError),
    #[error("{}: there is something else already, no bundle: choose another place", .0.display())]
    Occupied(PathBuf),
    /// The error is no source: its words are in the advice, or say less than it.
    #[error("{}: {}", .path.display(), advice(.error))]
    Output { path: PathBuf, error: io::Error },
    #[error("stopped: nothing was exported")]
    Stopped,
}

fn advice(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => {
            "the disk is full: free some space, or choose another place".into()
        }
        ErrorKind::FileTooLarge => {
            "files may not become so large here: choose another place, or raise the limit".into()
        }
        ErrorKind::ReadOnlyFilesystem | ErrorKind::PermissionDenied => {
            "it may not be written there: choose a folder that you may write to".into()
        }
        ErrorKind::NotFound => "the folder above it does not exist: make it first".into(),
        _ => format!("it cannot be written: {error}"),
    }
}

/// A file of an export.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FileWritten {
    pub file: &'static str,
    pub rows: u64,
}

/// Write the books, as they are at one moment, into a zip (when the name ends so) or a folder. A bundle that is there
/// already is replaced; until everything is written it stays as it was. Files without rows are left out, unless every
/// bundle must have them. It ends soon after `stop` is set, and leaves nothing then; nor does it when the future is dropped.
pub async fn export_bundle(books: &Books, path: &Path, stop: &AtomicBool) -> Result<Vec<FileWritten>, ExportError> {
    let mut reader = books.read().await?;
    let currency = reader.currency().await?;
    let target = Target::begin(path)?;
    let mut export = Export { reader, target, path, stop, currency, written: Vec::new() };
    export.file::<Clinic>().await?;
    export.file::<Gone>().await?;
    export.file::<Branch>().await?;
    export.file::<Department>().await?;
    export.file::<Employee>().await?;
    export.file::<PriceList>().await?;
    export.file::<Category>().await?;
    export.file::<Item>().await?;
    export.file::<Price>().await?;
    export.file::<Source>().await?;
    export.file::<SourceCost>().await?;
    export.file::<BranchCost>().await?;
    export.file::<Room>().await?;
    export.file::<BonusKind>().await?;
    export.file::<DiscountGround>().await?;
    export.file::<Reason>().await?;
    export.file::<Setting>().await?;
    export.file::<Roster>().await?;
    export.file::<Closing>().await?;
    export.file::<Slip>().await?;
    export.file::<Patient>().await?;
    export.merged().await?;
    export.file::<Contact>().await?;
    export.file::<Relative>().await?;
    export.file::<Wait>().await?;
    export.file::<Consent>().await?;
    export.file::<Departure>().await?;
    export.file::<Recall>().await?;
    export.file::<ContactResult>().await?;
    export.file::<Task>().await?;
    export.file::<Visit>().await?;
    export.file::<Line>().await?;
    export.file::<Payment>().await?;
    export.file::<Bonus>().await?;
    export.file::<Rating>().await?;
    let Export { target, written, .. } = export;
    go_on(stop)?;
    target.finish().map_err(|error| ExportError::Output { path: path.to_owned(), error })?;
    Ok(written)
}

fn go_on(stop: &AtomicBool) -> Result<(), ExportError> {
    if stop.load(Ordering::Relaxed) { Err(ExportError::Stopped) } else { Ok(()) }
}

struct Export<'a> {
    reader: Reader,
    target: Target,
    path: &'a Path,
    stop: &'a AtomicBool,
    currency: Currency,
    written: Vec<FileWritten>,
}

impl Export<'_> {
    /// Cards that were joined with others: no table of their own, and few.
    async fn merged(&mut self) -> Result<(), ExportError> {
        let merged = self.reader.merged().await?;
        if merged.is_empty() {
            return Ok(());
        }
        let output = |error| ExportError::Output { path: self.path.to_owned(), error };
        let file = self.target.file(Merged::FILE.name).map_err(output)?;
        let mut table = TableWriter::<_, Merged>::new(file, self.currency, Width::Whole).map_err(output)?;
        for card in &merged {
            go_on(self.stop)?;
            table.put(card).map_err(output)?;
        }
        let rows = table.finish().map_err(output)?;
        self.written.push(FileWritten { file: Merged::FILE.name, rows });
        Ok(())
    }

    async fn file<T: Record + books::Record>(&mut self) -> Result<(), ExportError> {
        let output = |error| ExportError::Output { path: self.path.to_owned(), error };
        let width = self.reader.width::<T>().await?;
        let mut records = std::pin::pin!(self.reader.records_told::<T>(width));
        let mut next = records.try_next().await?;
        if next.is_none() && !T::FILE.required {
            return Ok(());
        }
        let file = self.target.file(T::FILE.name).map_err(output)?;
        let mut table = TableWriter::<_, T>::new(file, self.currency, width).map_err(output)?;
        while let Some(record) = next {
            go_on(self.stop)?;
            table.put(&record).map_err(output)?;
            next = records.try_next().await?;
        }
        let rows = table.finish().map_err(output)?;
        self.written.push(FileWritten { file: T::FILE.name, rows });
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_that_cannot_be_written_is_told_with_what_to_do() {
        let cases = [
            (ErrorKind::StorageFull, "out: the disk is full: free some space, or choose another place"),
            (ErrorKind::ReadOnlyFilesystem, "out: it may not be written there: choose a folder that you may write to"),
            (ErrorKind::PermissionDenied, "out: it may not be written there: choose a folder that you may write to"),
        ];
        for (kind, told) in cases {
            assert_eq!(ExportError::Output { path: "out".into(), error: kind.into() }.to_string(), told);
        }
    }
}
