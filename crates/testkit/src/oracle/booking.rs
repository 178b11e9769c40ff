//! Bookings with what they refer to, and which of them the filters of a question choose.

use super::question::{PATIENT_FILTERS, Question, RECEIPT_FILTERS};
use clinic::record::{Attention, Branch, Category, Department, Employee, Line, Organisation, Patient, Status, Visit};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a row of an answer is about: its name, then its id, which is also the order of rows.
pub type Key = (String, String);

/// A row of visits.csv with what it refers to.
pub struct Booking<'a> {
    pub row: &'a Visit,
    pub date: Date,
    pub patient: &'a Patient,
    pub employee: &'a Employee,
    pub department: Option<&'a Department>,
    pub branch: Option<&'a Branch>,
    pub lines: Vec<&'a Line>,
    /// Sum of the lines, in minor units.
    pub billed: i64,
    /// The question's filters choose the patient.
    pub chosen: bool,
    /// The question's filters choose the patient and the booking.
    pub counted: bool,
}

impl Booking<'_> {
    pub fn is_visit(&self) -> bool {
        self.row.status == Status::Completed && self.employee.sees_patients
    }

    /// Its employee, department or branch; none when it has none.
    pub fn key(&self, by: &str) -> Option<Key> {
        match by {
            "employee" => Some((self.employee.name.clone(), self.employee.id.clone())),
            "department" => self.department.map(|department| (department.name.clone(), department.id.clone())),
            "branch" => self.branch.map(|branch| (branch.name.clone(), branch.id.clone())),
            _ => None,
        }
    }

    /// The filters on receipts and bookings choose it, whoever the patient is.
    pub fn passes(&self, question: &Question) -> bool {
        RECEIPT_FILTERS.iter().all(|filter| {
            let wanted = question.all(filter);
            wanted.is_empty() || self.key(filter).is_some_and(|(_, id)| wanted.contains(&id))
        })
    }
}

/// Every row of visits.csv, by time, then id.
pub fn bookings<'a>(org: &'a Organisation, question: &Question) -> Vec<Booking<'a>> {
    let patients = by_id(&org.patients, |row| &row.id);
    let employees = by_id(&org.employees, |row| &row.id);
    let departments = by_id(&org.departments, |row| &row.id);
    let branches = by_id(&org.branches, |row| &row.id);
    let mut lines: BTreeMap<&str, Vec<&Line>> = BTreeMap::new();
    for line in &org.lines {
        lines.entry(&line.visit_id).or_default().push(line);
    }
    let mut bookings: Vec<Booking> = org
        .visits
        .iter()
        .map(|row| {
            let patient = patients[row.patient_id.as_str()];
            let department = row.department_id.as_deref().map(|id| departments[id]);
            let lines = lines.remove(row.id.as_str()).unwrap_or_default();
            let chosen = is_chosen(org, question, patient);
            let mut booking = Booking {
                row,
                date: row.starts_at.date(),
                patient,
                employee: employees[row.employee_id.as_str()],
                department,
                branch: department.and_then(|department| department.branch_id.as_deref()).map(|id| branches[id]),
                billed: lines.iter().map(|line| line.amount.0).sum(),
                lines,
                chosen,
                counted: false,
            };
            booking.counted = chosen && booking.passes(question);
            booking
        })
        .collect();
    bookings.sort_by(|a, b| (a.row.starts_at.at(), &a.row.id).cmp(&(b.row.starts_at.at(), &b.row.id)));
    bookings
}

/// Whether the filters choose a patient, and staff is asked about.
pub fn is_chosen(org: &Organisation, question: &Question, patient: &Patient) -> bool {
    let any = |filter: &str, value: &Option<String>| {
        let wanted = question.all(filter);
        wanted.is_empty() || value.as_ref().is_some_and(|value| wanted.contains(value))
    };
    let staff = category(org, patient).is_some_and(|category| category.attention == Attention::Staff);
    any("category", &patient.category_id) && any("city", &patient.city) && !(staff && question.leaves_staff_out())
}

pub fn category<'a>(org: &'a Organisation, patient: &Patient) -> Option<&'a Category> {
    let id = patient.category_id.as_ref()?;
    org.categories.iter().find(|category| category.id == *id)
}

/// Rows by their ids.
pub fn by_id<T>(rows: &[T], id: impl Fn(&T) -> &String) -> BTreeMap<&str, &T> {
    rows.iter().map(|row| (id(row).as_str(), row)).collect()
}

/// A filter that names nothing is an error; a city is a text and may be nobody's.
pub fn check_filters(org: &Organisation, question: &Question) -> Result<(), String> {
    for filter in RECEIPT_FILTERS.iter().chain(PATIENT_FILTERS) {
        let known: BTreeSet<&str> = match *filter {
            "branch" => org.branches.iter().map(|row| row.id.as_str()).collect(),
            "department" => org.departments.iter().map(|row| row.id.as_str()).collect(),
            "employee" => org.employees.iter().map(|row| row.id.as_str()).collect(),
            "category" => org.categories.iter().map(|row| row.id.as_str()).collect(),
            _ => continue,
        };
        if let Some(unknown) = question.all(filter).iter().find(|id| !known.contains(id.as_str())) {
            return Err(format!("no {filter} has the id {unknown}"));
        }
    }
    Ok(())
}
