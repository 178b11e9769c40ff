//! The second factor: codes of six digits out of a shared secret and the time (RFC 6238), and codes to recover with, each good
//! once.

use books::Tx;
use books::access::User;
use qrcode::QrCode;
use qrcode::render::svg;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Secret, Totp};

use crate::fault::Fault;

const RECOVERY_CODES: usize = 10;

/// A new secret, base32.
pub fn new_secret() -> String {
    Secret::from(rand::random::<[u8; 20]>().as_slice()).to_base32()
}

/// The step of the time whose code this is: now, the one before or the one after, since clocks differ.
pub fn step_of(secret: &str, code: &str, seconds: i64) -> Result<Option<i64>, Fault> {
    let digits: String = code.chars().filter(char::is_ascii_digit).collect();
    let step =
        u64::try_from(seconds).ok().map(|seconds| totp(secret, "Revisit", "").map(|totp| totp.check(&digits, seconds)));
    Ok(step.transpose()?.flatten().and_then(|step| i64::try_from(step).ok()))
}

/// What an app reads the secret from, as a drawing.
pub fn drawing(secret: &str, clinic: &str, sign_in: &str) -> Result<String, Fault> {
    let address = totp(secret, clinic, sign_in)?.to_url().map_err(|error| Fault::internal(&error))?;
    let code = QrCode::new(address).map_err(|error| Fault::internal(&error))?;
    let drawn = code.render::<svg::Color<'_>>().min_dimensions(200, 200).build();
    // The declaration before the drawing has no place inside a page.
    Ok(drawn.split_once("?>").map_or(drawn.clone(), |(_, drawing)| drawing.to_owned()))
}

fn totp(secret: &str, clinic: &str, sign_in: &str) -> Result<Totp, Fault> {
    let secret = Secret::try_from_base32(secret).map_err(|error| Fault::internal(&format!("{error:?}")))?;
    // The parts of such an address are told apart by a colon.
    let plain = |text: &str| text.replace(':', " ");
    let builder = Builder::new().with_secret(secret).with_account_name(plain(sign_in));
    let builder = builder.with_issuer(Some(format!("Revisit {}", plain(clinic)).trim().to_owned()));
    builder.build().map_err(|error| Fault::internal(&error))
}

/// Codes to write down, and what the books keep of them.
pub fn new_recovery_codes() -> (Vec<String>, Vec<String>) {
    let codes: Vec<String> = (0..RECOVERY_CODES).map(|_| recovery_code(rand::random())).collect();
    let hashes = codes.iter().map(|code| recovery_hash(code)).collect();
    (codes, hashes)
}

/// 60 bits in letters and digits that are not mistaken for each other: `abcd-efgh-jkmn`.
fn recovery_code(random: u64) -> String {
    const LETTERS: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
    let letter = |at: u32| char::from(LETTERS[usize::try_from((random >> (5 * at)) & 31).unwrap_or(0)]);
    let part = |from: u32| (from..from + 4).map(letter).collect::<String>();
    format!("{}-{}-{}", part(0), part(4), part(8))
}

/// However it was typed.
pub fn recovery_hash(code: &str) -> String {
    let plain: String = code.chars().filter(char::is_ascii_alphanumeric).collect::<String>().to_lowercase();
    Sha256::digest(plain).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Takes a code of either kind; each is good once.
pub async fn take(tx: &mut Tx, user: &User, secret: &str, code: &str, seconds: i64) -> Result<bool, Fault> {
    if let Some(step) = step_of(secret, code, seconds)? {
        return Ok(tx.use_totp_step(user.id, step).await?);
    }
    Ok(tx.use_recovery_code(user.id, &recovery_hash(code)).await?)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, of the 20 bytes `12345678901234567890`, cut to six digits.
    const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    #[test]
    fn codes_are_those_of_the_standard() {
        for (seconds, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924")] {
            assert_eq!(step_of(SECRET, code, seconds).expect("a secret"), Some(seconds / 30), "{code}");
        }
        assert_eq!(step_of(SECRET, "287 082", 59 + 30).expect("a secret"), Some(1));
        assert_eq!(step_of(SECRET, "287082", 59 + 90).expect("a secret"), None);
        assert_eq!(step_of(SECRET, "", 59).expect("a secret"), None);
    }

    #[test]
    fn a_recovery_code_is_the_same_however_it_is_typed() {
        let code = recovery_code(0x0fed_cba9_8765_4321);
        assert_eq!(code.len(), 14);
        assert_eq!(recovery_hash(&code), recovery_hash(&code.to_uppercase().replace('-', " ")));
        let (codes, hashes) = new_recovery_codes();
        assert_eq!((codes.len(), hashes.len()), (10, 10));
        assert_eq!(recovery_hash(&codes[3]), hashes[3]);
    }

    #[test]
    fn the_drawing_is_one_that_a_page_can_hold() {
        let drawn = drawing(&new_secret(), "Praxis: Süd", "ann").expect("a drawing");
        assert!(drawn.trim_start().starts_with("<svg") && !drawn.contains("style="), "{}", &drawn[..80]);
    }
}
