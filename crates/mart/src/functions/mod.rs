//! What a question's SQL calls: who and what is chosen, the calendar, what a record says of itself, a patient's life.

mod calendar;
mod chosen;
mod life;
mod records;
mod unpaid;

use std::sync::Arc;

use clinic::Step;
use datafusion::arrow::array::{ArrayRef, AsArray};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::common::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF, Volatility, create_udf};
use report::Question;

pub use chosen::{PatientSet, ReceiptFilter};

use crate::error::MartError;
use crate::snapshot::Snapshot;

/// Everything a question may call.
pub fn all(
    snapshot: &Snapshot,
    question: &Question,
    as_of: i32,
    patients: PatientSet,
    receipts: ReceiptFilter,
) -> std::result::Result<Vec<ScalarUDF>, MartError> {
    let days = snapshot.days.unwrap_or((0, 0));
    let mut functions =
        vec![chosen::chosen(patients), chosen::counted_branch(receipts.branches.clone()), chosen::counted(receipts)];
    functions.extend(calendar::functions(question.step().unwrap_or(Step::Month), days));
    functions.extend(records::functions(snapshot)?);
    functions.extend(life::functions(snapshot, as_of));
    functions.push(unpaid::unpaid_of(snapshot, as_of));
    Ok(functions)
}

fn function(
    name: &str,
    takes: Vec<DataType>,
    gives: DataType,
    of: impl Fn(&[ArrayRef]) -> Result<ArrayRef, MartError> + Send + Sync + 'static,
) -> ScalarUDF {
    let body = move |values: &[ColumnarValue]| -> Result<ColumnarValue> {
        Ok(ColumnarValue::Array(of(&ColumnarValue::values_to_arrays(values)?)?))
    };
    create_udf(name, takes, gives, Volatility::Immutable, Arc::new(body))
}

/// A number made of a number; unknown of the unknown.
fn of_number(name: &str, of: impl Fn(i32) -> Option<i32> + Send + Sync + 'static) -> ScalarUDF {
    function(name, vec![DataType::Int32], DataType::Int32, move |values| {
        let numbers = values[0].as_primitive::<Int32Type>();
        Ok(Arc::new(numbers.unary_opt::<_, Int32Type>(&of)))
    })
}
