//! A board that somebody looks at is as it is in the books: a stream of server-sent events says when it is not any more, and the
//! page asks for it anew.
//!
//! What is said is a print of everything that is shown, so that nothing is missed between the page and its stream or while the
//! line is broken: a page whose print is another asks. The stream ends with the session.

use std::time::Duration;

use axum::Error;
use axum::extract::Query;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum_extra::extract::CookieJar;
use futures::stream::{Stream, unfold};
use serde_json::json;
use tokio::sync::watch;

use super::Asked;
use super::sheet::Sheet;
use crate::fault::Fault;
use crate::visitor::{Visitor, goes_on};

/// Of several writes in such a time one is told.
const EVERY: Duration = Duration::from_millis(200);
/// So often at least it is looked whether the session goes on.
const LOOK_EVERY: Duration = Duration::from_secs(30);

struct Following {
    visitor: Visitor,
    jar: CookieJar,
    asked: Asked,
    deeds: watch::Receiver<i64>,
    stop: watch::Receiver<bool>,
    /// The print that was told last.
    told: Option<String>,
}

enum Heard {
    Print(String),
    /// The session is over, or its user may do other things than before.
    SignedOut,
    /// The program ends, or cannot tell: the browser comes again by itself.
    Nothing,
}

pub async fn live(
    visitor: Visitor,
    jar: CookieJar,
    Query(asked): Query<Asked>,
) -> Sse<impl Stream<Item = Result<Event, Error>> + Send + 'static> {
    let (deeds, stop) = (visitor.app.books().follow_deeds(), visitor.app.stop.subscribe());
    let following = Following { visitor, jar, asked, deeds, stop, told: None };
    Sse::new(unfold(Some(following), next)).keep_alive(KeepAlive::default())
}

async fn next(following: Option<Following>) -> Option<(Result<Event, Error>, Option<Following>)> {
    let mut following = following?;
    match following.hear().await {
        Heard::Print(print) => Some((Event::default().json_data(json!({ "print": print })), Some(following))),
        Heard::SignedOut => Some((Event::default().event("end").json_data(json!({})), None)),
        Heard::Nothing => None,
    }
}

impl Following {
    async fn hear(&mut self) -> Heard {
        loop {
            if self.told.is_some() && !self.wait().await {
                return Heard::Nothing;
            }
            self.deeds.borrow_and_update();
            match self.look().await {
                Ok(None) => return Heard::SignedOut,
                Ok(Some(print)) if self.told.as_ref() != Some(&print) => {
                    self.told = Some(print.clone());
                    return Heard::Print(print);
                }
                Ok(Some(_)) => {}
                Err(_) => return Heard::Nothing,
            }
        }
    }

    /// Until somebody may have written; false: nothing is told any more.
    async fn wait(&mut self) -> bool {
        tokio::select! {
            () = stopped(&mut self.stop) => return false,
            changed = self.deeds.changed() => if changed.is_err() {
                return false;
            },
            () = tokio::time::sleep(LOOK_EVERY) => {}
        }
        tokio::time::sleep(EVERY).await;
        true
    }

    /// None: the session is over.
    async fn look(&self) -> Result<Option<String>, Fault> {
        if !goes_on(&self.visitor, &self.jar).await? {
            return Ok(None);
        }
        let now = self.visitor.app.now().await?;
        Ok(Some(Sheet::read(&self.visitor, &now, &self.asked).await?.print()))
    }
}

async fn stopped(stop: &mut watch::Receiver<bool>) {
    // An error means that whoever could tell is gone.
    let _ = stop.wait_for(|stop| *stop).await;
}
