//! Every statement is understood by both engines, against the schema as it is.

use sqlx::{Executor, SqlSafeStr, SqlStr};

use crate::dialect::Dialect;
use crate::table::{all_statements, remember_many};
use crate::{
    Books, Location, access, assign, audit, backup, beginning, cards, currency, deed, doctor, facts, gone, import,
    lists, live, money, patients, put, schedule, search, totals, touched, wall, work, write,
};

fn statements(dialect: Dialect) -> Vec<SqlStr> {
    let written = [
        audit::STATEMENTS,
        beginning::STATEMENTS,
        currency::STATEMENTS,
        doctor::STATEMENTS,
        gone::STATEMENTS,
        live::STATEMENTS,
        put::STATEMENTS,
        lists::STATEMENTS,
        totals::STATEMENTS,
        touched::STATEMENTS,
        wall::STATEMENTS,
        write::STATEMENTS,
    ];
    let all = written.iter().chain(access::STATEMENTS).chain(cards::STATEMENTS).chain(facts::STATEMENTS);
    let all = all
        .chain(deed::STATEMENTS)
        .chain(import::STATEMENTS)
        .chain(patients::STATEMENTS)
        .chain(schedule::STATEMENTS)
        .chain(money::STATEMENTS)
        .chain(work::STATEMENTS)
        .chain(search::STATEMENTS);
    let mut all: Vec<SqlStr> = all.flat_map(|texts| texts.iter().map(|text| text.into_sql_str())).collect();
    for table in all_statements(dialect).iter() {
        all.extend(table.texts().into_iter().cloned());
    }
    if dialect == Dialect::Sqlite {
        all.extend(facts::BY_ROWID.iter().chain(backup::OF_SQLITE).map(|text| text.into_sql_str()));
    } else {
        all.push(backup::OTHERS.into_sql_str());
    }
    let of_numbers = cards::OF_NUMBERS.iter().chain(patients::OF_NUMBERS);
    let of_numbers = of_numbers.chain(schedule::OF_NUMBERS).chain(search::OF_NUMBERS).chain(work::OF_NUMBERS);
    all.extend(of_numbers.map(|statement| statement.text(dialect).into_sql_str()));
    all.push(assign::WITH_KEYS.text(dialect).into_sql_str());
    all.push(remember_many(dialect).text);
    all.extend([dialect.insert_deed_rows(), dialect.mark_edited_rows()].map(SqlSafeStr::into_sql_str));
    all.extend(dialect.take_turn().map(SqlSafeStr::into_sql_str));
    all
}

async fn prepare_all(location: &Location) {
    let books = Books::open(location, jiff::Timestamp::now).await.expect("books open");
    let mut tx = books.readers.begin().await.expect("a transaction");
    for statement in statements(books.dialect) {
        let text = statement.as_str().to_owned();
        if let Err(error) = (&mut *tx).prepare(statement).await {
            panic!("{:?} does not understand\n{text}\n{error}", books.dialect);
        }
    }
}

#[tokio::test]
async fn sqlite_understands_every_statement() {
    let folder = tempfile::tempdir().expect("a folder");
    prepare_all(&Location::Folder(folder.path().into())).await;
}

#[tokio::test]
async fn postgresql_understands_every_statement() {
    prepare_all(&Location::Url(testkit::postgres::empty_schema())).await;
}
