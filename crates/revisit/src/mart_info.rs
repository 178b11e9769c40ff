//! `revisit mart info`.

use std::io::Write;

use crate::place::Place;

pub async fn run(place: &Place) -> anyhow::Result<()> {
    let info = place.engine().await?.info().await?;
    let width = info.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut output = std::io::stdout().lock();
    for (name, figure) in info {
        writeln!(output, "{name:width$}  {figure}")?;
    }
    Ok(())
}
