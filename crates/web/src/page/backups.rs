//! Backups: which there are, whether the last one was made and how old it is, and one more at a press. They are made by
//! themselves every night; putting one back is for who runs the program.

use std::sync::{Arc, Mutex, PoisonError};

use axum::extract::RawForm;
use axum::response::Response;
use books::backup::{Backup, Shelf};
use clinic::{backup, setting};
use jiff::ToSpan;
use jiff::civil::DateTime;
use jiff::tz::TimeZone;

use super::frame::{Around, frame};
use super::{done, framed};
use crate::clock::Now;
use crate::fault::Fault;
use crate::state::{App, Shared};
use crate::text::Words;
use crate::view::{
    Button, Cell, DirectoryPage, DirectoryTexts, DirectoryView, Empty, Head, Link, ListAct, Note, Row, Table,
    TableTexts,
};
use crate::visitor::Visitor;

const HERE: &str = "/backups";
/// Whoever has no backup for longer is told.
const WORRY_AFTER_HOURS: i64 = 50;

/// What is being done about backups.
#[derive(Debug, Default)]
pub struct Backups(Mutex<State>);

#[derive(Clone, Debug, Default)]
struct State {
    is_running: bool,
    /// Why the last one was not made.
    failed: Option<String>,
}

impl Backups {
    fn state(&self) -> State {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// False: one is being made already.
    fn begin(&self) -> bool {
        let mut state = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        !std::mem::replace(&mut state.is_running, true)
    }

    fn end(&self, failed: Option<String>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = State { is_running: false, failed };
    }
}

impl App {
    /// Makes a backup if the hour for it has struck, and removes those that need not be kept. To be called now and then.
    pub async fn back_up_when_due(&self) {
        let Some(shelf) = &self.parts.shelf else { return };
        match self.is_backup_due(shelf).await {
            Ok(true) => self.back_up(shelf).await,
            Ok(false) => {}
            Err(fault) => self.backups.end(Some(why(fault))),
        }
    }

    async fn is_backup_due(&self, shelf: &Shelf) -> Result<bool, Fault> {
        let now = self.now().await?;
        let hour = setting::backup_hour(&self.books().lists().await?.settings);
        let last = shelf.backups()?.first().map(|last| local(&now, last)).transpose()?;
        Ok(backup::is_due(now.local()?, last, hour))
    }

    /// What went wrong is told on the page and in the log.
    async fn back_up(&self, shelf: &Shelf) {
        if !self.backups.begin() {
            return;
        }
        let failed = match shelf.make(self.books()).await {
            Ok(_) => self.prune(shelf).await.err().map(why),
            Err(error) => {
                tracing::error!(%error, "no backup could be made");
                Some(error.to_string())
            }
        };
        self.backups.end(failed);
    }

    async fn prune(&self, shelf: &Shelf) -> Result<(), Fault> {
        let lists = self.books().lists().await?;
        shelf.prune(setting::retention(&lists.settings), &zone(&self.now().await?)?)?;
        Ok(())
    }
}

/// The log has the rest.
fn why(fault: Fault) -> String {
    match fault {
        Fault::Internal { incident } => incident,
        other => format!("{other:?}"),
    }
}

fn zone(now: &Now) -> Result<TimeZone, Fault> {
    TimeZone::get(&now.setting.time_zone).map_err(|error| Fault::internal(&error))
}

fn local(now: &Now, backup: &Backup) -> Result<DateTime, Fault> {
    Ok(backup.made_at.to_zoned(zone(now)?).datetime())
}

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let now = visitor.app.now().await?;
    let words = &visitor.words;
    let state = visitor.app.backups.state();
    let mut directory =
        DirectoryView { title: words.say("backups-title"), asked: words.say("backups-about"), ..<_>::default() };
    if let Some(shelf) = &visitor.app.parts.shelf {
        let backups = shelf.backups()?;
        directory.links =
            vec![Button { href: "/settings".into(), label: words.say("frame-settings"), icon: "check", main: false }];
        directory.notes = notes(words, &now, &state, &backups).into_iter().collect();
        directory.notes.push(place(words, shelf, &visitor.app, &now).await?);
        directory.learn = (!state.is_running).then(|| ListAct {
            href: HERE.into(),
            key: String::new(),
            name: "make",
            label: words.say("backups-make"),
        });
        directory.empty = backups.is_empty().then(|| Empty {
            icon: "download",
            title: words.say("backups-none"),
            text: words.say("backups-none-about"),
            ..Empty::default()
        });
        directory.table = (!backups.is_empty()).then(|| table(words, &now, &backups));
    } else {
        directory.notes = vec![Note::warn(words.say("backups-off"))];
    }
    let around = Around { entry: HERE, title: directory.title.clone(), topic: "backups", has_charts: false };
    let t = DirectoryTexts::of(words);
    framed(&visitor, &DirectoryPage { frame: frame(&visitor, &now, around), t, directory })
}

/// One more, made while the page goes on.
pub async fn make(visitor: Visitor, RawForm(_): RawForm) -> Result<Response, Fault> {
    let app: Shared = Arc::clone(&visitor.app);
    let shelf = app.parts.shelf.clone().ok_or(Fault::NotFound)?;
    visitor.app.books().write(visitor.actor(), "backup make").await?.commit("").await?;
    tokio::spawn(async move { app.back_up(&shelf).await });
    Ok(done(HERE, "backups-begun"))
}

fn notes(words: &Words, now: &Now, state: &State, backups: &[Backup]) -> Option<Note> {
    if state.is_running {
        return Some(Note::plain(words.say("backups-running")).linked(Link::new(HERE, words.say("backups-look"))));
    }
    worry(words, now, state, backups)
}

/// What whoever leads the clinic should know of.
fn worry(words: &Words, now: &Now, state: &State, backups: &[Backup]) -> Option<Note> {
    if let Some(why) = &state.failed {
        return Some(Note::bad(words.say_with("backups-failed", &[("why", why.as_str().into())])));
    }
    let last = backups.first()?;
    let is_old = last.made_at.checked_add(WORRY_AFTER_HOURS.hours()).is_ok_and(|then| then < now.at);
    let at = words.moment(last.made_at, &now.setting.time_zone);
    is_old.then(|| Note::warn(words.say_with("backups-old", &[("at", (&at).into())])))
}

/// For the first page of the day.
pub fn worry_of(visitor: &Visitor, now: &Now) -> Result<Option<Note>, Fault> {
    let Some(shelf) = &visitor.app.parts.shelf else { return Ok(None) };
    let note = worry(&visitor.words, now, &visitor.app.backups.state(), &shelf.backups()?);
    Ok(note.map(|note| note.linked(Link::new(HERE, visitor.words.say("backups-title")))))
}

/// Where they are, and how many are kept.
async fn place(words: &Words, shelf: &Shelf, app: &App, now: &Now) -> Result<Note, Fault> {
    let settings = &app.books().lists().await?.settings;
    let (keep, hour) = (setting::retention(settings), setting::backup_hour(settings));
    let told = words.say_with(
        "backups-place",
        &[
            ("folder", shelf.folder().display().to_string().as_str().into()),
            ("hour", words.clock(&format!("{hour:02}:00")).as_str().into()),
            ("zone", (&now.setting.time_zone).into()),
            ("days", keep.days.into()),
            ("weeks", keep.weeks.into()),
            ("months", keep.months.into()),
        ],
    );
    Ok(Note::plain(told))
}

fn table(words: &Words, now: &Now, backups: &[Backup]) -> Table {
    let head = |class: &str, id: &str| Head { class: class.into(), label: words.say(id), ..Head::default() };
    let row = |backup: &Backup| Row {
        cells: vec![
            Cell::head(words.moment(backup.made_at, &now.setting.time_zone)),
            Cell::number(size(words, backup.bytes)),
            Cell::text(backup.path.file_name().unwrap_or_default().to_string_lossy().into_owned()),
        ],
        ..Row::default()
    };
    Table {
        id: "backups".into(),
        title: words.say_with("backups-count", &[("count", backups.len().into())]),
        t: TableTexts::of(words),
        heads: vec![head("lead", "backups-made"), head("num", "backups-size"), head("", "backups-file")],
        rows: backups.iter().map(row).collect(),
        ..Table::default()
    }
}

/// Rounded up to a megabyte.
fn size(words: &Words, bytes: u64) -> String {
    let megabytes = i64::try_from(bytes.div_ceil(1_000_000)).unwrap_or(i64::MAX);
    format!("{} MB", words.count(megabytes))
}
