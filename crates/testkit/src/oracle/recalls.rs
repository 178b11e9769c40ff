//! recalls: who is due again.

use super::sheet::{Sheet, cells};
use super::view::View;
use clinic::period::{days_after, days_between, shifted};
use clinic::record::{Item, Patient, RecallAfter};
use jiff::civil::Date;
use std::collections::BTreeMap;

pub fn answer(view: &View) -> Sheet {
    let days_ahead = view.question.number("days-ahead").unwrap_or(30);
    let mut latest: BTreeMap<(&str, &str), (&Patient, &Item, Date)> = BTreeMap::new();
    for receipt in view.receipts() {
        for item in receipt.lines.iter().filter_map(|line| view.item(line)) {
            latest.insert((&receipt.patient.id, &item.id), (receipt.patient, item, receipt.date));
        }
    }
    let (departures, expected) = (view.last_departures(), view.expected());
    let mut rows = Vec::new();
    for (patient, item, done_on) in latest.into_values() {
        let own = view.org.recalls.iter().find(|own| own.patient_id == patient.id && own.item_id == item.id);
        let after = match own {
            Some(own) if own.off => None,
            Some(own) => own.after().or(item.recall_after),
            None => item.recall_after,
        };
        let due_on = match after {
            Some(RecallAfter::Days(days)) => days_after(done_on, i64::from(days)),
            Some(RecallAfter::Months(months)) => shifted(done_on, months),
            None => continue,
        };
        let id = patient.id.as_str();
        let left = departures.get(id).is_some_and(|left_on| *left_on >= done_on);
        if due_on <= days_after(view.as_of, days_ahead) && !left && !expected.contains(id) {
            rows.push((due_on, &patient.name, id, &item.name, &item.id, done_on, patient.phone.as_deref()));
        }
    }
    rows.sort();

    let mut sheet = Sheet::new("patient_id,patient,phone,item_id,item,last_done_on,due_on,days_overdue");
    for (due_on, name, id, item, item_id, done_on, phone) in rows {
        let overdue = days_between(due_on, view.as_of);
        sheet.row(cells![id, name, phone.unwrap_or(""), item_id, item, done_on, due_on, overdue]);
    }
    sheet.total(cells!["", "Total", "", "", "", "", "", ""]);
    sheet
}
