//! peaks: when the load comes.

use super::sheet::{Sheet, average, cells};
use super::takings::count;
use super::view::View;
use clinic::Step;
use std::collections::BTreeMap;

pub fn answer(view: &View) -> Sheet {
    let every_status = view.question.choice("status") == "all";
    let mut rows: BTreeMap<(i8, i8), i64> = BTreeMap::new();
    for booking in view.counted_bookings().filter(|booking| every_status || booking.is_visit()) {
        *rows.entry((booking.date.weekday().to_monday_one_offset(), booking.row.starts_at.hour())).or_default() += 1;
    }
    let days = view.steps(Step::Day);
    let occurs =
        |weekday: i8| count(days.iter().filter(|(day, _)| day.weekday().to_monday_one_offset() == weekday).count());

    let mut sheet = Sheet::new("weekday,hour,visits,average");
    for ((weekday, hour), visits) in &rows {
        sheet.row(cells![weekday, hour, visits, average(*visits, occurs(*weekday))]);
    }
    let visits: i64 = rows.values().sum();
    sheet.total(cells!["Total", "", visits, average(visits, count(days.len()))]);
    sheet
}
