//! A failure is one sentence on stderr that says what to do, and an exit status.

use std::process::Stdio;

use crate::program::{Folder, revisit};

#[test]
fn asking_where_there_are_no_books_says_what_to_do_and_makes_none() {
    let folder = Folder::empty();
    for arguments in
        [&["report", "retention"][..], &["doctor"], &["audit", "verify"], &["mart", "info"], &["backup", "x"]]
    {
        let asked = folder.run(arguments);
        assert_eq!((asked.status, asked.output.as_str()), (1, ""), "{arguments:?}");
        assert!(
            asked.errors.contains("there are no books in") && asked.errors.contains("revisit demo"),
            "{}",
            asked.errors
        );
        assert_eq!(asked.errors.lines().count(), 1, "{}", asked.errors);
    }
    assert!(!folder.path().join("books.sqlite").exists());
}

#[test]
fn an_empty_file_is_no_books_and_stays_as_it_is() {
    let folder = Folder::empty();
    let file = folder.path().join("books.sqlite");
    std::fs::write(&file, "").expect("written");
    for arguments in [&["report", "left"][..], &["export", "bundle", "x"], &["import", "undo"], &["doctor"]] {
        let asked = folder.run(arguments);
        assert!(asked.status == 1 && asked.errors.contains("there are no books in"), "{}", asked.errors);
    }
    let left = std::fs::read_dir(folder.path()).expect("the folder").count();
    assert_eq!((left, file.metadata().expect("still there").len()), (1, 0));
}

#[test]
fn the_doctor_reports_a_file_that_is_no_database() {
    let folder = Folder::empty();
    std::fs::write(folder.path().join("books.sqlite"), "a letter, not a database; ".repeat(300)).expect("written");
    let looked = folder.run(["doctor"]);
    assert_eq!((looked.status, looked.errors.as_str()), (1, ""));
    assert!(looked.output.starts_with("! books ") && looked.output.contains("restore the last backup"), "{looked:?}");
    assert!(!looked.output.contains("run the doctor"), "{looked:?}");
}

#[test]
fn a_name_that_several_have_and_a_column_that_is_not_there_are_told() {
    let folder = Folder::empty();
    let bundle = folder.path().join("bundle");
    std::fs::create_dir(&bundle).expect("made");
    for (name, text) in [
        ("patients.csv", "id,name,registered_on\np1,Ann,2024-01-01\n"),
        ("employees.csv", "id,name\ne1,Dr. Wit\ne2,Dr. Wit\n"),
        ("visits.csv", "id,patient_id,employee_id,starts_at,status\nv1,p1,e1,2024-01-01T10:00,completed\n"),
        ("departments.csv", "id,name\nd1,Therapy\nd2,Therapy\n"),
    ] {
        std::fs::write(bundle.join(name), text).expect("written");
    }
    assert_eq!(folder.run(["import".as_ref(), "bundle".as_ref(), bundle.as_os_str()]).status, 0);
    let cases = [
        ("earnings", "employee=\"Dr. Wit\" column=billed", "2 have the name Dr. Wit: write the id instead"),
        ("earnings", "employee=\"Dr. Who\" column=billed", "employee=Dr. Who: there is none"),
        ("rating", "department=d1 column=d2", "department and the column d2 exclude each other"),
        ("rating", "column=Therapy", "2 have the name Therapy: write the id instead"),
        ("rating", "column=phone", "the report rating has no column phone here"),
    ];
    for (report, cell, told) in cases {
        let asked = folder.run(["report", report, "--period", "all", "--people", cell]);
        assert_eq!((asked.status, asked.errors), (1, format!("revisit: no cell: {told}\n")));
    }
}

#[test]
fn a_command_line_that_cannot_be_is_told_from_a_failure() {
    let folder = Folder::with_clinic();
    let cases = [
        ("report retention --from 2024-02-01 --to 2024-01-01", 2, "is after"),
        ("report retention --from 2024-02-30 --to 2024-03-01", 2, "YYYY-MM-DD"),
        ("report retention --from 1582-01-01 --to 2024-03-01", 2, "the year must be from 1583 to 9998"),
        ("report retention --from 2024-02-01", 2, "--to"),
        ("report retention --by weekday", 2, "possible values"),
        ("report retention --period yesterday", 2, "possible values"),
        ("report retention --totals --totals", 2, "--totals"),
        ("report retention --absent-days 3", 2, "--absent-days"),
        ("report debtors --employee e01", 2, "does not take --employee"),
        ("report disappeared --absent-days -1", 2, "from 0 to"),
        ("report fortune", 2, "fortune"),
        ("report retention --rows", 2, "--people"),
        ("report retention --people returned", 2, "NAME=VALUE"),
        ("report retention --employee e99", 1, "e99"),
        ("report retention --people employee=e99", 2, "column=NAME"),
        ("report retention --people column=old\tcolumn=lost", 2, "column is given twice"),
    ];
    for (arguments, status, words) in cases {
        let asked = folder.try_asking(arguments);
        assert_eq!(asked.status, status, "{arguments}: {}", asked.errors);
        assert!(asked.errors.contains(words) && asked.output.is_empty(), "{arguments}: {}", asked.errors);
    }
}

#[test]
fn a_password_is_never_told() {
    let output =
        revisit().args(["report", "left", "--database", "postgres://clinic:secret@127.0.0.1:9/books"]).output();
    let asked = crate::program::said(&output.expect("the program runs"));
    assert_eq!(asked.status, 1, "{}", asked.errors);
    assert!(!asked.errors.contains("secret"), "{}", asked.errors);
}

#[test]
fn a_reader_that_goes_away_is_no_failure() {
    let folder = Folder::with_clinic();
    let mut child = revisit()
        .arg("--data")
        .arg(folder.clinic())
        .args(["report", "rating", "--period", "all", "--format", "csv"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program runs");
    drop(child.stdout.take());
    let ended = crate::program::said(&child.wait_with_output().expect("the program ends"));
    assert_eq!((ended.status, ended.errors.as_str()), (0, ""));
}

#[test]
fn an_answer_that_cannot_be_written_leaves_nothing_behind() {
    let folder = Folder::with_clinic();
    let missing = folder.path().join("missing").join("left.csv");
    let asked = folder.try_asking(&format!("report left --output {}", missing.display()));
    assert!(asked.status == 1 && asked.errors.contains("left.csv is not written"), "{}", asked.errors);
    assert!(!folder.path().join("missing").exists());
}

#[test]
fn a_backup_does_not_write_over_a_file() {
    let folder = Folder::with_clinic();
    let copy = folder.path().join("copy.sqlite");
    let backup = format!("backup {}", copy.display());
    assert_eq!(folder.try_asking(&backup).status, 0);
    let again = folder.try_asking(&backup);
    assert!(again.status == 1 && again.errors.contains("exists"), "{}", again.errors);
    assert_eq!(folder.try_asking(&format!("drill {}", copy.display())).status, 0, "it is whole");
}
