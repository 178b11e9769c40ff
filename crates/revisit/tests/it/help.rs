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
    assert_eq!(reports.len(), 21, "{reports:?}");
    for report in reports {
        assert!(manual.contains(&format!("| `{report}` |")), "the manual lacks {report}");
        let help = folder.run(["report", &report, "--help"]);
        assert!(help.status == 0 && help.output.contains("--people"), "{help:?}");
        let card = folder.run(["report", &report, "--explain"]);
        assert!(card.status == 0 && card.output.contains("what it means"), "{card:?}");
    }
}

/// The commands of the manual's transcript, each with what it says.
fn transcript(manual: &str) -> Vec<(&str, &str)> {
    let block = manual.split("```console\n").nth(1).and_then(|rest| rest.split("```").next()).expect("a transcript");
    block.split("$ revisit ").skip(1).filter_map(|said| said.split_once('\n')).collect()
}

/// What is said of the question, above the table, whatever the day is.
fn question(said: &str) -> Vec<String> {
    let is_digit = |letter: char| letter.is_ascii_digit();
    let lines = said.lines().take_while(|line| !line.starts_with(is_digit));
    lines.map(|line| line.replace(is_digit, "0")).collect()
}

#[test]
fn the_transcript_of_the_manual_asks_what_it_shows() {
    let manual = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/../../README.md")).expect("the manual");
    let folder = Folder::with_clinic();
    let transcript = transcript(&manual);
    assert!(transcript.len() > 1);
    for (command, shown) in transcript {
        let mut shell = std::process::Command::new("sh");
        shell.arg("-c").arg(format!("\"$0\" --data \"$1\" {command}"));
        let asked = said(&shell.arg(revisit().get_program()).arg(folder.clinic()).output().expect("a shell"));
        assert_eq!(asked.status, 0, "{command}: {}", asked.errors);
        assert_eq!(question(shown), question(&asked.output), "{command}");
        assert_eq!(question(shown).len(), 3, "{command}");
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
