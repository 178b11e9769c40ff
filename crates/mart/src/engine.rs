//! The engine: a question in, an answer or the people behind a number out.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use async_trait::async_trait;
use books::facts::Reader;
use clinic::Period;
use clinic::period::date_of_epoch_day;
use report::engine::Setting;
use report::people::{Behind, Cell, Here, Listed, Match, Member, VisitCard};
use report::{Answer, CellQuestion, Engine, EngineError, Freshness, Listing, Question, QuestionError, View, finish};

use crate::error::MartError;
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
        let (snapshot, reader) = self.moment(listing).await?;
        match self.people_of(&snapshot, reader, question, cell, listing).await {
            Err(_) if snapshot.is_damaged() => {
                let (snapshot, reader) = self.moment(listing).await?;
                self.people_of(&snapshot, reader, question, cell, listing).await
            }
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

    /// What a list is made of: rows need the books at the snapshot's moment, too.
    async fn moment(&self, listing: Listing) -> Result<(Arc<Snapshot>, Option<Reader>), MartError> {
        match listing {
            Listing::People => Ok((self.fresh().await?, None)),
            Listing::Rows => self.fresh_with_reader().await.map(|(snapshot, reader)| (snapshot, Some(reader))),
        }
    }

    async fn people_of(
        &self,
        snapshot: &Arc<Snapshot>,
        reader: Option<Reader>,
        question: &Question,
        cell: &CellQuestion,
        listing: Listing,
    ) -> Result<Answer, EngineError> {
        let view = question.view;
        let names = SnapshotNames::of_people(snapshot.clone(), question)?;
        let cell = cell.resolve(question, &names)?;
        let session = Session::open(&self.template, snapshot, question).await?;
        let everywhere = Cell { keys: vec![Match::Any; cell.keys.len()], dates: Vec::new(), ..cell.clone() };
        let (members, here) = match cell.behind {
            Behind::ShareOfAll(of) => {
                let own = numbers::members(&session, view, &cell, listing).await?;
                let members = numbers::members(&session, view, &everywhere, listing).await?;
                (members, values(view, of, &own))
            }
            Behind::ShareUpToHere(of) => {
                let upto = self.up_to(snapshot, question, &cell).await?;
                let members = numbers::members(&session, view, &everywhere, listing).await?;
                let here = values(view, of, members.iter().filter(|member| upto.contains(&member.patient)));
                (members, here)
            }
            _ => (numbers::members(&session, view, &cell, listing).await?, Here::new()),
        };
        let listed = cell.choose(view, members, &here);
        let visits = match reader {
            Some(mut reader) => visits(&mut reader, &listed).await?,
            None => HashMap::new(),
        };
        let freshness = Freshness { seq: snapshot.moment.seq };
        Ok(cell.list(question, listing, listed, &visits, &names, freshness))
    }

    /// The patients of the rows up to a cell's own, in the report's order; up to the last of them where it has several.
    async fn up_to(
        &self,
        snapshot: &Arc<Snapshot>,
        question: &Question,
        cell: &Cell,
    ) -> Result<HashSet<i64>, EngineError> {
        let mut whole = question.clone();
        whole.values.remove("limit");
        let rows = self.answer_of(snapshot, &whole).await?.rows;
        let is_own = |keys: &[Option<i64>]| keys.iter().zip(&cell.keys).all(|(key, which)| which.is(*key));
        let last = (0..rows.len()).rev().find(|row| is_own(&rows.keys(*row)));
        let upto = 0..last.map_or(rows.len(), |last| last + 1);
        Ok(upto.filter_map(|row| rows.keys(row).first().copied().flatten()).collect())
    }
}

/// The cards of the visits that are listed: only the books have them.
async fn visits(reader: &mut Reader, listed: &[Listed]) -> Result<HashMap<i64, VisitCard>, MartError> {
    let ids: Vec<i64> = listed.iter().filter_map(|listed| listed.member.visit).collect();
    let card = |visit: books::facts::VisitCard| {
        (visit.id, VisitCard { id: visit.key, starts_at: visit.starts_at, employee: visit.employee_id })
    };
    Ok(reader.visit_cards(&ids).await?.into_iter().map(card).collect())
}

/// A stored column's value of each of some members.
fn values<'a>(view: &View, column: &str, members: impl IntoIterator<Item = &'a Member>) -> Here {
    let at = view.stored().position(|stored| stored.name == column);
    let value = |member: &Member| at.and_then(|at| member.values[at]).unwrap_or(0);
    members.into_iter().map(|member| ((member.patient, member.visit), value(member))).collect()
}
