//! `revisit import undo`.

use std::io::{self, Write};

use books::{Kept, Table};

use super::ACTOR;
use crate::place::Place;

/// Keys told of each table; more would scroll away what matters.
const SHOWN_KEYS: usize = 20;

pub async fn run(place: &Place) -> anyhow::Result<()> {
    let undone = place.open_existing().await?.undo_import(ACTOR).await?;
    let mut output = io::stdout().lock();
    let Some(undone) = undone else {
        writeln!(output, "There is no import to take back.")?;
        return Ok(());
    };
    writeln!(output, "Import {} is taken back.", undone.import)?;
    tell(&mut output, "removed", &undone.removed)?;
    tell(&mut output, "restored", &undone.restored)?;
    for Kept { table, keys } in &undone.kept {
        let shown = keys.iter().take(SHOWN_KEYS).map(String::as_str).collect::<Vec<_>>().join(", ");
        let more = keys.len().saturating_sub(SHOWN_KEYS);
        let more = if more > 0 { format!(" and {more} more") } else { String::new() };
        writeln!(output, "kept, since used after the import: {}: {shown}{more}", table.file())?;
    }
    Ok(())
}

fn tell(output: &mut impl Write, what: &str, tables: &[(Table, u64)]) -> io::Result<()> {
    tables.iter().try_for_each(|(table, rows)| writeln!(output, "{what}: {}: {rows} rows", table.file()))
}
