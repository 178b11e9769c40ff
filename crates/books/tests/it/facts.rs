//! What reports read.

use std::collections::BTreeSet;

use books::Books;
use books::facts::{Patients, Reader, State};
use clinic::record::RecallAfter;
use testkit::clinic::{Size, random, tables};

use crate::place::{import, places};

/// Every fact as text, with the patient it belongs to.
async fn told(reader: &mut Reader, whose: Patients<'_>) -> Vec<(i64, String)> {
    let mut all = Vec::new();
    reader.patients(whose, |fact| all.push((fact.id, format!("{fact:?}")))).await.expect("patients");
    reader.visits(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("visits");
    reader.lines(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("lines");
    reader.payments(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("payments");
    reader.departures(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("departures");
    reader.bonuses(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("bonuses");
    reader.ratings(whose, |fact| all.push((fact.patient_id, format!("{fact:?}")))).await.expect("ratings");
    all.sort();
    all
}

async fn random_books(place: &crate::place::Place) -> (Books, clinic::record::Organisation) {
    let all = random(7, Size { patients: 40, bookings: 400 });
    let books = place.books().await;
    import(&books, &all).await;
    (books, all)
}

#[tokio::test]
async fn facts_of_some_are_those_of_all_that_are_theirs() {
    for place in places() {
        let (books, records) = random_books(&place).await;
        let mut reader = books.read().await.expect("a reader");
        let all = told(&mut reader, Patients::All).await;
        let rows = records.patients.len() + records.visits.len() + records.lines.len() + records.payments.len();
        let more = records.departures.len() + records.bonuses.len() + records.ratings.len();
        assert_eq!(all.len(), rows + more);
        let everybody: BTreeSet<i64> = all.iter().map(|(patient, _)| *patient).collect();
        for step in [1, 2, 5] {
            let some: Vec<i64> = everybody.iter().copied().step_by(step).collect();
            let expected: Vec<_> = all.iter().filter(|(patient, _)| some.contains(patient)).cloned().collect();
            assert_eq!(told(&mut reader, Patients::Of(&some)).await, expected);
            assert_eq!(
                told(&mut reader, Patients::Changed(&some[..some.len().min(3)], 0)).await.len(),
                expected.iter().filter(|(patient, _)| some[..some.len().min(3)].contains(patient)).count()
            );
        }
        assert_eq!(told(&mut reader, Patients::Of(&[])).await, []);
    }
}

#[tokio::test]
async fn facts_of_many_who_changed_are_read_together() {
    for place in places() {
        let (books, mut records) = random_books(&place).await;
        let before = books.seq().await.expect("a number");
        records.patients.iter_mut().skip(1).for_each(|patient| patient.name.push('!'));
        import(&books, &records).await;
        let mut reader = books.read().await.expect("a reader");
        let changed = reader.changes_since(before).await.expect("changes").patients;
        assert_eq!(changed.len(), records.patients.len() - 1);
        let all = told(&mut reader, Patients::All).await;
        let theirs: Vec<_> = all.into_iter().filter(|(patient, _)| changed.contains(patient)).collect();
        assert_eq!(told(&mut reader, Patients::Changed(&changed, before)).await, theirs);
    }
}

#[tokio::test]
async fn what_was_put_is_told_in_numbers() {
    for place in places() {
        let books = place.books().await;
        let all = tables(&[
            ("items", "id | recall_after_days | recall_after_months \n i1 | 90 | \n i2 | | 6"),
            (
                "visits",
                "visit | patient | on | item | billed \n v1 | p1 | 1970-01-02T10:30:05 | i1 | 0.01 \n v2 | p2 | 1969-12-31T23:59 | i2 | -2.50",
            ),
        ]);
        import(&books, &all).await;
        let mut reader = books.read().await.expect("a reader");
        let mut visits = Vec::new();
        reader.visits(Patients::All, |fact| visits.push((fact.key, fact.day, fact.second))).await.expect("visits");
        visits.sort();
        assert_eq!(visits, [("v1".into(), 1, 37_805), ("v2".into(), -1, 86_340)]);
        let mut amounts = Vec::new();
        reader.lines(Patients::All, |fact| amounts.push(fact.amount_minor)).await.expect("lines");
        amounts.sort_unstable();
        assert_eq!(amounts, [-250, 1]);
        let mut states = Vec::new();
        reader.patients(Patients::All, |fact| states.push((fact.registered_day, fact.state))).await.expect("patients");
        states.sort_unstable_by_key(|(day, _)| *day);
        assert_eq!(states, [(-1, State::Active), (1, State::Active)]);
        let recalls: Vec<_> =
            reader.directory().await.expect("a directory").items.into_iter().map(|item| item.recall_after).collect();
        assert_eq!(recalls, [Some(RecallAfter::Days(90)), Some(RecallAfter::Months(6))]);
    }
}

#[tokio::test]
async fn the_directory_holds_every_name_and_amount() {
    for place in places() {
        let (books, all) = random_books(&place).await;
        let directory = books.read().await.expect("a reader").directory().await.expect("a directory");
        assert_eq!(directory.clinic, all.clinic);
        let keys = |keys: Vec<&String>| keys.into_iter().cloned().collect::<BTreeSet<_>>();
        assert_eq!(
            keys(directory.employees.iter().map(|row| &row.key).collect()),
            keys(all.employees.iter().map(|row| &row.id).collect())
        );
        assert_eq!(
            keys(directory.categories.iter().map(|row| &row.key).collect()),
            keys(all.categories.iter().map(|row| &row.id).collect())
        );
        assert_eq!(
            directory.source_costs.iter().map(|row| row.amount_minor).sum::<i64>(),
            all.source_costs.iter().map(|row| row.amount.0).sum::<i64>()
        );
        assert_eq!((directory.branch_costs.len(), directory.prices.len()), (all.branch_costs.len(), all.prices.len()));
    }
}

#[tokio::test]
async fn a_number_that_was_never_reached_means_other_books() {
    for place in places() {
        let (books, _) = random_books(&place).await;
        let mut reader = books.read().await.expect("a reader");
        let ahead = reader.seq() + 1;
        assert!(reader.changes_since(ahead).await.expect("changes").everything);
        let none = reader.changes_since(ahead - 1).await.expect("changes");
        assert!(none.patients.is_empty() && !none.directory && !none.everything);
    }
}

#[tokio::test]
async fn what_no_column_may_hold_is_called_damage_without_being_quoted() {
    for place in places() {
        let (books, _) = random_books(&place).await;
        place.execute("UPDATE visit SET starts_at = 'Ada Lovelace'").await;
        let mut reader = books.read().await.expect("a reader");
        let error = reader.visits(Patients::All, |_| ()).await.expect_err("no date");
        assert!(matches!(error, books::BooksError::Damaged(_)) && !format!("{error} {error:?}").contains("Ada"));
        let error = reader.organisation().await.expect_err("no time");
        assert!(matches!(error, books::BooksError::Damaged(_)) && !format!("{error} {error:?}").contains("Ada"));
    }
}

/// Nobody else's payment does.
#[tokio::test]
async fn a_payment_for_the_visit_of_another_tells_of_that_visit() {
    for place in places() {
        let books = place.books().await;
        let mut all = tables(&[(
            "visits",
            "visit | patient | on | billed | paid \n v1 | p1 | 2025-01-02 | 10.00 | 4.00 \n v2 | p2 | 2025-02-03 | 20.00 | 5.00",
        )]);
        all.payments[1].visit_id = Some("v1".into());
        import(&books, &all).await;
        let mut reader = books.read().await.expect("a reader");
        let mut visits = Vec::new();
        reader.visits(Patients::All, |visit| visits.push(visit)).await.expect("visits");
        let visit = visits.iter().find(|visit| visit.key == "v1").expect("it was put");
        let mut tied = Vec::new();
        reader.payments(Patients::All, |payment| tied.extend(payment.visit_of_other)).await.expect("payments");
        let told: Vec<_> =
            tied.iter().map(|v| (v.patient_id, v.employee_id, v.department_id, v.day, v.status)).collect();
        let expected = (visit.patient_id, visit.employee_id, visit.department_id, visit.day, visit.status);
        assert_eq!(told, [expected]);
    }
}
