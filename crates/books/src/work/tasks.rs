//! Tasks: what somebody is to do by a day.

use clinic::Period;
use clinic::record::Task;
use jiff::ToSpan;
use jiff::civil::Date;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, Row};

use crate::cards::{Named, Seen};
use crate::facts::Reader;
use crate::record::{Fields, Record};
use crate::write::Tx;
use crate::{Books, BooksError, Width};

/// A task, with whom it is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskRow {
    pub task: Task,
    /// None: it is about nobody, or about somebody who is not seen.
    pub patient: Option<Named>,
    pub phone: Option<String>,
}

/// What waits for somebody.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Waiting {
    /// Open tasks whose day has passed.
    pub overdue: i64,
    /// Others that somebody else set and that were not seen yet.
    pub new: i64,
    /// Tasks set for others that were closed since.
    pub closed: i64,
}

impl Waiting {
    pub fn all(self) -> i64 {
        self.overdue + self.new + self.closed
    }
}

/// Every column of a task, then number, name and phone of whom it is about.
macro_rules! tasks {
    ($end:literal) => {
        concat!(
            "SELECT task.key, patient.key, task.body, task.priority, task.assignee, task.author, task.set_at, task.due_on, \
                 task.first_due_on, task.moves, task.closed_at, task.closed_by, task.result, task.is_read, task.is_noticed, \
                 patient.id, patient.name, patient.phone \
             FROM task LEFT JOIN patient ON patient.id = task.patient_id ",
            $end
        )
    };
}

/// $1 whose, or NULL for all
const OPEN: &str = tasks!(
    "WHERE task.closed_at IS NULL AND (CAST($1 AS TEXT) IS NULL OR task.assignee = $1) \
     ORDER BY task.due_on COLLATE \"binary\", task.id"
);
/// $1 the first day, $2 the day after the last
const SET: &str = tasks!(
    "WHERE task.set_at COLLATE \"binary\" >= $1 AND task.set_at COLLATE \"binary\" < $2 \
     ORDER BY task.set_at COLLATE \"binary\" DESC, task.id DESC"
);
/// $1 the author
const CLOSED_FOR: &str = tasks!(
    "WHERE task.author = $1 AND task.closed_at IS NOT NULL AND task.is_noticed = 0 \
     ORDER BY task.closed_at COLLATE \"binary\" DESC, task.id DESC"
);
/// $1 the patient's key
const OF_PATIENT: &str = tasks!("WHERE patient.key = $1 ORDER BY task.set_at COLLATE \"binary\" DESC, task.id DESC");
/// $1 the task's key
const ONE: &str = tasks!("WHERE task.key = $1");
/// $1 whose, $2 today
const WAITING: &str = "SELECT COUNT(CASE WHEN task.due_on COLLATE \"binary\" < $2 THEN 1 END), \
    COUNT(CASE WHEN task.due_on COLLATE \"binary\" >= $2 AND task.is_read = 0 AND task.author <> task.assignee THEN 1 END), \
    (SELECT COUNT(*) FROM task AS told WHERE told.author = $1 AND told.closed_at IS NOT NULL AND told.is_noticed = 0) \
    FROM task WHERE task.closed_at IS NULL AND task.assignee = $1";
/// $1 whose
const SEE: &str = "UPDATE task SET is_read = 1 WHERE assignee = $1 AND closed_at IS NULL AND is_read = 0";
/// $1 the task's key
const NOTICE: &str = "UPDATE task SET is_noticed = 1 WHERE key = $1";
/// $1 as they sign in now, $2 as they did
const RENAME: [&str; 4] = [
    "UPDATE task SET assignee = $1 WHERE assignee = $2",
    "UPDATE task SET author = $1 WHERE author = $2",
    "UPDATE recall SET owner = $1 WHERE owner = $2",
    "UPDATE setting SET value = $1 WHERE name = 'complaints' AND value = $2",
];

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] =
    &[OPEN, SET, CLOSED_FOR, OF_PATIENT, ONE, WAITING, SEE, NOTICE, RENAME[0], RENAME[1], RENAME[2], RENAME[3]];

impl Reader {
    /// What is open, of one (as they sign in) or of all; what is due first comes first.
    pub async fn open_tasks(&mut self, whose: Option<&str>, seen: &Seen) -> Result<Vec<TaskRow>, BooksError> {
        self.tasks(sqlx::query(OPEN).bind(whose.map(ToOwned::to_owned)), seen).await
    }

    /// Every task that was set in a period, the newest first.
    pub async fn tasks_set(&mut self, period: Period, seen: &Seen) -> Result<Vec<TaskRow>, BooksError> {
        let end = period.to.saturating_add(1.day());
        self.tasks(sqlx::query(SET).bind(period.from.to_string()).bind(end.to_string()), seen).await
    }

    /// Tasks that somebody set, that others closed, and that they have not read about.
    pub async fn tasks_closed_for(&mut self, author: &str, seen: &Seen) -> Result<Vec<TaskRow>, BooksError> {
        self.tasks(sqlx::query(CLOSED_FOR).bind(author.to_owned()), seen).await
    }

    pub async fn tasks_of_patient(&mut self, patient: &str, seen: &Seen) -> Result<Vec<TaskRow>, BooksError> {
        self.tasks(sqlx::query(OF_PATIENT).bind(patient.to_owned()), seen).await
    }

    pub async fn task(&mut self, key: &str, seen: &Seen) -> Result<Option<TaskRow>, BooksError> {
        Ok(self.tasks(sqlx::query(ONE).bind(key.to_owned()), seen).await?.pop())
    }

    async fn tasks(
        &mut self,
        query: Query<'static, Any, AnyArguments>,
        seen: &Seen,
    ) -> Result<Vec<TaskRow>, BooksError> {
        let rows = query.fetch_all(&mut *self.tx).await?;
        let mut tasks = rows.iter().map(task).collect::<Result<Vec<_>, _>>()?;
        let mut ids: Vec<i64> = tasks.iter().filter_map(|row| Some(row.patient.as_ref()?.id)).collect();
        ids.sort_unstable();
        ids.dedup();
        let seen = self.seen_patients(&ids, seen).await?;
        for row in &mut tasks {
            if row.patient.as_ref().is_some_and(|patient| !seen.contains(&patient.id)) {
                row.patient = None;
                row.phone = None;
            }
        }
        Ok(tasks)
    }
}

fn task(row: &AnyRow) -> Result<TaskRow, BooksError> {
    let task = Task::from_row(row, Width::Whole)?;
    let (id, name): (Option<i64>, Option<String>) = (row.try_get(15)?, row.try_get(16)?);
    let patient = match (id, &task.patient_id, name) {
        (Some(id), Some(key), Some(name)) => Some(Named { id, key: key.clone(), name }),
        _ => None,
    };
    Ok(TaskRow { task, patient, phone: row.try_get(17)? })
}

impl Books {
    /// What waits for somebody, as they sign in.
    pub async fn waiting_tasks(&self, whose: &str, today: Date) -> Result<Waiting, BooksError> {
        let query = sqlx::query(WAITING).bind(whose.to_owned()).bind(today.to_string());
        let row = query.fetch_one(&self.readers).await?;
        let mut fields = Fields::of(&row);
        Ok(Waiting { overdue: fields.next()?, new: fields.next()?, closed: fields.next()? })
    }

    /// Somebody has looked at their tasks. No deed: it says nothing of the clinic.
    pub async fn see_tasks(&self, whose: &str) -> Result<(), BooksError> {
        sqlx::query(SEE).bind(whose.to_owned()).execute(&self.writer).await?;
        Ok(())
    }
}

impl Books {
    /// Whoever set a task has read what came of it. No deed either.
    pub async fn notice_task(&self, key: &str) -> Result<(), BooksError> {
        sqlx::query(NOTICE).bind(key.to_owned()).execute(&self.writer).await?;
        Ok(())
    }
}

impl Tx {
    /// Somebody signs in with another name: what is theirs stays theirs.
    pub(crate) async fn rename_in_work(&mut self, was: &str, is: &str) -> Result<(), BooksError> {
        for statement in RENAME {
            sqlx::query(statement).bind(is.to_owned()).bind(was.to_owned()).execute(&mut *self.db).await?;
        }
        Ok(())
    }
}
