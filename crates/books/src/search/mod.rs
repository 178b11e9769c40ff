//! Finding patients as they are typed.
//!
//! What patients are found by is kept in memory, one line each ([`people`]), made when somebody first looks and kept true by the
//! numbered changes: before every answer the newest are read. Names are compared as [`sound`] says. What is shown of those found
//! comes from the books at that moment, and so does whether somebody may see them.

mod duplicates;
mod entry;
mod likely;
mod lines;
mod name;
mod people;
mod query;
mod read;
mod sound;
mod tally;

use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockReadGuard};

use clinic::record::Attention;
use jiff::civil::Date;

use crate::cards::{City, Seen};
use crate::facts::{Changes, State};
use crate::{Books, BooksError};
pub use duplicates::{Alike, Duplicates, Similar};
use entry::Entry;
use likely::Pair;
pub use likely::{Likely, Why};
use people::{Candidate, People};
use query::Query;
use read::Told;

/// A patient who was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub id: i64,
    pub key: String,
    pub name: String,
    pub born_on: Option<Date>,
    /// As it was entered.
    pub phone: Option<String>,
    pub card_number: Option<String>,
    pub city: Option<String>,
    /// Of the category.
    pub attention: Option<Attention>,
    /// Why the patient is in the category.
    pub category_reason: Option<String>,
    pub state: State,
    pub how: How,
}

/// What somebody was found by; found by several, the first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum How {
    Card,
    Phone,
    Born,
    Name,
}

/// Looks for patients. Cheap to clone; all of the same books share what is in memory.
#[derive(Clone)]
pub struct PatientIndex {
    books: Books,
}

/// What all users of the same books share.
#[derive(Default)]
pub(crate) struct Shared {
    /// Held while the books are read for it.
    turn: tokio::sync::Mutex<()>,
    known: RwLock<Option<Known>>,
    /// Cards that may be of one person, and the number of the last change when they were looked for.
    pairs: Mutex<Option<(i64, Arc<Vec<Pair>>)>>,
}

struct Known {
    people: People,
    /// The number of the last change that is in it.
    seq: i64,
}

#[cfg(test)]
pub(crate) const STATEMENTS: &[&[&str]] = &[duplicates::STATEMENTS, read::STATEMENTS];
#[cfg(test)]
pub(crate) const OF_NUMBERS: &[crate::numbers::OfNumbers] = &[read::FOUND];

/// A way to look.
type Look = fn(&People, &Query, usize) -> Vec<Candidate>;

impl Books {
    /// What patients are found by. Nothing is read before it is needed.
    pub fn patient_index(&self) -> PatientIndex {
        PatientIndex { books: self.clone() }
    }
}

impl PatientIndex {
    /// Begin to make it in the background, so that the first who looks need not wait. What fails now fails for them again.
    pub fn prepare(&self) {
        let index = self.clone();
        tokio::spawn(async move { index.follow().await });
    }

    /// At most `limit` patients, best first, who were entered until now and whom somebody may see.
    ///
    /// A text may be a name (beginnings of its words in any order, in any script or transliteration), the last four or more
    /// digits of a phone number, a card number, or a day or month of birth. A name letter by letter comes before one that
    /// sounds alike, an active patient before others, a whole word before one that goes on. One typing error in a word of five
    /// letters or more is forgiven where nobody else is found. Merged and erased patients never are.
    pub async fn find(&self, text: &str, limit: usize, seen: &Seen) -> Result<Vec<Found>, BooksError> {
        let query = Arc::new(Query::of(text));
        if query.is_empty() || limit == 0 {
            return Ok(Vec::new());
        }
        self.follow().await?;
        // Of all who fit, those may be seen who come last.
        let most = if seen.is_all() { limit } else { usize::MAX };
        let looks: [Look; 2] = [People::find, People::find_misspelt];
        for look in looks {
            let (shared, query) = (Arc::clone(&self.books.people), Arc::clone(&query));
            let look = move || shared.read().as_ref().map_or(Vec::new(), |known| look(&known.people, &query, most));
            let candidates = in_background(look).await?;
            let found = self.books.read().await?.found(&candidates, limit, seen).await?;
            if !found.is_empty() {
                return Ok(found);
            }
        }
        Ok(Vec::new())
    }

    /// Where patients live: most patients first, then by name.
    pub(crate) async fn cities(&self, most: usize) -> Result<Vec<City>, BooksError> {
        self.of_people(|people| {
            let mut cities: Vec<City> =
                people.cities().map(|(name, patients)| City { name: name.clone(), patients }).collect();
            cities.sort_unstable_by(|a, b| b.patients.cmp(&a.patients).then_with(|| a.name.cmp(&b.name)));
            cities.truncate(most);
            cities
        })
        .await
    }

    /// Active patients.
    pub(crate) async fn members_of_category(&self, id: i64) -> Result<usize, BooksError> {
        self.of_people(|people| people.members_of_category(id)).await
    }

    /// Active patients.
    pub(crate) async fn members_of_source(&self, id: i64) -> Result<usize, BooksError> {
        self.of_people(|people| people.members_of_source(id)).await
    }

    async fn of_people<T: Default>(&self, of: impl FnOnce(&People) -> T) -> Result<T, BooksError> {
        self.follow().await?;
        Ok(self.books.people.read().as_ref().map_or_else(T::default, |known| of(&known.people)))
    }

    /// Makes sure that every change until now is in it.
    async fn follow(&self) -> Result<(), BooksError> {
        let shared = &self.books.people;
        if shared.seq() == Some(self.books.seq().await?) {
            return Ok(());
        }
        let _turn = shared.turn.lock().await;
        let mut reader = self.books.read().await?;
        let changes = match shared.seq() {
            Some(seq) => reader.changes_since(seq).await?,
            None => Changes { everything: true, upto: reader.seq(), ..Changes::default() },
        };
        let (seq, is_worn) = (changes.upto, shared.read().as_ref().is_some_and(|known| known.people.is_worn()));
        if changes.everything || is_worn {
            let told = reader.told_patients(None).await?;
            let people = in_background(move || entries(&told).map(People::new)).await??;
            *shared.write() = Some(Known { people, seq });
        } else {
            let since = shared.seq().filter(|_| !changes.patients.is_empty());
            let told = if since.is_some() { reader.told_patients(since).await? } else { Vec::new() };
            let now = entries(&told)?;
            if let Some(known) = shared.write().as_mut() {
                known.people.change(&changes.patients, now);
                known.seq = seq;
            }
        }
        Ok(())
    }
}

impl Shared {
    fn seq(&self) -> Option<i64> {
        self.read().as_ref().map(|known| known.seq)
    }

    /// Who panicked while reading has changed nothing.
    fn read(&self) -> RwLockReadGuard<'_, Option<Known>> {
        self.known.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn write(&self) -> std::sync::RwLockWriteGuard<'_, Option<Known>> {
        self.known.write().unwrap_or_else(PoisonError::into_inner)
    }
}

fn entries(told: &[Told]) -> Result<Vec<Entry>, BooksError> {
    let mut all = Vec::new();
    for told in told {
        all.append(&mut told.entries()?);
    }
    Ok(all)
}

/// What takes a processor for a while keeps nobody else from being answered.
async fn in_background<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> Result<T, BooksError> {
    tokio::task::spawn_blocking(work).await.map_err(|error| BooksError::Refused(error.to_string()))
}
