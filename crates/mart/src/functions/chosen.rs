//! Whom and what the question's filters choose.

use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray};
use datafusion::arrow::buffer::BooleanBuffer;
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::logical_expr::ScalarUDF;

use super::function;
use crate::error::MartError;

/// All patients but some, by number, as bits.
#[derive(Clone, Debug)]
pub struct PatientSet {
    left_out: Vec<u64>,
}

impl PatientSet {
    pub fn all_but(patients: &[i32]) -> Self {
        let mut left_out = Vec::new();
        for at in patients.iter().filter_map(|patient| usize::try_from(*patient).ok()) {
            if left_out.len() <= at / 64 {
                left_out.resize(at / 64 + 1, 0);
            }
            left_out[at / 64] |= 1 << (at % 64);
        }
        Self { left_out }
    }

    pub fn contains(&self, patient: i32) -> bool {
        let is_out = |at: usize| self.left_out.get(at / 64).is_some_and(|word| word >> (at % 64) & 1 == 1);
        usize::try_from(patient).is_ok_and(|at| !is_out(at))
    }
}

/// Which receipts are counted, by numbers; none chooses all.
#[derive(Clone, Debug, Default)]
pub struct ReceiptFilter {
    /// Of the branches and departments that are chosen; a receipt of no department is of none of them.
    pub departments: Option<Vec<i32>>,
    pub employees: Option<Vec<i32>>,
    /// Of costs, which have no department.
    pub branches: Option<Vec<i32>>,
}

impl ReceiptFilter {
    pub fn is_all(&self) -> bool {
        self.departments.is_none() && self.employees.is_none()
    }
}

/// `chosen(patient)`: whether a patient is one of the question's.
pub fn chosen(patients: PatientSet) -> ScalarUDF {
    let choose = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let ids = values[0].as_primitive::<Int32Type>();
        let is_chosen = |row: usize| ids.is_valid(row) && patients.contains(ids.value(row));
        Ok(Arc::new(BooleanArray::new(BooleanBuffer::collect_bool(ids.len(), is_chosen), None)))
    };
    function("chosen", vec![DataType::Int32], DataType::Boolean, choose)
}

fn is_one_of(chosen: Option<&Vec<i32>>, values: &ArrayRef) -> BooleanArray {
    let ids = values.as_primitive::<Int32Type>();
    match chosen {
        None => BooleanArray::from(vec![true; ids.len()]),
        Some(set) => {
            let is_one = |row: usize| ids.is_valid(row) && set.contains(&ids.value(row));
            BooleanArray::new(BooleanBuffer::collect_bool(ids.len(), is_one), None)
        }
    }
}

/// `counted_branch(branch)`: whether a cost is of one of the question's branches.
pub fn counted_branch(branches: Option<Vec<i32>>) -> ScalarUDF {
    let count = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        Ok(Arc::new(is_one_of(branches.as_ref(), &values[0])))
    };
    function("counted_branch", vec![DataType::Int32], DataType::Boolean, count)
}

/// `counted(department, employee)`: whether a receipt is one of the question's.
pub fn counted(filter: ReceiptFilter) -> ScalarUDF {
    let count = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let departments = is_one_of(filter.departments.as_ref(), &values[0]);
        let employees = is_one_of(filter.employees.as_ref(), &values[1]);
        Ok(Arc::new(BooleanArray::new(departments.values() & employees.values(), None)))
    };
    function("counted", vec![DataType::Int32; 2], DataType::Boolean, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_whom_it_holds() {
        let set = PatientSet::all_but(&[64]);
        assert_eq!([63, 64, 65, 1_000_000, -1].map(|id| set.contains(id)), [true, false, true, true, false]);
    }
}
