//! Who did what. Each row holds the hash of the one before, so that a row altered or taken out later is seen.

mod page;
mod view;

pub use page::{DeedFilter, DeedsPage};
pub use view::Viewed;

use futures::TryStreamExt;
use sha2::{Digest, Sha256};
use sqlx::any::AnyRow;
use sqlx::{AnyConnection, Row};

use crate::{Books, BooksError};

/// One deed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Deed {
    /// From 1 without gaps.
    pub seq: i64,
    /// Microseconds since 1970, UTC.
    pub at: i64,
    pub actor: String,
    pub action: String,
    /// JSON or empty.
    pub detail: String,
}

/// What walking the chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Chain {
    Whole {
        rows: i64,
    },
    /// The first row that is not as it was written, or that is missing.
    BrokenAt {
        seq: i64,
    },
}

const INSERT: &str =
    "INSERT INTO audit (seq, at, actor, action, detail, previous_hash, hash) VALUES ($1, $2, $3, $4, $5, $6, $7)";
const HASH: &str = "SELECT hash FROM audit WHERE seq = $1";
const ALL: &str = "SELECT seq, at, actor, action, detail, previous_hash, hash FROM audit ORDER BY seq";
const LAST: &str = "SELECT value FROM counter WHERE name = 'audit'";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[INSERT, HASH, ALL, LAST, page::PAGE];

/// What the first row takes for the hash of the one before.
const BEGINNING: &str = "";

pub(crate) async fn append(db: &mut AnyConnection, deed: &Deed) -> Result<(), BooksError> {
    let previous = match deed.seq {
        1 => BEGINNING.to_owned(),
        seq => sqlx::query_scalar(HASH)
            .bind(seq - 1)
            .fetch_optional(&mut *db)
            .await?
            .ok_or_else(|| BooksError::damaged("the last row of the audit is missing"))?,
    };
    let hash = hash_of(&previous, deed);
    sqlx::query(INSERT)
        .bind(deed.seq)
        .bind(deed.at)
        .bind(&deed.actor)
        .bind(&deed.action)
        .bind(&deed.detail)
        .bind(previous)
        .bind(hash)
        .execute(db)
        .await?;
    Ok(())
}

impl Books {
    /// Walk the whole audit from its first row.
    pub async fn verify_audit(&self) -> Result<Chain, BooksError> {
        let mut tx = self.readers.begin_with(self.dialect.begin_read()).await?;
        let last: i64 = sqlx::query_scalar(LAST).fetch_one(&mut *tx).await?;
        let (mut seq, mut previous) = (0, BEGINNING.to_owned());
        let mut rows = sqlx::query(ALL).fetch(&mut *tx);
        while let Some(row) = rows.try_next().await? {
            seq += 1;
            let deed = deed(&row)?;
            let hash: String = row.try_get(6)?;
            let linked = row.try_get::<&str, _>(5)? == previous;
            if deed.seq != seq || !linked || hash_of(&previous, &deed) != hash {
                return Ok(Chain::BrokenAt { seq });
            }
            previous = hash;
        }
        Ok(if seq == last { Chain::Whole { rows: seq } } else { Chain::BrokenAt { seq: seq + 1 } })
    }

    /// Every deed, oldest first.
    pub async fn deeds(&self) -> Result<Vec<Deed>, BooksError> {
        sqlx::query(ALL).fetch_all(&self.readers).await?.iter().map(deed).collect()
    }
}

fn deed(row: &AnyRow) -> Result<Deed, BooksError> {
    Ok(Deed {
        seq: row.try_get(0)?,
        at: row.try_get(1)?,
        actor: row.try_get(2)?,
        action: row.try_get(3)?,
        detail: row.try_get(4)?,
    })
}

/// SHA-256 in hexadecimal over the previous hash and every field, each with its length before it, so that no two different
/// rows spell the same bytes.
fn hash_of(previous: &str, deed: &Deed) -> String {
    let numbers = [deed.seq.to_string(), deed.at.to_string()];
    let mut hash = Sha256::new();
    for part in [previous, &numbers[0], &numbers[1], &deed.actor, &deed.action, &deed.detail] {
        hash.update((part.len() as u64).to_be_bytes());
        hash.update(part);
    }
    hexadecimal(hash)
}

/// SHA-256 in hexadecimal of a text that is kept elsewhere.
pub(crate) fn sha256(text: &str) -> String {
    hexadecimal(Sha256::new_with_prefix(text))
}

fn hexadecimal(hash: Sha256) -> String {
    hash.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_moved_from_one_field_to_the_next_is_another_hash() {
        let deed = |actor: &str, action: &str| Deed {
            seq: 1,
            at: 0,
            actor: actor.into(),
            action: action.into(),
            detail: String::new(),
        };
        assert_ne!(hash_of("", &deed("ab", "c")), hash_of("", &deed("a", "bc")));
        assert_eq!(hash_of("", &deed("a", "b")).len(), 64);
    }
}
