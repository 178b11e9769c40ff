//! `revisit audit verify`.

use std::io::Write;

use anyhow::bail;
use books::Chain;

use crate::place::Place;

pub async fn verify(place: &Place) -> anyhow::Result<()> {
    match place.open_existing().await?.verify_audit().await? {
        Chain::Whole { rows } => writeln!(std::io::stdout(), "The audit is whole; rows: {rows}.")?,
        Chain::BrokenAt { seq } => {
            bail!(
                "audit row {seq} is missing or not as it was written: keep these books as evidence, and compare them with a backup"
            )
        }
    }
    Ok(())
}
