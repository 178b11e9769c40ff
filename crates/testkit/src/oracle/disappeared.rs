//! disappeared: who came for long, then stopped.

use super::booking::Booking;
use super::debt::debts;
use super::sheet::{Sheet, cells};
use super::takings::count;
use super::view::View;
use clinic::period::days_between;
use jiff::civil::Date;
use std::cmp::Reverse;

pub fn answer(view: &View) -> Sheet {
    let question = view.question;
    let absent_days = question.number("absent-days").unwrap_or(90);
    let max_absent_days = question.number("max-absent-days").unwrap_or(i64::MAX);
    let min_visits = question.number("min-visits").unwrap_or(2);
    let min_tenure_days = question.number("min-tenure-days").unwrap_or(0);
    let min_gaps = question.number("min-gaps").unwrap_or(0);
    let (departures, expected) = (view.last_departures(), view.expected());
    let (debts, billed) = (debts(view), view.billed_by_patient());

    let mut rows = Vec::new();
    for (id, visits) in view.visits_by_patient() {
        let mut dates: Vec<Date> = visits.iter().map(|visit| visit.date).collect();
        dates.dedup();
        let last: &Booking = visits[visits.len() - 1];
        let absent = days_between(last.date, view.as_of);
        let wanted = count(dates.len()) >= min_visits
            && (absent_days..=max_absent_days).contains(&absent)
            && days_between(dates[0], last.date) >= min_tenure_days
            && usual_gap_days(&dates).map_or(min_gaps == 0, |gap| absent >= min_gaps * gap)
            && departures.get(id).is_none_or(|left_on| *left_on < last.date)
            && !expected.contains(id)
            && !view.is_put_off(id, last.date)
            && last.counted;
        if wanted {
            let billed = billed.get(id).copied().unwrap_or(0);
            rows.push((Reverse((absent, billed)), &last.patient.name, id, last, dates));
        }
    }
    rows.sort_by_key(|(order, name, id, ..)| (*order, *name, *id));

    let mut sheet = Sheet::new(
        "patient_id,patient,phone,email,first_visit_on,last_visit_on,days_absent,visits,usual_gap_days,billed,debt,last_employee,last_department",
    );
    let (mut all_visits, mut all_billed, mut all_debt) = (0, 0, 0);
    for (Reverse((absent, billed)), name, id, last, dates) in &rows {
        let debt = debts.get(id).map_or(0, |debt| debt.owed().max(0));
        sheet.row(cells![
            id,
            name,
            last.patient.phone.as_deref().unwrap_or(""),
            last.patient.email.as_deref().unwrap_or(""),
            dates[0],
            last.date,
            absent,
            dates.len(),
            usual_gap_days(dates).map_or(String::new(), |gap| gap.to_string()),
            view.money(*billed),
            view.money(debt),
            last.employee.name,
            last.department.map_or("", |department| &department.name),
        ]);
        all_visits += count(dates.len());
        all_billed += billed;
        all_debt += debt;
    }
    let mut total = cells!["", "Total", "", "", "", "", "", all_visits, ""];
    total.extend(cells![view.money(all_billed), view.money(all_debt), "", ""]);
    sheet.total(total);
    sheet
}

/// Median gap between visit dates, the mean of the middle two half up; None for a single date.
fn usual_gap_days(dates: &[Date]) -> Option<i64> {
    let mut gaps: Vec<i64> = dates.windows(2).map(|pair| days_between(pair[0], pair[1])).collect();
    gaps.sort_unstable();
    let middle = gaps.len() / 2;
    match gaps.len() {
        0 => None,
        odd if odd % 2 == 1 => Some(gaps[middle]),
        _ => Some((gaps[middle - 1] + gaps[middle] + 1).div_euclid(2)),
    }
}
