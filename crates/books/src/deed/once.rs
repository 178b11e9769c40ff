//! A form that is sent twice is done once: a second click, a retry after a broken line, the back button.

use sqlx::{AnyConnection, Row};

use super::{DAYS, MICROSECONDS_A_DAY};
use crate::write::Tx;
use crate::{Books, BooksError};

/// What a form is known by: 32 hexadecimal digits, given out with the page it stands on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FormKey(String);

/// What becomes of a form.
pub enum Once {
    /// It comes for the first time.
    Write(Box<Tx>),
    /// It came before, and was answered with this.
    Done(String),
}

/// The form that a write came from.
pub(crate) struct Form {
    key: FormKey,
    user: i64,
    answer: String,
}

const TAKEN: &str = "SELECT user_id, answer FROM form_key WHERE key = $1";
const TAKE: &str = "INSERT INTO form_key (key, at, user_id, answer) VALUES ($1, $2, $3, $4)";
const FORGET: &str = "DELETE FROM form_key WHERE at < $1";
const FORGET_JOURNAL: &str = "DELETE FROM deed_row WHERE deed IN (SELECT seq FROM audit WHERE at < $1)";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[TAKEN, TAKE, FORGET, FORGET_JOURNAL];

impl FormKey {
    const DIGITS: usize = 32;

    /// None for anything but what is given out.
    pub fn parse(text: &str) -> Option<Self> {
        let is_key = text.len() == Self::DIGITS && text.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f'));
        is_key.then(|| Self(text.to_owned()))
    }

    pub fn of_number(number: u128) -> Self {
        Self(format!("{number:032x}"))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Books {
    /// Begin to write what a user's form says, unless it was written already. As [`Books::write`].
    pub async fn write_once(&self, actor: &str, action: &str, user: i64, key: &FormKey) -> Result<Once, BooksError> {
        let mut tx = self.write(actor, action).await?;
        let taken = sqlx::query(TAKEN).bind(key.as_str()).fetch_optional(&mut *tx.db).await?;
        let Some(row) = taken else {
            tx.form = Some(Form { key: key.clone(), user, answer: String::new() });
            return Ok(Once::Write(Box::new(tx)));
        };
        let (owner, answer): (i64, String) = (row.try_get(0)?, row.try_get(1)?);
        tx.roll_back().await?;
        // Keys are not guessed: whose form it was is nobody else's business.
        if owner == user { Ok(Once::Done(answer)) } else { Err(BooksError::FormTaken) }
    }

    /// Forget forms and what deeds changed after so long that nobody asks for them.
    pub async fn forget_deeds(&self) -> Result<(), BooksError> {
        let before = (self.clock)().as_microsecond() - DAYS * MICROSECONDS_A_DAY;
        let mut db = self.writer.acquire().await?;
        sqlx::query(FORGET).bind(before).execute(&mut *db).await?;
        sqlx::query(FORGET_JOURNAL).bind(before).execute(&mut *db).await?;
        Ok(())
    }
}

impl Tx {
    /// What the form is answered with, now and when it comes again: an address.
    pub fn answers(&mut self, answer: &str) {
        if let Some(form) = &mut self.form {
            answer.clone_into(&mut form.answer);
        }
    }
}

impl Form {
    pub async fn take(self, db: &mut AnyConnection, at: i64) -> Result<(), BooksError> {
        let query = sqlx::query(TAKE).bind(self.key.0).bind(at).bind(self.user).bind(self.answer);
        query.execute(db).await?;
        Ok(())
    }
}
