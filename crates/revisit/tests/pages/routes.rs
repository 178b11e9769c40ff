//! Every route, asked by every role.

use axum::body::Body;
use axum::http::{Request, StatusCode};
use clinic::access::{Role, Scope};
use web::{Needs, ROUTES};

use crate::clinic::Clinic;

/// One that there may be of a route.
pub fn address(path: &str) -> String {
    path.replace("{kind}", "employee")
        .replace("/reports/{id}/{people}", "/reports/retention/people?cell=column%3Dprimary")
        .replace("/reports/{id}", "/reports/retention")
        .replace("{topic}", "retention")
        .replace("{code}", "de")
        .replace("{name}", "none.css")
        .replace("{token}", &"0".repeat(64))
        .replace("{list}", "branches")
        .replace("{deed}", "1")
        .replace("{number}", "1")
        .replace("{id}", "1")
        .replace("/join/{from}/{into}", "/join/nobody/nobody-else")
        .replace("{key}", "nobody")
}

fn may(role: Role, needs: Needs) -> bool {
    // A doctor here is an employee, so that what is their own is something.
    let has = |action| role.may(action) != Scope::No;
    match needs {
        Needs::Nothing | Needs::SignIn => true,
        Needs::To(action) => has(action),
        Needs::Either(one, other) => has(one) || has(other),
    }
}

#[tokio::test]
async fn nobody_gets_where_the_role_may_not_go() {
    for role in Role::ALL {
        let clinic = Clinic::random(1).await;
        for route in ROUTES {
            // A session each, since some of the routes end it.
            let mut visitor = clinic.visitor_again(role).await;
            let request = Request::builder().method(route.method).uri(address(route.path));
            let request = request
                .header("sec-fetch-site", "same-origin")
                .header("content-type", "application/x-www-form-urlencoded")
                .body(Body::empty());
            let page = visitor.ask(request.expect("a request")).await;
            let named = format!("{} {} as {role:?}: {}", route.method, route.path, page.status);
            assert!(!page.status.is_server_error(), "{named}\n{}", page.text);
            if !may(role, route.needs) {
                assert_eq!(page.status, StatusCode::NOT_FOUND, "{named}");
                assert!(!page.text.contains("frame"), "{named}");
            }
        }
    }
}

#[tokio::test]
async fn a_stranger_gets_nothing_but_the_door() {
    let clinic = Clinic::random(1).await;
    for route in ROUTES.iter().filter(|route| route.needs != Needs::Nothing) {
        let request =
            Request::builder().method(route.method).uri(address(route.path)).header("sec-fetch-site", "same-origin");
        let page = clinic.stranger().ask(request.body(Body::empty()).expect("a request")).await;
        let named = format!("{} {}: {}", route.method, route.path, page.status);
        if route.method == "GET" {
            assert!(page.location().starts_with("/sign-in"), "{named}");
        } else {
            assert_eq!(page.status, StatusCode::UNAUTHORIZED, "{named}");
        }
    }
}

#[tokio::test]
async fn what_is_not_there_has_a_page_that_says_so() {
    let clinic = Clinic::random(1).await;
    let mut owner = clinic.visitor(Role::Owner).await;
    for address in ["/nothing", "/reports/nothing", "/patients/nobody", "/help/nothing", "/reports/left.exe"] {
        let page = owner.get(address).await;
        assert_eq!(page.status, StatusCode::NOT_FOUND, "{address}");
        assert!(page.text.contains("<h1"), "{address}");
    }
}
