//! Answers that are still complete are given again: an engine around the engine.

use std::sync::{Arc, Mutex, PoisonError};

use async_trait::async_trait;
use books::Books;
use report::engine::Setting;
use report::{Answer, CellQuestion, Engine, EngineError, Listing, Question};
use tokio::sync::OnceCell;

/// Keeps answers as long as the books have no other change, so that what it gives holds every write committed before it was
/// asked. What several ask at once is computed once.
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
}

/// An answer that is there, or that somebody is waiting for.
type Being = Arc<OnceCell<Answer>>;

/// Of all that is kept: 16 bytes each.
const MOST_NUMBERS: usize = 8_000_000;
const MOST_ANSWERS: usize = 400;

impl Remembering {
    pub fn new(engine: Arc<dyn Engine>, books: Books) -> Self {
        Self { engine, books, kept: Mutex::default() }
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
    fn find(&mut self, seq: i64, key: String) -> Being {
        if self.seq != seq {
            *self = Self { seq, answers: Vec::new() };
        }
        let known = self.answers.iter().position(|(known, _)| *known == key).map(|at| self.answers.remove(at));
        let (key, being) = known.unwrap_or_else(|| (key, Being::default()));
        self.answers.push((key, being.clone()));
        self.shrink(MOST_NUMBERS);
        being
    }

    /// Forgets what was asked longest ago. What is computed just now counts when something is asked next.
    fn shrink(&mut self, most: usize) {
        let mut numbers = 0;
        let newest = self.answers.iter().rev().take(MOST_ANSWERS);
        let stays = newest.take_while(|(_, being)| {
            numbers += being.get().map_or(0, |answer| answer.rows.len() * answer.columns.len());
            numbers <= most
        });
        let gone = self.answers.len() - stays.count().max(1);
        self.answers.drain(..gone);
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

    fn answer(rows: usize) -> Answer {
        let row = Row { values: Vec::new(), keys: Vec::new() };
        let column =
            report::answer::AnswerColumn { name: "n".into(), unit: report::Unit::Count, record: None, is_id: false };
        Answer {
            head: Vec::new(),
            cell: Vec::new(),
            currency: clinic::Currency::from_code("EUR").expect("a currency"),
            columns: vec![column],
            rows: vec![row; rows].into(),
            total: None,
            freshness: Freshness::default(),
            drawing: None,
        }
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
        kept.shrink(25);
        let keys: Vec<&str> = kept.answers.iter().map(|(key, _)| key.as_str()).collect();
        assert_eq!(keys, ["c", "a"]);
        kept.shrink(1);
        assert_eq!(kept.answers.len(), 1);
    }
}
