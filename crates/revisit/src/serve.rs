//! `revisit serve`: the pages, until told to stop.

use std::io::{self, Write};
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use books::Books;
use books::access::{Purpose, Token};
use books::backup::Shelf;
use clap::Args;
use mart::Mart;
use web::{App, Measures, Parts, Ready, Shared};

use crate::fault::Usage;
use crate::place::Place;
use crate::{signals, today};

#[derive(Args, Clone, Debug)]
pub struct Serve {
    /// Where the pages are to be had; port 0 takes any that is free
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// The address people use when a proxy stands in front, such as https://clinic.example; with https the proxy speaks TLS
    /// and tells the visitor's address as the last of X-Forwarded-For
    #[arg(long, value_name = "URL")]
    public: Option<String>,
    /// Where Prometheus finds the measures (/metrics); an address of this machine
    #[arg(long, value_name = "ADDRESS")]
    metrics: Option<SocketAddr>,
    /// Where a backup is put every night, best on another disk; `none` makes none [default: the folder `backups` in the data folder]
    #[arg(long, value_name = "DIR", env = "REVISIT_BACKUPS", hide_env_values = true)]
    backups: Option<PathBuf>,
}

/// Seconds that the first owner has to take the link.
const SETUP_WITHIN: i64 = 24 * 60 * 60;

impl Serve {
    /// Opens the books, makes them when there are none.
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let books = place.open().await?;
        let is_demo = books.first_actor().await?.as_deref() == Some("demo");
        let serving = self.begin(place, books, is_demo).await?;
        if serving.app.books().users().await?.is_empty() {
            let link = serving.link(Purpose::SetUp, None, SETUP_WITHIN).await?;
            writeln!(
                io::stdout(),
                "Nobody can sign in yet. Whoever opens this link within a day becomes the owner:\n  {link}"
            )?;
        }
        serving.until_stopped().await
    }

    /// Listens, without answering yet.
    pub async fn begin(self, place: &Place, books: Books, is_demo: bool) -> anyhow::Result<Serving> {
        self.check()?;
        let measures = match self.metrics {
            Some(address) => Some((address, Measures::begin().context("requests cannot be counted")?)),
            None => None,
        };
        let ready = Ready::listen(self.listen, measures).await.with_context(
            || "the address cannot be listened at: choose another with --listen, or stop the program that is there",
        )?;
        let address = match &self.public {
            Some(public) => public.trim_end_matches('/').to_owned(),
            None => format!("http://{}", ready.address()?),
        };
        let engine = Arc::new(Mart::open(books.clone(), Some(place.cache()?)));
        // Nobody misses a demo.
        let shelf = if is_demo && self.backups.is_none() { None } else { self.shelf(place)? };
        let parts = Parts {
            books,
            engine,
            catalogue: reports::CATALOGUE,
            clock: today::now,
            public: self.public,
            is_demo,
            shelf,
        };
        Ok(Serving { app: App::new(parts), ready, address })
    }

    fn shelf(&self, place: &Place) -> anyhow::Result<Option<Shelf>> {
        Ok(match &self.backups {
            Some(folder) if folder.as_os_str() == "none" => None,
            Some(folder) if !folder.as_os_str().is_empty() => Some(Shelf::new(folder.clone())),
            _ => Some(Shelf::new(place.data()?.join("backups"))),
        })
    }

    fn check(&self) -> anyhow::Result<()> {
        if let Some(address) = self.metrics.filter(|address| !address.ip().is_loopback()) {
            return Err(Usage(format!(
                "--metrics {address}: measures are for this machine alone, such as 127.0.0.1:9464"
            ))
            .into());
        }
        if let Some(public) = &self.public {
            let host = public.strip_prefix("https://").or_else(|| public.strip_prefix("http://"));
            if host.is_none_or(|host| host.is_empty() || host.trim_end_matches('/').contains('/')) {
                return Err(Usage(format!(
                    "--public {public}: write the address without a path, such as https://clinic.example"
                ))
                .into());
            }
        }
        Ok(())
    }
}

pub struct Serving {
    pub app: Shared,
    ready: Ready,
    /// As people type it.
    pub address: String,
}

impl Serving {
    /// A link that is good once.
    pub async fn link(&self, purpose: Purpose, user: Option<i64>, seconds: i64) -> anyhow::Result<String> {
        let token = new_link(self.app.books(), purpose, user, seconds).await?;
        Ok(format!("{}/link/{}", self.address, token.reveal()))
    }

    pub async fn until_stopped(self) -> anyhow::Result<()> {
        writeln!(io::stdout(), "Revisit is at {} (Ctrl-C stops it).", self.address)?;
        tokio::spawn(forget_what_is_over(Arc::clone(&self.app)));
        tokio::spawn(keep_journal_short(Arc::clone(&self.app)));
        tokio::spawn(back_up(Arc::clone(&self.app)));
        let stop = signals::told()?;
        web::serve(&self.app, self.ready, stop).await?;
        writeln!(io::stdout(), "Revisit has stopped.")?;
        Ok(())
    }
}

pub async fn new_link(books: &Books, purpose: Purpose, user: Option<i64>, seconds: i64) -> anyhow::Result<Token> {
    let token = web::new_token();
    let mut tx = books.write("this machine", "one-time link given").await?;
    tx.add_link(&token, purpose, user, seconds).await?;
    tx.commit("").await?;
    Ok(token)
}

/// What was written ahead is brought into the books' file, so that no save has to.
async fn keep_journal_short(app: Shared) {
    const EVERY: Duration = Duration::from_secs(5);
    loop {
        tokio::time::sleep(EVERY).await;
        if let Err(error) = app.books().shorten_journal().await {
            tracing::warn!(%error, "what was written could not be brought into the books' file");
        }
    }
}

/// Every night, and when the machine was off at night as soon as it is on again.
async fn back_up(app: Shared) {
    const EVERY: Duration = Duration::from_secs(5 * 60);
    loop {
        app.back_up_when_due().await;
        tokio::time::sleep(EVERY).await;
    }
}

/// Sessions whose time is over, and what old deeds changed, are kept no longer than needed; bonuses expire at midnight.
async fn forget_what_is_over(app: Shared) {
    const EVERY: Duration = Duration::from_secs(60 * 60);
    loop {
        let now = today::now();
        let (idle, begun) = (now - web::IDLE, now - web::ABSOLUTE);
        if let Err(error) = app.books().forget_sessions(idle.as_microsecond(), begun.as_microsecond()).await {
            tracing::warn!(%error, "old sessions could not be forgotten");
        }
        if let Err(error) = app.books().forget_deeds().await {
            tracing::warn!(%error, "what old deeds changed could not be forgotten");
        }
        if let Err(error) = app.books().expire_bonuses("this machine").await {
            tracing::warn!(%error, "expired bonuses could not be written down");
        }
        tokio::time::sleep(EVERY).await;
    }
}
