//! Where somebody is signed in.

use axum::Form;
use axum::response::{IntoResponse, Redirect, Response};
use books::access::Session;
use jiff::{SignedDuration, Timestamp};
use serde::Deserialize;

use super::device::device;
use crate::clock::Now;
use crate::fault::Fault;
use crate::page::done;
use crate::view::SessionRow;
use crate::visitor::{ABSOLUTE, IDLE, Visitor};

#[derive(Deserialize)]
pub struct Wanted {
    /// A session's number, `others` or `all`.
    #[serde(default)]
    end: String,
}

pub async fn sessions(visitor: Visitor, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    let (user, own) = (visitor.user.id, visitor.session.id);
    let (books, actor) = (visitor.app.books(), visitor.actor());
    let ends_own = match wanted.end.as_str() {
        "others" => {
            let mut tx = books.write(actor, "other sessions ended").await?;
            tx.end_other_sessions(user, own).await?;
            tx.commit("").await?;
            false
        }
        "all" => {
            let mut tx = books.write(actor, "all sessions ended").await?;
            tx.end_sessions_of(user).await?;
            tx.commit("").await?;
            true
        }
        id => {
            let id = id.parse::<i64>().map_err(|_| Fault::Refused("fault-form", String::new()))?;
            let mut tx = books.write(actor, "session ended").await?;
            // It may have ended by itself meanwhile: it is as was wanted.
            if tx.end_session(user, id).await? {
                tx.commit("").await?;
            } else {
                tx.roll_back().await?;
            }
            id == own
        }
    };
    Ok(if ends_own { Redirect::to("/sign-in").into_response() } else { done("/account#sessions", "account-ended") })
}

/// Those that are still believed, the one seen last first.
pub(super) async fn rows(visitor: &Visitor, now: &Now) -> Result<Vec<SessionRow>, Fault> {
    let mut sessions = visitor.app.books().sessions(visitor.user.id).await?;
    sessions.retain(|session| is_believed(session, now.at));
    Ok(sessions.iter().map(|session| row(visitor, now, session)).collect())
}

fn is_believed(session: &Session, now: Timestamp) -> bool {
    let since = |at: i64| SignedDuration::from_micros(now.as_microsecond() - at);
    since(session.seen_at) <= IDLE && since(session.started_at) <= ABSOLUTE
}

fn row(visitor: &Visitor, now: &Now, session: &Session) -> SessionRow {
    let words = &visitor.words;
    let moment = |at: i64| {
        let at = Timestamp::from_microsecond(at).unwrap_or_default();
        words.moment(at, &now.setting.time_zone)
    };
    let device = device(words, &session.agent);
    SessionRow {
        id: session.id,
        address: session.address.clone(),
        started: moment(session.started_at),
        seen: moment(session.seen_at),
        current: session.id == visitor.session.id,
        end_label: words.say_with("account-end-which", &[("device", (&device).into())]),
        device,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_session_is_believed_until_it_is_idle_or_old() {
        let at = |hours: i64| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        let session = |started: i64, seen: i64| Session {
            id: 1,
            user_id: 1,
            started_at: at(started).as_microsecond(),
            seen_at: at(seen).as_microsecond(),
            agent: String::new(),
            address: String::new(),
        };
        assert!(is_believed(&session(0, 100), at(112)));
        assert!(!is_believed(&session(0, 100), at(113)));
        assert!(!is_believed(&session(0, 24 * 14), at(24 * 14 + 1)));
    }
}
