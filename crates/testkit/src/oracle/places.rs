//! places: which city or branch earns.

use super::booking::{Booking, Key};
use super::sheet::{Sheet, cells, percent};
use super::takings::Takings;
use super::view::View;
use clinic::record::Branch;
use std::cmp::Reverse;
use std::collections::BTreeMap;

#[derive(Default)]
struct Place<'a> {
    takings: Takings<'a>,
    /// The same days a year before.
    year_before: Takings<'a>,
    cost: i64,
}

pub fn answer(view: &View) -> Sheet {
    let by = view.question.choice("by");
    let year_before = view.period().map(|period| period.shifted_months(-12));
    let mut rows: BTreeMap<Key, Place> = BTreeMap::new();
    let mut all = Place::default();
    for receipt in view.receipts().filter(|receipt| receipt.counted) {
        if view.in_period(receipt.date) {
            rows.entry(place(receipt, by)).or_default().takings.add(receipt);
            all.takings.add(receipt);
        }
        if year_before.is_some_and(|clip| clip.contains(receipt.date)) {
            rows.entry(place(receipt, by)).or_default().year_before.add(receipt);
            all.year_before.add(receipt);
        }
    }
    let has_costs = by == "branch" || by == "branch-city";
    if has_costs && view.knows_costs() {
        let months = view.months();
        let chosen = view.question.all("branch");
        for cost in view.org.branch_costs.iter().filter(|cost| months.contains(&cost.month)) {
            let branch =
                view.org.branches.iter().find(|branch| branch.id == cost.branch_id).expect("a cost's branch exists");
            if chosen.is_empty() || chosen.contains(&branch.id) {
                rows.entry(branch_place(Some(branch), by)).or_default().cost += cost.amount.0;
                all.cost += cost.amount.0;
            }
        }
    }
    let mut rows: Vec<_> = rows.into_iter().collect();
    rows.sort_by_key(|(_, place)| Reverse(place.takings.billed));

    let mut head = "place_id,place,patients,new_patients,visits,billed,share_percent,average_per_patient,year_before_billed,change_percent".to_owned();
    if has_costs {
        head.push_str(",cost,profit");
    }
    let mut sheet = Sheet::new(&head);
    let figures = |place: &Place| {
        let (takings, before) = (&place.takings, place.year_before.billed);
        let mut figures = cells![
            takings.patients(),
            takings.new_patients(view),
            takings.receipts,
            view.money(takings.billed),
            percent(takings.billed, all.takings.billed),
            view.average_money(takings.billed, takings.patients()),
            view.money(before),
            percent(takings.billed - before, before),
        ];
        if has_costs && view.knows_costs() {
            figures.extend([view.money(place.cost), view.money(takings.billed - place.cost)]);
        } else if has_costs {
            figures.extend(cells!["", ""]);
        }
        figures
    };
    for ((name, id), place) in &rows {
        sheet.row([cells![id, name], figures(place)].concat());
    }
    sheet.total([cells!["", "Total"], figures(&all)].concat());
    sheet
}

fn place(receipt: &Booking, by: &str) -> Key {
    match by {
        "patient-city" => text(receipt.patient.city.as_ref()),
        "country" => text(receipt.patient.country.as_ref()),
        "department" => receipt.key("department").unwrap_or_else(|| text(None)),
        _ => branch_place(receipt.branch, by),
    }
}

fn branch_place(branch: Option<&Branch>, by: &str) -> Key {
    match branch {
        Some(branch) if by == "branch" => (branch.name.clone(), branch.id.clone()),
        _ => text(branch.and_then(|branch| branch.city.as_ref())),
    }
}

fn text(place: Option<&String>) -> Key {
    place.map_or_else(|| ("(unknown)".to_owned(), String::new()), |text| (text.clone(), text.clone()))
}
