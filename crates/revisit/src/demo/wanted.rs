//! `revisit demo`.

use clap::Args;

use super::{Demo, Plan, directory, gallery, make};
use crate::place::Place;
use crate::today;

/// The demo clinic that is wanted, unless there is one.
#[derive(Args, Debug)]
pub struct Wanted {
    /// How many patients, at most five million
    #[arg(long, value_name = "N", default_value_t = 2_000, value_parser = clap::value_parser!(u32).range(1..=5_000_000))]
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
            make::make(&books, &Demo::new(plan)).await?;
        }
        gallery::print(&place).await
    }
}
