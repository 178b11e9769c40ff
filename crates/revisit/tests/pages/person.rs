//! Everything about one patient, as it is handed over.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::{Organisation, State};
use testkit::clinic::tables;

use crate::clinic::Clinic;

const ADA: &str = "/patients/p1/person.zip";

fn two() -> Organisation {
    let mut org = tables(&[
        ("employees", "id | name \n e1 | Ann"),
        (
            "patients",
            "id | name | phone | on \n p1 | Ada <b> | +491 | 2025-01-01 \n p2 | Bob | | 2025-01-01 \n p3 | Cyd | | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | on | billed \n v1 | p1 | e1 | 2025-02-01 | 30.00 \n v2 | p2 | e1 | 2025-02-01 | 50.00",
        ),
    ]);
    org.patients[2].desk.state = State::Erased;
    org.patients[2].name.clear();
    org
}

#[tokio::test]
async fn a_person_gets_a_page_and_files_of_nobody_else() {
    let clinic = Clinic::of(Some(&two())).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    assert!(owner.get("/patients/p1").await.text.contains(&format!("href=\"{ADA}\"")));
    let page = owner.get(ADA).await;
    assert_eq!(page.headers["content-type"], "application/zip");
    // Nothing in it is packed.
    for part in ["person.html", "Ada &#60;b&#62;", "Visit with Ann", "€30.00", "visits.csv", "v1,p1,e1,", "lines.csv"]
    {
        assert!(page.text.contains(part), "{part}: {}", page.text);
    }
    assert!(!page.text.contains("Bob") && !page.text.contains("50.00") && !page.text.contains("v2"), "{}", page.text);
    let deed = clinic.app.books().deeds().await.expect("deeds").pop().expect("a deed");
    assert_eq!(deed.action, "patient export");
    assert!(!deed.detail.contains("Ada"), "{}", deed.detail);
}

#[tokio::test]
async fn nobody_else_hands_a_person_over() {
    let clinic = Clinic::of(Some(&two())).await;
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Owner) {
        let mut visitor = clinic.visitor_again(role).await;
        assert_eq!(visitor.get(ADA).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    let mut owner = clinic.visitor(Role::Owner).await;
    for nobody in ["/patients/p3/person.zip", "/patients/p9/person.zip"] {
        assert_eq!(owner.get(nobody).await.status, StatusCode::NOT_FOUND, "{nobody}");
    }
}
