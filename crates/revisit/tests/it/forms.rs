//! One answer in every form.

use crate::program::{Folder, revisit};

#[test]
fn a_table_says_which_question_it_answers() {
    let table = Folder::with_clinic().ask("report earnings --from 2020-01-01 --to 2020-12-31 --totals --department d1");
    for said in ["from 2020-01-01 · to 2020-12-31", "Europe/Ljubljana", "department d1", "0 rows", "Nothing to show"] {
        assert!(table.contains(said), "{said} is not in:\n{table}");
    }
}

#[test]
fn csv_is_the_answer_and_nothing_else() {
    let folder = Folder::with_clinic();
    let csv = folder.ask("report earnings --period all --totals --format csv");
    assert!(csv.starts_with("employee_id,employee,patients,visits,billed,paid,share_percent,average_check\n"), "{csv}");
    assert!(csv.lines().last().is_some_and(|last| last.starts_with(",Total,")), "{csv}");
    let empty = folder.ask("report earnings --from 2020-01-01 --to 2020-12-31 --totals --format csv");
    assert_eq!(empty.lines().count(), 1);
}

#[test]
fn json_states_the_question_in_fields() {
    let json =
        Folder::with_clinic().ask("report activity --from 2024-01-01 --to 2024-12-31 --city Kranj --format json");
    let json: serde_json::Value = serde_json::from_str(&json).expect("JSON");
    let question = &json["question"];
    assert_eq!(
        (&question["report"], &question["from"], &question["city"]),
        (&"activity".into(), &"2024-01-01".into(), &"Kranj".into())
    );
    assert_eq!(json["rows"].as_array().map(Vec::len), Some(12));
}

#[test]
fn a_file_has_the_form_of_its_name() {
    let folder = Folder::with_clinic();
    for (name, begins) in [("a.csv", &b"reason,"[..]), ("a.json", b"{"), ("a.parquet", b"PAR1"), ("a.xlsx", b"PK")] {
        let file = folder.path().join(name);
        let said = folder.ask(&format!("report left --period all --output {}", file.display()));
        let written = std::fs::read(&file).expect("the file");
        assert!(said.is_empty() && written.starts_with(begins), "{name}");
    }
    let unfinished = std::fs::read_dir(folder.path()).expect("the folder").flatten();
    assert!(unfinished.map(|entry| entry.path()).all(|path| path.extension().is_none_or(|kind| kind != "part")));
}

#[test]
fn a_spreadsheet_may_be_piped() {
    let folder = Folder::with_clinic();
    let output = revisit().arg("--data").arg(folder.clinic()).args(["report", "left", "--format", "xlsx"]).output();
    assert!(output.expect("the program runs").stdout.starts_with(b"PK"));
}
