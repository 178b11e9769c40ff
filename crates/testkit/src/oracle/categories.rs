//! categories: which group of people is the most profitable.

use super::booking::{Booking, Key};
use super::sheet::{Sheet, cells, percent};
use super::takings::Takings;
use super::view::View;
use std::cmp::Reverse;
use std::collections::BTreeMap;

pub fn answer(view: &View) -> Sheet {
    if view.question.choice("by") == "category-month" { by_month(view) } else { by_category(view) }
}

fn key_of(view: &View, receipt: &Booking) -> Key {
    match view.category(receipt.patient) {
        Some(category) => (category.name.clone(), category.id.clone()),
        None => ("(none)".to_owned(), String::new()),
    }
}

fn by_category(view: &View) -> Sheet {
    let mut rows: BTreeMap<Key, Takings> = BTreeMap::new();
    let mut all = Takings::default();
    for receipt in view.counted_receipts() {
        rows.entry(key_of(view, receipt)).or_default().add(receipt);
        all.add(receipt);
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(_, takings)| Reverse(takings.billed));

    let mut sheet =
        Sheet::new("category_id,category,patients,visits,billed,share_percent,average_check,average_per_patient");
    let figures = |takings: &Takings| {
        cells![
            takings.patients(),
            takings.receipts,
            view.money(takings.billed),
            percent(takings.billed, all.billed),
            takings.average_check(view),
            view.average_money(takings.billed, takings.patients()),
        ]
    };
    for ((name, id), takings) in &rows {
        sheet.row([cells![id, name], figures(takings)].concat());
    }
    sheet.total([cells!["", "Total"], figures(&all)].concat());
    sheet
}

/// A column a month that the period touches.
fn by_month(view: &View) -> Sheet {
    let mut receipts: BTreeMap<Key, Vec<&Booking>> = BTreeMap::new();
    for receipt in view.counted_receipts() {
        receipts.entry(key_of(view, receipt)).or_default().push(receipt);
    }
    let billed = |some: &[&Booking]| -> i64 { some.iter().map(|receipt| receipt.billed).sum() };
    let figures = |some: &[&Booking]| -> Vec<String> {
        let by_month = view.months().into_iter().map(|month| {
            let own: Vec<&Booking> =
                some.iter().copied().filter(|receipt| receipt.date.first_of_month() == month).collect();
            view.money(billed(&own))
        });
        by_month.chain([view.money(billed(some))]).collect()
    };
    let mut rows: Vec<_> = receipts.iter().collect();
    rows.sort_by_key(|(_, some)| Reverse(billed(some)));

    let months = view.months().into_iter().map(|month| month.strftime("%Y-%m").to_string());
    let mut sheet = Sheet::with_head([cells!["category_id", "category"], months.collect(), cells!["total"]].concat());
    for ((name, id), some) in rows {
        sheet.row([cells![id, name], figures(some)].concat());
    }
    let all: Vec<&Booking> = receipts.values().flatten().copied().collect();
    sheet.total([cells!["", "Total"], figures(&all)].concat());
    sheet
}
