//! What a report *is*: its definition as data, the question put to it, the answer it gives and the people behind a number.
//!
//! A report is one relation of **members** and a few sums over it. A member is a patient (or a visit, where visits are
//! counted) with the keys of the cell it belongs to and what it adds to each column. The numbers are sums by key; the
//! people behind a cell are the members of that cell; both come from the same `members.sql`, so they cannot differ.
//!
//! Nothing here knows an SQL engine: [`Engine`] is what one has to do, [`finish`] is what is the same for all of them.

pub mod answer;
pub mod cells;
pub mod column;
pub mod definition;
pub mod engine;
pub mod finish;
pub mod people;
pub mod presets;
pub mod question;

pub use answer::{Answer, AnswerRows, Row, Value};
pub use cells::Cells;
pub use column::{Column, Measure, Total, Unit};
pub use definition::{Chart, Entity, Key, KeyKind, Label, Order, Param, Report, Rows, View};
pub use engine::{Engine, EngineError, Freshness, Named, Names, PatientCard};
pub use people::{CellQuestion, Listing};
pub use question::{Filters, Question, QuestionError};
