//! What can go wrong with books, by what one may do about it.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use sqlx::migrate::MigrateError;

#[derive(Debug, thiserror::Error)]
pub enum BooksError {
    /// Another program holds the books for writing. Trying again later may succeed.
    #[error("the books are busy: another program is writing to them; wait until it is done, then try again")]
    Busy,
    #[error(
        "the books were written by a newer version of this program (schema {found}, known here is {known}): update the program"
    )]
    NewerSchema { found: i64, known: i64 },
    /// A folder or file of the books cannot be made or written.
    #[error("{}: {}", .path.display(), advice(.error))]
    Place { path: PathBuf, error: io::Error },
    #[error("{}: the copy cannot be made: {}", .path.display(), advice_on_copy(.error))]
    Copy { path: PathBuf, error: io::Error },
    #[error("books on a server are not doubled: try on a copy of your own")]
    CopiedByServer,
    #[error("{}: no books can be made of it: {why}; take another backup", .path.display())]
    NoBackup { path: PathBuf, why: String },
    #[error("there are books in {0}: restore elsewhere with --data, or replace them with --replace (they are kept)")]
    BooksThere(String),
    #[error("another program has the books open: stop it, then try again")]
    Open,
    /// No such server or database, or not for this account; the text names no password.
    #[error("the books cannot be opened: {0}")]
    Unreachable(String),
    #[error(
        "the disk of the books is full or cannot be written: free some space, or keep the books elsewhere with --data"
    )]
    Full,
    /// Found at the first write: of a folder opening tells already.
    #[error("the books may only be read here: ask for the right to write to them, or for a server that is no replica")]
    ReadOnly,
    /// What is stored breaks a rule that the books keep.
    #[error("the books are damaged: {0}; run the doctor, and restore a backup if it agrees")]
    Damaged(String),
    #[error("rows were refused, so nothing of the import is written")]
    RowsRefused,
    /// The key of a form that was taken from another user: what it says is written.
    #[error("this form was sent by another user already, and what it says is done")]
    FormTaken,
    /// Anything else: a fault of this program, most likely. Holds no value of any row.
    #[error("the database refused a statement: {0}")]
    Refused(String),
}

impl BooksError {
    pub(crate) fn damaged(what: &str) -> Self {
        Self::Damaged(what.to_owned())
    }

    pub(crate) fn of_place(path: &Path, error: io::Error) -> Self {
        if is_full(&error) { Self::Full } else { Self::Place { path: path.to_owned(), error } }
    }
}

fn is_full(error: &io::Error) -> bool {
    matches!(error.kind(), ErrorKind::StorageFull | ErrorKind::QuotaExceeded | ErrorKind::FileTooLarge)
}

fn advice(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "the books may not be written there: ask for the right to, or keep them elsewhere with --data".into()
        }
        ErrorKind::NotADirectory | ErrorKind::AlreadyExists => {
            "there is a file where a folder must be: keep the books elsewhere with --data".into()
        }
        ErrorKind::IsADirectory => "there is a folder where a file of the books must be: move it away".into(),
        _ => format!("the books cannot be kept there: {error}; keep them elsewhere with --data"),
    }
}

fn advice_on_copy(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "the folder above it does not exist: make it first".into(),
        ErrorKind::AlreadyExists => "it exists already: name a file that does not".into(),
        ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => {
            "it may not be written there: choose a folder that you may write to".into()
        }
        _ => error.to_string(),
    }
}

/// Never the driver's own error: written out in full it may quote the row that was refused.
impl From<sqlx::Error> for BooksError {
    fn from(error: sqlx::Error) -> Self {
        match &error {
            sqlx::Error::Database(refused) => match refused.code().as_deref().map(meaning) {
                Some(Meaning::Busy) => Self::Busy,
                Some(Meaning::Full) => Self::Full,
                Some(Meaning::ReadOnly) => Self::ReadOnly,
                Some(Meaning::Damaged) => Self::Damaged(refused.message().to_owned()),
                Some(Meaning::Unreachable) => Self::Unreachable(refused.message().to_owned()),
                _ => Self::Refused(format!("{} {}", refused.code().unwrap_or_default(), refused.message())),
            },
            sqlx::Error::PoolTimedOut => Self::Busy,
            sqlx::Error::Io(io) if is_full(io) => Self::Full,
            sqlx::Error::Io(_) | sqlx::Error::Tls(_) => Self::Unreachable(error.to_string()),
            // The text may hold the address with its password.
            sqlx::Error::Configuration(_) => Self::Unreachable("the database's address is not understood".into()),
            sqlx::Error::ColumnDecode { index, .. } => {
                Self::Damaged(format!("column {index} of a row holds another kind of value"))
            }
            sqlx::Error::Decode(_) | sqlx::Error::Encode(_) => Self::Refused("a value has no form there".into()),
            _ => Self::Refused(error.to_string()),
        }
    }
}

impl From<MigrateError> for BooksError {
    fn from(error: MigrateError) -> Self {
        match error {
            MigrateError::VersionMissing(found) => Self::NewerSchema { found, known: crate::migrate::NEWEST },
            MigrateError::VersionMismatch(version) => {
                Self::Damaged(format!("step {version} of the schema is not the one this program was released with"))
            }
            MigrateError::Execute(error) | MigrateError::ExecuteMigration(error, _) => error.into(),
            other => Self::Refused(other.to_string()),
        }
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Meaning {
    Busy,
    Full,
    ReadOnly,
    Damaged,
    Unreachable,
    Other,
}

/// SQLite's extended result code (a number, its lowest byte the kind) or PostgreSQL's five-letter SQLSTATE.
fn meaning(code: &str) -> Meaning {
    if code.len() == 5 {
        return match code {
            "55P03" | "40001" | "40P01" => Meaning::Busy,
            "53100" => Meaning::Full,
            "25006" | "42501" => Meaning::ReadOnly,
            "XX001" | "XX002" => Meaning::Damaged,
            "57P03" | "53300" | "3D000" => Meaning::Unreachable,
            _ if code.starts_with("28") || code.starts_with("08") => Meaning::Unreachable,
            _ => Meaning::Other,
        };
    }
    let Ok(code) = code.parse::<i32>() else {
        return Meaning::Other;
    };
    match (code & 0xff, code >> 8) {
        (5 | 6, _) => Meaning::Busy,
        (8, _) => Meaning::ReadOnly,
        // Reading failed, not writing: the disk, the checksum of a page, the file system itself.
        (10, 1 | 32 | 33) | (11 | 26, _) => Meaning::Damaged,
        // What a quota or a limit of file sizes comes to is an error of input or output for SQLite.
        (10 | 13, _) => Meaning::Full,
        (3 | 14 | 23, _) => Meaning::Unreachable,
        _ => Meaning::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_of_both_engines_mean_what_one_may_do_about_them() {
        let cases = [
            (Meaning::Busy, &["5", "517", "6", "55P03"][..]),
            (Meaning::Full, &["13", "10", "778", "1034", "53100"]),
            (Meaning::Damaged, &["11", "266", "8458", "XX001"]),
            (Meaning::ReadOnly, &["8", "1032", "25006", "42501"]),
            (Meaning::Unreachable, &["14", "28P01", "08006", "3D000"]),
            (Meaning::Other, &["1", "19", "23505", ""]),
        ];
        for (what, codes) in cases {
            for code in codes {
                assert_eq!(meaning(code), what, "{code}");
            }
        }
    }

    #[test]
    fn a_place_that_cannot_be_written_is_named_with_what_to_do() {
        for kind in [ErrorKind::PermissionDenied, ErrorKind::ReadOnlyFilesystem] {
            let told = BooksError::of_place(Path::new("/srv/clinic"), kind.into()).to_string();
            let advice = "the books may not be written there: ask for the right to, or keep them elsewhere with --data";
            assert_eq!(told, format!("/srv/clinic: {advice}"));
        }
        let told = BooksError::of_place(Path::new("/srv/clinic"), ErrorKind::QuotaExceeded.into());
        assert!(matches!(told, BooksError::Full), "{told:?}");
    }
}
