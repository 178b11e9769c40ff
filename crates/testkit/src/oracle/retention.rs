//! retention: who comes back to whom.

use super::booking::{Booking, Key};
use super::sheet::{Sheet, cells, percent, wilson};
use super::view::View;
use clinic::period::days_between;
use clinic::{Period, Step};
use jiff::civil::Date;
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
    let head = |name: &str, id: &str| match by {
        "month" => cells![name],
        _ => cells![id, name],
    };
    let figures = cells![
        "primary",
        "returned",
        "retention_percent",
        "low_percent",
        "high_percent",
        "returned_elsewhere",
        "still_open",
        "lost",
        "lost_billed",
        "old"
    ];
    let mut sheet = Sheet::with_head([head(by, &format!("{by}_id")), figures].concat());
    let mut all = Pairs::default();
    for ((name, id), pairs) in rows(view, by) {
        sheet.row([head(&name, &id), pairs.cells(view)].concat());
        all.add(&pairs);
    }
    sheet.total([head("Total", ""), all.cells(view)].concat());
    sheet
}

fn rows(view: &View, by: &str) -> BTreeMap<Key, Pairs> {
    let month = |date: Date| (date.strftime("%Y-%m").to_string(), String::new());
    // By month everybody is one; a visit without a department or branch is with nobody.
    let with = |visit: &Booking| {
        if by == "month" { Some(Key::default()) } else { visit.key(by) }
    };
    let clips: Vec<Period> = match by {
        "month" => view.steps(Step::Month).into_iter().map(|(_, clip)| clip).collect(),
        _ => view.period().into_iter().collect(),
    };
    let mut rows: BTreeMap<Key, Pairs> = match by {
        "month" => clips.iter().map(|clip| (month(clip.from), Pairs::default())).collect(),
        _ => BTreeMap::new(),
    };
    let billed = view.billed_by_patient();
    for (id, visits) in view.visits_by_patient() {
        let whom: BTreeSet<Key> = visits.iter().filter_map(|visit| with(visit)).collect();
        for one in whom {
            let is_with_one = |visit: &&Booking| with(visit).as_ref() == Some(&one);
            let (same, others): (Vec<&Booking>, Vec<&Booking>) = visits.iter().partition(|visit| is_with_one(visit));
            let first = if view.question.choice("first") == "clinic" { visits[0] } else { same[0] };
            let row = |date: Date| {
                if by == "month" { month(date) } else { one.clone() }
            };
            if is_with_one(&first) && first.counted && view.in_period(first.date) {
                let billed = billed.get(id).copied().unwrap_or(0);
                rows.entry(row(first.date)).or_default().add_primary(view, first, &same, &others, billed);
            }
            for clip in clips.iter().filter(|clip| first.date < clip.from) {
                if same.iter().any(|visit| visit.counted && clip.contains(visit.date)) {
                    rows.entry(row(clip.from)).or_default().old += 1;
                }
            }
        }
    }
    rows
}

impl Pairs {
    fn add_primary(&mut self, view: &View, first: &Booking, same: &[&Booking], others: &[&Booking], billed: i64) {
        let within = view.question.number("within");
        let returned = |visits: &[&Booking]| {
            let in_time = |visit: &&Booking| within.is_none_or(|days| days_between(first.date, visit.date) <= days);
            visits.iter().any(|visit| visit.date > first.date && in_time(visit))
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
