//! Debtors: all that is owed, by its age.

use crate::chart::sheet::Sheet;
use crate::chart::spec::{Kind, Role, Series, Shape, Spec, Unit};

const BUCKETS: [&str; 4] = ["d0_30", "d31_60", "d61_90", "d90_plus"];

pub fn charts(sheet: &Sheet<'_>) -> Vec<Spec> {
    let Some(total) = &sheet.answer.total else { return Vec::new() };
    let mut spec = Spec::new(Kind::Columns, Unit::Money, sheet.say("chart-debtors"));
    let mut series = Series::new(sheet.name("debt"), Shape::Bar, Role::Main, Unit::Money);
    for bucket in BUCKETS {
        spec.labels.push(sheet.name(bucket));
        series.push(sheet.mark_to(total, bucket, sheet.address.people(&[], bucket)));
    }
    spec.series = vec![series];
    vec![spec]
}
