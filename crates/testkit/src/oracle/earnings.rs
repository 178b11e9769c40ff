//! earnings: what each employee earns for the organisation.

use super::booking::Key;
use super::sheet::{Sheet, cells, percent};
use super::takings::Takings;
use super::view::View;
use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Default)]
struct Earned<'a> {
    takings: Takings<'a>,
    paid: i64,
}

pub fn answer(view: &View) -> Sheet {
    let mut rows: BTreeMap<Key, Earned> = BTreeMap::new();
    let mut all = Earned::default();
    for receipt in view.counted_receipts() {
        rows.entry(employee(receipt)).or_default().takings.add(receipt);
        all.takings.add(receipt);
    }
    for (payment, receipt) in view.counted_money() {
        let Some(receipt) = receipt.filter(|receipt| receipt.counted) else {
            continue;
        };
        rows.entry(employee(receipt)).or_default().paid += payment.amount.0;
        all.paid += payment.amount.0;
    }
    let mut rows: Vec<_> =
        rows.into_iter().filter(|(_, earned)| earned.takings.receipts > 0 || earned.paid != 0).collect();
    rows.sort_by_key(|(_, earned)| Reverse(earned.takings.billed));

    let mut sheet = Sheet::new("employee_id,employee,patients,visits,billed,paid,share_percent,average_check");
    let figures = |earned: &Earned| {
        cells![
            earned.takings.patients(),
            earned.takings.receipts,
            view.money(earned.takings.billed),
            view.money(earned.paid),
            percent(earned.takings.billed, all.takings.billed),
            earned.takings.average_check(view),
        ]
    };
    for ((name, id), earned) in &rows {
        sheet.row([cells![id, name], figures(earned)].concat());
    }
    sheet.total([cells!["", "Total"], figures(&all)].concat());
    sheet
}

fn employee(receipt: &super::booking::Booking) -> Key {
    (receipt.employee.name.clone(), receipt.employee.id.clone())
}
