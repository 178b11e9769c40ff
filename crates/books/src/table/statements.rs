//! The statements of one table, written out from its description. Nothing but names known at build time goes into a text.

use std::sync::Arc;

use sqlx::SqlStr;

use super::many::{MANY, Many, safe};
use super::{Column, Kind, Layout, Table, Width};
use crate::dialect::Dialect;

/// Of one table, or of as much of it as every bundle knows, on one engine. Parameters come in the order of the columns.
pub(crate) struct Statements {
    pub width: Width,
    /// Rows of id, columns, import: one, and many.
    pub insert: SqlStr,
    pub insert_many: Many,
    /// The same of rows that are there.
    pub update: SqlStr,
    pub update_many: Many,
    /// Id, columns, import of the row with this identity.
    pub find: SqlStr,
    /// The same of up to [`MANY`] ids.
    pub load_many: SqlStr,
    /// Of many rows of number and columns those that are there: number, id, and 1 if nothing else is in them, else 0.
    pub find_many: Many,
    /// 1 when there is any row, else 0.
    pub any: SqlStr,
    /// Id and key of every row; of a table without keys nothing.
    pub keys: SqlStr,
    /// Columns of every row, keys in place of references, in the order of the identity.
    pub export: SqlStr,
    /// 1 when anything is said in columns that not every bundle knows, else 0.
    pub has_more: SqlStr,
    /// The same of the row with this key; of a table without keys nothing.  $1 the key
    pub with_key: SqlStr,
    /// The same of the rows that say something of one patient; of a table that says nothing of any, nothing.  $1 the patient
    pub of_patient: SqlStr,
    /// The same of the roster's rows that are of one employee, or of nobody; of other tables nothing.  $1 the employee's key
    pub of_employee: SqlStr,
    /// How many rows refer to what is not there.
    pub dangling: SqlStr,
    /// The identity of the row with this id, keys in place of references.
    pub label: SqlStr,
    /// Ids of what an import made and nobody touched since.  $1 the import
    pub made: SqlStr,
    /// Takes a row away that nothing refers to.  $1 its id
    pub remove_one: SqlStr,
    /// Takes away those of them that nothing refers to.  $1 the import
    pub remove_made: SqlStr,
}

/// For whole rows in the order of [`Table::ALL`], then the same for what every bundle knows.
pub(crate) fn all_statements(dialect: Dialect) -> Arc<[Statements]> {
    let of = |width| Table::ALL.iter().map(move |table| Statements::new(*table, dialect, width));
    of(Width::Whole).chain(of(Width::Published)).collect()
}

/// Those of a table among [`all_statements`].
pub(crate) fn told(all: &[Statements], table: Table, width: Width) -> &Statements {
    let before = match width {
        Width::Whole => 0,
        Width::Published => Table::ALL.len(),
    };
    &all[before + table as usize]
}

impl Statements {
    fn new(table: Table, dialect: Dialect, width: Width) -> Self {
        let layout = table.layout();
        let (name, told) = (layout.name, layout.told(width));
        let columns: Vec<&str> = told.iter().map(|column| column.name).collect();
        let columns_text = columns.join(", ");
        let stored = format!("id, {columns_text}, import_id");
        let set = |of: &dyn Fn(usize) -> String| {
            let columns = columns.iter().chain(&["import_id"]).zip(2..);
            columns.map(|(column, n)| format!("{column} = {}", of(n))).collect::<Vec<_>>().join(", ")
        };
        let (set_one, set_many) = (set(&|n| format!("${n}")), set(&|n| format!("new.column{n}")));
        let kinds = told.iter().map(|column| column.kind);
        let (ids, whole) = (parameters(MANY), [Kind::Int].into_iter().chain(kinds).chain([Kind::Int]));
        let (row, whole) = (parameters(columns.len() + 2), whole.collect::<Vec<_>>());
        let identity: Vec<&str> = layout.identity.iter().map(|i| columns[*i]).collect();
        let own: Vec<String> = identity.iter().zip(1..).map(|(column, n)| format!("{column} = ${n}")).collect();
        let own = if own.is_empty() { "id = 1".to_owned() } else { own.join(" AND ") };
        let keys = if columns[0] == "key" { "id, key" } else { "id, id AS key" };
        let made = format!(
            "import_id = $1 AND id NOT IN (SELECT row_id FROM import_row WHERE import_id = $1 AND table_name = '{name}')"
        );
        Self {
            width,
            insert: safe(format!("INSERT INTO {name} ({stored}) VALUES ({row})")),
            insert_many: Many::into(dialect, whole.clone(), name, &stored),
            update: safe(format!("UPDATE {name} SET {set_one} WHERE id = $1")),
            update_many: Many::from(
                dialect,
                whole,
                &format!("UPDATE {name} SET {set_many} FROM"),
                &format!("WHERE {name}.id = new.column1"),
            ),
            find: safe(format!("SELECT {stored} FROM {name} WHERE {own}")),
            load_many: safe(format!("SELECT {stored} FROM {name} WHERE id IN ({ids})")),
            find_many: find_many(dialect, layout, told),
            any: safe(format!("SELECT CAST(CASE WHEN EXISTS (SELECT 1 FROM {name}) THEN 1 ELSE 0 END AS BIGINT)")),
            keys: safe(format!("SELECT {keys} FROM {name}")),
            export: safe(export(layout, told)),
            with_key: safe(with_key(layout, told)),
            has_more: safe(has_more(layout)),
            of_patient: safe(of_patient(table, told)),
            of_employee: safe(of_employee(table, told)),
            dangling: safe(dangling(layout)),
            label: safe(label(layout)),
            made: safe(format!("SELECT id FROM {name} WHERE {made}")),
            remove_one: safe(format!("DELETE FROM {name} WHERE id = $1{}", unreferred(table))),
            remove_made: safe(format!("DELETE FROM {name} WHERE {made}{}", unreferred(table))),
        }
    }

    #[cfg(test)]
    pub fn texts(&self) -> [&SqlStr; 19] {
        [
            &self.insert,
            &self.insert_many.text,
            &self.update,
            &self.update_many.text,
            &self.find,
            &self.load_many,
            &self.find_many.text,
            &self.any,
            &self.keys,
            &self.export,
            &self.has_more,
            &self.with_key,
            &self.of_patient,
            &self.of_employee,
            &self.dangling,
            &self.label,
            &self.made,
            &self.remove_one,
            &self.remove_made,
        ]
    }
}

/// What rows were before an import: import, table, row, the row as it was.
pub(crate) fn remember_many(dialect: Dialect) -> Many {
    let kinds = vec![Kind::Int, Kind::Text, Kind::Int, Kind::Text];
    Many::into(dialect, kinds, "import_row", "import_id, table_name, row_id, before_json")
}

/// `$1, $2`
fn parameters(count: usize) -> String {
    let parameters: Vec<String> = (1..=count).map(|n| format!("${n}")).collect();
    parameters.join(", ")
}

fn find_many(dialect: Dialect, layout: &Layout, told: &[Column]) -> Many {
    let name = layout.name;
    let kinds = told.iter().map(|column| column.kind);
    let column = |n: usize| (told[n].name, n + 2);
    let same = (0..told.len()).map(column);
    let same = same.map(|(column, n)| format!("{name}.{column} IS NOT DISTINCT FROM new.column{n}"));
    let same = same.collect::<Vec<_>>().join(" AND ");
    let own = layout.identity.iter().copied().map(column);
    let own: Vec<String> = own.map(|(column, n)| format!("{name}.{column} = new.column{n}")).collect();
    let own = if own.is_empty() { format!("{name}.id = 1") } else { own.join(" AND ") };
    let before = format!("SELECT new.column1, {name}.id, CAST(CASE WHEN {same} THEN 1 ELSE 0 END AS BIGINT) FROM");
    Many::from(dialect, [Kind::Int].into_iter().chain(kinds).collect(), &before, &format!("JOIN {name} ON {own}"))
}

/// `price.price_minor`, or the key of what a reference leads to.
fn shown(layout: &Layout, column: usize) -> String {
    match layout.columns[column].refers {
        Some(_) => format!("r{column}.key"),
        None => format!("{}.{}", layout.name, layout.columns[column].name),
    }
}

fn joined(layout: &Layout, told: &[Column]) -> String {
    let joins = told.iter().enumerate().filter_map(|(n, column)| {
        let other = column.refers?.name();
        Some(format!(" LEFT JOIN {other} AS r{n} ON r{n}.id = {}.{}", layout.name, column.name))
    });
    format!("{}{}", layout.name, joins.collect::<String>())
}

fn export(layout: &Layout, told: &[Column]) -> String {
    let columns: Vec<String> = (0..told.len()).map(|n| shown(layout, n)).collect();
    let order: Vec<String> = layout.identity.iter().map(|n| shown(layout, *n)).collect();
    let order = if order.is_empty() { String::new() } else { format!(" ORDER BY {}", order.join(", ")) };
    format!("SELECT {} FROM {} WHERE {}{order}", columns.join(", "), joined(layout, told), exported(layout))
}

/// A card that was merged into another is no patient any more: what it had is on the other.
fn exported(layout: &Layout) -> &'static str {
    if layout.name == "patient" { "patient.merged_into_id IS NULL" } else { "1 = 1" }
}

fn has_more(layout: &Layout) -> String {
    let name = layout.name;
    let said = layout.columns.iter().filter_map(|column| {
        let unsaid = column.unsaid?;
        Some(format!("{name}.{} IS DISTINCT FROM {unsaid}", column.name))
    });
    let said: Vec<String> = said.collect();
    let said = if said.is_empty() { "1 = 0".to_owned() } else { said.join(" OR ") };
    let rows = format!("SELECT 1 FROM {name} WHERE {} AND ({said})", exported(layout));
    format!("SELECT CAST(CASE WHEN EXISTS ({rows}) THEN 1 ELSE 0 END AS BIGINT)")
}

fn with_key(layout: &Layout, told: &[Column]) -> String {
    let columns: Vec<String> = (0..told.len()).map(|n| shown(layout, n)).collect();
    let own = if layout.columns[0].name == "key" { "key = $1" } else { "id IS NULL AND $1 = ''" };
    format!("SELECT {} FROM {} WHERE {}.{own}", columns.join(", "), joined(layout, told), layout.name)
}

fn of_employee(table: Table, told: &[Column]) -> String {
    let layout = table.layout();
    let columns: Vec<String> = (0..told.len()).map(|n| shown(layout, n)).collect();
    let employee = told.iter().position(|column| table == Table::Roster && column.refers == Some(Table::Employee));
    let own = match employee {
        Some(n) => format!("({name}.{column} IS NULL OR r{n}.key = $1)", name = layout.name, column = told[n].name),
        None => "CAST($1 AS TEXT) IS NULL".to_owned(),
    };
    format!("SELECT {} FROM {} WHERE {own}", columns.join(", "), joined(layout, told))
}

/// By the card itself, by any reference to it, or by the visit that a row belongs to.
fn of_patient(table: Table, told: &[Column]) -> String {
    let layout = table.layout();
    let columns: Vec<String> = (0..told.len()).map(|n| shown(layout, n)).collect();
    let order: Vec<String> = layout.identity.iter().map(|n| shown(layout, *n)).collect();
    let order = if order.is_empty() { String::new() } else { format!(" ORDER BY {}", order.join(", ")) };
    let refers = |other: Table| told.iter().filter(move |column| column.refers == Some(other));
    let is_of = |column: &Column| format!("{}.{} = $1", layout.name, column.name);
    let own: Vec<String> = match table {
        Table::Patient => vec!["patient.id = $1".to_owned()],
        _ => refers(Table::Patient).map(is_of).collect(),
    };
    let visit = || {
        let is_of = |column: &Column| {
            format!("{}.{} IN (SELECT id FROM visit WHERE patient_id = $1)", layout.name, column.name)
        };
        refers(Table::Visit).map(is_of).next()
    };
    let own = match own.as_slice() {
        [] => visit().unwrap_or_else(|| "CAST($1 AS BIGINT) IS NULL".to_owned()),
        own => format!("({})", own.join(" OR ")),
    };
    format!("SELECT {} FROM {} WHERE {own}{order}", columns.join(", "), joined(layout, told))
}

fn dangling(layout: &Layout) -> String {
    let references = layout.columns.iter().enumerate().filter(|(_, column)| column.refers.is_some());
    let lost =
        references.map(|(n, column)| format!("({}.{} IS NOT NULL AND r{n}.id IS NULL)", layout.name, column.name));
    let lost: Vec<String> = lost.collect();
    let lost = if lost.is_empty() { "1 = 0".to_owned() } else { lost.join(" OR ") };
    format!("SELECT COUNT(*) FROM {} WHERE {lost}", joined(layout, layout.columns))
}

fn label(layout: &Layout) -> String {
    let part = |n: &usize| match &layout.columns[*n] {
        Column { kind: Kind::Int, refers: None, name, .. } => format!("CAST({}.{name} AS TEXT)", layout.name),
        _ => shown(layout, *n),
    };
    let identity: Vec<String> = layout.identity.iter().map(part).collect();
    let identity = if identity.is_empty() { "clinic.name".to_owned() } else { identity.join(", ") };
    format!("SELECT {identity} FROM {} WHERE {}.id = $1", joined(layout, layout.told(Width::Published)), layout.name)
}

fn unreferred(table: Table) -> String {
    let referrers = table.referrers().map(|(other, column)| (other.name(), column.name));
    // What no bundle holds refers to records too.
    let others = match table {
        Table::Patient => Some(("patient", "merged_into_id")),
        Table::Employee => Some(("app_user", "employee_id")),
        Table::Branch => Some(("app_user_branch", "branch_id")),
        _ => None,
    };
    let condition =
        |(other, column)| format!(" AND id NOT IN (SELECT {column} FROM {other} WHERE {column} IS NOT NULL)");
    referrers.chain(others).map(condition).collect()
}
