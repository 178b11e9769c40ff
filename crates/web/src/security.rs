//! What a browser is told to allow: nothing but what comes from here.

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_SECURITY_POLICY, REFERRER_POLICY, STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderName, HeaderValue};
use axum::middleware::Next;
use axum::response::Response;

use crate::state::Shared;

/// What the scripts of one page are known by.
#[derive(Clone, Debug)]
pub struct Nonce(pub String);

const ALWAYS: [(HeaderName, &str); 5] = [
    (X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (REFERRER_POLICY, "same-origin"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Everything that is not said to be public is kept by nobody.
pub async fn protect(State(app): State<Shared>, mut request: Request, next: Next) -> Response {
    let nonce = Nonce(format!("{:032x}", rand::random::<u128>()));
    request.extensions_mut().insert(nonce.clone());
    let mut response = next.run(request).await;
    let headers = response.headers_mut();
    for (name, value) in ALWAYS {
        headers.insert(name, HeaderValue::from_static(value));
    }
    if !headers.get(CACHE_CONTROL).is_some_and(|told| told.as_bytes().starts_with(b"public")) {
        headers.insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    }
    if app.is_behind_tls() {
        headers.insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    }
    headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_str(&policy(&nonce)).expect("the policy is plain text"));
    response
}

fn policy(Nonce(nonce): &Nonce) -> String {
    format!(
        "default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; \
         form-action 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
    )
}
