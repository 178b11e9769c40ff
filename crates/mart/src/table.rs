//! The mart's tables as a query sees them: of the part of the patients that is being asked.
//!
//! What is one patient's is in one bucket, and buckets are in ascending order of patient. So a question is planned once and
//! run on each part of the buckets by itself; its sums are added afterwards. Which part it is comes with the task.

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use async_trait::async_trait;
use datafusion::arrow::array::RecordBatch;
use datafusion::arrow::datatypes::SchemaRef;
use datafusion::catalog::{Session, TableProvider};
use datafusion::common::stats::Precision;
use datafusion::common::tree_node::TreeNodeRecursion;
use datafusion::common::{Result, Statistics};
use datafusion::execution::{SendableRecordBatchStream, TaskContext};
use datafusion::logical_expr::{Expr, TableType};
use datafusion::physical_expr::expressions::Column;
use datafusion::physical_expr::{EquivalenceProperties, PhysicalExpr, PhysicalSortExpr};
use datafusion::physical_plan::execution_plan::{Boundedness, EmissionType, ReplaceChildrenOptions};
use datafusion::physical_plan::stream::RecordBatchStreamAdapter;
use datafusion::physical_plan::{
    DisplayAs, DisplayFormatType, ExecutionPlan, Partitioning, PlanProperties, StatisticsArgs,
};

use crate::bucket::Bucket;

/// Which of the parts a task reads; without one it reads all.
#[derive(Clone, Debug)]
pub struct Part {
    /// Buckets of the part.
    pub buckets: Range<usize>,
    /// One part has what is nobody's, such as costs.
    pub is_first: bool,
}

/// Where a table's rows are.
#[derive(Clone)]
pub enum Rows {
    /// In every bucket, as its table of this number.
    Buckets(Arc<[Arc<Bucket>]>, usize),
    /// The same for every part: what rows of patients refer to.
    Everywhere(RecordBatch),
    /// Only of the first part: what is nobody's and is counted once.
    Once(RecordBatch),
}

/// A table of a snapshot.
#[derive(Clone)]
pub struct Table {
    pub name: &'static str,
    pub schema: SchemaRef,
    pub rows: Rows,
}

impl fmt::Debug for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

impl Table {
    pub fn everywhere(name: &'static str, batch: RecordBatch) -> Self {
        Self { name, schema: batch.schema(), rows: Rows::Everywhere(batch) }
    }

    pub fn once(name: &'static str, batch: RecordBatch) -> Self {
        Self { name, schema: batch.schema(), rows: Rows::Once(batch) }
    }

    /// How many rows a question to all parts reads.
    pub fn count(&self) -> usize {
        match &self.rows {
            Rows::Buckets(buckets, at) => buckets.iter().map(|bucket| bucket.sheets[*at].rows()).sum(),
            Rows::Everywhere(batch) | Rows::Once(batch) => batch.num_rows(),
        }
    }

    /// The column by which the rows are in ascending order.
    fn order(&self) -> Option<&'static str> {
        matches!(self.rows, Rows::Buckets(..)).then_some("patient")
    }

    /// Some columns, a batch a bucket: read from where they are when a batch is asked for.
    fn batches(
        &self,
        part: Option<&Part>,
        columns: Vec<usize>,
    ) -> Box<dyn Iterator<Item = Result<RecordBatch>> + Send> {
        match &self.rows {
            Rows::Buckets(buckets, table) => {
                let range = part.map_or(0..buckets.len(), |part| part.buckets.clone());
                let (buckets, table) = (buckets.clone(), *table);
                Box::new(range.map(move |at| Ok(buckets[at].sheets[table].columns(&columns)?)))
            }
            Rows::Once(_) if part.is_some_and(|part| !part.is_first) => Box::new(std::iter::empty()),
            Rows::Everywhere(batch) | Rows::Once(batch) => {
                Box::new(std::iter::once(batch.project(&columns).map_err(Into::into)))
            }
        }
    }
}

#[async_trait]
impl TableProvider for Table {
    fn schema(&self) -> SchemaRef {
        self.schema.clone()
    }

    fn table_type(&self) -> TableType {
        TableType::Base
    }

    async fn scan(
        &self,
        _: &dyn Session,
        projection: Option<&Vec<usize>>,
        _: &[Expr],
        _: Option<usize>,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        let columns = projection.cloned().unwrap_or_else(|| (0..self.schema.fields().len()).collect());
        Ok(Arc::new(Scan::new(self.clone(), columns)?))
    }
}

/// Bytes of the columns that a plan reads, of all parts together.
pub fn bytes_read(plan: &Arc<dyn ExecutionPlan>) -> Result<usize> {
    let own = plan.downcast_ref::<Scan>().map_or(Ok(0), Scan::bytes);
    plan.children().into_iter().try_fold(own?, |bytes, child| Ok(bytes + bytes_read(child)?))
}

/// Reads some columns of a table.
#[derive(Debug)]
struct Scan {
    table: Table,
    columns: Vec<usize>,
    schema: SchemaRef,
    properties: Arc<PlanProperties>,
}

impl Scan {
    fn new(table: Table, columns: Vec<usize>) -> Result<Self> {
        let schema = Arc::new(table.schema.project(&columns)?);
        let order = table.order().and_then(|name| {
            let column: Arc<dyn PhysicalExpr> = Arc::new(Column::new(name, schema.index_of(name).ok()?));
            Some([PhysicalSortExpr::new(column, datafusion::arrow::compute::SortOptions::default())])
        });
        let known = EquivalenceProperties::new_with_orderings(schema.clone(), order);
        let properties = PlanProperties::new(
            known,
            Partitioning::UnknownPartitioning(1),
            EmissionType::Incremental,
            Boundedness::Bounded,
        );
        Ok(Self { table, columns, schema, properties: Arc::new(properties) })
    }
}

impl Scan {
    fn bytes(&self) -> Result<usize> {
        let mut batches = self.table.batches(None, self.columns.clone());
        batches.try_fold(0, |bytes, batch| Ok(bytes + batch?.get_array_memory_size()))
    }
}

impl DisplayAs for Scan {
    fn fmt_as(&self, _: DisplayFormatType, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.schema.fields().iter().map(|field| field.name().as_str()).collect();
        write!(f, "Scan: {} [{}]", self.table.name, names.join(", "))
    }
}

impl ExecutionPlan for Scan {
    fn name(&self) -> &'static str {
        "Scan"
    }

    fn properties(&self) -> &Arc<PlanProperties> {
        &self.properties
    }

    fn children(&self) -> Vec<&Arc<dyn ExecutionPlan>> {
        Vec::new()
    }

    fn apply_expressions(
        &self,
        _: &mut dyn FnMut(&Arc<dyn PhysicalExpr>) -> Result<TreeNodeRecursion>,
    ) -> Result<TreeNodeRecursion> {
        Ok(TreeNodeRecursion::Continue)
    }

    fn replace_children(
        self: Arc<Self>,
        _: Vec<Arc<dyn ExecutionPlan>>,
        _: ReplaceChildrenOptions,
    ) -> Result<Arc<dyn ExecutionPlan>> {
        Ok(self)
    }

    fn with_new_children(self: Arc<Self>, _: Vec<Arc<dyn ExecutionPlan>>) -> Result<Arc<dyn ExecutionPlan>> {
        Ok(self)
    }

    fn execute(&self, _: usize, context: Arc<TaskContext>) -> Result<SendableRecordBatchStream> {
        let config = context.session_config();
        let rows = config.batch_size();
        let batches = self.table.batches(config.get_extension::<Part>().as_deref(), self.columns.clone());
        let slices = batches.flat_map(move |batch| {
            let (batch, error) = batch.map_or_else(|error| (None, Some(Err(error))), |batch| (Some(batch), None));
            let slices = batch.into_iter().flat_map(move |batch| {
                (0..batch.num_rows())
                    .step_by(rows)
                    .map(move |from| batch.slice(from, rows.min(batch.num_rows() - from)))
            });
            error.into_iter().chain(slices.map(Ok))
        });
        Ok(Box::pin(RecordBatchStreamAdapter::new(self.schema.clone(), futures::stream::iter(slices))))
    }

    fn statistics_from_inputs(&self, _: &[Arc<Statistics>], _: &StatisticsArgs) -> Result<Arc<Statistics>> {
        let mut statistics = Statistics::new_unknown(&self.schema);
        // All parts together: what matters is which of two tables is the larger.
        statistics.num_rows = Precision::Inexact(self.table.count());
        Ok(Arc::new(statistics))
    }
}
