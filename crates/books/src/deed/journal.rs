//! What a deed did, row by row: collected while it is done, written at its commit.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};
use sqlx::AnyConnection;

use crate::BooksError;
use crate::dialect::Dialect;
use crate::put::ALL_FIELDS;
use crate::record::{Cell, Cells};
use crate::table::{Layout, Table};

/// Rows of one statement.
const AT_ONCE: usize = 1_000;

/// Each row once, however often the deed came back to it.
#[derive(Debug, Default)]
pub(crate) struct Journal {
    rows: BTreeMap<(Table, i64), RowChange>,
    /// What somebody entered as a whole, and is there: all its fields are marked as edited.
    entered: BTreeSet<(Table, i64)>,
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum RowChange {
    Made,
    Changed(Changed),
    Removed(Removed),
}

/// A row that is not there any more, as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Removed {
    pub cells: Cells,
    pub marks: Vec<String>,
    pub import_id: Option<i64>,
}

#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Changed {
    /// By column: what it was and what it is.
    pub fields: BTreeMap<String, (Cell<'static>, Cell<'static>)>,
    /// Columns that the deed was the first to mark as edited.
    pub marks: Vec<String>,
    /// Columns that it took the mark from: it took back a deed that had marked them.
    pub unmarked: Vec<String>,
    /// The import that had written the row last.
    pub import_id: Option<i64>,
    /// Of a card that was merged, or was merged no more: into which card before and after.
    pub merged: Option<(Option<i64>, Option<i64>)>,
}

impl Journal {
    /// Made by somebody who entered it.
    pub fn entered(&mut self, table: Table, id: i64) {
        self.made(table, id);
        self.entered.insert((table, id));
    }

    pub fn made(&mut self, table: Table, id: i64) {
        self.rows.insert((table, id), RowChange::Made);
    }

    /// `import_id`: of the row as it was.
    pub fn changed(
        &mut self,
        table: Table,
        id: i64,
        (was, is): (&Cells, &Cells),
        (marks, unmarked): (Vec<String>, Vec<String>),
        import_id: Option<i64>,
    ) {
        let first = || RowChange::Changed(Changed { import_id, ..Changed::default() });
        let RowChange::Changed(changed) = self.rows.entry((table, id)).or_insert_with(first) else {
            return;
        };
        changed.marks.extend(marks);
        changed.unmarked.extend(unmarked);
        for (column, (was, is)) in
            table.layout().columns.iter().zip(was.iter().zip(is)).filter(|(_, (was, is))| was != is)
        {
            let field = changed.fields.entry(column.name.to_owned()).or_insert_with(|| (was.clone(), is.clone()));
            field.1 = is.clone();
        }
        changed.fields.retain(|_, (was, is)| was != is);
    }

    /// `marks`: of its fields that were edited. What the deed had made itself never was.
    pub fn removed(&mut self, table: Table, id: i64, mut cells: Cells, mut marks: Vec<String>, import_id: Option<i64>) {
        let mut first_import = import_id;
        self.entered.remove(&(table, id));
        match self.rows.remove(&(table, id)) {
            Some(RowChange::Made) => return,
            Some(RowChange::Changed(changed)) => {
                for (column, cell) in table.layout().columns.iter().zip(&mut cells) {
                    if let Some((was, _)) = changed.fields.get(column.name) {
                        *cell = was.clone();
                    }
                }
                marks.retain(|mark| !changed.marks.contains(mark));
                marks.extend(changed.unmarked);
                first_import = changed.import_id;
            }
            Some(RowChange::Removed(_)) | None => {}
        }
        self.rows.insert((table, id), RowChange::Removed(Removed { cells, marks, import_id: first_import }));
    }

    /// Into which card a card was merged before, and is now.
    pub fn merged(&mut self, card: i64, was: Option<i64>, is: Option<i64>, import_id: Option<i64>) {
        let first = || RowChange::Changed(Changed { import_id, ..Changed::default() });
        if let RowChange::Changed(changed) = self.rows.entry((Table::Patient, card)).or_insert_with(first) {
            changed.merged = Some((changed.merged.map_or(was, |(first, _)| first), is));
        }
    }

    /// Under the number of the deed, with the marks of what somebody entered.
    pub async fn write(self, db: &mut AnyConnection, dialect: Dialect, deed: i64) -> Result<(), BooksError> {
        for rows in self.rows.iter().collect::<Vec<_>>().chunks(AT_ONCE) {
            let rows: Vec<Value> =
                rows.iter().map(|((table, id), change)| json!([table.name(), id, change.to_json()])).collect();
            let query = sqlx::query(dialect.insert_deed_rows()).bind(deed);
            query.bind(Value::Array(rows).to_string()).execute(&mut *db).await?;
        }
        for rows in self.entered.iter().collect::<Vec<_>>().chunks(AT_ONCE) {
            let rows: Vec<Value> = rows.iter().map(|(table, id)| json!([table.name(), id])).collect();
            let query = sqlx::query(dialect.mark_edited_rows()).bind(ALL_FIELDS);
            query.bind(Value::Array(rows).to_string()).execute(&mut *db).await?;
        }
        Ok(())
    }
}

impl RowChange {
    fn to_json(&self) -> String {
        match self {
            Self::Made => json!({ "made": true }).to_string(),
            Self::Changed(changed) => {
                let fields = changed.fields.iter();
                let fields = fields.map(|(name, (was, is))| (name.clone(), json!([was.to_json(), is.to_json()])));
                let fields: Map<String, Value> = fields.collect();
                let mut told = json!({
                    "changed": fields, "marks": changed.marks, "unmarked": changed.unmarked, "import": changed.import_id
                });
                if let Some((was, is)) = changed.merged {
                    told["merged"] = json!([was, is]);
                }
                told.to_string()
            }
            Self::Removed(removed) => {
                let cells: Vec<Value> = removed.cells.iter().map(Cell::to_json).collect();
                json!({ "removed": cells, "marks": removed.marks, "import": removed.import_id }).to_string()
            }
        }
    }

    pub fn from_json(text: &str) -> Result<Self, BooksError> {
        Self::parse(text).ok_or_else(|| BooksError::damaged("what a deed did to a row cannot be read"))
    }

    fn parse(text: &str) -> Option<Self> {
        let json: Value = serde_json::from_str(text).ok()?;
        if json.get("made").is_some() {
            return Some(Self::Made);
        }
        let field = |(name, pair): (&String, &Value)| {
            Some((name.clone(), (Cell::from_json(pair.get(0)?)?, Cell::from_json(pair.get(1)?)?)))
        };
        let names =
            |of: &Value| of.as_array().into_iter().flatten().filter_map(|it| it.as_str().map(str::to_owned)).collect();
        if let Some(cells) = json.get("removed") {
            return Some(Self::Removed(Removed {
                cells: cells.as_array()?.iter().map(Cell::from_json).collect::<Option<_>>()?,
                marks: names(&json["marks"]),
                import_id: json["import"].as_i64(),
            }));
        }
        let merged = json.get("merged").map(|pair| (pair[0].as_i64(), pair[1].as_i64()));
        Some(Self::Changed(Changed {
            fields: json.get("changed")?.as_object()?.iter().map(field).collect::<Option<_>>()?,
            marks: names(&json["marks"]),
            unmarked: names(&json["unmarked"]),
            import_id: json["import"].as_i64(),
            merged,
        }))
    }
}

impl Changed {
    /// The row as it was before, in the fields that are still as the deed left them; and the names of the others.
    pub fn taken_back(&self, layout: &Layout, now: &Cells) -> (Cells, Vec<&'static str>) {
        let (mut before, mut kept) = (now.clone(), Vec::new());
        for (place, column) in layout.columns.iter().enumerate() {
            match self.fields.get(column.name) {
                Some((was, is)) if *is == now[place] => before[place] = was.clone(),
                Some((was, _)) if *was == now[place] => {}
                Some(_) => kept.push(column.field),
                None => {}
            }
        }
        (before, kept)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn branch(name: &str, city: Option<&str>) -> Cells {
        let text = |text: &str| Cell::Text(text.to_owned().into());
        vec![text("b1"), text(name), city.map_or(Cell::Null, text), Cell::Null]
    }

    fn change(journal: &Journal) -> Option<RowChange> {
        journal.rows.get(&(Table::Branch, 1)).map(|change| RowChange::from_json(&change.to_json()).expect("as written"))
    }

    #[test]
    fn a_row_that_is_changed_twice_was_what_it_was_first_and_is_what_it_is_last() {
        let mut journal = Journal::default();
        journal.changed(
            Table::Branch,
            1,
            (&branch("A", None), &branch("B", None)),
            (vec!["name".into()], vec![]),
            Some(7),
        );
        journal.changed(
            Table::Branch,
            1,
            (&branch("B", None), &branch("C", Some("Graz"))),
            (vec!["city".into()], vec![]),
            None,
        );
        let Some(RowChange::Changed(changed)) = change(&journal) else { panic!("a change") };
        assert_eq!((changed.marks.len(), changed.import_id, changed.fields.len()), (2, Some(7), 2));
        let (before, kept) = changed.taken_back(Table::Branch.layout(), &branch("C", Some("Ptuj")));
        assert_eq!((before, kept), (branch("A", Some("Ptuj")), vec!["city"]), "what others changed since stays");
    }

    #[test]
    fn a_row_that_is_changed_and_then_removed_was_what_it_was_first() {
        let mut journal = Journal::default();
        let changes = (&branch("A", None), &branch("B", None));
        journal.changed(Table::Branch, 1, changes, (vec!["name".into()], vec![]), Some(7));
        let marks = vec!["name".to_owned(), "city".to_owned()];
        journal.removed(Table::Branch, 1, branch("B", Some("Graz")), marks, None);
        let removed = Removed { cells: branch("A", Some("Graz")), marks: vec!["city".into()], import_id: Some(7) };
        assert_eq!(change(&journal), Some(RowChange::Removed(removed)));
        journal.made(Table::Branch, 1);
        journal.removed(Table::Branch, 1, branch("A", None), vec!["*".into()], None);
        assert_eq!(change(&journal), None, "what a deed makes and removes never was");
    }

    #[test]
    fn a_card_that_is_merged_twice_in_a_deed_was_what_it_was_first() {
        let mut journal = Journal::default();
        journal.merged(3, None, Some(1), Some(7));
        journal.merged(3, Some(1), Some(2), None);
        let change = journal.rows.get(&(Table::Patient, 3)).map(RowChange::to_json).expect("a change");
        let Ok(RowChange::Changed(changed)) = RowChange::from_json(&change) else { panic!("a change: {change}") };
        assert_eq!((changed.merged, changed.import_id), (Some((None, Some(2))), Some(7)));
    }

    #[test]
    fn what_a_deed_made_stays_made_however_it_is_changed() {
        let mut journal = Journal::default();
        journal.made(Table::Branch, 1);
        journal.changed(Table::Branch, 1, (&branch("A", None), &branch("B", None)), (vec![], vec![]), None);
        assert_eq!(change(&journal), Some(RowChange::Made));
    }
}
