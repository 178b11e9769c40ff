//! An answer as a file to take along. Who took what is written down.

use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use clinic::access::Action;
use exchange::answer;
use report::Answer;

use crate::ask::Address;
use crate::fault::Fault;
use crate::visitor::Visitor;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    Csv,
    Json,
    Parquet,
    Xlsx,
}

impl Format {
    /// By the end of a file's name.
    pub fn from_end(end: &str) -> Option<Self> {
        [Self::Csv, Self::Json, Self::Parquet, Self::Xlsx].into_iter().find(|format| format.end() == end)
    }

    fn end(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Json => "json",
            Self::Parquet => "parquet",
            Self::Xlsx => "xlsx",
        }
    }

    fn kind(self) -> &'static str {
        match self {
            Self::Csv => "text/csv; charset=utf-8",
            Self::Json => "application/json",
            Self::Parquet => "application/vnd.apache.parquet",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    fn written(self) -> answer::Format {
        match self {
            Self::Csv => answer::Format::SheetCsv,
            Self::Json => answer::Format::Json,
            Self::Parquet => answer::Format::Parquet,
            Self::Xlsx => answer::Format::Xlsx,
        }
    }
}

pub async fn file(visitor: &Visitor, address: &Address, answer: &Answer, format: Format) -> Result<Response, Fault> {
    if !visitor.may_any(Action::Export) {
        return Err(Fault::NotFound);
    }
    let of_people = if address.cell.is_some() { "-people" } else { "" };
    let detail = serde_json::json!({
        "report": address.report.id,
        "people": address.cell.is_some(),
        "format": format.end(),
        "rows": answer.rows.len(),
    });
    visitor.app.books().write(visitor.actor(), "export").await?.commit(&detail.to_string()).await?;
    let answer = answer.clone();
    let written = tokio::task::spawn_blocking(move || {
        let mut content = Vec::new();
        answer::write(&answer, format.written(), &mut content).map(|()| content)
    });
    let content = match written.await.map_err(|error| Fault::internal(&error))? {
        Err(answer::AnswerError::TooManyRows { .. }) => {
            return Err(Fault::Refused("fault-too-many-rows", String::new()));
        }
        content => content.map_err(|error| Fault::internal(&error))?,
    };
    let name = format!("attachment; filename=\"{}{of_people}.{}\"", address.report.id, format.end());
    let mut headers = HeaderMap::new();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static(format.kind()));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_str(&name).map_err(|error| Fault::internal(&error))?);
    Ok((headers, content).into_response())
}
