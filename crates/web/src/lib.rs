//! Pages.

pub mod text;
