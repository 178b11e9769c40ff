//! The bytes of one file of a bundle, counted against the limits as they come: what a zip's directory claims is not believed.

use super::error::BundleError;
use super::limits::{Limits, RATIO_COUNTS_FROM};
use sha2::{Digest, Sha256};
use std::io::{self, BufReader, Read};

/// What a file is read through.
pub type Input<'a> = BufReader<Metered<'a>>;

pub struct Metered<'a> {
    file: &'static str,
    source: Box<dyn Read + Send + 'a>,
    /// Bytes of it in the zip; none in a folder.
    packed: Option<u64>,
    limits: &'a Limits,
    bytes: u64,
    /// Of the whole bundle.
    total: &'a mut u64,
    hash: Sha256,
}

impl<'a> Metered<'a> {
    pub(super) fn new(
        file: &'static str,
        source: Box<dyn Read + Send + 'a>,
        packed: Option<u64>,
        limits: &'a Limits,
        total: &'a mut u64,
    ) -> Self {
        Self { file, source, packed, limits, bytes: 0, total, hash: Sha256::new() }
    }

    pub fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Of what was read so far.
    pub fn sha256(self) -> String {
        self.hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }

    fn within_limits(&self) -> Result<(), BundleError> {
        let (file, limits) = (self.file, self.limits);
        if self.bytes > limits.file_bytes {
            return Err(BundleError::FileTooLarge { file, limit: limits.file_bytes });
        }
        if *self.total > limits.total_bytes {
            return Err(BundleError::TooLarge { limit: limits.total_bytes });
        }
        let most = self.packed.map(|packed| packed.saturating_mul(limits.compression_ratio).max(RATIO_COUNTS_FROM));
        if most.is_some_and(|most| self.bytes > most) {
            return Err(BundleError::TooDense { file, limit: limits.compression_ratio });
        }
        Ok(())
    }
}

impl Read for Metered<'_> {
    /// Errors carry a [`BundleError`].
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = match self.source.read(buffer) {
            Ok(read) => read,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Err(error),
            Err(_) if self.packed.is_some() => {
                return Err(io::Error::other(BundleError::Damaged { file: self.file }));
            }
            Err(source) => {
                return Err(io::Error::other(BundleError::Unreadable { name: self.file.into(), source }));
            }
        };
        self.hash.update(&buffer[..read]);
        self.bytes += read as u64;
        *self.total += read as u64;
        self.within_limits().map_err(io::Error::other)?;
        Ok(read)
    }
}
