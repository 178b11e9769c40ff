//! What can be booked: services with their prices, doctors, and when these are free.

use std::collections::HashMap;

use books::cards::{PriceListOfCard, Seen};
use books::facts::Reader;
use books::schedule::{Booking, Wanted};
use clinic::record::{Employee, Item, ItemKind, Price, Status};
use clinic::slots::{Span, USUAL_MINUTES, clock, free, minute, without};
use clinic::{LocalTime, Money, price};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime};

use crate::clock::Now;
use crate::fault::Fault;
use crate::page::schedule::sheet::span_on;
use crate::page::schedule::{Plan, board};

/// Times are proposed for so many days, and so many at most.
const DAYS: i32 = 21;
/// So many are read at once.
const AT_ONCE: i32 = 3;
const MOST: usize = 60;

/// Something that is done for a patient.
pub struct Service {
    pub key: String,
    pub name: String,
    /// None: not known.
    pub minutes: Option<i32>,
    /// On the patient's list. None: it has no price.
    pub price: Option<Money>,
    pub vat_percent: Option<clinic::record::Millionths>,
}

pub struct Offer {
    pub plan: Plan,
    /// Those in use, in no order.
    pub services: Vec<Service>,
    /// By the clock on the clinic's wall.
    now: DateTime,
}

impl Offer {
    pub async fn read(reader: &mut Reader, now: &Now, list: Option<&PriceListOfCard>) -> Result<Self, Fault> {
        let plan = Plan::read(reader).await?;
        let is_of_list = |price: &&Price| list.is_some_and(|list| list.record.key == price.price_list_id);
        let own = plan.lists.prices.iter().filter(is_of_list).map(|price| (price.item_id.as_str(), price.price.0));
        let own: HashMap<&str, i64> = own.collect();
        let discount = list.and_then(|list| list.discount_percent);
        let service = |item: &Item| Service {
            key: item.id.clone(),
            name: item.name.clone(),
            minutes: item.duration_minutes,
            price: price::on_list(own.get(item.id.as_str()).copied(), item.price.map(|price| price.0), discount)
                .map(Money),
            vat_percent: item.desk.vat_percent,
        };
        let is_offered = |item: &&Item| item.kind == ItemKind::Service && !item.desk.archived;
        let services = plan.lists.items.iter().filter(is_offered).map(service).collect();
        Ok(Self { plan, services, now: now.local()? })
    }

    /// Nothing but services, on a day.
    #[cfg(test)]
    pub fn of(services: Vec<Service>, on: Date) -> Self {
        Self { plan: Plan::default(), services, now: on.at(12, 0, 0, 0) }
    }

    pub fn today(&self) -> Date {
        self.now.date()
    }

    pub fn service(&self, key: &str) -> Option<&Service> {
        self.services.iter().find(|service| service.key == key)
    }

    /// How long services take together.
    pub fn minutes<'a>(&self, keys: impl Iterator<Item = &'a str>) -> i32 {
        let sum = keys.filter_map(|key| self.service(key)?.minutes).sum();
        if sum > 0 { sum } else { USUAL_MINUTES }
    }

    /// When an employee is free for so long, from a day on, soonest first; nothing that is over.
    pub async fn free(
        &self,
        reader: &mut Reader,
        employee: &str,
        from: Date,
        minutes: i32,
    ) -> Result<Vec<LocalTime>, Fault> {
        let Some(employee) = self.plan.employee(employee) else { return Ok(Vec::new()) };
        let Some(id) = reader.employee_id(&employee.id).await? else { return Ok(Vec::new()) };
        let from = from.max(self.now.date());
        // Whoever books sees when an employee is free, whatever they may see of the bookings themselves.
        let seen = Seen { employee: Some(id), branches: Vec::new() };
        let (mut times, mut bookings) = (Vec::new(), Vec::new());
        for day in 0..DAYS {
            let on = from.saturating_add(day.days());
            // Mostly there is enough free time within days.
            if day % AT_ONCE == 0 {
                bookings = reader.bookings(&Wanted::of_days(on, on.saturating_add(AT_ONCE.days())), &seen).await?;
            }
            for at in free(&self.open(employee, on), &booked(&bookings, on), minutes, self.plan.step()) {
                let time = LocalTime::parse(&format!("{on}T{}", clock(at)));
                times.extend(time.filter(|time| time.at() > self.now));
                if times.len() == MOST {
                    return Ok(times);
                }
            }
        }
        Ok(times)
    }

    /// When an employee is free in so many days from today on, day after day; of today what is still to come.
    pub async fn gaps(&self, reader: &mut Reader, employee: &Employee, days: i32) -> Result<Vec<Span>, Fault> {
        let Some(id) = reader.employee_id(&employee.id).await? else { return Ok(Vec::new()) };
        let seen = Seen { employee: Some(id), branches: Vec::new() };
        let (today, time) = (self.now.date(), minute(self.now.time()));
        let bookings = reader.bookings(&Wanted::of_days(today, today.saturating_add(days.days())), &seen).await?;
        let gaps = |day: i32| {
            let on = today.saturating_add(day.days());
            let mut taken = booked(&bookings, on);
            taken.extend((day == 0).then_some(Span { from: 0, to: time }));
            without(&self.open(employee, on), &taken)
        };
        Ok((0..days).flat_map(gaps).collect())
    }

    /// When an employee works on a day, or may be thought to where nobody entered it.
    fn open(&self, employee: &Employee, on: Date) -> Vec<Span> {
        let is_left = employee.left_on.is_some_and(|left_on| left_on <= on);
        if is_left || employee.hired_on.is_some_and(|hired_on| on < hired_on) {
            return Vec::new();
        }
        let planned = self.plan.day(employee, on);
        let away: Vec<Span> = planned.away.iter().map(|away| away.span).collect();
        if planned.is_known { planned.work } else { without(&[board::USUAL], &away) }
    }
}

/// What bookings take of a day.
fn booked(bookings: &[Booking], on: Date) -> Vec<Span> {
    let held = bookings.iter().filter(|booking| booking.status != Status::Missed);
    held.filter_map(|booking| span_on(booking, on)).collect()
}
