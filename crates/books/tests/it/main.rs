//! Stories of the books, each told on SQLite and on PostgreSQL.

mod access;
mod audit;
mod currency;
mod facts;
mod import;
mod open;
mod people;
mod place;
mod put;
mod segments;
mod undo;
