//! Pages.

pub mod text;
pub mod view;
