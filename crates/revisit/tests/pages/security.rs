//! What a browser is told, and what it may not do.

use std::collections::BTreeSet;

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clinic::access::Role;
use web::ROUTES;

use crate::clinic::{Clinic, Visitor};
use crate::routes::address;

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
async fn no_browser_keeps_what_a_route_answers() {
    let clinic = Clinic::random(1).await;
    for route in ROUTES.iter().filter(|route| route.path != "/assets/{name}") {
        let mut owner = clinic.visitor_again(Role::Owner).await;
        let mut doctor = clinic.visitor_again(Role::Doctor).await;
        for visitor in [&mut owner, &mut doctor, &mut clinic.stranger()] {
            let request = Request::builder()
                .method(route.method)
                .uri(address(route.path))
                .header("sec-fetch-site", "same-origin");
            let page = visitor.ask(request.body(Body::empty()).expect("a request")).await;
            let named = format!("{} {}: {}", route.method, route.path, page.status);
            assert_eq!(page.headers["cache-control"], "no-store", "{named}");
        }
    }
}

#[tokio::test]
async fn no_browser_keeps_a_page_with_patients_or_a_file_of_them() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let people = "period=all&cell=column%3Dprimary";
    for address in [
        "/patients?q=anna".to_owned(),
        "/palette?q=anna".to_owned(),
        "/patients/p1".to_owned(),
        "/reports/rating?period=all".to_owned(),
        format!("/reports/retention/people?{people}"),
        format!("/reports/retention/people.csv?{people}"),
        format!("/reports/retention/people.xlsx?{people}"),
        "/today".to_owned(),
        "/segments".to_owned(),
    ] {
        let page = owner.get(&address).await;
        assert_eq!(page.status, StatusCode::OK, "{address}: {}", page.text);
        assert_eq!(page.headers["cache-control"], "no-store", "{address}");
    }
}

/// Addresses of everything that the pages take from the program.
async fn assets(clinic: &Clinic) -> BTreeSet<String> {
    let mut owner = clinic.visitor(Role::Owner).await;
    let mut assets = BTreeSet::new();
    for address in ["/sign-in", "/today", "/reports", "/reports/retention?period=all", "/reports/places?period=all"] {
        let text = owner.get(address).await.text;
        let named = text.split("/assets/").skip(1).filter_map(|rest| rest.split(['"', '#', '?', ' ']).next());
        assets.extend(named.map(|name| format!("/assets/{name}")));
    }
    assets
}

#[tokio::test]
async fn assets_are_kept_for_ever_under_their_hash_and_come_packed() {
    let clinic = Clinic::random(1).await;
    let assets = assets(&clinic).await;
    assert!(assets.len() >= 4, "{assets:?}");
    for address in &assets {
        let mut sizes = Vec::new();
        for accepted in ["", "gzip", "gzip, deflate, br, zstd"] {
            let request = Request::get(address).header("accept-encoding", accepted);
            let asset = clinic.stranger().ask(request.body(Body::empty()).expect("a request")).await;
            assert_eq!(asset.status, StatusCode::OK, "{address}");
            let told = |name: &str| asset.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
            assert_eq!(told("cache-control"), "public, max-age=31536000, immutable", "{address}");
            assert!(told("vary").contains("accept-encoding"), "{address}");
            let packed = ["", "gzip", "br"][sizes.len()];
            assert_eq!(told("content-encoding"), packed, "{address}");
            sizes.push(asset.bytes.len());
        }
        // What is packed already, such as a font, is packed no further.
        assert!(sizes[1] <= sizes[0] + 64 && sizes[2] <= sizes[1], "{address}: {sizes:?}");
        let (name, rest) = address.split_once('.').expect("a hash");
        let (hash, end) = rest.split_once('.').expect("an end");
        assert!(hash.len() >= 8 && hash.chars().all(|letter| letter.is_ascii_hexdigit()), "{address}");
        for other in [format!("{name}.{end}"), format!("{name}.{}.{end}", "0".repeat(hash.len()))] {
            assert_eq!(clinic.stranger().get(&other).await.status, StatusCode::NOT_FOUND, "{other}");
        }
    }
}

/// A form that a page of this or of another site sends in the name of whoever has signed in.
async fn sent(visitor: &mut Visitor<'_>, path: &str, headers: &[(&str, &str)]) -> StatusCode {
    let mut request = Request::post(address(path))
        .header("host", "clinic.example")
        .header("content-type", "application/x-www-form-urlencoded");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    visitor.ask(request.body(Body::empty()).expect("a request")).await.status
}

#[tokio::test]
async fn another_site_does_nothing_in_somebodys_name() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let deeds = clinic.app.books().deeds().await.expect("deeds").len();
    let forms = || ROUTES.iter().filter(|route| route.method != "GET");
    assert!(forms().count() > 10);
    for route in forms() {
        for headers in [
            &[("sec-fetch-site", "cross-site"), ("origin", "https://example.org")][..],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site"), ("origin", "https://other.clinic.example")],
            // Of a browser that does not say where a form comes from but by its origin.
            &[("origin", "https://example.org")],
            &[("origin", "http://clinic.example:81")],
            &[("origin", "null")],
        ] {
            let status = sent(&mut owner, route.path, headers).await;
            assert_eq!(status, StatusCode::FORBIDDEN, "{} {headers:?}", route.path);
        }
    }
    assert_eq!(clinic.app.books().deeds().await.expect("deeds").len(), deeds, "something was done");
    assert_eq!(owner.get("/account").await.status, StatusCode::OK);
    // From here it does.
    assert_eq!(sent(&mut owner, "/sign-out", &[("origin", "http://clinic.example")]).await, StatusCode::SEE_OTHER);
    assert_eq!(owner.get("/account").await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn looking_changes_nothing() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    let books = clinic.app.books();
    let before = (books.totals().await.expect("totals"), books.users().await.expect("users").len());
    for route in ROUTES.iter().filter(|route| route.method == "GET") {
        let request = Request::get(address(route.path)).header("sec-fetch-site", "cross-site");
        owner.ask(request.body(Body::empty()).expect("a request")).await;
    }
    assert_eq!((books.totals().await.expect("totals"), books.users().await.expect("users").len()), before);
    assert_eq!(owner.get("/account").await.status, StatusCode::OK, "the session is as it was");
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
