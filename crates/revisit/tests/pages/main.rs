//! The pages over HTTP, in process, on real books and the real engine.

mod account;
mod assign;
mod audit;
mod clinic;
mod coming_in;
mod debts;
mod directory;
mod exports;
mod help;
mod import;
mod limits;
mod money;
mod numbers;
mod patients;
mod printing;
mod register;
mod routes;
mod security;
mod segments;
mod setup;
mod snapshots;
mod table;
mod today;
mod together;
mod users;
