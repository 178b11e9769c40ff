//! Statistics as pure functions on numbers and slices. They know no rows, no pages and no clinic.

pub mod wilson;
