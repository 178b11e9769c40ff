//! Forms that are not lost: one that carries a form key is done once however often it comes, so what could not be taken now can
//! be sent again, by the page's script or by the page of the fault.

use axum::Json;
use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{ACCEPT, CONTENT_LENGTH, CONTENT_TYPE, LOCATION};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};
use books::deed::FormKey;

use crate::fault::Fault;

/// Longer forms go by unheld: none of a front desk is.
const MOST_BYTES: usize = 256 * 1024;

/// A form that can be sent again, as it came.
pub struct Form {
    /// Where it was sent to: path and query.
    pub href: String,
    pub fields: Vec<(String, String)>,
    /// Whether a script sent it, which follows no redirect.
    by_script: bool,
}

/// Looks whether a request is a form with a key.
pub async fn hold(request: Request) -> Result<(Request, Option<Form>), Fault> {
    if request.method() != Method::POST || !is_short_form(request.headers()) {
        return Ok((request, None));
    }
    let (parts, body) = request.into_parts();
    let unread = |_| Fault::Refused("fault-form", String::new());
    let body = to_bytes(body, MOST_BYTES).await.map_err(unread)?;
    let fields: Vec<(String, String)> = form_urlencoded::parse(&body).into_owned().collect();
    let has_key = fields.iter().any(|(name, text)| name == "key" && FormKey::parse(text).is_some());
    let form = has_key.then(|| Form {
        href: parts.uri.path_and_query().map_or("/", |href| href.as_str()).to_owned(),
        fields,
        by_script: said(&parts.headers, ACCEPT.as_str()).starts_with("application/json"),
    });
    Ok((Request::from_parts(parts, Body::from(body)), form))
}

fn is_short_form(headers: &HeaderMap) -> bool {
    let length = said(headers, CONTENT_LENGTH.as_str()).parse::<usize>();
    said(headers, CONTENT_TYPE.as_str()).starts_with("application/x-www-form-urlencoded")
        && length.is_ok_and(|length| length <= MOST_BYTES)
}

fn said<'a>(headers: &'a HeaderMap, name: &str) -> &'a str {
    headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// To a script, where a redirect leads is told as `{"href": …}`; cookies and the rest stay. All else is as it is.
pub fn answered(form: Option<&Form>, response: Response) -> Response {
    let href = said(response.headers(), LOCATION.as_str()).to_owned();
    let is_told = form.is_some_and(|form| form.by_script) && response.status() == StatusCode::SEE_OTHER;
    if !is_told || href.is_empty() {
        return response;
    }
    let (mut parts, _) = response.into_parts();
    for name in [LOCATION, CONTENT_LENGTH, CONTENT_TYPE] {
        parts.headers.remove(name);
    }
    parts.status = StatusCode::OK;
    let (of_told, body) = Json(serde_json::json!({ "href": href })).into_response().into_parts();
    parts.headers.extend(of_told.headers);
    Response::from_parts(parts, body)
}

#[cfg(test)]
mod tests {
    use axum::response::Redirect;

    use super::*;

    const KEY: &str = "0123456789abcdef0123456789abcdef";

    fn post(kind: &str, body: String) -> Request {
        let request = Request::builder().method(Method::POST).uri("/register?name=A").header(CONTENT_TYPE, kind);
        request.header(CONTENT_LENGTH, body.len()).body(Body::from(body)).expect("a request")
    }

    async fn held(request: Request) -> (Option<Form>, String) {
        let (request, form) = hold(request).await.expect("it can be read");
        let body = to_bytes(request.into_body(), usize::MAX).await.expect("a body");
        (form, String::from_utf8(body.to_vec()).expect("text"))
    }

    #[tokio::test]
    async fn a_form_with_a_key_is_held_and_passed_on_as_it_came() {
        let kind = "application/x-www-form-urlencoded;charset=UTF-8";
        let body = format!("key={KEY}&name=Ada+B&name=%C3%84");
        let (form, passed) = held(post(kind, body.clone())).await;
        let form = form.expect("a form");
        assert_eq!((form.href.as_str(), passed), ("/register?name=A", body));
        let fields: Vec<&str> = form.fields.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(fields, [KEY, "Ada B", "Ä"]);
        for (kind, body) in [
            (kind, "key=no+key&name=Ada".to_owned()),
            (kind, format!("name={KEY}")),
            ("application/json", format!("key={KEY}")),
            (kind, format!("key={KEY}&note={}", "x".repeat(MOST_BYTES))),
        ] {
            let (form, passed) = held(post(kind, body.clone())).await;
            assert!(form.is_none() && passed == body, "{kind} {}", &body[..40]);
        }
    }

    #[tokio::test]
    async fn only_a_script_is_told_where_a_redirect_leads() {
        let form = |by_script| Form { href: "/".into(), fields: Vec::new(), by_script };
        let redirect = || ([("set-cookie", "said=x")], Redirect::to("/patients/1")).into_response();
        let response = answered(Some(&form(true)), redirect());
        assert_eq!(
            (response.status(), &response.headers()["set-cookie"]),
            (StatusCode::OK, &"said=x".parse().expect("a header"))
        );
        assert!(response.headers().get(LOCATION).is_none());
        let body = to_bytes(response.into_body(), usize::MAX).await.expect("a body");
        assert_eq!(body, br#"{"href":"/patients/1"}"#.as_slice());
        assert_eq!(answered(Some(&form(false)), redirect()).status(), StatusCode::SEE_OTHER);
        assert_eq!(answered(None, redirect()).status(), StatusCode::SEE_OTHER);
        assert_eq!(answered(Some(&form(true)), StatusCode::CONFLICT.into_response()).status(), StatusCode::CONFLICT);
    }
}
