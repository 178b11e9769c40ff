//! What is to be known of a record of the directory: the branch and city of a department, group, kind and recall of an item.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use clinic::record::RecallAfter;
use datafusion::arrow::array::{Array, ArrayRef, AsArray, Int32Array};
use datafusion::arrow::datatypes::{DataType, Int32Type};
use datafusion::logical_expr::ScalarUDF;
use report::Label;

use super::{calendar, function, of_number};
use crate::error::MartError;
use crate::schema::{self, RECALLS};
use crate::snapshot::Snapshot;

/// Numbers by the number of a record. Records of a kind mostly follow each other: these are found by their place, the others
/// by search.
struct Known<T> {
    by_record: Vec<(i32, T)>,
    first: i32,
    by_place: Vec<Option<T>>,
}

const PLACES: i32 = 1 << 16;

impl<T: Copy> Known<T> {
    fn new(all: impl Iterator<Item = (i64, T)>) -> Self {
        let mut by_record: Vec<(i32, T)> =
            all.filter_map(|(record, value)| Some((i32::try_from(record).ok()?, value))).collect();
        by_record.sort_by_key(|(record, _)| *record);
        let first = by_record.first().map_or(0, |(record, _)| *record);
        let mut by_place = Vec::new();
        for (record, value) in by_record.iter().take_while(|(record, _)| record - first < PLACES) {
            by_place.resize(usize::try_from(record - first).unwrap_or_default(), None);
            by_place.push(Some(*value));
        }
        Self { by_record, first, by_place }
    }

    fn of(&self, record: i32) -> Option<T> {
        match usize::try_from(i64::from(record) - i64::from(self.first)) {
            Ok(place) if place < self.by_place.len() => self.by_place[place],
            _ => {
                self.by_record.binary_search_by_key(&record, |(record, _)| *record).ok().map(|at| self.by_record[at].1)
            }
        }
    }
}

pub fn functions(snapshot: &Snapshot) -> Result<Vec<ScalarUDF>, MartError> {
    let directory = &snapshot.directory;
    let label = |label, text: Option<&str>| text.and_then(|text| snapshot.labels.known(label, text));
    let branch_of = |department: &books::facts::Department| i32::try_from(department.branch_id?).ok();
    let city_of = |department: &books::facts::Department| {
        let branch = directory.branches.iter().find(|branch| Some(branch.id) == department.branch_id)?;
        label(Label::City, branch.city.as_deref())
    };
    let branches = Known::new(directory.departments.iter().filter_map(|of| Some((of.id, branch_of(of)?))));
    let cities = Known::new(directory.departments.iter().filter_map(|of| Some((of.id, city_of(of)?))));
    let groups = Known::new(
        directory.items.iter().filter_map(|of| Some((of.id, label(Label::ItemGroup, of.group.as_deref())?))),
    );
    let kinds = Known::new(
        directory.items.iter().filter_map(|of| Some((of.id, label(Label::ItemKind, Some(of.kind.word()))?))),
    );
    let recalls = Known::new(directory.items.iter().filter_map(|of| Some((of.id, of.recall_after?))));
    Ok(vec![
        of_number("branch_of", move |department| branches.of(department)),
        of_number("branch_city_of", move |department| cities.of(department)),
        of_number("group_of", move |item| groups.of(item)),
        of_number("kind_of", move |item| kinds.of(item)),
        due_on(recalls, own_recalls(snapshot)?, snapshot.days.unwrap_or_default()),
        of_number("told_as", told_as(snapshot)),
    ])
}

/// A reason as what it was merged into, else as itself.
fn told_as(snapshot: &Snapshot) -> impl Fn(i32) -> Option<i32> + Send + Sync + 'static {
    let reasons = Arc::clone(&snapshot.merged_reasons);
    move |reason| Some(reasons.get(&reason).map_or(reason, |(into, _)| *into))
}

/// What holds for single patients, ascending by patient and item. None in it: they are not reminded.
type OwnRecalls = Vec<((i32, i32), Option<Own>)>;

fn own_recalls(snapshot: &Snapshot) -> Result<OwnRecalls, MartError> {
    let mut own = Vec::new();
    for bucket in snapshot.buckets.iter().filter(|bucket| bucket.sheets[RECALLS].rows() > 0) {
        let column = |name| bucket.column(RECALLS, schema::column(RECALLS, name));
        let numbers = |name| Ok::<_, MartError>(column(name)?.as_primitive::<Int32Type>());
        let (patients, items) = (numbers("patient")?, numbers("item")?);
        let (days, months, is_off) = (numbers("after_days")?, numbers("after_months")?, column("is_off")?.as_boolean());
        for row in 0..patients.len() {
            let rule = match () {
                () if is_off.value(row) => None,
                () if days.is_valid(row) => Some(Own::After(RecallAfter::Days(days.value(row)))),
                () if months.is_valid(row) => Some(Own::After(RecallAfter::Months(months.value(row)))),
                () => Some(Own::AsTheItem),
            };
            own.push(((patients.value(row), items.value(row)), rule));
        }
    }
    Ok(own)
}

#[derive(Clone, Copy)]
enum Own {
    After(RecallAfter),
    AsTheItem,
}

/// `due_on(patient, item, day)`: when a patient who had the item on a day is due again; NULL when never.
fn due_on(recalls: Known<RecallAfter>, own: OwnRecalls, days: (i32, i32)) -> ScalarUDF {
    let of_items = recalls.by_record.iter().map(|(_, rule)| *rule);
    let of_patients = own.iter().filter_map(|(_, rule)| match rule {
        Some(Own::After(rule)) => Some(*rule),
        _ => None,
    });
    let months: BTreeSet<i32> = of_items
        .chain(of_patients)
        .filter_map(|rule| match rule {
            RecallAfter::Months(months) => Some(months),
            RecallAfter::Days(_) => None,
        })
        .collect();
    // Made when a question asks for it: most do not.
    let later = LazyLock::new(move || -> Vec<(i32, calendar::Later)> {
        months.iter().map(|months| (*months, calendar::Later::new(*months, days))).collect()
    });
    let rule = move |patient: i32, item: i32| {
        // Few have one of their own.
        let known = own.binary_search_by_key(&(patient, item), |(whose, _)| *whose).ok().map(|at| own[at].1);
        match known {
            Some(None) => None,
            Some(Some(Own::After(rule))) => Some(rule),
            Some(Some(Own::AsTheItem)) | None => recalls.of(item),
        }
    };
    let due = move |patient: i32, item: i32, day: i32| match rule(patient, item)? {
        RecallAfter::Days(days) => day.checked_add(days),
        RecallAfter::Months(months) => later.iter().find(|(known, _)| *known == months)?.1.of(day),
    };
    let all = move |values: &[ArrayRef]| -> Result<ArrayRef, MartError> {
        let [patients, items, days] = [0, 1, 2].map(|at| values[at].as_primitive::<Int32Type>());
        let rows = patients.iter().zip(items).zip(days);
        Ok(Arc::new(rows.map(|((patient, item), day)| due(patient?, item?, day?)).collect::<Int32Array>()))
    };
    function("due_on", vec![DataType::Int32; 3], DataType::Int32, all)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_record_is_found_wherever_its_number_lies() {
        let known = Known::new([(7_i64, 70), (9, 90), (2_000_000, 1)].into_iter());
        assert_eq!(
            [6, 7, 8, 9, 10, 2_000_000].map(|record| known.of(record)),
            [None, Some(70), None, Some(90), None, Some(1)]
        );
    }
}
