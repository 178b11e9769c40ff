//! Names of a snapshot, looked up on the few rows shown.

use std::collections::HashMap;

use clinic::Currency;
use datafusion::arrow::array::{Array, AsArray, RecordBatch};
use datafusion::arrow::datatypes::Int32Type;
use jiff::civil::Date;
use report::{Entity, KeyKind, Label, Named, Names, PatientCard, Question};

use crate::labels::Kind;
use crate::snapshot::Snapshot;

/// A snapshot with its directory indexed by number.
pub struct SnapshotNames<'a> {
    snapshot: &'a Snapshot,
    records: HashMap<(Entity, i64), Named<'a>>,
    price_lists: HashMap<i64, &'a str>,
    price_list_of_category: HashMap<i64, i64>,
    /// Reasons in the spelling in which they were first given, by number.
    reasons: HashMap<i64, &'a str>,
}

impl<'a> SnapshotNames<'a> {
    /// Names for a question: reasons are spelled as they first were up to its as-of.
    pub fn of(snapshot: &'a Snapshot, question: &Question) -> Self {
        let names_reasons = question.view.keys.iter().any(|key| key.kind == KeyKind::Label(Label::Reason));
        let directory = &snapshot.directory;
        let mut records = HashMap::new();
        macro_rules! index {
            ($entity:ident, $list:ident) => {
                records.extend(
                    directory
                        .$list
                        .iter()
                        .map(|one| ((Entity::$entity, one.id), Named { id: &one.key, name: &one.name })),
                );
            };
        }
        index!(Branch, branches);
        index!(Department, departments);
        index!(Employee, employees);
        index!(Category, categories);
        index!(Source, sources);
        index!(Item, items);
        Self {
            snapshot,
            records,
            price_lists: directory.price_lists.iter().map(|list| (list.id, list.name.as_str())).collect(),
            price_list_of_category: directory
                .categories
                .iter()
                .filter_map(|category| Some((category.id, category.price_list_id?)))
                .collect(),
            reasons: if names_reasons { first_spellings(snapshot, question.as_of) } else { HashMap::new() },
        }
    }

    fn text(batch: &'a RecordBatch, column: &str, row: usize) -> Option<&'a str> {
        let texts = batch.column_by_name(column).expect("a column of the patients").as_string::<i32>();
        texts.is_valid(row).then(|| texts.value(row))
    }

    fn number(batch: &RecordBatch, column: &str, row: usize) -> Option<i64> {
        let numbers = batch.column_by_name(column).expect("a column of the patients").as_primitive::<Int32Type>();
        numbers.is_valid(row).then(|| i64::from(numbers.value(row)))
    }

    fn patients_where(&self, column: &str, text: &str) -> Vec<i64> {
        let batches = self.snapshot.buckets.iter().map(|bucket| &bucket.batches[0]);
        batches
            .flat_map(|batch| {
                let texts = batch.column_by_name(column).expect("a column of the patients").as_string::<i32>();
                let ids = batch.column(0).as_primitive::<Int32Type>();
                texts
                    .iter()
                    .zip(ids.values())
                    .filter(|(known, _)| *known == Some(text))
                    .map(|(_, id)| i64::from(*id))
                    .collect::<Vec<_>>()
            })
            .collect()
    }
}

impl Names for SnapshotNames<'_> {
    fn currency(&self) -> Currency {
        currency(self.snapshot)
    }

    fn record(&self, entity: Entity, id: i64) -> Option<Named<'_>> {
        self.records.get(&(entity, id)).copied()
    }

    fn label(&self, label: Label, number: i64) -> Option<&str> {
        if let (Label::Reason, Some(spelling)) = (label, self.reasons.get(&number).copied()) {
            return Some(spelling);
        }
        self.snapshot.labels.text(label, number)
    }

    fn patient(&self, id: i64) -> Option<PatientCard<'_>> {
        let (batch, row) = self.snapshot.card(id)?;
        let text = |column| Self::text(batch, column, row);
        let own = Self::number(batch, "price_list", row);
        let of_category = || {
            Self::number(batch, "category", row)
                .and_then(|category| self.price_list_of_category.get(&category).copied())
        };
        Some(PatientCard {
            id: text("key").unwrap_or_default(),
            name: text("name").unwrap_or_default(),
            phone: text("phone"),
            email: text("email"),
            card_number: text("card_number"),
            price_list: own.or_else(of_category).and_then(|list| self.price_lists.get(&list).copied()),
        })
    }

    fn all(&self, entity: Entity) -> Vec<(i64, Named<'_>)> {
        self.records.iter().filter(|((of, _), _)| *of == entity).map(|((_, id), named)| (*id, *named)).collect()
    }

    fn patient_with_id(&self, id: &str) -> Option<i64> {
        self.patients_where("key", id).first().copied()
    }

    fn label_number(&self, label: Label, text: &str) -> Option<i64> {
        self.snapshot.labels.known(label, text).map(i64::from)
    }
}

/// Each reason in the spelling of its earliest departure up to a day (of several on one day, of the patient whose id comes
/// first), whoever asks about whom: a name is no number.
fn first_spellings(snapshot: &Snapshot, as_of: Date) -> HashMap<i64, &str> {
    let mut first: HashMap<i32, (i32, &str, i32)> = HashMap::new();
    for bucket in snapshot.buckets.iter() {
        let batch = &bucket.batches[4];
        let column =
            |name: &str| batch.column_by_name(name).expect("a column of the departures").as_primitive::<Int32Type>();
        let (patients, days, reasons, spellings) =
            (column("patient"), column("left_on"), column("reason"), column("spelling"));
        for row in 0..batch.num_rows() {
            if i64::from(days.value(row)) > clinic::period::epoch_day(as_of) {
                continue;
            }
            let card = snapshot.card(i64::from(patients.value(row)));
            let key = card.and_then(|(batch, row)| SnapshotNames::text(batch, "key", row)).unwrap_or_default();
            let this = (days.value(row), key, spellings.value(row));
            first.entry(reasons.value(row)).and_modify(|known| *known = this.min(*known)).or_insert(this);
        }
    }
    let text = |spelling: i32| snapshot.labels.text(Kind::Spelling, i64::from(spelling)).unwrap_or_default();
    first.into_iter().map(|(reason, (_, _, spelling))| (i64::from(reason), text(spelling))).collect()
}

/// The clinic's currency; euro before a clinic is set up.
pub fn currency(snapshot: &Snapshot) -> Currency {
    let of_clinic = snapshot.directory.clinic.as_ref().map(|clinic| clinic.currency);
    of_clinic.or_else(|| Currency::from_code("EUR")).expect("the euro exists")
}
