//! Everything that is to mend, as a file for a spreadsheet.

use axum::body::Body;
use axum::extract::Path;
use axum::http::HeaderValue;
use axum::http::header::{CONTENT_DISPOSITION, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use futures::stream::{StreamExt, unfold};
use tokio::sync::mpsc;

use super::job::Stage;
use super::problem;
use super::spool::Kept;
use crate::fault::Fault;
use crate::text::Words;
use crate::visitor::Visitor;

/// The mark by which spreadsheets know UTF-8, and the heads, which are the same in every language.
const BEGINNING: &str = "\u{feff}file,line,column,problem,remedy\r\n";
/// Bytes that are sent at a time.
const AT_A_TIME: usize = 64 << 10;

/// Of a sound bundle what somebody should look at.
pub async fn errors(visitor: Visitor, Path(id): Path<String>) -> Result<Response, Fault> {
    let job = visitor.app.imports.job(&id).ok_or(Fault::NotFound)?;
    let problems: Box<dyn Iterator<Item = Kept> + Send> = match (job.stage(), job.problems()) {
        (Stage::Refused(_), Some(problems)) => Box::new(problems.read().map_err(|error| Fault::internal(&error))?),
        (Stage::Sound(certificate) | Stage::Taken { certificate, .. }, _) => {
            let warnings = certificate.warnings.listed.clone();
            Box::new(warnings.into_iter().map(|problem| Kept {
                file: problem.file,
                line: problem.line,
                column: problem.column,
                what: problem.what,
            }))
        }
        _ => return Err(Fault::NotFound),
    };
    let parts = unfold(written(visitor.words.clone(), problems), |mut parts| async move {
        parts.recv().await.map(|part| (Ok::<_, std::convert::Infallible>(part), parts))
    });
    // What packs it for the way asks once more after the end.
    let mut response = Body::from_stream(parts.fuse()).into_response();
    let headers = response.headers_mut();
    headers.insert(CONTENT_TYPE, HeaderValue::from_static("text/csv; charset=utf-8"));
    headers.insert(CONTENT_DISPOSITION, HeaderValue::from_static("attachment; filename=\"errors.csv\""));
    Ok(response)
}

/// The file in parts, written on a thread of its own as fast as somebody takes them.
fn written(words: Words, problems: Box<dyn Iterator<Item = Kept> + Send>) -> mpsc::Receiver<String> {
    let (parts, taken) = mpsc::channel(2);
    tokio::task::spawn_blocking(move || {
        let mut part = BEGINNING.to_owned();
        for problem in problems {
            write_row(&words, &problem, &mut part);
            // An error means that nobody waits for it any more.
            if part.len() >= AT_A_TIME && parts.blocking_send(std::mem::take(&mut part)).is_err() {
                return;
            }
        }
        let _ = parts.blocking_send(part);
    });
    taken
}

fn write_row(words: &Words, kept: &Kept, output: &mut String) {
    let told = problem::tell(words, &kept.what);
    let line = kept.line.map(|line| line.to_string()).unwrap_or_default();
    let cells = [&kept.file, &line, kept.column.as_deref().unwrap_or_default(), &told.problem, &told.remedy];
    for (at, cell) in cells.into_iter().enumerate() {
        if at > 0 {
            output.push(',');
        }
        write_cell(cell, output);
    }
    output.push_str("\r\n");
}

/// Quoted where it must be; what a spreadsheet would take for a formula is made a text.
fn write_cell(cell: &str, output: &mut String) {
    let is_formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r']);
    if !is_formula && !cell.contains([',', '"', '\n', '\r']) {
        output.push_str(cell);
        return;
    }
    output.push('"');
    if is_formula {
        output.push('\'');
    }
    output.push_str(&cell.replace('"', "\"\""));
    output.push('"');
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn a_row_has_five_cells_whatever_stands_in_them() {
        let words = Words::of(Language::En);
        let mut row = String::new();
        let kept = Kept {
            file: "=a,b.csv".into(),
            line: Some(7),
            column: None,
            what: "something \"new\": do this, then that".into(),
        };
        write_row(&words, &kept, &mut row);
        assert_eq!(row, "\"'=a,b.csv\",7,,\"something \"\"new\"\"\",\"do this, then that\"\r\n");
    }

    #[tokio::test]
    async fn the_file_comes_in_parts_that_make_a_whole() {
        let kept = |line| Kept {
            file: "visits.csv".into(),
            line: Some(line),
            column: None,
            what: "used before in this file".into(),
        };
        let mut parts = written(Words::of(Language::En), Box::new((1..=5_000).map(kept)));
        let mut whole = String::new();
        let mut count = 0;
        while let Some(part) = parts.recv().await {
            whole.push_str(&part);
            count += 1;
        }
        assert!(whole.starts_with(BEGINNING) && count > 1);
        assert_eq!(whole.lines().count(), 5_001);
        assert!(whole.lines().last().expect("a line").starts_with("visits.csv,5000,,"));
    }
}
