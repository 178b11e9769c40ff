//! bonuses: who has which bonus, and how they come and go.

use super::sheet::{Sheet, cells};
use super::view::View;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

pub fn answer(view: &View) -> Sheet {
    if view.question.choice("by") == "month" { by_month(view) } else { by_patient(view) }
}

#[derive(Default)]
struct Moved<'a> {
    patients: BTreeSet<&'a str>,
    accrued: i64,
    used: i64,
}

fn by_month(view: &View) -> Sheet {
    let card = view.question.text("card");
    let mut months: BTreeMap<String, Moved> = BTreeMap::new();
    let mut all = Moved::default();
    for patient in view.patients().filter(|patient| card.is_none() || patient.card_number.as_deref() == card) {
        for bonus in view.org.bonuses.iter().filter(|bonus| bonus.patient_id == patient.id && bonus.on <= view.as_of) {
            let month = months.entry(bonus.on.strftime("%Y-%m").to_string()).or_default();
            for moved in [month, &mut all] {
                moved.patients.insert(&patient.id);
                moved.accrued += bonus.amount.0.max(0);
                moved.used += (-bonus.amount.0).max(0);
            }
        }
    }

    let mut sheet = Sheet::new("month,patients,accrued,used,change");
    let row = |month: &str, moved: &Moved| {
        let money = [moved.accrued, moved.used, moved.accrued - moved.used].map(|minor| view.money(minor));
        [cells![month, moved.patients.len()], money.to_vec()].concat()
    };
    for (month, moved) in &months {
        sheet.row(row(month, moved));
    }
    sheet.total(row("Total", &all));
    sheet
}

fn by_patient(view: &View) -> Sheet {
    let card = view.question.text("card");
    let mut rows = Vec::new();
    for patient in view.patients().filter(|patient| card.is_none() || patient.card_number.as_deref() == card) {
        let movements =
            view.org.bonuses.iter().filter(|bonus| bonus.patient_id == patient.id && bonus.on <= view.as_of);
        let amounts: Vec<i64> = movements.map(|bonus| bonus.amount.0).collect();
        if amounts.is_empty() && card.is_none() {
            continue;
        }
        let accrued: i64 = amounts.iter().filter(|amount| **amount > 0).sum();
        let balance: i64 = amounts.iter().sum();
        rows.push((Reverse(balance), &patient.name, &patient.id, patient.card_number.as_deref(), accrued));
    }
    rows.sort();

    let mut sheet = Sheet::new("card_number,patient_id,patient,accrued,used,balance");
    let figures =
        |accrued: i64, balance: i64| [accrued, accrued - balance, balance].map(|minor| view.money(minor)).to_vec();
    for (Reverse(balance), name, id, card, accrued) in &rows {
        sheet.row([cells![card.unwrap_or(""), id, name], figures(*accrued, *balance)].concat());
    }
    let (accrued, balance) = (rows.iter().map(|row| row.4).sum(), rows.iter().map(|row| row.0.0).sum());
    sheet.total([cells!["", "", "Total"], figures(accrued, balance)].concat());
    sheet
}
