//! What went wrong, and the page that says so: what happened, what to do, and for a fault of the program a number under which
//! the log has the rest. No message holds anything of a patient.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::http::header::CONTENT_TYPE;
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};
use books::BooksError;
use report::EngineError;

use crate::ask::AskError;
use crate::page;
use crate::preference::Preference;
use crate::resend;
use crate::state::Shared;

#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing is there, or nothing that this visitor may know of.
    NotFound,
    /// Whoever asks is not signed in (any more), and asked for no page that could send them to sign in.
    SignedOut,
    /// What came cannot be taken: the text that says why, and what it is about.
    Refused(&'static str, String),
    /// The browser said that another site asks.
    OtherSite,
    /// Somebody else is writing to the books, and was for long.
    Busy,
    /// A fault of the program, or of what it stands on.
    Internal { incident: String },
}

impl Fault {
    /// Logs what happened under a number that the page tells.
    pub fn internal(error: &dyn std::fmt::Display) -> Self {
        let incident: String = format!("{:08X}", rand::random::<u32>());
        tracing::error!(incident, %error, "a page could not be made");
        Self::Internal { incident }
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound => StatusCode::NOT_FOUND,
            Self::SignedOut => StatusCode::UNAUTHORIZED,
            Self::Refused(..) => StatusCode::BAD_REQUEST,
            Self::OtherSite => StatusCode::FORBIDDEN,
            Self::Busy => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// Whether what was asked for may well be answered when it is asked for again.
    fn may_pass(&self) -> bool {
        matches!(self, Self::SignedOut | Self::Busy | Self::Internal { .. })
    }
}

impl From<BooksError> for Fault {
    fn from(error: BooksError) -> Self {
        match error {
            BooksError::Busy => Self::Busy,
            BooksError::FormTaken => Self::Refused("fault-form-taken", String::new()),
            error => Self::internal(&error),
        }
    }
}

impl From<EngineError> for Fault {
    fn from(error: EngineError) -> Self {
        match error {
            EngineError::Question(error) => Self::Refused("fault-question", error.to_string()),
            error => Self::internal(&error),
        }
    }
}

impl From<AskError> for Fault {
    fn from(error: AskError) -> Self {
        match error {
            AskError::Question(error) => Self::Refused("fault-question", error.to_string()),
            AskError::Beyond => Self::NotFound,
        }
    }
}

impl From<askama::Error> for Fault {
    fn from(error: askama::Error) -> Self {
        Self::internal(&error)
    }
}

/// The page is made by [`tell`], which knows the visitor's language.
impl IntoResponse for Fault {
    fn into_response(self) -> Response {
        let mut response = self.status().into_response();
        response.extensions_mut().insert(Arc::new(self));
        response
    }
}

/// Gives what went wrong its page, and what was typed a way back.
pub async fn tell(State(app): State<Shared>, request: Request, next: Next) -> Response {
    let headers = request.headers().clone();
    let (response, form) = match resend::hold(request).await {
        Ok((request, form)) => (next.run(request).await, form),
        Err(fault) => (fault.into_response(), None),
    };
    let fault = match response.extensions().get::<Arc<Fault>>() {
        Some(fault) => Arc::clone(fault),
        // What the framework could not read: a form without its fields, an address that is none.
        None if is_unread(&response) => Arc::new(Fault::Refused("fault-form", String::new())),
        None => return resend::answered(form.as_ref(), response),
    };
    let form = form.filter(|_| fault.may_pass());
    page::error::page(&app, &Preference::of(&app, &headers).await, &fault, form).await
}

fn is_unread(response: &Response) -> bool {
    let is_of_the_framework =
        response.headers().get(CONTENT_TYPE).is_none_or(|kind| kind.as_bytes().starts_with(b"text/plain"));
    let is_refusal = matches!(
        response.status(),
        StatusCode::BAD_REQUEST | StatusCode::UNPROCESSABLE_ENTITY | StatusCode::UNSUPPORTED_MEDIA_TYPE
    );
    is_refusal && is_of_the_framework
}

/// Of what panicked only that it did is told: the message may hold anything.
pub fn of_panic(_: Box<dyn std::any::Any + Send>) -> Response {
    Fault::internal(&"the program panicked").into_response()
}
