//! Turning one's own second factor on and off, and new recovery codes.
//!
//! A secret is in no books until a code has shown that somebody's app has it: until then the page's form carries it.

use axum::Form;
use axum::response::{IntoResponse, Redirect, Response};
use books::access::User;
use serde::Deserialize;

use super::{Proof, Shown, page, prove, refused};
use crate::access::second_factor::{drawing, new_recovery_codes, new_secret, step_of};
use crate::fault::Fault;
use crate::origin::Origin;
use crate::page::done;
use crate::view::{Drawing, Field, Kept, Kind, Note, SecondFactor, SecondFactorSetup};
use crate::visitor::Visitor;

#[derive(Deserialize)]
pub struct Wanted {
    #[serde(default)]
    act: String,
    #[serde(default)]
    secret: String,
    #[serde(default)]
    code: String,
    #[serde(default)]
    password: String,
}

pub async fn second_factor(visitor: Visitor, origin: Origin, Form(wanted): Form<Wanted>) -> Result<Response, Fault> {
    match wanted.act.as_str() {
        "begin" => begin(&visitor).await,
        "confirm" => confirm(&visitor, &wanted).await,
        "cancel" => Ok(Redirect::to("/account").into_response()),
        "codes" => renew(&visitor, &origin, &wanted.password).await,
        "off" => turn_off(&visitor, &origin, &wanted.password).await,
        _ => Err(form_fault()),
    }
}

fn form_fault() -> Fault {
    Fault::Refused("fault-form", String::new())
}

async fn begin(visitor: &Visitor) -> Result<Response, Fault> {
    if visitor.user.totp_secret.is_some() {
        return Ok(Redirect::to("/account").into_response());
    }
    let second = Some(pending(visitor, &new_secret(), String::new()).await?);
    page(visitor, Shown { second, ..Shown::default() }).await
}

async fn confirm(visitor: &Visitor, wanted: &Wanted) -> Result<Response, Fault> {
    let secret = wanted.secret.as_str();
    if !is_secret(secret) {
        return Err(form_fault());
    }
    let (app, words) = (&visitor.app, &visitor.words);
    let Some(step) = step_of(secret, &wanted.code, (app.parts.clock)().as_second())? else {
        let second = Some(pending(visitor, secret, words.say("access-wrong-code")).await?);
        return refused(visitor, Shown { second, ..Shown::default() }).await;
    };
    let (codes, hashes) = new_recovery_codes();
    let mut tx = app.books().write(visitor.actor(), "second factor on").await?;
    // One that is on is turned off by its password alone. Nobody else writes until this is over.
    let user = app.books().user(visitor.user.id).await?.ok_or(Fault::SignedOut)?;
    if user.totp_secret.is_some() {
        tx.roll_back().await?;
        return Ok(Redirect::to("/account").into_response());
    }
    tx.set_totp(user.id, Some(secret), &hashes).await?;
    // The code that was just shown is used.
    tx.use_totp_step(user.id, step).await?;
    tx.commit("").await?;
    let notes = vec![Note::done(words.say("account-second-turned-on"))];
    page(visitor, Shown { notes, codes, ..Shown::default() }).await
}

async fn renew(visitor: &Visitor, origin: &Origin, password: &str) -> Result<Response, Fault> {
    let proof = prove(visitor, origin, password).await?;
    if !matches!(proof, Proof::Right) {
        return refused(visitor, Shown { proof_error: proof.error(&visitor.words), ..Shown::default() }).await;
    }
    let (codes, hashes) = new_recovery_codes();
    let mut tx = visitor.app.books().write(visitor.actor(), "recovery codes renewed").await?;
    let user = visitor.app.books().user(visitor.user.id).await?.ok_or(Fault::SignedOut)?;
    let Some(secret) = &user.totp_secret else {
        tx.roll_back().await?;
        return Ok(Redirect::to("/account").into_response());
    };
    tx.set_totp(user.id, Some(secret), &hashes).await?;
    // Codes of the app that were used stay used.
    tx.use_totp_step(user.id, user.totp_step).await?;
    tx.commit("").await?;
    page(visitor, Shown { codes, ..Shown::default() }).await
}

async fn turn_off(visitor: &Visitor, origin: &Origin, password: &str) -> Result<Response, Fault> {
    let proof = prove(visitor, origin, password).await?;
    if !matches!(proof, Proof::Right) {
        return refused(visitor, Shown { proof_error: proof.error(&visitor.words), ..Shown::default() }).await;
    }
    let mut tx = visitor.app.books().write(visitor.actor(), "second factor off").await?;
    tx.set_totp(visitor.user.id, None, &[]).await?;
    tx.commit("").await?;
    Ok(done("/account", "account-second-turned-off"))
}

/// How it is: off or on.
pub(super) async fn state(visitor: &Visitor, user: &User, proof_error: String) -> Result<SecondFactor, Fault> {
    if user.totp_secret.is_none() {
        return Ok(SecondFactor::Off);
    }
    let words = &visitor.words;
    let left = visitor.app.books().recovery_codes(user.id).await?;
    let field = Field::new(Kind::Password, "password", words.say("account-password-now")).within("second").required();
    Ok(SecondFactor::On {
        left: words.say_with("account-codes-left", &[("count", left.into())]),
        proof: Field { about: words.say("account-second-proof-about"), error: proof_error, ..field },
    })
}

/// Begun: the secret as a drawing and in letters.
async fn pending(visitor: &Visitor, secret: &str, error: String) -> Result<SecondFactor, Fault> {
    let words = &visitor.words;
    let clinic = visitor.app.now().await?.setting.clinic;
    let field = Field::new(Kind::Code, "code", words.say("account-second-code")).required();
    Ok(SecondFactor::Pending(SecondFactorSetup {
        kept: vec![Kept { name: "secret".into(), value: secret.to_owned() }],
        drawing: Drawing(drawing(secret, &clinic, visitor.actor())?),
        description: words.say("account-second-qr"),
        secret: in_fours(secret),
        code: Field { error, ..field },
    }))
}

fn in_fours(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    letters.chunks(4).map(|four| four.iter().collect::<String>()).collect::<Vec<_>>().join(" ")
}

/// Whether it is one of ours: 20 bytes in base32.
fn is_secret(text: &str) -> bool {
    text.len() == 32 && text.bytes().all(|byte| matches!(byte, b'A'..=b'Z' | b'2'..=b'7'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_comes_back_as_it_went() {
        assert!(is_secret(&new_secret()));
        for text in ["", "JBSWY3DPEHPK3PXP", &"a".repeat(32), &"1".repeat(32), &"=".repeat(32)] {
            assert!(!is_secret(text), "{text}");
        }
    }

    #[test]
    fn a_secret_is_read_out_in_fours() {
        assert_eq!(in_fours("GEZDGNBVGY"), "GEZD GNBV GY");
        assert_eq!(in_fours(""), "");
    }
}
