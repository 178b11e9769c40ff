//! The engine: a question in, an answer or the people behind a number out.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use async_trait::async_trait;
use clinic::Period;
use clinic::period::date_of_epoch_day;
use report::engine::Setting;
use report::people::{Behind, Match, VisitCard};
use report::{Answer, CellQuestion, Engine, EngineError, Freshness, Listing, Question, QuestionError, finish};

use crate::mart::Mart;
use crate::names::{self, SnapshotNames};
use crate::numbers;
use crate::session::Session;
use crate::snapshot::Snapshot;

#[async_trait]
impl Engine for Mart {
    async fn setting(&self) -> Result<Setting, EngineError> {
        let snapshot = self.fresh().await?;
        let day = |day: i32| date_of_epoch_day(i64::from(day));
        let clinic = snapshot.directory.clinic.as_ref();
        Ok(Setting {
            clinic: clinic.map_or_else(String::new, |clinic| clinic.name.clone()),
            currency: names::currency(&snapshot),
            time_zone: clinic.map_or_else(|| "UTC".to_owned(), |clinic| clinic.time_zone.clone()),
            days: snapshot.days.and_then(|(first, last)| Period::new(day(first)?, day(last)?)),
        })
    }

    async fn answer(&self, question: &Question) -> Result<Answer, EngineError> {
        let snapshot = self.fresh().await?;
        match self.answer_of(&snapshot, question).await {
            // A column was asked for that the cache no longer has as it was: the books are still there.
            Err(_) if snapshot.is_damaged() => self.answer_of(&self.fresh().await?, question).await,
            answered => answered,
        }
    }

    async fn people(&self, question: &Question, cell: &CellQuestion, listing: Listing) -> Result<Answer, EngineError> {
        let view = question.view;
        if listing == Listing::Rows && !view.visits {
            return Err(QuestionError::NoSuchCell(format!(
                "the report {} does not count visits here; leave --rows away to list its people",
                question.report.id
            ))
            .into());
        }
        let snapshot = self.fresh().await?;
        match self.people_of(&snapshot, question, cell, listing).await {
            Err(_) if snapshot.is_damaged() => self.people_of(&self.fresh().await?, question, cell, listing).await,
            listed => listed,
        }
    }
}

impl Mart {
    async fn answer_of(&self, snapshot: &Arc<Snapshot>, question: &Question) -> Result<Answer, EngineError> {
        let session = Session::open(&self.template, snapshot, question).await?;
        let cells = numbers::cells(&session, question).await?;
        let names = SnapshotNames::of(snapshot.clone(), question)?;
        Ok(finish::finish(question, cells, Arc::new(names), Freshness { seq: snapshot.moment.seq }))
    }

    async fn people_of(
        &self,
        snapshot: &Arc<Snapshot>,
        question: &Question,
        cell: &CellQuestion,
        listing: Listing,
    ) -> Result<Answer, EngineError> {
        let view = question.view;
        let names = SnapshotNames::of_people(snapshot.clone(), question)?;
        let cell = cell.resolve(question, &names)?;
        let session = Session::open(&self.template, snapshot, question).await?;
        let mut everyone = cell.clone();
        let mut marked = HashSet::new();
        if matches!(cell.behind, Behind::ShareOfAll(_) | Behind::ShareUpToHere(_)) {
            everyone.keys = vec![Match::Any; cell.keys.len()];
            marked = self.of_this_row(snapshot, &session, question, &cell).await?;
        }
        let members = numbers::members(&session, view, &everyone, listing).await?;
        let mut chosen = cell.choose(view, members, &marked);
        if listing == Listing::Rows {
            chosen.retain(|(member, _)| member.visit.is_some());
        }
        let visits = self.visits(&chosen.iter().filter_map(|(member, _)| member.visit).collect::<Vec<_>>()).await?;
        Ok(cell.list(question, listing, chosen, &visits, &names, Freshness { seq: snapshot.moment.seq }))
    }

    /// The patients of a share's own row; for a cumulative share of the rows up to it, in the report's order.
    async fn of_this_row(
        &self,
        snapshot: &Arc<Snapshot>,
        session: &Session,
        question: &Question,
        cell: &report::people::Cell,
    ) -> Result<HashSet<i64>, EngineError> {
        if !matches!(cell.behind, Behind::ShareUpToHere(_)) {
            let own = numbers::members(session, question.view, cell, Listing::People).await?;
            return Ok(own.into_iter().map(|member| member.patient).collect());
        }
        let mut whole = question.clone();
        whole.values.remove("limit");
        let answer = self.answer_of(snapshot, &whole).await?;
        let here: Vec<Option<i64>> = cell
            .keys
            .iter()
            .take(question.view.keys.len())
            .map(|key| if let Match::Is(number) = key { *number } else { None })
            .collect();
        let mut upto = HashSet::new();
        for keys in (0..answer.rows.len()).map(|row| answer.rows.keys(row)) {
            upto.extend(keys.first().copied().flatten());
            if keys == here {
                break;
            }
        }
        Ok(upto)
    }

    async fn visits(&self, ids: &[i64]) -> Result<HashMap<i64, VisitCard>, EngineError> {
        if ids.is_empty() {
            return Ok(HashMap::new());
        }
        let found = self.books.visit_cards(ids).await.map_err(|error| EngineError::Books(error.to_string()))?;
        Ok(found
            .into_iter()
            .map(|visit| {
                (visit.id, VisitCard { id: visit.key, starts_at: visit.starts_at, employee: visit.employee_id })
            })
            .collect())
    }
}
