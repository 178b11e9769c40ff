//! The clinic that is timed: ten years of the demo clinic, the same every time.

use std::io::{self, Write};
use std::time::Instant;

use clinic::record::Clinic;
use jiff::civil::{Date, date};

use super::facts;
use crate::demo::{self, Demo, Plan};
use crate::place::Place;

/// The clinic's today, and the day of every question.
pub const UNTIL: Date = date(2026, 6, 30);

const YEARS: u8 = 10;

/// In so many years.
const LINES_A_PATIENT: u32 = 20;

/// In the place, unless it is there.
pub async fn make(place: &Place, lines: u32) -> anyhow::Result<()> {
    let books = place.open().await?;
    // Making it is one import: it is there as a whole or not at all.
    if books.read().await?.directory().await?.clinic.is_some() {
        return Ok(());
    }
    let begun = Instant::now();
    demo::make(&books, &Demo::new(plan(lines))).await?;
    writeln!(io::stderr(), "made and imported in {:.1} s", begun.elapsed().as_secs_f64())?;
    Ok(())
}

/// The mart of it in the folder, without the books.
pub async fn make_without_books(place: &Place, lines: u32) -> anyhow::Result<()> {
    let books = place.open().await?;
    if books.read().await?.directory().await?.clinic.is_none() {
        demo::make_directory(&books, &Demo::new(plan(lines))).await?;
    }
    let begun = Instant::now();
    facts::fill(place, plan(lines)).await?;
    writeln!(io::stderr(), "made in {:.1} s", begun.elapsed().as_secs_f64())?;
    Ok(())
}

/// Whether these books are such a clinic, not somebody's.
pub fn is_made(clinic: Option<&Clinic>) -> bool {
    clinic == Some(&Demo::new(plan(0)).clinic())
}

fn plan(lines: u32) -> Plan {
    Plan { patients: (lines / LINES_A_PATIENT).max(1), years: YEARS, seed: 1, until: UNTIL, hour: 24 }
}
