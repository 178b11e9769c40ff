//! items: what sells.

use super::booking::Key;
use super::sheet::{Sheet, cells, percent};
use super::takings::count;
use super::view::View;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Sold<'a> {
    lines: i64,
    patients: BTreeSet<&'a str>,
    billed: i64,
}

pub fn answer(view: &View) -> Sheet {
    let by = view.question.choice("by");
    let mut rows: BTreeMap<Key, Sold> = BTreeMap::new();
    let mut all = Sold::default();
    for receipt in view.counted_receipts() {
        for line in &receipt.lines {
            let item = view.item(line);
            let key = match by {
                "item" => item.map(|item| (item.name.clone(), item.id.clone())),
                "group" => item.and_then(|item| item.group.clone()).map(|group| (group, String::new())),
                _ => item.map(|item| (item.kind.word().to_owned(), String::new())),
            };
            let row = rows.entry(key.unwrap_or_else(|| ("(none)".to_owned(), String::new()))).or_default();
            for sold in [row, &mut all] {
                sold.lines += 1;
                sold.patients.insert(&receipt.patient.id);
                sold.billed += line.amount.0;
            }
        }
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(_, sold)| Reverse(sold.billed));

    let head = |name: &str, id: &str| {
        if by == "item" { cells![id, name] } else { cells![name] }
    };
    let figures = |sold: &Sold| {
        cells![sold.lines, count(sold.patients.len()), view.money(sold.billed), percent(sold.billed, all.billed)]
    };
    let columns = ["lines", "patients", "billed", "share_percent"].map(str::to_owned).to_vec();
    let mut sheet = Sheet::with_head([head(by, "item_id"), columns].concat());
    for ((name, id), sold) in &rows {
        sheet.row([head(name, id), figures(sold)].concat());
    }
    sheet.total([head("Total", ""), figures(&all)].concat());
    sheet
}
