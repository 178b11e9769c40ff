//! A folder or a zip as a bundle: which of its files are there. Nothing is unpacked to disk.

use super::error::BundleError;
use super::files::FILES;
use super::input::{Input, Metered};
use super::limits::Limits;
use super::problem::Problem;
use std::collections::BTreeMap;
use std::fs;
use std::io::{self, BufReader, ErrorKind, Read};
use std::path::{Path, PathBuf};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

pub struct Bundle {
    place: Place,
    limits: Limits,
    /// Bytes read so far, over all files.
    total: u64,
    /// Files that are none of a bundle's.
    pub unknown: Vec<Problem>,
}

enum Place {
    Folder(PathBuf, BTreeMap<&'static str, u64>),
    Zip { archive: ZipArchive<fs::File>, packed_bytes: u64, entries: BTreeMap<&'static str, usize> },
}

/// Opens a folder of CSV files or a zip of such. A zip may have everything in one folder.
pub fn open(path: &Path, limits: Limits) -> Result<Bundle, BundleError> {
    let unreadable = |source| BundleError::Unreadable { name: path.display().to_string(), source };
    let kind = match fs::metadata(path) {
        Ok(kind) => kind,
        Err(error) if error.kind() == ErrorKind::NotFound => {
            return Err(BundleError::NotFound(path.into()));
        }
        Err(error) => return Err(unreadable(error)),
    };
    let mut unknown = Vec::new();
    let place = if kind.is_dir() {
        let names = fs::read_dir(path)
            .and_then(|names| names.take(limits.files.saturating_add(1)).collect())
            .map_err(unreadable)?;
        folder(path, names, &limits, &mut unknown)?
    } else if !kind.is_file() {
        return Err(BundleError::NotAZip(path.into()));
    } else {
        let file = fs::File::open(path).map_err(unreadable)?;
        let archive = ZipArchive::new(file).map_err(|_| BundleError::NotAZip(path.into()))?;
        packed(archive, kind.len(), path, &limits, &mut unknown)?
    };
    let bundle = Bundle { place, limits, total: 0, unknown };
    let missing: Vec<_> = FILES.iter().filter(|file| file.required && !bundle.has(file.name)).map(|f| f.name).collect();
    if missing.is_empty() { Ok(bundle) } else { Err(BundleError::Missing(missing)) }
}

impl Bundle {
    pub fn has(&self, file: &str) -> bool {
        match &self.place {
            Place::Folder(_, files) => files.contains_key(file),
            Place::Zip { entries, .. } => entries.contains_key(file),
        }
    }

    pub fn limits(&self) -> &Limits {
        &self.limits
    }

    /// Of all known files; in a zip what its directory claims, so good for a progress bar only.
    pub fn claimed_bytes(&mut self) -> u64 {
        match &mut self.place {
            Place::Folder(_, files) => files.values().sum(),
            Place::Zip { archive, entries, .. } => entries
                .values()
                .filter_map(|index| archive.by_index_data(*index).ok().map(|entry| entry.size()))
                .fold(0, u64::saturating_add),
        }
    }

    /// From its beginning; none when the bundle does not have the file.
    pub fn file(&mut self, file: &'static str) -> Result<Option<Input<'_>>, BundleError> {
        let source: Box<dyn Read + Send + '_>;
        let packed;
        match &mut self.place {
            Place::Folder(folder, files) => {
                if !files.contains_key(file) {
                    return Ok(None);
                }
                let opened = fs::File::open(folder.join(file));
                source = Box::new(opened.map_err(|source| BundleError::Unreadable { name: file.into(), source })?);
                packed = None;
            }
            Place::Zip { archive, packed_bytes, entries } => {
                let Some(index) = entries.get(file) else {
                    return Ok(None);
                };
                let entry = archive.by_index(*index).map_err(|error| match error {
                    ZipError::UnsupportedArchive(ZipError::PASSWORD_REQUIRED) | ZipError::InvalidPassword => {
                        BundleError::Locked { file }
                    }
                    ZipError::UnsupportedArchive(_) | ZipError::CompressionMethodNotSupported(_) => {
                        BundleError::OtherPacking { file }
                    }
                    _ => BundleError::Damaged { file },
                })?;
                // What the library cannot unpack it says only when it is read, and then as if the zip were damaged.
                if !matches!(entry.compression(), CompressionMethod::Stored | CompressionMethod::Deflated) {
                    return Err(BundleError::OtherPacking { file });
                }
                packed = Some(entry.compressed_size().min(*packed_bytes));
                source = Box::new(entry);
            }
        }
        let metered = Metered::new(file, source, packed, &self.limits, &mut self.total);
        Ok(Some(BufReader::with_capacity(64 << 10, metered)))
    }

    /// Reads a file of a zip to its end, where its checksum shows whether it is damaged: then what is wrong with its rows is
    /// not worth telling. What is read does not count against the limit of all files.
    pub fn verify(&mut self, file: &'static str) -> Result<(), BundleError> {
        if let Place::Zip { .. } = self.place {
            let total = self.total;
            let read = match self.file(file)? {
                Some(mut input) => io::copy(&mut input, &mut io::sink()),
                None => Ok(0),
            };
            self.total = total;
            read?;
        }
        Ok(())
    }
}

fn folder(
    path: &Path,
    entries: Vec<fs::DirEntry>,
    limits: &Limits,
    unknown: &mut Vec<Problem>,
) -> Result<Place, BundleError> {
    if entries.len() > limits.files {
        return Err(BundleError::TooManyFiles { limit: limits.files });
    }
    let mut files = BTreeMap::new();
    for entry in entries {
        let name = entry.file_name().to_string_lossy().into_owned();
        let Some(file) = known(&name) else {
            ignore(&name, unknown);
            continue;
        };
        let found = fs::metadata(entry.path());
        let found = found.map_err(|source| BundleError::Unreadable { name: file.into(), source })?;
        // A pipe would be waited for, and what is no file is not "none of those" either.
        if !found.is_file() {
            return Err(BundleError::NotAFile { file });
        }
        files.insert(file, found.len());
    }
    unknown.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(Place::Folder(path.to_owned(), files))
}

fn packed(
    mut archive: ZipArchive<fs::File>,
    packed_bytes: u64,
    path: &Path,
    limits: &Limits,
    unknown: &mut Vec<Problem>,
) -> Result<Place, BundleError> {
    if archive.len() > limits.files {
        return Err(BundleError::TooManyFiles { limit: limits.files });
    }
    let damaged = |_: ZipError| BundleError::NotAZip(path.into());
    if archive.has_overlapping_entries().map_err(damaged)? {
        return Err(BundleError::NotAZip(path.into()));
    }
    if archive.has_duplicate_names() {
        return Err(BundleError::Twice);
    }
    let mut names = Vec::new();
    for index in 0..archive.len() {
        let entry = archive.by_index_data(index).map_err(damaged)?;
        let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/");
        names.push(Name { index, is_file: entry.is_file(), name: name.trim_end_matches('/').to_owned() });
    }
    let top = top_folder(&names)?;
    let mut entries = BTreeMap::new();
    for Name { index, is_file, name } in &names {
        let Some(file) = name.strip_prefix(&top).and_then(known) else {
            if *is_file {
                ignore(name, unknown);
            }
            continue;
        };
        if !is_file {
            return Err(BundleError::NotAFile { file });
        }
        if entries.insert(file, *index).is_some() {
            return Err(BundleError::Twice);
        }
    }
    Ok(Place::Zip { archive, packed_bytes, entries })
}

/// An entry of a zip.
struct Name {
    index: usize,
    is_file: bool,
    name: String,
}

/// The folder, with its `/`, that the zip's bundle is in; empty when it is at the top.
fn top_folder(names: &[Name]) -> Result<String, BundleError> {
    if names.iter().any(|entry| known(&entry.name).is_some()) {
        return Ok(String::new());
    }
    let nested = names.iter().filter_map(|entry| entry.name.split_once('/'));
    let mut folders = nested.filter(|(_, file)| known(file).is_some()).map(|(folder, _)| folder);
    let Some(first) = folders.next() else {
        return Ok(String::new());
    };
    if folders.any(|folder| folder != first) { Err(BundleError::TwoBundles) } else { Ok(format!("{first}/")) }
}

fn known(name: &str) -> Option<&'static str> {
    FILES.iter().map(|file| file.name).find(|file| *file == name)
}

/// What computers add to folders by themselves is not worth a word.
fn ignore(name: &str, unknown: &mut Vec<Problem>) {
    let by_itself = name.starts_with("__MACOSX/") || name.rsplit('/').next().is_some_and(|file| file.starts_with('.'));
    if !by_itself {
        let file = name.chars().filter(|letter| !letter.is_control()).take(100).collect();
        unknown.push(Problem { file, line: None, column: None, what: "not a file of a bundle; ignored".into() });
    }
}
