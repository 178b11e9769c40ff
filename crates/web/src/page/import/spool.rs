//! Everything that is to mend in a bundle, as it is found: in a private file, since there may be more of it than memory has.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Write};
use std::path::Path;

use exchange::bundle::Problem;
use serde::Deserialize;

use super::upload::PrivateFile;

/// More than anybody mends by hand; the rest is counted.
const MOST: u64 = 1_000_000;

/// Being written.
pub struct Spool {
    file: PrivateFile,
    output: BufWriter<File>,
    kept: u64,
    failed: bool,
}

/// Written to its end.
pub struct Written(PrivateFile);

/// As it is read back.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
pub struct Kept {
    pub file: String,
    pub line: Option<u64>,
    pub column: Option<String>,
    pub what: String,
}

impl Spool {
    pub fn new(folder: &Path) -> io::Result<Self> {
        let (file, output) = PrivateFile::new(folder)?;
        Ok(Self { file, output: BufWriter::new(output), kept: 0, failed: false })
    }

    /// What cannot be kept any more is left out: that the bundle is refused matters more.
    pub fn add(&mut self, problem: &Problem) {
        if self.kept == MOST || self.failed {
            return;
        }
        self.kept += 1;
        let written = serde_json::to_writer(&mut self.output, problem).map_err(io::Error::from);
        self.failed = written.and_then(|()| self.output.write_all(b"\n")).is_err();
    }

    pub fn finish(mut self) -> Written {
        if self.output.flush().is_err() || self.failed {
            tracing::warn!("not all errors of a bundle could be kept");
        }
        Written(self.file)
    }
}

impl Written {
    /// Every problem once more, in the order in which they were found.
    pub fn read(&self) -> io::Result<impl Iterator<Item = Kept> + use<>> {
        let lines = BufReader::new(File::open(self.0.path())?).lines();
        Ok(lines.map_while(Result::ok).filter_map(|line| serde_json::from_str(&line).ok()))
    }
}
