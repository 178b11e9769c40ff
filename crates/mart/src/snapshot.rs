//! The whole mart at one moment: what one question sees throughout.

use std::collections::HashMap;
use std::sync::Arc;

use books::facts::{Directory, Mark};
use clinic::record::Attention;
use datafusion::arrow::datatypes::SchemaRef;
use report::Label;

use crate::bucket::Bucket;
use crate::build::small;
use crate::cache::Opened;
use crate::columns::{Cell, Columns};
use crate::error::MartError;
use crate::labels::Labels;
use crate::mart::Shape;
use crate::schema;
use crate::sheet::Sheet;
use crate::table::{Part, Rows, Table};

/// The moment in the books that a snapshot shows.
#[derive(Clone, Debug)]
pub struct Moment {
    /// Number of the last change it contains.
    pub seq: i64,
    pub books_key: String,
    pub mark: Mark,
}

/// Immutable; cheap to share. The next snapshot shares every bucket that did not change.
pub struct Snapshot {
    pub moment: Moment,
    /// By number of patient, ascending; there is at least one, and the first begins at the least number there is.
    pub buckets: Arc<[Arc<Bucket>]>,
    /// What a question is asked of by itself, on a processor of its own.
    pub parts: Vec<Part>,
    pub directory: Arc<Directory>,
    pub labels: Arc<Labels>,
    /// By the number of a reason that was merged, or that others were merged into: the number and the name it is told by.
    pub merged_reasons: Arc<HashMap<i32, (i32, String)>>,
    /// Every table a view may read.
    pub tables: Vec<Table>,
    /// First and last day on which anything happened, is booked or was paid for, and the last day of a receipt.
    pub days: Option<(i32, i32)>,
    pub last_receipt: Option<i32>,
    /// The cache that some of its columns may still be in.
    pub opened: Option<Arc<Opened>>,
}

/// Which bucket a patient belongs to.
pub fn bucket_of(buckets: &[Arc<Bucket>], patient: i32) -> usize {
    buckets.partition_point(|bucket| bucket.first <= patient).saturating_sub(1)
}

impl Snapshot {
    pub fn new(
        moment: Moment,
        buckets: Vec<Arc<Bucket>>,
        directory: Arc<Directory>,
        mut labels: Labels,
        shape: Shape,
        opened: Option<Arc<Opened>>,
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
        let told = directory.merges.all().map(|(reason, told)| {
            (labels.number(Label::Reason, reason), (labels.number(Label::Reason, told), told.to_owned()))
        });
        let merged_reasons = Arc::new(told.collect());
        let buckets: Arc<[Arc<Bucket>]> = buckets.into();
        let stored = schema::TABLES.into_iter().zip(schema::schemas()).enumerate();
        let mut tables: Vec<Table> = stored
            .map(|(at, (name, schema))| Table {
                name,
                schema: schema.clone(),
                rows: Rows::Buckets(buckets.clone(), at),
            })
            .collect();
        tables.extend(small_tables(&directory, &labels)?);
        let costs = directory.source_costs.iter().map(|cost| cost.month);
        let months = costs.chain(directory.branch_costs.iter().map(|cost| cost.month)).map(|month| (month, month));
        let days = buckets.iter().filter_map(|bucket| bucket.days).chain(months);
        let days = days.reduce(|a, b| (a.0.min(b.0), a.1.max(b.1)));
        let last_receipt = buckets.iter().filter_map(|bucket| bucket.last_receipt).max();
        let parts = parted(&buckets, shape.rows_a_part);
        Ok(Self {
            moment,
            buckets,
            parts,
            directory,
            labels: Arc::new(labels),
            merged_reasons,
            tables,
            days,
            last_receipt,
            opened,
        })
    }

    /// Rows of a stored table over all buckets.
    pub fn rows(&self, table: &str) -> usize {
        self.tables.iter().filter(|known| known.name == table).map(Table::count).sum()
    }

    /// The bucket of a patient's card, and the card's place in it.
    pub fn card(&self, patient: i64) -> Result<Option<(&Bucket, usize)>, MartError> {
        let Ok(patient) = i32::try_from(patient) else { return Ok(None) };
        let bucket = &self.buckets[bucket_of(&self.buckets, patient)];
        Ok(bucket.patients()?.binary_search(&patient).ok().map(|place| (&**bucket, place)))
    }

    /// Makes sure that some columns of a table are in memory, of all buckets, read by as many threads as there are processors.
    pub fn fetch(&self, table: usize, columns: &[usize]) -> Result<(), MartError> {
        let sheets: Vec<&Sheet> = self.buckets.iter().map(|bucket| &bucket.sheets[table]).collect();
        let missing: Vec<&Sheet> = sheets.into_iter().filter(|sheet| !sheet.has(columns)).collect();
        let processors = std::thread::available_parallelism().map_or(1, usize::from);
        let some = missing.chunks(missing.len().div_ceil(processors).max(1));
        std::thread::scope(|scope| {
            let fetch = |some: &[&Sheet]| some.iter().try_for_each(|sheet| sheet.fetch(columns));
            let threads: Vec<_> = some.map(|some| scope.spawn(move || fetch(some))).collect();
            threads.into_iter().try_for_each(|thread| {
                thread.join().map_err(|_| MartError::Computation("reading the report cache failed".into()))?
            })
        })
    }

    /// The same of every column there is.
    pub fn fetch_all(&self) -> Result<(), MartError> {
        let mut tables = schema::schemas().iter().enumerate();
        tables.try_for_each(|(table, schema)| self.fetch(table, &(0..schema.fields().len()).collect::<Vec<_>>()))
    }

    /// Whether a column was asked for that the cache no longer has as it was.
    pub fn is_damaged(&self) -> bool {
        self.opened.as_ref().is_some_and(|opened| opened.is_damaged())
    }
}

/// Buckets in parts of about equal size: some for each processor, so that a slow one holds nobody up.
fn parted(buckets: &[Arc<Bucket>], rows_a_part: usize) -> Vec<Part> {
    let rows = |bucket: &Arc<Bucket>| bucket.sheets[schema::BOOKINGS].rows() + bucket.sheets[schema::LINES].rows();
    let all: usize = buckets.iter().map(rows).sum();
    let processors = std::thread::available_parallelism().map_or(1, usize::from);
    let wanted = (all / rows_a_part).clamp(1, PARTS_A_PROCESSOR * processors);
    let mut parts = Vec::with_capacity(wanted);
    let (mut from, mut seen) = (0, 0);
    for (at, bucket) in buckets.iter().enumerate() {
        seen += rows(bucket);
        if at + 1 == buckets.len() || seen * wanted >= all * (parts.len() + 1) {
            parts.push(Part { buckets: from..at + 1, is_first: parts.is_empty() });
            from = at + 1;
        }
    }
    parts
}

const PARTS_A_PROCESSOR: usize = 2;

fn fields(columns: &[(&str, datafusion::arrow::datatypes::DataType, bool)]) -> SchemaRef {
    use datafusion::arrow::datatypes::{Field, Schema};
    Arc::new(Schema::new(
        columns.iter().map(|(name, of, unknown)| Field::new(*name, of.clone(), *unknown)).collect::<Vec<_>>(),
    ))
}

/// What is nobody's and is in a report: costs, with the city of a branch.
fn small_tables(directory: &Directory, labels: &Labels) -> Result<[Table; 2], MartError> {
    use datafusion::arrow::datatypes::DataType::{Int32, Int64};
    let mut source_cost =
        Columns::new(&fields(&[("source", Int32, false), ("month", Int32, false), ("amount", Int64, false)]));
    for cost in &directory.source_costs {
        source_cost.push([
            Cell::Int(Some(small(cost.source_id)?)),
            Cell::Int(Some(cost.month)),
            Cell::Big(Some(cost.amount_minor)),
        ]);
    }
    let mut branch_cost = Columns::new(&fields(&[
        ("branch", Int32, false),
        ("city", Int32, true),
        ("month", Int32, false),
        ("amount", Int64, false),
    ]));
    for cost in &directory.branch_costs {
        let branch = directory.branches.iter().find(|branch| branch.id == cost.branch_id);
        let city = branch.and_then(|branch| labels.known(Label::City, branch.city.as_deref()?));
        branch_cost.push([
            Cell::Int(Some(small(cost.branch_id)?)),
            Cell::Int(city),
            Cell::Int(Some(cost.month)),
            Cell::Big(Some(cost.amount_minor)),
        ]);
    }
    Ok([Table::once("source_cost", source_cost.finish()?), Table::once("stored_branch_cost", branch_cost.finish()?)])
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
