//! Where a bundle is written: beside its place under a temporary name, moved there only when it is whole.

use super::ExportError;
use crate::bundle::{self, FILES, Limits};
use crate::steady::Steady;
use books::private;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use tempfile::{NamedTempFile, TempDir};
use zip::ZipWriter;
use zip::write::{SimpleFileOptions, StreamWriter};

/// Dropped before [`Target::finish`] it leaves nothing behind. Only their owner can read the folder, its files and the zip.
pub(super) struct Target {
    path: PathBuf,
    form: Form,
}

enum Form {
    Folder(TempDir),
    Zip(Box<ZipWriter<StreamWriter<Steady<BufWriter<NamedTempFile>>>>>),
}

const TEMPORARY: &str = ".bundle-being-written-";

impl Target {
    /// A zip when the name says so, else a folder. What is there already is replaced if it is a bundle, else refused.
    pub fn begin(path: &Path) -> Result<Self, ExportError> {
        let output = |error| ExportError::Output { path: path.to_owned(), error };
        if is_occupied(path).map_err(output)? {
            return Err(ExportError::Occupied(path.to_owned()));
        }
        let beside = match path.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent,
            _ => Path::new("."),
        };
        let mut temporary = tempfile::Builder::new();
        temporary.prefix(TEMPORARY);
        let is_zip = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("zip")) && !path.is_dir();
        let form = if is_zip {
            let file = temporary.tempfile_in(beside).map_err(output)?;
            Form::Zip(Box::new(ZipWriter::new_stream(Steady::new(BufWriter::new(file)))))
        } else {
            #[cfg(unix)]
            temporary.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o700));
            Form::Folder(temporary.tempdir_in(beside).map_err(output)?)
        };
        Ok(Self { path: path.to_owned(), form })
    }

    /// A new file, to be written before the next is begun.
    pub fn file(&mut self, name: &str) -> io::Result<Box<dyn Write + Send + '_>> {
        Ok(match &mut self.form {
            Form::Folder(folder) => Box::new(private::new_file(&folder.path().join(name))?),
            Form::Zip(zip) => {
                // The fixed date makes equal books equal zips; room for large sizes is reserved as none is known yet.
                let options = SimpleFileOptions::default()
                    .last_modified_time(zip::DateTime::default())
                    .unix_permissions(0o600)
                    .large_file(true);
                zip.start_file(name, options)?;
                Box::new(zip)
            }
        })
    }

    /// The bundle is in its place, on the disk, when this says so.
    pub fn finish(self) -> io::Result<()> {
        match self.form {
            Form::Folder(folder) => {
                for entry in fs::read_dir(folder.path())? {
                    File::open(entry?.path())?.sync_all()?;
                }
                move_folder(folder, &self.path)
            }
            Form::Zip(zip) => {
                let file =
                    zip.finish()?.into_inner().into_inner().into_inner().map_err(io::IntoInnerError::into_error)?;
                file.as_file().sync_all()?;
                file.persist(&self.path)?;
                Ok(())
            }
        }
    }
}

/// A bundle in the way is first moved aside, so that at every moment there is a whole one.
fn move_folder(new: TempDir, path: &Path) -> io::Result<()> {
    let mut aside = None;
    if path.exists() {
        let folder = new.path().with_extension("old");
        fs::rename(path, &folder)?;
        aside = Some(folder);
    }
    if let Err(error) = fs::rename(new.path(), path) {
        if let Some(old) = aside {
            fs::rename(old, path)?;
        }
        return Err(error);
    }
    let _moved = new.keep();
    aside.map_or(Ok(()), fs::remove_dir_all)
}

/// Whether something is there that must not be overwritten.
fn is_occupied(path: &Path) -> io::Result<bool> {
    match fs::metadata(path) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
        Ok(found) if found.is_dir() => {
            let names = fs::read_dir(path)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
            Ok(!names.iter().all(|name| FILES.iter().any(|file| name == file.name)))
        }
        Ok(found) => Ok(found.len() > 0 && bundle::open(path, Limits::default()).is_err()),
    }
}
