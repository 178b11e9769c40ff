//! What the program says of itself.

use crate::program::{Folder, revisit, said};

fn reports() -> Vec<String> {
    let listed = Folder::empty().run(["reports"]).output;
    let is_name = |line: &&str| line.starts_with(|letter: char| letter.is_ascii_lowercase());
    listed.lines().filter(is_name).filter_map(|line| line.split("  ").next()).map(str::to_owned).collect()
}

#[test]
fn every_report_of_the_manual_can_be_asked_for_help_and_meaning() {
    let manual = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).expect("the manual");
    let folder = Folder::empty();
    let reports = reports();
    assert_eq!(reports.len(), 19, "{reports:?}");
    for report in reports {
        assert!(manual.contains(&format!("| `{report}` |")), "the manual lacks {report}");
        let help = folder.run(["report", &report, "--help"]);
        assert!(help.status == 0 && help.output.contains("--people"), "{help:?}");
        let card = folder.run(["report", &report, "--explain"]);
        assert!(card.status == 0 && card.output.contains("what it means"), "{card:?}");
    }
}

#[test]
fn help_is_made_from_the_definition() {
    let help = Folder::empty().run(["report", "retention", "--help"]).output;
    for said in ["--from <DATE>", "--within <N>", "employee, department, branch, month", "--employee <ID>"] {
        assert!(help.contains(said), "{said} is not in:\n{help}");
    }
    let help = Folder::empty().run(["report", "debtors", "--help"]).output;
    assert!(!help.contains("--from") && !help.contains("--employee"), "{help}");
}

#[test]
fn a_definition_card_is_of_the_cut_that_is_asked_for() {
    let folder = Folder::empty();
    let by_month = folder.run(["report", "left", "--by", "month", "--explain"]).output;
    assert!(by_month.contains("change") && !by_month.contains("came_back"), "{by_month}");
}

#[test]
fn secrets_of_the_environment_are_not_in_the_help() {
    let output = revisit().env("REVISIT_DATABASE", "postgres://clinic:secret@db/books").arg("--help").output();
    let help = said(&output.expect("the program runs"));
    assert!(help.output.contains("REVISIT_DATABASE") && !help.output.contains("secret"), "{}", help.output);
}
