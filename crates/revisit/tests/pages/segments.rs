//! Lists of people kept under a name.

use std::pin::Pin;
use std::sync::Arc;

use axum::body::Body;
use axum::http::header::COOKIE;
use axum::http::{Request, StatusCode};
use clinic::access::Role;
use report::engine::Setting;
use report::{Answer, CellQuestion, Engine, EngineError, Listing, Question};
use tower::ServiceExt;
use web::{App, Parts};

use crate::clinic::{Clinic, Visitor};

const PEOPLE: &str = "/reports/retention/people?period=all&cell=column%3Dprimary";

fn form(name: &str, shared: bool) -> String {
    let back = PEOPLE.replace('%', "%25").replace('&', "%26").replace('=', "%3D").replace('?', "%3F");
    format!("act=segment&back={back}&name={name}{}", if shared { "&shared=yes" } else { "" })
}

/// Addresses of the segments that the list shows.
async fn listed(visitor: &mut Visitor<'_>) -> Vec<String> {
    let page = visitor.get("/segments").await;
    assert_eq!(page.status, StatusCode::OK, "{}", page.text);
    let rows = page.text.split("<th scope=\"row\"><a href=\"").skip(1);
    rows.filter_map(|rest| rest.split('"').next()).map(ToOwned::to_owned).collect()
}

#[tokio::test]
async fn a_list_keeps_its_question_and_says_how_many_it_are() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let people = manager.get(PEOPLE).await;
    assert_eq!(people.status, StatusCode::OK, "{}", people.text);
    assert_eq!(manager.post("/segments", &form("First", false)).await.location(), "/segments");
    let list = listed(&mut manager).await;
    let [segment] = list.as_slice() else { panic!("one: {list:?}") };
    assert_eq!(manager.get(segment).await.location(), PEOPLE);
    let page = manager.get("/segments").await;
    let count = page
        .text
        .split(&format!("<td class=\"num\"><a href=\"{segment}\">"))
        .nth(1)
        .and_then(|rest| rest.split('<').next());
    assert!(count.is_some_and(|count| count.parse::<u32>().is_ok()), "{}", page.text);
    for (name, status, said) in [
        ("First".to_owned(), StatusCode::CONFLICT, "You have a segment of this name already."),
        (" ".to_owned(), StatusCode::BAD_REQUEST, "Give it a name."),
        ("x".repeat(101), StatusCode::BAD_REQUEST, "A name has up to 100 letters."),
    ] {
        let again = manager.post("/segments", &form(&name.replace(' ', "+"), true)).await;
        assert_eq!(again.status, status, "{said}");
        for kept in [
            said,
            "id=\"keep\" popover data-open",
            "name=\"shared\" value=\"yes\" checked",
            &format!("value=\"{name}\""),
        ] {
            assert!(again.text.contains(kept), "{kept} is not in {}", again.text);
        }
    }
    assert_eq!(
        manager.post("/segments", "name=x&back=https%3A%2F%2Felsewhere.example%2F").await.status,
        StatusCode::BAD_REQUEST
    );
}

#[tokio::test]
async fn who_is_picked_is_seen_alone_taken_along_and_kept() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let keys = |page: &str| -> Vec<String> {
        let boxes = page.split("type=\"checkbox\" name=\"who\" value=\"").skip(1);
        boxes.filter_map(|rest| rest.split('"').next()).map(ToOwned::to_owned).collect()
    };
    let all = keys(&manager.get(PEOPLE).await.text);
    assert!(all.len() > 3, "{all:?}");
    let picked = format!("who={}&who={}", all[0], all[2]);
    let only = manager.post(PEOPLE, &format!("act=only&{picked}")).await.location().to_owned();
    assert_eq!(keys(&manager.get(&only).await.text), [all[0].as_str(), all[2].as_str()]);
    let file = manager.post(&only, "act=csv").await.location().to_owned();
    assert_eq!(manager.get(&file).await.text.lines().count(), 3, "a head and two patients");
    let whole = manager.post(PEOPLE, "act=csv").await.location().to_owned();
    assert!(manager.get(&whole).await.text.lines().count() > all.len().min(49), "nobody picked is all");
    manager.post("/segments", &format!("{}&{picked}", form("Two", false))).await;
    let list = listed(&mut manager).await;
    assert_eq!(manager.get(&list[0]).await.location(), only);
    let count = format!("<td class=\"num\"><a href=\"{}\">2<", list[0]);
    assert!(manager.get("/segments").await.text.contains(&count), "{count}");
    assert_eq!(manager.post(PEOPLE, "act=forget").await.status, StatusCode::BAD_REQUEST);
}

/// An engine whose books cannot be read any more when it is asked for people.
struct Unreadable(Arc<dyn Engine>);

type Soon<'a, T> = Pin<Box<dyn Future<Output = Result<T, EngineError>> + Send + 'a>>;

impl Engine for Unreadable {
    fn setting<'a: 'd, 'd>(&'a self) -> Soon<'d, Setting> {
        self.0.setting()
    }

    fn answer<'a: 'd, 'b: 'd, 'd>(&'a self, question: &'b Question) -> Soon<'d, Answer> {
        self.0.answer(question)
    }

    fn people<'a: 'd, 'b: 'd, 'c: 'd, 'd>(
        &'a self,
        _: &'b Question,
        _: &'c CellQuestion,
        _: Listing,
    ) -> Soon<'d, Answer> {
        Box::pin(async { Err(EngineError::Books("the disk is gone".into())) })
    }
}

#[tokio::test]
async fn books_that_cannot_be_read_are_a_fault_and_no_missing_count() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    manager.post("/segments", &form("First", false)).await;
    let Parts { books, engine, clock, .. } = &clinic.app.parts;
    let engine = Arc::new(Unreadable(Arc::clone(engine)));
    let parts = Parts {
        books: books.clone(),
        engine,
        catalogue: reports::CATALOGUE,
        clock: *clock,
        public: None,
        is_demo: false,
        shelf: None,
    };
    let cookies: Vec<String> = manager.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
    let request = Request::get("/segments").header(COOKIE, cookies.join("; ")).body(Body::empty());
    let page = web::router(&App::new(parts)).oneshot(request.expect("a request")).await.expect("a response");
    assert_eq!(page.status(), StatusCode::INTERNAL_SERVER_ERROR);
}

#[tokio::test]
async fn colleagues_see_what_is_shared_and_cannot_change_it() {
    let clinic = Clinic::random(1).await;
    let mut manager = clinic.visitor(Role::Manager).await;
    let mut marketer = clinic.visitor(Role::Marketer).await;
    manager.post("/segments", &form("Own", false)).await;
    let own = listed(&mut manager).await.remove(0);
    assert!(listed(&mut marketer).await.is_empty());
    assert_eq!(marketer.get(&own).await.status, StatusCode::NOT_FOUND);
    manager.post(&own, "act=share").await;
    // Retention compares employees: whoever may not see that sees no list of it.
    assert!(listed(&mut marketer).await.is_empty());
    let mut owner = clinic.visitor(Role::Owner).await;
    assert_eq!(listed(&mut owner).await, std::slice::from_ref(&own));
    assert_eq!(owner.post(&own, "act=delete&sure=yes").await.status, StatusCode::NOT_FOUND);
    manager.post(&own, "act=rename&name=Renamed").await;
    assert!(owner.get("/segments").await.text.contains("Renamed"));
    assert_eq!(manager.post(&own, "act=rename&name=+").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(manager.post(&own, "act=delete").await.status, StatusCode::BAD_REQUEST, "not without being sure");
    manager.post(&own, "act=unshare").await;
    assert!(listed(&mut owner).await.is_empty());
    manager.post(&own, "act=delete&sure=yes").await;
    assert!(listed(&mut manager).await.is_empty());
}
