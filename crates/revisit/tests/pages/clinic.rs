//! A clinic in a folder of its own with its pages, and somebody who asks for them.

use std::collections::BTreeSet;
use std::sync::Arc;

use ::clinic::access::Role;
use ::clinic::record::Organisation;
use axum::Router;
use axum::body::Body;
use axum::http::header::{COOKIE, LOCATION, SET_COOKIE};
use axum::http::{HeaderMap, Request, StatusCode};
use books::access::{Purpose, UserDraft};
use books::backup::Shelf;
use books::{Books, Edited, Location};
use http_body_util::BodyExt;
use jiff::Timestamp;
use mart::Mart;
use tempfile::TempDir;
use tower::ServiceExt;
use web::{App, Parts, Shared};

pub struct Clinic {
    pub app: Shared,
    router: Router,
    folder: TempDir,
}

/// What came back.
pub struct Page {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
    pub bytes: Vec<u8>,
}

/// Whether tests are to try everything (`./test --long`) or a covering sample.
pub fn is_long() -> bool {
    std::env::var_os("REVISIT_TEST_LONG").is_some()
}

/// Noon of the day on which the random clinics end.
fn clock() -> Timestamp {
    "2026-01-01T12:00:00Z".parse().expect("a moment")
}

impl Clinic {
    pub async fn empty() -> Self {
        Self::of(None).await
    }

    pub async fn random(seed: u64) -> Self {
        let size = testkit::clinic::Size { patients: 60, bookings: 500 };
        Self::of(Some(&testkit::clinic::random(seed, size))).await
    }

    pub async fn of(org: Option<&Organisation>) -> Self {
        let folder = tempfile::tempdir().expect("a folder");
        let books = Books::open(&Location::Folder(folder.path().to_owned()), clock).await.expect("books");
        let books = books.with_one_reader();
        if let Some(org) = org {
            let mut import = books.import("test", Edited::Keep).await.expect("an import");
            assert_eq!(import.put_all(org).await.expect("records"), []);
            import.commit(&serde_json::Value::Null, &serde_json::Value::Null).await.expect("a commit");
        }
        let engine = Arc::new(Mart::open(books.clone(), None));
        let shelf = Some(Shelf::new(folder.path().join("backups")));
        let parts = Parts { books, engine, catalogue: reports::CATALOGUE, clock, public: None, is_demo: false, shelf };
        let app = App::new(parts);
        Self { router: web::router(&app), app, folder }
    }

    /// Where its books are.
    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    /// Somebody of a role, who has signed in by link; a doctor is the first employee.
    pub async fn visitor(&self, role: Role) -> Visitor<'_> {
        self.visitor_of(role, BTreeSet::new()).await
    }

    /// Limited to branches.
    pub async fn visitor_of(&self, role: Role, branches: BTreeSet<i64>) -> Visitor<'_> {
        let books = self.app.books();
        let employees = books.read().await.expect("books").directory().await.expect("a directory").employees;
        let draft = UserDraft {
            // Of one role there may be some, each of other branches.
            sign_in: branches
                .iter()
                .fold(format!("{}-{}", role.word(), branches.len()), |name, branch| format!("{name}-{branch}")),
            name: "Ann <b>".into(),
            role,
            employee_id: employees.first().filter(|_| role == Role::Doctor).map(|employee| employee.id),
            branches,
        };
        let mut tx = books.write("test", "user added").await.expect("a transaction");
        let user = tx.add_user(&draft).await.expect("books").expect("a new user");
        let token = web::new_token();
        tx.add_link(&token, Purpose::SignIn, Some(user), 60).await.expect("a link");
        tx.commit("").await.expect("a commit");
        let mut visitor = Visitor { clinic: self, cookies: Vec::new() };
        let page = visitor.post(&format!("/link/{}", token.reveal()), "").await;
        assert_eq!(page.status, StatusCode::SEE_OTHER, "{}", page.text);
        visitor
    }

    /// A new session of somebody of a role, who is added when there is nobody yet.
    pub async fn visitor_again(&self, role: Role) -> Visitor<'_> {
        let books = self.app.books();
        let known = books.user_with_sign_in(&format!("{}-0", role.word())).await.expect("books");
        let Some(user) = known else {
            return self.visitor(role).await;
        };
        let token = web::new_token();
        let mut tx = books.write("test", "link").await.expect("a transaction");
        tx.enable_user(user.id).await.expect("books");
        tx.add_link(&token, Purpose::SignIn, Some(user.id), 60).await.expect("a link");
        tx.commit("").await.expect("a commit");
        let mut visitor = self.stranger();
        visitor.post(&format!("/link/{}", token.reveal()), "").await;
        visitor
    }

    pub fn stranger(&self) -> Visitor<'_> {
        Visitor { clinic: self, cookies: Vec::new() }
    }
}

/// A browser: keeps cookies, follows nothing.
pub struct Visitor<'a> {
    clinic: &'a Clinic,
    pub cookies: Vec<(String, String)>,
}

impl Visitor<'_> {
    pub async fn get(&mut self, address: &str) -> Page {
        self.ask(Request::get(address).body(Body::empty()).expect("a request")).await
    }

    pub async fn post(&mut self, address: &str, form: &str) -> Page {
        let request = Request::post(address)
            .header("content-type", "application/x-www-form-urlencoded")
            .header("content-length", form.len())
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(form.to_owned()));
        self.ask(request.expect("a request")).await
    }

    /// Listens to server-sent events.
    pub async fn listen(&mut self, address: &str) -> Stream {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::get(address).header(COOKIE, cookies.join("; ")).body(Body::empty());
        let response = self.clinic.router.clone().oneshot(request.expect("a request")).await.expect("a response");
        assert_eq!(response.status(), StatusCode::OK);
        Stream(response.into_body())
    }

    pub async fn ask(&mut self, mut request: Request<Body>) -> Page {
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request.headers_mut().insert(COOKIE, cookies.join("; ").parse().expect("a header"));
        }
        let is_endless = request.uri().path() == "/schedule/live";
        let response = self.clinic.router.clone().oneshot(request).await.expect("a response");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(SET_COOKIE) {
            let pair = cookie.to_str().expect("text").split(';').next().expect("a pair");
            let (name, value) = pair.split_once('=').expect("a pair");
            self.cookies.retain(|(known, _)| known != name);
            if !value.is_empty() {
                self.cookies.push((name.to_owned(), value.to_owned()));
            }
        }
        let body = if is_endless { Body::empty() } else { body };
        let bytes = body.collect().await.expect("a body").to_bytes().to_vec();
        let text = String::from_utf8_lossy(&bytes).into_owned();
        Page { status: parts.status, headers: parts.headers, text, bytes }
    }
}

/// A file that is sent with a form, in the field of this name.
pub fn with_file(address: &str, field: &str, content: &[u8]) -> Request<Body> {
    let mut body =
        format!("--x\r\nContent-Disposition: form-data; name=\"{field}\"; filename=\"b\"\r\n\r\n").into_bytes();
    body.extend_from_slice(content);
    body.extend_from_slice(b"\r\n--x--\r\n");
    let request = Request::post(address)
        .header("content-type", "multipart/form-data; boundary=x")
        .header("sec-fetch-site", "same-origin")
        .body(Body::from(body));
    request.expect("a request")
}

/// What is told to somebody who listens, piece by piece.
pub struct Stream(Body);

impl Stream {
    /// The next that is more than a sign of life; empty at the end.
    pub async fn next(&mut self) -> String {
        while let Some(frame) = self.0.frame().await {
            let data = frame.expect("a frame").into_data().unwrap_or_default();
            let text = String::from_utf8_lossy(&data).into_owned();
            if text.contains("data:") {
                return text;
            }
        }
        String::new()
    }
}

impl Page {
    /// Where it sends to.
    pub fn location(&self) -> &str {
        self.headers.get(LOCATION).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }
}
