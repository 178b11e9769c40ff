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
mod gaps;
mod import;
mod join;
mod money;
mod open;
mod patients;
mod people;
mod place;
mod prices;
mod put;
mod schedule;
mod search;
mod seen;
mod segments;
mod statement;
mod undo;
