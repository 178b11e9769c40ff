//! The whole mart at one moment: what one question sees throughout.

use std::sync::Arc;

use books::facts::Directory;
use clinic::record::{Attention, ItemKind, RecallAfter};
use datafusion::arrow::array::{AsArray, RecordBatch};
use datafusion::arrow::datatypes::{Int32Type, SchemaRef};
use datafusion::catalog::TableProvider;
use datafusion::datasource::MemTable;
use report::Label;

use crate::bucket::{Bucket, small};
use crate::columns::{Cell, Columns};
use crate::error::MartError;
use crate::labels::Labels;
use crate::schema;

/// Immutable; cheap to share. The next snapshot shares every bucket that did not change.
pub struct Snapshot {
    /// Number of the last change it contains.
    pub seq: i64,
    pub books_key: String,
    pub buckets: Vec<Arc<Bucket>>,
    pub directory: Arc<Directory>,
    pub labels: Arc<Labels>,
    /// Every table a view may read, by name.
    pub tables: Vec<(&'static str, Arc<dyn TableProvider>)>,
    /// First and last day of a booking.
    pub days: Option<(i32, i32)>,
}

/// Which bucket a patient is in, of `count` (a power of two). Numbers are spread so that neighbours part.
pub fn bucket_of(patient: i64, count: usize) -> usize {
    let mut spread = patient.cast_unsigned().wrapping_add(0x9e37_79b9_7f4a_7c15);
    spread = (spread ^ (spread >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    spread = (spread ^ (spread >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    #[expect(clippy::cast_possible_truncation, reason = "the low bits are what is wanted")]
    let low = (spread ^ (spread >> 31)) as usize;
    low & (count - 1)
}

impl Snapshot {
    pub fn new(
        seq: i64,
        books_key: String,
        buckets: Vec<Arc<Bucket>>,
        directory: Arc<Directory>,
        mut labels: Labels,
    ) -> Result<Self, MartError> {
        for item in &directory.items {
            labels.number(Label::ItemKind, item.kind.word());
            if let Some(group) = &item.group {
                labels.number(Label::ItemGroup, group);
            }
        }
        for branch in &directory.branches {
            if let Some(city) = &branch.city {
                labels.number(Label::City, city);
            }
        }
        let mut tables: Vec<(&'static str, Arc<dyn TableProvider>)> = Vec::new();
        for (at, (name, schema)) in schema::TABLES.iter().zip(schema::schemas()).enumerate() {
            let batches =
                buckets.iter().map(|bucket| &bucket.batches[at]).filter(|batch| batch.num_rows() > 0).cloned();
            tables.push((name, Arc::new(MemTable::try_new(schema.clone(), parted(batches.collect()))?)));
        }
        for (name, batch) in small_tables(&directory, &labels)? {
            tables.push((name, Arc::new(MemTable::try_new(batch.schema(), vec![vec![batch]])?)));
        }
        let days = buckets
            .iter()
            .filter_map(|bucket| first_and_last(&bucket.batches[1]))
            .reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        Ok(Self { seq, books_key, buckets, directory, labels: Arc::new(labels), tables, days })
    }

    /// Rows of a stored table over all buckets.
    pub fn rows(&self, table: &str) -> usize {
        let at = schema::TABLES.iter().position(|name| *name == table).expect("a table of the schema");
        self.buckets.iter().map(|bucket| bucket.batches[at].num_rows()).sum()
    }

    /// The bucket row of a patient's card: its batch and the row in it.
    pub fn card(&self, patient: i64) -> Option<(&RecordBatch, usize)> {
        let batch = &self.buckets.get(bucket_of(patient, self.buckets.len()))?.batches[0];
        let ids = batch.column(0).as_primitive::<Int32Type>();
        ids.values().binary_search(&i32::try_from(patient).ok()?).ok().map(|row| (batch, row))
    }
}

/// One partition a processor, buckets dealt out in turn, so that any question keeps all of them busy.
fn parted(batches: Vec<RecordBatch>) -> Vec<Vec<RecordBatch>> {
    let parts = std::thread::available_parallelism().map_or(1, usize::from).clamp(1, batches.len().max(1));
    let mut all = vec![Vec::new(); parts];
    for (at, batch) in batches.into_iter().enumerate() {
        all[at % parts].push(batch);
    }
    all
}

fn first_and_last(bookings: &RecordBatch) -> Option<(i32, i32)> {
    let days = bookings.column_by_name("day").expect("bookings have a day").as_primitive::<Int32Type>();
    days.values().iter().copied().min().zip(days.values().iter().copied().max())
}

fn fields(columns: &[(&str, datafusion::arrow::datatypes::DataType, bool)]) -> SchemaRef {
    use datafusion::arrow::datatypes::{Field, Schema};
    Arc::new(Schema::new(
        columns.iter().map(|(name, of, unknown)| Field::new(*name, of.clone(), *unknown)).collect::<Vec<_>>(),
    ))
}

/// What reports need of the directory, as tables: items with their recall rules, branches, price lists of categories, costs.
fn small_tables(directory: &Directory, labels: &Labels) -> Result<Vec<(&'static str, RecordBatch)>, MartError> {
    use datafusion::arrow::datatypes::DataType::{Int32, Int64};
    let label = |label, text: &str| labels.known(label, text);
    let mut item = Columns::new(&fields(&[
        ("item", Int32, false),
        ("item_group", Int32, true),
        ("item_kind", Int32, true),
        ("recall_after_days", Int32, true),
        ("recall_after_months", Int32, true),
    ]));
    for of in &directory.items {
        let (days, months) = match of.recall_after {
            None => (None, None),
            Some(RecallAfter::Days(days)) => (Some(days), None),
            Some(RecallAfter::Months(months)) => (None, Some(months)),
        };
        let kind: ItemKind = of.kind;
        item.push([
            Cell::Int(Some(small(of.id)?)),
            Cell::Int(of.group.as_deref().and_then(|group| label(Label::ItemGroup, group))),
            Cell::Int(label(Label::ItemKind, kind.word())),
            Cell::Int(days),
            Cell::Int(months),
        ]);
    }
    let mut branch = Columns::new(&fields(&[("branch", Int32, false), ("city", Int32, true)]));
    for of in &directory.branches {
        branch.push([
            Cell::Int(Some(small(of.id)?)),
            Cell::Int(of.city.as_deref().and_then(|city| label(Label::City, city))),
        ]);
    }
    let mut source_cost =
        Columns::new(&fields(&[("source", Int32, false), ("month", Int32, false), ("amount", Int64, false)]));
    for cost in &directory.source_costs {
        source_cost.push([
            Cell::Int(Some(small(cost.source_id)?)),
            Cell::Int(Some(cost.month)),
            Cell::Big(Some(cost.amount_minor)),
        ]);
    }
    let mut branch_cost =
        Columns::new(&fields(&[("branch", Int32, false), ("month", Int32, false), ("amount", Int64, false)]));
    for cost in &directory.branch_costs {
        branch_cost.push([
            Cell::Int(Some(small(cost.branch_id)?)),
            Cell::Int(Some(cost.month)),
            Cell::Big(Some(cost.amount_minor)),
        ]);
    }
    Ok(vec![
        ("item", item.finish()?),
        ("branch", branch.finish()?),
        ("source_cost", source_cost.finish()?),
        ("stored_branch_cost", branch_cost.finish()?),
    ])
}

/// Categories whose patients are employees.
pub fn staff_categories(directory: &Directory) -> Vec<i64> {
    directory
        .categories
        .iter()
        .filter(|category| category.attention == Attention::Staff)
        .map(|category| category.id)
        .collect()
}
