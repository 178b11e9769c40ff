//! Whom and what the question's filters choose.

use std::sync::Arc;

use datafusion::arrow::array::{ArrayRef, AsArray, BooleanArray};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::logical_expr::ScalarUDF;

use super::function;

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
    let choose = move |values: &[ArrayRef]| -> ArrayRef {
        let ids = values[0].as_primitive::<Int32Type>();
        Arc::new(ids.iter().map(|id| Some(id.is_some_and(|id| patients.contains(id)))).collect::<BooleanArray>())
    };
    function("chosen", vec![DataType::Int32], DataType::Boolean, choose)
}

fn is_one_of(chosen: Option<&Vec<i32>>, values: &ArrayRef) -> BooleanArray {
    let ids = values.as_primitive::<Int32Type>();
    match chosen {
        None => BooleanArray::from(vec![true; ids.len()]),
        Some(set) => ids.iter().map(|id| Some(id.is_some_and(|id| set.contains(&id)))).collect(),
    }
}

/// `counted_branch(branch)`: whether a cost is of one of the question's branches.
pub fn counted_branch(branches: Option<Vec<i32>>) -> ScalarUDF {
    let count = move |values: &[ArrayRef]| -> ArrayRef { Arc::new(is_one_of(branches.as_ref(), &values[0])) };
    function("counted_branch", vec![DataType::Int32], DataType::Boolean, count)
}

/// `counted(department, employee)`: whether a receipt is one of the question's.
pub fn counted(filter: ReceiptFilter) -> ScalarUDF {
    let count = move |values: &[ArrayRef]| -> ArrayRef {
        let departments = is_one_of(filter.departments.as_ref(), &values[0]);
        let employees = is_one_of(filter.employees.as_ref(), &values[1]);
        Arc::new(BooleanArray::new(departments.values() & employees.values(), None))
    };
    function("counted", vec![DataType::Int32; 2], DataType::Boolean, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_knows_whom_it_holds() {
        let mut set = PatientSet::default();
        set.insert(64);
        assert_eq!([63, 64, 65, 1_000_000, -1].map(|id| set.contains(id)), [false, true, false, false, false]);
    }
}
