//! left: why they left.

use super::sheet::{Sheet, cells, percent};
use super::takings::count;
use super::view::View;
use clinic::record::Departure;
use clinic::{Period, reason};
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

pub fn answer(view: &View) -> Sheet {
    let departures: Vec<&Departure> = view.departures();
    let of = |clip: Period| -> Vec<&Departure> {
        departures.iter().copied().filter(|departure| clip.contains(departure.left_on)).collect()
    };
    let in_period = view.period().map_or(Vec::new(), of);
    match view.question.choice("by") {
        "month" => by_month(view, |clip| count(of(clip).len())),
        "reason" => by_reason(view, &in_period),
        _ => by_reason_and_month(view, &in_period),
    }
}

/// Departures by reason as shown, in the order of the shown reasons.
fn reasons<'a>(view: &View, departures: &[&'a Departure]) -> BTreeMap<String, Vec<&'a Departure>> {
    let mut all: Vec<&Departure> =
        view.org.departures.iter().filter(|departure| departure.left_on <= view.as_of).collect();
    all.sort_by_key(|departure| (departure.left_on, &departure.patient_id));
    let mut shown: BTreeMap<String, String> = BTreeMap::new();
    for departure in all {
        shown.entry(reason::key(&departure.reason)).or_insert_with(|| reason::joined(&departure.reason));
    }
    let mut reasons: BTreeMap<String, Vec<&Departure>> = BTreeMap::new();
    let merges = reason::Merges::of(&view.org.reasons);
    for departure in departures {
        let shown = merges.told(&departure.reason).unwrap_or(&shown[&reason::key(&departure.reason)]);
        reasons.entry(shown.to_owned()).or_default().push(departure);
    }
    reasons
}

fn by_reason(view: &View, departures: &[&Departure]) -> Sheet {
    let came_back = |departure: &Departure| {
        view.visits().any(|visit| visit.patient.id == departure.patient_id && visit.date > departure.left_on)
    };
    let billed_before = |departure: &Departure| -> i64 {
        let receipts = view.receipts().filter(|receipt| receipt.patient.id == departure.patient_id);
        receipts.filter(|receipt| receipt.date <= departure.left_on).map(|receipt| receipt.billed).sum()
    };
    let figures = |some: &[&Departure]| {
        cells![
            some.len(),
            percent(count(some.len()), count(departures.len())),
            some.iter().filter(|departure| came_back(departure)).count(),
            view.money(some.iter().map(|departure| billed_before(departure)).sum()),
        ]
    };
    let mut rows: Vec<_> = reasons(view, departures).into_iter().collect();
    rows.sort_by_key(|(_, some)| Reverse(some.len()));

    let mut sheet = Sheet::new("reason,departures,share_percent,came_back,billed_before");
    for (reason, some) in &rows {
        sheet.row([cells![reason], figures(some)].concat());
    }
    sheet.total([cells!["Total"], figures(departures)].concat());
    sheet
}

fn by_month(view: &View, departures: impl Fn(Period) -> i64) -> Sheet {
    let mut sheet = Sheet::new("month,departures,change");
    let mut before = None;
    let (mut all, mut all_change) = (0, 0);
    for (month, clip) in view.steps(clinic::Step::Month) {
        let now = departures(clip);
        let before =
            before.replace(now).unwrap_or_else(|| departures(Period::month_of(month.yesterday().unwrap_or(month))));
        sheet.row(cells![month.strftime("%Y-%m"), now, now - before]);
        all += now;
        all_change += now - before;
    }
    sheet.total(cells!["Total", all, all_change]);
    sheet
}

fn by_reason_and_month(view: &View, departures: &[&Departure]) -> Sheet {
    let months = view.months();
    let in_month =
        |some: &[&Departure], month: Date| some.iter().filter(|d| d.left_on.first_of_month() == month).count();
    let figures = |some: &[&Departure]| {
        let by_month = months.iter().map(|month| in_month(some, *month).to_string());
        by_month.chain([some.len().to_string()]).collect::<Vec<_>>()
    };
    let mut rows: Vec<_> = reasons(view, departures).into_iter().collect();
    rows.sort_by_key(|(_, some)| Reverse(some.len()));

    let month_names = months.iter().map(|month| month.strftime("%Y-%m").to_string());
    let mut sheet = Sheet::with_head([cells!["reason"], month_names.collect(), cells!["total"]].concat());
    for (reason, some) in &rows {
        sheet.row([cells![reason], figures(some)].concat());
    }
    sheet.total([cells!["Total"], figures(departures)].concat());
    sheet
}
