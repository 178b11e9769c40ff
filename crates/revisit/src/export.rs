//! `revisit export bundle PATH`.

use std::io::{self, Write};
use std::path::PathBuf;

use clap::Subcommand;
use exchange::export_bundle;

use crate::place::Place;
use crate::signals::stop_when_told;

#[derive(Debug, Subcommand)]
pub enum Export {
    /// Write the whole clinic as a bundle: into a zip when the name ends in .zip, else into a folder.
    ///
    /// Equal books give equal bundles, to the byte. A bundle that is there already is replaced once the new one is whole.
    Bundle {
        /// The zip or folder
        path: PathBuf,
    },
}

impl Export {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let Self::Bundle { path } = self;
        let books = place.open_existing().await?;
        let stop = stop_when_told()?;
        let written = export_bundle(&books, &path, &stop).await?;
        let mut output = io::stdout().lock();
        for file in &written {
            writeln!(output, "{}: {} rows", file.file, file.rows)?;
        }
        writeln!(output, "Exported to {}.", path.display())?;
        Ok(())
    }
}
