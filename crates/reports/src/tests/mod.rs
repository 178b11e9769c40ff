//! Tests that every report must pass, run from the catalogue: what a report says of itself holds for it.

mod asking;
mod drawing;
mod halves;
mod oracle;
mod people;
mod plans;
mod single;

pub(crate) use asking::answer_to;
