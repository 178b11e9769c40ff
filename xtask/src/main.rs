//! Chores of the repository: `cargo run -p xtask -- tidy` checks the rules that the compiler cannot.
//!
//! The same checks run as tests of this crate. Not checked: the licences of the dependencies.

mod tidy;

use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    if arguments != ["tidy"] {
        eprintln!("usage: cargo run -p xtask -- tidy");
        return ExitCode::from(2);
    }
    let findings = tidy::all();
    for finding in &findings {
        eprintln!("{finding}");
    }
    if findings.is_empty() {
        ExitCode::SUCCESS
    } else {
        eprintln!("{} to mend; the rules are in CONTRIBUTING.md", findings.len());
        ExitCode::FAILURE
    }
}
