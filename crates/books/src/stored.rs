//! Rows of records, to and from the database.

use sqlx::any::AnyRow;
use sqlx::{Any, AnyConnection, Row, SqlStr};

use crate::BooksError;
use crate::record::{Cell, Cells};
use crate::table::{Column, Kind, MANY, Many, Statements, Table};

/// A row as it stands in its table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Stored {
    pub id: i64,
    pub cells: Cells,
    /// None when a person wrote it last.
    pub import_id: Option<i64>,
}

impl Stored {
    /// Its cells with its number before and its import behind.
    fn whole(self) -> impl Iterator<Item = Cell<'static>> {
        let import = self.import_id.map_or(Cell::Null, Cell::Int);
        std::iter::once(Cell::Int(self.id)).chain(self.cells).chain(std::iter::once(import))
    }
}

pub(crate) type Query<'q> = sqlx::query::Query<'q, Any, sqlx::any::AnyArguments>;

/// The row with this identity (cells in the order of the table's identity).
pub(crate) async fn find(
    db: &mut AnyConnection,
    statements: &Statements,
    table: Table,
    identity: Vec<Cell<'static>>,
) -> Result<Option<Stored>, BooksError> {
    let layout = table.layout();
    let kinds = layout.identity.iter().map(|n| layout.columns[*n].kind);
    let query = identity.into_iter().zip(kinds).fold(sqlx::query(statements.find.clone()), bind);
    query.fetch_optional(db).await?.map(|row| stored(&row, layout.told(statements.width))).transpose()
}

/// Rows by id, in no order; ids of nothing give none.
pub(crate) async fn load(
    db: &mut AnyConnection,
    statements: &Statements,
    table: Table,
    ids: &[i64],
) -> Result<Vec<Stored>, BooksError> {
    let mut found = Vec::with_capacity(ids.len());
    for some in ids.chunks(MANY) {
        // One text for any number: the first stands in for those that are not there.
        let padded = some.iter().chain(std::iter::repeat(&some[0])).take(MANY);
        let query = padded.fold(sqlx::query(statements.load_many.clone()), |query, id| query.bind(*id));
        for row in query.fetch_all(&mut *db).await? {
            found.push(stored(&row, table.layout().told(statements.width))?);
        }
    }
    Ok(found)
}

/// Whether the books hold a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Match {
    None,
    /// As it is, under this id.
    Same(i64),
    /// With something else in it.
    Different(i64),
}

/// Of each row, whether one with its identity is there.
pub(crate) async fn find_many<'a>(
    db: &mut AnyConnection,
    statements: &Statements,
    rows: impl ExactSizeIterator<Item = &'a Cells>,
) -> Result<Vec<Match>, BooksError> {
    let mut found = vec![Match::None; rows.len()];
    let rows: Vec<&Cells> = rows.collect();
    // One text for any number: the first stands in for those that are not there.
    let missing = std::iter::repeat_n(0, rows.len().next_multiple_of(MANY) - rows.len());
    let numbers: Vec<usize> = (0..rows.len()).chain(missing).collect();
    let mut numbered = numbers.iter().map(|n| std::iter::once(Cell::Int(*n as i64)).chain(rows[*n].iter().cloned()));
    while let Some(query) = statements.find_many.of_some(&mut numbered) {
        for row in query.fetch_all(&mut *db).await? {
            let (nth, id): (i64, i64) = (row.try_get(0)?, row.try_get(1)?);
            let is_same = row.try_get::<i64, _>(2)? != 0;
            found[nth as usize] = if is_same { Match::Same(id) } else { Match::Different(id) };
        }
    }
    Ok(found)
}

pub(crate) async fn insert(
    db: &mut AnyConnection,
    statements: &Statements,
    table: Table,
    rows: Vec<Stored>,
) -> Result<(), BooksError> {
    write(db, &statements.insert, &statements.insert_many, table.layout().told(statements.width), rows).await
}

/// Every row is there.
pub(crate) async fn update(
    db: &mut AnyConnection,
    statements: &Statements,
    table: Table,
    rows: Vec<Stored>,
) -> Result<(), BooksError> {
    write(db, &statements.update, &statements.update_many, table.layout().told(statements.width), rows).await
}

async fn write(
    db: &mut AnyConnection,
    one: &SqlStr,
    many: &Many,
    columns: &[Column],
    rows: Vec<Stored>,
) -> Result<(), BooksError> {
    let mut rows = rows.into_iter().map(Stored::whole);
    while let Some(query) = many.of_some(&mut rows) {
        query.execute(&mut *db).await?;
    }
    let columns = columns.iter().map(|column| column.kind);
    let kinds = [Kind::Int].into_iter().chain(columns).chain([Kind::Int]);
    for row in rows {
        row.zip(kinds.clone()).fold(sqlx::query(one.clone()), bind).execute(&mut *db).await?;
    }
    Ok(())
}

/// Nothing is bound as nothing of its column's kind: PostgreSQL asks of what.
pub(crate) fn bind<'q>(query: Query<'q>, (cell, kind): (Cell<'static>, Kind)) -> Query<'q> {
    match (cell, kind) {
        (Cell::Int(number), _) => query.bind(number),
        (Cell::Text(text), _) => query.bind(text.into_owned()),
        (Cell::Null, Kind::Int) => query.bind(None::<i64>),
        (Cell::Null, Kind::Text) => query.bind(None::<String>),
    }
}

fn stored(row: &AnyRow, columns: &[Column]) -> Result<Stored, BooksError> {
    let cells = (1..).zip(columns).map(|(index, column)| Cell::read(row, index, column));
    Ok(Stored {
        id: row.try_get(0)?,
        cells: cells.collect::<Result<_, _>>()?,
        import_id: row.try_get(columns.len() + 1)?,
    })
}
