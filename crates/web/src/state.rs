//! What all requests share.

use std::sync::Arc;

use books::backup::Shelf;
use books::cards::Choices;
use books::{Books, Clock};
use report::{Engine, Report};

use crate::clock::{Moment, Now};
use crate::fault::Fault;
use crate::page::backups::Backups;
use crate::page::gallery::Miniatures;
use crate::page::import::Imports;
use crate::page::import::sheet::Sheets;
use crate::page::patient::Looks;
use crate::remember::Remembering;

/// Handed to the pages by the program, which alone knows where all of it comes from.
pub struct Parts {
    pub books: Books,
    pub engine: Arc<dyn Engine>,
    pub catalogue: &'static [&'static Report],
    pub clock: Clock,
    /// The address people use, `https://clinic.example`; none: as the browser says. When it begins with https a proxy in front
    /// speaks TLS and tells the visitor's address in `X-Forwarded-For`.
    pub public: Option<String>,
    /// Whether this is the demo clinic.
    pub is_demo: bool,
    /// Where backups are kept that are made by themselves; none: nobody wants any.
    pub shelf: Option<Shelf>,
}

pub struct App {
    pub parts: Parts,
    /// Passwords are hashed two at a time: each takes 19 MiB and a processor.
    pub hashing: tokio::sync::Semaphore,
    pub backups: Backups,
    pub miniatures: Miniatures,
    /// The bundle that is being looked at.
    pub imports: Imports,
    /// Spreadsheets that are to be imported.
    pub sheets: Sheets,
    /// Who looked at whose card lately.
    pub looks: Looks,
    /// True once the program is told to stop: what would go on for ever ends.
    pub stop: tokio::sync::watch::Sender<bool>,
    engine: Remembering,
}

pub type Shared = Arc<App>;

impl App {
    pub fn new(parts: Parts) -> Shared {
        Arc::new(Self {
            engine: Remembering::new(parts.engine.clone(), parts.books.clone()),
            parts,
            hashing: tokio::sync::Semaphore::new(2),
            backups: Backups::default(),
            miniatures: Miniatures::default(),
            imports: Imports::default(),
            sheets: Sheets::default(),
            looks: Looks::default(),
            stop: tokio::sync::watch::Sender::new(false),
        })
    }

    pub fn books(&self) -> &Books {
        &self.parts.books
    }

    /// Gives what is still complete again without computing it.
    pub fn engine(&self) -> &dyn Engine {
        &self.engine
    }

    /// What filters can be set to.
    pub async fn choices(&self) -> Result<Arc<Choices>, Fault> {
        Ok(self.engine.choices().await?)
    }

    pub async fn now(&self) -> Result<Now, Fault> {
        Now::new((self.parts.clock)(), self.books().lists().await?)
    }

    /// The same where reports are asked.
    pub async fn moment(&self) -> Result<Moment, Fault> {
        Ok(Moment::new(self.now().await?, self.engine().setting().await?.days))
    }

    pub fn report(&self, id: &str) -> Option<&'static Report> {
        self.parts.catalogue.iter().copied().find(|report| report.id == id)
    }

    pub fn is_behind_tls(&self) -> bool {
        self.parts.public.as_deref().is_some_and(|address| address.starts_with("https://"))
    }
}
