//! A bundle into the books: everything or nothing.

mod certificate;
mod intake;

pub use books::Edited;
pub use certificate::Certificate;

use crate::bundle::{self, BundleError, Findings, Limits, Notice, Problem, Problems};
use books::{Books, BooksError};
use intake::Intake;
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Who is answerable.
    pub actor: String,
    pub edited: Edited,
    pub outcome: Outcome,
    pub limits: Limits,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Outcome {
    #[default]
    Kept,
    /// All checks and totals of an import, then nothing is kept.
    Rehearsed,
}

#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    #[error(transparent)]
    Bundle(#[from] BundleError),
    #[error(transparent)]
    Books(#[from] BooksError),
    #[error("nothing was imported: {} to mend", .0.errors.count())]
    Refused(Box<Refused>),
    #[error("stopped: nothing was imported")]
    Stopped,
}

/// What is wrong with the bundle's rows.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize)]
pub struct Refused {
    pub errors: Problems,
    pub warnings: Problems,
}

/// Import a folder or a zip in one transaction. It ends soon after `stop` is set, and leaves nothing then; nor does it when
/// the future is dropped.
pub async fn import_bundle(
    books: &Books,
    path: &Path,
    options: &Options,
    stop: &AtomicBool,
    notice: &mut (dyn FnMut(Notice<'_>) + Send),
) -> Result<Certificate, ImportError> {
    let bundle = bundle::open(path, options.limits.clone())?;
    let mut session = books.import(&options.actor, options.edited).await?;
    // Asked when no other can write any more.
    let currency = books.read().await?.currency().await?;
    let before = session.totals().await?;

    let mut intake = Intake::new(bundle, currency, &mut session, Findings::new(notice), stop);
    intake.everything().await?;
    let mut seen = intake.seen();
    if !seen.errors.is_empty() {
        session.roll_back().await?;
        return Err(ImportError::Refused(Box::new(Refused { errors: seen.errors, warnings: seen.warnings })));
    }

    session.settle().await?;
    let counts = session.counts();
    let is_changed = counts.iter().any(|table| table.counts.created + table.counts.changed > 0);
    let after = if is_changed { session.totals().await? } else { before.clone() };
    for patient in session.bonus_differences().await? {
        seen.warnings.add(bonuses_differ(&patient));
    }
    let kept = options.outcome == Outcome::Kept;
    let certificate = Certificate::new(seen, kept, counts, before, after);
    if stop.load(Ordering::Relaxed) {
        return Err(ImportError::Stopped);
    }
    if kept {
        session.commit(&as_json(&certificate.files), &as_json(&certificate)).await?;
    } else {
        session.roll_back().await?;
    }
    Ok(certificate)
}

fn bonuses_differ(patient: &str) -> Problem {
    Problem {
        file: "bonuses.csv".into(),
        line: None,
        column: None,
        what: format!("patient {patient} paid another sum by bonus than was taken off their bonuses"),
    }
}

fn as_json(value: &impl serde::Serialize) -> serde_json::Value {
    serde_json::to_value(value).expect("plain data with texts as keys is always JSON")
}
