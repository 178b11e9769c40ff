//! What a question's SQL calls: who and what is chosen, and the calendar.

use std::collections::HashSet;
use std::sync::Arc;

use clinic::Step;
use clinic::period::{date_of_epoch_day, epoch_day, shifted};
use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Int32Array};
use datafusion::arrow::datatypes::{DataType, Int32Type, Int64Type};
use datafusion::common::Result;
use datafusion::logical_expr::{ColumnarValue, ScalarUDF, Volatility, create_udf};

/// Patients by number, as bits.
#[derive(Clone, Debug, Default)]
pub struct PatientSet {
    bits: Vec<u64>,
}

impl PatientSet {
    pub fn insert(&mut self, patient: i32) {
        let Ok(at) = usize::try_from(patient) else { return };
        if self.bits.len() <= at / 64 {
            self.bits.resize(at / 64 + 1, 0);
        }
        self.bits[at / 64] |= 1 << (at % 64);
    }

    pub fn contains(&self, patient: i32) -> bool {
        usize::try_from(patient).is_ok_and(|at| self.bits.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1))
    }
}

/// Which receipts are counted: numbers of each kind, any of them; an empty set chooses all.
#[derive(Clone, Debug, Default)]
pub struct ReceiptFilter {
    pub branches: HashSet<i32>,
    pub departments: HashSet<i32>,
    pub employees: HashSet<i32>,
}

impl ReceiptFilter {
    pub fn is_all(&self) -> bool {
        self.branches.is_empty() && self.departments.is_empty() && self.employees.is_empty()
    }
}

/// `chosen(patient)`: whether a patient is one of the question's.
pub fn chosen(patients: Arc<PatientSet>) -> ScalarUDF {
    let choose = move |values: &[ArrayRef]| -> ArrayRef {
        let ids = values[0].as_primitive::<Int32Type>();
        Arc::new(ids.iter().map(|id| Some(id.is_some_and(|id| patients.contains(id)))).collect::<BooleanArray>())
    };
    function("chosen", vec![DataType::Int32], DataType::Boolean, choose)
}

/// `counted(branch, department, employee)`: whether a receipt is one of the question's.
pub fn counted(filter: Arc<ReceiptFilter>) -> ScalarUDF {
    let count = move |values: &[ArrayRef]| -> ArrayRef {
        let passes = |set: &HashSet<i32>, ids: &Int32Array, row: usize| {
            set.is_empty() || (ids.is_valid(row) && set.contains(&ids.value(row)))
        };
        let [branches, departments, employees] = [0, 1, 2].map(|at| values[at].as_primitive::<Int32Type>());
        let rows = (0..branches.len()).map(|row| {
            Some(
                passes(&filter.branches, branches, row)
                    && passes(&filter.departments, departments, row)
                    && passes(&filter.employees, employees, row),
            )
        });
        Arc::new(rows.collect::<BooleanArray>())
    };
    function("counted", vec![DataType::Int32; 3], DataType::Boolean, count)
}

/// `step_of(day)`: first day of the question's step that holds a day.
pub fn step_of(step: Step) -> ScalarUDF {
    function("step_of", vec![DataType::Int32], DataType::Int32, move |values| {
        days(&values[0], |day| step_start(step, day))
    })
}

/// `month_of(day)`: first day of its month.
pub fn month_of() -> ScalarUDF {
    function("month_of", vec![DataType::Int32], DataType::Int32, |values| {
        days(&values[0], |day| step_start(Step::Month, day))
    })
}

/// `weekday_of(day)`: 1 is Monday, 7 is Sunday.
pub fn weekday_of() -> ScalarUDF {
    function("weekday_of", vec![DataType::Int32], DataType::Int32, |values| {
        days(&values[0], |day| Some((day + 3).rem_euclid(7) + 1))
    })
}

/// `months_after(day, months)`: the same day of a later month, cut to that month's length.
pub fn months_after() -> ScalarUDF {
    let later = |values: &[ArrayRef]| -> ArrayRef {
        let (from, months) = (values[0].as_primitive::<Int32Type>(), values[1].as_primitive::<Int64Type>());
        let each = from.iter().zip(months).map(|(day, months)| {
            let months = i32::try_from(months?).ok()?;
            to_day(shifted(date_of_epoch_day(i64::from(day?))?, months))
        });
        Arc::new(each.collect::<Int32Array>())
    };
    function("months_after", vec![DataType::Int32, DataType::Int64], DataType::Int32, later)
}

fn to_day(date: jiff::civil::Date) -> Option<i32> {
    i32::try_from(epoch_day(date)).ok()
}

fn step_start(step: Step, day: i32) -> Option<i32> {
    to_day(step.start(date_of_epoch_day(i64::from(day))?))
}

/// Applied to every day, remembering the last: rows of one patient lie close together in time.
fn days(values: &ArrayRef, of: impl Fn(i32) -> Option<i32>) -> ArrayRef {
    let mut last: Option<(i32, Option<i32>)> = None;
    let each = values.as_primitive::<Int32Type>().iter().map(|day| {
        let day = day?;
        match last {
            Some((known, result)) if known == day => result,
            _ => {
                let result = of(day);
                last = Some((day, result));
                result
            }
        }
    });
    Arc::new(each.collect::<Int32Array>())
}

fn function(
    name: &str,
    takes: Vec<DataType>,
    gives: DataType,
    of: impl Fn(&[ArrayRef]) -> ArrayRef + Send + Sync + 'static,
) -> ScalarUDF {
    let body = move |values: &[ColumnarValue]| -> Result<ColumnarValue> {
        Ok(ColumnarValue::Array(of(&ColumnarValue::values_to_arrays(values)?)))
    };
    create_udf(name, takes, gives, Volatility::Immutable, Arc::new(body))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_january_1970_was_a_thursday() {
        assert_eq!([0, 1, 3, 4, -1].map(|day: i32| (day + 3).rem_euclid(7) + 1), [4, 5, 7, 1, 3]);
    }

    #[test]
    fn a_set_knows_whom_it_holds() {
        let mut set = PatientSet::default();
        set.insert(64);
        assert_eq!([63, 64, 65, 1_000_000, -1].map(|id| set.contains(id)), [false, true, false, false, false]);
    }
}
