//! How far a job is, told as it goes: a stream of server-sent events, ended by one that says where to go.

use std::time::Duration;

use axum::Error;
use axum::extract::Path;
use axum::response::sse::{Event, KeepAlive, Sse};
use exchange::bundle::Progress;
use futures::stream::{Stream, unfold};
use serde_json::json;
use tokio::sync::watch;

use super::href;
use super::job::Stage;
use crate::text::Words;
use crate::visitor::Visitor;

/// Faster than this nobody reads.
const EVERY: Duration = Duration::from_millis(250);

struct Following {
    words: Words,
    href: String,
    /// None of a job that is not there.
    stage: Option<watch::Receiver<Stage>>,
    is_first: bool,
    every: Duration,
}

pub async fn progress(
    visitor: Visitor,
    Path(id): Path<String>,
) -> Sse<impl Stream<Item = Result<Event, Error>> + Send + 'static> {
    let stage = visitor.app.imports.job(&id).map(|job| job.follow());
    let following = Following { words: visitor.words.clone(), href: href(&id), stage, is_first: true, every: EVERY };
    Sse::new(unfold(Some(following), next)).keep_alive(KeepAlive::default())
}

async fn next(following: Option<Following>) -> Option<(Result<Event, Error>, Option<Following>)> {
    let mut following = following?;
    Some(match following.running().await {
        Some(stage) => {
            let (done, whole) = share(&stage);
            let said = json!({ "done": done, "whole": whole, "text": text(&following.words, &stage) });
            (Event::default().json_data(said), Some(following))
        }
        None => (Event::default().event("end").json_data(json!({ "href": following.href })), None),
    })
}

impl Following {
    /// Where the job is now, after it went on; none when it came to its end.
    async fn running(&mut self) -> Option<Stage> {
        let stage = self.stage.as_mut()?;
        if !self.is_first {
            tokio::time::sleep(self.every).await;
            stage.changed().await.ok()?;
        }
        self.is_first = false;
        let now = stage.borrow_and_update().clone();
        now.is_running().then_some(now)
    }
}

/// Of the whole work, in any unit; a whole of nothing is not known.
pub fn share(stage: &Stage) -> (u64, u64) {
    match stage {
        Stage::Checking(progress) | Stage::Taking(progress) => (progress.bytes, progress.bytes_in_all),
        _ => (0, 0),
    }
}

pub fn text(words: &Words, stage: &Stage) -> String {
    match stage {
        Stage::Checking(Progress { file, rows, .. }) | Stage::Taking(Progress { file, rows, .. })
            if !file.is_empty() =>
        {
            let rows = i64::try_from(*rows).unwrap_or(i64::MAX);
            words.say_with("import-rows", &[("rows", rows.into()), ("file", (*file).into())])
        }
        _ => words.say("import-begins"),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::super::job::Failure;
    use super::*;
    use crate::text::Language;

    fn checking(rows: u64) -> Stage {
        Stage::Checking(Progress { file: "visits.csv", rows, bytes: rows * 10, bytes_in_all: 1_000 })
    }

    fn following(stage: Option<watch::Receiver<Stage>>) -> Following {
        let words = Words::of(Language::En);
        Following { words, href: "/import/1".into(), stage, is_first: true, every: Duration::ZERO }
    }

    #[tokio::test]
    async fn what_goes_on_is_told_until_it_ends() {
        let stage = watch::Sender::new(checking(1));
        let mut following = following(Some(stage.subscribe()));
        let told = following.running().await.expect("it runs");
        assert_eq!(share(&told), (10, 1_000));
        assert!(text(&following.words, &told).contains("visits.csv"));
        stage.send_replace(checking(2));
        stage.send_replace(checking(3));
        assert_eq!(share(&following.running().await.expect("it runs")), (30, 1_000), "the newest alone");
        stage.send_replace(Stage::Failed(Arc::new(Failure::Broken)));
        assert!(following.running().await.is_none());
    }

    #[tokio::test]
    async fn a_job_that_is_forgotten_ends_at_once() {
        let (_, rest) = next(Some(following(None))).await.expect("the end is told");
        assert!(next(rest).await.is_none());
    }
}
