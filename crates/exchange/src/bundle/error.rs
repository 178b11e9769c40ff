//! Why a bundle cannot be read at all. What is wrong with single rows is a `Problem`.

use std::io;
use std::path::PathBuf;

#[derive(Debug, thiserror::Error)]
pub enum BundleError {
    #[error("{}: there is no such folder or zip", .0.display())]
    NotFound(PathBuf),
    #[error("{}: neither a folder nor a zip, or a zip that was cut off or damaged: copy it again", .0.display())]
    NotAZip(PathBuf),
    #[error("{name}: cannot be read: {source}")]
    Unreadable { name: String, source: io::Error },
    #[error("{file}: the zip is damaged here: copy it again")]
    Damaged { file: &'static str },
    #[error("{file}: locked with a password: unpack the zip and give the folder")]
    Locked { file: &'static str },
    #[error("{file}: packed in another way than deflate: unpack the zip and give the folder")]
    OtherPacking { file: &'static str },
    #[error("{file}: a folder, a pipe or a device, not a file: put the file there, or take it away")]
    NotAFile { file: &'static str },
    #[error("two files of one name in the zip: which of them counts?")]
    Twice,
    #[error("bundles in two folders of the zip: which of them counts?")]
    TwoBundles,
    #[error("not a bundle: {} missing", .0.join(", "))]
    Missing(Vec<&'static str>),
    #[error("more than {limit} files (the limit): this is no bundle")]
    TooManyFiles { limit: usize },
    #[error("more than {limit} bytes in all files together (the limit)")]
    TooLarge { limit: u64 },
    #[error("{file}: more than {limit} bytes (the limit of one file)")]
    FileTooLarge { file: &'static str, limit: u64 },
    #[error("{file}: more than {limit} rows (the limit)")]
    TooManyRows { file: &'static str, limit: u64 },
    #[error("{file}: unpacks to more than {limit} times its size (the limit): this looks like a zip bomb")]
    TooDense { file: &'static str, limit: u64 },
}

/// Reading goes through `Metered`, which puts a [`BundleError`] into every error.
impl From<io::Error> for BundleError {
    fn from(error: io::Error) -> Self {
        error.downcast().unwrap_or_else(|source| Self::Unreadable { name: "bundle".into(), source })
    }
}
