//! bonuses: who has which bonus.

use super::sheet::{Sheet, cells};
use super::view::View;
use std::cmp::Reverse;

pub fn answer(view: &View) -> Sheet {
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
