//! debtors: who has not paid in full.

use super::debt::debts;
use super::sheet::{Sheet, cells};
use super::takings::count;
use super::view::View;
use clinic::money::{MoneyError, parse_scaled};
use clinic::period::days_between;
use std::cmp::Reverse;

pub fn answer(view: &View) -> Result<Sheet, String> {
    let least = least_debt(view)?;
    let debts = debts(view);
    let mut rows = Vec::new();
    for patient in view.patients() {
        if let Some(debt) = debts.get(patient.id.as_str()).filter(|debt| debt.owed() >= least) {
            rows.push((Reverse(debt.owed()), &patient.name, &patient.id, patient, debt));
        }
    }
    rows.sort_by_key(|(debt, name, id, ..)| (*debt, *name, *id));

    let mut sheet = Sheet::new(
        "patient_id,patient,phone,billed,paid,bonus_paid,debt,oldest_unpaid_on,days,d0_30,d31_60,d61_90,d90_plus,unpaid_visits",
    );
    let mut sums = [0; 8];
    let mut unpaid_visits = 0;
    for (_, _, _, patient, debt) in &rows {
        let mut buckets = [0; 4];
        for (date, open) in &debt.open {
            buckets[bucket(days_between(*date, view.as_of))] += open;
        }
        if debt.open.is_empty() {
            buckets[0] = debt.owed();
        }
        let oldest = debt.open.first().map(|(date, _)| *date);
        let visits = count(debt.open.len());
        let money =
            [debt.billed, debt.paid, debt.bonus_paid, debt.owed(), buckets[0], buckets[1], buckets[2], buckets[3]];
        for (sum, minor) in sums.iter_mut().zip(money) {
            *sum += minor;
        }
        unpaid_visits += visits;
        let money = money.map(|minor| view.money(minor));
        sheet.row(
            [
                cells![patient.id, patient.name, patient.phone.as_deref().unwrap_or("")],
                money[..4].to_vec(),
                cells![
                    oldest.map_or(String::new(), |date| date.to_string()),
                    oldest.map_or(String::new(), |date| days_between(date, view.as_of).to_string()),
                ],
                money[4..].to_vec(),
                cells![visits],
            ]
            .concat(),
        );
    }
    let money = sums.map(|minor| view.money(minor));
    sheet.total(
        [cells!["", "Total", ""], money[..4].to_vec(), cells!["", ""], money[4..].to_vec(), cells![unpaid_visits]]
            .concat(),
    );
    Ok(sheet)
}

fn bucket(days: i64) -> usize {
    match days {
        ..=30 => 0,
        31..=60 => 1,
        61..=90 => 2,
        _ => 3,
    }
}

/// `--min-debt`, by default 0.01, and never less than one minor unit: who owes nothing is no debtor.
fn least_debt(view: &View) -> Result<i64, String> {
    let digits = view.currency.minor_digits();
    let least = match view.question.text("min-debt") {
        Some(text) => parse_scaled(text, digits).map_err(|error: MoneyError| format!("--min-debt: {error}"))?,
        None => 10_i64.pow(digits) / 100,
    };
    Ok(least.max(1))
}
