//! missed: who does not turn up.

use super::booking::Booking;
use super::sheet::{Sheet, cells, percent};
use super::view::View;
use clinic::record::Status;
use std::collections::BTreeMap;

#[derive(Default)]
struct Turnout {
    completed: i64,
    missed: i64,
    cancelled: i64,
}

pub fn answer(view: &View) -> Sheet {
    let by = view.question.choice("by");
    let mut rows: BTreeMap<(i8, String, String), Turnout> = BTreeMap::new();
    let mut all = Turnout::default();
    for booking in view.counted_bookings().filter(|booking| booking.row.status != Status::Booked) {
        for turnout in [rows.entry(key(view, booking, by)).or_default(), &mut all] {
            match booking.row.status {
                Status::Completed => turnout.completed += 1,
                Status::Missed => turnout.missed += 1,
                Status::Cancelled | Status::Booked => turnout.cancelled += 1,
            }
        }
    }

    let named = !matches!(by, "weekday" | "hour");
    let head = |name: &str, id: &str| {
        if named { cells![id, name] } else { cells![name] }
    };
    let columns = ["bookings", "completed", "missed", "cancelled", "missed_percent", "cancelled_percent"];
    let mut sheet = Sheet::with_head([head(by, &format!("{by}_id")), columns.map(str::to_owned).to_vec()].concat());
    for ((_, name, id), turnout) in &rows {
        sheet.row([head(name, id), turnout.cells()].concat());
    }
    sheet.total([head("Total", ""), all.cells()].concat());
    sheet
}

/// A number to order by (weekday, hour), name, id.
fn key(view: &View, booking: &Booking, by: &str) -> (i8, String, String) {
    let number = match by {
        "weekday" => booking.date.weekday().to_monday_one_offset(),
        "hour" => booking.row.starts_at.hour(),
        _ => {
            let named = match by {
                "source" => booking.patient.source_id.as_ref().and_then(|id| {
                    let source = view.org.sources.iter().find(|source| source.id == *id);
                    source.map(|source| (source.name.clone(), source.id.clone()))
                }),
                _ => booking.key(by),
            };
            let (name, id) = named.unwrap_or_else(|| ("(unknown)".to_owned(), String::new()));
            return (0, name, id);
        }
    };
    (number, number.to_string(), String::new())
}

impl Turnout {
    fn cells(&self) -> Vec<String> {
        let bookings = self.completed + self.missed + self.cancelled;
        cells![
            bookings,
            self.completed,
            self.missed,
            self.cancelled,
            percent(self.missed, self.completed + self.missed),
            percent(self.cancelled, bookings),
        ]
    }
}
