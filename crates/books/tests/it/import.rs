//! Importing: again, changed, wrong, given up.

use books::{Books, Edited, ProblemKind, RowProblem, Table};
use clinic::record::{Attention, Organisation};
use testkit::clinic::{Size, random, table, tables};

use crate::place::{everything, import, places};

/// Two of everything that the stories change.
fn small() -> Organisation {
    tables(&[
        ("patients", "id | name | phone | on \n p1 | Ada | +491 | 2025-01-01 \n p2 | Bob | | 2025-01-02"),
        (
            "visits",
            "visit | patient | on | billed | paid \n v1 | p1 | 2025-01-02 | 10.00 | 4.00 \n v2 | p2 | 2025-02-03 | 20.00 |",
        ),
    ])
}

#[tokio::test]
async fn what_goes_in_comes_out_in_the_order_of_keys() {
    for seed in 0..4 {
        for place in places() {
            let books = place.books().await;
            let all = random(seed, Size { patients: 60, bookings: 700 });
            import(&books, &all).await;
            assert_eq!(everything(&books).await, sorted(all));
        }
    }
}

/// As an export orders it.
fn sorted(mut all: Organisation) -> Organisation {
    all.branches.sort_by(|a, b| a.id.cmp(&b.id));
    all.departments.sort_by(|a, b| a.id.cmp(&b.id));
    all.employees.sort_by(|a, b| a.id.cmp(&b.id));
    all.price_lists.sort_by(|a, b| a.id.cmp(&b.id));
    all.categories.sort_by(|a, b| a.id.cmp(&b.id));
    all.items.sort_by(|a, b| a.id.cmp(&b.id));
    all.prices.sort_by_key(|row| (row.price_list_id.clone(), row.item_id.clone()));
    all.sources.sort_by(|a, b| a.id.cmp(&b.id));
    all.source_costs.sort_by_key(|row| (row.source_id.clone(), row.month));
    all.branch_costs.sort_by_key(|row| (row.branch_id.clone(), row.month));
    all.patients.sort_by(|a, b| a.id.cmp(&b.id));
    all.consents.sort_by_key(|row| (row.patient_id.clone(), row.channel.word(), row.purpose.word(), row.on));
    all.departures.sort_by_key(|row| (row.patient_id.clone(), row.left_on));
    all.visits.sort_by(|a, b| a.id.cmp(&b.id));
    all.lines.sort_by(|a, b| a.id.cmp(&b.id));
    all.payments.sort_by(|a, b| a.id.cmp(&b.id));
    all.bonuses.sort_by(|a, b| a.id.cmp(&b.id));
    all.ratings.sort_by(|a, b| a.visit_id.cmp(&b.visit_id));
    all.reasons.sort_by(|a, b| a.id.cmp(&b.id));
    all.contact_results.sort_by(|a, b| a.id.cmp(&b.id));
    all.recalls.sort_by_key(|row| (row.patient_id.clone(), row.item_id.clone()));
    all
}

#[tokio::test]
async fn importing_the_same_again_changes_nothing() {
    for place in places() {
        let books = place.books().await;
        let all = random(1, Size::SMALL);
        import(&books, &all).await;
        let (seq, deeds) = (books.seq().await.expect("a number"), books.deeds().await.expect("deeds").len());
        for (table, created, changed, _) in import(&books, &all).await {
            assert_eq!((table, created, changed), (table, 0, 0));
        }
        assert_eq!(books.seq().await.expect("a number"), seq, "readers are told of nothing");
        assert_eq!(books.deeds().await.expect("deeds").len(), deeds + 1, "the import itself");
    }
}

#[tokio::test]
async fn a_changed_row_is_updated_and_its_patients_are_told() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        import(&books, &all).await;
        let before = books.seq().await.expect("a number");
        all.visits[0].patient_id = "p2".into();
        let done = import(&books, &all).await;
        assert!(done.contains(&("visit", 0, 1, 1)) && done.contains(&("line", 0, 0, 2)), "{done:?}");
        assert_eq!(everything(&books).await, all);
        let changes = books.read().await.expect("a reader").changes_since(before).await.expect("changes");
        assert_eq!((changes.patients.len(), changes.directory, changes.everything), (2, false, false));
    }
}

#[tokio::test]
async fn a_changed_line_tells_of_the_patient_of_its_visit() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        import(&books, &all).await;
        let before = books.seq().await.expect("a number");
        all.lines[1].amount.0 += 1;
        import(&books, &all).await;
        let mut reader = books.read().await.expect("a reader");
        let changes = reader.changes_since(before).await.expect("changes");
        let mut keys = Vec::new();
        reader
            .patients(books::facts::Patients::Of(&changes.patients), |patient| keys.push(patient.key))
            .await
            .expect("patients");
        assert_eq!((keys, changes.directory, changes.everything), (vec!["p2".to_owned()], false, false));
    }
}

#[tokio::test]
async fn seeing_patients_or_not_changes_everything() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        import(&books, &all).await;
        let before = books.seq().await.expect("a number");
        all.employees[0].sees_patients = false;
        import(&books, &all).await;
        let changes = books.read().await.expect("a reader").changes_since(before).await.expect("changes");
        assert!(changes.everything && changes.directory);
    }
}

#[tokio::test]
async fn what_reports_look_up_in_the_directory_changes_the_directory_alone() {
    for place in places() {
        let books = place.books().await;
        let mut all = tables(&[
            ("patients", "id | category | price_list \n p1 | c1 | l1 \n p2 | c2 | l2"),
            ("categories", "id | attention \n c1 | normal \n c2 | vip"),
            ("price_lists", "id | name \n l1 | Staff \n l2 | Regulars"),
        ]);
        import(&books, &all).await;
        let edits: [fn(&mut Organisation); 2] =
            [|all| all.categories[0].attention = Attention::Staff, |all| all.price_lists[0].name = "Colleagues".into()];
        for edit in edits {
            let before = books.seq().await.expect("a number");
            edit(&mut all);
            import(&books, &all).await;
            assert_eq!(told(&books, before).await, (vec![], true, false));
        }
        let before = books.seq().await.expect("a number");
        let mut tx = books.write("ben", "category edit").await.expect("a write begins");
        all.categories[1].attention = Attention::Staff;
        all.price_lists[1].name = "Friends".into();
        tx.put(&all.categories[1]).await.expect("it is put").expect("nothing is wrong");
        tx.put(&all.price_lists[1]).await.expect("it is put").expect("nothing is wrong");
        tx.commit("").await.expect("it is kept");
        assert_eq!(told(&books, before).await, (vec![], true, false));

        let directory = books.read().await.expect("a reader").directory().await.expect("a directory");
        assert!(directory.categories.iter().all(|category| category.attention == Attention::Staff));
        let names: Vec<_> = directory.price_lists.iter().map(|list| list.name.as_str()).collect();
        assert_eq!(names, ["Colleagues", "Friends"]);
    }
}

/// What readers hear of the changes since: patients, directory, everything.
async fn told(books: &Books, since: i64) -> (Vec<i64>, bool, bool) {
    let changes = books.read().await.expect("a reader").changes_since(since).await.expect("changes");
    (changes.patients, changes.directory, changes.everything)
}

#[tokio::test]
async fn every_bad_row_is_told_and_nothing_is_written() {
    for place in places() {
        let books = place.books().await;
        let mut all = small();
        all.patients.push(all.patients[0].clone());
        all.visits[1].employee_id = "nobody".into();
        all.visits[1].department_id = Some("nowhere".into());
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        let misfits = import.put_all(&all).await.expect("records are put");
        let unknown = |column, file| RowProblem { column, kind: ProblemKind::UnknownReference { file } };
        let told: Vec<_> = misfits.iter().map(|misfit| (misfit.table, misfit.row, misfit.problem)).collect();
        assert_eq!(
            told,
            [
                (
                    Table::Patient,
                    2,
                    RowProblem { column: "id", kind: ProblemKind::DuplicateId { table: Table::Patient } }
                ),
                (Table::Visit, 1, unknown("employee_id", "employees.csv")),
                (Table::Visit, 1, unknown("department_id", "departments.csv")),
            ]
        );
        assert!(import.is_refused());
        assert!(import.commit(&serde_json::json!([]), &serde_json::json!({})).await.is_err());
        assert_eq!(everything(&books).await, Organisation::default());
        assert_eq!(books.deeds().await.expect("deeds"), []);
    }
}

#[tokio::test]
async fn rows_that_refer_to_a_skipped_one_are_not_reported() {
    for place in places() {
        let books = place.books().await;
        let all = small();
        let later =
            Organisation { lines: all.lines.clone(), payments: all.payments.clone(), ..Organisation::default() };
        let before = Organisation { visits: vec![], lines: vec![], payments: vec![], ..all.clone() };
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        assert_eq!(import.put_all(&before).await.expect("records are put"), []);
        for visit in &all.visits {
            import.skip::<clinic::record::Visit>(&visit.id).await.expect("it is skipped");
        }
        assert_eq!(import.put_all(&later).await.expect("records are put"), []);
        assert!(import.is_refused());
    }
}

#[tokio::test]
async fn rows_of_a_table_that_is_finished_are_refused() {
    for place in places() {
        let books = place.books().await;
        let all = small();
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        import.put_all(&all).await.expect("records are put");
        assert!(import.put(&all.lines[0]).await.is_err(), "whether it came before is not known any more");
    }
}

#[tokio::test]
async fn a_dropped_import_leaves_nothing() {
    for place in places() {
        let books = place.books().await;
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        import.put_all(&small()).await.expect("records are put");
        assert_eq!(import.totals().await.expect("totals").patients, 2);
        drop(import);
        assert_eq!(everything(&books).await, Organisation::default());
        assert_eq!((books.seq().await.expect("a number"), books.deeds().await.expect("deeds").len()), (0, 0));
    }
}

#[tokio::test]
async fn the_certificate_adds_up() {
    for place in places() {
        let books = place.books().await;
        let all = tables(&[
            (
                "visits",
                "visit | patient | on | status | billed | paid
                v1 | p1 | 2024-12-31T23:59 | | 10.00 | 4.00
                v2 | p1 | 2025-01-02 | | 5.00 |
                v3 | p2 | 2025-01-03 | missed | |
                v4 | p2 | 2025-01-04 | booked | 99.00 |",
            ),
            (
                "payments",
                "patient | on | method | amount
                p1 | 2025-01-05 | bonus | 1.00
                p2 | 2025-01-05 | card | 3.00
                p2 | 2025-01-06 | card | -1.00",
            ),
            ("bonuses", "patient | on | amount \n p1 | 2025-01-01 | 2.00 \n p1 | 2025-01-05 | -0.50"),
        ]);
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        import.put_all(&all).await.expect("records are put");
        let totals = import.totals().await.expect("totals");
        assert_eq!(
            (totals.patients, totals.completed, totals.booked, totals.missed, totals.cancelled),
            (2, 2, 1, 1, 0)
        );
        assert_eq!((totals.billed_minor, totals.paid_minor, totals.bonus_paid_minor), (1500, 600, 100));
        assert_eq!(totals.debts_minor, 1000, "p1 owes 15 - 4 - 1; what p2 has paid ahead is no debt");
        let years: Vec<_> =
            totals.years.iter().map(|y| (y.year.as_str(), y.completed, y.billed_minor, y.paid_minor)).collect();
        assert_eq!(years, [("2024", 1, 1000, 400), ("2025", 1, 500, 200)]);
        assert_eq!(import.bonus_differences().await.expect("keys"), ["p1"]);
        import.commit(&serde_json::json!([]), &serde_json::json!({})).await.expect("the import is kept");
        assert_eq!(books.totals().await.expect("totals"), totals);
    }
}

#[tokio::test]
async fn debts_are_those_of_the_report_of_debtors() {
    for seed in 0..6 {
        let all = random(seed, Size::SMALL);
        let clinic::record::Clinic { currency, time_zone, .. } = all.clinic.clone().expect("a clinic");
        let today = crate::place::noon().in_tz(&time_zone).expect("a zone").date();
        let least = currency.format(clinic::Money(1));
        let question = ["debtors", "--totals", "--min-debt", &least];
        let answer = testkit::oracle::answer(&all, today, &question).expect("an answer");
        let debt = answer.lines().next().and_then(|head| head.split(',').position(|name| name == "debt"));
        let total = answer.lines().last().and_then(|total| total.split(',').nth(debt.expect("a column")));
        let total = currency.parse(total.expect("a total")).expect("an amount").0;
        for place in places() {
            let books = place.books().await;
            import(&books, &all).await;
            assert_eq!(books.totals().await.expect("totals").debts_minor, total, "seed {seed}");
        }
    }
}

#[tokio::test]
async fn money_for_a_visit_to_come_lessens_no_debt() {
    let all = tables(&[
        (
            "visits",
            "visit | patient | on | status | billed
            v1 | p1 | 2025-01-05 | completed | 100.00
            b1 | p1 | 2025-02-05 | booked |
            v2 | p1 | 2030-02-05 | completed | 70.00",
        ),
        (
            "payments",
            "patient | visit | on | amount
            p1 | b1 | 2025-01-06 | 60.00
            p1 | v2 | 2025-01-06 | 30.00
            p1 |    | 2030-01-06 | 10.00",
        ),
    ]);
    for place in places() {
        let books = place.books().await;
        import(&books, &all).await;
        assert_eq!(books.totals().await.expect("totals").debts_minor, 10_000);
    }
}

#[tokio::test]
async fn more_patients_than_can_be_told_one_by_one_are_everything() {
    let visits: String = (0..20_001).map(|n| format!("\n p{n} | 2025-01-02")).collect();
    let all = table(&format!("patient | on{visits}"));
    for place in places() {
        let books = place.books().await;
        import(&books, &all).await;
        let changes = books.read().await.expect("a reader").changes_since(0).await.expect("changes");
        assert!(changes.everything && changes.patients.is_empty());
        assert_eq!(changes.upto, 2, "one number for names, one for everything");
    }
}

#[tokio::test]
async fn rows_may_refer_to_what_only_the_books_hold() {
    for place in places() {
        let books = place.books().await;
        let all = small();
        import(&books, &all).await;
        let mut later =
            Organisation { lines: all.lines.clone(), payments: all.payments.clone(), ..Organisation::default() };
        later.lines[0].amount.0 += 1;
        later.payments[0].id = "new".into();
        let done = import(&books, &later).await;
        assert_eq!(
            done,
            [("line", 0, 1, all.lines.len() as u64 - 1), ("payment", 1, 0, all.payments.len() as u64 - 1)]
        );

        later.lines[0].visit_id = "nowhere".into();
        let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
        let misfits = import.put_all(&later).await.expect("records are put");
        assert_eq!(misfits.len(), 1);
        assert_eq!(misfits[0].problem.kind, ProblemKind::UnknownReference { file: "visits.csv" });
    }
}

/// More rows of every large table than are written together, and then a few more.
#[tokio::test]
async fn many_rows_are_each_made_once_and_found_again() {
    for place in places() {
        let books = place.books().await;
        let mut all = random(5, Size { patients: 700, bookings: 1_500 });
        let made = |done: &[(&str, u64, u64, u64)]| done.iter().map(|(_, made, ..)| made).sum::<u64>();
        let rows = made(&import(&books, &all).await);
        assert_eq!(everything(&books).await, sorted(all.clone()));
        all.visits.last_mut().expect("a visit").ends_at = None;
        all.lines[600].amount.0 += 1;
        let again = import(&books, &all).await;
        let changed: u64 = again.iter().map(|(_, _, changed, _)| changed).sum();
        let unchanged: u64 = again.iter().map(|(.., unchanged)| unchanged).sum();
        assert_eq!((made(&again), changed + unchanged), (0, rows));
        assert!((1..=2).contains(&changed));
        assert_eq!(everything(&books).await, sorted(all));
    }
}

#[tokio::test]
async fn a_row_that_came_before_is_told_wherever_it_stands() {
    let place = &places()[0];
    let books = place.books().await;
    let mut all = random(5, Size { patients: 40, bookings: 1_500 });
    all.lines.push(all.lines[3].clone());
    all.visits.push(all.visits[7].clone());
    let mut import = books.import("ann", Edited::Keep).await.expect("an import begins");
    let misfits = import.put_all(&all).await.expect("records are put");
    let told: Vec<_> = misfits.iter().map(|misfit| (misfit.table, misfit.row, misfit.problem.kind)).collect();
    let (visit, line) = (all.visits.len() - 1, all.lines.len() - 1);
    let twice = |table| ProblemKind::DuplicateId { table };
    let [visits, lines] = [Table::Visit, Table::Line];
    assert_eq!(told, [(visits, visit, twice(visits)), (lines, line, twice(lines))]);
}
