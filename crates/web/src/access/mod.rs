//! Coming in: passwords, second factors, one-time links, and patience with who guesses.

pub mod link;
pub mod password;
pub mod second_factor;
pub mod sign_in;
pub mod throttle;

use books::access::Token;

/// A secret that nobody can guess.
pub fn new_token() -> Token {
    Token::new(rand::random())
}
