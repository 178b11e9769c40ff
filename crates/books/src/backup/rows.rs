//! Every row of every table, from one engine to the other: the schema is one text, so the columns are the same. A row travels as a
//! JSON array, which both engines write and read.

use futures::TryStreamExt;
use sqlx::{AnyConnection, AssertSqlSafe, Executor, Row, SqlSafeStr};

use crate::BooksError;
use crate::dialect::Dialect;

/// A table of the schema, in an order in which each refers only to itself and those before it.
pub struct Layout {
    name: String,
    columns: Vec<Column>,
}

struct Column {
    name: String,
    is_text: bool,
}

/// Asked of SQLite, which tells tables as they were made.
const COLUMNS: &str = "SELECT made.name, part.name, part.type FROM sqlite_master AS made JOIN pragma_table_info(made.name) AS part \
    WHERE made.type = 'table' AND made.name NOT LIKE 'sqlite%' AND made.name <> '_sqlx_migrations' ORDER BY made.rowid, part.cid";

/// Rows go over in parts of about so many bytes.
const PART: usize = 1 << 20;

pub async fn tables(db: &mut AnyConnection) -> Result<Vec<Layout>, BooksError> {
    let mut tables: Vec<Layout> = Vec::new();
    for row in db.fetch_all(COLUMNS).await? {
        let (table, name, of): (String, String, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        if tables.last().is_none_or(|last| last.name != table) {
            tables.push(Layout { name: table, columns: Vec::new() });
        }
        let column = Column { name, is_text: of == "TEXT" };
        tables.last_mut().expect("there is one").columns.push(column);
    }
    Ok(tables)
}

pub async fn empty(db: &mut AnyConnection, dialect: Dialect, tables: &[Layout]) -> Result<(), BooksError> {
    let names = tables.iter().rev().map(|table| format!("\"{}\"", table.name));
    let statements: Vec<String> = match dialect {
        Dialect::Sqlite => names.map(|name| format!("DELETE FROM {name}")).collect(),
        Dialect::Postgres => vec![format!("TRUNCATE {}", names.collect::<Vec<_>>().join(", "))],
    };
    for statement in statements {
        db.execute(AssertSqlSafe(statement).into_sql_str()).await?;
    }
    Ok(())
}

/// PostgreSQL looks at references when all rows are there: a card may refer to a later one.
pub async fn refer_later(db: &mut AnyConnection) -> Result<(), BooksError> {
    let statement = of_references("DEFERRABLE INITIALLY DEFERRED");
    db.execute(AssertSqlSafe(statement).into_sql_str()).await?;
    Ok(())
}

/// It looks now, and from now on with each row again.
pub async fn refer_at_once(db: &mut AnyConnection) -> Result<(), BooksError> {
    db.execute("SET CONSTRAINTS ALL IMMEDIATE").await?;
    db.execute(AssertSqlSafe(of_references("NOT DEFERRABLE")).into_sql_str()).await?;
    Ok(())
}

fn of_references(how: &str) -> String {
    format!(
        "DO $$ DECLARE one RECORD; BEGIN FOR one IN SELECT CAST(conrelid AS regclass) AS owner, conname FROM pg_constraint \
         WHERE contype = 'f' AND connamespace = CAST(current_schema() AS regnamespace) LOOP \
         EXECUTE format('ALTER TABLE %s ALTER CONSTRAINT %I {how}', one.owner, one.conname); END LOOP; END $$"
    )
}

/// Into empty tables.
pub async fn copy(
    from: (&mut AnyConnection, Dialect),
    to: (&mut AnyConnection, Dialect),
    tables: &[Layout],
) -> Result<(), BooksError> {
    let ((from, told_by), (to, taken_by)) = (from, to);
    for table in tables {
        let mut rows = from.fetch(AssertSqlSafe(table.told(told_by)).into_sql_str());
        let insert = AssertSqlSafe(table.taken(taken_by)).into_sql_str();
        let mut part = String::new();
        while let Some(row) = rows.try_next().await? {
            part.push(if part.is_empty() { '[' } else { ',' });
            part.push_str(row.try_get(0)?);
            if part.len() > PART {
                part.push(']');
                sqlx::query(insert.clone()).bind(std::mem::take(&mut part)).execute(&mut *to).await?;
            }
        }
        if !part.is_empty() {
            part.push(']');
            sqlx::query(insert).bind(part).execute(&mut *to).await?;
        }
    }
    Ok(())
}

impl Layout {
    fn names(&self) -> String {
        let names: Vec<String> = self.columns.iter().map(|column| format!("\"{}\"", column.name)).collect();
        names.join(", ")
    }

    /// A row: one text.
    fn told(&self, by: Dialect) -> String {
        let array = match by {
            Dialect::Sqlite => "json_array",
            Dialect::Postgres => "json_build_array",
        };
        format!("SELECT CAST({array}({}) AS TEXT) FROM \"{}\"", self.names(), self.name)
    }

    /// $1 an array of rows
    fn taken(&self, by: Dialect) -> String {
        let cell = |(at, column): (usize, &Column)| match (by, column.is_text) {
            (Dialect::Sqlite, _) => format!("json_extract(value, '$[{at}]')"),
            (Dialect::Postgres, true) => format!("value ->> {at}"),
            (Dialect::Postgres, false) => format!("CAST(value ->> {at} AS BIGINT)"),
        };
        let cells: Vec<String> = self.columns.iter().enumerate().map(cell).collect();
        let rows = match by {
            Dialect::Sqlite => "json_each($1)",
            Dialect::Postgres => "json_array_elements(CAST(CAST($1 AS TEXT) AS JSON))",
        };
        format!("INSERT INTO \"{}\" ({}) SELECT {} FROM {rows}", self.name, self.names(), cells.join(", "))
    }
}
