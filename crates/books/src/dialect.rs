//! The few true differences between the two engines.

use sqlx::{AssertSqlSafe, SqlSafeStr, SqlStr};

/// Which engine keeps the books.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Dialect {
    Sqlite,
    Postgres,
}

impl Dialect {
    /// How a writer begins: alone. On PostgreSQL [`Self::take_turn`] follows.
    pub fn begin_write(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN IMMEDIATE",
            Self::Postgres => "BEGIN",
        }
    }

    /// A writer waits here until it is the only one. Writers come one after the other, so that change numbers commit in
    /// order and what a writer has read stays true until its commit.
    pub fn take_turn(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some("SELECT value FROM counter WHERE name = 'change' FOR UPDATE"),
        }
    }

    /// How a reader begins: everything it reads is of one moment, the one of its first question.
    pub fn begin_read(self) -> &'static str {
        match self {
            Self::Sqlite => "BEGIN DEFERRED",
            Self::Postgres => "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY",
        }
    }

    /// Run on every new connection.
    pub fn on_connect(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &[
                "PRAGMA busy_timeout = 60000",
                "PRAGMA synchronous = FULL",
                "PRAGMA foreign_keys = ON",
                "PRAGMA cache_size = -65536",
                "PRAGMA temp_store = MEMORY",
                "PRAGMA journal_size_limit = 67108864",
                // A write that brings the journal into the file waits for two syncs more: it does so only when nobody did it
                // before (see `shorten_journal`).
                "PRAGMA wal_autocheckpoint = 16384",
                // What is removed or changed does not stay in the file: some day somebody has the right to be forgotten.
                "PRAGMA secure_delete = ON",
            ],
            Self::Postgres => &[
                "SET lock_timeout = '60s'",
                // Whoever restores a backup looks whether anybody has these books open.
                "SELECT set_config('application_name', left('revisit ' || current_schema(), 63), false)",
            ],
        }
    }

    /// Run after that on a connection that only imports: an import knows that the rows it refers to are there, since it
    /// looked for each, and nothing else is written meanwhile. Looking again costs as much as writing. PostgreSQL leaves it
    /// out for those who may say so: superusers, and whom they granted it; others wait longer.
    pub fn on_connect_to_import(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["PRAGMA foreign_keys = OFF"],
            Self::Postgres => &["DO $$ BEGIN SET session_replication_role = replica; \
                 EXCEPTION WHEN insufficient_privilege THEN NULL; END $$"],
        }
    }

    /// Brings what was written ahead into the file, as far as nobody reads what is there; holds nobody up.
    pub fn shorten_journal(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("PRAGMA wal_checkpoint(PASSIVE)"),
            Self::Postgres => None,
        }
    }

    /// Run after somebody was erased, outside any transaction: nothing of it is left in what was written ahead.
    pub fn after_erasure(self) -> &'static [&'static str] {
        match self {
            Self::Sqlite => &["PRAGMA wal_checkpoint(TRUNCATE)"],
            Self::Postgres => &[],
        }
    }

    /// Keeps what a deed did to some rows.  $1 the deed, $2 a JSON array of table, row and change
    pub fn insert_deed_rows(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "INSERT INTO deed_row (deed, table_name, row_id, change_json) SELECT $1, json_extract(value, '$[0]'), \
                     json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each($2)"
            }
            Self::Postgres => {
                "INSERT INTO deed_row (deed, table_name, row_id, change_json) SELECT CAST($1 AS BIGINT), \
                     value ->> 0, CAST(value ->> 1 AS BIGINT), value ->> 2 \
                     FROM json_array_elements(CAST(CAST($2 AS TEXT) AS JSON))"
            }
        }
    }

    /// Marks a field of some rows as edited.  $1 the field, $2 a JSON array of table and row
    pub fn mark_edited_rows(self) -> &'static str {
        match self {
            Self::Sqlite => {
                "INSERT INTO edited_field (table_name, row_id, field) SELECT json_extract(value, '$[0]'), \
                     json_extract(value, '$[1]'), $1 FROM json_each($2) WHERE 1 = 1 ON CONFLICT DO NOTHING"
            }
            Self::Postgres => {
                "INSERT INTO edited_field (table_name, row_id, field) SELECT value ->> 0, \
                     CAST(value ->> 1 AS BIGINT), CAST($1 AS TEXT) \
                     FROM json_array_elements(CAST(CAST($2 AS TEXT) AS JSON)) ON CONFLICT DO NOTHING"
            }
        }
    }

    /// Run when books are opened, outside any transaction, before the schema is made. It stays with the file, but not with copies.
    pub fn prepare_file(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => Some("PRAGMA journal_mode = WAL"),
            Self::Postgres => None,
        }
    }

    /// The step of the schema before all others: what the engine lacks to understand them.
    pub fn first_step(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT 1",
            Self::Postgres => r#"CREATE COLLATION "binary" FROM "C""#,
        }
    }

    /// The step that makes the tables.
    pub fn clinic_step(self) -> SqlStr {
        self.tables(include_str!("../migrations/0002_clinic.sql"))
    }

    /// The step that makes the tables of who may come in.
    pub fn access_step(self) -> SqlStr {
        self.tables(include_str!("../migrations/0004_access.sql"))
    }

    /// The step that makes what a front desk needs.
    pub fn desk_step(self) -> SqlStr {
        self.tables(include_str!("../migrations/0006_desk.sql"))
    }

    /// The step that makes what is to be done about patients.
    pub fn work_step(self) -> SqlStr {
        self.tables(include_str!("../migrations/0008_work.sql"))
    }

    fn tables(self, text: &'static str) -> SqlStr {
        match self {
            // Only under this name SQLite stores rows by their number.
            Self::Sqlite => AssertSqlSafe(text.replace("BIGINT PRIMARY KEY", "INTEGER PRIMARY KEY")).into_sql_str(),
            Self::Postgres => text.into_sql_str(),
        }
    }

    /// The step that gives the books a key that no other books have: 32 hexadecimal digits.
    pub fn books_key_step(self) -> &'static str {
        match self {
            Self::Sqlite => "INSERT INTO books (id, books_key) VALUES (1, lower(hex(randomblob(16))))",
            Self::Postgres => {
                "INSERT INTO books (id, books_key) VALUES (1, replace(CAST(gen_random_uuid() AS TEXT), '-', ''))"
            }
        }
    }

    /// One row with 1 when books were ever made here, else 0.
    pub fn has_schema(self) -> &'static str {
        match self {
            Self::Sqlite => "SELECT COUNT(*) FROM sqlite_master WHERE name = '_sqlx_migrations'",
            Self::Postgres => "SELECT COUNT(to_regclass('_sqlx_migrations'))",
        }
    }

    /// Run in a transaction that wrote so much that the engine's idea of the tables' sizes is no longer true. Without it
    /// PostgreSQL reads whole tables for the facts of one patient, until it looks for itself a minute later.
    pub fn after_much_was_written(self) -> Option<&'static str> {
        match self {
            Self::Sqlite => None,
            Self::Postgres => Some(
                "ANALYZE patient, consent, departure, visit, line, payment, bonus, rating, item, employee, slip, contact, \
                     relative, wait, \
                     contact_result, recall, task",
            ),
        }
    }
}
