//! A patient's statement of account.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Kinship, Organisation, Relative};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::table::Table;

/// Ada has paid a part, and her mother pays for her.
fn clinic() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        ("patients", "id | name | on \n p1 | Ada | 2025-01-01 \n p2 | Bob | 2025-01-01"),
        (
            "visits",
            "visit | patient | employee | department | on         | billed | paid
             v1    | p1      | e1       | d1         | 2025-01-02 | 10.00  | 4.00
             v2    | p1      | e2       | d2         | 2025-02-02 | 20.00  | 20.00",
        ),
    ]);
    org.relatives = vec![Relative {
        id: "r1".into(),
        patient_id: "p1".into(),
        relative_id: None,
        name: Some("Mother Koch".into()),
        phone: None,
        email: None,
        kinship: Kinship::Parent,
        gets_messages: false,
        pays: true,
    }];
    org
}

#[tokio::test]
async fn a_statement_says_what_was_billed_and_paid_and_what_is_owed_after_each() {
    let clinic = Clinic::of(Some(&self::clinic())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let card = desk.get("/patients/p1").await.text;
    assert!(card.contains("href=\"/patients/p1/statement\""), "{card}");
    let page = desk.get("/patients/p1/statement").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("Mother Koch") && page.text.contains("data-print"), "{}", page.text);
    let table = Table::of(&page.text).expect("a table");
    assert_eq!(table.rows.len(), 4, "two lines and two payments");
    let owed: Vec<&str> = table.rows.iter().filter_map(|row| row.last()).map(|cell| cell.text.as_str()).collect();
    assert!(owed.last().is_some_and(|owed| owed.contains("6.00")), "{owed:?}");
    assert!(desk.get("/patients/p2/statement").await.text.contains("Nothing was billed or paid yet"));
    assert_eq!(desk.get("/patients/nobody/statement").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn who_sees_one_branch_sees_what_was_billed_there_and_no_balance() {
    let clinic = Clinic::of(Some(&self::clinic())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let first = directory.branches.iter().find(|branch| branch.key == "b1").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, [first].into()).await;
    let page = desk.get("/patients/p1/statement").await.text;
    assert!(page.contains("10.00") && !page.contains("20.00") && !page.contains("Owed"), "{page}");
    assert_eq!(desk.get("/patients/p2/statement").await.status, StatusCode::NOT_FOUND, "Bob was never there");
}
