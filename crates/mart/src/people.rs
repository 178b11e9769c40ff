//! `different_people(flag, patient)`: how many different patients have the flag.
//!
//! The rows of a question come in ascending order of patient, so that whether somebody was counted already is one comparison
//! with the last one counted in the group: no set of people is kept, however many there are. Should the rows ever come in
//! another order, this is noticed and the query ends in [`OutOfOrder`]; it never counts wrongly.

use std::mem::size_of;
use std::sync::Arc;

use datafusion::arrow::array::{Array, ArrayRef, AsArray, BooleanArray, Int32Array, Int64Array};
use datafusion::arrow::buffer::NullBuffer;
use datafusion::arrow::datatypes::{DataType, Field, FieldRef, Int32Type, Int64Type};
use datafusion::common::{DataFusionError, Result, ScalarValue, not_impl_err};
use datafusion::logical_expr::function::{AccumulatorArgs, StateFieldsArgs};
use datafusion::logical_expr::utils::AggregateOrderSensitivity;
use datafusion::logical_expr::{
    Accumulator, AggregateUDF, AggregateUDFImpl, EmitTo, GroupsAccumulator, Signature, Volatility,
};

/// Patients came in an order in which they cannot be counted one by one.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("patients are not in ascending order")]
pub struct OutOfOrder;

impl OutOfOrder {
    /// Whether this is why a query ended.
    pub fn is_cause_of(error: &DataFusionError) -> bool {
        matches!(error.find_root(), DataFusionError::External(cause) if cause.is::<Self>())
    }
}

pub fn different_people() -> AggregateUDF {
    AggregateUDF::from(DifferentPeople {
        signature: Signature::exact(vec![DataType::Boolean, DataType::Int32], Volatility::Immutable),
    })
}

#[derive(Debug, PartialEq, Eq, Hash)]
struct DifferentPeople {
    signature: Signature,
}

impl AggregateUDFImpl for DifferentPeople {
    fn name(&self) -> &'static str {
        "different_people"
    }

    fn signature(&self) -> &Signature {
        &self.signature
    }

    fn return_type(&self, _: &[DataType]) -> Result<DataType> {
        Ok(DataType::Int64)
    }

    fn is_nullable(&self) -> bool {
        false
    }

    fn default_value(&self, _: &DataType) -> Result<ScalarValue> {
        Ok(ScalarValue::Int64(Some(0)))
    }

    fn state_fields(&self, args: StateFieldsArgs) -> Result<Vec<FieldRef>> {
        let field = |name: &str, of| Arc::new(Field::new(format!("{}[{name}]", args.name), of, false));
        Ok(vec![field("counted", DataType::Int64), field("first", DataType::Int32), field("last", DataType::Int32)])
    }

    fn order_sensitivity(&self) -> AggregateOrderSensitivity {
        AggregateOrderSensitivity::Insensitive
    }

    fn accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn Accumulator>> {
        Ok(Box::new(All(Counted::default())))
    }

    fn groups_accumulator_supported(&self, _: AccumulatorArgs) -> bool {
        true
    }

    fn create_groups_accumulator(&self, _: AccumulatorArgs) -> Result<Box<dyn GroupsAccumulator>> {
        Ok(Box::new(Counted::default()))
    }
}

/// Of each group: how many people, and the first and the last of them (0 while there is nobody).
#[derive(Debug, Default)]
struct Counted {
    people: Vec<i64>,
    first: Vec<i32>,
    last: Vec<i32>,
}

impl Counted {
    fn grow(&mut self, groups: usize) {
        self.people.resize(groups, 0);
        self.first.resize(groups, 0);
        self.last.resize(groups, 0);
    }

    fn add(&mut self, group: usize, patient: i32) -> Result<(), OutOfOrder> {
        if self.people[group] == 0 {
            self.first[group] = patient;
        } else if patient <= self.last[group] {
            return if patient == self.last[group] { Ok(()) } else { Err(OutOfOrder) };
        }
        self.people[group] += 1;
        self.last[group] = patient;
        Ok(())
    }

    /// Adds people who were counted elsewhere: all of them before or after those known here.
    fn join(&mut self, group: usize, people: i64, first: i32, last: i32) -> Result<(), OutOfOrder> {
        if people == 0 {
            return Ok(());
        }
        let known = self.people[group] > 0;
        if known && first <= self.last[group] && last >= self.first[group] {
            return Err(OutOfOrder);
        }
        self.first[group] = if known { self.first[group].min(first) } else { first };
        self.last[group] = if known { self.last[group].max(last) } else { last };
        self.people[group] += people;
        Ok(())
    }

    fn update(
        &mut self,
        values: &[ArrayRef],
        group_of: impl Fn(usize) -> usize,
        counts: impl Fn(usize) -> bool,
    ) -> Result<()> {
        let (flags, patients) = (values[0].as_boolean(), values[1].as_primitive::<Int32Type>());
        let known = NullBuffer::union(flags.nulls(), patients.nulls());
        let set = match known {
            None => flags.values().clone(),
            Some(known) => flags.values() & known.inner(),
        };
        let patients = patients.values();
        for row in set.set_indices() {
            if counts(row) {
                self.add(group_of(row), patients[row]).map_err(outside)?;
            }
        }
        Ok(())
    }

    fn merge(&mut self, states: &[ArrayRef], group_of: impl Fn(usize) -> usize) -> Result<()> {
        let people = states[0].as_primitive::<Int64Type>();
        let (first, last) = (states[1].as_primitive::<Int32Type>(), states[2].as_primitive::<Int32Type>());
        for row in 0..people.len() {
            self.join(group_of(row), people.value(row), first.value(row), last.value(row)).map_err(outside)?;
        }
        Ok(())
    }

    fn bytes(&self) -> usize {
        self.people.capacity() * size_of::<i64>() + (self.first.capacity() + self.last.capacity()) * size_of::<i32>()
    }
}

fn outside(error: OutOfOrder) -> DataFusionError {
    DataFusionError::External(Box::new(error))
}

impl GroupsAccumulator for Counted {
    fn update_batch(
        &mut self,
        values: &[ArrayRef],
        group_indices: &[usize],
        opt_filter: Option<&BooleanArray>,
        total_num_groups: usize,
    ) -> Result<()> {
        self.grow(total_num_groups);
        match opt_filter {
            None => self.update(values, |row| group_indices[row], |_| true),
            Some(filter) => {
                self.update(values, |row| group_indices[row], |row| filter.is_valid(row) && filter.value(row))
            }
        }
    }

    fn merge_batch(&mut self, states: &[ArrayRef], group_indices: &[usize], total_num_groups: usize) -> Result<()> {
        self.grow(total_num_groups);
        self.merge(states, |row| group_indices[row])
    }

    fn evaluate(&mut self, emit_to: EmitTo) -> Result<ArrayRef> {
        emit_to.take_needed(&mut self.first);
        emit_to.take_needed(&mut self.last);
        Ok(Arc::new(Int64Array::from(emit_to.take_needed(&mut self.people))))
    }

    fn state(&mut self, emit_to: EmitTo) -> Result<Vec<ArrayRef>> {
        Ok(vec![
            Arc::new(Int64Array::from(emit_to.take_needed(&mut self.people))),
            Arc::new(Int32Array::from(emit_to.take_needed(&mut self.first))),
            Arc::new(Int32Array::from(emit_to.take_needed(&mut self.last))),
        ])
    }

    fn convert_to_state(&self, _: &[ArrayRef], _: Option<&BooleanArray>) -> Result<Vec<ArrayRef>> {
        not_impl_err!("people are counted before they are merged")
    }

    fn size(&self) -> usize {
        self.bytes()
    }
}

/// One group of everybody.
#[derive(Debug)]
struct All(Counted);

impl Accumulator for All {
    fn update_batch(&mut self, values: &[ArrayRef]) -> Result<()> {
        self.0.grow(1);
        self.0.update(values, |_| 0, |_| true)
    }

    fn merge_batch(&mut self, states: &[ArrayRef]) -> Result<()> {
        self.0.grow(1);
        self.0.merge(states, |_| 0)
    }

    fn evaluate(&mut self) -> Result<ScalarValue> {
        Ok(ScalarValue::Int64(Some(self.0.people.first().copied().unwrap_or(0))))
    }

    fn state(&mut self) -> Result<Vec<ScalarValue>> {
        self.0.grow(1);
        Ok(vec![
            ScalarValue::Int64(Some(self.0.people[0])),
            ScalarValue::Int32(Some(self.0.first[0])),
            ScalarValue::Int32(Some(self.0.last[0])),
        ])
    }

    fn size(&self) -> usize {
        self.0.bytes()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counted(rows: &[(usize, bool, Option<i32>)], groups: usize) -> Result<Counted> {
        let mut counted = Counted::default();
        let flags: BooleanArray = rows.iter().map(|(_, flag, _)| Some(*flag)).collect();
        let patients: Int32Array = rows.iter().map(|(_, _, patient)| *patient).collect();
        let values: [ArrayRef; 2] = [Arc::new(flags), Arc::new(patients)];
        let group_of: Vec<usize> = rows.iter().map(|(group, ..)| *group).collect();
        GroupsAccumulator::update_batch(&mut counted, &values, &group_of, None, groups)?;
        Ok(counted)
    }

    #[test]
    fn everybody_counts_once_in_a_group_and_nobody_never() {
        let rows = [
            (0, true, Some(3)),
            (0, true, Some(3)),
            (1, true, Some(3)),
            (0, false, Some(4)),
            (0, true, Some(9)),
            (1, true, None),
        ];
        assert_eq!(counted(&rows, 3).expect("ascending").people, [2, 1, 0]);
    }

    #[test]
    fn another_order_is_noticed() {
        let error =
            counted(&[(0, true, Some(3)), (0, true, Some(4)), (0, true, Some(3))], 1).expect_err("three came twice");
        assert!(OutOfOrder::is_cause_of(&error));
    }

    #[test]
    fn parts_that_share_nobody_add_up_and_others_are_noticed() {
        let merged = |first: &[(usize, bool, Option<i32>)], second: &[(usize, bool, Option<i32>)]| {
            let mut counted_here = counted(first, 1)?;
            let states = GroupsAccumulator::state(&mut counted(second, 1)?, EmitTo::All)?;
            GroupsAccumulator::merge_batch(&mut counted_here, &states, &[0], 1)?;
            Ok::<_, DataFusionError>(counted_here.people[0])
        };
        assert_eq!(merged(&[(0, true, Some(5))], &[(0, true, Some(1)), (0, true, Some(4))]).expect("parted"), 3);
        assert_eq!(merged(&[(0, true, Some(5))], &[(0, false, Some(5))]).expect("nobody in the second"), 1);
        let error = merged(&[(0, true, Some(5))], &[(0, true, Some(5))]).expect_err("five is in both");
        assert!(OutOfOrder::is_cause_of(&error));
    }
}
