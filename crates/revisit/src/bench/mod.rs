//! `revisit bench`: how fast the reports are.

mod asking;

use clap::Args;

use crate::place::Place;

/// Time every report.
#[derive(Args, Debug)]
pub struct Bench {
    /// Answer questions from the standard input, one a line as a JSON array of what follows `revisit report`
    #[arg(long)]
    ask: bool,
}

impl Bench {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        asking::run(place).await
    }
}
