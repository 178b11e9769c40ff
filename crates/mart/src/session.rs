//! One question's view of a snapshot: the stored tables with as-of and filters applied, under the names that reports use.

use std::collections::HashMap;
use std::sync::Arc;

use clinic::period::epoch_day;
use datafusion::arrow::array::{Array, AsArray, Int32Array, RecordBatch};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::catalog::{
    CatalogProvider, CatalogProviderList, MemoryCatalogProvider, MemoryCatalogProviderList, MemorySchemaProvider,
};
use datafusion::common::{ParamValues, ScalarValue};
use datafusion::error::DataFusionError;
use datafusion::execution::session_state::SessionState;
use datafusion::execution::{SessionStateBuilder, SessionStateDefaults, TaskContext};
use datafusion::functions::core::{coalesce, greatest, least};
use datafusion::functions_aggregate::count::count_udaf;
use datafusion::functions_aggregate::min_max::{max_udaf, min_udaf};
use datafusion::functions_aggregate::sum::sum_udaf;
use datafusion::physical_plan::execution_plan::reset_plan_states;
use datafusion::physical_plan::{ExecutionPlan, collect};
use datafusion::prelude::{SessionConfig, SessionContext};
use jiff::civil::Date;
use report::question::Binding;
use report::{Label, Question, QuestionError};
use tokio::task::JoinSet;

use crate::columns::{Cell, Columns};
use crate::error::MartError;
use crate::functions::{self, PatientSet, ReceiptFilter};
use crate::people::different_people;
use crate::schema;
use crate::snapshot::{Snapshot, staff_categories};
use crate::table::{self, Part, Table};

/// Views in an order in which each reads only those before it.
const VIEWS: [(&str, &str); 13] = [
    ("patient", include_str!("views/patient.sql")),
    ("visit", include_str!("views/visit.sql")),
    ("receipt", include_str!("views/receipt.sql")),
    ("booking", include_str!("views/booking.sql")),
    ("payment", include_str!("views/payment.sql")),
    ("account", include_str!("views/account.sql")),
    ("income", include_str!("views/income.sql")),
    ("line", include_str!("views/line.sql")),
    ("rating", include_str!("views/rating.sql")),
    ("departure", include_str!("views/departure.sql")),
    ("reminder", include_str!("views/reminder.sql")),
    ("bonus", include_str!("views/bonus.sql")),
    ("branch_cost", include_str!("views/branch_cost.sql")),
];

/// The engine's settings, made once.
pub fn template() -> SessionState {
    let config = SessionConfig::new()
        .with_information_schema(false)
        // So many rows of some columns fit into a processor's cache: with 65 536 all questions took a third longer.
        .with_batch_size(8_192)
        // Every part is asked by itself: see `table`. A plan is run once a part, which filters that grow while it runs forbid.
        .with_target_partitions(1)
        .set_bool("datafusion.optimizer.enable_dynamic_filter_pushdown", false)
        .set_bool("datafusion.sql_parser.enable_ident_normalization", false);
    // Only what the reports call: a session copies the list of functions.
    let state = SessionStateBuilder::new()
        .with_config(config)
        .with_expr_planners(SessionStateDefaults::default_expr_planners())
        .with_scalar_functions(vec![coalesce(), greatest(), least()])
        .with_aggregate_functions(vec![count_udaf(), max_udaf(), min_udaf(), sum_udaf()])
        .build();
    // This rule takes keys out of an ORDER BY that a grouped sub-query seems to determine, and was seen to take one that was
    // needed. No report sorts in SQL today; whoever does tomorrow gets every key.
    let rules =
        state.optimizer().rules.iter().filter(|rule| rule.name() != "eliminate_duplicated_expr").cloned().collect();
    SessionStateBuilder::new_from_existing(state).with_optimizer_rules(rules).build()
}

/// A session in which `members.sql` of the question's report can be asked.
pub struct Session {
    context: SessionContext,
    parameters: ParamValues,
    parts: Vec<Part>,
}

impl Session {
    pub async fn open(template: &SessionState, snapshot: &Snapshot, question: &Question) -> Result<Self, SessionError> {
        let state =
            SessionStateBuilder::new_from_existing(template.clone()).with_catalog_list(tables_of_its_own()?).build();
        let context = SessionContext::new_with_state(state);
        let patients = chosen_patients(snapshot, question)?;
        let receipts = counted_receipts(snapshot, question)?;
        let mut parameters: HashMap<String, ScalarValue> =
            question.bindings().into_iter().map(|(name, binding)| (name, scalar(binding))).collect();
        parameters.insert("everyone".to_owned(), ScalarValue::Boolean(Some(patients.is_none())));
        parameters.insert("all_counted".to_owned(), ScalarValue::Boolean(Some(receipts.is_all())));
        // Then no neighbour and no receipt is later than as-of.
        let is_now = snapshot.last_receipt.is_none_or(|last| last <= day(question.as_of));
        parameters.insert("is_now".to_owned(), ScalarValue::Boolean(Some(is_now)));
        let session = Self { context, parameters: ParamValues::from(parameters), parts: snapshot.parts.clone() };
        session
            .prepare(snapshot, question, patients.unwrap_or_else(|| PatientSet::all_but(&[])), receipts)
            .await
            .map_err(MartError::from)?;
        Ok(session)
    }

    async fn prepare(
        &self,
        snapshot: &Snapshot,
        question: &Question,
        patients: PatientSet,
        receipts: ReceiptFilter,
    ) -> datafusion::error::Result<()> {
        let context = &self.context;
        for function in functions::all(snapshot, question, day(question.as_of), patients, receipts)? {
            context.register_udf(function);
        }
        context.register_udaf(different_people());
        for table in &snapshot.tables {
            context.register_table(table.name, Arc::new(table.clone()))?;
        }
        if reads(question.view.members, COMPARED) {
            let days = compared(question).map_err(|error| DataFusionError::External(Box::new(error)))?;
            context.register_table(COMPARED, Arc::new(Table::everywhere(COMPARED, days)))?;
        }
        for (name, text) in needed(question.view.members) {
            let view = context.sql(text).await?.with_param_values(self.parameters.clone())?;
            context.register_table(name, view.into_view())?;
        }
        Ok(())
    }

    async fn plan(&self, sql: &str) -> datafusion::error::Result<(SessionState, Arc<dyn ExecutionPlan>)> {
        let frame = self.context.sql(sql).await?.with_param_values(self.parameters.clone())?;
        let (state, plan) = frame.into_parts();
        let plan = state.create_physical_plan(&plan).await?;
        Ok((state, plan))
    }

    /// Bytes of the columns that a query reads, without what functions look up.
    pub async fn bytes_read(&self, sql: &str) -> datafusion::error::Result<usize> {
        table::bytes_read(&self.plan(sql).await?.1)
    }

    /// Ask in SQL; the question's parameters are bound. What each part of the patients answers, one after the other: nobody is
    /// in two parts, so counts and sums of the same key add up.
    pub async fn query(&self, sql: &str) -> datafusion::error::Result<Vec<RecordBatch>> {
        let (state, plan) = self.plan(sql).await?;
        let mut tasks = JoinSet::new();
        for (at, part) in self.parts.iter().enumerate() {
            let plan = reset_plan_states(plan.clone())?;
            let config = state.config().clone().with_extension(Arc::new(part.clone()));
            let task = Arc::new(TaskContext::from(&state).with_session_config(config));
            tasks.spawn(async move { (at, collect(plan, task).await) });
        }
        let mut answers = vec![Vec::new(); self.parts.len()];
        while let Some(done) = tasks.join_next().await {
            let (at, batches) = done.map_err(|error| DataFusionError::ExecutionJoin(Box::new(error)))?;
            answers[at] = batches?;
        }
        Ok(answers.concat())
    }
}

/// The views that a query may read, itself or through other views: those whose name stands behind a FROM or JOIN. One too
/// many costs a little planning, one too few would be an error.
fn needed(members: &'static str) -> Vec<(&'static str, &'static str)> {
    let mut texts = vec![members];
    let mut views = Vec::new();
    for (name, text) in VIEWS.into_iter().rev() {
        if texts.iter().any(|known| reads(known, name)) {
            texts.push(text);
            views.push((name, text));
        }
    }
    views.reverse();
    views
}

fn reads(sql: &str, view: &str) -> bool {
    let mut words =
        sql.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).filter(|word| !word.is_empty());
    std::iter::from_fn(|| words.find(|word| *word == "FROM" || *word == "JOIN").and_then(|_| words.clone().next()))
        .any(|name| name == view)
}

/// An empty catalog, so that one question's tables are not seen by another's.
fn tables_of_its_own() -> Result<Arc<MemoryCatalogProviderList>, MartError> {
    let catalog = MemoryCatalogProvider::new();
    catalog.register_schema("public", Arc::new(MemorySchemaProvider::new()))?;
    let all = MemoryCatalogProviderList::new();
    all.register_catalog("datafusion".to_owned(), Arc::new(catalog));
    Ok(Arc::new(all))
}

/// Either the question names something that is not there, or the program is at fault.
#[derive(Debug, thiserror::Error)]
pub enum SessionError {
    #[error(transparent)]
    Question(#[from] QuestionError),
    #[error(transparent)]
    Mart(#[from] MartError),
}

impl From<SessionError> for report::EngineError {
    fn from(error: SessionError) -> Self {
        match error {
            SessionError::Question(error) => Self::Question(error),
            SessionError::Mart(error) => error.into(),
        }
    }
}

fn day(date: Date) -> i32 {
    i32::try_from(epoch_day(date)).expect("ten thousand years have fewer than 2^31 days")
}

fn scalar(binding: Binding) -> ScalarValue {
    match binding {
        Binding::Day(date) => ScalarValue::Int32(Some(day(date))),
        Binding::Number(number) => ScalarValue::Int64(number),
        Binding::Flag(flag) => ScalarValue::Boolean(Some(flag)),
        Binding::Text(text) => ScalarValue::Utf8(Some(text)),
    }
}

const COMPARED: &str = "compared";

/// The days that each of the question's steps is compared with, by the step's first day.
fn compared(question: &Question) -> Result<RecordBatch, MartError> {
    use datafusion::arrow::datatypes::{Field, Schema};
    let fields = ["step", "day"].map(|name| Field::new(name, DataType::Int32, false));
    let mut compared = Columns::new(&Arc::new(Schema::new(fields.to_vec())));
    for (first, clip) in question.compared() {
        for (date, _) in clip.steps(clinic::Step::Day) {
            compared.push([Cell::Int(Some(day(first))), Cell::Int(Some(day(date)))]);
        }
    }
    compared.finish()
}

/// No label has this number: a city that no card names chooses nobody.
const NO_CITY: i32 = -1;

/// The patients whom the question's filters choose; none when they choose everyone.
fn chosen_patients(snapshot: &Snapshot, question: &Question) -> Result<Option<PatientSet>, SessionError> {
    let filters = &question.filters;
    let staff = if question.leaves_out_staff() { staff_categories(&snapshot.directory) } else { Vec::new() };
    let card = question.values.get("card").and_then(|value| match value {
        report::question::ParamValue::Text(text) => Some(text.as_str()),
        _ => None,
    });
    if filters.category.is_empty() && filters.city.is_empty() && staff.is_empty() && card.is_none() {
        return Ok(None);
    }
    let categories = numbers("category", &filters.category, |key| {
        snapshot.directory.categories.iter().find(|category| category.key == key).map(|category| category.id)
    })?;
    let cities: Vec<i32> =
        filters.city.iter().map(|name| snapshot.labels.known(Label::City, name).unwrap_or(NO_CITY)).collect();
    let staff = staff.into_iter().map(crate::build::small).collect::<Result<Vec<i32>, _>>()?;
    let [category_at, city_at, card_at] =
        ["category", "city", "card_number"].map(|name| schema::column(schema::PATIENTS, name));
    let asked = [Some(0), Some(category_at), Some(city_at), card.map(|_| card_at)];
    snapshot.fetch(schema::PATIENTS, &asked.into_iter().flatten().collect::<Vec<_>>())?;
    let mut left_out = Vec::new();
    for bucket in snapshot.buckets.iter() {
        let sheet = &bucket.sheets[schema::PATIENTS];
        let [category, city] = [category_at, city_at].map(|at| sheet.in_memory(at).as_primitive::<Int32Type>());
        let cards = card.map(|card| (card, sheet.in_memory(card_at).as_string::<i32>()));
        let is_one_of = |set: &[i32], of: &Int32Array, row| of.is_valid(row) && set.contains(&of.value(row));
        for (row, patient) in bucket.patients()?.iter().enumerate() {
            let is_chosen = (categories.is_empty() || is_one_of(&categories, category, row))
                && (cities.is_empty() || is_one_of(&cities, city, row))
                && !is_one_of(&staff, category, row)
                && cards.is_none_or(|(card, cards)| cards.is_valid(row) && cards.value(row) == card);
            if !is_chosen {
                left_out.push(*patient);
            }
        }
    }
    Ok((!left_out.is_empty()).then(|| PatientSet::all_but(&left_out)))
}

fn counted_receipts(snapshot: &Snapshot, question: &Question) -> Result<ReceiptFilter, SessionError> {
    let (filters, directory) = (&question.filters, &snapshot.directory);
    let branches = numbers("branch", &filters.branch, |key| {
        directory.branches.iter().find(|one| one.key == key).map(|one| one.id)
    })?;
    let departments = numbers("department", &filters.department, |key| {
        directory.departments.iter().find(|one| one.key == key).map(|one| one.id)
    })?;
    let employees = numbers("employee", &filters.employee, |key| {
        directory.employees.iter().find(|one| one.key == key).map(|one| one.id)
    })?;
    let is_of_branch = |branch: Option<i64>| {
        branches.is_empty() || branch.is_some_and(|branch| branches.iter().any(|chosen| i64::from(*chosen) == branch))
    };
    let mut chosen = Vec::new();
    for department in &directory.departments {
        let number = crate::build::small(department.id)?;
        if (departments.is_empty() || departments.contains(&number)) && is_of_branch(department.branch_id) {
            chosen.push(number);
        }
    }
    Ok(ReceiptFilter {
        departments: (!branches.is_empty() || !departments.is_empty()).then_some(chosen),
        employees: (!employees.is_empty()).then_some(employees),
        branches: (!branches.is_empty()).then_some(branches),
    })
}

fn numbers(name: &'static str, keys: &[String], find: impl Fn(&str) -> Option<i64>) -> Result<Vec<i32>, SessionError> {
    keys.iter()
        .map(|key| {
            let number = find(key).ok_or_else(|| QuestionError::UnknownRecord { name, value: key.clone() })?;
            Ok(crate::build::small(number)?)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn no_key_is_taken_out_of_an_order() {
        let context = SessionContext::new_with_state(template());
        let table = "CREATE TABLE spent AS SELECT 1 AS patient, 2 AS amount";
        context.sql(table).await.expect("a plan").collect().await.expect("a table");
        let ordered = "SELECT sums.patient, spent.amount
            FROM (SELECT patient, SUM(amount) AS total FROM spent GROUP BY patient) AS sums
            JOIN spent ON spent.patient = sums.patient
            ORDER BY sums.patient, sums.total, spent.amount LIMIT 4";
        let plan = context.sql(ordered).await.expect("a plan").into_optimized_plan().expect("an optimized plan");
        let plan = plan.display_indent().to_string();
        let sort = plan.lines().find(|line| line.contains("Sort:")).expect("a sort");
        let kept = ["sums.patient", "sums.total", "spent.amount"].iter().all(|key| sort.contains(key));
        assert!(kept, "{sort}");
    }
}
