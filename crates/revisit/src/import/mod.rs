//! `revisit import`: a bundle into the books, and the last import taken back.

mod bundle;
mod certificate;
mod limits;
mod undo;

use clap::Subcommand;

use crate::place::Place;

#[derive(Debug, Subcommand)]
pub enum Import {
    /// Take in a whole clinic from a bundle: a folder or a zip of CSV files, all or nothing.
    ///
    /// Rows are matched by their id, so importing the same bundle again changes nothing. Every bad row is named; while there
    /// is one, nothing is imported and the exit status is 1.
    Bundle(bundle::Wanted),
    /// Take back the last import: remove what it brought and restore what it changed. Rows used since stay, and are named.
    Undo,
}

impl Import {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        match self {
            Self::Bundle(wanted) => wanted.run(place).await,
            Self::Undo => undo::run(place).await,
        }
    }
}

/// Who is answerable for what the command line does.
const ACTOR: &str = "command line";
