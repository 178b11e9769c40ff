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
            Rows::Buckets(buckets, at) => buckets.iter().map(|bucket| bucket.batches[*at].num_rows()).sum(),
            Rows::Everywhere(batch) | Rows::Once(batch) => batch.num_rows(),
        }
    }

    /// The column by which the rows are in ascending order.
    fn order(&self) -> Option<&'static str> {
        matches!(self.rows, Rows::Buckets(..)).then_some("patient")
    }

    fn batches(&self, part: Option<&Part>) -> Vec<RecordBatch> {
        match &self.rows {
            Rows::Buckets(buckets, at) => {
                let range = part.map_or(0..buckets.len(), |part| part.buckets.clone());
                buckets[range].iter().map(|bucket| bucket.batches[*at].clone()).collect()
            }
            Rows::Everywhere(batch) => vec![batch.clone()],
            Rows::Once(batch) if part.is_none_or(|part| part.is_first) => vec![batch.clone()],
            Rows::Once(_) => Vec::new(),
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
pub fn bytes_read(plan: &Arc<dyn ExecutionPlan>) -> usize {
    let own = plan.downcast_ref::<Scan>().map_or(0, Scan::bytes);
    own + plan.children().into_iter().map(bytes_read).sum::<usize>()
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
    fn bytes(&self) -> usize {
        let batches = self.table.batches(None);
        let of_batch = |batch: &RecordBatch| -> usize {
            self.columns.iter().map(|at| batch.column(*at).get_array_memory_size()).sum()
        };
        batches.iter().map(of_batch).sum()
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
        let columns = self.columns.clone();
        let batches = self.table.batches(config.get_extension::<Part>().as_deref());
        let slices = batches.into_iter().filter(|batch| batch.num_rows() > 0).flat_map(move |batch| {
            let batch = batch.project(&columns);
            let all = batch.as_ref().map_or(1, RecordBatch::num_rows);
            (0..all).step_by(rows).map(move |from| match &batch {
                Ok(batch) => Ok(batch.slice(from, rows.min(batch.num_rows() - from))),
                Err(error) => Err(datafusion::common::DataFusionError::Execution(error.to_string())),
            })
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
