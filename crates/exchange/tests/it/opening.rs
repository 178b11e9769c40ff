//! Folders and zips that are bundles, and what is refused before a row is read.

use exchange::bundle::{self, Bundle, BundleError, Limits};
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use zip::write::SimpleFileOptions;

const PATIENTS: &str = "id,name,registered_on\np1,Ann,2024-01-01\n";
const EMPLOYEES: &str = "id,name\ne1,Dr. Wit\n";
const VISITS: &str = "id,patient_id,employee_id,starts_at,status\nv1,p1,e1,2024-01-01T10:00,completed\n";

/// A zip of these files with the three required ones, all in `top`.
fn zipped(folder: &Path, top: &str, more: &[(&str, &[u8])]) -> PathBuf {
    let path = folder.join("bundle.zip");
    let mut zip = zip::ZipWriter::new(fs::File::create(&path).expect("created"));
    let required = [("patients.csv", PATIENTS), ("employees.csv", EMPLOYEES), ("visits.csv", VISITS)];
    let required = required.map(|(name, text)| (name, text.as_bytes()));
    for (name, text) in required.iter().chain(more) {
        zip.start_file(format!("{top}{name}"), SimpleFileOptions::default()).expect("started");
        zip.write_all(text).expect("written");
    }
    zip.finish().expect("finished");
    path
}

fn open(path: &Path) -> Result<Bundle, BundleError> {
    bundle::open(path, Limits::default())
}

fn refusal(path: &Path, limits: Limits) -> String {
    bundle::open(path, limits).err().expect("refused").to_string()
}

/// Reads a file to its end.
fn drain(bundle: &mut Bundle, file: &'static str) -> Result<u64, BundleError> {
    let mut input = bundle.file(file)?.expect("the file is there");
    Ok(std::io::copy(&mut input, &mut std::io::sink())?)
}

#[test]
fn a_zip_may_have_everything_in_one_folder() {
    let folder = tempfile::tempdir().expect("a folder");
    for top in ["", "clinic-a/", "clinic\\"] {
        let path = zipped(folder.path(), top, &[]);
        let mut bundle = open(&path).expect("a bundle");
        let mut text = String::new();
        bundle.file("visits.csv").expect("readable").expect("there").read_to_string(&mut text).expect("read");
        assert_eq!(text, VISITS);
        assert!(!bundle.has("lines.csv"));
    }
}

#[test]
fn what_is_no_bundle_file_is_reported() {
    let folder = tempfile::tempdir().expect("a folder");
    let path =
        zipped(folder.path(), "", &[("holidays.csv", b""), ("old/visits.csv", b""), ("__MACOSX/._visits.csv", b"")]);
    let unknown: Vec<_> = open(&path).expect("a bundle").unknown.iter().map(ToString::to_string).collect();
    assert_eq!(
        unknown,
        ["holidays.csv: not a file of a bundle; ignored", "old/visits.csv: not a file of a bundle; ignored"]
    );
}

#[test]
fn a_bundle_needs_patients_employees_and_visits() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("employees.csv"), EMPLOYEES).expect("written");
    assert_eq!(refusal(folder.path(), Limits::default()), "not a bundle: patients.csv, visits.csv missing");
}

#[test]
#[cfg(unix)]
fn a_bundles_file_that_is_no_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, text) in [("patients.csv", PATIENTS), ("employees.csv", EMPLOYEES), ("visits.csv", VISITS)] {
        fs::write(folder.path().join(name), text).expect("written");
    }
    let lines = folder.path().join("lines.csv");
    let told = "lines.csv: a folder, a pipe or a device, not a file: put the file there, or take it away";
    fs::create_dir(&lines).expect("made");
    assert_eq!(refusal(folder.path(), Limits::default()), told);
    fs::remove_dir(&lines).expect("removed");
    std::os::unix::fs::symlink("/dev/null", &lines).expect("linked");
    assert_eq!(refusal(folder.path(), Limits::default()), told);
    fs::remove_file(&lines).expect("removed");
    std::os::unix::fs::symlink("nowhere", &lines).expect("linked");
    assert!(refusal(folder.path(), Limits::default()).starts_with("lines.csv: cannot be read: "));

    let zip = tempfile::tempdir().expect("a folder");
    assert_eq!(refusal(&zipped(zip.path(), "", &[("lines.csv/", b"")]), Limits::default()), told);
}

#[test]
fn two_bundles_in_one_zip_are_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "a/", &[("b/visits.csv", b"")]);
    assert!(open(&path).is_ok(), "a folder further down is not a second bundle");
    let mut bytes = fs::read(&path).expect("read");
    while let Some(place) = find(&bytes, b"a/b/visits.csv") {
        bytes[place..place + 3].copy_from_slice(b"bbb");
    }
    fs::write(&path, bytes).expect("written");
    assert_eq!(refusal(&path, Limits::default()), "bundles in two folders of the zip: which of them counts?");
}

#[test]
fn another_packing_is_told_from_damage() {
    const BZIP2: u8 = 12;
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[]);
    let mut bytes = fs::read(&path).expect("read");
    // Where a file's header and the directory keep the packing.
    for (signature, packing) in [(b"PK\x03\x04", 8), (b"PK\x01\x02", 10)] {
        let headers: Vec<usize> = (0..bytes.len() - 4).filter(|at| bytes[*at..].starts_with(signature)).collect();
        headers.into_iter().for_each(|at| bytes[at + packing] = BZIP2);
    }
    fs::write(&path, bytes).expect("written");
    let error = drain(&mut open(&path).expect("a bundle"), "visits.csv").expect_err("not to be unpacked");
    assert_eq!(error.to_string(), "visits.csv: packed in another way than deflate: unpack the zip and give the folder");
}

#[test]
fn what_is_not_there_or_no_zip_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    let nowhere = folder.path().join("nowhere");
    assert!(refusal(&nowhere, Limits::default()).ends_with("nowhere: there is no such folder or zip"));
    let text = folder.path().join("bundle.zip");
    fs::write(&text, "id,name\n").expect("written");
    assert!(refusal(&text, Limits::default()).contains("neither a folder nor a zip"));
}

#[test]
fn a_zip_cut_off_anywhere_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[]);
    let whole = fs::read(&path).expect("read");
    for length in (0..whole.len()).step_by(7) {
        fs::write(&path, &whole[..length]).expect("written");
        assert!(matches!(open(&path), Err(BundleError::NotAZip(_))), "cut to {length} of {}", whole.len());
    }
}

#[test]
fn a_zip_with_altered_contents_is_damaged() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[("lines.csv", &[b'x'; 10_000])]);
    let mut bytes = fs::read(&path).expect("read");
    let start = find(&bytes, b"lines.csv").expect("its header") + "lines.csv".len();
    bytes[start + 5] ^= 0x55;
    fs::write(&path, bytes).expect("written");
    let error = drain(&mut open(&path).expect("the directory is sound"), "lines.csv").expect_err("damaged");
    assert_eq!(error.to_string(), "lines.csv: the zip is damaged here: copy it again");
}

/// Bytes, a number that stands nowhere else in the zip.
const BOMB: u32 = (64 << 20) + 0x12_3456;

#[test]
fn a_zip_bomb_is_stopped_whatever_its_directory_claims() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[("lines.csv", &vec![0; BOMB as usize])]);
    let error = drain(&mut open(&path).expect("a bundle"), "lines.csv").expect_err("a bomb");
    assert!(matches!(error, BundleError::TooDense { file: "lines.csv", .. }), "{error}");

    let mut bytes = fs::read(&path).expect("read");
    let (honest, lie) = (BOMB.to_le_bytes(), 100_u32.to_le_bytes());
    while let Some(place) = find(&bytes, &honest) {
        bytes[place..place + 4].copy_from_slice(&lie);
    }
    fs::write(&path, bytes).expect("written");
    let error = drain(&mut open(&path).expect("a bundle"), "lines.csv").expect_err("a bomb");
    assert!(matches!(error, BundleError::TooDense { .. } | BundleError::Damaged { .. }), "{error}");
}

#[test]
fn every_limit_is_kept_and_stated() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[]);
    let limits = Limits { files: 2, ..Limits::default() };
    assert_eq!(refusal(&path, limits), "more than 2 files (the limit): this is no bundle");
    let mut small = bundle::open(&path, Limits { file_bytes: 50, ..Limits::default() }).expect("a bundle");
    assert_eq!(
        drain(&mut small, "visits.csv").expect_err("too large").to_string(),
        "visits.csv: more than 50 bytes (the limit of one file)"
    );
    let mut small = bundle::open(&path, Limits { total_bytes: 100, ..Limits::default() }).expect("a bundle");
    drain(&mut small, "visits.csv").expect("alone it fits");
    assert_eq!(
        drain(&mut small, "patients.csv").expect_err("too large").to_string(),
        "more than 100 bytes in all files together (the limit)"
    );
}

#[test]
fn a_file_that_is_there_twice_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = zipped(folder.path(), "", &[("visitz.csv", b"")]);
    let mut bytes = fs::read(&path).expect("read");
    while let Some(place) = find(&bytes, b"visitz.csv") {
        bytes[place..place + 10].copy_from_slice(b"visits.csv");
    }
    fs::write(&path, bytes).expect("written");
    assert!(matches!(open(&path), Err(BundleError::Twice)));
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}
