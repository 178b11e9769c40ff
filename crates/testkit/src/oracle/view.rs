//! The organisation as one question sees it: as of a day, with the patients and receipts its filters choose.

use super::question::{PATIENT_FILTERS, Question, RECEIPT_FILTERS};
use clinic::record::{
    Attention, Branch, Category, Department, Departure, Employee, Item, Line, Method, Organisation,
    Patient, Payment, Status, Visit,
};
use clinic::{Currency, Money, Period, Step};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// What a row is about: its name, then its id, which is also the order of rows.
pub type Key = (String, String);

pub struct View<'a> {
    pub org: &'a Organisation,
    pub question: &'a Question,
    pub as_of: Date,
    pub currency: Currency,
    /// Every row of visits.csv of every patient, by time, then id; later than as-of too.
    pub bookings: Vec<Booking<'a>>,
    /// The date of a patient's first visit ever.
    first_visits: BTreeMap<&'a str, Date>,
    places_in_bookings: BTreeMap<&'a str, usize>,
    items: BTreeMap<&'a str, &'a Item>,
}

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

impl<'a> View<'a> {
    pub fn new(org: &'a Organisation, question: &'a Question) -> Result<Self, String> {
        check_filters(org, question)?;
        let currency = org
            .clinic
            .as_ref()
            .map(|clinic| clinic.currency)
            .or_else(|| Currency::from_code("EUR"));
        let mut view = Self {
            org,
            question,
            as_of: question.as_of,
            currency: currency.ok_or("no currency")?,
            bookings: bookings(org, question),
            first_visits: BTreeMap::new(),
            places_in_bookings: BTreeMap::new(),
            items: org
                .items
                .iter()
                .map(|item| (item.id.as_str(), item))
                .collect(),
        };
        for (place, booking) in view.bookings.iter().enumerate() {
            view.places_in_bookings.insert(&booking.row.id, place);
            if booking.is_visit() && booking.date <= view.as_of {
                view.first_visits
                    .entry(&booking.patient.id)
                    .or_insert(booking.date);
            }
        }
        Ok(view)
    }

    /// The patients of the filters.
    pub fn patients(&self) -> impl Iterator<Item = &'a Patient> {
        self.org
            .patients
            .iter()
            .filter(|patient| is_chosen(self.org, self.question, patient))
    }

    /// Receipts up to as-of of the chosen patients, whether or not the filters count them.
    pub fn receipts(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.bookings
            .iter()
            .filter(|booking| booking.chosen && self.is_receipt(booking))
    }

    /// Visits up to as-of of the chosen patients, whether or not the filters count them.
    pub fn visits(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.receipts()
            .filter(|receipt| receipt.employee.sees_patients)
    }

    /// Every chosen patient's visits up to as-of, whether or not the filters count them; never an empty list.
    pub fn visits_by_patient(&self) -> BTreeMap<&'a str, Vec<&Booking<'a>>> {
        let mut visits: BTreeMap<&str, Vec<&Booking>> = BTreeMap::new();
        for visit in self.visits() {
            visits.entry(&visit.patient.id).or_default().push(visit);
        }
        visits
    }

    pub fn counted_receipts(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.receipts()
            .filter(|receipt| receipt.counted && self.in_period(receipt.date))
    }

    /// Bookings of every status in the period, with employees who see patients.
    pub fn counted_bookings(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.bookings.iter().filter(|booking| {
            booking.counted && booking.employee.sees_patients && self.in_period(booking.date)
        })
    }

    /// Payments of the chosen patients up to as-of, by every method.
    pub fn payments(&self) -> impl Iterator<Item = &'a Payment> {
        let chosen: BTreeSet<&str> = self.patients().map(|patient| patient.id.as_str()).collect();
        self.org.payments.iter().filter(move |payment| {
            payment.paid_at.date() <= self.as_of && chosen.contains(payment.patient_id.as_str())
        })
    }

    /// Real money of the period: what `--basis paid` counts, and the receipt it is tied to.
    pub fn counted_money(&self) -> Vec<(&'a Payment, Option<&Booking<'a>>)> {
        let filtered = RECEIPT_FILTERS
            .iter()
            .any(|filter| self.question.has(filter));
        self.payments()
            .filter(|payment| {
                payment.method != Method::Bonus && self.in_period(payment.paid_at.date())
            })
            .map(|payment| {
                (
                    payment,
                    self.tied(payment)
                        .filter(|booking| self.is_receipt(booking)),
                )
            })
            .filter(|(_, receipt)| {
                !filtered || receipt.is_some_and(|receipt| receipt.passes(self.question))
            })
            .collect()
    }

    /// The booking a payment is tied to, whatever its status, date and patient.
    pub fn tied(&self, payment: &Payment) -> Option<&Booking<'a>> {
        let id = payment.visit_id.as_deref()?;
        self.booking(id)
    }

    pub fn booking(&self, id: &str) -> Option<&Booking<'a>> {
        self.places_in_bookings
            .get(id)
            .map(|place| &self.bookings[*place])
    }

    /// Departures of the chosen patients up to as-of.
    pub fn departures(&self) -> Vec<&'a Departure> {
        let chosen: BTreeSet<&str> = self.patients().map(|patient| patient.id.as_str()).collect();
        let departures = self.org.departures.iter();
        departures
            .filter(|d| d.left_on <= self.as_of && chosen.contains(d.patient_id.as_str()))
            .collect()
    }

    /// Patients with a booking still `booked` on or after as-of.
    pub fn expected(&self) -> BTreeSet<&'a str> {
        let open = |booking: &&Booking| {
            booking.row.status == Status::Booked
                && booking.employee.sees_patients
                && booking.date >= self.as_of
        };
        self.bookings
            .iter()
            .filter(open)
            .map(|booking| booking.patient.id.as_str())
            .collect()
    }

    /// The latest departure up to as-of of each patient who has one.
    pub fn last_departures(&self) -> BTreeMap<&'a str, Date> {
        let mut last: BTreeMap<&str, Date> = BTreeMap::new();
        for departure in self.departures() {
            let on = last
                .entry(&departure.patient_id)
                .or_insert(departure.left_on);
            *on = departure.left_on.max(*on);
        }
        last
    }

    pub fn first_visit(&self, patient_id: &str) -> Option<Date> {
        self.first_visits.get(patient_id).copied()
    }

    pub fn is_receipt(&self, booking: &Booking) -> bool {
        booking.row.status == Status::Completed && booking.date <= self.as_of
    }

    pub fn item(&self, line: &Line) -> Option<&'a Item> {
        line.item_id
            .as_deref()
            .and_then(|id| self.items.get(id).copied())
    }

    pub fn category(&self, patient: &Patient) -> Option<&'a Category> {
        category(self.org, patient)
    }

    /// The period cut at as-of; none when it lies wholly after.
    pub fn period(&self) -> Option<Period> {
        self.question
            .period
            .and_then(|period| period.cut(self.as_of))
    }

    pub fn in_period(&self, date: Date) -> bool {
        self.period().is_some_and(|period| period.contains(date))
    }

    /// Every step the period touches: its first day, and its days in the period.
    pub fn steps(&self, step: Step) -> Vec<(Date, Period)> {
        self.period()
            .map_or(Vec::new(), |period| period.steps(step).collect())
    }

    /// As `--step` says.
    pub fn asked_step(&self) -> Step {
        Step::from_word(self.question.choice("step"))
            .expect("the question was checked for its words")
    }

    pub fn money(&self, minor: i64) -> String {
        self.currency.format(Money(minor))
    }

    /// sum/count to the minor unit; empty when there is nothing to count.
    pub fn average_money(&self, sum: i64, count: i64) -> String {
        clinic::percent::average(sum, count).map_or(String::new(), |minor| self.money(minor))
    }

    /// False under a filter that no cost belongs to: costs are nobody's category, city, department or employee.
    pub fn knows_costs(&self) -> bool {
        !["category", "city", "department", "employee"]
            .iter()
            .any(|filter| self.question.has(filter))
    }

    /// First days of the months the period touches.
    pub fn months(&self) -> Vec<Date> {
        self.steps(Step::Month)
            .into_iter()
            .map(|(first, _)| first)
            .collect()
    }
}

impl Booking<'_> {
    pub fn is_visit(&self) -> bool {
        self.row.status == Status::Completed && self.employee.sees_patients
    }

    /// Its employee, department or branch; none when it has none.
    pub fn key(&self, by: &str) -> Option<Key> {
        match by {
            "employee" => Some((self.employee.name.clone(), self.employee.id.clone())),
            "department" => self
                .department
                .map(|department| (department.name.clone(), department.id.clone())),
            "branch" => self
                .branch
                .map(|branch| (branch.name.clone(), branch.id.clone())),
            _ => None,
        }
    }

    fn passes(&self, question: &Question) -> bool {
        RECEIPT_FILTERS.iter().all(|filter| {
            let wanted = question.all(filter);
            wanted.is_empty() || self.key(filter).is_some_and(|(_, id)| wanted.contains(&id))
        })
    }
}

fn bookings<'a>(org: &'a Organisation, question: &Question) -> Vec<Booking<'a>> {
    let patients: BTreeMap<&str, &Patient> = org
        .patients
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect();
    let employees: BTreeMap<&str, &Employee> = org
        .employees
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect();
    let departments: BTreeMap<&str, &Department> = org
        .departments
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect();
    let branches: BTreeMap<&str, &Branch> = org
        .branches
        .iter()
        .map(|row| (row.id.as_str(), row))
        .collect();
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
                branch: department
                    .and_then(|department| department.branch_id.as_deref())
                    .map(|id| branches[id]),
                billed: lines.iter().map(|line| line.amount.0).sum(),
                lines,
                chosen,
                counted: false,
            };
            booking.counted = chosen && booking.passes(question);
            booking
        })
        .collect();
    bookings
        .sort_by(|a, b| (a.row.starts_at.at(), &a.row.id).cmp(&(b.row.starts_at.at(), &b.row.id)));
    bookings
}

fn is_chosen(org: &Organisation, question: &Question, patient: &Patient) -> bool {
    let any = |filter: &str, value: &Option<String>| {
        let wanted = question.all(filter);
        wanted.is_empty() || value.as_ref().is_some_and(|value| wanted.contains(value))
    };
    let staff =
        category(org, patient).is_some_and(|category| category.attention == Attention::Staff);
    any("category", &patient.category_id)
        && any("city", &patient.city)
        && !(staff && question.leaves_staff_out())
}

fn category<'a>(org: &'a Organisation, patient: &Patient) -> Option<&'a Category> {
    let id = patient.category_id.as_ref()?;
    org.categories.iter().find(|category| category.id == *id)
}

fn check_filters(org: &Organisation, question: &Question) -> Result<(), String> {
    for filter in RECEIPT_FILTERS.iter().chain(PATIENT_FILTERS) {
        let known: BTreeSet<&str> = match *filter {
            "branch" => org.branches.iter().map(|row| row.id.as_str()).collect(),
            "department" => org.departments.iter().map(|row| row.id.as_str()).collect(),
            "employee" => org.employees.iter().map(|row| row.id.as_str()).collect(),
            "category" => org.categories.iter().map(|row| row.id.as_str()).collect(),
            _ => continue,
        };
        if let Some(unknown) = question
            .all(filter)
            .iter()
            .find(|id| !known.contains(id.as_str()))
        {
            return Err(format!("no {filter} has the id {unknown}"));
        }
    }
    Ok(())
}
