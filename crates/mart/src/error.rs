//! What can go wrong between the books and an answer.

use books::BooksError;
use report::EngineError;

#[derive(Debug, thiserror::Error)]
pub enum MartError {
    /// The books could not be read.
    #[error(transparent)]
    Books(#[from] BooksError),
    /// The cache folder could not be read or written. Answers do not depend on it: they are given without it.
    #[error("the report cache: {0}")]
    Cache(String),
    /// A fault of the program.
    #[error("{0}")]
    Computation(String),
}

impl From<datafusion::error::DataFusionError> for MartError {
    fn from(error: datafusion::error::DataFusionError) -> Self {
        Self::Computation(error.strip_backtrace())
    }
}

impl From<MartError> for datafusion::error::DataFusionError {
    fn from(error: MartError) -> Self {
        Self::External(Box::new(error))
    }
}

impl From<datafusion::arrow::error::ArrowError> for MartError {
    fn from(error: datafusion::arrow::error::ArrowError) -> Self {
        Self::Computation(error.to_string())
    }
}

impl From<MartError> for EngineError {
    fn from(error: MartError) -> Self {
        match error {
            MartError::Books(error) => Self::Books(error.to_string()),
            other => Self::Computation(other.to_string()),
        }
    }
}
