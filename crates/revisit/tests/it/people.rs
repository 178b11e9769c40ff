//! The people behind a number are as many as the number says.

use crate::program::{Folder, revisit, said};

/// A column of an answer in CSV; no cell of the demo clinic's directory needs quotes.
fn column<'a>(csv: &'a str, name: &str) -> Vec<&'a str> {
    let at = csv.lines().next().and_then(|head| head.split(',').position(|column| column == name));
    let at = at.unwrap_or_else(|| panic!("no column {name} in {csv}"));
    csv.lines().skip(1).filter_map(|line| line.split(',').nth(at)).collect()
}

/// How many are listed.
fn people(folder: &Folder, cell: &str) -> usize {
    let mut command = revisit();
    command.arg("--data").arg(folder.clinic()).args(["report", "retention", "--period", "all"]);
    let listed = said(&command.args(["--people", cell, "--format", "csv"]).output().expect("the program runs"));
    assert_eq!(listed.status, 0, "{cell}: {}", listed.errors);
    listed.output.lines().skip(1).count()
}

#[test]
fn the_people_behind_a_cell_are_as_many_as_it_says() {
    let folder = Folder::with_clinic();
    let answer = folder.ask("report retention --period all --format csv");
    for counted in ["primary", "returned", "lost", "old"] {
        for (employee, number) in column(&answer, "employee_id").into_iter().zip(column(&answer, counted)) {
            let cell = format!("employee={employee} column={counted}");
            let people = people(&folder, &cell);
            assert_eq!(people.to_string(), number, "{cell}");
        }
    }
}

#[test]
fn the_visits_behind_a_count_of_visits_are_listed() {
    let folder = Folder::with_clinic();
    let answer = folder.ask("report peaks --period all --totals --format csv");
    let total = column(&answer, "visits").pop().expect("a total").to_owned();
    let visits = folder.ask("report peaks --period all --people column=visits --rows --format csv");
    assert!(visits.starts_with("visit_id,starts_at,employee,"), "{visits}");
    assert_eq!((visits.lines().count() - 1).to_string(), total);
}
