//! What is done with a bundle in the background: checked, taken in, an import taken back. One thing at a time, and what came of it
//! is remembered for an hour, or until the program ends.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use books::{BooksError, Undone};
use exchange::bundle::{Limits, Notice, Progress};
use exchange::{Certificate, Edited, ImportError, Options, Outcome, Refused, import_bundle};
use tokio::runtime::Handle;
use tokio::sync::watch;

use super::spool::{Spool, Written};
use super::trial::Trial;
use super::upload::{self, PrivateFile};
use crate::state::{App, Shared};

/// How long somebody may think about what was found.
const REMEMBERED: Duration = Duration::from_secs(60 * 60);

/// The job there is, if there is one.
#[derive(Default)]
pub struct Imports(Mutex<Option<Arc<Job>>>);

pub struct Job {
    pub id: String,
    /// Who is answerable.
    pub actor: String,
    edited: Edited,
    /// None once it is in the books.
    bundle: Mutex<Option<PrivateFile>>,
    problems: Mutex<Option<Arc<Written>>>,
    stage: watch::Sender<Stage>,
    stop: AtomicBool,
}

/// How far a job is.
#[derive(Clone)]
pub enum Stage {
    Checking(Progress),
    Taking(Progress),
    TakingBack,
    /// The check found nothing to mend.
    Sound(Arc<Certificate>),
    Refused(Arc<Refused>),
    Taken {
        /// Imports are counted from 1.
        number: i64,
        certificate: Arc<Certificate>,
    },
    /// None: a newer import came in the meantime.
    TakenBack(Option<Arc<Undone>>),
    /// Somebody stopped it: nothing was written.
    Stopped,
    Failed(Arc<Failure>),
}

#[derive(Debug)]
pub enum Failure {
    Import(ImportError),
    Books(BooksError),
    /// A fault of the program; the log has more.
    Broken,
}

impl Stage {
    pub fn is_running(&self) -> bool {
        matches!(self, Self::Checking(_) | Self::Taking(_) | Self::TakingBack)
    }
}

/// Another job is under way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Busy;

impl Imports {
    pub fn job(&self, id: &str) -> Option<Arc<Job>> {
        self.current().filter(|job| job.id == id)
    }

    pub fn current(&self) -> Option<Arc<Job>> {
        self.lock().clone()
    }

    fn lock(&self) -> MutexGuard<'_, Option<Arc<Job>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// In place of one that is not under way any more.
    fn begin(&self, job: &Arc<Job>) -> Result<(), Busy> {
        let mut current = self.lock();
        if current.as_ref().is_some_and(|job| job.stage().is_running()) {
            return Err(Busy);
        }
        *current = Some(Arc::clone(job));
        Ok(())
    }

    fn forget(&self, id: &str) {
        let mut current = self.lock();
        if current.as_ref().is_some_and(|job| job.id == id && !job.stage().is_running()) {
            *current = None;
        }
    }
}

impl Job {
    fn new(actor: &str, edited: Edited, bundle: Option<PrivateFile>, stage: Stage) -> Arc<Self> {
        Arc::new(Self {
            id: format!("{:016x}", rand::random::<u64>()),
            actor: actor.to_owned(),
            edited,
            bundle: Mutex::new(bundle),
            problems: Mutex::default(),
            stage: watch::Sender::new(stage),
            stop: AtomicBool::new(false),
        })
    }

    pub fn stage(&self) -> Stage {
        self.stage.borrow().clone()
    }

    /// Ends it soon, with nothing written. What takes an import back is not stopped: it is all done at once.
    pub fn stop(&self) {
        if self.can_stop() {
            self.stop.store(true, Ordering::Relaxed);
        }
    }

    pub fn can_stop(&self) -> bool {
        matches!(self.stage(), Stage::Checking(_) | Stage::Taking(_))
    }

    pub fn is_stopping(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// To hear of every change.
    pub fn follow(&self) -> watch::Receiver<Stage> {
        self.stage.subscribe()
    }

    /// Everything that is to mend.
    pub fn problems(&self) -> Option<Arc<Written>> {
        self.problems.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn path(&self) -> Option<PathBuf> {
        let bundle = self.bundle.lock().unwrap_or_else(PoisonError::into_inner);
        bundle.as_ref().map(|file| file.path().to_owned())
    }

    fn drop_bundle(&self) {
        self.bundle.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// Does all that an import does, and keeps nothing.
pub fn check(app: &Shared, actor: &str, file: PrivateFile, edited: Edited) -> Result<Arc<Job>, Busy> {
    let job = Job::new(actor, edited, Some(file), Stage::Checking(Progress::default()));
    app.imports.begin(&job)?;
    run(app, &job, Work::Import(Outcome::Rehearsed));
    Ok(job)
}

/// Takes in what was checked and found sound. Asked again, or before, it does nothing.
pub fn take(app: &Shared, job: &Arc<Job>) {
    let is_begun = job.stage.send_if_modified(|stage| {
        let is_sound = matches!(stage, Stage::Sound(_));
        if is_sound {
            *stage = Stage::Taking(Progress::default());
        }
        is_sound
    });
    if is_begun {
        run(app, job, Work::Import(Outcome::Kept));
    }
}

/// Takes an import back, if it is the last.
pub fn take_back(app: &Shared, actor: &str, import: i64) -> Result<Arc<Job>, Busy> {
    let job = Job::new(actor, Edited::Keep, None, Stage::TakingBack);
    app.imports.begin(&job)?;
    run(app, &job, Work::TakeBack(import));
    Ok(job)
}

enum Work {
    Import(Outcome),
    TakeBack(i64),
}

/// Reading a bundle keeps a thread busy for minutes: it gets one of its own.
fn run(app: &Shared, job: &Arc<Job>, work: Work) {
    let (app, job) = (Arc::clone(app), Arc::clone(job));
    tokio::spawn(async move {
        let (handle, at_work) = (Handle::current(), (Arc::clone(&app), Arc::clone(&job)));
        let done = tokio::task::spawn_blocking(move || {
            let (app, job) = at_work;
            handle.block_on(async {
                match work {
                    Work::Import(outcome) => import(&app, &job, outcome).await,
                    Work::TakeBack(number) => undo(&app, &job, number).await,
                }
            })
        });
        let stage = done.await.unwrap_or_else(|error| {
            tracing::error!(%error, "an import broke off");
            failed(Failure::Broken)
        });
        if !matches!(stage, Stage::Sound(_)) {
            job.drop_bundle();
        }
        job.stage.send_replace(stage);
        let mut changes = job.follow();
        // Who takes it in now begins a new hour.
        if tokio::time::timeout(REMEMBERED, changes.changed()).await.is_err() {
            app.imports.forget(&job.id);
        }
    });
}

async fn import(app: &App, job: &Job, outcome: Outcome) -> Stage {
    let Some(path) = job.path() else { return failed(Failure::Broken) };
    let options = Options { actor: job.actor.clone(), edited: job.edited, outcome, limits: Limits::default() };
    let mut spool = match Spool::new(&upload::folder(app.books().location())) {
        Ok(spool) => spool,
        Err(error) => {
            tracing::error!(%error, "errors of an import cannot be kept");
            return failed(Failure::Broken);
        }
    };
    let mut notice = |notice: Notice<'_>| match notice {
        Notice::Progress(progress) => {
            job.stage.send_replace(match outcome {
                Outcome::Rehearsed => Stage::Checking(progress),
                Outcome::Kept => Stage::Taking(progress),
            });
        }
        Notice::Refused(problem) => spool.add(problem),
    };
    let trial = match outcome {
        Outcome::Rehearsed => Trial::new(app.books()).await,
        Outcome::Kept => Ok(None),
    };
    let trial = match trial {
        Ok(trial) => trial,
        Err(error) => return failed(Failure::Books(error)),
    };
    let books = trial.as_ref().map_or(app.books(), Trial::books);
    let imported = import_bundle(books, &path, &options, &job.stop, &mut notice).await;
    if let Some(trial) = trial {
        trial.end().await;
    }
    match imported {
        Ok(certificate) => match outcome {
            Outcome::Rehearsed => Stage::Sound(Arc::new(certificate)),
            Outcome::Kept => taken(app, certificate).await,
        },
        Err(ImportError::Refused(refused)) => {
            *job.problems.lock().unwrap_or_else(PoisonError::into_inner) = Some(Arc::new(spool.finish()));
            Stage::Refused(Arc::from(refused))
        }
        Err(ImportError::Stopped) => Stage::Stopped,
        Err(error) => failed(Failure::Import(error)),
    }
}

async fn taken(app: &App, certificate: Certificate) -> Stage {
    match app.books().past_imports(1).await {
        Ok(past) => {
            Stage::Taken { number: past.first().map_or(0, |import| import.id), certificate: Arc::new(certificate) }
        }
        Err(error) => failed(Failure::Books(error)),
    }
}

async fn undo(app: &App, job: &Job, import: i64) -> Stage {
    match app.books().undo_import_if_last(&job.actor, import).await {
        Ok(undone) => Stage::TakenBack(undone.map(Arc::new)),
        Err(error) => failed(Failure::Books(error)),
    }
}

fn failed(failure: Failure) -> Stage {
    Stage::Failed(Arc::new(failure))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(stage: Stage) -> Arc<Job> {
        Job::new("ann", Edited::Keep, None, stage)
    }

    #[test]
    fn a_job_under_way_is_not_replaced_and_one_that_ended_is() {
        let imports = Imports::default();
        let first = job(Stage::TakingBack);
        assert_eq!(imports.begin(&first), Ok(()));
        assert_eq!(imports.begin(&job(Stage::TakingBack)), Err(Busy));
        imports.forget(&first.id);
        assert!(imports.job(&first.id).is_some(), "it is under way");
        first.stage.send_replace(Stage::TakenBack(None));
        let second = job(Stage::Checking(Progress::default()));
        assert_eq!(imports.begin(&second), Ok(()));
        assert!(imports.job(&first.id).is_none());
        second.stage.send_replace(failed(Failure::Broken));
        imports.forget(&first.id);
        assert!(imports.job(&second.id).is_some(), "it is not the one to forget");
        imports.forget(&second.id);
        assert!(imports.current().is_none());
    }
}
