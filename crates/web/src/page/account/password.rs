//! Changing one's own password.

use axum::Form;
use axum::response::Response;
use books::access::User;
use serde::Deserialize;

use super::{Proof, Shown, prove, refused};
use crate::access::password::{LEAST, flaw, hash};
use crate::fault::Fault;
use crate::origin::Origin;
use crate::page::done;
use crate::text::Words;
use crate::view::{Field, Kind};
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    now: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    again: String,
}

/// What is wrong, in words; empty: nothing.
#[derive(Clone, Debug, Default)]
pub(super) struct Flaws {
    pub now: String,
    pub password: String,
    pub again: String,
}

pub async fn password(visitor: Visitor, origin: Origin, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    let words = &visitor.words;
    if let Some(id) = flaw(&wanted.password, &wanted.again, visitor.actor()) {
        return refused(&visitor, Shown { flaws: of_new(words, id), ..Shown::default() }).await;
    }
    let proof = prove(&visitor, &origin, &wanted.now).await?;
    if !matches!(proof, Proof::Right) {
        let flaws = Flaws { now: proof.error(words), ..Flaws::default() };
        return refused(&visitor, Shown { flaws, ..Shown::default() }).await;
    }
    let hash = hash(&visitor.app, wanted.password).await?;
    let mut tx = visitor.app.books().write(visitor.actor(), "password changed").await?;
    tx.set_password(visitor.user.id, &hash).await?;
    tx.end_other_sessions(visitor.user.id, visitor.session.id).await?;
    tx.commit("").await?;
    Ok(done("/account", "account-password-changed"))
}

/// Of the new password or of its repetition.
fn of_new(words: &Words, id: &'static str) -> Flaws {
    let said = words.say_with(id, &[("least", LEAST.into())]);
    if id == "access-password-differs" {
        Flaws { again: said, ..Flaws::default() }
    } else {
        Flaws { password: said, ..Flaws::default() }
    }
}

/// Who has no password yet is not asked for it.
pub(super) fn fields(words: &Words, user: &User, flaws: &Flaws) -> Vec<Field> {
    let field = |kind, name: &str, label: &str, error: &str| {
        let field = Field::new(kind, name, words.say(label)).required();
        Field { error: error.to_owned(), ..field }
    };
    let now = field(Kind::Password, "now", "account-password-now", &flaws.now);
    let least = i64::try_from(LEAST).ok();
    let about = words.say_with("access-password-rule", &[("least", LEAST.into())]);
    let new = field(Kind::NewPassword, "password", "access-new-password", &flaws.password);
    let again = field(Kind::NewPassword, "again", "access-again", &flaws.again);
    let now = user.password_hash.is_some().then_some(now);
    now.into_iter().chain([Field { least, about, ..new }, again]).collect()
}
