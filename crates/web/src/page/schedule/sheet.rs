//! What the schedule shows, as it stands in the books at one moment and as far as the visitor may see.

use std::hash::{DefaultHasher, Hash, Hasher};

use books::schedule::{Booking, Owing, Wanted};
use clinic::Currency;
use clinic::slots::{Span, taken_on};
use jiff::ToSpan;
use jiff::civil::Date;

use super::{Asked, Plan};
use crate::clock::Now;
use crate::fault::Fault;
use crate::visitor::Visitor;

/// What a column is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum By {
    Doctor,
    Room,
}

impl By {
    /// In an address.
    pub fn word(self) -> &'static str {
        match self {
            Self::Doctor => "",
            Self::Room => "room",
        }
    }
}

pub struct Sheet {
    pub on: Date,
    /// The day itself, or all seven of its week, Monday first.
    pub days: Vec<Date>,
    pub by: By,
    /// With its day written out; `who` is somebody, or a room, that the visitor may see.
    pub asked: Asked,
    /// Soonest first: those that take something of the days, be it after midnight.
    pub bookings: Vec<Booking>,
    pub owing: Owing,
    pub plan: Plan,
    pub currency: Currency,
}

impl Sheet {
    pub async fn read(visitor: &Visitor, now: &Now, asked: &Asked) -> Result<Self, Fault> {
        let on = clinic::time::parse_date(&asked.day).filter(|day| clinic::time::YEARS.contains(&day.year()));
        let on = on.unwrap_or(now.today);
        let by = if asked.by == By::Room.word() { By::Room } else { By::Doctor };
        let seen = visitor.limits.seen();
        let mut reader = visitor.app.books().read().await?;
        let plan = Plan::read(&mut reader).await?;
        if !asked.who.is_empty() && !may_see(visitor, &plan, by, &asked.who) {
            return Err(Fault::NotFound);
        }
        let days = if asked.who.is_empty() { vec![on] } else { week(on) };
        let (first, last) = (days[0], days[days.len() - 1]);
        let who = Some(asked.who.as_str()).filter(|who| !who.is_empty());
        let wanted = Wanted {
            employee: who.filter(|_| by == By::Doctor),
            room: who.filter(|_| by == By::Room),
            branch: Some(asked.branch.as_str()).filter(|branch| who.is_none() && !branch.is_empty()),
            ..Wanted::of_days(first, last.saturating_add(1.day()))
        };
        let mut bookings = reader.bookings(&wanted, &seen).await?;
        bookings.retain(|booking| days.iter().any(|day| span_on(booking, *day).is_some()));
        let mut patients: Vec<i64> = bookings.iter().map(|booking| booking.patient.id).collect();
        patients.sort_unstable();
        patients.dedup();
        let owing = reader.owing(&patients, &seen, now.today).await?;
        let asked = Asked { day: on.to_string(), by: by.word().into(), ..asked.clone() };
        Ok(Self { on, days, by, asked, bookings, owing, plan, currency: now.setting.currency })
    }

    /// The same of another day.
    pub fn href(&self, on: Date) -> String {
        Asked { day: on.to_string(), see: String::new(), ..self.asked.clone() }.href()
    }

    /// Of one doctor or room, a week; of none, a day of all.
    pub fn href_of(&self, on: Date, who: &str) -> String {
        Asked { day: on.to_string(), who: who.to_owned(), see: String::new(), ..self.asked.clone() }.href()
    }

    /// So many days or weeks on, whichever is shown; empty beyond the calendar.
    pub fn step(&self, times: i64) -> String {
        let days = times * i64::try_from(self.days.len()).unwrap_or(1);
        self.on.checked_add(days.days()).map_or_else(|_| String::new(), |on| self.href(on))
    }

    /// Of whom a week is shown.
    pub fn name_of_who(&self) -> Option<&str> {
        let who = Some(self.asked.who.as_str()).filter(|who| !who.is_empty())?;
        Some(match self.by {
            By::Doctor => self.plan.employee(who).map_or(who, |employee| &employee.name),
            By::Room => self.plan.room_name(who),
        })
    }

    /// What differs when anything that is shown does.
    pub fn print(&self) -> String {
        let mut owing: Vec<_> = self.owing.iter().collect();
        owing.sort_unstable();
        let mut hasher = DefaultHasher::new();
        format!("{:?} {owing:?} {:?}", self.bookings, self.plan.lists.seq).hash(&mut hasher);
        format!("{:016x}", hasher.finish())
    }
}

fn may_see(visitor: &Visitor, plan: &Plan, by: By, who: &str) -> bool {
    match by {
        By::Doctor => {
            plan.employee(who).is_some_and(|employee| employee.sees_patients && plan.may_see(visitor, employee))
        }
        By::Room => plan.rooms_of(visitor, &visitor.words).iter().any(|room| room.id == who),
    }
}

fn week(on: Date) -> Vec<Date> {
    let monday = on.saturating_sub(i64::from(on.weekday().to_monday_zero_offset()).days());
    (0..7).map(|day: i64| monday.saturating_add(day.days())).collect()
}

/// The minutes of a day that a booking takes of it; none: nothing.
pub fn span_on(booking: &Booking, on: Date) -> Option<Span> {
    taken_on(on, &booking.starts_at, booking.ends_at.as_ref())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_is_from_monday_to_sunday() {
        for on in [date(2026, 6, 29), date(2026, 7, 2), date(2026, 7, 5)] {
            let days = week(on);
            assert_eq!((days[0], days[6], days.len()), (date(2026, 6, 29), date(2026, 7, 5), 7), "{on}");
        }
    }
}
