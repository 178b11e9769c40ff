//! Records that a small table names without describing them.

use super::plain::{employee, item, patient};
use clinic::record::{Attention, Branch, Category, Department, Organisation, PriceList, Source};
use jiff::civil::Date;
use std::collections::BTreeSet;

/// Stands for a registration that no table gives, until the first booking is known.
pub const NOT_GIVEN: Date = Date::MIN;

pub fn create_what_is_only_named(org: &mut Organisation) {
    let named = [
        org.visits.iter().map(|visit| &visit.patient_id).collect::<Vec<_>>(),
        org.departures.iter().map(|departure| &departure.patient_id).collect(),
        org.payments.iter().map(|payment| &payment.patient_id).collect(),
        org.bonuses.iter().map(|bonus| &bonus.patient_id).collect(),
        org.contact_results.iter().map(|said| &said.patient_id).collect(),
        org.recalls.iter().map(|own| &own.patient_id).collect(),
    ];
    let patients = missing(named.into_iter().flatten(), org.patients.iter().map(|row| &row.id));
    org.patients.extend(patients.iter().map(|id| patient(id, NOT_GIVEN)));
    for patient in org.patients.iter_mut().filter(|patient| patient.registered_on == NOT_GIVEN) {
        let bookings = org.visits.iter().filter(|visit| visit.patient_id == patient.id);
        let first = bookings.map(|visit| visit.starts_at.date()).min();
        patient.registered_on = first.unwrap_or(jiff::civil::date(2025, 1, 1));
    }
    let employees = missing(org.visits.iter().map(|visit| &visit.employee_id), org.employees.iter().map(|row| &row.id));
    org.employees.extend(employees.iter().map(|id| employee(id)));
    let named = org.visits.iter().filter_map(|visit| visit.department_id.as_ref());
    let named = named.chain(org.employees.iter().filter_map(|employee| employee.department_id.as_ref()));
    for id in missing(named, org.departments.iter().map(|row| &row.id)) {
        org.departments.push(Department { name: id.clone(), id, branch_id: None, desk: Default::default() });
    }
    let named = org.departments.iter().filter_map(|department| department.branch_id.as_ref());
    let named = named.chain(org.branch_costs.iter().map(|cost| &cost.branch_id));
    for id in missing(named, org.branches.iter().map(|row| &row.id)) {
        org.branches.push(Branch { name: id.clone(), id, city: None, country: None, desk: Default::default() });
    }
    let named = org.patients.iter().filter_map(|patient| patient.source_id.as_ref());
    let named = named.chain(org.source_costs.iter().map(|cost| &cost.source_id));
    for id in missing(named, org.sources.iter().map(|row| &row.id)) {
        org.sources.push(Source { name: id.clone(), id, group: None, desk: Default::default() });
    }
    let named = org.patients.iter().filter_map(|patient| patient.category_id.as_ref());
    for id in missing(named, org.categories.iter().map(|row| &row.id)) {
        let (attention, prepayment) = (Attention::Normal, false);
        org.categories.push(Category {
            name: id.clone(),
            id,
            attention,
            prepayment,
            price_list_id: None,
            desk: Default::default(),
        });
    }
    let named = org.patients.iter().filter_map(|patient| patient.price_list_id.as_ref());
    let named = named.chain(org.categories.iter().filter_map(|category| category.price_list_id.as_ref()));
    for id in missing(named, org.price_lists.iter().map(|row| &row.id)) {
        org.price_lists.push(PriceList { name: id.clone(), id, discount_percent: None, desk: Default::default() });
    }
    let named = org.lines.iter().filter_map(|line| line.item_id.as_ref());
    let named = named.chain(org.recalls.iter().map(|own| &own.item_id));
    let named = named.chain(org.contact_results.iter().filter_map(|said| said.item_id.as_ref()));
    let items = missing(named, org.items.iter().map(|row| &row.id));
    org.items.extend(items.iter().map(|id| item(id)));
}

/// A visit has too many sides to be created from its id: whoever names one must have it in a table.
pub fn check_visits(org: &Organisation) {
    let named = org.lines.iter().map(|line| &line.visit_id);
    let named = named.chain(org.payments.iter().filter_map(|payment| payment.visit_id.as_ref()));
    let named = named.chain(org.ratings.iter().map(|rating| &rating.visit_id));
    if let Some(id) = missing(named, org.visits.iter().map(|visit| &visit.id)).first() {
        panic!("no visit is called {id}");
    }
}

/// Ids that are named and not described, each once.
fn missing<'a>(
    named: impl Iterator<Item = &'a String>,
    described: impl Iterator<Item = &'a String>,
) -> BTreeSet<String> {
    let described: BTreeSet<&String> = described.collect();
    named.filter(|id| !described.contains(id)).cloned().collect()
}
