//! Who looked at whose card. It is written into the audit, at most once an hour for each user and patient, so that turning pages
//! of one card does not bury what else happened.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use books::access::User;
use books::{BooksError, Viewed};
use jiff::{SignedDuration, Timestamp};

use crate::state::Shared;

/// A look so long after the one before is one of its own.
const AGAIN: SignedDuration = SignedDuration::from_hours(1);
/// While an import is written nobody else can write: after so many waits of a minute each it is given up.
const TRIES: usize = 60;

/// Looks of the last hour, by user and patient.
#[derive(Default)]
pub struct Looks(Mutex<HashMap<(i64, i64), Timestamp>>);

impl Looks {
    /// Whether it is to be written down.
    fn is_new(&self, user: i64, patient: i64, now: Timestamp) -> bool {
        let mut looks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        looks.retain(|_, at| now.duration_since(*at) < AGAIN);
        let is_new = !looks.contains_key(&(user, patient));
        if is_new {
            looks.insert((user, patient), now);
        }
        is_new
    }

    fn forget(&self, user: i64, patient: i64) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&(user, patient));
    }

    /// The page need not wait for it.
    pub fn looked(&self, app: &Shared, user: &User, patient: i64) {
        if !self.is_new(user.id, patient, (app.parts.clock)()) {
            return;
        }
        let (app, user, actor) = (Arc::clone(app), user.id, user.sign_in.clone());
        tokio::spawn(async move {
            for _ in 0..TRIES {
                match app.books().log_view(&actor, Viewed::Patient(patient)).await {
                    Err(BooksError::Busy) => {}
                    Ok(_) => return,
                    Err(error) => {
                        tracing::error!(%error, "that a card was looked at could not be written down");
                        break;
                    }
                }
            }
            app.looks.forget(user, patient);
        });
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_look_is_written_down_once_an_hour() {
        let looks = Looks::default();
        let at = |minutes| Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minutes);
        assert!(looks.is_new(1, 7, at(0)));
        assert!(!looks.is_new(1, 7, at(59)));
        assert!(looks.is_new(2, 7, at(59)) && looks.is_new(1, 8, at(59)), "somebody else, at somebody else");
        assert!(looks.is_new(1, 7, at(60)));
        looks.forget(1, 7);
        assert!(looks.is_new(1, 7, at(61)), "it could not be written down");
    }
}
