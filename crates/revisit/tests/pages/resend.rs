//! Forms that could not be taken: what was typed is not lost, and nothing is done twice.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clinic::access::Role;

use crate::clinic::{Clinic, Page, Visitor};
use crate::table::encoded;

/// The hidden fields of a page's form, as they would be sent.
fn hidden(page: &Page) -> String {
    let form = page.text.split("<form method=\"post\"").nth(1).expect("a form");
    let fields = form.split("</form>").next().expect("it ends").split("<input type=\"hidden\" name=\"").skip(1);
    let fields = fields.map(|field| {
        let (name, rest) = field.split_once("\" value=\"").expect("a value");
        let value = crate::table::unescaped(rest.split('"').next().expect("it ends"));
        format!("{name}={}", encoded(&value))
    });
    fields.collect::<Vec<_>>().join("&")
}

fn key(page: &Page) -> &str {
    let at = page.text.split("name=\"key\" value=\"").nth(1).expect("a form key");
    at.split('"').next().expect("it ends")
}

async fn names(clinic: &Clinic) -> Vec<String> {
    let mut reader = clinic.app.books().read().await.expect("a reader");
    let patients = reader.organisation().await.expect("records").patients;
    patients.into_iter().map(|card| card.name).collect()
}

/// As the page's script sends it.
async fn by_script(visitor: &mut Visitor<'_>, address: &str, form: &str) -> Page {
    let request = Request::post(address)
        .header("accept", "application/json")
        .header("content-type", "application/x-www-form-urlencoded;charset=UTF-8")
        .header("content-length", form.len())
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(form.to_owned()));
    visitor.ask(request.expect("a request")).await
}

#[tokio::test]
async fn who_is_signed_out_sends_the_same_once_more_and_has_done_it_once() {
    let clinic = Clinic::empty().await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = desk.get("/register").await;
    let typed = format!("key={}&name=Ana+%22%26%22+Novak&note=two%0D%0Alines", key(&form));
    let page = clinic.stranger().post("/register?from=here", &typed).await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(page.text.contains("action=\"/register?from=here\""), "{}", page.text);
    assert_eq!(page.headers["cache-control"], "no-store", "it holds what was typed");
    assert!(names(&clinic).await.is_empty());
    let again = hidden(&page);
    assert_eq!(again, typed.replace('+', "%20"), "all of it, as it was typed");
    for _ in 0..2 {
        assert_eq!(desk.post("/register?from=here", &again).await.status, StatusCode::SEE_OTHER);
    }
    let taken = clinic.visitor(Role::Owner).await.post("/register?from=here", &again).await;
    assert_eq!(taken.status, StatusCode::BAD_REQUEST, "the desk's form is done, and the desk's");
    assert!(taken.text.contains("Somebody else has sent this form already"), "{}", taken.text);
    assert_eq!(names(&clinic).await, ["Ana \"&\" Novak"]);
}

#[tokio::test]
async fn a_script_is_told_where_to_go_and_the_page_says_what_was_done() {
    let clinic = Clinic::empty().await;
    let mut desk = clinic.visitor(Role::FrontDesk).await;
    let form = desk.get("/register").await;
    let typed = format!("key={}&name=Ana", key(&form));
    let told = by_script(&mut desk, "/register", &typed).await;
    assert_eq!(
        (told.status, told.headers["content-type"].to_str().expect("text")),
        (StatusCode::OK, "application/json")
    );
    let told: serde_json::Value = serde_json::from_str(&told.text).expect("JSON");
    let href = told["href"].as_str().expect("an address").to_owned();
    let card = desk.get(&href).await;
    assert!(card.text.contains("role=\"status\""), "it is said: {}", card.text);
    let again = by_script(&mut desk, "/register", &typed).await;
    assert_eq!(serde_json::from_str::<serde_json::Value>(&again.text).expect("JSON")["href"], href);
    assert_eq!(names(&clinic).await, ["Ana"]);
    let fresh = desk.get("/register").await;
    let flawed = by_script(&mut desk, "/register", &format!("key={}&name=+", key(&fresh))).await;
    assert_eq!(flawed.status, StatusCode::BAD_REQUEST, "{}", flawed.text);
    assert!(flawed.text.contains("aria-invalid=\"true\""), "a page that says what is wrong: {}", flawed.text);
}

#[tokio::test]
async fn what_has_no_key_is_not_kept() {
    let clinic = Clinic::empty().await;
    let page = clinic.stranger().post("/account/password", "password=secret-word").await;
    assert_eq!(page.status, StatusCode::UNAUTHORIZED);
    assert!(!page.text.contains("secret-word") && !page.text.contains("type=\"hidden\""), "{}", page.text);
}
