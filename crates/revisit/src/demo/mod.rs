//! A clinic out of a seed, and what the reports tell of it.
//!
//! Its records are a pure function of the plan; they go into the books the way every import does.

mod card;
mod coming;
mod directory;
mod gallery;
mod life;
mod make;
mod names;
mod plan;
mod tables;
#[cfg(test)]
mod tests;

use std::io::Write;

use clap::Args;

use crate::place::Place;
use crate::today;
use plan::Plan;

/// The demo clinic that is wanted, unless there is one.
#[derive(Args, Debug)]
pub struct Wanted {
    /// How many patients
    #[arg(long, value_name = "N", default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..=1_000_000))]
    patients: u32,
    /// How many years of work, up to today
    #[arg(long, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u8).range(1..=20))]
    years: u8,
    /// The same seed makes the same clinic
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
}

impl Wanted {
    /// In a folder of its own inside the data folder, so that it never meets a real clinic.
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let place = Place::folder_only(place.data()?.join("demo"));
        let books = place.open().await?;
        if books.totals().await?.patients == 0 {
            let until = today::in_zone(&directory::clinic().time_zone)?;
            let plan = Plan { patients: self.patients, years: self.years, seed: self.seed, until };
            writeln!(std::io::stderr(), "Making a clinic of {} patients over {} years …", plan.patients, plan.years)?;
            make::make(&books, plan).await?;
        }
        gallery::print(&place).await
    }
}
