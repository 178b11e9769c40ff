//! Users: people who sign in.

use std::collections::BTreeSet;

use clinic::access::Role;
use sqlx::Row;
use sqlx::any::AnyRow;

use crate::write::Tx;
use crate::{Books, BooksError};

/// Somebody who may sign in, or might once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    pub id: i64,
    /// As typed to sign in: small letters, unique.
    pub sign_in: String,
    pub name: String,
    pub role: Role,
    /// The employee that the user is.
    pub employee_id: Option<i64>,
    /// The branches that the user is limited to; none: all.
    pub branches: BTreeSet<i64>,
    /// BCP 47; none: as the browser asks.
    pub language: Option<String>,
    /// argon2id, as PHC string; none until the invitation is taken.
    pub password_hash: Option<String>,
    /// Base32; none without a second factor.
    pub totp_secret: Option<String>,
    /// The step of the last code that was taken.
    pub totp_step: i64,
    pub is_disabled: bool,
}

/// What a manager of users says of one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UserDraft {
    pub sign_in: String,
    pub name: String,
    pub role: Role,
    pub employee_id: Option<i64>,
    pub branches: BTreeSet<i64>,
}

const USERS: &str = "SELECT id, sign_in, name, role, employee_id, language, password_hash, totp_secret, totp_step, disabled_at \
    FROM app_user ORDER BY sign_in";
const BY_SIGN_IN: &str = "SELECT id FROM app_user WHERE sign_in = $1";
const BRANCHES: &str = "SELECT user_id, branch_id FROM app_user_branch";
const INSERT: &str =
    "INSERT INTO app_user (id, sign_in, name, role, employee_id, created_at) VALUES ($1, $2, $3, $4, $5, $6)";
const SIGN_IN: &str = "SELECT sign_in FROM app_user WHERE id = $1";
const UPDATE: &str = "UPDATE app_user SET sign_in = $1, name = $2, role = $3, employee_id = $4 WHERE id = $5";
const SET_LANGUAGE: &str = "UPDATE app_user SET language = $1 WHERE id = $2";
const SET_PASSWORD: &str = "UPDATE app_user SET password_hash = $1 WHERE id = $2";
const SET_TOTP: &str = "UPDATE app_user SET totp_secret = $1, totp_step = 0 WHERE id = $2";
/// A code of a step is good once, also for two who bring it at the same time.  $1 the step, $2 the user
const USE_STEP: &str = "UPDATE app_user SET totp_step = $1 WHERE id = $2 AND totp_step < $1";
const SET_DISABLED: &str = "UPDATE app_user SET disabled_at = $1 WHERE id = $2";
const NO_BRANCHES: &str = "DELETE FROM app_user_branch WHERE user_id = $1";
const ADD_BRANCH: &str = "INSERT INTO app_user_branch (user_id, branch_id) VALUES ($1, $2)";
const NO_CODES: &str = "DELETE FROM recovery_code WHERE user_id = $1";
const ADD_CODE: &str = "INSERT INTO recovery_code (user_id, code_hash) VALUES ($1, $2)";
const USE_CODE: &str = "DELETE FROM recovery_code WHERE user_id = $1 AND code_hash = $2";
const CODES: &str = "SELECT COUNT(*) FROM recovery_code WHERE user_id = $1";

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[
    USERS,
    BY_SIGN_IN,
    BRANCHES,
    INSERT,
    SIGN_IN,
    UPDATE,
    SET_LANGUAGE,
    SET_PASSWORD,
    SET_TOTP,
    USE_STEP,
    SET_DISABLED,
    NO_BRANCHES,
    ADD_BRANCH,
    NO_CODES,
    ADD_CODE,
    USE_CODE,
    CODES,
];

impl Books {
    /// Everybody, disabled ones too, by what they sign in with.
    pub async fn users(&self) -> Result<Vec<User>, BooksError> {
        let mut db = self.readers.begin_with(self.dialect.begin_read()).await?;
        let rows = sqlx::query(USERS).fetch_all(&mut *db).await?;
        let mut users = rows.iter().map(user).collect::<Result<Vec<_>, _>>()?;
        for row in sqlx::query(BRANCHES).fetch_all(&mut *db).await? {
            let (id, branch): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            users.iter_mut().filter(|user| user.id == id).for_each(|user| {
                user.branches.insert(branch);
            });
        }
        Ok(users)
    }

    pub async fn user(&self, id: i64) -> Result<Option<User>, BooksError> {
        Ok(self.users().await?.into_iter().find(|user| user.id == id))
    }

    /// Who signs in with this, however large its letters are.
    pub async fn user_with_sign_in(&self, sign_in: &str) -> Result<Option<User>, BooksError> {
        let sign_in = folded(sign_in);
        Ok(self.users().await?.into_iter().find(|user| user.sign_in == sign_in))
    }

    /// Recovery codes that are left.
    pub async fn recovery_codes(&self, user: i64) -> Result<i64, BooksError> {
        Ok(sqlx::query_scalar(CODES).bind(user).fetch_one(&self.readers).await?)
    }
}

impl Tx {
    /// A new user, without a password yet. None when another signs in with this already.
    pub async fn add_user(&mut self, draft: &UserDraft) -> Result<Option<i64>, BooksError> {
        let sign_in = folded(&draft.sign_in);
        if sqlx::query(BY_SIGN_IN).bind(&sign_in).fetch_optional(&mut *self.db).await?.is_some() {
            return Ok(None);
        }
        let id = self.next_row_id();
        sqlx::query(INSERT)
            .bind(id)
            .bind(sign_in)
            .bind(&draft.name)
            .bind(draft.role.word())
            .bind(draft.employee_id)
            .bind(self.at)
            .execute(&mut *self.db)
            .await?;
        self.set_branches(id, &draft.branches).await?;
        Ok(Some(id))
    }

    /// What a manager of users says now. False when another signs in with this already.
    pub async fn change_user(&mut self, id: i64, draft: &UserDraft) -> Result<bool, BooksError> {
        let sign_in = folded(&draft.sign_in);
        let known: Option<i64> = sqlx::query_scalar(BY_SIGN_IN).bind(&sign_in).fetch_optional(&mut *self.db).await?;
        if known.is_some_and(|known| known != id) {
            return Ok(false);
        }
        let was: String = sqlx::query_scalar(SIGN_IN).bind(id).fetch_one(&mut *self.db).await?;
        if was != sign_in {
            self.rename_in_work(&was, &sign_in).await?;
        }
        sqlx::query(UPDATE)
            .bind(sign_in)
            .bind(&draft.name)
            .bind(draft.role.word())
            .bind(draft.employee_id)
            .bind(id)
            .execute(&mut *self.db)
            .await?;
        self.set_branches(id, &draft.branches).await?;
        Ok(true)
    }

    async fn set_branches(&mut self, user: i64, branches: &BTreeSet<i64>) -> Result<(), BooksError> {
        sqlx::query(NO_BRANCHES).bind(user).execute(&mut *self.db).await?;
        for branch in branches {
            sqlx::query(ADD_BRANCH).bind(user).bind(*branch).execute(&mut *self.db).await?;
        }
        Ok(())
    }

    pub async fn set_language(&mut self, user: i64, language: &str) -> Result<(), BooksError> {
        sqlx::query(SET_LANGUAGE).bind(language).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }

    /// A PHC string.
    pub async fn set_password(&mut self, user: i64, hash: &str) -> Result<(), BooksError> {
        sqlx::query(SET_PASSWORD).bind(hash).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }

    /// A second factor with its recovery codes, as hashes; or none any more.
    pub async fn set_totp(&mut self, user: i64, secret: Option<&str>, codes: &[String]) -> Result<(), BooksError> {
        sqlx::query(SET_TOTP).bind(secret).bind(user).execute(&mut *self.db).await?;
        sqlx::query(NO_CODES).bind(user).execute(&mut *self.db).await?;
        for code in codes {
            sqlx::query(ADD_CODE).bind(user).bind(code).execute(&mut *self.db).await?;
        }
        Ok(())
    }

    /// Whether the code of this step was still unused.
    pub async fn use_totp_step(&mut self, user: i64, step: i64) -> Result<bool, BooksError> {
        Ok(sqlx::query(USE_STEP).bind(step).bind(user).execute(&mut *self.db).await?.rows_affected() == 1)
    }

    /// Whether there was such a recovery code; there is none any more.
    pub async fn use_recovery_code(&mut self, user: i64, hash: &str) -> Result<bool, BooksError> {
        Ok(sqlx::query(USE_CODE).bind(user).bind(hash).execute(&mut *self.db).await?.rows_affected() == 1)
    }

    /// Somebody who left can no longer come in: their sessions, links and calendar end too.
    pub async fn disable_user(&mut self, user: i64) -> Result<(), BooksError> {
        sqlx::query(SET_DISABLED).bind(self.at).bind(user).execute(&mut *self.db).await?;
        self.end_sessions_of(user).await?;
        self.end_calendar(user).await?;
        self.forget_links_of(user).await
    }

    pub async fn enable_user(&mut self, user: i64) -> Result<(), BooksError> {
        sqlx::query(SET_DISABLED).bind(None::<i64>).bind(user).execute(&mut *self.db).await?;
        Ok(())
    }
}

/// Small letters, without space around them.
fn folded(sign_in: &str) -> String {
    sign_in.trim().to_lowercase()
}

/// Without the branches.
fn user(row: &AnyRow) -> Result<User, BooksError> {
    let role: &str = row.try_get(3)?;
    Ok(User {
        id: row.try_get(0)?,
        sign_in: row.try_get(1)?,
        name: row.try_get(2)?,
        role: Role::from_word(role).ok_or_else(|| BooksError::damaged("a user of unknown role"))?,
        employee_id: row.try_get(4)?,
        branches: BTreeSet::new(),
        language: row.try_get(5)?,
        password_hash: row.try_get(6)?,
        totp_secret: row.try_get(7)?,
        totp_step: row.try_get(8)?,
        is_disabled: row.try_get::<Option<i64>, _>(9)?.is_some(),
    })
}
