//! discounts: what is given away.

use super::booking::{Booking, Key};
use super::sheet::{Sheet, cells, percent};
use super::takings::count;
use super::view::View;
use clinic::record::Line;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Given<'a> {
    lines: i64,
    patients: BTreeSet<&'a str>,
    before: i64,
    given_away: i64,
}

pub fn answer(view: &View) -> Sheet {
    let by = view.question.choice("by");
    let mut rows: BTreeMap<Key, Given> = BTreeMap::new();
    if by == "month" {
        let months = view.months().into_iter().map(|month| month.strftime("%Y-%m").to_string());
        rows.extend(months.map(|month| ((month, String::new()), Given::default())));
    }
    let mut all = Given::default();
    for receipt in view.counted_receipts() {
        for line in &receipt.lines {
            let discount = line.discount.unwrap_or_default().0;
            let row = rows.entry(key(view, by, receipt, line)).or_default();
            for given in [row, &mut all] {
                if stands(receipt, line) {
                    given.lines += 1;
                    given.patients.insert(&receipt.patient.id);
                }
                given.before += line.amount.0 + discount;
                given.given_away += discount;
            }
        }
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    if by == "ground" {
        rows.retain(|(_, given)| given.lines != 0 || given.given_away != 0);
    }
    if by != "month" {
        rows.sort_by_key(|(_, given)| Reverse(given.given_away));
    }

    let head = |name: &str, id: &str| if by == "month" { cells![name] } else { cells![id, name] };
    let whole = all.before;
    let figures = |given: &Given| {
        let counted = cells![given.lines, count(given.patients.len())];
        let before = if by == "ground" { Vec::new() } else { cells![view.money(given.before)] };
        let share = percent(given.given_away, if by == "ground" { whole } else { given.before });
        [counted, before, cells![view.money(given.given_away), share]].concat()
    };
    let columns = if by == "ground" {
        cells!["lines", "patients", "given_away", "share_percent"]
    } else {
        cells!["lines", "patients", "before", "given_away", "share_percent"]
    };
    let mut sheet = Sheet::with_head([head(by, &format!("{by}_id")), columns].concat());
    for ((name, id), given) in &rows {
        sheet.row([head(name, id), figures(given)].concat());
    }
    sheet.total([head("Total", ""), figures(&all)].concat());
    sheet
}

/// Whether something of a line's discount is left after the corrections of its own receipt.
fn stands(receipt: &Booking, line: &Line) -> bool {
    let discount = |line: &Line| line.discount.unwrap_or_default().0;
    let corrections = receipt.lines.iter().filter(|other| other.desk.corrects.as_ref() == Some(&line.id));
    discount(line) > 0 && discount(line) + corrections.map(|other| discount(other)).sum::<i64>() > 0
}

/// Name and id.
fn key(view: &View, by: &str, receipt: &Booking, line: &Line) -> Key {
    let org = view.org;
    let key = match by {
        "month" => return (receipt.date.strftime("%Y-%m").to_string(), String::new()),
        "ground" => {
            let ground = line.desk.ground_id.as_ref().filter(|_| line.discount.is_some_and(|given| given.0 != 0));
            let ground = ground.and_then(|id| org.discount_grounds.iter().find(|ground| ground.id == *id));
            ground.map(|ground| (ground.name.clone(), ground.id.clone()))
        }
        "employee" => Some((receipt.employee.name.clone(), receipt.employee.id.clone())),
        "department" | "branch" => {
            let id = receipt.row.department_id.as_ref();
            let department = id.and_then(|id| org.departments.iter().find(|department| department.id == *id));
            if by == "department" {
                department.map(|department| (department.name.clone(), department.id.clone()))
            } else {
                let id = department.and_then(|department| department.branch_id.as_ref());
                let branch = id.and_then(|id| org.branches.iter().find(|branch| branch.id == *id));
                branch.map(|branch| (branch.name.clone(), branch.id.clone()))
            }
        }
        "category" => view.category(receipt.patient).map(|category| (category.name.clone(), category.id.clone())),
        _ => view.item(line).map(|item| (item.name.clone(), item.id.clone())),
    };
    key.unwrap_or_else(|| ("(none)".to_owned(), String::new()))
}
