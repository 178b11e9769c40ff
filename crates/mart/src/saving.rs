//! Writing the cache beside the answers: nobody waits for it but the end of the mart.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};

use crate::cache;
use crate::snapshot::Snapshot;

/// Writes one snapshot after the other; of those that come while one is written only the newest.
pub struct Saving {
    folder: PathBuf,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    waiting: Option<Arc<Snapshot>>,
    is_writing: bool,
    writer: Option<JoinHandle<()>>,
}

fn locked(state: &Mutex<State>) -> MutexGuard<'_, State> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}

/// What is to be written next; without it the writer ends.
fn next(state: &Mutex<State>) -> Option<Arc<Snapshot>> {
    let mut state = locked(state);
    state.is_writing = state.waiting.is_some();
    state.waiting.take()
}

impl Saving {
    pub fn into(folder: PathBuf) -> Self {
        Self { folder, state: Arc::default() }
    }

    /// Begins to write, or lets the one who writes go on with this.
    pub fn save(&self, snapshot: Arc<Snapshot>) {
        let mut state = locked(&self.state);
        state.waiting = Some(snapshot);
        if state.is_writing {
            return;
        }
        let (shared, folder) = (self.state.clone(), self.folder.clone());
        let write = move || {
            while let Some(snapshot) = next(&shared) {
                // Answers do not need the cache to be right: a failure costs a rebuild next time, and is told in the log.
                if let Err(error) = cache::save(&folder, &snapshot) {
                    tracing::warn!(%error, "the report cache could not be written");
                }
            }
        };
        match thread::Builder::new().name("report cache".to_owned()).spawn(write) {
            Ok(writer) => (state.is_writing, state.writer) = (true, Some(writer)),
            Err(error) => tracing::warn!(%error, "the report cache could not be written"),
        }
    }
}

impl Drop for Saving {
    /// A short command leaves the cache written.
    fn drop(&mut self) {
        let writer = locked(&self.state).writer.take();
        if writer.is_some_and(|writer| writer.join().is_err()) {
            tracing::warn!("the report cache could not be written");
        }
    }
}
