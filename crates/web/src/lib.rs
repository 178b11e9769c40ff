//! Pages.

pub mod chart;
pub mod stub;

pub use stub::{ask, text};
