//! Passwords: argon2id, with the memory and passes that OWASP names (19 MiB, 2, 1), which are the library's own.

use argon2::{Argon2, PasswordHasher, PasswordVerifier};

use crate::fault::Fault;
use crate::state::App;

/// Characters. Length is what counts; no rule says which.
pub const LEAST: usize = 10;
pub const MOST: usize = 200;

/// What is wrong with a new password, as the id of a text.
pub fn flaw(password: &str, again: &str, name: &str) -> Option<&'static str> {
    let length = password.chars().count();
    match () {
        () if length < LEAST => Some("access-password-short"),
        () if length > MOST => Some("access-password-long"),
        () if password.to_lowercase() == name.to_lowercase() => Some("access-password-name"),
        () if is_monotonous(password) => Some("access-password-monotonous"),
        () if password != again => Some("access-password-differs"),
        () => None,
    }
}

/// One or two characters again and again.
fn is_monotonous(password: &str) -> bool {
    let mut characters: Vec<char> = password.chars().collect();
    characters.sort_unstable();
    characters.dedup();
    characters.len() < 3
}

/// As PHC string.
pub async fn hash(app: &App, password: String) -> Result<String, Fault> {
    let _turn = app.hashing.acquire().await.map_err(|error| Fault::internal(&error))?;
    let hashed = tokio::task::spawn_blocking(move || {
        Argon2::default().hash_password(password.as_bytes()).map(|hash| hash.to_string())
    });
    hashed.await.map_err(|error| Fault::internal(&error))?.map_err(|error| Fault::internal(&error))
}

/// Whether a password is the one that was hashed. Without a hash it takes as long, and is not.
pub async fn is_right(app: &App, password: String, hash: Option<String>) -> Result<bool, Fault> {
    /// Of a password that nobody has.
    const NOBODYS: &str = "$argon2id$v=19$m=19456,t=2,p=1$bm9ib2R5cyBzYWx0$Zr0A4sWxA0oM0m0cQGBdxrSgp2pDuR1mQw0D1O8xTb0";
    let _turn = app.hashing.acquire().await.map_err(|error| Fault::internal(&error))?;
    let verified = tokio::task::spawn_blocking(move || {
        let known = hash.as_deref().unwrap_or(NOBODYS);
        Argon2::default().verify_password(password.as_bytes(), known).is_ok() && hash.is_some()
    });
    verified.await.map_err(|error| Fault::internal(&error))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_long_and_not_the_name() {
        let long = "rote Rüben im Garten";
        assert_eq!(flaw(long, long, "ann"), None);
        assert_eq!(flaw("kurz", "kurz", "ann"), Some("access-password-short"));
        assert_eq!(flaw("Ann.Schmidt", "Ann.Schmidt", "ann.schmidt"), Some("access-password-name"));
        assert_eq!(flaw("ababababab", "ababababab", "ann"), Some("access-password-monotonous"));
        assert_eq!(flaw(long, "rote Rüben im Gärten", "ann"), Some("access-password-differs"));
        assert_eq!(flaw(&"x y z".repeat(50), "", "ann"), Some("access-password-long"));
    }
}
