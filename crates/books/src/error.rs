//! What can go wrong with books, by what one may do about it.

use sqlx::migrate::MigrateError;

#[derive(Debug, thiserror::Error)]
pub enum BooksError {
    /// Another program holds the books for writing. Trying again later may succeed.
    #[error("the books are busy: another program is writing to them; try again")]
    Busy,
    #[error(
        "the books were written by a newer version of this program (schema {found}, known here is {known}): update the program"
    )]
    NewerSchema { found: i64, known: i64 },
    /// No such server, folder or permission; the text names no password.
    #[error("the books cannot be opened: {0}")]
    Unreachable(String),
    #[error("the disk of the books is full")]
    Full,
    #[error("the books may only be read: check the permissions of the folder or the account")]
    ReadOnly,
    /// What is stored breaks a rule that the books keep.
    #[error("the books are damaged: {0}; run the doctor, and restore a backup if it agrees")]
    Damaged(String),
    #[error("rows were refused, so nothing of the import is written")]
    RowsRefused,
    /// Anything else: a fault of this program, most likely. Holds no value of any row.
    #[error("the database refused a statement: {0}")]
    Refused(String),
}

impl BooksError {
    pub(crate) fn damaged(what: &str) -> Self {
        Self::Damaged(what.to_owned())
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
            sqlx::Error::Io(io) if io.kind() == std::io::ErrorKind::StorageFull => Self::Full,
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

impl From<std::io::Error> for BooksError {
    fn from(error: std::io::Error) -> Self {
        sqlx::Error::Io(error).into()
    }
}

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
    match code.parse::<i32>().map(|code| code & 0xff) {
        Ok(5 | 6) => Meaning::Busy,
        Ok(8) => Meaning::ReadOnly,
        Ok(11 | 26) => Meaning::Damaged,
        Ok(13) => Meaning::Full,
        Ok(3 | 14 | 23) => Meaning::Unreachable,
        _ => Meaning::Other,
    }
}
