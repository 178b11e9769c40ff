//! A file that fails once. The zip library, dropped half-way, writes the rest of the zip and complains on standard error when
//! that fails; after its first failure, which was told, this takes the rest and forgets it.

use std::io::{self, Write};

pub(crate) struct Steady<W> {
    output: W,
    has_failed: bool,
}

impl<W> Steady<W> {
    pub fn new(output: W) -> Self {
        Self { output, has_failed: false }
    }

    pub fn into_inner(self) -> W {
        self.output
    }

    fn note<T>(&mut self, done: io::Result<T>) -> io::Result<T> {
        self.has_failed |= done.is_err();
        done
    }
}

impl<W: Write> Write for Steady<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if self.has_failed {
            return Ok(bytes.len());
        }
        let done = self.output.write(bytes);
        self.note(done)
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.has_failed {
            return Ok(());
        }
        let done = self.output.flush();
        self.note(done)
    }
}
