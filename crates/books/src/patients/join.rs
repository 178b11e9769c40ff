//! Two cards of one person become one, or are told apart for good.

use clinic::record::{Contact, ContactKind, Kinship, Patient, Relative, State};
use sqlx::Row;

use crate::record::{Cell, Cells, Record};
use crate::stored::{self, Stored};
use crate::table::{Table, Width};
use crate::write::Tx;
use crate::{BooksError, Outcome};

/// What of a card can be taken from either of two, by the names that bundles give it.
pub const CHOOSABLE: [&str; 18] = [
    "name",
    "sex",
    "born_on",
    "phone",
    "email",
    "viber",
    "language",
    "city",
    "country",
    "category_id",
    "price_list_id",
    "source_id",
    "card_number",
    "registered_on",
    "note",
    "state",
    "preferred_channel",
    "bonus_kind_id",
];

/// What goes with what was chosen.
const WITH: [(&str, &str); 2] = [("phone", "phone_e164"), ("category_id", "category_reason")];

/// Why two cards cannot be joined. Nothing is to be kept of the write.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JoinRefusal {
    /// One of them is not there, or was joined with another already.
    Gone,
    /// They are one card.
    SameCard,
    /// Of somebody who is erased nothing is known that could be joined.
    Erased,
    /// A third, active patient has the card number: whose, by their key.
    CardNumberTaken(String),
}

/// What joining did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Joined {
    /// Rows that the survivor has now.
    pub moved: usize,
    /// Rows that the survivor had already.
    pub doubled: usize,
}

const CARD: &str = "SELECT id, merged_into_id, state FROM patient WHERE key = $1";
pub(super) const VISITS: &str = "SELECT id FROM visit WHERE patient_id = $1";
pub(super) const PAYMENTS: &str = "SELECT id FROM payment WHERE patient_id = $1";
pub(super) const BONUSES: &str = "SELECT id FROM bonus WHERE patient_id = $1";
pub(super) const WAITS: &str = "SELECT id FROM wait WHERE patient_id = $1";
pub(super) const CONTACTS: &str = "SELECT id FROM contact WHERE patient_id = $1";
pub(super) const RELATIVES: &str = "SELECT id FROM relative WHERE patient_id = $1 OR relative_id = $1";
const CONSENTS: &str = "SELECT id FROM consent WHERE patient_id = $1";
pub(super) const RECALLS: &str = "SELECT id FROM recall WHERE patient_id = $1";
pub(super) const CONTACT_RESULTS: &str = "SELECT id FROM contact_result WHERE patient_id = $1";
pub(super) const TASKS: &str = "SELECT id FROM task WHERE patient_id = $1";
pub(super) const DEPARTURES: &str = "SELECT id FROM departure WHERE patient_id = $1";
/// $1 and $2 two patients
const APART: &str = "SELECT COUNT(*) FROM relative \
    WHERE (patient_id = $1 AND relative_id = $2) OR (patient_id = $2 AND relative_id = $1)";

/// Whose rows move, and how they are found. Lines and ratings follow their visits.
const OWNED: [(Table, &str); 11] = [
    (Table::Visit, VISITS),
    (Table::Payment, PAYMENTS),
    (Table::Bonus, BONUSES),
    (Table::Wait, WAITS),
    (Table::Contact, CONTACTS),
    (Table::Relative, RELATIVES),
    (Table::Consent, CONSENTS),
    (Table::Departure, DEPARTURES),
    (Table::Recall, RECALLS),
    (Table::ContactResult, CONTACT_RESULTS),
    (Table::Task, TASKS),
];

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[
    CARD,
    VISITS,
    PAYMENTS,
    BONUSES,
    WAITS,
    CONTACTS,
    RELATIVES,
    CONSENTS,
    DEPARTURES,
    RECALLS,
    CONTACT_RESULTS,
    TASKS,
    APART,
];

impl Tx {
    /// Join a card with another, which survives with everything that either had. `taken`: what the survivor has from the card that
    /// goes, of [`CHOOSABLE`]; phones and addresses that were not chosen become contacts of the survivor. The key of the card that
    /// goes leads to the survivor from now on.
    pub async fn join(
        &mut self,
        from: &str,
        into: &str,
        taken: &[&str],
    ) -> Result<Result<Joined, JoinRefusal>, BooksError> {
        let (from, into) = match (self.open_card(from).await?, self.open_card(into).await?) {
            (Err(refusal), _) | (_, Err(refusal)) => return Ok(Err(refusal)),
            (Ok(from), Ok(into)) if from.id == into.id => return Ok(Err(JoinRefusal::SameCard)),
            (Ok(from), Ok(into)) => (from, into),
        };
        let mut done = Joined::default();
        for (table, ids) in OWNED {
            for row in self.rows_of(table, ids, from.id).await? {
                self.hand_over(table, row, (from.id, into.id), &mut done).await?;
            }
        }
        self.set_merged(from.id, None, Some(into.id)).await?;
        self.journal.merged(from.id, None, Some(into.id), from.import_id);
        let cells = chosen(&from.cells, &into.cells, taken);
        if let Some(other) = self.other_with_card(&cells).await? {
            return Ok(Err(JoinRefusal::CardNumberTaken(other)));
        }
        self.keep_addresses(&from.cells, &into.cells, &cells).await?;
        if cells != into.cells {
            self.change(Table::Patient, into, cells).await?;
        }
        Ok(Ok(done))
    }

    /// Tell two cards apart: they are two people, however alike they are. Tells whether nobody had said so.
    pub async fn tell_apart(&mut self, one: &str, other: &str) -> Result<Result<bool, JoinRefusal>, BooksError> {
        let (one, other) = if one <= other { (one, other) } else { (other, one) };
        let ids = match (self.open_card(one).await?, self.open_card(other).await?) {
            (Err(refusal), _) | (_, Err(refusal)) => return Ok(Err(refusal)),
            (Ok(one), Ok(other)) if one.id == other.id => return Ok(Err(JoinRefusal::SameCard)),
            (Ok(one), Ok(other)) => (one.id, other.id),
        };
        let known: i64 = sqlx::query_scalar(APART).bind(ids.0).bind(ids.1).fetch_one(&mut *self.db).await?;
        if known > 0 {
            return Ok(Ok(false));
        }
        let relative = Relative {
            id: self.new_key().await?,
            patient_id: one.to_owned(),
            relative_id: Some(other.to_owned()),
            name: None,
            phone: None,
            email: None,
            kinship: Kinship::Different,
            gets_messages: false,
            pays: false,
        };
        match self.put(&relative).await? {
            Ok(outcome) => Ok(Ok(outcome == Outcome::Created)),
            Err(_) => Ok(Err(JoinRefusal::Gone)),
        }
    }

    /// A card that is nobody else's and of somebody who is known.
    async fn open_card(&mut self, key: &str) -> Result<Result<Stored, JoinRefusal>, BooksError> {
        let row = sqlx::query(CARD).bind(key.to_owned()).fetch_optional(&mut *self.db).await?;
        let Some(row) = row else { return Ok(Err(JoinRefusal::Gone)) };
        let (id, merged, state): (i64, Option<i64>, String) = (row.try_get(0)?, row.try_get(1)?, row.try_get(2)?);
        if merged.is_some() {
            return Ok(Err(JoinRefusal::Gone));
        }
        if State::from_word(&state).is_none_or(|state| !state.is_somebody()) {
            return Ok(Err(JoinRefusal::Erased));
        }
        let (db, statements) = self.table(Table::Patient);
        let card = stored::load(db, statements, Table::Patient, &[id]).await?.pop();
        Ok(card.ok_or(JoinRefusal::Gone))
    }

    /// Gives a row to the survivor; one that the survivor has already goes, and so does what would make somebody their own
    /// relative.
    async fn hand_over(
        &mut self,
        table: Table,
        row: Stored,
        (from, into): (i64, i64),
        done: &mut Joined,
    ) -> Result<(), BooksError> {
        let layout = table.layout();
        let mut cells = row.cells.clone();
        for (cell, column) in cells.iter_mut().zip(layout.columns) {
            if column.refers == Some(Table::Patient) && *cell == Cell::Int(from) {
                *cell = Cell::Int(into);
            }
        }
        let is_own_relative = table == Table::Relative && cells[1] == cells[2];
        let identity = layout.identity.iter().map(|column| cells[*column].clone()).collect();
        let (db, statements) = self.table(table);
        let has_it = stored::find(db, statements, table, identity).await?.is_some_and(|known| known.id != row.id);
        if is_own_relative || has_it {
            done.doubled += usize::from(self.remove(table, row).await?);
        } else {
            self.change(table, row, cells).await?;
            done.moved += 1;
        }
        Ok(())
    }

    /// Who is active and has the card number, beside the survivor itself.
    async fn other_with_card(&mut self, survivor: &Cells) -> Result<Option<String>, BooksError> {
        let is_active = survivor[place("state")] == Cell::Text(State::Active.word().into());
        let (Cell::Text(number), Cell::Text(key), true) = (&survivor[place("card_number")], &survivor[0], is_active)
        else {
            return Ok(None);
        };
        let (number, key) = (number.to_string(), key.to_string());
        Ok(sqlx::query_scalar(super::WITH_CARD).bind(number).bind(key).fetch_optional(&mut *self.db).await?)
    }

    /// Phones and addresses of either card that are on the survivor no more.
    async fn keep_addresses(&mut self, from: &Cells, into: &Cells, survivor: &Cells) -> Result<(), BooksError> {
        for (column, kind) in
            [("phone", ContactKind::Phone), ("email", ContactKind::Email), ("viber", ContactKind::Viber)]
        {
            let at = place(column);
            for card in [from, into] {
                let (Cell::Text(value), Cell::Text(key)) = (&card[at], &survivor[0]) else { continue };
                if card[at] == survivor[at] {
                    continue;
                }
                let e164 = match (&card[place("phone_e164")], kind) {
                    (Cell::Text(e164), ContactKind::Phone) => Some(e164.to_string()),
                    _ => None,
                };
                let contact = Contact { patient_id: key.to_string(), kind, value: value.to_string(), e164, note: None };
                let identity = vec![
                    self.id_of(Table::Patient, Cell::Text(contact.patient_id.clone().into()))
                        .await?
                        .map_or(Cell::Null, Cell::Int),
                    Cell::Text(kind.word().into()),
                    Cell::Text(contact.value.clone().into()),
                ];
                let (db, statements) = self.table(Table::Contact);
                if stored::find(db, statements, Table::Contact, identity).await?.is_none() {
                    // The survivor is there: nothing it refers to is missing.
                    let _ = self.put(&contact).await?;
                }
            }
        }
        Ok(())
    }
}

/// The survivor's cells with what was taken from the card that goes.
fn chosen(from: &Cells, into: &Cells, taken: &[&str]) -> Cells {
    let mut cells = into.clone();
    for name in CHOOSABLE.iter().filter(|name| taken.contains(name)) {
        let with = WITH.iter().filter(|(column, _)| column == name).map(|(_, with)| *with);
        for name in std::iter::once(*name).chain(with) {
            cells[place(name)] = from[place(name)].clone();
        }
    }
    cells
}

fn place(column: &str) -> usize {
    let columns = Table::Patient.layout().columns;
    columns.iter().position(|known| known.name == column).expect("a column of the layout")
}

/// What the survivor would take if nobody chose: what it has not, and the earlier day on which a card was made.
pub fn proposed(from: &Patient, into: &Patient) -> Vec<&'static str> {
    let (from_cells, into_cells) = (from.cells(Width::Whole), into.cells(Width::Whole));
    let lacks = |name: &&str| into_cells[place(name)] == Cell::Null && from_cells[place(name)] != Cell::Null;
    let earlier = |name: &&str| *name == "registered_on" && from.registered_on < into.registered_on;
    CHOOSABLE.into_iter().filter(|name| lacks(name) || earlier(name)).collect()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_the_survivor_has_not_is_proposed_and_what_it_has_is_not() {
        let mut into =
            testkit::clinic::tables(&[("patients", "id | name | city | on \n p1 | Ada | Graz | 2025-01-02")])
                .patients
                .remove(0);
        let mut from = Patient { city: Some("Wien".into()), email: Some("a@b.c".into()), ..into.clone() };
        from.registered_on = date(2025, 1, 1);
        assert_eq!(proposed(&from, &into), ["email", "registered_on"]);
        from.registered_on = date(2025, 1, 3);
        into.email = Some("b@b.c".into());
        assert_eq!(proposed(&from, &into), [""; 0]);
    }
}
