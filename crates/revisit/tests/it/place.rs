//! Where the books are, and who else is there.

use crate::program::{Folder, revisit, said};

#[test]
fn the_folder_is_named_before_or_after_the_sub_command_or_by_the_environment() {
    let folder = Folder::with_clinic();
    let clinic = folder.clinic();
    let question = ["report", "earnings", "--period", "all", "--format", "csv"];
    let before = revisit().arg("--data").arg(&clinic).args(question).output().expect("the program runs");
    let after = revisit().args(question).arg("--data").arg(&clinic).output().expect("the program runs");
    let by_environment = revisit().env("REVISIT_DATA", &clinic).args(question).output().expect("the program runs");
    assert_eq!(before.stdout, after.stdout);
    assert_eq!(before.stdout, by_environment.stdout);
    assert!(said(&before).output.lines().count() > 2);
}

#[test]
fn a_variable_that_is_set_to_nothing_is_as_good_as_none() {
    let home = Folder::with_clinic();
    let platform = home.path().join("revisit");
    std::fs::rename(home.clinic(), &platform).expect("moved");
    let mut command = revisit();
    command.env("REVISIT_DATA", "").env("XDG_DATA_HOME", home.path()).env("HOME", home.path());
    let asked = said(&command.args(["audit", "verify"]).output().expect("the program runs"));
    if cfg!(target_os = "linux") {
        assert_eq!((asked.status, asked.errors.as_str()), (0, ""));
    } else {
        assert_ne!(asked.status, 2, "{}", asked.errors);
    }
}

#[test]
fn two_programs_may_make_the_same_clinic_at_once() {
    let folder = Folder::empty();
    let start = || {
        let mut command = revisit();
        command.arg("--data").arg(folder.path()).args(["demo", "--no-serve", "--patients", "60", "--years", "1"]);
        command.stdout(std::process::Stdio::piped()).stderr(std::process::Stdio::piped());
        command.spawn().expect("the program runs")
    };
    let (one, other) = (start(), start());
    for child in [one, other] {
        let ended = said(&child.wait_with_output().expect("the program ends"));
        assert_eq!(ended.status, 0, "{}", ended.errors);
    }
    let info = folder.ask("mart info");
    assert!(info.lines().any(|line| line.starts_with("rows of patient ") && line.ends_with(" 60")), "{info}");
}

#[test]
fn a_sound_folder_has_nothing_wrong() {
    let folder = Folder::with_clinic();
    let looked = folder.try_asking("doctor");
    assert_eq!((looked.status, looked.errors.as_str()), (0, ""), "{}", looked.output);
    assert!(looked.output.contains("Europe/Ljubljana") && !looked.output.contains('!'), "{}", looked.output);
    assert!(folder.ask("audit verify").contains("whole"));
}

#[test]
fn a_lost_cache_costs_nothing() {
    let folder = Folder::with_clinic();
    let question = "report rating --period all --format csv";
    let answer = folder.ask(question);
    std::fs::remove_dir_all(folder.clinic().join("mart")).expect("there is a cache");
    assert_eq!(folder.ask(question), answer);
}
