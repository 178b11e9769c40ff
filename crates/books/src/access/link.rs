//! Links that are good once.

use sqlx::Row;

use super::Token;
use crate::write::Tx;
use crate::{Books, BooksError};

/// What a link is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// Nobody is there yet: whoever has it becomes the owner.
    SetUp,
    /// Its user sets a password: invited, or after it was forgotten.
    Password,
    /// Its user is signed in without a password: a demo's.
    SignIn,
    /// Its user gave the right password, and owes the code of the second factor.
    SecondFactor,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub purpose: Purpose,
    pub user_id: Option<i64>,
}

const INSERT: &str = "INSERT INTO one_time_link (token_hash, purpose, user_id, expires_at) VALUES ($1, $2, $3, $4)";
const LINK: &str = "SELECT purpose, user_id FROM one_time_link \
    WHERE token_hash = $1 AND expires_at > $2 AND purpose NOT LIKE 'calendar%'";
const USE: &str =
    "DELETE FROM one_time_link WHERE token_hash = $1 AND expires_at > $2 AND purpose NOT LIKE 'calendar%'";
const FORGET: &str = "DELETE FROM one_time_link WHERE user_id = $1 AND purpose NOT LIKE 'calendar%'";
const FORGET_SET_UP: &str = "DELETE FROM one_time_link WHERE purpose = 'setup'";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[INSERT, LINK, USE, FORGET, FORGET_SET_UP];

impl Purpose {
    fn word(self) -> &'static str {
        match self {
            Self::SetUp => "setup",
            Self::Password => "password",
            Self::SignIn => "sign-in",
            Self::SecondFactor => "second-factor",
        }
    }

    fn from_word(word: &str) -> Option<Self> {
        [Self::SetUp, Self::Password, Self::SignIn, Self::SecondFactor]
            .into_iter()
            .find(|purpose| purpose.word() == word)
    }
}

impl Books {
    /// What a token is good for now; none when it was used, has expired, or never was one.
    pub async fn link(&self, token: &Token) -> Result<Option<Link>, BooksError> {
        let now = (self.clock)().as_microsecond();
        let row = sqlx::query(LINK).bind(token.hash()).bind(now).fetch_optional(&self.readers).await?;
        row.map(|row| {
            let purpose = Purpose::from_word(row.try_get(0)?);
            let purpose = purpose.ok_or_else(|| BooksError::damaged("a link of unknown purpose"))?;
            Ok(Link { purpose, user_id: row.try_get(1)? })
        })
        .transpose()
    }
}

impl Tx {
    /// A link for a user, instead of those given before. Good for so many seconds.
    pub async fn add_link(
        &mut self,
        token: &Token,
        purpose: Purpose,
        user: Option<i64>,
        seconds: i64,
    ) -> Result<(), BooksError> {
        match user {
            Some(user) => self.forget_links_of(user).await?,
            None => {
                sqlx::query(FORGET_SET_UP).execute(&mut *self.db).await?;
            }
        }
        sqlx::query(INSERT)
            .bind(token.hash())
            .bind(purpose.word())
            .bind(user)
            .bind(self.at + seconds * 1_000_000)
            .execute(&mut *self.db)
            .await?;
        Ok(())
    }

    /// Whether the link was still good; it is no more.
    pub async fn use_link(&mut self, token: &Token) -> Result<bool, BooksError> {
        let used = sqlx::query(USE).bind(token.hash()).bind(self.at).execute(&mut *self.db).await?;
        Ok(used.rows_affected() == 1)
    }

    pub(super) async fn forget_links_of(&mut self, user: i64) -> Result<(), BooksError> {
        sqlx::query(FORGET).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }
}
