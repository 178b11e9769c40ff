//! categories: which group of people is the most profitable.

use super::booking::Key;
use super::sheet::{Sheet, cells, percent};
use super::takings::Takings;
use super::view::View;
use std::cmp::Reverse;
use std::collections::BTreeMap;

pub fn answer(view: &View) -> Sheet {
    let mut rows: BTreeMap<Key, Takings> = BTreeMap::new();
    let mut all = Takings::default();
    for receipt in view.counted_receipts() {
        let key = match view.category(receipt.patient) {
            Some(category) => (category.name.clone(), category.id.clone()),
            None => ("(none)".to_owned(), String::new()),
        };
        rows.entry(key).or_default().add(receipt);
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
