//! Why a bundle could not be read or taken at all.

use books::BooksError;
use exchange::ImportError;
use exchange::bundle::BundleError;

use super::job::Failure;
use crate::text::{Arg, Words};

pub fn say(words: &Words, failure: &Failure) -> String {
    match failure {
        Failure::Import(ImportError::Bundle(error)) => of_bundle(words, error),
        Failure::Import(ImportError::Books(error)) | Failure::Books(error) => words.say(of_books(error)),
        Failure::Import(ImportError::Refused(_) | ImportError::Stopped) | Failure::Broken => words.say("import-broken"),
    }
}

fn of_books(error: &BooksError) -> &'static str {
    match error {
        BooksError::Busy => "import-books-busy",
        BooksError::Full => "import-disk-full",
        BooksError::ReadOnly | BooksError::Place { .. } => "import-books-read-only",
        other => {
            tracing::error!(error = %other, "an import failed");
            "import-broken"
        }
    }
}

fn of_bundle(words: &Words, error: &BundleError) -> String {
    let say = |id: &str, args: &[(&'static str, Arg<'_>)]| words.say_with(id, args);
    let number = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    match error {
        BundleError::NotFound(_) => say("import-forgotten", &[]),
        BundleError::NotAZip(_) => say("import-bundle-cut-off", &[]),
        BundleError::Unreadable { .. } => {
            tracing::error!(%error, "a bundle cannot be read");
            say("import-broken", &[])
        }
        BundleError::Damaged { file } => say("import-bundle-damaged", &[("file", (*file).into())]),
        BundleError::Locked { file } => say("import-bundle-locked", &[("file", (*file).into())]),
        BundleError::OtherPacking { file } => say("import-bundle-packing", &[("file", (*file).into())]),
        BundleError::NotAFile { file } => say("import-bundle-not-a-file", &[("file", (*file).into())]),
        BundleError::Twice => say("import-bundle-twice", &[]),
        BundleError::TwoBundles => say("import-bundle-two", &[]),
        BundleError::Missing(files) => say("import-bundle-missing", &[("files", (&files.join(", ")).into())]),
        BundleError::TooManyFiles { limit } => say("import-bundle-files", &[("limit", (*limit).into())]),
        BundleError::TooLarge { limit } => say("import-bundle-bytes", &[("limit", number(*limit).into())]),
        BundleError::FileTooLarge { file, limit } => {
            say("import-bundle-file-bytes", &[("file", (*file).into()), ("limit", number(*limit).into())])
        }
        BundleError::TooManyRows { file, limit } => {
            say("import-bundle-rows", &[("file", (*file).into()), ("limit", number(*limit).into())])
        }
        BundleError::TooDense { file, limit } => {
            say("import-bundle-bomb", &[("file", (*file).into()), ("limit", number(*limit).into())])
        }
    }
}
