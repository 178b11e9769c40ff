//! What happened to a patient, newest first.

use std::fmt;
use std::str::FromStr;

use clinic::LocalTime;
use clinic::record::{Method, Millionths, Outcome, Status};
use jiff::civil::Date;
use sqlx::any::AnyRow;

use super::{Named, Seen};
use crate::facts::Reader;
use crate::numbers::{OfNumbers, of_numbers};
use crate::record::Fields;
use crate::{Books, BooksError};

/// Some of a patient's events, newest first; what is known by the day alone comes after that day's timed ones.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Timeline {
    pub events: Vec<Event>,
    /// Before which the next page begins; none when this is the last.
    pub next: Option<Place>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    pub place: Place,
    pub on: Date,
    /// None where only the day is known.
    pub at: Option<LocalTime>,
    /// The booking or sale that it is, or belongs to.
    pub visit: Option<VisitOfEvent>,
    pub what: Happening,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Happening {
    Visit {
        lines: Vec<LineOfVisit>,
    },
    /// Below zero it is a refund.
    Payment {
        method: Method,
        amount_minor: i64,
        /// The number of the paper that it stands on.
        slip: Option<i64>,
    },
    /// Accrued above zero, used or expired below.
    Bonus {
        amount_minor: i64,
    },
    Departure {
        reason: String,
        note: Option<String>,
    },
    Rating {
        /// 1 to 5.
        score: i8,
        comment: Option<String>,
    },
    /// Somebody called or wrote.
    Contact {
        outcome: Outcome,
        /// Of somebody who is away: when they are back.
        until_on: Option<Date>,
        /// In the person's own words.
        words: Option<String>,
    },
    /// The card was made.
    Registration,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VisitOfEvent {
    pub id: i64,
    pub key: String,
    pub status: Status,
    pub starts_at: LocalTime,
    pub ends_at: Option<LocalTime>,
    pub employee: Named,
    /// False: a sale.
    pub sees_patients: bool,
    pub department: Option<Named>,
    /// Somebody else's, for whom this patient paid.
    pub is_of_other: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineOfVisit {
    pub item: Option<Named>,
    pub quantity: Option<Millionths>,
    pub amount_minor: i64,
    pub discount_minor: Option<i64>,
    /// The number of the paper that it stands on; none of what is planned.
    pub slip: Option<i64>,
}

/// Which events to show.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Show {
    #[default]
    All,
    /// Bookings of every status, and sales.
    Visits,
    /// Payments and bonuses.
    Money,
    Ratings,
}

impl Show {
    /// Kinds as the statement takes them; none for all.
    fn kinds(self) -> Option<&'static str> {
        match self {
            Self::All => None,
            Self::Visits => Some(",visit,"),
            Self::Money => Some(",payment,bonus,"),
            Self::Ratings => Some(",rating,"),
        }
    }
}

/// Where an event stands in its timeline, whatever is entered or taken away around it. As text: `2025-01-02T10:00_17`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The stored date or local date-time.
    at: String,
    id: i64,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}_{}", self.at, self.id)
    }
}

impl FromStr for Place {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (at, id) = text.split_once('_').ok_or(())?;
        let is_time = clinic::time::parse_date(at).is_some() || LocalTime::parse(at).is_some();
        let id = id.parse().map_err(|_| ())?;
        if is_time { Ok(Self { at: at.to_owned(), id }) } else { Err(()) }
    }
}

const EVENTS: &str = include_str!("timeline.sql");
pub(super) const LINES: OfNumbers = of_numbers!(include_str!("lines.sql"));

#[cfg(test)]
pub(super) const STATEMENTS: &[&str] = &[EVENTS];

/// Sorts after every date.
const END_OF_TIME: &str = "~";

impl Books {
    /// At most `limit` events before a place, or the newest. Nothing for a patient who may not be seen.
    pub async fn patient_timeline(
        &self,
        patient: i64,
        seen: &Seen,
        show: Show,
        before: Option<&Place>,
        limit: usize,
    ) -> Result<Timeline, BooksError> {
        let mut reader = self.read().await?;
        if reader.seen_patients(&[patient], seen).await?.is_empty() {
            return Ok(Timeline::default());
        }
        let (at, id) = before.map_or((END_OF_TIME, i64::MAX), |place| (&place.at, place.id));
        // One more tells whether there is a next page.
        let most = i64::try_from(limit).unwrap_or(i64::MAX).saturating_add(1);
        let query = sqlx::query(EVENTS).bind(patient).bind(seen.employee).bind(seen.branches_text());
        let query = query.bind(at.to_owned()).bind(id).bind(show.kinds()).bind(most);
        let rows = query.fetch_all(&mut *reader.tx).await?;
        let events = rows.iter().take(limit).map(|row| event(row, patient)).collect::<Result<_, _>>()?;
        let mut timeline = Timeline { events, next: None };
        if rows.len() > limit {
            timeline.next = timeline.events.last().map(|event: &Event| event.place.clone());
        }
        reader.add_lines(&mut timeline.events).await?;
        Ok(timeline)
    }
}

impl Reader {
    async fn add_lines(&mut self, events: &mut [Event]) -> Result<(), BooksError> {
        let ids: Vec<i64> = events.iter().filter(|event| event.is_visit()).map(|event| event.place.id).collect();
        if ids.is_empty() {
            return Ok(());
        }
        for row in LINES.of(self.dialect, &ids).fetch_all(&mut *self.tx).await? {
            let mut fields = Fields::of(&row);
            let visit: i64 = fields.next()?;
            let line = LineOfVisit {
                item: Named::read_option(&mut fields)?,
                quantity: fields.next()?,
                amount_minor: fields.next()?,
                discount_minor: fields.next()?,
                slip: fields.next()?,
            };
            let mut of_visit = events.iter_mut().filter(|event| event.place.id == visit);
            if let Some(Event { what: Happening::Visit { lines }, .. }) = of_visit.next() {
                lines.push(line);
            }
        }
        Ok(())
    }
}

impl Event {
    fn is_visit(&self) -> bool {
        matches!(self.what, Happening::Visit { .. })
    }
}

fn event(row: &AnyRow, patient: i64) -> Result<Event, BooksError> {
    let mut fields = Fields::of(row);
    let (kind, at, id): (String, String, i64) = (fields.next()?, fields.next()?, fields.next()?);
    let (amount, method, score): (Option<i64>, Option<String>, Option<i8>) =
        (fields.next()?, fields.next()?, fields.next()?);
    let (text, note): (Option<String>, Option<String>) = (fields.next()?, fields.next()?);
    let slip: Option<i64> = fields.next()?;
    // Of a contact the day on which they are back stands where a payment has its method.
    let until_on = method.as_deref().and_then(clinic::time::parse_date);
    let method = method.as_deref().and_then(Method::from_word);
    let outcome = text.as_deref().and_then(Outcome::from_word);
    let what = match (kind.as_str(), amount, method, score, text) {
        ("visit", ..) => Happening::Visit { lines: Vec::new() },
        ("payment", Some(amount_minor), Some(method), ..) => Happening::Payment { method, amount_minor, slip },
        ("bonus", Some(amount_minor), ..) => Happening::Bonus { amount_minor },
        ("departure", _, _, _, Some(reason)) => Happening::Departure { reason, note },
        ("rating", _, _, Some(score), comment) => Happening::Rating { score, comment },
        ("contact", ..) => Happening::Contact {
            outcome: outcome.ok_or_else(|| BooksError::damaged("a contact without an outcome"))?,
            until_on,
            words: note,
        },
        ("registration", ..) => Happening::Registration,
        _ => return Err(BooksError::damaged("an event without what it must have")),
    };
    let on = at.get(..10).and_then(clinic::time::parse_date);
    Ok(Event {
        on: on.ok_or_else(|| BooksError::damaged("a date that no calendar has"))?,
        at: LocalTime::parse(&at),
        place: Place { at, id },
        visit: visit(&mut fields, patient)?,
        what,
    })
}

fn visit(fields: &mut Fields<'_>, patient: i64) -> Result<Option<VisitOfEvent>, BooksError> {
    let Some(id) = fields.next()? else { return Ok(None) };
    let whose: i64 = fields.next()?;
    Ok(Some(VisitOfEvent {
        id,
        is_of_other: whose != patient,
        key: fields.next()?,
        status: fields.next()?,
        starts_at: fields.next()?,
        ends_at: fields.next()?,
        employee: Named::read(fields)?,
        sees_patients: fields.next()?,
        department: Named::read_option(fields)?,
    }))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_read_back_from_its_text() {
        for at in ["2025-01-02", "2025-01-02T10:00", "2025-01-02T10:00:30"] {
            let place = Place { at: at.into(), id: 17 };
            assert_eq!(place.to_string().parse(), Ok(place));
        }
        for text in ["", "2025-01-02", "2025-02-30_1", "x_1", "2025-01-02_x", "2025-01-02_"] {
            assert_eq!(text.parse::<Place>(), Err(()), "{text}");
        }
    }
}
