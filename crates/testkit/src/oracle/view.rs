//! The organisation as one question sees it: as of a day, with the patients and receipts its filters choose.

use super::booking::{Booking, bookings, by_id, category, check_filters, is_chosen};
use super::question::{Question, RECEIPT_FILTERS};
use clinic::period::days_between;
use clinic::record::{Category, Departure, Item, Line, Method, Organisation, Outcome, Patient, Payment, Status};
use clinic::{Currency, Money, Period, Step};
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

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

impl<'a> View<'a> {
    pub fn new(org: &'a Organisation, question: &'a Question) -> Result<Self, String> {
        check_filters(org, question)?;
        let currency = org.clinic.as_ref().map(|clinic| clinic.currency).or_else(|| Currency::from_code("EUR"));
        let mut view = Self {
            org,
            question,
            as_of: question.as_of,
            currency: currency.ok_or("no currency")?,
            bookings: bookings(org, question),
            first_visits: BTreeMap::new(),
            places_in_bookings: BTreeMap::new(),
            items: by_id(&org.items, |item| &item.id),
        };
        for (place, booking) in view.bookings.iter().enumerate() {
            view.places_in_bookings.insert(&booking.row.id, place);
            if booking.is_visit() && booking.date <= view.as_of {
                view.first_visits.entry(&booking.patient.id).or_insert(booking.date);
            }
        }
        Ok(view)
    }

    /// The patients of the filters.
    pub fn patients(&self) -> impl Iterator<Item = &'a Patient> {
        self.org.patients.iter().filter(|patient| is_chosen(self.org, self.question, patient))
    }

    /// Receipts up to as-of of the chosen patients, whether or not the filters count them.
    pub fn receipts(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.bookings.iter().filter(|booking| booking.chosen && self.is_receipt(booking))
    }

    /// Visits up to as-of of the chosen patients, whether or not the filters count them.
    pub fn visits(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.receipts().filter(|receipt| receipt.employee.sees_patients)
    }

    /// Every chosen patient's visits up to as-of, whether or not the filters count them; never an empty list.
    pub fn visits_by_patient(&self) -> BTreeMap<&'a str, Vec<&Booking<'a>>> {
        let mut visits: BTreeMap<&str, Vec<&Booking>> = BTreeMap::new();
        for visit in self.visits() {
            visits.entry(&visit.patient.id).or_default().push(visit);
        }
        visits
    }

    /// What was ever billed to each chosen patient with a receipt, up to as-of.
    pub fn billed_by_patient(&self) -> BTreeMap<&'a str, i64> {
        let mut billed: BTreeMap<&str, i64> = BTreeMap::new();
        for receipt in self.receipts() {
            *billed.entry(&receipt.patient.id).or_default() += receipt.billed;
        }
        billed
    }

    pub fn counted_receipts(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.receipts().filter(|receipt| receipt.counted && self.in_period(receipt.date))
    }

    /// Bookings of every status in the period, with employees who see patients.
    pub fn counted_bookings(&self) -> impl Iterator<Item = &Booking<'a>> {
        self.bookings
            .iter()
            .filter(|booking| booking.counted && booking.employee.sees_patients && self.in_period(booking.date))
    }

    /// Payments of the chosen patients up to as-of, by every method.
    pub fn payments(&self) -> impl Iterator<Item = &'a Payment> {
        let chosen: BTreeSet<&str> = self.patients().map(|patient| patient.id.as_str()).collect();
        self.org
            .payments
            .iter()
            .filter(move |payment| payment.paid_at.date() <= self.as_of && chosen.contains(payment.patient_id.as_str()))
    }

    /// Real money of the period: what `--basis paid` counts, and the receipt it is tied to.
    pub fn counted_money(&self) -> Vec<(&'a Payment, Option<&Booking<'a>>)> {
        let filtered = RECEIPT_FILTERS.iter().any(|filter| self.question.has(filter));
        self.payments()
            .filter(|payment| payment.method != Method::Bonus && self.in_period(payment.paid_at.date()))
            .map(|payment| (payment, self.tied(payment).filter(|booking| self.is_receipt(booking))))
            .filter(|(_, receipt)| !filtered || receipt.is_some_and(|receipt| receipt.passes(self.question)))
            .collect()
    }

    /// The booking a payment is tied to, whatever its status, date and patient.
    pub fn tied(&self, payment: &Payment) -> Option<&Booking<'a>> {
        let id = payment.visit_id.as_deref()?;
        self.booking(id)
    }

    pub fn booking(&self, id: &str) -> Option<&Booking<'a>> {
        self.places_in_bookings.get(id).map(|place| &self.bookings[*place])
    }

    /// Departures of the chosen patients up to as-of.
    pub fn departures(&self) -> Vec<&'a Departure> {
        let chosen: BTreeSet<&str> = self.patients().map(|patient| patient.id.as_str()).collect();
        let departures = self.org.departures.iter();
        departures.filter(|d| d.left_on <= self.as_of && chosen.contains(d.patient_id.as_str())).collect()
    }

    /// Patients with a booking still `booked` on or after as-of.
    pub fn expected(&self) -> BTreeSet<&'a str> {
        let open = |booking: &&Booking| {
            booking.row.status == Status::Booked && booking.employee.sees_patients && booking.date >= self.as_of
        };
        self.bookings.iter().filter(open).map(|booking| booking.patient.id.as_str()).collect()
    }

    /// The latest departure up to as-of of each patient who has one.
    pub fn last_departures(&self) -> BTreeMap<&'a str, Date> {
        let mut last: BTreeMap<&str, Date> = BTreeMap::new();
        for departure in self.departures() {
            let on = last.entry(&departure.patient_id).or_insert(departure.left_on);
            *on = departure.left_on.max(*on);
        }
        last
    }

    /// Whether a patient said after a day that they are away until a day after as-of, or less than 30 days before it that they
    /// will come.
    pub fn is_put_off(&self, patient: &str, since: Date) -> bool {
        let said = self.org.contact_results.iter().filter(|said| said.patient_id == patient);
        let mut said =
            said.filter(|said| (since.tomorrow().unwrap_or(since)..=self.as_of).contains(&said.contacted_at.date()));
        said.any(|said| match said.outcome {
            Outcome::Away => said.until_on.is_some_and(|until| until > self.as_of),
            Outcome::WillCome => days_between(said.contacted_at.date(), self.as_of) < 30,
            _ => false,
        })
    }

    pub fn first_visit(&self, patient_id: &str) -> Option<Date> {
        self.first_visits.get(patient_id).copied()
    }

    pub fn is_receipt(&self, booking: &Booking) -> bool {
        booking.row.status == Status::Completed && booking.date <= self.as_of
    }

    pub fn item(&self, line: &Line) -> Option<&'a Item> {
        line.item_id.as_deref().and_then(|id| self.items.get(id).copied())
    }

    pub fn category(&self, patient: &Patient) -> Option<&'a Category> {
        category(self.org, patient)
    }

    /// The period cut at as-of; none when it lies wholly after.
    pub fn period(&self) -> Option<Period> {
        self.question.period.and_then(|period| period.cut(self.as_of))
    }

    pub fn in_period(&self, date: Date) -> bool {
        self.period().is_some_and(|period| period.contains(date))
    }

    /// Every step the period touches: its first day, and its days in the period.
    pub fn steps(&self, step: Step) -> Vec<(Date, Period)> {
        self.period().map_or(Vec::new(), |period| period.steps(step).collect())
    }

    /// As `--step` says.
    pub fn asked_step(&self) -> Step {
        Step::from_word(self.question.choice("step")).expect("the question was checked for its words")
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
        !["category", "city", "department", "employee"].iter().any(|filter| self.question.has(filter))
    }

    /// First days of the months the period touches.
    pub fn months(&self) -> Vec<Date> {
        self.steps(Step::Month).into_iter().map(|(first, _)| first).collect()
    }
}
