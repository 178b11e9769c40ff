//! Stories of the books, each told on SQLite and on PostgreSQL.

mod access;
mod assign;
mod audit;
mod cards;
mod currency;
mod deed;
mod desk;
mod erase;
mod facts;
mod family;
mod import;
mod join;
mod open;
mod patients;
mod people;
mod place;
mod put;
mod search;
mod seen;
mod segments;
mod statement;
mod undo;
