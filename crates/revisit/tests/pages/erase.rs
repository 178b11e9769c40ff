//! Patients who are erased: asked for with the name, and never brought back.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, State};
use testkit::clinic::tables;

use crate::clinic::Clinic;
use crate::table::{encoded, unescaped};

fn two() -> Organisation {
    tables(&[
        (
            "patients",
            "id | name | phone | city | on \n p1 | Adelheid | 0660777 | Graz | 2025-01-01 \n p2 | Bob | | | 2025-01-02",
        ),
        ("visits", "visit | patient | on | billed | paid \n v1 | p1 | 2025-01-04 | 10.00 | 4.00"),
    ])
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

fn key(page: &str) -> String {
    let at = page.split("name=\"key\" value=\"").nth(1).expect("a key");
    unescaped(at.split('"').next().expect("it ends"))
}

const ADA: &str = "/patients/p1/erase";

#[tokio::test]
async fn who_is_erased_is_nobody_any_more_and_owes_what_was_owed() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let owed = owner.get("/reports/debtors").await.text.contains("6.00");
    let page = owner.get(ADA).await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let wrong = owner.post(ADA, &format!("key={}&name={}", key(&page.text), encoded("Adelheit"))).await;
    assert_eq!(wrong.status, StatusCode::BAD_REQUEST);
    assert!(
        wrong.text.contains("not the name on the card") && wrong.text.contains("value=\"Adelheit\""),
        "{}",
        wrong.text
    );
    assert_eq!(everything(&clinic).await.patients[0].name, "Adelheid");

    let body = format!("key={}&name={}", key(&wrong.text), encoded(" adelheid "));
    assert_eq!(owner.post(ADA, &body).await.location(), "/patients/p1");
    assert_eq!(owner.post(ADA, &body).await.location(), "/patients/p1", "a second click does nothing");
    let card = &everything(&clinic).await.patients[0];
    assert_eq!((card.name.as_str(), card.desk.state, card.city.as_deref()), ("", State::Erased, Some("Graz")));
    let shown = owner.get("/patients/p1").await;
    assert!(shown.status == StatusCode::OK && !shown.text.contains("Adelheid"), "{}", shown.text);
    assert!(!owner.get("/patients?q=adelheid").await.text.contains("/patients/p1"));
    assert_eq!(owner.get("/reports/debtors").await.text.contains("6.00"), owed, "figures stay right");
    for gone in [ADA, "/patients/p1/edit", "/patients/p1/people"] {
        assert_eq!(owner.get(gone).await.status, StatusCode::NOT_FOUND, "{gone}");
    }
    assert!(!owner.get("/audit").await.text.contains("Adelheid"));
}

#[tokio::test]
async fn nobody_else_erases_anybody() {
    let clinic = Clinic::of(Some(&two())).await;
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Owner) {
        let mut visitor = clinic.visitor(role).await;
        assert_eq!(visitor.get(ADA).await.status, StatusCode::NOT_FOUND, "{role:?}");
        let body = format!("key={}&name=Adelheid", "1".repeat(32));
        assert_eq!(visitor.post(ADA, &body).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    assert_eq!(everything(&clinic).await.patients[0].name, "Adelheid");
}
