//! What happened, row by row: as much of each row as reports ask for, since every column of millions of rows costs a second.

use clinic::record::{Method, Outcome, RecallAfter, State, Status};
use futures::TryStreamExt;
use sqlx::any::{AnyArguments, AnyRow};
use sqlx::query::Query;
use sqlx::{Any, Row};

use super::{Reader, row, told};
use crate::BooksError;
use crate::dialect::Dialect;

/// Whose facts to read.
#[derive(Clone, Copy, Debug)]
pub enum Patients<'a> {
    All,
    /// These, by the books' id, ascending. Ids of nobody give nothing.
    Of(&'a [i64]),
    /// These, who are all that changed after a number: [`super::Changes`]. Many are read together.
    Changed(&'a [i64], i64),
}

/// A card. Cards that were merged into another are not told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Patient {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub phone: Option<String>,
    pub email: Option<String>,
    pub city: Option<String>,
    pub country: Option<String>,
    pub category_id: Option<i64>,
    pub price_list_id: Option<i64>,
    pub source_id: Option<i64>,
    pub card_number: Option<String>,
    /// Days since 1970, like every `*_day` here.
    pub registered_day: i32,
    pub state: State,
}

/// A booking of any status, or a sale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Visit {
    pub id: i64,
    /// Orders visits that start at the same time, by code point.
    pub key: String,
    pub patient_id: i64,
    pub employee_id: i64,
    pub department_id: Option<i64>,
    pub day: i32,
    /// Seconds since midnight on the clinic's wall clock.
    pub second: i32,
    pub status: Status,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub item_id: Option<i64>,
    pub amount_minor: i64,
    pub discount: Option<Discount>,
}

/// What a line gives away of its price; below zero where it takes back what another gave.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Discount {
    pub minor: i64,
    pub ground_id: Option<i64>,
    /// Whether something of it is left after the corrections of the same receipt.
    pub stands: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Payment {
    pub patient_id: i64,
    pub visit_id: Option<i64>,
    /// What it is tied to, where that is a visit of another patient: somebody paid for somebody.
    pub visit_of_other: Option<VisitOfOther>,
    pub day: i32,
    pub method: Method,
    pub amount_minor: i64,
}

/// What is to be known of another patient's visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VisitOfOther {
    pub patient_id: i64,
    pub employee_id: i64,
    pub department_id: Option<i64>,
    pub day: i32,
    pub status: Status,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Departure {
    pub patient_id: i64,
    pub left_day: i32,
    pub reason: String,
}

/// What came of calling a patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContactResult {
    pub patient_id: i64,
    pub day: i32,
    /// Seconds since midnight.
    pub second: i32,
    pub outcome: Outcome,
    /// When they are back who are away.
    pub until_day: Option<i32>,
    /// It was about something that is due again.
    pub names_item: bool,
}

/// When a visit was booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BookingMade {
    pub patient_id: i64,
    pub visit_id: i64,
    pub day: i32,
    /// Seconds since midnight.
    pub second: i32,
}

/// What holds of an item that is due again for one patient.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recall {
    pub patient_id: i64,
    pub item_id: i64,
    /// None: as the item says.
    pub after: Option<RecallAfter>,
    /// They are not reminded.
    pub is_off: bool,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bonus {
    pub patient_id: i64,
    pub day: i32,
    pub amount_minor: i64,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rating {
    /// Of the visit.
    pub patient_id: i64,
    pub visit_id: i64,
    pub day: i32,
    pub score: i64,
    pub has_comment: bool,
}

/// One kind of fact: of all patients, of those from $1 to $2, and of those from $1 to $2 who changed after $3. Of all it is
/// read as it lies there, not patient by patient: a table is read through many times faster than it is picked from by an index.
struct Facts {
    of_all: &'static str,
    of_some: &'static str,
    of_changed: &'static str,
}

/// A kind of fact of which there are millions: many rows come as one text, a line each, and how many there are, since to hand
/// a row over costs several times what it costs to read it. Of all they come a batch after the place $1, with the place of the
/// last one: SQLite's rows lie by their rowid, PostgreSQL's are found by their id.
struct Told {
    by_rowid: &'static str,
    by_id: &'static str,
    of_some: &'static str,
    of_changed: &'static str,
}

macro_rules! of_some {
    ($patient:literal) => {
        concat!($patient, " BETWEEN $1 AND $2")
    };
}

macro_rules! of_changed {
    ($patient:literal) => {
        concat!(
            $patient,
            " IN (SELECT change.patient_id FROM change WHERE change.seq > $3 AND change.patient_id BETWEEN $1 AND $2)"
        )
    };
}

macro_rules! facts {
    ($($name:ident: $file:literal, $and:literal $patient:literal;)+) => {
        $(const $name: Facts = Facts {
            of_all: include_str!($file),
            of_some: concat!(include_str!($file), $and, " ", of_some!($patient)),
            of_changed: concat!(include_str!($file), $and, " ", of_changed!($patient)),
        };)+

        #[cfg(test)]
        const OF_FACTS: &[&str] = &[$($name.of_all, $name.of_some, $name.of_changed),+];
    };
}

macro_rules! told {
    ($file:literal, $place:literal, $where:expr) => {
        concat!(
            "SELECT string_agg(fact.told, '\n'), COUNT(*), MAX(fact.place) FROM (\nSELECT ", $place, " AS place,\n",
            include_str!($file), "WHERE ", $where, "\n) AS fact"
        )
    };
    ($($name:ident: $file:literal, $rowid:literal $id:literal $patient:literal;)+) => {
        $(const $name: Told = Told {
            by_rowid: told!($file, $rowid, concat!($rowid, " > $1 ORDER BY ", $rowid, " LIMIT 2000")),
            by_id: told!($file, $id, concat!($id, " > $1 ORDER BY ", $id, " LIMIT 2000")),
            of_some: told!($file, $id, of_some!($patient)),
            of_changed: told!($file, $id, of_changed!($patient)),
        };)+

        #[cfg(test)]
        const OF_TOLD: &[&str] = &[$($name.by_id, $name.of_some, $name.of_changed),+];
        /// SQLite's own.
        #[cfg(test)]
        pub(crate) const BY_ROWID: &[&str] = &[$($name.by_rowid),+];
    };
}

facts! {
    PATIENTS: "patients.sql", "AND" "patient.id";
    DEPARTURES: "departures.sql", "WHERE" "departure.patient_id";
    CONTACT_RESULTS: "contact_results.sql", "WHERE" "contact_result.patient_id";
    BOOKINGS_MADE: "bookings_made.sql", "AND" "visit.patient_id";
    RECALLS: "recalls.sql", "WHERE" "recall.patient_id";
}

told! {
    VISITS: "visits.sql", "visit.rowid" "visit.id" "visit.patient_id";
    LINES: "lines.sql", "line.rowid" "line.id" "visit.patient_id";
    PAYMENTS: "payments.sql", "payment.rowid" "payment.id" "payment.patient_id";
    BONUSES: "bonuses.sql", "bonus.rowid" "bonus.id" "bonus.patient_id";
    RATINGS: "ratings.sql", "rating.rowid" "rating.id" "visit.patient_id";
}

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[OF_FACTS, OF_TOLD];

/// So many who changed are asked for one by one, and of more so many at once.
const ONE_BY_ONE: usize = 32;
const AT_ONCE: usize = 2_000;

/// What is bound to the statements for some patients: the first, the last, and after which number they changed.
type Some = (i64, i64, Option<i64>);

fn some(whose: Patients<'_>) -> Vec<Some> {
    match whose {
        Patients::All => Vec::new(),
        Patients::Changed(ids, since) if ids.len() > ONE_BY_ONE => {
            let ends = ids.chunks(AT_ONCE).filter_map(|ids| Some((*ids.first()?, *ids.last()?)));
            ends.map(|(first, last)| (first, last, Some(since))).collect()
        }
        Patients::Of(ids) | Patients::Changed(ids, _) => runs(ids).map(|(first, last)| (first, last, None)).collect(),
    }
}

type Asked = Query<'static, Any, AnyArguments>;

fn ask((first, last, since): Some, of_some: &'static str, of_changed: &'static str) -> Asked {
    match since {
        None => sqlx::query(of_some).bind(first).bind(last),
        Some(since) => sqlx::query(of_changed).bind(first).bind(last).bind(since),
    }
}

/// Each hands its rows over one by one, in no order.
impl Reader {
    pub async fn patients(&mut self, whose: Patients<'_>, each: impl FnMut(Patient)) -> Result<(), BooksError> {
        self.facts(PATIENTS, whose, row::patient, each).await
    }

    pub async fn visits(&mut self, whose: Patients<'_>, each: impl FnMut(Visit)) -> Result<(), BooksError> {
        self.told(VISITS, whose, told::visit, each).await
    }

    pub async fn lines(&mut self, whose: Patients<'_>, each: impl FnMut(Line)) -> Result<(), BooksError> {
        self.told(LINES, whose, told::line, each).await
    }

    pub async fn payments(&mut self, whose: Patients<'_>, each: impl FnMut(Payment)) -> Result<(), BooksError> {
        self.told(PAYMENTS, whose, told::payment, each).await
    }

    pub async fn departures(&mut self, whose: Patients<'_>, each: impl FnMut(Departure)) -> Result<(), BooksError> {
        self.facts(DEPARTURES, whose, row::departure, each).await
    }

    pub async fn contact_results(
        &mut self,
        whose: Patients<'_>,
        each: impl FnMut(ContactResult),
    ) -> Result<(), BooksError> {
        self.facts(CONTACT_RESULTS, whose, row::contact_result, each).await
    }

    /// Of those patients alone who were reminded of something.
    pub async fn bookings_made(
        &mut self,
        whose: Patients<'_>,
        each: impl FnMut(BookingMade),
    ) -> Result<(), BooksError> {
        self.facts(BOOKINGS_MADE, whose, row::booking_made, each).await
    }

    pub async fn recalls(&mut self, whose: Patients<'_>, each: impl FnMut(Recall)) -> Result<(), BooksError> {
        self.facts(RECALLS, whose, row::recall, each).await
    }

    pub async fn bonuses(&mut self, whose: Patients<'_>, each: impl FnMut(Bonus)) -> Result<(), BooksError> {
        self.told(BONUSES, whose, told::bonus, each).await
    }

    pub async fn ratings(&mut self, whose: Patients<'_>, each: impl FnMut(Rating)) -> Result<(), BooksError> {
        self.told(RATINGS, whose, told::rating, each).await
    }

    async fn facts<T>(
        &mut self,
        facts: Facts,
        whose: Patients<'_>,
        fact: impl Fn(&AnyRow) -> Result<T, BooksError>,
        mut each: impl FnMut(T),
    ) -> Result<(), BooksError> {
        let queries = match whose {
            Patients::All => vec![sqlx::query(facts.of_all)],
            whose => some(whose).into_iter().map(|some| ask(some, facts.of_some, facts.of_changed)).collect(),
        };
        for query in queries {
            let mut rows = query.fetch(&mut *self.tx);
            while let Some(row) = rows.try_next().await? {
                each(fact(&row)?);
            }
        }
        Ok(())
    }

    async fn told<T>(
        &mut self,
        told: Told,
        whose: Patients<'_>,
        fact: impl Fn(&str) -> Result<T, BooksError>,
        mut each: impl FnMut(T),
    ) -> Result<(), BooksError> {
        if let Patients::All = whose {
            let of_all = if self.dialect == Dialect::Sqlite { told.by_rowid } else { told.by_id };
            let mut place = Some(i64::MIN);
            while let Some(after) = place {
                place = self.batch(sqlx::query(of_all).bind(after), &fact, &mut each).await?;
            }
        }
        for some in some(whose) {
            self.batch(ask(some, told.of_some, told.of_changed), &fact, &mut each).await?;
        }
        Ok(())
    }

    /// Hands over what one text tells; the place of the last row, if there is one.
    async fn batch<T>(
        &mut self,
        query: Asked,
        fact: impl Fn(&str) -> Result<T, BooksError>,
        mut each: impl FnMut(T),
    ) -> Result<Option<i64>, BooksError> {
        let row = query.fetch_one(&mut *self.tx).await?;
        let (text, rows): (Option<&str>, i64) = (row.try_get(0)?, row.try_get(1)?);
        let mut told = 0;
        for line in text.iter().flat_map(|text| text.split('\n')) {
            each(fact(line)?);
            told += 1;
        }
        // A row that has an unknown where none may be would be left out of the text.
        if told != rows {
            return Err(BooksError::damaged("a fact without what it must have"));
        }
        Ok(row.try_get(2)?)
    }
}

/// Ids that follow each other, from the first to the last.
fn runs(ids: &[i64]) -> impl Iterator<Item = (i64, i64)> {
    ids.chunk_by(|a, b| a.checked_add(1) == Some(*b)).filter_map(|run| Some((*run.first()?, *run.last()?)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_read_together() {
        assert_eq!(runs(&[3, 4, 5, 9, 11, 12]).collect::<Vec<_>>(), [(3, 5), (9, 9), (11, 12)]);
        assert_eq!(runs(&[]).next(), None);
    }
}
