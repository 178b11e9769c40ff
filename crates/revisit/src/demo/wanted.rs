//! `revisit demo`.

use std::collections::BTreeSet;
use std::io::{self, Write};

use books::Books;
use books::access::{Purpose, UserDraft};
use clap::Args;
use clinic::access::Role;

use super::{Demo, Plan, directory, gallery, make};
use crate::place::Place;
use crate::serve::Serve;
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
    /// Only make it, and print what the reports tell of it
    #[arg(long)]
    no_serve: bool,
    /// Open no browser
    #[arg(long)]
    no_open: bool,
    #[command(flatten)]
    serve: Serve,
}

/// Who looks at the demo: signs in by link alone.
pub const OWNER: &str = "demo";
/// Seconds that the link is good.
const WITHIN: i64 = 60 * 60;

impl Wanted {
    /// In a folder of its own inside the data folder, so that it never meets a real clinic.
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let place = Place::folder_only(place.data()?.join("demo"));
        let books = place.open().await?;
        if !books.has_patients().await? {
            let now = today::clock_in_zone(&directory::clinic().time_zone)?;
            let (until, hour) = (now.date(), now.hour());
            let plan = Plan { patients: self.patients, years: self.years, seed: self.seed, until, hour };
            make::make(&books, &Demo::new(plan)).await?;
        }
        if self.no_serve {
            return gallery::print(&place).await;
        }
        let owner = owner(&books).await?;
        let serving = self.serve.begin(&place, books, true).await?;
        let link = serving.link(Purpose::SignIn, Some(owner), WITHIN).await?;
        writeln!(io::stdout(), "The demo clinic is ready. This link signs you in, once, within the hour:\n  {link}")?;
        if !self.no_open && has_screen() {
            // Whoever sees no browser has the link.
            let _ = open::that_detached(&link);
        }
        serving.until_stopped().await
    }
}

/// The demo's owner, made when there is none.
async fn owner(books: &Books) -> anyhow::Result<i64> {
    if let Some(user) = books.user_with_sign_in(OWNER).await? {
        return Ok(user.id);
    }
    let draft = UserDraft {
        sign_in: OWNER.into(),
        name: "Demo".into(),
        role: Role::Owner,
        employee_id: None,
        branches: BTreeSet::new(),
    };
    let mut tx = books.write("demo", "user added").await?;
    let id = tx.add_user(&draft).await?;
    tx.commit("").await?;
    id.ok_or_else(|| anyhow::anyhow!("the demo's owner could not be made"))
}

/// Whether somebody sits before this machine.
fn has_screen() -> bool {
    let is_set = |name: &str| std::env::var_os(name).is_some_and(|value| !value.is_empty());
    cfg!(any(windows, target_os = "macos")) || is_set("DISPLAY") || is_set("WAYLAND_DISPLAY")
}
