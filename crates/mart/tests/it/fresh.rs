//! A report contains every write committed before it was asked, and a write costs no more than its patients' buckets.

use std::collections::HashSet;

use clinic::record::{Organisation, Patient};
use mart::Shape;
use testkit::clinic::{Size, random, table};

use crate::clinic::{Clinic, billed, employees_of_visits_behind};

fn three_patients() -> Organisation {
    table(
        "patient | on         | employee | billed
         p1      | 2025-01-02 | e1       | 10.00
         p2      | 2025-01-03 | e1       | 5.00
         p3      | 2025-01-03 | e2       | 1.00",
    )
}

#[tokio::test]
async fn a_visit_entered_a_moment_ago_is_in_the_answer_and_costs_one_bucket() {
    for clinic in Clinic::both(&three_patients()).await {
        let mart = clinic.mart(None);
        assert_eq!(billed(&mart).await, ["e1 2 15.00", "e2 1 1.00"]);
        clinic.bill("new", "p3", "e1", 250).await;
        assert_eq!(billed(&mart).await, ["e1 3 17.50", "e2 1 1.00"]);
        let counters = mart.counters();
        assert_eq!((counters.rebuilds, counters.buckets_replaced, counters.patients_read), (1, 1, 1));
        assert_eq!(billed(&mart).await.len(), 2);
        assert_eq!(mart.counters(), counters, "a question without a change before it reads nothing");
    }
}

#[tokio::test]
async fn a_renamed_employee_is_renamed_in_the_answer_without_reading_facts_again() {
    for clinic in Clinic::both(&three_patients()).await {
        let mart = clinic.mart(None);
        billed(&mart).await;
        let mut employee = three_patients().employees[0].clone();
        employee.name = "Zoë".to_owned();
        let mut tx = clinic.books.write("desk", "employee").await.expect("a transaction");
        tx.put(&employee).await.expect("books").expect("an employee that fits");
        tx.commit("").await.expect("a commit");
        assert_eq!(billed(&mart).await, ["Zoë 2 15.00", "e2 1 1.00"]);
        assert_eq!((mart.counters().rebuilds, mart.counters().patients_read), (1, 0));
    }
}

#[tokio::test]
async fn a_new_patient_and_many_who_ask_at_once() {
    for clinic in Clinic::both(&three_patients()).await {
        let mart = std::sync::Arc::new(clinic.mart(None));
        let newcomer = Patient { id: "p4".to_owned(), name: "p4".to_owned(), ..three_patients().patients[0].clone() };
        let mut tx = clinic.books.write("desk", "patient").await.expect("a transaction");
        tx.put(&newcomer).await.expect("books").expect("a patient that fits");
        tx.commit("").await.expect("a commit");
        clinic.bill("first of p4", "p4", "e2", 100).await;
        let asked: Vec<_> = (0..8)
            .map(|_| {
                tokio::spawn({
                    let mart = mart.clone();
                    async move { billed(&mart).await }
                })
            })
            .collect();
        for answer in asked {
            assert_eq!(answer.await.expect("an answer"), ["e1 2 15.00", "e2 2 2.00"]);
        }
        assert_eq!(mart.counters().rebuilds, 1, "eight who ask at once make the snapshot once");
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_list_of_visits_is_of_one_moment_while_they_change() {
    for clinic in Clinic::both(&three_patients()).await {
        let mart = clinic.mart(None);
        let asking = async {
            let mut seen = 0;
            for _ in 0..100 {
                let employees = employees_of_visits_behind(&mart, "e1").await;
                assert!(employees.iter().all(|employee| employee == "e1"), "{employees:?}");
                seen += employees.len();
            }
            seen
        };
        let writing = async {
            for turn in 0..100 {
                clinic.bill("v of two", "p2", if turn % 2 == 0 { "e2" } else { "e1" }, 700).await;
            }
        };
        let (seen, ()) = tokio::join!(asking, writing);
        assert!(seen > 0, "nothing was listed");
    }
}

#[tokio::test]
async fn many_changed_patients_are_read_by_bucket_and_most_of_a_clinic_as_a_whole() {
    let mut all = random(8, Size { patients: 120, bookings: 600 });
    let [one, other] = Clinic::both(&all).await;
    // So many that they are read together, and all of whom have a line that changed.
    let theirs = all.visits.iter().filter(|visit| all.patients[..40].iter().any(|one| one.id == visit.patient_id));
    let theirs: HashSet<String> = theirs.map(|visit| visit.id.clone()).collect();
    let of_theirs = all.lines.iter_mut().filter(|line| theirs.contains(&line.visit_id));
    of_theirs.for_each(|line| line.amount.0 += 1);
    for clinic in [one, other] {
        let shaped = |patients_a_bucket| clinic.shaped(Shape { patients_a_bucket, ..Shape::default() });
        let (by_bucket, as_a_whole) = (shaped(60), shaped(4));
        let before = billed(&by_bucket).await;
        assert_eq!(billed(&as_a_whole).await, before);
        clinic.import(&all).await;
        let right = billed(&clinic.mart(None)).await;
        assert_ne!(right, before);
        assert_eq!((billed(&by_bucket).await, billed(&as_a_whole).await), (right.clone(), right));
        assert!(by_bucket.counters().patients_read > 32);
        assert_eq!((by_bucket.counters().rebuilds, as_a_whole.counters().rebuilds), (1, 2));
    }
}
