//! rating: who spends the most, by department.

use super::sheet::{Sheet, cells, percent};
use super::view::View;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Money by department id; none is money without a department.
type Spent<'a> = BTreeMap<Option<&'a str>, i64>;

const OTHER_COLUMNS: [&str; 7] =
    ["patient_id", "patient", "price_list", "(none)", "total", "share_percent", "cumulative_percent"];

pub fn answer(view: &View) -> Sheet {
    let mut by_patient: BTreeMap<&str, Spent> = BTreeMap::new();
    if view.question.choice("basis") == "billed" {
        for receipt in view.counted_receipts() {
            let department = receipt.department.map(|department| department.id.as_str());
            *by_patient.entry(&receipt.patient.id).or_default().entry(department).or_default() += receipt.billed;
        }
    } else {
        for (payment, receipt) in view.counted_money() {
            let department = receipt.and_then(|receipt| receipt.department).map(|department| department.id.as_str());
            *by_patient.entry(&payment.patient_id).or_default().entry(department).or_default() += payment.amount.0;
        }
    }
    let mut rows = Vec::new();
    for patient in view.patients() {
        let spent = by_patient.remove(patient.id.as_str()).unwrap_or_default();
        let total: i64 = spent.values().sum();
        if total > 0 {
            rows.push((Reverse(total), &patient.name, &patient.id, price_list(view, patient), spent));
        }
    }
    rows.sort_by_key(|(total, name, id, ..)| (*total, *name, *id));

    let none_shown = rows.iter().any(|(.., spent)| spent.get(&None).is_some_and(|money| *money != 0));
    let (mut heads, mut columns): (Vec<String>, Vec<Option<&str>>) =
        departments(view).into_iter().map(|(head, id)| (head, Some(id))).unzip();
    if none_shown {
        heads.push("(none)".to_owned());
        columns.push(None);
    }
    let money = |spent: &Spent| -> Vec<String> {
        columns.iter().map(|column| view.money(spent.get(column).copied().unwrap_or(0))).collect()
    };
    let mut all = Spent::new();
    for (.., spent) in &rows {
        for (department, minor) in spent {
            *all.entry(*department).or_default() += minor;
        }
    }
    let whole: i64 = all.values().sum();

    let mut sheet = Sheet::with_head(
        [cells!["patient_id", "patient", "price_list"], heads, cells!["total", "share_percent", "cumulative_percent"]]
            .concat(),
    );
    let limit = view.question.number("limit").map_or(usize::MAX, |limit| usize::try_from(limit).unwrap_or(usize::MAX));
    let mut cumulative = 0;
    for (Reverse(total), name, id, price_list, spent) in rows.iter().take(limit) {
        cumulative += total;
        let shares = cells![view.money(*total), percent(*total, whole), percent(cumulative, whole)];
        sheet.row([cells![id, name, price_list], money(spent), shares].concat());
    }
    sheet.total([cells!["", "Total", ""], money(&all), cells![view.money(whole), percent(whole, whole), ""]].concat());
    sheet
}

/// Every department of the directory by name, then id: how its column is headed, and its id.
fn departments<'a>(view: &View<'a>) -> Vec<(String, &'a str)> {
    let mut departments: Vec<(&str, &str)> =
        view.org.departments.iter().map(|department| (department.name.as_str(), department.id.as_str())).collect();
    departments.sort_unstable();
    let ambiguous = |name: &str| {
        OTHER_COLUMNS.contains(&name) || departments.iter().filter(|(other, _)| *other == name).count() > 1
    };
    let head = |name: &str, id: &str| {
        if ambiguous(name) { format!("{name} ({id})") } else { name.to_owned() }
    };
    departments.iter().map(|(name, id)| (head(name, id), *id)).collect()
}

/// The name of the card's price list, else of the category's.
fn price_list<'a>(view: &View<'a>, patient: &clinic::record::Patient) -> &'a str {
    let of_category = || view.category(patient).and_then(|category| category.price_list_id.as_ref());
    let id = patient.price_list_id.as_ref().or_else(of_category);
    let list = id.and_then(|id| view.org.price_lists.iter().find(|list| list.id == *id));
    list.map_or("", |list| &list.name)
}
