//! Looking whether the books are sound, and saying what to do when they are not.

use sqlx::Row;

use crate::audit::Chain;
use crate::dialect::Dialect;
use crate::migrate::{NEWEST, applied};
use crate::table::Table;
use crate::{Books, BooksError};

/// What one look at the books found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What was looked at.
    pub check: &'static str,
    /// None: it is as it should be.
    pub trouble: Option<Trouble>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    pub found: String,
    pub advice: &'static str,
}

const RESTORE: &str = "stop the program, keep a copy of the books as they are, and restore the last backup";
const UPDATE: &str = "update the program, then open the books again";
const AUDIT: &str = "somebody changed the audit outside the program: compare with a backup, and find out who could";
const REPORT: &str = "figures leave these rows out: report it, with this line";

const TWICE: &str = "a number must be on one paper only: report it, with this line";
const HALF: &str =
    "what they belong to is missing, perhaps in the bundle they came with: look there, or report it, with this line";

/// Counts of rows that must not be.
const COUNTS: &[(&str, &str, &str)] = &[
    ("rows of merged cards", include_str!("doctor/rows_of_merged_cards.sql"), REPORT),
    ("numbers given out", include_str!("doctor/numbers_given_out.sql"), RESTORE),
    ("numbers of slips", include_str!("doctor/slip_numbers.sql"), TWICE),
    ("corrected lines", include_str!("doctor/corrections_of_nothing.sql"), HALF),
    ("series of bookings", include_str!("doctor/series_of_nothing.sql"), HALF),
];
const INTEGRITY: &str = "PRAGMA integrity_check(20)";
const REFERENCES: &str = "PRAGMA foreign_key_check";

#[cfg(test)]
pub(crate) const STATEMENTS: &[&str] = &[COUNTS[0].1, COUNTS[1].1, COUNTS[2].1, COUNTS[3].1, COUNTS[4].1];

impl Books {
    /// Look at everything. Reads all of the books: seconds for a million rows.
    pub async fn doctor(&self) -> Result<Vec<Finding>, BooksError> {
        let mut findings = vec![self.schema().await?];
        if self.dialect == Dialect::Sqlite {
            findings.push(self.integrity().await?);
        }
        findings.push(self.references().await?);
        for (check, sql, advice) in COUNTS {
            let bad: i64 = sqlx::query_scalar(*sql).fetch_one(&self.readers).await?;
            findings.push(finding(check, (bad > 0).then(|| format!("{bad} rows")), advice));
        }
        let broken = match self.verify_audit().await? {
            Chain::Whole { .. } => None,
            Chain::BrokenAt { seq } => Some(format!("row {seq} is missing or not as it was written")),
        };
        findings.push(finding("audit", broken, AUDIT));
        Ok(findings)
    }

    async fn schema(&self) -> Result<Finding, BooksError> {
        let mut db = self.readers.acquire().await?;
        let found = applied(&mut db, self.dialect).await?.filter(|version| *version != NEWEST);
        Ok(finding("schema", found.map(|version| format!("version {version}, known is {NEWEST}")), UPDATE))
    }

    async fn integrity(&self) -> Result<Finding, BooksError> {
        let rows: Vec<String> = sqlx::query_scalar(INTEGRITY).fetch_all(&self.readers).await?;
        let bad = rows.iter().any(|row| row != "ok");
        Ok(finding("file", bad.then(|| rows.join("; ")), RESTORE))
    }

    /// Neither engine checked what an import brought. SQLite can look at every reference itself; PostgreSQL cannot.
    async fn references(&self) -> Result<Finding, BooksError> {
        let (mut rows, mut tables) = (0, Vec::new());
        if self.dialect == Dialect::Sqlite {
            for row in sqlx::query(REFERENCES).fetch_all(&self.readers).await? {
                rows += 1;
                tables.push(row.try_get::<String, _>(0)?);
            }
            tables.dedup();
        } else {
            for table in Table::ALL {
                let statement = self.statements[*table as usize].dangling.clone();
                let lost: i64 = sqlx::query_scalar(statement).fetch_one(&self.readers).await?;
                rows += lost;
                tables.extend((lost > 0).then(|| table.name().to_owned()));
            }
        }
        let found = (rows > 0).then(|| format!("{rows} rows refer to nothing, in {}", tables.join(", ")));
        Ok(finding("references", found, RESTORE))
    }
}

fn finding(check: &'static str, found: Option<String>, advice: &'static str) -> Finding {
    Finding { check, trouble: found.map(|found| Trouble { found, advice }) }
}
