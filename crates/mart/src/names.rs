//! Names of a snapshot, looked up on the few rows shown.

use std::collections::HashMap;
use std::sync::Arc;

use clinic::Currency;
use datafusion::arrow::array::{Array, AsArray, StringArray};
use datafusion::arrow::datatypes::Int32Type;
use jiff::civil::Date;
use report::{Entity, KeyKind, Label, Named, Names, PatientCard, Question};

use crate::error::MartError;
use crate::labels::Kind;
use crate::schema::{self, DEPARTURES, PATIENTS};
use crate::sheet::Sheet;
use crate::snapshot::Snapshot;

/// A snapshot as far as it has names.
pub struct SnapshotNames {
    snapshot: Arc<Snapshot>,
    /// Reasons in the spelling in which they were first given: numbers of spellings by those of reasons.
    reasons: HashMap<i64, i64>,
}

/// Does the same with the records of every entity: they all have an id, a key and a name.
macro_rules! with_records {
    ($directory:expr, $entity:expr, |$records:ident| $does:expr) => {
        match $entity {
            Entity::Branch => with_records!(&$directory.branches, |$records| $does),
            Entity::Department => with_records!(&$directory.departments, |$records| $does),
            Entity::Employee => with_records!(&$directory.employees, |$records| $does),
            Entity::Category => with_records!(&$directory.categories, |$records| $does),
            Entity::Source => with_records!(&$directory.sources, |$records| $does),
            Entity::Item => with_records!(&$directory.items, |$records| $does),
            Entity::DiscountGround => with_records!(&$directory.discount_grounds, |$records| $does),
        }
    };
    ($list:expr, |$records:ident| $does:expr) => {{
        let $records = $list;
        $does
    }};
}

impl SnapshotNames {
    /// Names for a question: reasons are spelled as they first were up to its as-of.
    pub fn of(snapshot: Arc<Snapshot>, question: &Question) -> Result<Self, MartError> {
        let keys = question.view.keys;
        let names_reasons = keys.iter().any(|key| key.kind == KeyKind::Label(Label::Reason));
        let reasons = if names_reasons { first_spellings(&snapshot, question.as_of)? } else { HashMap::new() };
        if keys.iter().any(|key| key.kind == KeyKind::Patient) {
            fetch_cards(&snapshot)?;
        }
        Ok(Self { snapshot, reasons })
    }

    /// Names for a question that lists people.
    pub fn of_people(snapshot: Arc<Snapshot>, question: &Question) -> Result<Self, MartError> {
        fetch_cards(&snapshot)?;
        Self::of(snapshot, question)
    }

    fn price_list(&self, card: Card<'_>) -> Option<&str> {
        let directory = &self.snapshot.directory;
        let of_category = || {
            let category = card.number("category")?;
            found(&directory.categories, |one| one.id, category)?.price_list_id
        };
        let list = card.number("price_list").or_else(of_category)?;
        found(&directory.price_lists, |one| one.id, list).map(|list| list.name.as_str())
    }
}

impl Names for SnapshotNames {
    fn currency(&self) -> Currency {
        currency(&self.snapshot)
    }

    fn record(&self, entity: Entity, id: i64) -> Option<Named<'_>> {
        with_records!(self.snapshot.directory, entity, |records| {
            let one = found(records, |one| one.id, id)?;
            Some(Named { id: &one.key, name: &one.name })
        })
    }

    fn label(&self, label: Label, number: i64) -> Option<&str> {
        let merged = |number| self.snapshot.merged_reasons.get(&i32::try_from(number).ok()?);
        if let (Label::Reason, Some((_, told))) = (label, merged(number)) {
            return Some(told);
        }
        if let (Label::Reason, Some(spelling)) = (label, self.reasons.get(&number)) {
            return Some(self.snapshot.labels.text(Kind::Spelling, *spelling).unwrap_or_default());
        }
        self.snapshot.labels.text(label, number)
    }

    fn patient(&self, id: i64) -> Option<PatientCard<'_>> {
        let (bucket, row) = self.snapshot.card(id).ok().flatten()?;
        let card = Card { sheet: &bucket.sheets[PATIENTS], row };
        let text = |column| card.text(column);
        Some(PatientCard {
            id: text("key").unwrap_or_default(),
            name: text("name").unwrap_or_default(),
            phone: text("phone"),
            email: text("email"),
            card_number: text("card_number"),
            price_list: self.price_list(card),
        })
    }

    fn patients(&self, ids: &[i64]) -> Vec<Option<Named<'_>>> {
        let mut all = Vec::with_capacity(ids.len());
        let mut asked = ids;
        // Buckets, and the patients of each, are in ascending order too: one walk finds all.
        let buckets = &self.snapshot.buckets;
        let ends = buckets.iter().skip(1).map(|next| i64::from(next.first)).chain([i64::MAX]);
        for (bucket, end) in buckets.iter().zip(ends) {
            let (here, later) = asked.split_at(asked.partition_point(|id| *id < end));
            asked = later;
            let sheet = &bucket.sheets[PATIENTS];
            let (keys, names) = (texts(sheet, "key"), texts(sheet, "name"));
            let known = sheet.in_memory(0).as_primitive::<Int32Type>().values();
            let mut row = 0;
            for id in here {
                row += known[row..].iter().take_while(|known| i64::from(**known) < *id).count();
                let is_here = known.get(row).is_some_and(|known| i64::from(*known) == *id);
                all.push(is_here.then(|| Named { id: keys.value(row), name: names.value(row) }));
            }
        }
        all
    }

    fn all(&self, entity: Entity) -> Vec<(i64, Named<'_>)> {
        with_records!(self.snapshot.directory, entity, |records| {
            records.iter().map(|one| (one.id, Named { id: &one.key, name: &one.name })).collect()
        })
    }

    fn patient_with_id(&self, id: &str) -> Option<i64> {
        self.snapshot.buckets.iter().find_map(|bucket| {
            let sheet = &bucket.sheets[PATIENTS];
            let row = texts(sheet, "key").iter().position(|key| key == Some(id))?;
            Some(i64::from(sheet.in_memory(0).as_primitive::<Int32Type>().value(row)))
        })
    }

    fn label_number(&self, label: Label, text: &str) -> Option<i64> {
        self.snapshot.labels.known(label, text).map(i64::from)
    }
}

/// A record of a list ordered by id.
fn found<T>(records: &[T], id: impl Fn(&T) -> i64, wanted: i64) -> Option<&T> {
    records.binary_search_by_key(&wanted, id).ok().map(|at| &records[at])
}

/// What is shown of a card: read before anything is shown, since a name that cannot be read must not be nothing.
const SHOWN: [&str; 8] = ["patient", "key", "name", "phone", "email", "card_number", "category", "price_list"];

fn fetch_cards(snapshot: &Snapshot) -> Result<(), MartError> {
    snapshot.fetch(PATIENTS, &SHOWN.map(|name| schema::column(PATIENTS, name)))
}

/// A patient's card whose columns are in memory.
#[derive(Clone, Copy)]
struct Card<'a> {
    sheet: &'a Sheet,
    row: usize,
}

impl<'a> Card<'a> {
    fn text(self, column: &str) -> Option<&'a str> {
        let texts = texts(self.sheet, column);
        texts.is_valid(self.row).then(|| texts.value(self.row))
    }

    fn number(self, column: &str) -> Option<i64> {
        let numbers = self.sheet.in_memory(schema::column(PATIENTS, column)).as_primitive::<Int32Type>();
        numbers.is_valid(self.row).then(|| i64::from(numbers.value(self.row)))
    }
}

fn texts<'a>(sheet: &'a Sheet, column: &str) -> &'a StringArray {
    sheet.in_memory(schema::column(PATIENTS, column)).as_string()
}

/// Each reason in the spelling of its earliest departure up to a day (of several on one day, of the patient whose id comes
/// first), whoever asks about whom: a name is no number.
fn first_spellings(snapshot: &Snapshot, as_of: Date) -> Result<HashMap<i64, i64>, MartError> {
    let as_of = clinic::period::epoch_day(as_of);
    let key_at = schema::column(PATIENTS, "key");
    let mut first: HashMap<i32, (i32, &str, i32)> = HashMap::new();
    for bucket in snapshot.buckets.iter() {
        let column = |name| bucket.ints(DEPARTURES, schema::column(DEPARTURES, name));
        let (patients, days) = (column("patient")?, column("left_on")?);
        let (reasons, spellings) = (column("reason")?, column("spelling")?);
        for row in 0..days.len() {
            let known = first.get(&reasons[row]).copied();
            if i64::from(days[row]) > as_of || known.is_some_and(|(day, ..)| day < days[row]) {
                continue;
            }
            let key = match snapshot.card(i64::from(patients[row]))? {
                Some((bucket, place)) => bucket.column(PATIENTS, key_at)?.as_string::<i32>().value(place),
                None => "",
            };
            let this = (days[row], key, spellings[row]);
            first.insert(reasons[row], known.map_or(this, |known| known.min(this)));
        }
    }
    Ok(first.into_iter().map(|(reason, (_, _, spelling))| (i64::from(reason), i64::from(spelling))).collect())
}

/// The clinic's currency; euro before a clinic is set up.
pub fn currency(snapshot: &Snapshot) -> Currency {
    let of_clinic = snapshot.directory.clinic.as_ref().map(|clinic| clinic.currency);
    of_clinic.or_else(|| Currency::from_code("EUR")).expect("the euro exists")
}
