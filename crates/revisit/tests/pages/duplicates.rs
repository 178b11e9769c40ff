//! Cards that may be of one person: told while a newcomer is registered, listed, joined and told apart.

use axum::http::StatusCode;
use clinic::access::Role;
use clinic::record::Organisation;
use jiff::civil::date;
use testkit::clinic::tables;

use crate::clinic::{Clinic, Page, Visitor};
use crate::table::{encoded, unescaped};

/// Olena has two cards; Bob has her phone.
fn alike() -> Organisation {
    let mut org = tables(&[
        ("departments", "id | branch \n d1 | b1 \n d2 | b2"),
        (
            "patients",
            "id | name             | phone           | card_number | city | on
             p1 | Шевченко Олена   | 067 555 01 99   | A-17        | Kyiv | 2025-01-03
             p2 | Olena Shevchenko | +49 171 1234567 |             | Bonn | 2025-01-01
             p3 | Bob              | 0675550199      |             |      | 2025-01-01",
        ),
        (
            "visits",
            "visit | patient | employee | department | on
             v1    | p1      | e1       | d1         | 2025-01-04
             v2    | p2      | e1       | d1         | 2025-01-05
             v3    | p3      | e2       | d2         | 2025-01-05",
        ),
    ]);
    for patient in &mut org.patients[..2] {
        patient.born_on = Some(date(1980, 2, 1));
    }
    org
}

async fn everything(clinic: &Clinic) -> Organisation {
    clinic.app.books().read().await.expect("a reader").organisation().await.expect("records")
}

/// What a form on a page passes on unseen.
fn hidden(page: &str, name: &str) -> String {
    let at = page.split(&format!("name=\"{name}\" value=\"")).nth(1).expect("a hidden field");
    unescaped(at.split('"').next().expect("it ends"))
}

async fn register(visitor: &mut Visitor<'_>, fields: &[(&str, &str)]) -> Page {
    let key = hidden(&visitor.get("/register").await.text, "key");
    let fields = fields.iter().map(|(name, text)| format!("&{name}={}", encoded(text)));
    visitor.post("/register", &format!("key={key}{}", fields.collect::<String>())).await
}

#[tokio::test]
async fn whoever_may_have_a_card_is_named_before_another_is_made() {
    let clinic = Clinic::of(Some(&alike())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let hints = desk.get("/similar.json?name=Olena+Schewtschenko&born_on=1980-02-01").await;
    assert!(hints.text.contains("/patients/p1") && hints.text.contains("/patients/p2"), "{}", hints.text);
    assert_eq!(desk.get("/similar.json?name=Olena+Schewtschenko").await.text, "[]", "a name alone is nobody");

    let typed = [("name", "Olena S."), ("phone", "+380 67 555 01 99")];
    let page = register(&mut desk, &typed).await;
    assert_eq!(page.status, StatusCode::CONFLICT);
    assert!(
        page.text.contains("href=\"/patients/p1\"") && page.text.contains("href=\"/patients/p3\""),
        "{}",
        page.text
    );
    assert!(page.text.contains("name=\"anyway\"") && page.text.contains("value=\"Olena S.\""), "{}", page.text);
    assert_eq!(everything(&clinic).await.patients.len(), 3);
    let anyway = register(&mut desk, &[typed[0], typed[1], ("anyway", "yes")]).await;
    assert!(anyway.location().starts_with("/patients/"), "{}", anyway.text);
    assert_eq!(everything(&clinic).await.patients.len(), 4);
    let card = register(&mut desk, &[("name", "Cyd"), ("card_number", "a17"), ("anyway", "yes")]).await;
    assert_eq!(card.status, StatusCode::CONFLICT, "one card number is one however it is written");
}

#[tokio::test]
async fn of_whom_a_desk_may_not_see_it_is_told_that_there_is_somebody_and_nothing_else() {
    let clinic = Clinic::of(Some(&alike())).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let second = directory.branches.iter().find(|branch| branch.key == "b2").expect("a branch").id;
    let mut desk = clinic.visitor_of(Role::FrontDesk, [second].into()).await;
    let hints = desk.get("/similar.json?name=Olena+Shevchenko&born_on=1980-02-01").await.text;
    assert!(hints.contains("another branch") && !hints.contains("p1") && !hints.contains("Олена"), "{hints}");
    let list = desk.get("/duplicates").await.text;
    assert!(!list.contains("Bob") && !list.contains("Олена"), "a pair of which one may not be seen: {list}");
    assert_eq!(desk.get("/join/p1/p3").await.status, StatusCode::NOT_FOUND);
    let key = "1".repeat(32);
    let pair = encoded("one=p3&other=p1");
    let joined = desk.post("/duplicates", &format!("key={key}&act=join&who={pair}")).await;
    assert_eq!(joined.status, StatusCode::NOT_FOUND);
    assert_eq!(everything(&clinic).await.patients.len(), 3);
}

#[tokio::test]
async fn several_pairs_are_decided_at_once_and_taken_back_at_once() {
    let clinic = Clinic::of(Some(&alike())).await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let list = desk.get("/duplicates").await.text;
    assert!(list.contains("2 pairs") && list.contains("href=\"/join/p2/p1\""), "{list}");
    let apart = format!("key={}&act=apart&who={}", hidden(&list, "key"), encoded("one=p1&other=p3"));
    assert_eq!(desk.post("/duplicates", &apart).await.location(), "/duplicates");
    let list = desk.get("/duplicates").await.text;
    assert!(list.contains("One pair") && !list.contains("Bob"), "what was decided is remembered: {list}");
    let join = format!("key={}&act=join&who={}", hidden(&list, "key"), encoded("one=p1&other=p2"));
    assert_eq!(desk.post("/duplicates", &join).await.location(), "/duplicates");
    assert_eq!(desk.post("/duplicates", &join).await.location(), "/duplicates", "a second click does nothing");
    let all = everything(&clinic).await;
    assert_eq!((all.patients.len(), all.patients[0].registered_on), (2, date(2025, 1, 1)));
    assert!(all.visits[..2].iter().all(|visit| visit.patient_id == "p1"));
    assert_eq!(desk.get("/patients/p2").await.location(), "/patients/p1", "the old key leads to the survivor");
    assert!(desk.get("/duplicates").await.text.contains("No likely duplicates"));

    let deed = clinic.app.books().undoable(None, 1).await.expect("deeds")[0].deed;
    desk.post(&format!("/undo/{deed}"), "").await;
    assert_eq!(everything(&clinic).await.patients.len(), 3);
    assert!(desk.get("/duplicates").await.text.contains("One pair"), "and one of two is told apart still");
}

#[tokio::test]
async fn what_stays_is_chosen_field_by_field() {
    let clinic = Clinic::of(Some(&alike())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let page = manager.get("/join/p2/p1").await.text;
    assert!(page.contains("name=\"city\" value=\"from\"") && page.contains("Bonn") && page.contains("Kyiv"), "{page}");
    assert!(!page.contains("name=\"born_on\""), "what is the same is not asked about");
    let (key, shown) = (hidden(&page, "key"), hidden(&page, "shown"));
    let body = format!("key={key}&shown={}&city=from&phone=into&name=from&registered_on=from", encoded(&shown));
    assert_eq!(manager.post("/join/p2/p1", &body).await.location(), "/patients/p1");
    let all = everything(&clinic).await;
    let olena = &all.patients[0];
    assert_eq!((olena.name.as_str(), olena.city.as_deref()), ("Olena Shevchenko", Some("Bonn")));
    assert_eq!((olena.phone.as_deref(), all.contacts[0].value.as_str()), (Some("067 555 01 99"), "+49 171 1234567"));
    let counted = manager.get("/reports/activity?period=all").await;
    assert_eq!(counted.status, StatusCode::OK, "{}", counted.text);
}

#[tokio::test]
async fn a_card_that_changed_meanwhile_is_looked_at_again() {
    let clinic = Clinic::of(Some(&alike())).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let page = manager.get("/join/p2/p1").await.text;
    let (key, shown) = (hidden(&page, "key"), hidden(&page, "shown"));
    let mut bonn = everything(&clinic).await.patients.remove(1);
    bonn.city = Some("Graz".into());
    let mut tx = clinic.app.books().write("ben", "patient edit").await.expect("a write begins");
    tx.put(&bonn).await.expect("books").expect("nothing is wrong");
    tx.commit("").await.expect("it is kept");
    let again = manager.post("/join/p2/p1", &format!("key={key}&shown={}&city=from", encoded(&shown))).await;
    assert_eq!(again.status, StatusCode::CONFLICT);
    assert!(again.text.contains("Graz"), "{}", again.text);
    assert_eq!(everything(&clinic).await.patients.len(), 3);
}

#[tokio::test]
async fn nobody_else_joins_cards() {
    let clinic = Clinic::of(Some(&alike())).await;
    for role in [Role::Marketer, Role::Doctor, Role::Auditor] {
        let mut visitor = clinic.visitor(role).await;
        for address in ["/duplicates", "/join/p2/p1"] {
            assert_eq!(visitor.get(address).await.status, StatusCode::NOT_FOUND, "{role:?} {address}");
        }
        let body = format!("key={}&act=join&who={}", "1".repeat(32), encoded("one=p1&other=p2"));
        assert_eq!(visitor.post("/duplicates", &body).await.status, StatusCode::NOT_FOUND, "{role:?}");
    }
    let mut manager = clinic.visitor(Role::Manager).await;
    for body in ["", "key=1&act=join", "act=join&who=p1"] {
        assert_eq!(manager.post("/duplicates", body).await.status, StatusCode::BAD_REQUEST, "{body}");
    }
    assert_eq!(manager.get("/join/p1/p1").await.status, StatusCode::NOT_FOUND);
}
