//! How many tasks wait, for the sign that stands on every page and keeps itself new.

use axum::Json;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

pub async fn show(visitor: Visitor) -> Result<Response, Fault> {
    let today = visitor.app.now().await?.today;
    let waiting = visitor.app.books().waiting_tasks(visitor.actor(), today).await?;
    let (count, label) = told(&visitor.words, waiting);
    Ok(Json(json!({ "count": count, "label": label })).into_response())
}

/// What stands there, and what it means. Empty: nothing waits.
pub fn told(words: &Words, waiting: books::work::Waiting) -> (String, String) {
    if waiting.all() == 0 {
        return (String::new(), String::new());
    }
    let of = [("overdue", waiting.overdue.into()), ("new", waiting.new.into()), ("closed", waiting.closed.into())];
    (words.count(waiting.all()), words.say_with("task-badge", &of))
}
