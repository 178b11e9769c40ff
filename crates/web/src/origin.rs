//! Where a request came from, and where what is answered leads to.

use std::convert::Infallible;
use std::net::SocketAddr;

use axum::extract::{ConnectInfo, FromRequestParts};
use axum::http::HeaderMap;
use axum::http::header::HOST;
use axum::http::request::Parts;

use crate::state::{App, Shared};

/// The address of whoever asks. Behind a proxy that speaks TLS it is what the proxy says: the last entry of
/// `X-Forwarded-For`, since those before are what the visitor says.
pub struct Origin(pub String);

impl FromRequestParts<Shared> for Origin {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, app: &Shared) -> Result<Self, Infallible> {
        let peer = parts.extensions.get::<ConnectInfo<SocketAddr>>().map(|info| info.0.ip().to_string());
        let said = parts.headers.get_all("x-forwarded-for").iter().next_back().and_then(|value| value.to_str().ok());
        let said =
            said.and_then(|list| list.rsplit(',').next()).map(|address| address.trim().chars().take(64).collect());
        Ok(Self(said.filter(|_| app.is_behind_tls()).or(peer).unwrap_or_default()))
    }
}

/// An address as it is handed to somebody: of the host that is configured, or else of the one that the browser asked.
pub fn absolute(app: &App, headers: &HeaderMap, path: &str) -> String {
    match (&app.parts.public, headers.get(HOST).and_then(|host| host.to_str().ok())) {
        (Some(public), _) => format!("{}{path}", public.trim_end_matches('/')),
        (None, Some(host)) => format!("http://{host}{path}"),
        (None, None) => path.to_owned(),
    }
}
