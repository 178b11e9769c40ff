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
use zip::ZipArchive;
use zip::result::ZipError;

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
        folder(path, &limits, &mut unknown)
            .map_err(unreadable)?
            .ok_or(BundleError::TooManyFiles { limit: limits.files })?
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
                packed = Some(entry.compressed_size().min(*packed_bytes));
                source = Box::new(entry);
            }
        }
        let metered = Metered::new(file, source, packed, &self.limits, &mut self.total);
        Ok(Some(BufReader::with_capacity(64 << 10, metered)))
    }
}

/// None when there are too many files.
fn folder(path: &Path, limits: &Limits, unknown: &mut Vec<Problem>) -> io::Result<Option<Place>> {
    let mut files = BTreeMap::new();
    for (count, entry) in fs::read_dir(path)?.enumerate() {
        if count >= limits.files {
            return Ok(None);
        }
        let entry = entry?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let found = known(&name).map(|file| io::Result::Ok((file, fs::metadata(entry.path())?))).transpose()?;
        match found {
            // A pipe of that name would be waited for.
            Some((file, found)) if found.is_file() => {
                files.insert(file, found.len());
            }
            _ => ignore(&name, unknown),
        }
    }
    unknown.sort_by(|a, b| a.file.cmp(&b.file));
    Ok(Some(Place::Folder(path.to_owned(), files)))
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
        if entry.is_file() {
            let name = String::from_utf8_lossy(entry.name_raw()).replace('\\', "/");
            names.push((index, name));
        }
    }
    let top = top_folder(&names);
    let mut entries = BTreeMap::new();
    for (index, name) in &names {
        match name.strip_prefix(&top).and_then(known) {
            Some(file) => {
                if entries.insert(file, *index).is_some() {
                    return Err(BundleError::Twice);
                }
            }
            None => ignore(name, unknown),
        }
    }
    Ok(Place::Zip { archive, packed_bytes, entries })
}

/// The folder, with its `/`, that the zip's bundle is in; empty when it is at the top.
fn top_folder(names: &[(usize, String)]) -> String {
    if names.iter().any(|(_, name)| known(name).is_some()) {
        return String::new();
    }
    let nested = names.iter().filter_map(|(_, name)| name.split_once('/')).find(|(_, file)| known(file).is_some());
    nested.map_or(String::new(), |(folder, _)| format!("{folder}/"))
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
