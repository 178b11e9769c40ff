//! `revisit import bundle PATH`.

use std::fs::File;
use std::io::{self, BufWriter, Write};
use std::path::PathBuf;

use anyhow::Context;
use clap::{Args, ValueEnum};
use exchange::bundle::{Notice, Problem, ProblemFile, Progress};
use exchange::{Certificate, Edited, ImportError, Options, Outcome, Refused, import_bundle};
use serde_json::json;

use super::limits::LimitArgs;
use super::{ACTOR, certificate};
use crate::fault::Told;
use crate::meter::{Meter, Reached};
use crate::place::Place;
use crate::signals::stop_when_told;

#[derive(Args, Debug)]
pub struct Wanted {
    /// The folder or zip
    path: PathBuf,
    /// Do all the checks and tell the same totals, but keep nothing
    #[arg(long)]
    dry_run: bool,
    /// Take the bundle's word also for fields that were edited here since the last import
    #[arg(long)]
    overwrite: bool,
    /// How the certificate is written
    #[arg(long, value_enum, default_value_t = Form::Text)]
    format: Form,
    /// Write every error into this CSV file; without it the first thousand are told
    #[arg(long, value_name = "FILE")]
    errors: Option<PathBuf>,
    #[command(flatten)]
    limits: LimitArgs,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Form {
    Text,
    Json,
}

impl Wanted {
    pub async fn run(self, place: &Place) -> anyhow::Result<()> {
        let mut errors = self.errors.map(ErrorFile::create).transpose()?;
        let books = place.open().await?;
        let options = Options {
            actor: ACTOR.into(),
            edited: if self.overwrite { Edited::Overwrite } else { Edited::Keep },
            outcome: if self.dry_run { Outcome::Rehearsed } else { Outcome::Kept },
            limits: self.limits.into(),
        };
        let mut meter = Meter::new("reading");
        let mut notice = |notice: Notice<'_>| match notice {
            Notice::Progress(Progress { file, rows, bytes, bytes_in_all }) => {
                meter.show(Reached { file, rows, done: bytes, whole: bytes_in_all });
            }
            Notice::Refused(problem) => {
                if let Some(errors) = &mut errors {
                    errors.add(problem);
                }
            }
        };
        let stop = stop_when_told()?;
        let imported = import_bundle(&books, &self.path, &options, &stop, &mut notice).await;
        meter.end();
        if let Some(errors) = errors {
            errors.finish()?;
        }
        match imported {
            Ok(certificate) => tell(&certificate, self.format),
            Err(ImportError::Refused(refused)) => tell_refused(&refused, self.format),
            Err(error) => Err(error.into()),
        }
    }
}

fn tell(certificate: &Certificate, form: Form) -> anyhow::Result<()> {
    let mut output = io::stdout().lock();
    match form {
        Form::Text => certificate::write(certificate, &mut output)?,
        Form::Json => writeln!(output, "{}", serde_json::to_string_pretty(certificate)?)?,
    }
    Ok(output.flush()?)
}

/// For people on standard error; a machine finds it where it looks for the certificate.
fn tell_refused(refused: &Refused, form: Form) -> anyhow::Result<()> {
    if form == Form::Json {
        let refused = json!({ "kept": false, "errors": refused.errors, "warnings": refused.warnings });
        writeln!(io::stdout(), "{}", serde_json::to_string_pretty(&refused)?)?;
    } else {
        let mut output = BufWriter::new(io::stderr().lock());
        write!(output, "{}", refused.errors)?;
        writeln!(output, "Nothing was imported: {} to mend.", refused.errors.count())?;
        output.flush()?;
    }
    Err(Told.into())
}

/// The file of `--errors`. That it could not be written is told at the end: the import matters more.
struct ErrorFile {
    path: PathBuf,
    output: ProblemFile<File>,
    failed: Option<io::Error>,
}

impl ErrorFile {
    fn create(path: PathBuf) -> anyhow::Result<Self> {
        let output = File::create(&path).and_then(ProblemFile::new);
        let output = output.with_context(|| format!("{} cannot be written", path.display()))?;
        Ok(Self { path, output, failed: None })
    }

    fn add(&mut self, problem: &Problem) {
        if self.failed.is_none() {
            self.failed = self.output.add(problem).err();
        }
    }

    fn finish(self) -> anyhow::Result<()> {
        let written = self.failed.map_or_else(|| self.output.finish(), Err);
        written.with_context(|| format!("{} cannot be written", self.path.display()))
    }
}
