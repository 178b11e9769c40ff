//! What a browser is told, and what it may not do.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clinic::access::Role;

use crate::clinic::Clinic;

#[tokio::test]
async fn every_answer_is_told_to_trust_nothing_else() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut nonces = Vec::new();
    for address in ["/reports/left", "/nothing", "/sign-in", "/healthz", "/reports/left.csv"] {
        let page = owner.get(address).await;
        let policy = page.headers["content-security-policy"].to_str().expect("text").to_owned();
        assert!(
            policy.contains("default-src 'none'") && policy.contains("require-trusted-types-for 'script'"),
            "{policy}"
        );
        assert!(!policy.contains("unsafe-"), "{policy}");
        assert_eq!(page.headers["cache-control"], "no-store", "{address}");
        assert_eq!(page.headers["x-content-type-options"], "nosniff", "{address}");
        nonces.push(policy.split("nonce-").nth(1).expect("a nonce")[..32].to_owned());
    }
    nonces.sort();
    nonces.dedup();
    assert_eq!(nonces.len(), 5);
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_hash() {
    let clinic = Clinic::empty().await;
    let page = clinic.stranger().get("/sign-in").await;
    let css = page.text.split("href=\"/assets/app.").nth(1).expect("a style").split('"').next().expect("an end");
    let request = Request::get(format!("/assets/app.{css}")).header("accept-encoding", "gzip, br");
    let asset = clinic.stranger().ask(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(asset.status, StatusCode::OK);
    assert_eq!(asset.headers["content-encoding"], "br");
    assert!(asset.headers["cache-control"].to_str().expect("text").contains("immutable"));
    assert_eq!(clinic.stranger().get("/assets/app.css").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn another_site_does_nothing_in_somebodys_name() {
    let clinic = Clinic::empty().await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let request =
        Request::post("/sign-out").header("sec-fetch-site", "cross-site").header("origin", "https://example.org");
    let page = owner.ask(request.body(Body::empty()).expect("a request")).await;
    assert_eq!(page.status, StatusCode::FORBIDDEN);
    assert_eq!(owner.get("/account").await.status, StatusCode::OK);
}

#[tokio::test]
async fn what_a_person_typed_is_never_markup() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for address in [
        "/account",
        "/reports/left?seek=%3Cscript%3E",
        "/patients?q=%3Cscript%3Ealert(1)",
        "/reports/left?by=%3Cscript%3E",
    ] {
        let page = owner.get(address).await;
        assert!(!page.text.contains("<script>") && !page.text.contains("Ann <b>"), "{address}");
    }
}
