//! For whoever watches the program.

use axum::extract::State;
use axum::http::StatusCode;

use crate::state::Shared;

/// The program runs.
pub async fn is_alive() -> &'static str {
    "alive\n"
}

/// The books answer, and reports can be asked.
pub async fn is_ready(State(app): State<Shared>) -> Result<&'static str, (StatusCode, &'static str)> {
    match app.engine().setting().await {
        Ok(_) => Ok("ready\n"),
        Err(error) => {
            tracing::warn!(%error, "not ready");
            Err((StatusCode::SERVICE_UNAVAILABLE, "not ready\n"))
        }
    }
}
