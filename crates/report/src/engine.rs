//! What an engine has to do, and what it must be able to name.

use async_trait::async_trait;
use clinic::Currency;

use crate::answer::Answer;
use crate::definition::{Entity, Label};
use crate::people::{CellQuestion, Listing};
use crate::question::Question;

/// Up to which write an answer is complete.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Freshness {
    /// Number of the last change it contains.
    pub seq: i64,
}

#[async_trait]
pub trait Engine: Send + Sync {
    /// The clinic's currency and zone, needed to read a question and to write an answer.
    async fn setting(&self) -> Result<Setting, EngineError>;

    /// Answer a report. It contains every write committed before the call, and one snapshot throughout.
    async fn answer(&self, question: &Question) -> Result<Answer, EngineError>;

    /// The people (or, with [`Listing::Rows`], the visits) behind one cell of a report.
    async fn people(&self, question: &Question, cell: &CellQuestion, listing: Listing) -> Result<Answer, EngineError>;
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Setting {
    pub clinic: String,
    pub currency: Currency,
    /// IANA.
    pub time_zone: String,
    /// First and last day on which anything happened or is booked; none in an empty clinic.
    pub days: Option<clinic::Period>,
}

#[derive(Debug, thiserror::Error)]
pub enum EngineError {
    /// The question names something that is not there; say so to whoever asked.
    #[error("{0}")]
    Question(#[from] crate::question::QuestionError),
    /// The books could not be read; the message holds no patient's data.
    #[error("the books cannot be read: {0}")]
    Books(String),
    /// A fault of the program.
    #[error("the report could not be computed: {0}")]
    Computation(String),
}

/// An id and a name as people know them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'a> {
    pub id: &'a str,
    pub name: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PatientCard<'a> {
    pub id: &'a str,
    pub name: &'a str,
    pub phone: Option<&'a str>,
    pub email: Option<&'a str>,
    pub card_number: Option<&'a str>,
    pub price_list: Option<&'a str>,
}

/// Names of one snapshot, looked up last, on the few rows shown.
pub trait Names: Send + Sync {
    fn currency(&self) -> Currency;
    fn record(&self, entity: Entity, id: i64) -> Option<Named<'_>>;
    fn label(&self, label: Label, number: i64) -> Option<&str>;
    fn patient(&self, id: i64) -> Option<PatientCard<'_>>;
    /// Of many patients, each at its place; ids are in ascending order. Much cheaper than one by one.
    fn patients(&self, ids: &[i64]) -> Vec<Option<Named<'_>>>;
    /// Every record of a kind, by internal id.
    fn all(&self, entity: Entity) -> Vec<(i64, Named<'_>)>;
    /// Internal id of the patient with this id.
    fn patient_with_id(&self, id: &str) -> Option<i64>;
    /// The number of a text that is in use.
    fn label_number(&self, label: Label, text: &str) -> Option<i64>;
}
