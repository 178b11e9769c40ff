//! sources: what advertising brings.

use super::booking::Key;
use super::sheet::{Sheet, cells, percent};
use super::view::View;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Brought {
    new_patients: i64,
    came: i64,
    billed_new: i64,
    billed_all: i64,
    cost: i64,
}

pub fn answer(view: &View) -> Sheet {
    let names: BTreeMap<&str, &str> =
        view.org.sources.iter().map(|source| (source.id.as_str(), source.name.as_str())).collect();
    let key = |id: Option<&String>| -> Key {
        id.map_or_else(|| ("(unknown)".to_owned(), String::new()), |id| (names[id.as_str()].to_owned(), id.clone()))
    };
    let mut money: BTreeMap<&str, i64> = BTreeMap::new();
    if view.question.choice("basis") == "billed" {
        for receipt in view.counted_receipts() {
            *money.entry(&receipt.patient.id).or_default() += receipt.billed;
        }
    } else {
        for (payment, _) in view.counted_money() {
            *money.entry(&payment.patient_id).or_default() += payment.amount.0;
        }
    }
    let came: BTreeSet<&str> = view.visits().map(|visit| visit.patient.id.as_str()).collect();
    let mut rows: BTreeMap<Key, Brought> = BTreeMap::new();
    let mut all = Brought::default();
    for patient in view.patients() {
        let spent = money.get(patient.id.as_str()).copied().unwrap_or(0);
        for brought in [rows.entry(key(patient.source_id.as_ref())).or_default(), &mut all] {
            brought.billed_all += spent;
            if view.in_period(patient.registered_on) {
                brought.new_patients += 1;
                brought.billed_new += spent;
                brought.came += i64::from(came.contains(patient.id.as_str()));
            }
        }
    }
    if view.knows_costs() {
        let months = view.months();
        for cost in view.org.source_costs.iter().filter(|cost| months.contains(&cost.month)) {
            rows.entry(key(Some(&cost.source_id))).or_default().cost += cost.amount.0;
            all.cost += cost.amount.0;
        }
    }
    rows.retain(|_, brought| {
        brought.new_patients > 0 || brought.billed_all != 0 || brought.billed_new != 0 || brought.cost != 0
    });
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(_, brought)| Reverse(brought.new_patients));

    let mut sheet = Sheet::new(
        "source_id,source,new_patients,share_percent,came,billed_new,billed_all,cost,cost_per_new,payback_percent",
    );
    let figures = |brought: &Brought| {
        let mut figures = cells![
            brought.new_patients,
            percent(brought.new_patients, all.new_patients),
            brought.came,
            view.money(brought.billed_new),
            view.money(brought.billed_all),
        ];
        figures.extend(match view.knows_costs() {
            true => cells![
                view.money(brought.cost),
                view.average_money(brought.cost, brought.new_patients),
                percent(brought.billed_new - brought.cost, brought.cost),
            ],
            false => cells!["", "", ""],
        });
        figures
    };
    for ((name, id), brought) in &rows {
        sheet.row([cells![id, name], figures(brought)].concat());
    }
    sheet.total([cells!["", "Total"], figures(&all)].concat());
    sheet
}
