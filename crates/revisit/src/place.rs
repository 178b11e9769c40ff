//! Where the books are, and where what is derived from them is kept.

use std::io::Write;
use std::path::PathBuf;

use anyhow::Context;
use books::{Books, Location, Migrated};
use clap::Args;
use clap::builder::{OsStringValueParser, TypedValueParser};
use mart::Mart;

use crate::today;

#[derive(Args, Clone, Debug)]
pub struct Place {
    /// Folder of the books and the report cache [default: the platform's data folder]
    #[arg(
        long,
        value_name = "DIR",
        value_parser = OsStringValueParser::new().map(PathBuf::from),
        env = "REVISIT_DATA",
        hide_env_values = true,
        global = true,
        help_heading = "Books"
    )]
    data: Option<PathBuf>,
    /// Keep the books in this PostgreSQL database, postgres://…, instead of the folder
    #[arg(
        long,
        value_name = "URL",
        env = "REVISIT_DATABASE",
        hide_env_values = true,
        global = true,
        help_heading = "Books"
    )]
    database: Option<Secret>,
}

/// An address that may hold a password: not shown.
#[derive(Clone)]
struct Secret(String);

impl From<String> for Secret {
    fn from(address: String) -> Self {
        Self(address)
    }
}

impl std::fmt::Debug for Secret {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("postgres://…")
    }
}

impl Place {
    /// Books in a folder, whatever else is configured.
    pub fn folder_only(data: PathBuf) -> Self {
        Self { data: Some(data), database: None }
    }

    /// The same books, or those of this folder; what is derived from them in this folder.
    pub fn in_folder(&self, data: PathBuf) -> Self {
        Self { data: Some(data), database: self.database.clone() }
    }

    pub fn data(&self) -> anyhow::Result<PathBuf> {
        // A variable that is set to nothing is as good as none.
        if let Some(data) = self.data.as_ref().filter(|data| !data.as_os_str().is_empty()) {
            return Ok(data.clone());
        }
        let platform = directories::ProjectDirs::from("", "", "revisit");
        let platform = platform.context("no home folder is known here: say where the books are with --data DIR")?;
        Ok(platform.data_dir().to_owned())
    }

    pub fn location(&self) -> anyhow::Result<Location> {
        Ok(match &self.database {
            Some(Secret(url)) if !url.is_empty() => Location::Url(url.clone()),
            _ => Location::Folder(self.data()?),
        })
    }

    /// Open the books, make them when there are none.
    pub async fn open(&self) -> anyhow::Result<Books> {
        self.beside(Books::open(&self.location()?, today::now).await?).await
    }

    /// Open books that must be there: nobody asks a report of a clinic that does not exist.
    pub async fn open_existing(&self) -> anyhow::Result<Books> {
        let location = self.location()?;
        let books = Books::open_existing(&location, today::now).await?.with_context(|| {
            format!(
                "there are no books in {location}: import a bundle (`revisit import bundle PATH`), say where they are with --data DIR or --database URL, or look at the demo clinic (`revisit demo`)"
            )
        })?;
        self.beside(books).await
    }

    /// Books on a server keep what was erased in the data folder. Where there is none no pages are served.
    async fn beside(&self, books: Books) -> anyhow::Result<Books> {
        tell_migrated(&books)?;
        match self.data() {
            Ok(folder) => Ok(books.with_folder(&folder).await?),
            Err(_) => Ok(books),
        }
    }

    pub async fn engine(&self) -> anyhow::Result<Mart> {
        let books = self.open_existing().await?;
        Ok(Mart::open(books, Some(self.cache()?)))
    }

    /// What can be deleted at any time.
    pub fn cache(&self) -> anyhow::Result<PathBuf> {
        Ok(self.data()?.join("mart"))
    }
}

/// Whoever opens books of an older program is told what became of them.
fn tell_migrated(books: &Books) -> anyhow::Result<()> {
    if let Migrated::Yes { from, to, backup } = books.migrated() {
        let mut errors = std::io::stderr();
        write!(errors, "The books were brought from schema {from} to {to}.")?;
        if let Some(copy) = backup {
            write!(errors, " As they were they are in {}.", copy.display())?;
        }
        writeln!(errors)?;
    }
    Ok(())
}
