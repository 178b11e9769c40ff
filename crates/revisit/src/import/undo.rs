//! `revisit import undo`.

use std::io::{self, Write};

use books::{Kept, Table, Undone};

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
    writeln!(output, "{}", headline(&undone))?;
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

fn headline(Undone { import, removed, restored, kept }: &Undone) -> String {
    if !removed.is_empty() || !restored.is_empty() {
        format!("Import {import} is taken back.")
    } else if kept.is_empty() {
        format!("Import {import} had changed nothing. The next undo takes back the import before it.")
    } else {
        format!("Of import {import} nothing is taken back: all that is left of it was used since.")
    }
}

fn tell(output: &mut impl Write, what: &str, tables: &[(Table, u64)]) -> io::Result<()> {
    tables.iter().try_for_each(|(table, rows)| writeln!(output, "{what}: {}: {rows} rows", table.file()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_headline_claims_no_more_than_was_done() {
        let nothing = || Undone { import: 2, ..Undone::default() };
        let kept = vec![Kept { table: Table::Patient, keys: vec!["p1".into()] }];
        let cases = [
            (Undone { removed: vec![(Table::Visit, 1)], kept: kept.clone(), ..nothing() }, "Import 2 is taken back."),
            (Undone { restored: vec![(Table::Visit, 1)], ..nothing() }, "Import 2 is taken back."),
            (nothing(), "Import 2 had changed nothing. The next undo takes back the import before it."),
            (Undone { kept, ..nothing() }, "Of import 2 nothing is taken back: all that is left of it was used since."),
        ];
        for (undone, told) in cases {
            assert_eq!(headline(&undone), told);
        }
    }
}
