//! Statements of account.

use books::Books;
use books::cards::{EntryKind, Seen, Statement};
use clinic::record::{Method, Organisation, Status};
use clinic::{LocalTime, Money};
use testkit::clinic::tables;

use crate::place::{import, places};

/// Ada was at both branches, gave back a part, paid by bonus, and paid ahead for a visit that is booked.
fn clinic() -> Organisation {
    let mut all = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on         | billed | paid
             v1    | p1      | e1       | d1         | 2025-01-02 | 10.00  | 4.00
             v2    | p1      | e2       | d2         | 2025-02-02 | 20.00  | 25.00
             v3    | p1      | e1       | d1         | 2025-06-30 | 7.00   | 3.00
             v4    | p2      | e1       | d1         | 2025-02-02 | 90.00  | 90.00",
        ),
    ]);
    all.visits[2].status = Status::Booked;
    all.payments[2].paid_at = LocalTime::parse("2025-02-20T10:00").expect("a time");
    let mut refund = all.payments[1].clone();
    (refund.id, refund.amount) = ("refund".into(), Money(-500));
    refund.paid_at = LocalTime::parse("2025-02-03T10:00").expect("a time");
    let mut bonus = all.payments[0].clone();
    (bonus.id, bonus.amount, bonus.method) = ("bonus".into(), Money(100), Method::Bonus);
    bonus.paid_at = LocalTime::parse("2025-02-04T10:00").expect("a time");
    all.payments.extend([refund, bonus]);
    all
}

async fn statement(books: &Books, key: &str, seen: &Seen) -> Statement {
    let card = books.patient_card(key, seen).await.expect("books").expect("a card");
    books.statement(&card, seen).await.expect("books")
}

#[tokio::test]
async fn a_statement_adds_up_to_what_stands_on_the_card() {
    for place in places() {
        let books = place.books().await;
        import(&books, &clinic()).await;
        let statement = statement(&books, "p1", &Seen::all()).await;
        let told: Vec<_> = statement.entries.iter().map(|entry| (entry.on.to_string(), entry.amount_minor)).collect();
        let days = ["2025-01-02", "2025-01-02", "2025-02-02", "2025-02-02", "2025-02-03", "2025-02-04", "2025-02-20"];
        let sums = [1_000, 400, 2_000, 2_500, -500, 100, 300];
        assert_eq!(told, days.map(str::to_owned).into_iter().zip(sums).collect::<Vec<_>>());
        let owed: Vec<_> = statement.entries.iter().filter_map(|entry| entry.balance_minor).collect();
        assert_eq!(owed, [1_000, 600, 2_600, 100, 600, 500, 500], "what is prepaid is no part of it");
        assert_eq!(statement.entries[6].what, EntryKind::Prepaid(clinic().payments[2].method));
        let account = books.patient_card("p1", &Seen::all()).await.expect("books").expect("a card").account;
        assert_eq!(account.balance_minor, Some(500));
        assert_eq!(account.prepaid_minor, 300);
    }
}

#[tokio::test]
async fn who_sees_a_part_gets_that_part_and_no_balance() {
    for place in places() {
        let books = place.books().await;
        import(&books, &clinic()).await;
        let directory = books.read().await.expect("a reader").directory().await.expect("a directory");
        let first = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
        let seen = Seen { employee: None, branches: vec![first] };
        let statement = statement(&books, "p1", &seen).await;
        let sums: Vec<_> = statement.entries.iter().map(|entry| entry.amount_minor).collect();
        assert_eq!(sums, [1_000, 400, 100, 300]);
        assert!(statement.entries.iter().all(|entry| entry.balance_minor.is_none()));
    }
}
