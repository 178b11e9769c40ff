//! retention: who comes back to whom.

use super::booking::{Booking, Key};
use super::sheet::{Sheet, cells, percent, wilson};
use super::view::View;
use clinic::period::days_between;
use std::collections::{BTreeMap, BTreeSet};

#[derive(Default)]
struct Pairs {
    primary: i64,
    returned: i64,
    returned_elsewhere: i64,
    still_open: i64,
    lost: i64,
    lost_billed: i64,
    old: i64,
}

pub fn answer(view: &View) -> Sheet {
    let by = view.question.choice("by");
    let mut rows: BTreeMap<Key, Pairs> = BTreeMap::new();
    if by == "month" {
        for month in view.months() {
            rows.insert(
                (month.strftime("%Y-%m").to_string(), String::new()),
                Pairs::default(),
            );
        }
    }
    let mut billed: BTreeMap<&str, i64> = BTreeMap::new();
    for receipt in view.receipts() {
        *billed.entry(&receipt.patient.id).or_default() += receipt.billed;
    }
    for (id, visits) in view.visits_by_patient() {
        // With whom: everybody is one by month; receipts without a department or branch belong to nobody.
        let with = |visit: &Booking| {
            if by == "month" {
                Some(Key::default())
            } else {
                visit.key(by)
            }
        };
        let whom: BTreeSet<Key> = visits.iter().filter_map(|visit| with(visit)).collect();
        for one in whom {
            let (same, others): (Vec<&Booking>, Vec<&Booking>) = visits
                .iter()
                .partition(|visit| with(visit).as_ref() == Some(&one));
            let first = if view.question.choice("first") == "clinic" {
                visits[0]
            } else {
                same[0]
            };
            let row = |visit: &Booking| match by {
                "month" => (visit.date.strftime("%Y-%m").to_string(), String::new()),
                _ => one.clone(),
            };
            if with(first).as_ref() == Some(&one) && first.counted && view.in_period(first.date) {
                let pairs = rows.entry(row(first)).or_default();
                pairs.add_primary(
                    view,
                    first,
                    &same,
                    &others,
                    billed.get(id).copied().unwrap_or(0),
                );
            }
            let clips = if by == "month" {
                view.steps(clinic::Step::Month)
            } else {
                view.period().map(|p| (p.from, p)).into_iter().collect()
            };
            for (_, clip) in clips {
                let now = same
                    .iter()
                    .find(|visit| visit.counted && clip.contains(visit.date));
                if let Some(visit) = now.filter(|_| first.date < clip.from) {
                    rows.entry(row(visit)).or_default().old += 1;
                }
            }
        }
    }

    let figures = "primary,returned,retention_percent,low_percent,high_percent,returned_elsewhere,still_open,lost,lost_billed,old";
    let head = if by == "month" {
        "month".to_owned()
    } else {
        format!("{by}_id,{by}")
    };
    let mut sheet = Sheet::new(&format!("{head},{figures}"));
    let head = |name: &str, id: &str| {
        if by == "month" {
            cells![name]
        } else {
            cells![id, name]
        }
    };
    let mut all = Pairs::default();
    for ((name, id), pairs) in &rows {
        sheet.row([head(name, id), pairs.cells(view)].concat());
        all.add(pairs);
    }
    sheet.total([head("Total", ""), all.cells(view)].concat());
    sheet
}

impl Pairs {
    fn add_primary(
        &mut self,
        view: &View,
        first: &Booking,
        same: &[&Booking],
        others: &[&Booking],
        billed: i64,
    ) {
        let within = view.question.number("within");
        let returned = |visits: &[&Booking]| {
            let in_time = |visit: &&Booking| {
                within.is_none_or(|days| days_between(first.date, visit.date) <= days)
            };
            visits
                .iter()
                .any(|visit| visit.date > first.date && in_time(visit))
        };
        self.primary += 1;
        if within.is_some_and(|days| days_between(first.date, view.as_of) < days) {
            self.still_open += 1;
        } else if returned(same) {
            self.returned += 1;
        } else if returned(others) {
            self.returned_elsewhere += 1;
        } else {
            self.lost += 1;
            self.lost_billed += billed;
        }
    }

    fn add(&mut self, other: &Self) {
        self.primary += other.primary;
        self.returned += other.returned;
        self.returned_elsewhere += other.returned_elsewhere;
        self.still_open += other.still_open;
        self.lost += other.lost;
        self.lost_billed += other.lost_billed;
        self.old += other.old;
    }

    fn cells(&self, view: &View) -> Vec<String> {
        let decided = self.primary - self.still_open;
        let [low, high] = wilson(self.returned, decided);
        cells![
            self.primary,
            self.returned,
            percent(self.returned, decided),
            low,
            high,
            self.returned_elsewhere,
            self.still_open,
            self.lost,
            view.money(self.lost_billed),
            self.old,
        ]
    }
}
