//! reminders: what reminders brought.

use super::sheet::{Sheet, cells, percent};
use super::view::View;
use clinic::period::{days_after, days_between};
use clinic::record::{Outcome, Status};
use clinic::{Period, Step};
use jiff::civil::{Date, DateTime};
use std::collections::{BTreeMap, BTreeSet};

/// What one reminder brought.
struct Reminder<'a> {
    patient: &'a str,
    day: Date,
    booked: bool,
    came: bool,
    billed: i64,
}

pub fn answer(view: &View) -> Sheet {
    let reminders = reminders(view);
    let mut sheet = Sheet::new("month,patients,reminders,booked,booked_percent,open,came,billed");
    for (month, clip) in view.steps(Step::Month) {
        sheet.row([cells![month.strftime("%Y-%m")], figures(view, &reminders, clip)].concat());
    }
    let all = view.period().map_or(cells!["", "", "", "", "", "", ""], |period| figures(view, &reminders, period));
    sheet.total([cells!["Total"], all].concat());
    sheet
}

fn figures(view: &View, reminders: &[Reminder], clip: Period) -> Vec<String> {
    let of: Vec<&Reminder> = reminders.iter().filter(|reminder| clip.contains(reminder.day)).collect();
    let count = |is: &dyn Fn(&Reminder) -> bool| super::takings::count(of.iter().filter(|of| is(of)).count());
    let booked = count(&|reminder| reminder.booked);
    cells![
        of.iter().map(|reminder| reminder.patient).collect::<BTreeSet<_>>().len(),
        of.len(),
        booked,
        percent(booked, count(&|_| true)),
        count(&|reminder| !reminder.booked && days_after(reminder.day, 30) >= view.as_of),
        count(&|reminder| reminder.came),
        view.money(of.iter().map(|reminder| reminder.billed).sum()),
    ]
}

fn reminders<'a>(view: &View<'a>) -> Vec<Reminder<'a>> {
    let chosen: BTreeSet<&str> = view.patients().map(|patient| patient.id.as_str()).collect();
    let mut days: BTreeMap<&str, BTreeMap<Date, DateTime>> = BTreeMap::new();
    for said in &view.org.contact_results {
        let day = said.contacted_at.date();
        if said.item_id.is_some() && said.outcome != Outcome::NotReached && day <= view.as_of {
            let first = days.entry(&said.patient_id).or_default().entry(day).or_insert(said.contacted_at.at());
            *first = said.contacted_at.at().min(*first);
        }
    }
    let mut reminders = Vec::new();
    for (patient, days) in days.into_iter().filter(|(patient, _)| chosen.contains(patient)) {
        for day in days.keys() {
            let mut reminder = Reminder { patient, day: *day, booked: false, came: false, billed: 0 };
            for booking in view.bookings.iter().filter(|booking| booking.patient.id == patient) {
                let began = booking.row.starts_at.at();
                let made = booking.row.desk.booked_at.as_ref().map_or(began, |booked| booked.at().min(began));
                let is_the_last = days.iter().filter(|(_, at)| **at <= made).map(|(day, _)| day).max() == Some(day);
                let is_in_time = made.date() <= view.as_of && is_the_last && days_between(*day, made.date()) <= 30;
                if !is_in_time || !booking.employee.sees_patients {
                    continue;
                }
                reminder.booked = true;
                if booking.row.status == Status::Completed && booking.date <= view.as_of {
                    reminder.came = true;
                    reminder.billed += booking.billed;
                }
            }
            reminders.push(reminder);
        }
    }
    reminders
}
