//! What is missing on cards, mended where it is seen.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page};
use crate::table::encoded;

fn cards() -> Organisation {
    tables(&[
        ("sources", "id | name \n web | Website"),
        (
            "patients",
            "id | name | phone | source | on
             p1 | Ada  | +491  | web    | 2025-01-01
             p2 | Bea  |       |        | 2025-01-02
             p3 | Cid  |       | web    | 2025-01-03",
        ),
    ])
}

fn key(page: &Page) -> &str {
    let at = page.text.split("name=\"key\" value=\"").nth(1).expect("a form key");
    at.split('"').next().expect("it ends")
}

async fn phones(clinic: &Clinic) -> Vec<Option<String>> {
    let mut reader = clinic.app.books().read().await.expect("a reader");
    reader.organisation().await.expect("records").patients.into_iter().map(|card| card.phone).collect()
}

#[tokio::test]
async fn what_is_missing_is_counted_filled_in_place_and_taken_back_at_once() {
    let clinic = Clinic::of(Some(&cards())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let all = desk.get("/gaps").await;
    assert_eq!(all.status, StatusCode::OK, "{}", all.text);
    assert!(all.text.contains("href=\"/gaps?what=phone\""), "{}", all.text);
    let page = desk.get("/gaps?what=phone").await;
    assert!(page.text.contains("Bea") && page.text.contains("Cid") && !page.text.contains(">Ada<"), "{}", page.text);
    let value = |who: &str, text: &str| format!("&{}={}", encoded(&format!("value:{who}")), encoded(text));

    let wrong = format!("key={}{}{}", key(&page), value("p2", "+49 22"), value("p3", "-"));
    let refused = desk.post("/gaps?what=phone", &wrong).await;
    assert_eq!(refused.status, StatusCode::BAD_REQUEST);
    assert!(refused.text.contains("+49 22") && refused.text.contains("aria-invalid=\"true\""), "{}", refused.text);
    assert_eq!(phones(&clinic).await, [Some("+491".to_owned()), None, None], "all or nothing");

    let right = format!("key={}{}{}", key(&refused), value("p2", "+49 22"), value("p3", "+49 33"));
    for _ in 0..2 {
        assert_eq!(desk.post("/gaps?what=phone", &right).await.location(), "/gaps?what=phone");
    }
    let stored: Vec<String> = phones(&clinic).await.into_iter().flatten().collect();
    assert_eq!(stored, ["+491", "+49 22", "+49 33"]);
    assert!(desk.get("/gaps?what=phone").await.text.contains("Nothing is missing"));

    let late = format!("key={}{}", "a".repeat(32), value("p2", "+49 99"));
    assert_eq!(desk.post("/gaps?what=phone", &late).await.location(), "/gaps?what=phone");
    assert_eq!(phones(&clinic).await[1].as_deref(), Some("+49 22"), "what is there stays");

    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].clone();
    assert_eq!((deed.action.as_str(), deed.rows), ("patient gaps", 2));
    desk.post(&format!("/undo/{}", deed.deed), "").await;
    assert_eq!(phones(&clinic).await, [Some("+491".to_owned()), None, None]);
}

#[tokio::test]
async fn only_who_changes_patients_mends_cards_and_only_known_gaps_exist() {
    let clinic = Clinic::of(Some(&cards())).await;
    for role in Role::ALL {
        let mut visitor = clinic.visitor_again(role).await;
        let may = [Role::Owner, Role::Manager, Role::FrontDesk].contains(&role);
        let wanted = if may { StatusCode::OK } else { StatusCode::NOT_FOUND };
        assert_eq!(visitor.get("/gaps?what=city").await.status, wanted, "{role:?}");
        assert_eq!(visitor.get("/gaps?what=name").await.status, StatusCode::NOT_FOUND);
    }
}
