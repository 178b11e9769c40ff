//! The demo clinic: the same for the same seed, and a picture of every report.

use crate::program::Folder;

fn answers(seed: &str) -> Vec<String> {
    let folder = Folder::empty();
    let made = folder.run(["demo", "--no-serve", "--patients", "60", "--years", "2", "--seed", seed]);
    assert_eq!(made.status, 0, "{}", made.errors);
    let reports = ["retention", "rating", "left", "debtors", "recalls", "bonuses", "quality"];
    reports.iter().map(|report| folder.ask(&format!("report {report} --format csv"))).collect()
}

#[test]
fn the_same_seed_makes_the_same_clinic() {
    let first = answers("7");
    assert_eq!(first, answers("7"));
    assert_ne!(first, answers("8"));
}

#[test]
fn every_report_is_shown_with_rows() {
    let folder = Folder::with_clinic();
    let shown = folder.run(["demo", "--no-serve"]);
    assert_eq!((shown.status, shown.errors.as_str()), (0, ""), "a clinic that is there is not made again");
    let reports = shown.output.lines().filter(|line| line.starts_with("revisit report ")).count();
    assert_eq!(reports, 21);
    assert!(shown.output.contains("--people"), "{}", shown.output);
}
