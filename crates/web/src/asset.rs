//! Style, script and drawings: in the program, under names that hold their hash, so that a browser asks once.

use axum::extract::Path;
use axum::http::header::{ACCEPT_ENCODING, CACHE_CONTROL, CONTENT_ENCODING, CONTENT_TYPE, VARY};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};

use crate::fault::Fault;

struct Asset {
    name: &'static str,
    path: &'static str,
    kind: &'static str,
    plain: &'static [u8],
    brotli: &'static [u8],
    gzip: &'static [u8],
}

const ASSETS: &[Asset] = include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// The address of an asset.
///
/// # Panics
/// When the program has none of this name.
pub fn href(name: &str) -> &'static str {
    let asset = ASSETS.iter().find(|asset| asset.name == name);
    asset.unwrap_or_else(|| panic!("there is no asset {name}")).path
}

/// Packed as well as the browser understands.
pub async fn serve(Path(name): Path<String>, asked: HeaderMap) -> Result<Response, Fault> {
    let is_asked = |asset: &&Asset| asset.path.strip_prefix("/assets/") == Some(name.as_str());
    let asset = ASSETS.iter().find(is_asked).ok_or(Fault::NotFound)?;
    let understood = asked.get(ACCEPT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let understands = |name: &str| understood.split(',').any(|known| known.trim().split(';').next() == Some(name));
    let (packed, content) = match () {
        () if understands("br") => (Some("br"), asset.brotli),
        () if understands("gzip") => (Some("gzip"), asset.gzip),
        () => (None, asset.plain),
    };
    let mut response = content.into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(asset.kind));
    headers.insert(CACHE_CONTROL, HeaderValue::from_static("public, max-age=31536000, immutable"));
    headers.insert(VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(packed) = packed {
        headers.insert(CONTENT_ENCODING, HeaderValue::from_static(packed));
    }
    Ok(response)
}
