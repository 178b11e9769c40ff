//! The pages that put several reports together: Today, the gallery, employees side by side, cards.

use axum::http::StatusCode;
use clinic::access::Role;

use crate::clinic::{Clinic, Visitor};

/// Roles that see reports.
const ROLES: [Role; 5] = [Role::Owner, Role::Manager, Role::Marketer, Role::Auditor, Role::Doctor];

/// What stands between two texts, at each place where the first stands.
fn between<'a>(html: &'a str, before: &str, after: &str) -> Vec<&'a str> {
    html.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// Where the page's own part leads within the program.
fn links(html: &str) -> Vec<String> {
    let main = html.split("<main").nth(1).and_then(|main| main.split("</main>").next()).unwrap_or_default();
    let all = between(main, "href=\"", "\"").into_iter().map(|href| href.replace("&#38;", "&"));
    let mut all: Vec<String> = all.filter(|href| href.starts_with('/') && !href.starts_with("/assets/")).collect();
    all.sort_unstable();
    all.dedup();
    all
}

async fn open_all(visitor: &mut Visitor<'_>, html: &str, from: &str) {
    for link in links(html) {
        let page = visitor.get(&link).await;
        assert_eq!(page.status, StatusCode::OK, "{from} leads to {link}\n{}", page.text);
    }
}

#[tokio::test]
async fn today_has_five_numbers_for_everybody_and_all_of_it_opens() {
    for role in ROLES {
        let clinic = Clinic::random(3).await;
        let mut visitor = clinic.visitor(role).await;
        let page = visitor.get("/today").await;
        assert_eq!(page.status, StatusCode::OK, "{role:?}: {}", page.text);
        let numbers = between(&page.text, "<p class=\"value\"><a href=\"", "</a>");
        assert_eq!(numbers.len(), 5, "{role:?}");
        assert!(numbers.iter().all(|number| !number.ends_with('>')), "{role:?}: {numbers:?}");
        assert_eq!(page.text.matches("<a class=\"act\"").count(), 5, "{role:?}");
        open_all(&mut visitor, &page.text, "/today").await;
    }
}

#[tokio::test]
async fn an_empty_clinic_says_what_to_do() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/today").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    assert!(page.text.contains("class=\"card panel checklist\"") && !page.text.contains("<p class=\"value\">"));
    for address in ["/reports", "/staff"] {
        let page = owner.get(address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.text);
    }
}

#[tokio::test]
async fn the_checklist_goes_when_all_that_is_needed_is_done() {
    let clinic = Clinic::random(3).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let page = owner.get("/today").await;
    // Only the second factor is left, and a colleague.
    assert_eq!(page.text.matches("<li class=\"done\">").count(), 3, "{}", page.text);
    let books = clinic.app.books();
    let user = books.user_with_sign_in("owner-0").await.expect("books").expect("the owner");
    let mut tx = books.write("test", "second factor").await.expect("a transaction");
    tx.set_totp(user.id, Some("JBSWY3DPEHPK3PXP"), &[]).await.expect("books");
    tx.commit("").await.expect("a commit");
    assert!(!owner.get("/today").await.text.contains("checklist"));
    let mut manager = clinic.visitor(Role::Manager).await;
    assert!(!manager.get("/today").await.text.contains("checklist"));
}

#[tokio::test]
async fn the_gallery_shows_who_asks_what_they_may_ask_and_stays_as_it_is() {
    let clinic = Clinic::random(3).await;
    // Who sees reports about employees sees them side by side, too.
    for (role, reports) in [(Role::Owner, 21), (Role::Marketer, 18), (Role::Auditor, 16)] {
        let side_by_side = usize::from(role != Role::Marketer);
        let mut visitor = clinic.visitor(role).await;
        let first = visitor.get("/reports").await;
        assert_eq!(first.text.matches("class=\"mini\"").count(), reports + side_by_side, "{role:?}: {}", first.text);
        assert!(first.text.contains("<svg class=\"drawn"), "{}", first.text);
        let drawings = |text: &str| between(text, "<div class=\"mini\">", "</div>").join("");
        let again = visitor.get("/reports").await;
        assert_eq!(drawings(&first.text), drawings(&again.text), "{role:?}");
        open_all(&mut visitor, &first.text, "/reports").await;
    }
}

#[tokio::test]
async fn a_doctor_sees_one_employee_and_an_owner_all() {
    let clinic = Clinic::random(3).await;
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let own = doctor.get("/staff?period=all").await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let all = owner.get("/staff?period=all").await;
    let names = |text: &str| between(text, "href=\"/cards/employee/", "\"").len();
    assert_eq!(names(&own.text), 1, "{}", own.text);
    assert!(names(&all.text) > 1, "{}", all.text);
    open_all(&mut owner, &all.text, "/staff").await;
    let sorted = owner.get("/staff?period=all&sort=-billed").await;
    assert!(sorted.text.contains("aria-sort=\"descending\""), "{}", sorted.text);
    for (wrong, kept) in
        [("from=2025-02-01&to=2025-01-01", "value=\"2025-02-01\""), ("branch=nowhere", "class=\"chip\"")]
    {
        let refused = owner.get(&format!("/staff?{wrong}")).await;
        assert_eq!(refused.status, StatusCode::BAD_REQUEST, "{wrong}");
        assert!(refused.text.contains("note bad") && refused.text.contains(kept), "to be mended: {}", refused.text);
        assert!(!refused.text.contains("href=\"/reports/quality?"), "the controls lead here");
    }
    assert_eq!(owner.get("/staff?by=month").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn every_kind_of_card_opens_with_all_it_leads_to() {
    let clinic = Clinic::random(3).await;
    let directory = clinic.app.books().read().await.expect("books").directory().await.expect("a directory");
    let cards = [
        ("employee", directory.employees.iter().map(|it| it.key.clone()).collect::<Vec<_>>()),
        ("department", directory.departments.iter().map(|it| it.key.clone()).collect()),
        ("branch", directory.branches.iter().map(|it| it.key.clone()).collect()),
        ("category", directory.categories.iter().map(|it| it.key.clone()).collect()),
        ("source", directory.sources.iter().map(|it| it.key.clone()).collect()),
        ("item", directory.items.iter().map(|it| it.key.clone()).collect()),
        ("price-list", directory.price_lists.iter().map(|it| it.key.clone()).collect()),
    ];
    for role in [Role::Owner, Role::Auditor] {
        let mut visitor = clinic.visitor(role).await;
        for (kind, keys) in &cards {
            for key in keys.iter().take(2) {
                let address = format!("/cards/{kind}/{key}");
                let page = visitor.get(&address).await;
                assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.text);
                open_all(&mut visitor, &page.text, &address).await;
            }
        }
        assert_eq!(visitor.get("/cards/employee/nobody").await.status, StatusCode::NOT_FOUND);
        assert_eq!(visitor.get("/cards/patient/p1").await.status, StatusCode::NOT_FOUND);
    }
    let mut doctor = clinic.visitor(Role::Doctor).await;
    let (own, other) = (&directory.employees[0].key, &directory.employees[1].key);
    assert_eq!(doctor.get(&format!("/cards/employee/{own}")).await.status, StatusCode::OK);
    assert_eq!(doctor.get(&format!("/cards/employee/{other}")).await.status, StatusCode::NOT_FOUND);
    assert_eq!(doctor.get(&format!("/cards/item/{}", directory.items[0].key)).await.status, StatusCode::NOT_FOUND);
}
