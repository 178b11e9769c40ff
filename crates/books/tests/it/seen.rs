//! Who may see a part never gets rows of others: random clinics against plain loops.

use std::collections::{BTreeMap, BTreeSet};

use books::Books;
use books::cards::{Happening, PatientCard, Seen, Show};
use clinic::record::{Method, Organisation, Status, Visit};
use testkit::clinic::{Size, random};

use crate::place::{import, noon, places};

/// Somebody who may see a part, by keys.
#[derive(Clone, Debug)]
struct Visitor {
    employee: Option<String>,
    branches: Vec<String>,
}

impl Visitor {
    fn sees(&self, all: &Organisation, visit: &Visit) -> bool {
        let department = all.departments.iter().find(|row| Some(&row.id) == visit.department_id.as_ref());
        let branch = department.and_then(|department| department.branch_id.as_ref());
        self.employee.as_ref().is_none_or(|employee| *employee == visit.employee_id)
            && (self.branches.is_empty() || branch.is_some_and(|branch| self.branches.contains(branch)))
    }

    /// Whether somebody pays for a visit that may be seen, be it of somebody else.
    fn is_paid_by(&self, all: &Organisation, patient: &str) -> bool {
        let own = all.payments.iter().filter(|row| row.patient_id == patient);
        let mut paid = own.filter_map(|row| all.visits.iter().find(|visit| Some(&visit.id) == row.visit_id.as_ref()));
        paid.any(|visit| self.sees(all, visit))
    }

    async fn seen(&self, books: &Books) -> Seen {
        let choices = books.choices().await.expect("choices");
        let employee = choices.employees.iter().find(|one| Some(&one.record.key) == self.employee.as_ref());
        let branches = choices.branches.iter().filter(|one| self.branches.contains(&one.key));
        Seen { employee: employee.map(|one| one.record.id), branches: branches.map(|one| one.id).collect() }
    }
}

fn visitors(all: &Organisation) -> Vec<Visitor> {
    let employee = |at: usize| Some(all.employees[at].id.clone());
    let branches = |ats: &[usize]| ats.iter().map(|at| all.branches[*at].id.clone()).collect::<Vec<_>>();
    vec![
        Visitor { employee: employee(0), branches: Vec::new() },
        Visitor { employee: employee(3), branches: Vec::new() },
        // Nobody comes to the last.
        Visitor { employee: employee(5), branches: Vec::new() },
        Visitor { employee: None, branches: branches(&[0]) },
        Visitor { employee: None, branches: branches(&[1, 2, 3]) },
        Visitor { employee: employee(1), branches: branches(&[0, 1]) },
    ]
}

#[tokio::test]
async fn who_may_see_a_part_gets_that_part_and_nothing_else() {
    for seed in 0..3 {
        let all = random(seed, Size { patients: 12, bookings: 80 });
        for place in places() {
            let books = place.books().await;
            import(&books, &all).await;
            for visitor in visitors(&all) {
                let seen = visitor.seen(&books).await;
                assert!(!seen.is_all());
                for patient in &all.patients {
                    let visits = all.visits.iter().filter(|row| row.patient_id == patient.id);
                    let visits: Vec<&Visit> = visits.filter(|visit| visitor.sees(&all, visit)).collect();
                    let whole = books.patient_card(&patient.id, &Seen::all()).await.expect("books").expect("a card");
                    let card = books.patient_card(&patient.id, &seen).await.expect("books");
                    let is_seen = !visits.is_empty() || visitor.is_paid_by(&all, &patient.id);
                    assert_eq!(card.is_some(), is_seen, "{seed} {visitor:?} {}", patient.id);
                    if let Some(card) = &card {
                        check_card(&all, &visitor, card, &visits);
                    }
                    check_timeline(&all, &visitor, &books, &seen, whole.id, &patient.id, &visits).await;
                    check_search(&books, &seen, &whole, is_seen).await;
                }
            }
        }
    }
}

/// The clinic's own date.
fn today(all: &Organisation) -> jiff::civil::Date {
    let zone = all.clinic.as_ref().map_or("UTC", |clinic| clinic.time_zone.as_str());
    noon().in_tz(zone).expect("a zone").date()
}

fn check_card(all: &Organisation, visitor: &Visitor, card: &PatientCard, visits: &[&Visit]) {
    let today = today(all);
    let receipts = visits.iter().filter(|visit| visit.status == Status::Completed && visit.starts_at.date() <= today);
    let receipts: BTreeSet<&str> = receipts.map(|visit| visit.id.as_str()).collect();
    let billed: i64 =
        all.lines.iter().filter(|line| receipts.contains(line.visit_id.as_str())).map(|line| line.amount.0).sum();
    assert_eq!(card.account.billed_minor, billed);
    assert_eq!((card.account.balance_minor, card.account.bonus_minor), (None, None));
    let by_id: BTreeMap<&str, &Visit> = all.visits.iter().map(|visit| (visit.id.as_str(), visit)).collect();
    let paid = all.payments.iter().filter(|payment| {
        let visit = payment.visit_id.as_ref().map(|id| by_id[id.as_str()]);
        payment.patient_id == card.key
            && payment.method != Method::Bonus
            && payment.paid_at.date() <= today
            && visit.is_some_and(|visit| {
                visitor.sees(all, visit) && visit.status != Status::Booked && visit.starts_at.date() <= today
            })
    });
    assert_eq!(card.account.paid_minor, paid.map(|payment| payment.amount.0).sum::<i64>(), "{visitor:?} {}", card.key);
    let seeing: BTreeSet<&str> =
        all.employees.iter().filter(|row| row.sees_patients).map(|row| row.id.as_str()).collect();
    let came = visits
        .iter()
        .filter(|visit| receipts.contains(visit.id.as_str()) && seeing.contains(visit.employee_id.as_str()));
    let days: Vec<_> = came.map(|visit| visit.starts_at.date()).collect();
    assert_eq!(card.life.visits, days.len() as i64);
    assert_eq!(
        (card.life.first_visit_on, card.life.last_visit_on),
        (days.iter().min().copied(), days.iter().max().copied())
    );
    let booked = visits.iter().filter(|visit| visit.status == Status::Booked && visit.starts_at.date() >= today);
    let next = booked.map(|visit| visit.starts_at.as_str()).min();
    assert_eq!(card.life.next_booking.as_ref().map(|next| next.starts_at.as_str()), next);
}

async fn check_timeline(
    all: &Organisation,
    visitor: &Visitor,
    books: &Books,
    seen: &Seen,
    id: i64,
    key: &str,
    visits: &[&Visit],
) {
    let events = books.patient_timeline(id, seen, Show::All, None, 10_000).await.expect("a timeline").events;
    let mut got: BTreeMap<&str, usize> = BTreeMap::new();
    for event in &events {
        if let Some(visit) = &event.visit {
            let visit = all.visits.iter().find(|row| row.id == visit.key).expect("a visit of the clinic");
            assert!(visitor.sees(all, visit), "{visitor:?} {event:?}");
        }
        let kind = match &event.what {
            Happening::Contact { .. } => "contact",
            Happening::Visit { lines } => {
                let visit = event.visit.as_ref().expect("itself");
                assert_eq!(lines.len(), all.lines.iter().filter(|line| line.visit_id == visit.key).count());
                "visit"
            }
            Happening::Payment { .. } => "payment",
            Happening::Bonus { .. } => "bonus",
            Happening::Rating { .. } => "rating",
            Happening::Departure { .. } => "departure",
            Happening::Registration => "registration",
        };
        *got.entry(kind).or_default() += 1;
    }
    if visits.is_empty() && !visitor.is_paid_by(all, key) {
        assert!(events.is_empty());
        return;
    }
    let is_seen = |visit: Option<&String>| {
        visit.is_some_and(|id| all.visits.iter().any(|row| row.id == *id && visitor.sees(all, row)))
    };
    let payments = all.payments.iter().filter(|row| row.patient_id == key && is_seen(row.visit_id.as_ref())).count();
    let ratings = all.ratings.iter().filter(|row| visits.iter().any(|visit| visit.id == row.visit_id)).count();
    let departures = all.departures.iter().filter(|row| row.patient_id == key).count();
    let expected = [
        ("visit", visits.len()),
        ("payment", payments),
        ("rating", ratings),
        ("departure", departures),
        ("contact", all.contact_results.iter().filter(|row| row.patient_id == key).count()),
        ("registration", 1),
    ];
    assert_eq!(got, expected.into_iter().filter(|(_, count)| *count > 0).collect(), "{visitor:?}");
}

async fn check_search(books: &Books, seen: &Seen, card: &PatientCard, is_seen: bool) {
    let index = books.patient_index();
    for text in [Some(&card.name), card.card_number.as_ref(), card.phone.as_ref()].into_iter().flatten() {
        let found = index.find(text, 1_000, seen).await.expect("a search");
        let everybody = index.find(text, 1_000, &Seen::all()).await.expect("a search");
        let is_found = found.iter().any(|found| found.id == card.id);
        let is_there = everybody.iter().any(|found| found.id == card.id);
        assert_eq!(is_found, is_there && is_seen, "{text}");
    }
}
