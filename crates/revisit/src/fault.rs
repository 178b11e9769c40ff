//! How a failure is told: one sentence that says what to do, and the exit status.

use std::error::Error;
use std::io::{self, ErrorKind, Write};
use std::process::ExitCode;

use report::{EngineError, QuestionError};

/// What was asked for makes no sense: the command line is at fault, not the books.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct Usage(pub String);

/// Everything was said already, by whoever failed; only the exit status is left to tell it.
#[derive(Debug, thiserror::Error)]
#[error("said already")]
pub struct Told;

/// 0 where the reader went away (`revisit … | head`), 2 for a command line that cannot be, 1 for the rest.
pub fn tell(error: &anyhow::Error) -> ExitCode {
    if error.chain().any(is_broken_pipe) {
        return ExitCode::SUCCESS;
    }
    if !error.is::<Told>() {
        // Without a place to tell it, only the exit status is left.
        let _ = writeln!(io::stderr(), "revisit: {}", sentence(error));
    }
    ExitCode::from(if is_usage(error) { 2 } else { 1 })
}

/// The chain of causes, each said once: a library's error often repeats its cause.
fn sentence(error: &anyhow::Error) -> String {
    let mut sentence = String::new();
    for cause in error.chain().map(ToString::to_string) {
        if sentence.is_empty() {
            sentence = cause;
        } else if !sentence.contains(&cause) {
            sentence.push_str(": ");
            sentence.push_str(&cause);
        }
    }
    sentence
}

fn is_broken_pipe(cause: &(dyn Error + 'static)) -> bool {
    cause.downcast_ref::<io::Error>().is_some_and(|error| error.kind() == ErrorKind::BrokenPipe)
}

fn is_usage(error: &anyhow::Error) -> bool {
    let question = match error.downcast_ref::<EngineError>() {
        Some(EngineError::Question(question)) => Some(question),
        _ => error.downcast_ref::<QuestionError>(),
    };
    let is_bad_question = match question {
        Some(QuestionError::UnknownRecord { .. } | QuestionError::NoSuchCell(_)) | None => false,
        Some(_) => true,
    };
    is_bad_question || error.is::<Usage>()
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn a_cause_that_is_repeated_is_said_once() {
        let error = anyhow::Error::from(io::Error::other("the disk is full"));
        assert_eq!(sentence(&error.context("writing a.csv: the disk is full")), "writing a.csv: the disk is full");
        let error = Err::<(), _>(io::Error::other("no such folder")).context("a.csv").expect_err("it failed");
        assert_eq!(sentence(&error), "a.csv: no such folder");
    }

    #[test]
    fn a_bad_question_is_a_fault_of_the_command_line() {
        let unknown = QuestionError::UnknownRecord { name: "employee", value: "e99".into() };
        assert!(!is_usage(&EngineError::from(unknown).into()));
        assert!(is_usage(&EngineError::from(QuestionError::HalfAPeriod).into()));
        assert!(is_usage(&QuestionError::HalfAPeriod.into()));
    }
}
