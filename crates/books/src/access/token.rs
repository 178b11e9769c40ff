//! A secret that somebody carries: in a link or a cookie.

use crate::audit;

/// 32 random bytes in hexadecimal. The books keep its hash only, so that who reads them cannot come in.
#[derive(Clone, PartialEq, Eq)]
pub struct Token(String);

impl Token {
    /// Out of bytes that nobody can guess.
    pub fn new(random: [u8; 32]) -> Self {
        Self(random.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// As somebody brings it; none when it cannot be one.
    pub fn parse(text: &str) -> Option<Self> {
        let fits = text.len() == 64 && text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
        fits.then(|| Self(text.to_owned()))
    }

    /// To be handed to whoever it is for, and to nobody else.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    pub(crate) fn hash(&self) -> String {
        audit::sha256(&self.0)
    }
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Token(…)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_brought_back_is_the_same_token() {
        let token = Token::new([171; 32]);
        assert_eq!(Token::parse(token.reveal()), Some(token.clone()));
        for text in ["", "ab", &"g".repeat(64), &"A".repeat(64)] {
            assert_eq!(Token::parse(text), None, "{text}");
        }
        assert_eq!(format!("{token:?}"), "Token(…)");
    }
}
