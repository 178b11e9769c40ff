//! Answers that are still complete are given again: an engine around the engine.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use books::cards::Choices;
use books::{Books, BooksError};
use report::engine::Setting;
use report::{Answer, CellQuestion, Engine, EngineError, Listing, Question};
use tokio::sync::OnceCell;

/// Keeps answers, and what filters can be set to, as long as the books have no other change, so that what it gives holds every
/// write committed before it was asked. What several ask at once is computed once.
pub struct Remembering {
    engine: Arc<dyn Engine>,
    books: Books,
    kept: Mutex<Kept>,
}

#[derive(Default)]
struct Kept {
    /// Number of the books' last change when these were asked.
    seq: i64,
    /// What was asked last stands last.
    answers: Vec<(String, Being)>,
    choices: Arc<OnceCell<Arc<Choices>>>,
}

/// An answer that is there, or that somebody is waiting for.
type Being = Arc<OnceCell<Answer>>;

const MOST_ANSWERS: usize = 400;
/// An answer of more numbers is a long list.
const LONG: usize = 50_000;
/// Of all long lists that are kept. They do not push out what is short: one list of all patients is a hundred other answers.
const MOST_LONG: usize = 12_000_000;
/// Of all others.
const MOST_SHORT: usize = 4_000_000;

impl Remembering {
    pub fn new(engine: Arc<dyn Engine>, books: Books) -> Self {
        Self { engine, books, kept: Mutex::default() }
    }

    /// What filters can be set to.
    pub async fn choices(&self) -> Result<Arc<Choices>, BooksError> {
        let seq = self.books.seq().await?;
        let being = self.kept.lock().unwrap_or_else(PoisonError::into_inner).at(seq).choices.clone();
        being.get_or_try_init(async || Ok(Arc::new(self.books.choices().await?))).await.cloned()
    }
}

#[async_trait]
impl Engine for Remembering {
    async fn setting(&self) -> Result<Setting, EngineError> {
        self.engine.setting().await
    }

    async fn answer(&self, question: &Question) -> Result<Answer, EngineError> {
        let seq = self.books.seq().await.map_err(|error| EngineError::Books(error.to_string()))?;
        let being = self.kept.lock().unwrap_or_else(PoisonError::into_inner).find(seq, key(question));
        being.get_or_try_init(|| self.engine.answer(question)).await.cloned()
    }

    async fn people(&self, question: &Question, cell: &CellQuestion, listing: Listing) -> Result<Answer, EngineError> {
        self.engine.people(question, cell, listing).await
    }
}

impl Kept {
    /// An older number than the last one is another history: books may have been restored from a backup.
    fn at(&mut self, seq: i64) -> &mut Self {
        if self.seq != seq {
            *self = Self { seq, ..Self::default() };
        }
        self
    }

    fn find(&mut self, seq: i64, key: String) -> Being {
        self.at(seq);
        let known = self.answers.iter().position(|(known, _)| *known == key).map(|at| self.answers.remove(at));
        let (key, being) = known.unwrap_or_else(|| (key, Being::default()));
        self.answers.push((key, being.clone()));
        self.shrink(MOST_SHORT, MOST_LONG);
        being
    }

    /// Forgets what was asked longest ago. What is computed just now counts when something is asked next; what was asked last
    /// stays.
    fn shrink(&mut self, most_short: usize, most_long: usize) {
        let (mut short, mut long, mut seen) = (0, 0, 0);
        self.answers.reverse();
        self.answers.retain(|(_, being)| {
            let numbers = being.get().map_or(0, |answer| answer.rows.numbers());
            let (sum, most) = if numbers > LONG { (&mut long, most_long) } else { (&mut short, most_short) };
            *sum += numbers;
            seen += 1;
            seen == 1 || (*sum <= most && seen <= MOST_ANSWERS)
        });
        self.answers.reverse();
    }
}

/// Everything that decides the answer.
fn key(question: &Question) -> String {
    let Question { report, view, as_of, today, asked, values, filters, totals, time_zone } = question;
    format!("{} {} {as_of} {today} {asked:?} {values:?} {filters:?} {totals} {time_zone}", report.id, view.by)
}

#[cfg(test)]
mod tests {
    use super::*;
    use report::{Freshness, Row};

    /// Of one column.
    fn answer(rows: usize) -> Answer {
        let row = Row { values: vec![report::Value::Empty], keys: Vec::new() };
        Answer {
            head: Vec::new(),
            cell: Vec::new(),
            currency: clinic::Currency::from_code("EUR").expect("a currency"),
            columns: Vec::new(),
            rows: vec![row; rows].into(),
            total: None,
            freshness: Freshness::default(),
            drawing: None,
        }
    }

    fn keys(kept: &Kept) -> Vec<&str> {
        kept.answers.iter().map(|(key, _)| key.as_str()).collect()
    }

    #[test]
    fn what_was_asked_is_found_until_the_books_change() {
        let mut kept = Kept::default();
        kept.find(7, "a".into()).set(answer(1)).expect("nothing there yet");
        assert!(kept.find(7, "a".into()).get().is_some());
        assert!(kept.find(7, "b".into()).get().is_none());
        assert!(kept.find(8, "a".into()).get().is_none());
        assert!(kept.find(7, "a".into()).get().is_none());
    }

    #[test]
    fn what_was_asked_longest_ago_is_forgotten_first() {
        let mut kept = Kept::default();
        for key in ["a", "b", "c"] {
            kept.find(1, key.into()).set(answer(10)).expect("nothing there yet");
        }
        kept.find(1, "a".into());
        kept.shrink(25, 0);
        assert_eq!(keys(&kept), ["c", "a"]);
        kept.shrink(1, 0);
        assert_eq!(keys(&kept), ["a"]);
    }

    #[test]
    fn a_long_list_pushes_out_long_lists_alone() {
        let mut kept = Kept::default();
        for (key, rows) in [("short", 10), ("list", LONG + 1), ("longer", LONG + 2), ("last", 1)] {
            kept.find(1, key.into()).set(answer(rows)).expect("nothing there yet");
        }
        kept.shrink(100, 2 * LONG);
        assert_eq!(keys(&kept), ["short", "longer", "last"]);
    }
}
