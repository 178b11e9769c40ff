//! Where books are kept.

use std::fmt;
use std::path::PathBuf;

use crate::BooksError;

/// Where books are kept. Shown without the user's name, password and parameters.
#[derive(Clone, PartialEq, Eq)]
pub enum Location {
    /// A folder that holds `books.sqlite`; made when missing.
    Folder(PathBuf),
    /// The URL of a PostgreSQL database, `postgres://…`.
    Url(String),
}

impl Location {
    /// The file of books in a folder; none for a database server.
    pub fn file(&self) -> Option<PathBuf> {
        match self {
            Self::Folder(folder) => Some(folder.join("books.sqlite")),
            Self::Url(_) => None,
        }
    }

    /// As the driver wants it.
    pub(crate) fn url(&self) -> Result<String, BooksError> {
        match self {
            Self::Url(url) if url.starts_with("postgres://") || url.starts_with("postgresql://") => Ok(url.clone()),
            Self::Url(_) => Err(BooksError::Unreachable("the database's address must begin with postgres://".into())),
            Self::Folder(folder) => {
                let file = folder.join("books.sqlite");
                let path =
                    file.to_str().ok_or_else(|| BooksError::Unreachable("the folder's name is not UTF-8".into()))?;
                Ok(format!("sqlite://{}?mode=rwc", percent_encoded(path)))
            }
        }
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Folder(folder) => write!(f, "{}", folder.display()),
            Self::Url(url) => f.write_str(&without_secrets(url)),
        }
    }
}

impl fmt::Debug for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

fn percent_encoded(path: &str) -> String {
    path.bytes()
        .map(|byte| match byte {
            b'/' | b'-' | b'_' | b'.' | b'~' => char::from(byte).to_string(),
            _ if byte.is_ascii_alphanumeric() => char::from(byte).to_string(),
            _ => format!("%{byte:02X}"),
        })
        .collect()
}

/// Scheme, host, port and database. A password may hold `@` or `/` unescaped, so all up to the last `@` goes.
fn without_secrets(url: &str) -> String {
    let (scheme, rest) = url.split_once("://").unwrap_or(("postgres", url));
    let host = rest.rsplit_once('@').map_or(rest, |(_, host)| host);
    let host = host.split(['?', '#']).next().unwrap_or_default();
    format!("{scheme}://{host}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_never_shown() {
        let cases = [
            ("postgres://clinic:secret@db.example:5432/books", "postgres://db.example:5432/books"),
            ("postgres://clinic:se@cr/et@db/books?sslmode=require", "postgres://db/books"),
            ("postgres://db/books?user=clinic&password=secret", "postgres://db/books"),
        ];
        for (url, shown) in cases {
            let location = Location::Url(url.into());
            assert_eq!((location.to_string(), format!("{location:?}")), (shown.into(), shown.into()));
        }
    }

    #[test]
    fn a_folder_may_have_any_name() {
        let location = Location::Folder("/srv/müller & co/100%?".into());
        assert_eq!(
            location.url().expect("a path in UTF-8"),
            "sqlite:///srv/m%C3%BCller%20%26%20co/100%25%3F/books.sqlite?mode=rwc"
        );
    }

    #[test]
    fn another_kind_of_database_is_refused() {
        assert!(Location::Url("mysql://db/books".into()).url().is_err());
    }
}
