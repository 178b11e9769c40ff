//! `revisit backup FILE`.

use std::io::Write;
use std::path::Path;

use crate::place::Place;

pub async fn run(place: &Place, file: &Path) -> anyhow::Result<()> {
    let books = place.open_existing().await?;
    books.backup(file).await?;
    writeln!(std::io::stdout(), "The books of {} are copied to {}.", books.location(), file.display())?;
    Ok(())
}
