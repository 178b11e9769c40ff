//! The command line: sub-commands and what is common to all of them.

use std::path::PathBuf;

use clap::{Parser, Subcommand};

use crate::place::Place;
use crate::{ask, audit, backup, bench, demo, doctor, export, import, mart_info, serve, user};

/// Patient relationships of a clinic: who comes back, who left and why, who matters, who owes.
#[derive(Debug, Parser)]
#[command(name = "revisit", version, max_term_width = 100)]
pub struct Cli {
    #[command(flatten)]
    place: Place,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Take in a clinic's data, or take the last import back.
    #[command(subcommand)]
    Import(import::Import),
    /// Write out everything that the clinic has entered.
    #[command(subcommand)]
    Export(export::Export),
    /// Ask a report; `revisit report NAME --help` tells what it takes.
    Report(ask::Asked),
    /// List the reports, the question each answers, and what it takes.
    Reports,
    /// Check books, audit, mart and settings, and say what to do.
    Doctor,
    /// Copy the books into a new file, while others go on working.
    Backup {
        /// The copy; must not exist.
        file: PathBuf,
    },
    /// Make books of a backup, while no program has them open. Who was erased since is erased again.
    Restore(backup::Restore),
    /// Prove that a backup opens and adds up, without touching anything.
    Drill {
        /// A backup.
        file: PathBuf,
    },
    /// The record of who did what.
    #[command(subcommand)]
    Audit(Audit),
    /// The columnar copy that reports read.
    #[command(subcommand)]
    Mart(Mart),
    /// Serve the pages to browsers, until told to stop.
    Serve(serve::Serve),
    /// Who may sign in.
    #[command(subcommand)]
    User(user::User),
    /// Make a demo clinic, if there is none yet, and serve its pages.
    Demo(demo::Wanted),
    /// Time the reports.
    Bench(bench::Bench),
}

#[derive(Debug, Subcommand)]
enum Audit {
    /// Walk the whole chain of hashes and name the first row that is not as it was written.
    Verify,
}

#[derive(Debug, Subcommand)]
enum Mart {
    /// What it holds, up to which change it is complete, where its cache is.
    Info,
}

impl Cli {
    pub async fn run(self) -> anyhow::Result<()> {
        let place = self.place;
        match self.command {
            Command::Import(import) => import.run(&place).await,
            Command::Export(export) => export.run(&place).await,
            Command::Report(asked) => asked.run(&place).await,
            Command::Reports => ask::list(),
            Command::Doctor => doctor::run(&place).await,
            Command::Backup { file } => backup::run(&place, &file).await,
            Command::Restore(restore) => restore.run(&place).await,
            Command::Drill { file } => backup::drill(&place, &file).await,
            Command::Audit(Audit::Verify) => audit::verify(&place).await,
            Command::Mart(Mart::Info) => mart_info::run(&place).await,
            Command::Serve(serve) => serve.run(&place).await,
            Command::User(user) => user.run(&place).await,
            Command::Demo(wanted) => wanted.run(&place).await,
            Command::Bench(bench) => bench.run(&place).await,
        }
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;

    #[test]
    fn the_command_line_is_sound() {
        Cli::command().debug_assert();
    }
}
