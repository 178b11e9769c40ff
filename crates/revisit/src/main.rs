//! The program: reads the command line, opens the books, wires the rooms together. Rules of any kind are elsewhere.

mod ask;
mod audit;
mod backup;
mod bench;
mod cli;
mod demo;
mod doctor;
mod export;
mod fault;
mod import;
mod mart_info;
mod meter;
mod place;
mod serve;
mod signals;
mod today;
mod user;

use std::io::IsTerminal;
use std::process::ExitCode;

use clap::Parser;
use tracing_subscriber::EnvFilter;

fn main() -> ExitCode {
    let cli = cli::Cli::parse();
    log_to_stderr();
    match run(cli) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => fault::tell(&error),
    }
}

fn run(cli: cli::Cli) -> anyhow::Result<()> {
    tokio::runtime::Runtime::new()?.block_on(async {
        signals::survive_too_large_files()?;
        cli.run().await
    })
}

/// What the program does, for who runs it: RUST_LOG chooses, warnings by default. Never what is in the books.
fn log_to_stderr() {
    let chosen = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new("warn"));
    tracing_subscriber::fmt()
        .with_env_filter(chosen)
        .with_writer(std::io::stderr)
        .with_ansi(std::io::stderr().is_terminal())
        .init();
}
