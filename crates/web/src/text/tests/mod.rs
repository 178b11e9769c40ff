//! That every text is there, in every language, with the same variables.

mod catalogue;
mod languages;
mod words;
