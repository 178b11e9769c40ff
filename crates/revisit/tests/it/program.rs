//! Running the program in a folder of its own.

use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use tempfile::TempDir;

/// A data folder that goes away with the test.
pub struct Folder(TempDir);

/// What the program said.
#[derive(Debug)]
pub struct Said {
    pub status: i32,
    pub output: String,
    pub errors: String,
}

/// The program, without anything of whoever runs the tests.
pub fn revisit() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_revisit"));
    command.env_remove("REVISIT_DATA").env_remove("REVISIT_DATABASE").env_remove("RUST_LOG");
    command
}

pub fn said(output: &Output) -> Said {
    Said {
        status: output.status.code().expect("the program ended by itself"),
        output: String::from_utf8_lossy(&output.stdout).into_owned(),
        errors: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}

impl Folder {
    pub fn empty() -> Self {
        Self(TempDir::new().expect("a folder for the test"))
    }

    /// With a small demo clinic in it.
    pub fn with_clinic() -> Self {
        let folder = Self::empty();
        let made = folder.run(["demo", "--no-serve", "--patients", "80", "--years", "2"]);
        assert_eq!(made.status, 0, "{}", made.errors);
        folder
    }

    pub fn path(&self) -> &Path {
        self.0.path()
    }

    /// Where the demo clinic's books are.
    pub fn clinic(&self) -> PathBuf {
        self.path().join("demo")
    }

    pub fn run<A: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = A>) -> Said {
        let output = revisit().arg("--data").arg(self.path()).args(arguments).output().expect("the program runs");
        said(&output)
    }

    /// In the demo clinic; the program must succeed.
    pub fn ask(&self, arguments: &str) -> String {
        let asked = self.try_asking(arguments);
        assert_eq!(asked.status, 0, "{arguments}: {}", asked.errors);
        asked.output
    }

    pub fn try_asking(&self, arguments: &str) -> Said {
        let output = revisit().arg("--data").arg(self.clinic()).args(arguments.split(' ')).output();
        said(&output.expect("the program runs"))
    }
}
