//! The pages, a file or folder each: what came in becomes questions, answers become what the templates show.

pub mod account;
mod answered;
pub mod assign;
mod attention;
pub mod audit;
pub mod backups;
pub mod calendar;
pub mod card;
pub mod directory;
pub mod duplicates;
pub mod error;
mod form;
pub mod frame;
pub mod gallery;
mod glance;
pub mod help;
pub mod home;
pub mod import;
pub mod join;
pub mod money;
mod order;
pub mod outside;
mod owed;
mod paging;
pub mod palette;
pub mod patient;
pub mod patients;
pub mod people;
pub mod preference;
pub mod rate;
pub mod recalls;
pub mod report;
pub mod roster;
pub mod schedule;
pub mod segments;
pub mod settings;
pub mod setup;
pub mod staff;
pub mod tasks;
pub mod today;
pub mod undo;
pub mod users;
pub mod waiting;
mod whom;

use askama::Template;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_TYPE, SET_COOKIE};
use axum::response::{IntoResponse, Redirect, Response};
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::{Cookie, SameSite};

use crate::fault::Fault;
use crate::visitor::Visitor;

/// A page without a frame.
pub fn html(page: &impl Template) -> Result<Response, Fault> {
    let mut response = page.render()?.into_response();
    response.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    Ok(response)
}

/// A page of somebody who has signed in. What the page before wanted said is said now, and once.
pub fn framed(visitor: &Visitor, page: &impl Template) -> Result<Response, Fault> {
    let mut response = html(page)?;
    if visitor.said.is_some() {
        let gone = HeaderValue::from_static("said=; Path=/; Max-Age=0; HttpOnly; SameSite=Lax");
        response.headers_mut().append(SET_COOKIE, gone);
    }
    Ok(response)
}

/// On to another page, which says by the id of a text what was done.
pub fn done(href: &str, said: &'static str) -> Response {
    let said = Cookie::build(("said", said)).path("/").http_only(true).same_site(SameSite::Lax).build();
    (CookieJar::new().add(said), Redirect::to(href)).into_response()
}

/// The same of a deed that can be taken back where it is said.
pub fn done_with(href: &str, said: &'static str, deed: i64) -> Response {
    let said = Cookie::build(("said", format!("{said}.{deed}"))).path("/").http_only(true).same_site(SameSite::Lax);
    (CookieJar::new().add(said.build()), Redirect::to(href)).into_response()
}

/// The same, and to how many it was done, and what they have of it: `$n` and `$name` of the text.
pub fn done_saying(href: &str, said: &'static str, deed: i64, n: usize, name: &str) -> Response {
    let with = form_urlencoded::Serializer::new(String::new())
        .append_pair("n", &n.to_string())
        .append_pair("name", name)
        .finish();
    let said =
        Cookie::build(("said", format!("{said}.{deed}?{with}"))).path("/").http_only(true).same_site(SameSite::Lax);
    (CookieJar::new().add(said.build()), Redirect::to(href)).into_response()
}

/// The same of a deed that cannot be taken back, with what is put into the text: its `$name`.
pub fn done_telling(href: &str, said: &'static str, name: &str) -> Response {
    let with = form_urlencoded::Serializer::new(String::new()).append_pair("name", name).finish();
    let said = Cookie::build(("said", format!("{said}?{with}"))).path("/").http_only(true).same_site(SameSite::Lax);
    (CookieJar::new().add(said.build()), Redirect::to(href)).into_response()
}

/// An id as a part of an address.
pub fn escaped(id: &str) -> String {
    let mut text = String::with_capacity(id.len());
    for byte in id.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
            text.push(char::from(byte));
        } else {
            text.push_str(&format!("%{byte:02X}"));
        }
    }
    text
}
