//! Which role may do what, as the program decides it.

use clinic::access::{PERMISSIONS, Role, Scope};

use crate::text::Words;
use crate::view::{Cell, Head, Row, Table, TableTexts};

pub fn table(words: &Words) -> Table {
    let head = |label: String, class: &str| Head { class: class.to_owned(), label, ..Head::default() };
    let roles = Role::ALL.map(|role| head(words.say(&format!("role-{}", role.word())), ""));
    let cell = |scope: &Scope| {
        Cell::text(words.say(match scope {
            Scope::All => "permission-all",
            Scope::Own => "permission-own",
            Scope::No => "permission-no",
        }))
    };
    let row = |(action, scopes): &(clinic::access::Action, [Scope; 6])| {
        let name = Cell::head(words.say(&format!("permission-{}", action.word())));
        Row { cells: [name].into_iter().chain(scopes.iter().map(cell)).collect(), ..Row::default() }
    };
    Table {
        id: "permissions".into(),
        title: words.say("permission-title"),
        t: TableTexts::of(words),
        heads: [head(words.say("permission-what"), "lead")].into_iter().chain(roles).collect(),
        rows: PERMISSIONS.iter().map(row).collect(),
        ..Table::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_permission_is_a_row_with_its_words() {
        let table = table(&Words::of(Language::De));
        assert_eq!(table.rows.len(), PERMISSIONS.len());
        assert_eq!(
            said(&table.rows[8]),
            ["Benutzer einladen, ändern und deaktivieren", "ja", "nein", "nein", "nein", "nein", "nein"]
        );
        assert!(table.rows.iter().flat_map(said).all(|text| !text.starts_with("permission-")));
    }

    fn said(row: &Row) -> Vec<String> {
        row.cells.iter().map(|cell| cell.text.clone()).collect()
    }
}
