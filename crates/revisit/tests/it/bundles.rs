//! Bundles in and out, as a person at the command line sees them.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};

use crate::program::{Folder, Said, revisit, said};

const PATIENTS: &str = "id,name,registered_on\np1,Ann Secret,2024-01-01\np2,Bo,2024-01-02\n";
const EMPLOYEES: &str = "id,name\ne1,Dr. Wit\n";
const VISITS: &str = "id,patient_id,employee_id,starts_at,status\n\
                      v1,p1,e1,2024-01-01T10:00,completed\nv2,p2,e1,2024-01-02T10:00,booked\n";

/// A bundle in the folder, with these visits.
fn bundle(folder: &Folder, visits: &str) -> PathBuf {
    let bundle = folder.path().join("bundle");
    fs::create_dir_all(&bundle).expect("made");
    for (name, text) in [("patients.csv", PATIENTS), ("employees.csv", EMPLOYEES), ("visits.csv", visits)] {
        fs::write(bundle.join(name), text).expect("written");
    }
    bundle
}

fn import(folder: &Folder, visits: &str, more: &[&str]) -> Said {
    let bundle = bundle(folder, visits);
    folder.run(["import", "bundle"].map(Into::into).into_iter().chain([bundle]).chain(more.iter().map(Into::into)))
}

fn export(folder: &Folder, name: &str) -> PathBuf {
    let path = folder.path().join(name);
    let exported = folder.run(["export".as_ref(), "bundle".as_ref(), path.as_os_str()]);
    assert_eq!(exported.status, 0, "{}", exported.errors);
    path
}

#[test]
fn an_import_prints_its_certificate_and_tells_progress_elsewhere() {
    let folder = Folder::empty();
    let imported = import(&folder, VISITS, &[]);
    assert_eq!(imported.status, 0, "{}", imported.errors);
    for said in ["patients.csv", "SHA-256", "totals in EUR", "visits and sales completed", "2024: billed"] {
        assert!(imported.output.contains(said), "{said} is not in:\n{}", imported.output);
    }
    assert!(imported.output.ends_with("Imported.\n"), "{}", imported.output);
}

#[test]
fn a_machine_gets_the_certificate_as_json() {
    let folder = Folder::empty();
    let imported = import(&folder, VISITS, &["--format", "json"]);
    let certificate: serde_json::Value = serde_json::from_str(&imported.output).expect("JSON");
    assert_eq!(certificate["kept"], true);
    assert_eq!((&certificate["before"]["patients"], &certificate["after"]["patients"]), (&0.into(), &2.into()));
    assert_eq!(certificate["files"][0]["file"], "employees.csv");
}

#[test]
fn a_dry_run_tells_and_keeps_nothing() {
    let folder = Folder::empty();
    let rehearsed = import(&folder, VISITS, &["--dry-run"]);
    assert_eq!(rehearsed.status, 0, "{}", rehearsed.errors);
    assert!(rehearsed.output.ends_with("A dry run: nothing was kept.\n"), "{}", rehearsed.output);
    let patients = fs::read_to_string(export(&folder, "out").join("patients.csv")).expect("exported");
    assert_eq!(patients.lines().count(), 1, "only the head");
}

#[test]
fn all_errors_are_told_on_stderr_and_written_to_the_file() {
    let folder = Folder::empty();
    let errors = folder.path().join("errors.csv");
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..1_200).map(|n| format!("v{n},p9,e1,2024-01-01T10:00,completed\n")));
    let refused = import(&folder, &visits, &["--errors", errors.to_str().expect("UTF-8")]);
    assert_eq!((refused.status, refused.output.as_str()), (1, ""));
    let told: Vec<&str> = refused.errors.lines().filter(|line| line.starts_with("visits.csv:")).collect();
    assert_eq!(told[0], "visits.csv:2: patient_id: no row of patients.csv has this id");
    assert!(refused.errors.ends_with("… and 200 more\nNothing was imported: 1200 to mend.\n"), "{}", told.len());
    let written = fs::read_to_string(errors).expect("the errors");
    assert!(written.starts_with("file,line,column,what\nvisits.csv,2,patient_id,"), "{written}");
    assert_eq!(written.lines().count(), 1_201);
    assert!(!refused.errors.contains("Secret"));
}

#[test]
fn refused_rows_are_told_to_machines_as_json() {
    let refused =
        import(&Folder::empty(), "id,patient_id,employee_id,starts_at,status\n,p1,e1,x,y\n", &["--format", "json"]);
    assert_eq!(refused.status, 1);
    let told: serde_json::Value = serde_json::from_str(&refused.output).expect("JSON");
    assert_eq!((&told["kept"], &told["errors"]["listed"][0]["column"]), (&false.into(), &"id".into()));
}

#[test]
fn what_is_no_bundle_is_one_sentence() {
    let folder = Folder::empty();
    let refused = folder.run(["import", "bundle", "/nowhere/at/all"]);
    assert_eq!((refused.status, refused.output.as_str()), (1, ""));
    assert_eq!(refused.errors, "revisit: /nowhere/at/all: there is no such folder or zip\n");
}

#[test]
fn an_export_comes_back_the_same_to_the_byte() {
    let (folder, other) = (Folder::empty(), Folder::empty());
    assert_eq!(import(&folder, VISITS, &[]).status, 0);
    let first = export(&folder, "first.zip");
    let again = other.run(["import".as_ref(), "bundle".as_ref(), first.as_os_str()]);
    assert_eq!(again.status, 0, "{}", again.errors);
    assert!(fs::read(&first).expect("read") == fs::read(export(&other, "second.zip")).expect("read"));
}

#[test]
fn the_last_import_can_be_taken_back() {
    let folder = Folder::empty();
    assert_eq!(import(&folder, VISITS, &[]).status, 0);
    let undone = folder.run(["import", "undo"]);
    assert_eq!(undone.status, 0, "{}", undone.errors);
    assert!(undone.output.starts_with("Import 1 is taken back.\n"), "{}", undone.output);
    assert!(undone.output.contains("removed: patients.csv: 2 rows"), "{}", undone.output);
    assert_eq!(folder.run(["import", "undo"]).output, "There is no import to take back.\n");
}

#[test]
fn an_import_that_changed_nothing_is_told_as_such_when_it_is_undone() {
    let folder = Folder::empty();
    for _ in 0..2 {
        assert_eq!(import(&folder, VISITS, &[]).status, 0);
    }
    let undone = folder.run(["import", "undo"]);
    assert_eq!((undone.status, undone.output.lines().count()), (0, 1), "{}", undone.errors);
    assert!(undone.output.starts_with("Import 2 had changed nothing."), "{}", undone.output);
    assert!(folder.run(["import", "undo"]).output.starts_with("Import 1 is taken back.\n"));
}

#[test]
fn a_limit_can_be_set_and_is_told_when_it_is_met() {
    let refused = import(&Folder::empty(), VISITS, &["--max-rows", "1"]);
    assert_eq!(
        (refused.status, refused.errors.lines().last()),
        (1, Some("revisit: patients.csv: more than 1 rows (the limit)"))
    );
}

/// With files of at most so many kilobytes.
#[cfg(unix)]
fn with_files_up_to(kilobytes: u32, folder: &Folder, arguments: &str) -> Said {
    let mut shell = Command::new("bash");
    let limited = format!("ulimit -f {kilobytes}; exec \"$0\" {arguments}");
    let output = shell.arg("-c").arg(limited).arg(revisit().get_program()).current_dir(folder.path()).output();
    said(&output.expect("bash is there"))
}

#[test]
#[cfg(unix)]
fn an_import_that_does_not_fit_on_the_disk_leaves_the_books_as_they_were() {
    let folder = Folder::empty();
    assert_eq!(import(&folder, VISITS, &[]).status, 0);
    let before = fs::read(export(&folder, "before.zip")).expect("read");
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..20_000).map(|n| format!("v{n},p1,e1,2024-01-01T10:00,completed\n")));
    bundle(&folder, &visits);
    let failed = with_files_up_to(600, &folder, "--data . import bundle bundle");
    assert_eq!((failed.status, failed.output.as_str()), (1, ""), "{}", failed.errors);
    assert!(failed.errors.lines().last().is_some_and(|line| line.contains("free some space")), "{}", failed.errors);
    assert!(fs::read(export(&folder, "after.zip")).expect("read") == before, "something was left");
}

#[test]
#[cfg(unix)]
fn an_export_that_does_not_fit_leaves_nothing() {
    let folder = Folder::empty();
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..50_000).map(|n| format!("v{n},p1,e1,2024-01-01T10:00,completed\n")));
    assert_eq!(import(&folder, &visits, &[]).status, 0);
    let place = tempfile::tempdir().expect("a folder");
    for name in ["out", "out.zip"] {
        let path = place.path().join(name);
        let failed = with_files_up_to(60, &folder, &format!("--data . export bundle {}", path.display()));
        let told = "files may not become so large here: choose another place, or raise the limit";
        assert_eq!((failed.status, failed.errors.contains(told)), (1, true), "{}", failed.errors);
        assert_eq!(failed.errors.lines().count(), 1, "{}", failed.errors);
        assert_eq!(fs::read_dir(place.path()).expect("the folder").count(), 0, "something was left");
    }
}

#[test]
#[cfg(target_os = "linux")]
fn errors_that_cannot_be_written_are_told() {
    let refused =
        import(&Folder::empty(), "id,patient_id,employee_id,starts_at,status\n,,,,\n", &["--errors", "/dev/full"]);
    assert_eq!(refused.status, 1);
    assert!(refused.errors.contains("/dev/full cannot be written"), "{}", refused.errors);
}

#[test]
#[cfg(unix)]
fn a_stopped_export_leaves_nothing() {
    let folder = Folder::empty();
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..100_000).map(|n| format!("v{n},p1,e1,2024-01-01T10:00,completed\n")));
    assert_eq!(import(&folder, &visits, &[]).status, 0);
    for (signal, name) in [("-INT", "out"), ("-TERM", "out.zip")] {
        let place = tempfile::tempdir().expect("a folder");
        let mut command = revisit();
        command.arg("--data").arg(folder.path()).args(["export", "bundle"]).arg(place.path().join(name));
        let running = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("the program runs");
        // It has begun when there is something beside the place of the bundle.
        while fs::read_dir(place.path()).expect("the folder").next().is_none() {
            std::thread::yield_now();
        }
        assert!(Command::new("kill").arg(signal).arg(running.id().to_string()).status().expect("kill").success());
        let ended = said(&running.wait_with_output().expect("it ends"));
        assert_eq!((ended.status, ended.errors.as_str()), (1, "revisit: stopped: nothing was exported\n"), "{signal}");
        assert_eq!(fs::read_dir(place.path()).expect("the folder").count(), 0, "something was left after {signal}");
    }
}

#[test]
#[cfg(unix)]
fn an_interrupted_import_leaves_nothing() {
    use std::io::{BufRead, BufReader, Read};

    let folder = Folder::empty();
    let mut visits = String::from("id,patient_id,employee_id,starts_at,status\n");
    visits.extend((0..300_000).map(|n| format!("v{n},p1,e1,2024-01-01T10:00,completed\n")));
    let bundle = bundle(&folder, &visits);
    let mut command = revisit();
    command.arg("--data").arg(folder.path()).args(["import", "bundle"]).arg(&bundle);
    let mut running = command.stderr(Stdio::piped()).spawn().expect("the program runs");
    let mut told = BufReader::new(running.stderr.take().expect("it is piped"));
    let mut first = String::new();
    told.read_line(&mut first).expect("progress");
    assert!(first.starts_with("reading visits.csv, "), "{first}");
    let signal = Command::new("kill").arg("-INT").arg(running.id().to_string()).status().expect("kill is there");
    assert!(signal.success());
    let mut rest = String::new();
    told.read_to_string(&mut rest).expect("words");
    assert_eq!(
        (running.wait().expect("it ends").code(), rest.as_str()),
        (Some(1), "revisit: stopped: nothing was imported\n")
    );
    let patients = fs::read_to_string(export(&folder, "out").join("patients.csv")).expect("exported");
    assert_eq!(patients.lines().count(), 1, "only the head");
}
